"""Whether what a sentence tells of happens at a place, or the place is only spoken of.

The way from a name up the parse to the verb of its clause is looked at step by step. On it stands
what says that nothing happens there: a subject of talk ("to discuss Donetsk"), a likeness ("as in
Syria"), a denial, a wish ("refused to go to Minsk"); these are sure. Origin and belonging ("a man
from Lublin"), what is told beside the main clause, intentions, and words in quotation marks are no
more than signs: they count only where the sentence names another place at which it does happen,
since otherwise the place they stand with is the best guess there is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from dateline.extract.places.scene_words import (
    ATTITUDES,
    ATTRIBUTES,
    CANCELLED,
    COMPLETED,
    HYPOTHESES,
    INTENTIONS,
    INTO,
    LIKENESS,
    LOCATIVES,
    NEGATIONS,
    PEOPLE,
    PERCEIVED,
    SETTLED,
    STAGED,
    TALK_PREPOSITIONS,
    TALKING,
    TOPIC_NOUNS,
    TOPIC_PREPOSITIONS,
    TOPIC_VERBS,
)
from dateline.extract.places.story import Story

_STEPS = 14
_LONGEST_CUE = 5
_QUOTES = {"“": 1, "”": -1, '"': 0}
"""Quotation marks, and how much deeper one goes in with each; 0: in or out."""
_OBJECTS = frozenset({"dobj", "dative", "oprd", "attr"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_WITHIN_NAME = frozenset(
    {"compound", "amod", "nmod", "appos", "conj", "poss", "npadvmod", "nummod"}
)
_BELONGING = frozenset(("of", noun) for noun in ATTRIBUTES)
DATELINE = "the report was sent from here"


class Strength(Enum):
    """How much speaks against a place."""

    NONE = 0
    SIGN = 1
    SURE = 2


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the way up the parse says of one name."""

    strength: Strength
    acts: bool = False
    """Whether the place is one where something happens, as far as the sentence tells."""
    words: str = ""
    """The words that speak against it, or what is to be said."""


_UNSURE = Verdict(Strength.NONE)
_ACT = Verdict(Strength.NONE, acts=True)


def only_spoken_of(
    story: Story, spans: Iterable[tuple[int, int]], datelines: frozenset[int] = frozenset()
) -> Mapping[int, str]:
    """Return the first tokens of the names that are only spoken of, each with what says so.

    ``spans`` are the tokens, half-open, of the names that are used for the place itself;
    ``datelines`` those first tokens from which the report was sent. Nothing is said of a story that
    was not parsed.
    """
    if not story.heads:
        return {}
    quotes = [at for at, word in enumerate(story.words) if word in _QUOTES]
    verdicts = {
        start: _verdict(story, start, end, is_dateline=start in datelines, quotes=quotes)
        for start, end in spans
    }
    acting = {story.sentence[start] for start, one in verdicts.items() if one.acts}
    return {
        start: one.words
        for start, one in verdicts.items()
        if one.strength is Strength.SURE
        or (one.strength is Strength.SIGN and story.sentence[start] in acting)
    }


def _verdict(
    story: Story, start: int, end: int, *, is_dateline: bool, quotes: Sequence[int]
) -> Verdict:
    if is_dateline:
        return Verdict(Strength.SIGN, words=DATELINE)
    found = _Way(story, start, end).judge()
    if found.acts and _quoted(story, start, quotes):
        return Verdict(Strength.SIGN, words="in somebody's words")
    return found


def _quoted(story: Story, token: int, quotes: Sequence[int]) -> bool:
    """Whether a token stands between quotation marks of its sentence; ``quotes`` are all marks."""
    first, _ = story.sentence_range(token)
    depth = 0
    for at in range(bisect_left(quotes, max(first, token - 200)), bisect_left(quotes, token)):
        step = _QUOTES[story.words[quotes[at]]]
        depth = max(0, depth + step) if step else 1 - depth
    return depth > 0


