"""Letting a person's standing answers hold in a story that is being analysed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from dateline.domain.events import MOST_SURE, Mention, MentionKind
from dateline.domain.places import Candidate
from dateline.domain.standing import StandingAnswer, StandingAnswers
from dateline.domain.text import Document, Role
from dateline.extract.places.finder import MOST_CANDIDATES

SAID_SO = "You said so, for every story."


def obeyed(
    document: Document, mentions: Iterable[Mention], answers: StandingAnswers
) -> tuple[Mention, ...]:
    """Return what a story names, where a person's answers hold; in text order, as before.

    What is left to the machine is never quite sure, so that nobody takes it for a person's word.
    """
    kept = [answered(unsure(mention), answers.meaning(mention.text)) for mention in mentions]
    found = [mention for mention in kept if mention is not None]
    added = list(_missed(document, found, answers.missed()))
    return (
        tuple(sorted((*found, *added), key=lambda mention: mention.start))
        if added
        else tuple(found)
    )


def unsure(mention: Mention) -> Mention:
    """Return what a machine found, no surer than a machine may be."""
    return mention if mention.confidence <= MOST_SURE else replace(mention, confidence=MOST_SURE)


def answered(mention: Mention, answer: StandingAnswer | None) -> Mention | None:
    """Return a mention as the answer, if there is one, has it; None where that is: no place."""
    if answer is None:
        return mention
    if answer.place is None:
        return None
    place = answer.place
    others = tuple(one for one in mention.candidates if one.place.id != place.id)
    said = Candidate(place=place, score=1.0)
    return replace(
        mention,
        candidates=(said, *(replace(one, score=0.0) for one in others))[:MOST_CANDIDATES],
        choice=place.id,
        confidence=1.0,
        reason=SAID_SO,
    )


def _missed(
    document: Document, found: Iterable[Mention], answers: Iterable[StandingAnswer]
) -> Iterator[Mention]:
    """Yield the words that a person said to look for, where nothing was found."""
    wanted = {answer.name: answer for answer in answers if answer.place is not None}
    if not wanted:
        return
    longest_first = sorted(wanted, key=len, reverse=True)
    names = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
    taken = [(mention.start, mention.end) for mention in found]
    for paragraph in document.paragraphs:
        if paragraph.role is Role.FURNITURE:
            continue
        for match in names.finditer(document.text, paragraph.start, paragraph.end):
            start, end = match.span()
            if any(first < end and start < last for first, last in taken):
                continue
            bare = Mention(
                start=start,
                end=end,
                text=match[0],
                paragraph=paragraph.index,
                kind=MentionKind.LITERAL,
            )
            meant = answered(bare, wanted[match[0]])
            if meant is not None:
                yield meant
