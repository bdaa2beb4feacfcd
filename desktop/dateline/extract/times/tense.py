"""Which side of the story's date a clause looks to, from its verbs' tags and a few words.

A heuristic of ours over Penn Treebank tags; no parse is needed. A date that opens its clause ("…,
and on Monday he had left") belongs to the verb after it, any other to the nearest verb before it.
"""

from __future__ import annotations

from dataclasses import dataclass

from dateline.extract.times.context import Tense
from dateline.extract.times.lexicon import WEEKDAYS
from dateline.extract.times.tokens import Tokens
from dateline.extract.times.verbs import (
    AHEAD,
    ARRANGED,
    ARRANGED_FOR,
    BE,
    GOING_ON,
    HAVE,
    HOSTS,
    INTENT,
    LEADING,
    MOVED,
    NOTICES,
    ONWARD,
    OPENERS,
    PUT_OFF,
    REPORTING,
    REPORTING_NOW,
    SENSES,
    SIGNS,
    SPEAKING,
    TIMETABLE,
)

_REACH = 30
"""Tokens looked at on either side: bounds the work on text without sentence ends."""
_OPENING = 4
"""Tokens that may stand between the beginning of a clause and a date that opens it."""
_NOT_YET = frozenset({"until", "till", "through", "by"})
_UNTIL = frozenset({"until", "till", "through"})
_ONCE = frozenset({"had", "been"})
"""Before "scheduled": what was planned once, and has been put off, or not."""
_FINITE = frozenset({"MD", "VBD", "VBZ", "VBP"})
_TO_COME = frozenset({"due", "expected", "scheduled", "set", "slated", "planning"})
"""After "was" or "is": what was then still to come."""
_MOVE = 9
"""Tokens before a day within which stands what moved to it."""
_STOPS = frozenset({":", ";", "“", "”", '"'})
_Before = list[tuple[str, str]]
"""Words and tags before a date, the nearest first."""


def tense_at(tokens: Tokens, first: int, last: int) -> Tense:
    """Return the tense of the clause around tokens ``first`` to just before ``last``."""
    before = _before(tokens, first)
    if "since" in [word for word, _ in before[:2]]:
        return Tense.PAST
    if _faces_ahead(tokens, before, last):
        return Tense.FUTURE
    by_itself = _moved(before, tokens.words[first] if first < last else "") or _subject(
        tokens, before, last
    )
    if by_itself is not None:
        return by_itself
    if before and before[0][0] in ONWARD:
        after = _from_right(tokens, last)
        return Tense.PAST if after is Tense.PAST else Tense.FUTURE
    if _opens_clause(before):
        after = _from_right(tokens, last, own=True)
        if after is not Tense.OPEN:
            return after
    behind = _from_left(tokens, before, last)
    found = behind if behind is not None else _from_right(tokens, last)
    told = found is not Tense.OPEN or not (
        _is_notice(before) or _is_timetable(tokens, before, last) or _is_listed(tokens, first, last)
    )
    return found if told else Tense.FUTURE


def _moved(before: _Before, date: str) -> Tense | None:
    """Decide for a day from which, or to which, something was put off, or whose eve it was."""
    if [word for word, _ in before[:2]] == ["of", "eve"]:
        return Tense.FUTURE if date in WEEKDAYS else Tense.NEAR
    plain = [word for word, tag in before[:_MOVE] if tag not in {"DT", "PRP$"}]
    if plain[:1] == ["from"]:
        return Tense.NEAR if MOVED.intersection(plain[1:4]) else None
    if plain[:1] == ["to"]:
        reach = _MOVE if "from" in plain[1:6] else 4
        return Tense.FUTURE if MOVED.intersection(plain[1:reach]) else None
    if plain[:1] in (["until"], ["till"]):
        return Tense.FUTURE if PUT_OFF.intersection(plain[1:]) else None
    return None


def _is_notice(before: _Before) -> bool:
    """Whether it asks or announces without a finite verb: "Come see us Saturday"."""
    words = [word for word, _ in before]
    if ["you", "see"] in (words[at : at + 2] for at in range(4)):
        return True
    if any(tag in _FINITE for _, tag in before[:-1]):
        return False
    if HOSTS.intersection(words):
        return True
    return bool(before) and (before[-1][1] == "VB" or before[-1][0] in NOTICES)


