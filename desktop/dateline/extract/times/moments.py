"""The moment of a place's mention: the date that a careful reader would give it.

A mention takes the nearest date of its sentence, then of what went before in its paragraph, then
one of these days told after it there, then the story's own. The place of a dateline has the
story's own day. Dates of the background, such as "annexed in 2022", belong to their own clause
alone; the day of a report ("said Friday") gives way to the day of an act. What the story's
day is "four years after" was on no day told of: it has the story's own, and no other date.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from itertools import pairwise

from dateline.domain.text import Paragraph
from dateline.domain.times import (
    LATEST,
    Moment,
    MomentBasis,
    Precision,
    TimeExpression,
    TimexType,
)
from dateline.extract.datelines import after_dateline
from dateline.extract.times.beside import ROOM, is_beside
from dateline.extract.times.clauses import Clauses, is_of_report
from dateline.extract.times.matched import DateLists

_BREAK_COST = 90
"""Code points that a clause's end counts for."""
_LEFT_BEHIND = 2
"""Ends of clauses after which a date to the right is no longer about a place."""
_REPORT_COST = 120
_ASIDE_COST = 150
"""Of a date told in passing: "Mariupol, which fell in May 2022, was hit on Friday"."""
_NEAREST = 12
"""Dates looked at on either side: bounds the work on tables of dates."""
_BROAD = frozenset({Precision.YEAR, Precision.DECADE})
_BYGONE = timedelta(days=300)
"""How long before the story's date a day or month is of the background."""
_RECENT = timedelta(days=14)
_TOLD_AFTER = 1_000_000
"""Any date told before goes before any told after."""
_COUNTED = re.compile(r"\s(?:after|before)\s")
_LONG = re.compile(r"P(?:\d+|X)[WMY]")
_LINKED = re.compile(r"\s(?:and|to|until|till|through)\s")
_RANGING = re.compile(r"\b(?:between|from)\s$", re.IGNORECASE)
_RANGING_ROOM = 12
"""Code points before a date in which "between" or "from" stands."""
_Found = tuple[Moment | None, MomentBasis | None]


class Moments:
    """Gives the mentions of one story their moments."""

    def __init__(
        self, times: Sequence[TimeExpression], *, published: datetime | None, text: str = ""
    ) -> None:
        """Begin with a story.

        Args:
            times: its expressions, in text order.
            published: when it came out; its day is the last resort.
            text: its text, which shows the clauses; without it only distance counts.
        """
        self._dates = _with_ranges([time for time in times if _is_event_date(time)], text)
        self._starts = [date.start for date in self._dates]
        self._lists = DateLists(text, self._dates)
        self._published = published
        self._day = None if published is None else _story_day(published)
        self._text = text
        self._counted = [
            found.end()
            for time in times
            if time.type is TimexType.DURATION and _LONG.fullmatch(time.value)
            if (found := _COUNTED.match(text, time.end))
        ]
        self._read: tuple[tuple[int, int], Clauses] | None = None
        self._dateline: tuple[tuple[int, int], int] | None = None

    def of(
        self, start: int, end: int, *, sentence: tuple[int, int], paragraph: Paragraph
    ) -> _Found:
        """Return the moment of a mention and where it was taken from.

        Args:
            start: the code point of the document at which the mention begins.
            end: the code point after it.
            sentence: the half-open range of its sentence, of which only what lies in the paragraph
                counts.
            paragraph: the one it stands in.

        Returns:
            ``(None, None)`` where nothing says when, or that it was before the year 1.
        """
        if not (self._dates or self._counted):
            return self._day, None if self._day is None else MomentBasis.STORY
        low, high = max(sentence[0], paragraph.start), min(sentence[1], paragraph.end)
        here = (low, high) if low <= start < high else sentence
        opened = self._opened(paragraph)
        if paragraph.start <= start < opened:
            here = (paragraph.start, opened)
        counted = self._counted_from(start, here)
        found = self._of_sentence(start, end, here, here[0] if counted is None else counted)
        if found is not None:
            return found.moment, MomentBasis.SENTENCE if found.moment else None
        if counted is None:
            last = here[1] if start < opened else paragraph.end
            found = self._of_paragraph(start, here, (paragraph.start, last))
        if found is not None:
            return found.moment, MomentBasis.PARAGRAPH
        return self._day, None if self._day is None else MomentBasis.STORY

    def _opened(self, paragraph: Paragraph) -> int:
        """Return where a paragraph's report begins; that of the last one asked for is kept."""
        if self._dateline is None or self._dateline[0] != (paragraph.start, paragraph.end):
            here = paragraph.start, paragraph.end
            self._dateline = here, after_dateline(self._text, *here)
        return self._dateline[1]

    def _near(self, start: int, low: int, high: int) -> list[TimeExpression]:
        """Return the dates next to ``start`` that begin from ``low`` until before ``high``."""
        at = bisect_left(self._starts, start)
        first = max(bisect_left(self._starts, low), at - _NEAREST)
        return self._dates[first : min(bisect_left(self._starts, high), at + _NEAREST)]

    def _clauses(self, sentence: tuple[int, int]) -> Clauses:
        """Return the clauses of a sentence; those of the last one asked for are kept."""
        if self._read is None or self._read[0] != sentence:
            first, last = (bisect_left(self._starts, at) for at in sentence)
            self._read = sentence, Clauses(self._text, sentence, self._dates[first:last])
        return self._read[1]

    def _counted_from(self, start: int, sentence: tuple[int, int]) -> int | None:
        """Return where the words after "four years after" begin, if the mention stands in them."""
        at = bisect_left(self._counted, start + 1) - 1
        if at < 0 or self._counted[at] < sentence[0]:
            return None
        first = self._counted[at]
        return None if self._clauses(sentence).between(first, start) else first

    def _of_sentence(
        self, start: int, end: int, sentence: tuple[int, int], floor: int
    ) -> TimeExpression | None:
        """Return the nearest date of a sentence that begins at ``floor`` or after."""
        matched = self._lists.of(start, end)
        if matched is not None and sentence[0] <= matched.start < sentence[1]:
            return matched
        clauses = self._clauses(sentence)
        best: tuple[float, int, TimeExpression] | None = None
        near = self._near(start, floor, sentence[1])
        for date in sorted(near, key=lambda date: _distance(date, start, end)):
            if best is not None and _distance(date, start, end) > max(best[0], ROOM):
                break
            cost = self._cost(clauses, date, start, end)
            if cost is not None and (best is None or (cost, date.start) < best[:2]):
                best = cost, date.start, date
        return best[2] if best is not None else None

    def _cost(self, clauses: Clauses, date: TimeExpression, start: int, end: int) -> float | None:
        """Return how far a date of the sentence is from a mention, None if it is not about it.

        No less than the code points in between, but 0 where they stand side by side.
        """
        if clauses.measures(date):
            return None
        if is_beside(self._text, date, start, end):
            return 0
        near, far = (end, date.start) if date.start >= end else (date.end, start)
        background = _is_background(date, self._published)
        breaks = clauses.between(near, far, soft=background)
        away = background or _is_bygone(date, self._published)
        if date.start >= end and breaks >= _LEFT_BEHIND:
            return None
        if (away and breaks) or clauses.elsewhere(date.start, end):
            return None
        cost = _distance(date, start, end) + _BREAK_COST * breaks
        cost += _REPORT_COST * (clauses.reports(date) and not clauses.reporter(date, end))
        return cost + _ASIDE_COST * clauses.aside(date.start, start)

    def _of_paragraph(
        self, start: int, sentence: tuple[int, int], within: tuple[int, int]
    ) -> TimeExpression | None:
        """Return the nearest date of the sentences before, the day of an act rather.

        Where none was told before, one told after serves that is of these days and no plan.
        """
        costs: list[tuple[float, int, TimeExpression]] = []
        for date in self._near(start, *within):
            if sentence[0] <= date.start < sentence[1] or _is_background(date, self._published):
                continue
            is_later = date.start >= sentence[1]
            if is_later and not _is_recent(date, self._published):
                continue
            cost = abs(start - date.start) + _REPORT_COST * is_of_report(self._text, date.start)
            costs.append((cost + _TOLD_AFTER * is_later, date.start, date))
        return min(costs, key=lambda entry: entry[:2])[2] if costs else None


