"""Stretches of the calendar: what a TIMEX3 value covers, from when until when.

All functions raise ``ValueError`` for what the calendar does not have, such as 31 April or year 0.
Weeks are those of ISO 8601 (Monday first). Winter of a year begins in its December, as does the
half-open interval that stands for it. Intervals for parts of the day are a convention of ours.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from dateutil.easter import EASTER_ORTHODOX, easter
from dateutil.relativedelta import relativedelta

from dateline.domain.times import LATEST, Moment, Precision
from dateline.extract.times import feasts, moons, national_days

_PARTS = {"MO": (5, 12), "MI": (12, 13), "AF": (12, 18), "EV": (17, 22), "NI": (20, 30)}
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_MONTHS_OF = {"Q": 3, "SEASON": 3, "HALF": 6, "Y": 12, "FY": 12, "DECADE": 120, "CENTURY": 1200}
_PRECISIONS = {
    "D": Precision.DAY, "WE": Precision.DAY, "W": Precision.WEEK, "M": Precision.MONTH,
    "Q": Precision.QUARTER, "HALF": Precision.SEASON, "SEASON": Precision.SEASON,
    "Y": Precision.YEAR, "FY": Precision.YEAR, "DECADE": Precision.DECADE,
    "CENTURY": Precision.VAGUE, "MILLENNIUM": Precision.VAGUE,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Period:
    """A value of TIMEX3 with the half-open interval that it covers."""

    value: str
    start: datetime
    end: datetime
    unit: str
    """A code of the lexicon's units; TIME for parts of a day and the clock."""

    @property
    def precision(self) -> Precision:
        """Return how exactly it says when."""
        return _PRECISIONS.get(self.unit, Precision.HOUR)

    @property
    def day(self) -> date:
        """Return the first day."""
        return self.start.date()

    def moment(self, text: str, edge: str = "") -> Moment:
        """Return the interval, or with an edge ("early", "mid", "late") a third of it."""
        start, end, precision = self.start, self.end, self.precision
        if edge and self.unit != "TIME":
            start, end = _third(start, end, edge, self.unit)
            precision = _FINER.get(precision, precision)
        return Moment(start=start, end=end, precision=precision, text=text)


_FINER = {
    Precision.DECADE: Precision.YEAR, Precision.YEAR: Precision.SEASON,
    Precision.SEASON: Precision.MONTH, Precision.QUARTER: Precision.MONTH,
    Precision.MONTH: Precision.WEEK, Precision.WEEK: Precision.DAY,
    Precision.DAY: Precision.HOUR,
}  # fmt: skip


def _third(start: datetime, end: datetime, edge: str, unit: str) -> tuple[datetime, datetime]:
    """Cut a period in three; one of months falls apart at the turn of a month."""
    if unit in _MONTHS_OF:
        months = _MONTHS_OF[unit] // 3
        cuts = [_months_after(start, months * step) for step in (0, 1, 2)]
    else:
        third = (end - start) / 3
        if third > timedelta(days=1):
            third = timedelta(days=round(third / timedelta(days=1)))
        cuts = [start, start + third, end - third]
    first = {"early": 0, "late": 2}.get(edge, 1)
    return cuts[first], [*cuts, end][first + 1]


def _at(day: date) -> datetime:
    return datetime.combine(day, time())


def _after(start: datetime, *, days: int = 0, hours: int = 0) -> datetime:
    try:
        return start + timedelta(days=days, hours=hours)
    except OverflowError:
        return LATEST


def _months_after(start: datetime, months: int) -> datetime:
    years, month_ = divmod(start.month - 1 + months, 12)
    return datetime(start.year + years, month_ + 1, 1) if start.year + years <= 9999 else LATEST


@lru_cache(maxsize=1024)
def day(when: date) -> Period:
    """Return one day."""
    start = _at(when)
    return Period(when.isoformat(), start, _after(start, days=1), "D")


@lru_cache(maxsize=1024)
def week(when: date) -> Period:
    """Return the ISO week that holds a day."""
    year, number, weekday = when.isocalendar()
    start = _at(_shift_days(when, 1 - weekday))
    return Period(f"{year:04}-W{number:02}", start, _after(start, days=7), "W")


@lru_cache(maxsize=1024)
def weekend(when: date) -> Period:
    """Return the Saturday and Sunday of the ISO week that holds a day."""
    year, number, weekday = when.isocalendar()
    start = _at(_shift_days(when, 6 - weekday))
    return Period(f"{year:04}-W{number:02}-WE", start, _after(start, days=2), "WE")


@lru_cache(maxsize=1024)
def month(year: int, number: int) -> Period:
    """Return a month, 1 to 12."""
    start = datetime(year, number, 1)
    return Period(f"{year:04}-{number:02}", start, _months_after(start, 1), "M")


@lru_cache(maxsize=1024)
def quarter(year: int, number: int) -> Period:
    """Return a quarter, 1 to 4."""
    start = datetime(year, 3 * number - 2, 1)
    return Period(f"{year:04}-Q{number}", start, _months_after(start, 3), "Q")


