"""Dates and times as tables and map files have them, with the precision that they are given in."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from dateline.domain.times import LATEST, Moment, Precision
from dateline.ingest.written_dates import read_date

_REDUCED = re.compile(r"(\d{4})(?:-(\d{2}))?")
_CLOCK = re.compile(r"\d{1,2}:\d{2}")


def moment_of_cells(start: object, end: object = "") -> Moment | None:
    """Return when something was: from the beginning of ``start`` to the end of what comes last.

    Args:
        start: a date, a date and time, or words for one: ``2025-11-25``, ``2025-11``, ``2025``,
            ``2025-11-25T02:10``, ``25 November 2025``, ``11/25/2025``.
        end: the same, or empty. Days, months and years are taken whole: to 5 March is to its end.
    """
    first, last = _read(start), _read(end)
    if first is None:
        return None
    begins, until, precision = first
    if last is not None and last[1] > begins:
        until = last[1]
    words = str(start) if not end or end == start else f"{start} – {end}"
    return Moment(start=begins, end=until, precision=precision, text=words)


_Read = tuple[datetime, datetime, Precision]


def _read(value: object) -> _Read | None:
    if isinstance(value, datetime):
        return _exact(value)
    if isinstance(value, date):
        return _day(value)
    words = str(value).strip()[:64]
    if not words:
        return None
    reduced = _REDUCED.fullmatch(words)
    if reduced:
        return _month_or_year(int(reduced[1]), int(reduced[2] or 0))
    return _iso(words) or _written(words)


def _iso(words: str) -> _Read | None:
    try:
        when = datetime.fromisoformat(words)
    except ValueError:
        return None
    return _exact(when) if _CLOCK.search(words) or "T" in words else _day(when.date())


def _written(words: str) -> _Read | None:
    written = read_date(words, 0)
    if written is None or written.day is None:
        return None
    return _day(written.day)


def _exact(when: datetime) -> _Read:
    """Wall-clock time as given; midnight sharp in a sheet is how a day without a time is kept."""
    begins = when.replace(tzinfo=None)
    if begins.time() == time():
        return _day(begins.date())
    hour = begins.replace(minute=0, second=0, microsecond=0)
    return begins, _later(hour, timedelta(hours=1)), Precision.HOUR


def _day(when: date) -> _Read:
    begins = datetime.combine(when, time())
    return begins, _later(begins, timedelta(days=1)), Precision.DAY


def _month_or_year(year: int, month: int) -> _Read | None:
    if not 1 <= year <= 9999 or month > 12:
        return None
    begins = datetime(year, month or 1, 1)
    months = 1 if month else 12
    after = year * 12 + (month or 1) - 1 + months
    if after // 12 > 9999:
        return begins, LATEST, Precision.MONTH if month else Precision.YEAR
    until = datetime(after // 12, after % 12 + 1, 1)
    return begins, until, Precision.MONTH if month else Precision.YEAR


def _later(when: datetime, by: timedelta) -> datetime:
    return LATEST if when > LATEST - by else when + by
