"""Dates in figures, which read alike in all languages: 2025-11-25, 25.11.2025, 2025年11月25日."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from dateline.domain.text import Document, Role
from dateline.domain.times import LATEST, Moment, Precision, TimeExpression, TimexType

_DATE = re.compile(
    r"(?<![\d.,/-])(?:(?P<y1>\d{4})-(?P<m1>\d{2})-(?P<d1>\d{2})"
    r"|(?P<d2>\d{1,2})(?P<sep>[./])(?P<m2>\d{1,2})(?P=sep)(?P<y2>\d{4})"
    r"|(?P<y3>\d{4})\s?[年년]\s?(?P<m3>\d{1,2})\s?[月월]\s?(?P<d3>\d{1,2})\s?[日일])(?!\d|[./-]\d)"
)
_ORDERS = (("y1", "m1", "d1"), ("y2", "m2", "d2"), ("y3", "m3", "d3"))
"""Year, month, day; between points and strokes the day comes first everywhere but in English."""
_EARLIEST = 1000


def find_dates(document: Document) -> tuple[TimeExpression, ...]:
    """Return the full dates in figures of a story, furniture left out, in text order."""
    return tuple(
        found
        for paragraph in document.paragraphs
        if paragraph.role is not Role.FURNITURE
        for found in _dates(document.text, paragraph.start, paragraph.end, paragraph.index)
    )


def _dates(text: str, start: int, end: int, paragraph: int) -> Iterator[TimeExpression]:
    for match in _DATE.finditer(text, start, end):
        day = _day(match)
        if day is not None:
            words = match.group()
            yield TimeExpression(
                start=match.start(),
                end=match.end(),
                text=words,
                type=TimexType.DATE,
                value=day.isoformat(),
                paragraph=paragraph,
                moment=_moment(day, words),
            )


def _day(match: re.Match[str]) -> date | None:
    """Return the day; None where there is no such day."""
    numbers = next(order for order in _ORDERS if match[order[0]])
    year, month, day = (int(match[name]) for name in numbers)
    try:
        return date(year, month, day) if year >= _EARLIEST else None
    except ValueError:
        return None


def _moment(day: date, words: str) -> Moment:
    start = datetime.combine(day, time())
    end = LATEST if day == date.max else start + timedelta(days=1)
    return Moment(start=start, end=end, precision=Precision.DAY, text=words)