def half(year: int, number: int) -> Period:
    """Return a half of a year, 1 or 2."""
    start = datetime(year, 6 * number - 5, 1)
    return Period(f"{year:04}-H{number}", start, _months_after(start, 6), "HALF")


def season(year: int, code: str) -> Period:
    """Return a season: SP, SU, FA or WI."""
    start = datetime(year, _SEASONS[code], 1)
    return Period(f"{year:04}-{code}", start, _months_after(start, 3), "SEASON")


@lru_cache(maxsize=1024)
def year(number: int) -> Period:
    """Return a calendar year."""
    start = datetime(number, 1, 1)
    return Period(f"{number:04}", start, _months_after(start, 12), "Y")


def fiscal_year(number: int) -> Period:
    """Return a fiscal year; it covers the calendar year, for want of the company's own."""
    return replace(year(number), value=f"FY{number:04}", unit="FY")


def decade(first: int) -> Period:
    """Return the ten years from ``first``, such as 1990."""
    first -= first % 10
    start = datetime(max(first, 1), 1, 1)
    return Period(
        f"{first // 10:03}", start, _months_after(start, 120 - 12 * (first < 1)), "DECADE"
    )


def century(number: int) -> Period:
    """Return a century: 19 covers 1801 to 1900."""
    start = datetime(100 * number - 99, 1, 1)
    return Period(f"{number - 1:02}", start, _months_after(start, 1200), "CENTURY")


def turn(number: int) -> Period:
    """Return the years around the beginning of a century: 20 covers 1895 to 1905."""
    start = datetime(100 * number - 105, 1, 1)
    return Period(f"{number - 1:02}", start, _months_after(start, 132), "DECADE")


def part(when: date, code: str) -> Period:
    """Return a part of a day: MO, MI, AF, EV, or NI, which ends early on the next day."""
    first, last = _PARTS[code]
    start = _at(when)
    return Period(
        f"{when.isoformat()}T{code}",
        start + timedelta(hours=first),
        _after(start, hours=last),
        "TIME",
    )


def hours(when: date, code: str, first: int, last: int) -> Period:
    """Return hours ``first`` to ``last`` of a day under the TIMEX3 code of a part of it."""
    start = _at(when)
    return Period(
        f"{when.isoformat()}T{code}",
        start + timedelta(hours=first),
        _after(start, hours=last),
        "TIME",
    )


def clock(when: date, hour: int, minute: int, second: int | None = None) -> Period:
    """Return the hour around a time of day; its value is exact."""
    if hour == 24:
        return hours(when, "24:00", 23, 24)
    start = datetime.combine(when, time(hour, minute, second or 0))
    value = f"{when.isoformat()}T{hour:02}:{minute:02}"
    value += f":{second:02}" if second is not None else ""
    return Period(value, start, _after(start, hours=1), "TIME")


def instant(when: datetime, unit: str) -> Period:
    """Return the hour (unit H) or minute that holds a time."""
    value = when.strftime("%H") if unit == "H" else when.strftime("%H:%M")
    start = when.replace(minute=0, second=0, microsecond=0) if unit == "H" else when
    return Period(f"{when.date().isoformat()}T{value}", start, _after(start, hours=1), "TIME")


