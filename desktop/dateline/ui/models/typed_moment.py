"""When something was, as a person types it: a moment with the precision that the words have."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta

from dateline.domain.text import Published
from dateline.domain.times import LATEST, Moment, Precision
from dateline.ui.models.date_words import moment_words, to_datetime, to_seconds
from dateline.ui.models.typed_ukrainian import in_english
from dateline.ui.saying import Later, say
from dateline.ui.selection import TimeRange
from dateline.ui.timeline.typed import read_when

_ABOUT = re.compile(r"(?:about|around|circa|ca?\.|roughly)\s+", re.IGNORECASE)
_BEFORE, _AFTER = timedelta(days=250), timedelta(days=115)
"""A story tells of the past more often than of what is to come."""
EXACTLY = {
    Precision.HOUR: Later("Words", "{when}, to the hour"),
    Precision.DAY: Later("Words", "{when}, to the day"),
    Precision.WEEK: Later("Words", "{when}, to the week"),
    Precision.MONTH: Later("Words", "{when}, to the month"),
    Precision.QUARTER: Later("Words", "{when}, to the quarter"),
    Precision.YEAR: Later("Words", "{when}, to the year"),
    Precision.DECADE: Later("Words", "{when}, to the decade"),
}
_MONTHS = {1: Precision.MONTH, 3: Precision.QUARTER, 12: Precision.YEAR, 120: Precision.DECADE}


def read_moment(words: str, around: TimeRange) -> Moment | None:
    """Return the moment that was typed, None where it is none; ``about`` makes it a guess.

    A day without a year is looked for in ``around``.
    """
    words = in_english(words.strip())
    lead = _ABOUT.match(words)
    read = read_when(words[lead.end() :] if lead else words, around)
    if read is None:
        return None
    start, end = to_datetime(read.start), to_datetime(read.end)
    precision = Precision.VAGUE if lead else precision_of(start, end)
    return Moment(start=start, end=end, precision=precision)


def precision_of(start: datetime, end: datetime) -> Precision:
    """Return how exact an interval is: the longest unit that it is one of, else day or hour."""
    if start.time() != time.min or (end.time() != time.min and end != LATEST):
        return Precision.HOUR
    if start.day == 1 and (end.day == 1 or end == LATEST):
        last = (10_000, 1) if end == LATEST else (end.year, end.month)
        months = (last[0] - start.year) * 12 + last[1] - start.month
        begun = start.year * 12 + start.month - 1
        # The first decade has no year 0.
        if months == 119 and start.year == 1:
            return Precision.DECADE
        if months in _MONTHS and begun % months == 0:
            return _MONTHS[months]
    if end - start == timedelta(days=7) and start.weekday() == 0:
        return Precision.WEEK
    return Precision.DAY


def around_story(published: Published | None, project: TimeRange) -> TimeRange:
    """Return the year that a story's days without a year are looked for in.

    That around its publication; of a story without a date all of the project's time.
    """
    try:
        told = datetime.fromisoformat(published.value) if published else None
    except ValueError:
        told = None
    if told is None:
        return project
    told = told.replace(tzinfo=None)
    first = told - min(_BEFORE, told - datetime.min)
    last = told + min(_AFTER, LATEST - told)
    return TimeRange(start=to_seconds(first), end=to_seconds(last))


def exactly(moment: Moment) -> str:
    """Return ``December 2025, to the month``: what was understood, and how exact it is."""
    if moment.precision is Precision.VAGUE:
        return say("Words", "{when}: a guess").format(when=moment_words(moment))
    return EXACTLY[moment.precision]().format(when=moment_words(moment))


def timex_value(moment: Moment) -> str:
    """Return a moment as TIMEX3 writes it: ``2025-12-27``, ``2025-W52``, ``2025-12``."""
    start = moment.start
    last = moment.end - timedelta(microseconds=1)
    year, week, _ = start.isocalendar()
    values = {
        Precision.HOUR: start.isoformat(timespec="minutes"),
        Precision.WEEK: f"{year:04}-W{week:02}",
        Precision.MONTH: f"{start.year:04}-{start.month:02}",
        Precision.QUARTER: f"{start.year:04}-Q{(start.month + 2) // 3}",
        Precision.YEAR: f"{start.year:04}",
        Precision.DECADE: f"{start.year // 10:03}",
    }
    whole = start.date().isoformat()
    if last.date() != start.date():
        whole = f"{whole}/{last.date().isoformat()}"
    return values.get(moment.precision, whole)
