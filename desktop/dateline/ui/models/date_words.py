"""Moments in words: short, exact, and the same in every view."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from dateline.domain.times import EPOCH, LATEST, Moment, Precision

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LONG_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
FIRST_SECOND = (datetime(1, 1, 1) - EPOCH).total_seconds()
LAST_SECOND = (datetime(9999, 12, 31) - EPOCH).total_seconds() + 86_400
"""The end of year 9999, which a ``datetime`` can't hold: :data:`dateline.domain.times.LATEST`."""


def to_datetime(seconds: float) -> datetime:
    """Return the wall-clock time that long after 1970-01-01 00:00, kept to years 1 to 9999."""
    if seconds >= LAST_SECOND:
        return LATEST
    return EPOCH + timedelta(seconds=max(seconds, FIRST_SECOND))


def to_seconds(moment: datetime) -> float:
    """Return the seconds from 1970-01-01 00:00 to a wall-clock time."""
    return (moment - EPOCH).total_seconds()


def day(moment: date) -> str:
    """Return ``27 Dec 2025``."""
    return f"{moment.day} {MONTHS[moment.month - 1]} {moment.year}"


def long_day(moment: date) -> str:
    """Return ``27 December 2025``."""
    return f"{moment.day} {LONG_MONTHS[moment.month - 1]} {moment.year}"


def instant(seconds: float) -> str:
    """Return ``27 Dec 2025``, with the time of day where it is not midnight."""
    moment = to_datetime(round(seconds))
    if moment == LATEST:
        return "end of 9999"
    if (moment.hour, moment.minute, moment.second) == (0, 0, 0):
        return day(moment)
    return f"{day(moment)}, {moment:%H:%M}"


def span(start: float, end: float) -> str:
    """Return ``23 Dec 2025 – 5 Jan 2026`` for [start, end) in seconds since 1970-01-01 00:00."""
    return f"{instant(start)} – {instant(end)}"


def published(value: str) -> str:
    """Return an ISO 8601 date or date-time as ``27 Dec 2025``; as it stands if it is neither."""
    try:
        return day(datetime.fromisoformat(value))
    except ValueError:
        return value


def moment_words(moment: Moment) -> str:
    """Return when, no more exactly than it is known: ``27 Dec 2025``, ``Dec 2025``, ``2025``."""
    words = _WORDS.get(moment.precision)
    return words(moment) if words else _between(moment)


def _between(moment: Moment) -> str:
    last = max(moment.start, moment.end - timedelta(days=1))
    if moment.start.date() == last.date():
        return day(moment.start)
    return f"{day(moment.start)} to {day(last)}"


def _hour(moment: Moment) -> str:
    start, end = moment.start, moment.end
    if end == datetime.combine(start, time.min) + timedelta(days=1):
        return f"{day(start)}, {start:%H:%M} to 24:00"
    ends = f"{end:%H:%M}" if start.date() == end.date() else f"{day(end)}, {end:%H:%M}"
    return f"{day(start)}, {start:%H:%M} to {ends}"


def _month(moment: Moment) -> str:
    return f"{LONG_MONTHS[moment.start.month - 1]} {moment.start.year}"


def _quarter(moment: Moment) -> str:
    return f"{_ORDINALS[(moment.start.month - 1) // 3]} quarter of {moment.start.year}"


def _year(moment: Moment) -> str:
    return str(moment.start.year)


def _decade(moment: Moment) -> str:
    return f"{moment.start.year // 10 * 10}s"


def _vague(moment: Moment) -> str:
    return f"about {_between(moment)}"


_ORDINALS = ("first", "second", "third", "fourth")
_WORDS = {
    Precision.HOUR: _hour,
    Precision.MONTH: _month,
    Precision.QUARTER: _quarter,
    Precision.YEAR: _year,
    Precision.DECADE: _decade,
    Precision.VAGUE: _vague,
}
