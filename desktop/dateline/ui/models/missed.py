"""Words that the machine passed over: where they stand, and what stands beside them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QTextBoundaryFinder

from dateline.domain.events import Mention
from dateline.domain.project import KeptMention
from dateline.domain.text import Document, Paragraph
from dateline.domain.times import LATEST, Moment, MomentBasis, Precision, TimeExpression

_SPACES = " \t\r\n\u00a0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words of a story that a person selected; half-open offsets in code points."""

    start: int
    end: int
    text: str
    paragraph: Paragraph


def words_between(document: Document, start: int, end: int) -> Words | None:
    """Return the words from ``start`` to ``end`` without the spaces around them.

    None where they are none, or of several paragraphs.
    """
    text = document.text[start:end]
    start += len(text) - len(text.lstrip(_SPACES))
    text = text.strip(_SPACES)
    paragraph = document.paragraph_at(start)
    if not text or paragraph is None or start + len(text) > paragraph.end:
        return None
    return Words(start=start, end=start + len(text), text=text, paragraph=paragraph)


def sentence_around(document: Document, words: Words) -> tuple[int, int]:
    """Return where the sentence that holds some words begins and ends."""
    text = document.text[words.paragraph.start : words.paragraph.end]
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, text)
    within = _units(text[: words.start - words.paragraph.start])
    finder.setPosition(within)
    first = within if finder.isAtBoundary() else max(0, finder.toPreviousBoundary())
    finder.setPosition(_units(text[: words.end - words.paragraph.start - 1]))
    last = finder.toNextBoundary()
    start = words.paragraph.start + _points(text, first)
    end = words.paragraph.end if last < 0 else words.paragraph.start + _points(text, last)
    return start, end


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _points(text: str, units: int) -> int:
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))


def likely_moment(
    document: Document,
    words: Words,
    mentions: Iterable[Mention],
    dates: Sequence[TimeExpression],
) -> tuple[Moment | None, MomentBasis | None]:
    """Return when that may be which some words tell of, and where it is from.

    A date of the same sentence, else what the nearest place of the paragraph has, else a date of
    the paragraph, else the story's own date.
    """
    start, end = sentence_around(document, words)
    dated = [each for each in dates if each.moment and each.paragraph == words.paragraph.index]
    inside = [each for each in dated if start <= each.start < end]
    if inside:
        return _nearest_date(inside, words), MomentBasis.SENTENCE
    beside = [one for one in mentions if one.paragraph == words.paragraph.index and one.moment]
    if beside:
        near = min(beside, key=lambda one: abs(one.start - words.start))
        by_story = near.moment_basis is MomentBasis.STORY
        return near.moment, MomentBasis.STORY if by_story else MomentBasis.PARAGRAPH
    if dated:
        return _nearest_date(dated, words), MomentBasis.PARAGRAPH
    own = story_moment(document)
    return own, MomentBasis.STORY if own else None


def _nearest_date(dates: Iterable[TimeExpression], words: Words) -> Moment | None:
    return min(dates, key=lambda each: abs(each.start - words.start)).moment


def story_moment(document: Document) -> Moment | None:
    """Return the day that a story came out."""
    if document.published is None:
        return None
    try:
        day = datetime.fromisoformat(document.published.value[:10])
    except ValueError:
        return None
    length = min(timedelta(days=1), LATEST - day)
    return Moment(start=day, end=day + length, precision=Precision.DAY)


def other_moments(
    document: Document, mention: Mention, dates: Iterable[TimeExpression], most: int = 5
) -> tuple[Moment, ...]:
    """Return when else that may have been: what the story names, nearest first, and its own day."""
    near = sorted(dates, key=lambda each: abs(each.start - mention.start))
    named = [each.moment for each in near if each.moment is not None]
    exact = [moment for moment in named if moment.precision is not Precision.VAGUE]
    own = story_moment(document)
    found = {(each.start, each.end): each for each in (*exact[: most - 1], *([own] if own else []))}
    if mention.moment is not None:
        found.pop((mention.moment.start, mention.moment.end), None)
    return tuple(found.values())[:most]


def places_beside(
    document: Document, words: Words, mentions: Iterable[KeptMention]
) -> tuple[KeptMention, ...]:
    """Return the places of the same sentence, whose date these words may be.

    Those that a person dated, or that have a date out of their own sentence, are left out.
    """
    start, end = sentence_around(document, words)
    settled = (MomentBasis.SENTENCE, MomentBasis.PERSON)
    return tuple(
        kept
        for kept in mentions
        if start <= kept.mention.start < end
        and kept.mention.choice is not None
        and kept.mention.moment_basis not in settled
    )
