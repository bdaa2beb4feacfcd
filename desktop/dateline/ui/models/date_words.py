"""Moments in words: short, exact, and the same in every view."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import cache

from PySide6.QtCore import QLocale

from dateline.domain.times import EPOCH, LATEST, Moment, Precision
from dateline.ui.saying import Later, say

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


@cache
def _months(language: QLocale.Language) -> tuple[tuple[str, ...], ...]:
    """Return the months after a day, short and long, and those that stand alone, likewise."""
    locale, sizes = (
        QLocale(language),
        (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat),
    )
    names = (locale.monthName, locale.standaloneMonthName)
    return tuple(tuple(name(n, size) for n in range(1, 13)) for name in names for size in sizes)


def month_words(month: int, *, long: bool = False, alone: bool = False) -> str:
    """Return what the language of the window calls a month, from 1; ``alone``: without a day."""
    return _months(QLocale().language())[2 * alone + long][month - 1]


def day(moment: date) -> str:
    """Return ``27 Dec 2025``."""
    long = QLocale().language() is not QLocale.Language.English
    return f"{moment.day} {month_words(moment.month, long=long)} {moment.year}"


def long_day(moment: date) -> str:
    """Return ``27 December 2025``."""
    return f"{moment.day} {month_words(moment.month, long=True)} {moment.year}"


def instant(seconds: float) -> str:
    """Return ``27 Dec 2025``, with the time of day where it is not midnight."""
    moment = to_datetime(round(seconds))
    if moment == LATEST:
        return say("Words", "end of 9999")
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
    return _to(day(moment.start), day(last))


def _hour(moment: Moment) -> str:
    start, end = moment.start, moment.end
    if end == datetime.combine(start, time.min) + timedelta(days=1):
        return _to(f"{day(start)}, {start:%H:%M}", "24:00")
    ends = f"{end:%H:%M}" if start.date() == end.date() else f"{day(end)}, {end:%H:%M}"
    return _to(f"{day(start)}, {start:%H:%M}", ends)


def _to(first: str, last: str) -> str:
    return say("Words", "{first} to {last}").format(first=first, last=last)


def _month(moment: Moment) -> str:
    return f"{month_words(moment.start.month, long=True, alone=True)} {moment.start.year}"


def _quarter(moment: Moment) -> str:
    return _QUARTERS[(moment.start.month - 1) // 3]().format(year=moment.start.year)


def _year(moment: Moment) -> str:
    return str(moment.start.year)


def _decade(moment: Moment) -> str:
    return say("Words", "{year}s", "a decade").format(year=moment.start.year // 10 * 10)


def _vague(moment: Moment) -> str:
    return say("Words", "about {when}").format(when=_between(moment))


_QUARTERS = (
    Later("Words", "first quarter of {year}"),
    Later("Words", "second quarter of {year}"),
    Later("Words", "third quarter of {year}"),
    Later("Words", "fourth quarter of {year}"),
)
_WORDS = {
    Precision.HOUR: _hour,
    Precision.MONTH: _month,
    Precision.QUARTER: _quarter,
    Precision.YEAR: _year,
    Precision.DECADE: _decade,
    Precision.VAGUE: _vague,
}
