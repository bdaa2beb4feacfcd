"""Which side of the story's date a clause looks to, from its verbs' tags and a few words.

A heuristic of ours over Penn Treebank tags: the nearest verb before a date decides, else the first after
it. No parse is needed.
"""

from __future__ import annotations

from spacy.tokens import Doc

from dateline.extract.times.context import Tense

_REACH = 30
"""Tokens looked at on either side: bounds the work on text without sentence ends."""
_AHEAD = frozenset(
    "scheduled slated expected due planned planning plans plan set upcoming forthcoming intends intend "
    "hopes hope hopeful prepares prepare preparing poised tentatively rescheduled postponed postpone delayed "
    "pushed anticipated projected deadline promises vows pledges aims proposed bound".split()
)
"""Words after which a date is still to come, whatever the tense."""
_INTENT = _AHEAD | frozenset(
    "agreed agree planned expected hoped wants wanted want intended promised vowed pledged urged ordered "
    "asked threatened decided aimed required invited needs called voted agrees told offered".split()
)
"""Verbs whose infinitive is still to come."""
_NOT_YET = frozenset("until till by".split())
_IS = frozenset({"is", "are"})
_TIMETABLE = frozenset(
    "begin begins start starts open opens close closes run runs meet meets kick kicks take takes host hosts "
    "return returns arrive arrives leave leaves end ends expire expires feature features play plays face faces "
    "travel travels vote votes resume resumes depart departs air airs premiere premieres launch launches wrap "
    "wraps debut debuts visit visits speak speaks head heads celebrate celebrates present presents perform "
    "performs appear appears hold holds go goes".split()
)
"""Verbs whose present tense with a date is a timetable: "the parade begins Saturday"."""
_STOPS = frozenset({":", ";", "“", "”", '"'})
_HAVE = frozenset("has have had 've ’ve having".split())  # noqa: RUF001


def tense_at(doc: Doc, first: int, last: int) -> Tense:
    """Return the tense of the clause around tokens ``first`` to just before ``last`` of a document."""
    before = _before(doc, first)
    words = [token[0] for token in before[:3]]
    if "since" in words[:2]:
        return Tense.PAST
    if _ahead_of(words):
        return Tense.FUTURE
    if _goes_on_ahead(doc, last):
        return Tense.FUTURE
    behind = _from_left(before)
    if behind is not None:
        return behind
    return _from_right(doc, last)


def _ahead_of(words: list[str]) -> bool:
    return words[:2] == ["of", "ahead"] or words[:1] == ["upcoming"]


def _goes_on_ahead(doc: Doc, last: int) -> bool:
    """Whether it goes on "and expected to fall further", without a verb of its own in between."""
    following = [token.lower_ for token in doc[last : last + 3]]
    return following[:1] == ["and"] and bool(_AHEAD.intersection(following[1:]))


def _before(doc: Doc, first: int) -> list[tuple[str, str]]:
    """Return words and tags before a token, nearest first, to the start of its sentence."""
    found: list[tuple[str, str]] = []
    index = first
    while index > 0 and len(found) < _REACH and not doc[index].is_sent_start:
        index -= 1
        token = doc[index]
        if token.is_space and "\n" in token.text:
            break
        found.append((token.lower_, token.tag_))
    return found


def _from_left(before: list[tuple[str, str]]) -> Tense | None:
    infinitive = False
    participle = False
    waiting = bool(before) and before[0][0] in _NOT_YET
    for index, (word, tag) in enumerate(before):
        if word == ";":
            break
        if word in _AHEAD and index < 8 and _looks_ahead(before, index):
            return Tense.FUTURE if not _undone(before, index) else Tense.PAST
        if tag == "MD":
            return _modal(before, index)
        if tag == "TO":
            infinitive = infinitive or (index > 0 and before[index - 1][1] in {"VB", "RB"})
        elif tag == "VBD":
            return _past(word, infinitive=infinitive, waiting=waiting)
        elif tag in {"VBZ", "VBP"}:
            return _present(word, near=index <= 2, infinitive=infinitive, participle=participle, waiting=waiting)
        elif tag == "VBN":
            participle = True
        elif tag == "VBG" and infinitive and word == "planning":
            return Tense.FUTURE
    if infinitive:
        return Tense.FUTURE
    return Tense.PAST if participle else None


def _looks_ahead(before: list[tuple[str, str]], index: int) -> bool:
    """Whether a word like "plan" is a verb or adjective, or a noun with its infinitive."""
    if before[index][1] not in {"NN", "NNS"}:
        return True
    return before[index][0] == "deadline" or any(tag == "TO" for _, tag in before[:index])


def _undone(before: list[tuple[str, str]], index: int) -> bool:
    """Whether a word like "planned" has its date in the past: "planned for Friday but called off"."""
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


def _past(word: str, *, infinitive: bool, waiting: bool) -> Tense:
    if infinitive and word in _INTENT:
        return Tense.FUTURE
    if infinitive and word in {"was", "were"}:
        return Tense.FUTURE
    if waiting and word not in {"was", "were", "had"}:
        return Tense.FUTURE if infinitive else Tense.PAST
    return Tense.PAST


def _present(word: str, *, near: bool, infinitive: bool, participle: bool, waiting: bool) -> Tense:
    if infinitive or waiting:
        return Tense.FUTURE
    if participle:
        return Tense.PAST
    return Tense.FUTURE if word in _TIMETABLE or (word in _IS and near) else Tense.OPEN


def _from_right(doc: Doc, last: int) -> Tense:
    linking = -2
    for index in range(last, min(len(doc), last + _REACH)):
        token = doc[index]
        word, tag = token.lower_, token.tag_
        if (token.is_sent_start and index > last) or word in _STOPS:
            break
        if tag == "MD":
            after = [doc[at].lower_ for at in range(index + 1, min(len(doc), index + 4))]
            return Tense.PAST if "have" in after else Tense.FUTURE
        if tag == "VBD" or (tag in {"VBZ", "VBP"} and word in _HAVE):
            return Tense.PAST
        if linking >= 0 and (word in _AHEAD or (tag == "TO" and index == linking + 1)):
            return Tense.FUTURE
        if tag in {"VBZ", "VBP"}:
            if linking >= 0:
                break
            linking = index
    return Tense.OPEN