def _distance(date: TimeExpression, start: int, end: int) -> int:
    """Return the code points between a date and what stands from ``start`` to ``end``."""
    return abs(date.start - end if date.start >= end else start - date.end)


def _with_ranges(dates: list[TimeExpression], text: str) -> list[TimeExpression]:
    """Return dates of which the two ends of "between … and …", "from … to …" are one stretch."""
    result = list(dates)
    for at, (first, last) in enumerate(pairwise(dates)):
        before = text[max(first.start - _RANGING_ROOM, 0) : first.start]
        linked = _LINKED.fullmatch(text, first.end, last.start) and _RANGING.search(before)
        if not linked or first.moment is None or last.moment is None:
            continue
        if first.moment.start < last.moment.start and first.moment.end < last.moment.end:
            words = text[first.start : last.end]
            whole = replace(last.moment, start=first.moment.start, text=words)
            result[at] = replace(first, moment=whole)
            result[at + 1] = replace(last, moment=whole)
    return result


def _is_event_date(date: TimeExpression) -> bool:
    if date.type not in {TimexType.DATE, TimexType.TIME}:
        return False
    if date.moment is None:
        return date.value.startswith("BC")
    return date.moment.precision is not Precision.VAGUE


def _is_background(date: TimeExpression, published: datetime | None) -> bool:
    """Whether a date is as broad as a year and not the story's own, or before Christ."""
    moment = date.moment
    if moment is None:
        return True
    if moment.precision not in _BROAD:
        return False
    return published is None or not moment.start <= published < moment.end


def _is_bygone(date: TimeExpression, published: datetime | None) -> bool:
    """Whether a day or month was so long before the story that it belongs to its clause alone."""
    moment = date.moment
    return moment is not None and published is not None and published - moment.start > _BYGONE


def _is_recent(date: TimeExpression, published: datetime | None) -> bool:
    """Whether a date is of the fortnight before the story, or its own day."""
    moment = date.moment
    if moment is None or published is None:
        return False
    return published - _RECENT <= moment.start <= published


def _story_day(published: datetime) -> Moment:
    start = datetime.combine(published.date(), time())
    try:
        end = start + timedelta(days=1)
    except OverflowError:
        end = LATEST
    return Moment(start=start, end=end, precision=Precision.DAY)
