"""The moment of a place's mention: the date that a careful reader would give it.

A mention takes the nearest date of its sentence, then of its paragraph, then the story's own. Dates
of the background, such as "annexed in 2022", belong to their own clause alone; the day of a report
("said Friday") gives way to the day of an act.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime, time, timedelta

from dateline.domain.text import Paragraph
from dateline.domain.times import (
    LATEST,
    Moment,
    MomentBasis,
    Precision,
    TimeExpression,
    TimexType,
)
from dateline.extract.times.clauses import Clauses

_BREAK_COST = 90
"""Code points that a clause's end counts for."""
_REPORT_COST = 120
_NEAREST = 12
"""Dates looked at on either side within a paragraph: bounds the work on tables of dates."""
_BROAD = frozenset({Precision.YEAR, Precision.DECADE})


def moment_for(
    start: int,
    end: int,
    *,
    sentence: tuple[int, int],
    paragraph: Paragraph,
    times: Sequence[TimeExpression],
    published: datetime | None,
    text: str = "",
) -> tuple[Moment | None, MomentBasis | None]:
    """Return the moment of a mention and where it was taken from.

    Args:
        start: the code point of the document at which the mention begins.
        end: the code point after it.
        sentence: the half-open range of its sentence.
        paragraph: the one it stands in.
        times: the document's expressions, in text order.
        published: when the story came out; its day is the last resort.
        text: the document's text, which shows the clauses; without it only distance counts.

    Returns:
        ``(None, None)`` where nothing says when.
    """
    here = _dates(times, *sentence)
    found = _of_sentence(start, end, Clauses(text, sentence, here), here, published)
    if found is not None:
        return found.moment, MomentBasis.SENTENCE
    around = _dates(times, paragraph.start, paragraph.end)
    found = _of_paragraph(start, sentence, around, text, published)
    if found is not None:
        return found.moment, MomentBasis.PARAGRAPH
    if published is None:
        return None, None
    return _story_day(published), MomentBasis.STORY


def _dates(times: Sequence[TimeExpression], start: int, end: int) -> list[TimeExpression]:
    """Return the dates of events that begin in a range."""
    first = bisect_left(times, start, key=_start)
    last = bisect_left(times, end, lo=first, key=_start)
    return [date for date in times[first:last] if _is_event_date(date)]


def _start(time: TimeExpression) -> int:
    return time.start


def _is_event_date(date: TimeExpression) -> bool:
    if date.type not in {TimexType.DATE, TimexType.TIME} or date.moment is None:
        return False
    return date.moment.precision is not Precision.VAGUE


def _is_background(date: TimeExpression, published: datetime | None) -> bool:
    """Whether a date is as broad as a year and not the story's own."""
    moment = date.moment
    if moment is None or moment.precision not in _BROAD:
        return False
    return published is None or not moment.start <= published < moment.end


def _of_sentence(
    start: int,
    end: int,
    clauses: Clauses,
    dates: Sequence[TimeExpression],
    published: datetime | None,
) -> TimeExpression | None:
    costs: list[tuple[float, int, TimeExpression]] = []
    for date in dates:
        near, far = (end, date.start) if date.start >= end else (date.end, start)
        background = _is_background(date, published)
        breaks = clauses.between(near, far, soft=background)
        if background and breaks:
            continue
        cost = abs(far - near) + _BREAK_COST * breaks
        if clauses.reports(date):
            cost += _REPORT_COST
        costs.append((cost, date.start, date))
    return min(costs, key=lambda entry: entry[:2])[2] if costs else None


def _of_paragraph(
    start: int,
    sentence: tuple[int, int],
    dates: Sequence[TimeExpression],
    text: str,
    published: datetime | None,
) -> TimeExpression | None:
    """Return the nearest date of the other sentences, one before rather than one after."""
    at = bisect_left(dates, start, key=_start)
    costs: list[tuple[float, int, TimeExpression]] = []
    for date in dates[max(0, at - _NEAREST) : at + _NEAREST]:
        if sentence[0] <= date.start < sentence[1] or _is_background(date, published):
            continue
        cost = start - date.start if date.start < start else 3 * (date.start - start)
        if Clauses(text, (max(0, date.start - 60), date.end), ()).reports(date):
            cost += _REPORT_COST
        costs.append((cost, date.start, date))
    return min(costs, key=lambda entry: entry[:2])[2] if costs else None


def _story_day(published: datetime) -> Moment:
    start = datetime.combine(published.date(), time())
    try:
        end = start + timedelta(days=1)
    except OverflowError:
        end = LATEST
    return Moment(start=start, end=end, precision=Precision.DAY)