def holding(unit: str, when: date) -> Period:
    """Return the period of a unit that holds a day."""
    if unit in _BY_DAY:
        return _BY_DAY[unit](when)
    if unit == "SEASON":
        return season_holding(when)
    if unit == "Q":
        return quarter(when.year, (when.month + 2) // 3)
    if unit == "HALF":
        return half(when.year, (when.month + 5) // 6)
    if unit == "CENTURY":
        return century((when.year + 99) // 100)
    raise ValueError(f"no period of unit {unit}")


_BY_DAY: dict[str, Callable[[date], Period]] = {
    "D": day,
    "NIGHT": lambda when: part(when, "NI"),
    "W": week,
    "FORTNIGHT": week,
    "WE": weekend,
    "M": lambda when: month(when.year, when.month),
    "Y": lambda when: year(when.year),
    "FY": lambda when: fiscal_year(when.year),
    "DECADE": lambda when: decade(when.year),
}


def season_holding(when: date) -> Period:
    """Return the season that holds a day; January belongs to the winter of the year before."""
    first = when.month - when.month % 3
    if first == 0:
        return season(when.year - 1, "WI")
    return season(when.year, {3: "SP", 6: "SU", 9: "FA", 12: "WI"}[first])


def shifted(unit: str, when: date, count: int) -> Period:
    """Return the period of a unit, ``count`` such units away from the one that holds a day."""
    try:
        if unit in {"D", "NIGHT"}:
            return holding(unit, _shift_days(when, count))
        if unit in {"W", "WE"}:
            return holding(unit, _shift_days(when, 7 * count))
        if unit == "FORTNIGHT":
            return week(_shift_days(when, 14 * count))
        if unit == "SEASON":
            return season_holding(when + relativedelta(months=3 * count))
        months = 1 if unit == "M" else _MONTHS_OF[unit]
        return holding(unit, when + relativedelta(months=months * count))
    except (OverflowError, KeyError) as error:
        raise ValueError(f"no {unit} {count} away from {when}") from error


def _shift_days(when: date, days: int) -> date:
    try:
        return when + timedelta(days=days)
    except OverflowError as error:
        raise ValueError("outside the years 1 to 9999") from error


def shifted_days(when: date, days: int) -> date:
    """Return the day ``days`` away.

    Raises:
        ValueError: it lies outside the years 1 to 9999.
    """
    return _shift_days(when, days)


def _nth(year_: int, month_: int, weekday: int, n: int) -> date:
    first = date(year_, month_, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))


def _last(year_: int, month_: int, weekday: int) -> date:
    found = _nth(year_, month_, weekday, 4)
    later = found + timedelta(days=7)
    return later if later.month == month_ else found


def nth_weekday(within: date, weekday: int, place: int) -> date:
    """Return a weekday by its place in a month: 1 the first, -1 the last.

    Raises:
        ValueError: the month has no fifth.
    """
    if place < 0:
        return _last(within.year, within.month, weekday)
    found = _nth(within.year, within.month, weekday, place)
    if found.month != within.month:
        raise ValueError(f"no such weekday in {within:%Y-%m}")
    return found


_FIXED = {
    "christmas": (12, 25), "christmas eve": (12, 24), "boxing": (12, 26), "new year": (1, 1),
    "new year eve": (12, 31), "halloween": (10, 31), "valentine": (2, 14),
    "veterans": (11, 11), "armistice": (11, 11), "remembrance": (11, 11), "patrick": (3, 17),
    "epiphany": (1, 6), "april fools": (4, 1), "juneteenth": (6, 19), "earth": (4, 22),
    "international women": (3, 8), "groundhog": (2, 2), "flag": (6, 14), "may": (5, 1),
    "cinco de mayo": (5, 5), "guy fawkes": (11, 5), "bastille": (7, 14), "canada": (7, 1),
    "anzac": (4, 25), "fourth of july": (7, 4), "orthodox christmas": (1, 7),
    "all saints": (11, 1), "all souls": (11, 2), "victory": (5, 9), "inauguration": (1, 20),
    "nowruz": (3, 20), "george": (4, 23), "andrew": (11, 30), "david": (3, 1),
    "stephen": (12, 26), "nicholas": (12, 6), "three kings": (1, 6), "australia": (1, 26),
    "burns": (1, 25), "michaelmas": (9, 29),
    "waitangi": (2, 6), "victory in europe": (5, 8), "songkran": (4, 13), "kwanzaa": (12, 26),
    "kupala": (7, 6), **national_days.FIXED,
}  # fmt: skip
_FLOATING: dict[str, Callable[[int], date]] = {
    "thanksgiving": lambda y: _nth(y, 11, 3, 4),
    "black friday": lambda y: _nth(y, 11, 3, 4) + timedelta(days=1),
    "cyber monday": lambda y: _nth(y, 11, 3, 4) + timedelta(days=4),
    "giving tuesday": lambda y: _nth(y, 11, 3, 4) + timedelta(days=5),
    "labor": lambda y: _nth(y, 9, 0, 1),
    "memorial": lambda y: _last(y, 5, 0),
    "martin luther king": lambda y: _nth(y, 1, 0, 3),
    "presidents": lambda y: _nth(y, 2, 0, 3),
    "columbus": lambda y: _nth(y, 10, 0, 2),
    "mother": lambda y: _nth(y, 5, 6, 2),
    "father": lambda y: _nth(y, 6, 6, 3),
    "easter": easter,
    "good friday": lambda y: easter(y) - timedelta(days=2),
    "easter monday": lambda y: easter(y) + timedelta(days=1),
    "palm sunday": lambda y: easter(y) - timedelta(days=7),
    "ash wednesday": lambda y: easter(y) - timedelta(days=46),
    "shrove tuesday": lambda y: easter(y) - timedelta(days=47),
    "maundy thursday": lambda y: easter(y) - timedelta(days=3),
    "holy saturday": lambda y: easter(y) - timedelta(days=1),
    "ascension": lambda y: easter(y) + timedelta(days=39),
    "pentecost": lambda y: easter(y) + timedelta(days=49),
    "whit monday": lambda y: easter(y) + timedelta(days=50),
    "orthodox easter": lambda y: easter(y, EASTER_ORTHODOX),
    "election": lambda y: _nth(y, 11, 0, 1) + timedelta(days=1),
    "lunar new year": moons.lunar_new_year,
    "diwali": moons.diwali,
    "holi": moons.holi,
    "mid-autumn": moons.mid_autumn,
    "dragon boat": moons.dragon_boat,
    **feasts.JEWISH,
}


def holiday(name: str, year_: int) -> Period:
    """Return the day of a holiday: United States customs, Easter by the western reckoning.

    Those of Islam hang on the sighting of the moon: reckoned, they may be a day off.
    """
    if name in feasts.MUSLIM:
        first = day(feasts.muslim(name, year_))
        if name != "ramadan":
            return first
        return replace(first, value=first.value[:7], end=_after(first.start, days=30), unit="M")
    if name in _FIXED:
        return day(date(year_, *_FIXED[name]))
    return day(_FLOATING[name](year_))
