"""Dates in other languages: in figures, and in some forty of them with the month in words.

Figures read alike everywhere: 2025-11-25, 25.11.2025, 2025年11月25日. A day and month without a
year ("3 березня") are those next to the day on which the story came out; without that they say
nothing.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from datetime import date, datetime, time, timedelta

from dateline.domain.text import Document, Paragraph, Role
from dateline.domain.times import LATEST, Moment, Precision, TimeExpression, TimexType
from dateline.extract.foreign.layout import LETTER
from dateline.extract.foreign.months import CAPITALS, DAY_LAST, months_of

_NOT_AFTER = r"(?<![\d.,/])(?<!\d-)"
_NOT_BEFORE = r"(?!\d|[./-]\d)"
_FIGURES = re.compile(
    rf"{_NOT_AFTER}(?:(?P<y1>\d{{4}})-(?P<m1>\d{{2}})-(?P<d1>\d{{2}})"
    r"|(?P<d2>\d{1,2})(?P<sep>[./])(?P<m2>\d{1,2})(?P=sep)(?P<y2>\d{4})"
    r"|(?:(?P<y3>\d{4})\s?[年년]\s?)?(?P<m3>\d{1,2})\s?[月월]\s?(?P<d3>\d{1,2})\s?[日일])"
    + _NOT_BEFORE
)
_ORDERS = (("y1", "m1", "d1"), ("y2", "m2", "d2"), ("y3", "m3", "d3"))
"""Year, month, day; between points and strokes the day comes first everywhere but in English."""
_DAY_FIRST = re.compile(
    rf"{_NOT_AFTER}(?P<d>\d{{1,2}})(?:\.|er|º|-го|-е)?\s(?:de\s|d')?(?P<m>{LETTER}{{2,16}})"
    rf"(?:\s(?:de\s|del\s|พ\.ศ\.\s)?(?P<y>\d{{4}}){_NOT_BEFORE})?"
)
_DAY_LAST = re.compile(
    rf"{_NOT_AFTER}(?:(?P<y>\d{{4}})(?:\.|\sm\.|\s?թ\.|\sթվականի)?\s)?"
    rf"(?<!{LETTER})(?P<m>{LETTER}{{2,16}})\s(?P<d>\d{{1,2}}){_NOT_BEFORE}"
)
_EARLIEST = 1000
_BUDDHIST = 2400
_BUDDHIST_ERA = 543
"""Years after which, and by how many, Thailand counts on from the Buddha's death."""
_YEAR_NEAR = re.compile(r"\d{4}")
_NEAR = 12
"""Code points before a day and month in which a number of four figures may be its year."""
_LEAP = 4


def find_dates(
    document: Document, language: str = "", only: Container[int] | None = None
) -> tuple[TimeExpression, ...]:
    """Return the dates of a story, furniture left out, in text order.

    Args:
        document: the story; where it says when it came out, days without a year are read too.
        language: its ISO 639 code, by which months are read.
        only: the numbers of the paragraphs to be read, where not all are.
    """
    reader = _Reader(document, language)
    return tuple(
        found
        for paragraph in document.paragraphs
        if paragraph.role is not Role.FURNITURE and (only is None or paragraph.index in only)
        for found in sorted(reader.of(paragraph), key=lambda one: one.start)
    )


class _Reader:
    """Reads the paragraphs of one story."""

    def __init__(self, document: Document, language: str) -> None:
        self._text = document.text
        self._months = months_of(language)
        self._capitals = language in CAPITALS
        self._pattern = _DAY_LAST if language in DAY_LAST else _DAY_FIRST
        self._published = _published(document)

    def of(self, paragraph: Paragraph) -> Iterator[TimeExpression]:
        """Yield the dates of a paragraph."""
        for match in _FIGURES.finditer(self._text, paragraph.start, paragraph.end):
            names = next(order for order in _ORDERS if match[order[1]])
            year, month, day = (int(match[name] or 0) for name in names)
            yield from self._expression(match, year, month, day, paragraph)
        if not self._months:
            return
        for match in self._pattern.finditer(self._text, paragraph.start, paragraph.end):
            month = self._month(match["m"])
            if month:
                year = int(match["y"] or 0)
                yield from self._expression(match, year, month, int(match["d"]), paragraph)

    def _month(self, word: str) -> int:
        lower = word.lower()
        return self._months.get(lower, 0) if self._capitals or lower == word else 0

    def _expression(
        self, match: re.Match[str], year: int, month: int, day: int, paragraph: Paragraph
    ) -> Iterator[TimeExpression]:
        found = _day(year, month, day) if year else self._nearest(match, month, day)
        if found is not None:
            words = match.group()
            yield TimeExpression(
                start=match.start(),
                end=match.end(),
                text=words,
                type=TimexType.DATE,
                value=found.isoformat(),
                paragraph=paragraph.index,
                moment=_moment(found, words),
            )

    def _nearest(self, match: re.Match[str], month: int, day: int) -> date | None:
        """Return the day of that month next to the story's own."""
        before = self._text[max(0, match.start() - _NEAR) : match.start()]
        told = self._published
        if told is None or _YEAR_NEAR.search(before):
            return None
        days = [_day(year, month, day) for year in range(told.year - _LEAP, told.year + _LEAP + 1)]
        known = [one for one in days if one is not None]
        return min(known, key=lambda one: abs(one - told), default=None)


def _published(document: Document) -> date | None:
    """Return the day on which a story came out; None if it is not known or can't be read."""
    try:
        return date.fromisoformat(document.published.value[:10]) if document.published else None
    except ValueError:
        return None


def _day(year: int, month: int, day: int) -> date | None:
    """Return the day; None where there is no such day."""
    if year >= _BUDDHIST:
        year -= _BUDDHIST_ERA
    try:
        return date(year, month, day) if year >= _EARLIEST else None
    except ValueError:
        return None


def _moment(day: date, words: str) -> Moment:
    start = datetime.combine(day, time())
    end = LATEST if day == date.max else start + timedelta(days=1)
    return Moment(start=start, end=end, precision=Precision.DAY, text=words)