class _Way:
    """The way from a name up to the verb that says what happens."""

    def __init__(self, story: Story, start: int, end: int) -> None:
        self._story = story
        self._at = _top(story, start, end)
        self._aimed = False
        """Whether the name is what the verb is done to or goes to, rather than where."""
        self._placed = False
        """Whether something on the way says that it is somewhere."""

    def judge(self) -> Verdict:
        """Walk up until something speaks against the place, or the way ends."""
        for _ in range(_STEPS):
            at, up = self._at, self._story.heads[self._at]
            found = self._on_verb(at) if _is_verb(self._story, at) else None
            found = found or self._on_step(at, up)
            if found is not None:
                return found
            if up == at:
                return _ACT if self._placed else _UNSURE
            self._at = up
        return _UNSURE

    def _on_step(self, at: int, up: int) -> Verdict | None:
        dep, story = self._story.deps[at], self._story
        if dep in ("prep", "agent") or (story.tag(at) in {"IN", "TO"} and dep != "mark"):
            return self._on_preposition(at, up)
        if dep in _WITHIN_NAME:
            return self._on_noun(at, up)
        if dep in _OBJECTS and _is_verb(story, up):
            return self._on_object(up)
        if dep in _SUBJECTS:
            self._placed = self._placed or dep == "nsubjpass"
        return None

    def _on_preposition(self, at: int, up: int) -> Verdict | None:
        word, governor = self._story.word(at), self._story.word(up)
        if word in LIKENESS and (word != "as" or self._placed):
            return self._sure(at, at + 1)
        if word in TOPIC_PREPOSITIONS:
            return self._sure(up if up == at - 1 else at, at + 1)
        if _is_verb(self._story, up):
            return self._adverbial(at, up)
        if _is_subject(word, governor):
            return self._sure(up, at + 1)
        if word in {"from", "of"} and (governor in PEOPLE or (word, governor) in _BELONGING):
            return self._sign(up, at + 1)
        self._placed = self._placed or (word in LOCATIVES and word != "to")
        return None

    def _adverbial(self, at: int, up: int) -> Verdict | None:
        """Judge a preposition under a verb: "talked on", "went to", "met in"."""
        word = self._story.word(at)
        if word in {"on", "over"} and self._story.word(up) in TALKING:
            return self._sure(up, at + 1)
        if word == "of" and self._story.word(up) in TALKING:
            return self._sure(up, at + 1)
        if word in {"out", "off", "for", "from"} and self._story.word(up) in ATTITUDES:
            return self._sure(up, up + 1)
        self._aimed = self._aimed or word in INTO
        self._placed = self._placed or word in LOCATIVES
        return None

    def _on_noun(self, at: int, up: int) -> Verdict | None:
        """Judge a noun that the name is part of: "a Kharkiv native", "Poland's economy"."""
        dep, word = self._story.deps[at], self._story.word(up)
        if dep in ("appos", "conj"):
            return None
        if word in PEOPLE or (dep == "poss" and word in ATTRIBUTES):
            return self._sign(up, up + 1)
        return None

    def _on_object(self, verb: int) -> Verdict | None:
        word = self._story.word(verb)
        if word in CANCELLED or (word in TOPIC_VERBS | ATTITUDES and not self._placed):
            first = verb - 1 if self._story.word(verb - 1) == "to" else verb
            return self._sure(first, verb + 1)
        self._aimed = self._placed = True
        return None

    def _on_verb(self, verb: int) -> Verdict | None:
        """Judge the mood of a verb, and the clause that it heads."""
        return self._mood(verb) or self._clause(verb)

    def _mood(self, verb: int) -> Verdict | None:
        story = self._story
        for at in _before(story, verb):
            word = story.word(at)
            if word in NEGATIONS and self._aimed and story.word(verb) not in COMPLETED:
                return self._sure(at, verb + 1)
            if self._aimed and story.deps[at] in _SUBJECTS and self._is_nobody(at):
                return self._sure(at - 1, verb + 1)
            if word in {"if", "unless"} and story.deps[at] == "mark":
                return self._sure(at, at + 1)
            if word in HYPOTHESES and story.word(verb) not in PERCEIVED:
                return self._sign(at, verb + 1)
        return None

    def _is_nobody(self, subject: int) -> bool:
        """Whether the subject is "nobody" or "no leader"."""
        if self._story.word(subject) in {"nobody", "none"}:
            return True
        return any(self._story.word(at) == "no" for at in _before(self._story, subject))

    def _clause(self, verb: int) -> Verdict | None:
        """Judge how a clause hangs on the rest: wished for, intended, told in passing."""
        story, dep, up = self._story, self._story.deps[verb], self._story.heads[verb]
        if dep in ("xcomp", "ccomp", "pcomp", "acl"):
            if story.word(up) in ATTITUDES and (dep != "ccomp" or story.word(up)[:3] == "den"):
                return self._sure(up, verb + 1)
            if story.word(up) in INTENTIONS and dep == "xcomp":
                return self._sign(up, verb + 1)
        if dep in ("advcl", "acl"):
            return self._aside(verb)
        if dep == "relcl":
            return self._sign(*self._relative(verb))
        if dep in ("ROOT", "ccomp", "parataxis"):
            return _ACT if self._placed else _UNSURE
        return None

    def _aside(self, verb: int) -> Verdict | None:
        """Judge "its offer to receive him", "met to prepare", "a firm based": not yet, not here."""
        if self._has_to(verb):
            if self._story.word(verb - 2) in ATTITUDES:
                return self._sure(verb - 2, verb + 1)
            return self._sign(verb - 1, verb + 1)
        return self._sign(verb, verb + 1) if self._story.word(verb) in SETTLED else None

    def _has_to(self, verb: int) -> bool:
        return self._story.word(verb - 1) == "to" and self._story.tag(verb) == "VB"

    def _relative(self, verb: int) -> tuple[int, int]:
        """Return the beginning of a relative clause until its verb."""
        firsts = [at for at in _before(self._story, verb) if self._story.tag(at)[:1] == "W"]
        return min([verb, *firsts]), verb + 1

    def _sure(self, start: int, end: int) -> Verdict:
        return Verdict(Strength.SURE, words=_cue(self._story, start, end))

    def _sign(self, start: int, end: int) -> Verdict:
        return Verdict(Strength.SIGN, words=_cue(self._story, start, end))


def _is_subject(preposition: str, noun: str) -> bool:
    """Whether what follows is what is talked or decided about: "talks on", "the future of"."""
    if preposition in {"of", "for"} and noun in STAGED:
        return False
    return preposition in TALK_PREPOSITIONS and noun in TOPIC_NOUNS


def _top(story: Story, start: int, end: int) -> int:
    """Return the token of a name that the others of it depend on."""
    for at in range(start, end):
        if not start <= story.heads[at] < end or story.heads[at] == at:
            return at
    return end - 1


def _is_verb(story: Story, token: int) -> bool:
    return story.tag(token)[:2] in {"VB", "MD"}


def _before(story: Story, verb: int) -> Iterator[int]:
    """Yield what hangs on a verb before it: helping verbs, "not", "if"."""
    for at in range(max(0, verb - 8), verb):
        if story.heads[at] == verb:
            yield at


def _cue(story: Story, start: int, end: int) -> str:
    first = max(start, end - _LONGEST_CUE) if end > start else start
    return f"“{' '.join(story.text(first, max(end, first + 1)).split())}”"
