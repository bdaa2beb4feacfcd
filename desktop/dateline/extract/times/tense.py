"""Which side of the story's date a clause looks to, from its verbs' tags and a few words.

A heuristic of ours over Penn Treebank tags: the nearest verb before a date decides, else the first
after it. No parse is needed.
"""

from __future__ import annotations

from dataclasses import dataclass

from dateline.extract.times.context import Tense
from dateline.extract.times.lexicon import words
from dateline.extract.times.tokens import Tokens

_REACH = 30
"""Tokens looked at on either side: bounds the work on text without sentence ends."""
_AHEAD = words(
    "scheduled slated expected due planned planning plans plan set upcoming forthcoming intends "
    "intend "
    "hopes hope hopeful prepares prepare preparing poised tentatively rescheduled postponed "
    "postpone delayed "
    "pushed anticipated projected deadline promises vows pledges aims proposed bound"
)
"""Words after which a date is still to come, whatever the tense."""
_INTENT = _AHEAD | words(
    "agreed agree planned expected hoped wants wanted want intended promised vowed pledged urged "
    "ordered "
    "asked threatened decided aimed required invited needs called voted agrees told offered"
)
"""Verbs whose infinitive is still to come."""
_NOT_YET = words("until till by")
_IS = frozenset({"is", "are"})
_TIMETABLE = words(
    "begin begins start starts open opens close closes run runs meet meets kick kicks take takes "
    "host hosts "
    "return returns arrive arrives leave leaves end ends expire expires feature features play "
    "plays face faces "
    "travel travels vote votes resume resumes depart departs air airs premiere premieres launch "
    "launches wrap "
    "wraps debut debuts visit visits speak speaks head heads celebrate celebrates present presents "
    "perform "
    "performs appear appears hold holds go goes"
)
"""Verbs whose present tense with a date is a timetable: "the parade begins Saturday"."""
_STOPS = frozenset({":", ";", "“", "”", '"'})
_HAVE = words("has have had 've ’ve having")


def tense_at(tokens: Tokens, first: int, last: int) -> Tense:
    """Return the tense of the clause around tokens ``first`` to just before ``last``."""
    before = _before(tokens, first)
    words = [token[0] for token in before[:3]]
    if "since" in words[:2]:
        return Tense.PAST
    if _ahead_of(words):
        return Tense.FUTURE
    if _goes_on_ahead(tokens, last):
        return Tense.FUTURE
    behind = _from_left(before)
    if behind is not None:
        return behind
    return _from_right(tokens, last)


def _ahead_of(words: list[str]) -> bool:
    return words[:2] == ["of", "ahead"] or words[:1] == ["upcoming"]


def _goes_on_ahead(tokens: Tokens, last: int) -> bool:
    """Whether it goes on "and expected to fall further", without a verb of its own in between."""
    following = tokens.words[last : last + 3]
    return following[:1] == ["and"] and bool(_AHEAD.intersection(following[1:]))


def _before(tokens: Tokens, first: int) -> list[tuple[str, str]]:
    """Return words and tags before a token, nearest first, to the start of its sentence."""
    found: list[tuple[str, str]] = []
    words, tags, opens = tokens.words, tokens.tags, tokens.opens
    index = first
    while index > 0 and len(found) < _REACH and not opens[index]:
        index -= 1
        word = words[index]
        if "\n" in word:
            break
        found.append((word, tags[index]))
    return found


def _from_left(before: list[tuple[str, str]]) -> Tense | None:
    """Let the nearest verb or telling word before the date decide."""
    clause = _Clause(waiting=bool(before) and before[0][0] in _NOT_YET)
    for index, (word, tag) in enumerate(before):
        if word == ";":
            break
        if word in _AHEAD and index < 8 and _looks_ahead(before, index):
            return Tense.PAST if _undone(before, index) else Tense.FUTURE
        if tag == "MD":
            return _modal(before, index)
        if tag in {"VBD", "VBZ", "VBP"}:
            return clause.finite(word, tag, near=index <= 2)
        if tag == "TO" and _to_be_held(before, index):
            return Tense.FUTURE
        clause.infinitive |= tag == "TO" and index > 0 and before[index - 1][1] in {"VB", "RB"}
        clause.participle |= tag == "VBN"
    return clause.verbless()


def _to_be_held(before: list[tuple[str, str]], index: int) -> bool:
    """Whether "to" at an index stands as in "an event to be held on"."""
    noun = index + 1 < len(before) and before[index + 1][1].startswith("NN")
    return noun and index > 1 and before[index - 1][0] == "be" and before[index - 2][1] == "VBN"


@dataclass(slots=True)
class _Clause:
    """What was seen between a date and the verb before it."""

    waiting: bool
    """Whether "until" or "by" stands by the date."""
    infinitive: bool = False
    participle: bool = False

    def finite(self, word: str, tag: str, *, near: bool) -> Tense:
        """Decide by a finite verb; ``near`` if it stands right before the date."""
        if tag == "VBD":
            ahead = self.infinitive and (word in _INTENT or word in {"was", "were"})
            return Tense.FUTURE if ahead else Tense.PAST
        if self.infinitive or self.waiting:
            return Tense.FUTURE
        if self.participle:
            return Tense.PAST
        return Tense.FUTURE if word in _TIMETABLE or (word in _IS and near) else Tense.OPEN

    def verbless(self) -> Tense | None:
        """Decide where there is no finite verb."""
        if self.infinitive:
            return Tense.FUTURE
        return Tense.PAST if self.participle else None


def _looks_ahead(before: list[tuple[str, str]], index: int) -> bool:
    """Whether a word like "plan" is a verb or adjective, or a noun with its infinitive."""
    if before[index][1] not in {"NN", "NNS"}:
        return True
    return before[index][0] == "deadline" or any(tag == "TO" for _, tag in before[:index])


def _undone(before: list[tuple[str, str]], index: int) -> bool:
    """Whether a word like "planned" has its date behind it: "planned for Friday but fell"."""
    following = before[:index]
    return any(tag == "VBD" for _, tag in following)


def _modal(before: list[tuple[str, str]], index: int) -> Tense:
    following = [word for word, _ in before[:index]]
    if "have" in following[-3:]:
        return Tense.PAST
    word = before[index][0]
    if word in {"could", "might"} and any(w in {"not", "n't"} for w in following[-2:]):
        return Tense.PAST
    past_after = any(tag == "VBD" for _, tag in before[:index])
    return Tense.PAST if past_after else Tense.FUTURE


def _from_right(tokens: Tokens, last: int) -> Tense:
    linking = -2
    for index in range(last, min(len(tokens.words), last + _REACH)):
        word, tag = tokens.words[index], tokens.tags[index]
        if (tokens.opens[index] and index > last) or word in _STOPS or "\n" in word:
            break
        if tag == "MD":
            return Tense.PAST if "have" in tokens.words[index + 1 : index + 4] else Tense.FUTURE
        if tag == "VBD" or (tag in {"VBZ", "VBP"} and word in _HAVE):
            coming = tag != "VBD" and _AHEAD.intersection(tokens.words[index + 1 : index + 4])
            return Tense.FUTURE if coming else Tense.PAST
        if linking >= 0 and (word in _AHEAD or (tag == "TO" and index == linking + 1)):
            return Tense.FUTURE
        if tag in {"VBZ", "VBP"}:
            if linking >= 0:
                break
            linking = index
    return Tense.OPEN