def _is_timetable(tokens: Tokens, before: _Before, last: int) -> bool:
    """Whether its verb was taken for a noun: "The fair runs Friday", "The Games open in July"."""
    if any(tag in _FINITE for _, tag in before) or _finite_verbs(tokens, last):
        return False
    beside = [word for word, tag in before[:3] if tag not in {"IN", "TO", "RB"}]
    return len(before) > 1 and bool(TIMETABLE.intersection(beside[:1]))


def _is_listed(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a weekday heads an entry that tells of no deed: "Thursday: dry", "Thu, 8pm: Jazz"."""
    if tokens.opens[first : first + 1] != [True] or tokens.words[first] not in WEEKDAYS:
        return False
    after = range(last, min(len(tokens.words), last + _REACH))
    end = next((at for at in after if tokens.opens[at] and at > last), after.stop)
    headed = ":" in tokens.words[last : min(last + 2, end)]
    return headed and not any(tag in _FINITE or tag == "VBN" for tag in tokens.tags[last:end])


def _faces_ahead(tokens: Tokens, before: _Before, last: int) -> bool:
    """Whether the words right beside a date say that it is to come."""
    if _ahead_of(before) or _goes_on_ahead(tokens, last) or _looms(tokens, before, last):
        return True
    return _is_called_for(tokens, before, last) or _is_shut(before)


def _is_called_for(tokens: Tokens, before: _Before, last: int) -> bool:
    """Whether something is called or booked for it: "protests are called for Friday"."""
    owned = tokens.words[last : last + 1] in (["'s"], ["’s"])
    return len(before) > 1 and before[0][0] == "for" and before[1][0] in ARRANGED_FOR and not owned


def _is_shut(before: _Before) -> bool:
    """Whether something is closed or open then: "the office is closed for Labor Day"."""
    words = [word for word, _ in before[:4]]
    at = 1 if words[:1] in (["for"], ["on"]) else 0
    return words[at : at + 1] in (["closed"], ["open"]) and words[at + 1 : at + 2] in (
        ["is"],
        ["are"],
        ["be"],
    )


def _looms(tokens: Tokens, before: _Before, last: int) -> bool:
    """Whether it is that of a deadline nobody has missed: "a Friday deadline looms"."""
    following = tokens.words[last : last + 1] == ["deadline"]
    tags = [tag for _, tag in before] + tokens.tags[last : last + 2]
    return following and "VBD" not in tags


def _ahead_of(before: _Before) -> bool:
    """Whether it follows "ahead of", "upcoming"."""
    plain = [word for word, tag in before[:6] if tag not in {"DT", "PRP$", "JJ"}]
    return plain[:2] == ["of", "ahead"] or (bool(before) and before[0][0] == "upcoming")


def _goes_on_ahead(tokens: Tokens, last: int) -> bool:
    """Whether it goes on "and expected to fall further", without a verb of its own in between."""
    following = tokens.words[last : last + 2]
    return following[:1] == ["and"] and following[-1] in GOING_ON


def _subject(tokens: Tokens, before: _Before, last: int) -> Tense | None:
    """Decide for a date that is what its verb speaks of: "he said Friday will be cold"."""
    if before and before[0][1] not in {"VBD", "VBZ", "VBP", "CC"} and before[0][0] != "that":
        return None
    word = tokens.words[last] if last < len(tokens.words) else ""
    tag = tokens.tags[last] if last < len(tokens.tags) else ""
    if tag == "MD":
        return _by_modal(word, tokens.words[last + 1 : last + 3])
    return Tense.FUTURE if tag == "VBZ" and word in BE and not tokens.opens[last] else None


def _before(tokens: Tokens, first: int) -> _Before:
    """Return words and tags before a token, nearest first, to the start of its sentence."""
    found: _Before = []
    words, tags, opens = tokens.words, tokens.tags, tokens.opens
    index = first
    while index > 0 and len(found) < _REACH and not opens[index]:
        index -= 1
        word = words[index]
        if "\n" in word:
            break
        found.append((word, tags[index]))
    return found


def _opens_clause(before: _Before) -> bool:
    """Whether nothing but small words stand between a date and the beginning of a clause."""
    for word, tag in before[:_OPENING]:
        if word in SIGNS or word in OPENERS:
            return True
        if word not in LEADING and tag != "RB":
            return False
    return False


def _from_left(tokens: Tokens, before: _Before, last: int) -> Tense | None:
    """Let the nearest verb or telling word before the date decide."""
    beside = before[0][0] if before else ""
    clause = _Clause(waiting=beside in _NOT_YET, until=beside in _UNTIL)
    for index, (word, tag) in enumerate(before):
        if word == ";":
            break
        if word in AHEAD and index < 8 and _looks_ahead(before, index):
            return _told_ahead(tokens, before, index, last)
        if tag == "MD":
            return _modal(before, index)
        if tag in {"VBD", "VBZ", "VBP"}:
            return clause.finite(word, tag, near=index <= 2, arranged=clause.arranged(before))
        if tag == "TO" and _to_be_held(before, index):
            return Tense.FUTURE
        if not clause.waiting and _done(before, index):
            return Tense.PAST
        clause.see(before, index)
    return clause.verbless()


def _told_ahead(tokens: Tokens, before: _Before, index: int, last: int) -> Tense:
    """Decide by a word like "planned": its date may be behind it all the same."""
    if any(tag == "VBD" for _, tag in before[:index]):
        return Tense.PAST
    if tokens.words[last : last + 1] in (["was"], ["were"]) and before[index][1] == "VBN":
        return Tense.NEAR
    if _ONCE.issubset(word for word, _ in before[index + 1 : index + 4]):
        return Tense.NEAR
    noun = before[index][1] in {"NN", "NNS"}
    passed = last < len(tokens.tags) and tokens.tags[last] == "VBD"
    return Tense.PAST if noun and passed else Tense.FUTURE


def _to_be_held(before: _Before, index: int) -> bool:
    """Whether "to" at an index stands as in "an event to be held on"."""
    noun = index + 1 < len(before) and before[index + 1][1].startswith("NN")
    return noun and index > 1 and before[index - 1][0] == "be" and before[index - 2][1] == "VBN"


def _done(before: _Before, index: int) -> bool:
    """Whether a participle tells what went before: "after killing two", "elections held in"."""
    (word, tag), (lead, noun) = before[index], (*before[index + 1 : index + 2], ("", ""))[0]
    if tag == "VBN":
        return index <= 1 and noun.startswith("NN")
    if tag != "VBG":
        return False
    return lead in {"after", "since", "following"} or (lead == "," and word in REPORTING_NOW)


@dataclass(slots=True)
class _Clause:
    """What was seen between a date and the verb before it."""

    waiting: bool
    """Whether "until" or "by" stands by the date."""
    until: bool = False
    """Whether it is "until": what was closed until Friday is closed still."""
    infinitive: bool = False
    perfect: bool = False
    """Whether the infinitive is one of the past: "to have met"."""
    participle: bool = False
    put_off: bool = False
    off: bool = False
    """Whether it is "off", as in "we are off to Rome in March"."""
    timed: bool = False
    """Whether an hour was told since: "visitation is from 5 to 7 p.m., with services Friday"."""

    def see(self, before: _Before, index: int) -> None:
        """Take note of a word that is no finite verb."""
        word, tag = before[index]
        self.put_off |= word in PUT_OFF
        self.off |= word == "off"
        self.timed = tag == "IN" and bool(index) and before[index - 1][0][:1].isdigit()
        if tag == "TO" and index > 0 and before[index - 1][1] in {"VB", "RB"}:
            self.infinitive = True
            self.perfect = before[index - 1][0] == "have"
        self.participle |= tag == "VBN"

    def arranged(self, before: _Before) -> bool:
        """Whether the verb is a progressive such as "are meeting"."""
        return any(word in ARRANGED and tag == "VBG" for word, tag in before[:8])

    def finite(self, word: str, tag: str, *, near: bool, arranged: bool) -> Tense:
        """Decide by a finite verb; ``near`` if it stands right before the date."""
        if tag == "VBD":
            meant = (self.infinitive or self.waiting) and word in INTENT
            meant |= self.infinitive and word in {"was", "were"}
            limit = self.waiting and (self.put_off or word in PUT_OFF)
            limit |= self.until and self.participle and word in {"was", "were"}
            return Tense.FUTURE if (meant or limit) and not self.perfect else Tense.PAST
        if self.infinitive or self.waiting:
            return Tense.PAST if self.perfect else Tense.FUTURE
        if self.participle and not (word in BE and arranged):
            return Tense.PAST
        coming = word in TIMETABLE or (word in BE and (near or arranged or self.off or self.timed))
        return Tense.FUTURE if coming else Tense.OPEN

    def verbless(self) -> Tense | None:
        """Decide where there is no finite verb."""
        if self.infinitive:
            return Tense.FUTURE
        return Tense.PAST if self.participle else None


def _looks_ahead(before: _Before, index: int) -> bool:
    """Whether a word like "plan" is a verb or adjective, or a noun with its infinitive."""
    if before[index][1] not in {"NN", "NNS"}:
        return True
    return before[index][0] == "deadline" or any(tag == "TO" for _, tag in before[:index])


def _by_modal(word: str, following: list[str]) -> Tense:
    """Decide by a modal and the words after it: "may have met", but "will have met"."""
    done = "have" in following and word not in {"will", "'ll", "shall"}
    return Tense.PAST if done else Tense.FUTURE


def _modal(before: _Before, index: int) -> Tense:
    following = [word for word, _ in before[:index]]
    word = before[index][0]
    if _by_modal(word, following[-3:]) is Tense.PAST:
        return Tense.PAST
    if word in {"could", "might"} and {"not", "n't"}.intersection(following[-2:]):
        return Tense.PAST
    if word == "could" and SENSES.intersection(following[-3:]):
        return Tense.PAST
    if word == "would" and following[-1:] == ["not"] and SPEAKING.intersection(following[-2:]):
        return Tense.PAST
    past_after = any(tag == "VBD" for _, tag in before[:index])
    return Tense.PAST if past_after else Tense.FUTURE


def _from_right(tokens: Tokens, last: int, *, own: bool = False) -> Tense:
    """Let the first telling verb after the date decide.

    Args:
        tokens: those of the chunk.
        last: the token after the date.
        own: whether the date opens the clause of that verb: one that reports it doesn't count.
    """
    present = False
    for index in _finite_verbs(tokens, last):
        if own and _attributes(tokens, index):
            break
        decided = _by_verb(tokens, index, own=own)
        if decided is not None:
            return decided
        if present:
            break
        present = True
    return Tense.OPEN


def _finite_verbs(tokens: Tokens, last: int) -> list[int]:
    """Return the finite verbs from a token to its sentence's end, but those of "who …"."""
    found: list[int] = []
    relative = False
    for index in range(last, min(len(tokens.words), last + _REACH)):
        word, tag = tokens.words[index], tokens.tags[index]
        if (tokens.opens[index] and index > last) or word in _STOPS or "\n" in word:
            break
        if tag in _FINITE:
            if not relative:
                found.append(index)
            relative = False
        elif tag in {"WP", "WDT"} and index > last:
            relative = True
    return found


def _attributes(tokens: Tokens, index: int) -> bool:
    """Whether a verb at an index ends its sentence as a mere "…, he said"."""
    following = tokens.words[index + 1] if index + 1 < len(tokens.words) else "."
    return tokens.words[index] in REPORTING and following in {".", ",", "\n"}


def _by_verb(tokens: Tokens, index: int, *, own: bool) -> Tense | None:
    """Decide by a finite verb after the date, None for a present that says nothing."""
    word, tag = tokens.words[index], tokens.tags[index]
    following = tokens.words[index + 1 : index + 4]
    if tag == "MD":
        return _by_modal(word, following)
    to_come = following[:1] == ["to"] or bool(_TO_COME.intersection(following[:2]))
    if tag == "VBD":
        coming = word in {"was", "were"} and to_come and "have" not in following
        return Tense.FUTURE if coming else Tense.PAST
    if word in HAVE:
        return Tense.FUTURE if AHEAD.intersection(following) else Tense.PAST
    arranged = word in BE and bool(ARRANGED.intersection(following[:2]))
    if to_come or arranged or AHEAD.intersection(tokens.words[index : index + 7]):
        return Tense.FUTURE
    return Tense.FUTURE if own and word in TIMETABLE else None
