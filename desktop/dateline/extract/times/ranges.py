"""What the two ends of a range lend each other: "between April and June 2005"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dateline.extract.times import periods
from dateline.extract.times.atoms import Row
from dateline.extract.times.context import Context, Resolution, Tense, dated, unknown
from dateline.extract.times.daytime import Clock, PartOfDay
from dateline.extract.times.grammar import Found
from dateline.extract.times.readings import (
    OPEN_YEAR,
    Calendar,
    Fixed,
    Named,
    Reading,
    Relative,
    Weekday,
    YearOf,
)
from dateline.extract.times.told import OfTale

_LINKS = frozenset({"to", "and", "until", "till", "through", "-", "–", "—", "or", ","})
_ONWARDS = _LINKS - {"and", "or", ","}


@dataclass(frozen=True, slots=True)
class WeekdayAfter:
    """A weekday that ends a range: the first one after its beginning."""

    first: Weekday
    number: int

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        near = context.near
        begun = self.first.resolve(context)
        if begun is None or begun.period is None:
            return unknown(f"XXXX-WXX-{self.number + 1}")
        told = near is not None and near.day.weekday() == self.first.number
        start = near.day if near is not None and told else begun.period.day
        step = (self.number - start.weekday()) % 7
        return dated(periods.day(periods.shifted_days(start, step)))


@dataclass(frozen=True, slots=True)
class MonthAfter:
    """A month or its day that ends a range, no year being given: the first after its beginning."""

    first: Calendar
    last: Calendar

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        begun = self.first.resolve(context)
        if begun is None or begun.period is None:
            return self.last.resolve(context)
        later = (self.last.month or 0) < (self.first.month or 0)
        year = begun.period.start.year + later
        found = replace(self.last, year=YearOf(number=year)).resolve(context)
        period = found.period if found is not None else None
        if period is None or context.published is None or context.tense is not Tense.PAST:
            return found
        return self.last.resolve(context) if period.start > context.published else found


@dataclass(frozen=True, slots=True)
class Beside:
    """The day so many days from another."""

    other: Reading
    days: int

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        found = self.other.resolve(context)
        if found is None or found.period is None:
            return unknown("XXXX-XX-XX")
        return dated(periods.day(periods.shifted_days(found.period.day, self.days)))


@dataclass(frozen=True, slots=True)
class EndedOn:
    """A quarter or year of which the last day is told: "the quarter ended Sept. 30"."""

    unit: str
    last: Reading

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        ended = self.last.resolve(context)
        if ended is None or ended.period is None:
            return Relative(self.unit, 0).resolve(context)
        return dated(periods.holding(self.unit, ended.period.day))


def inherit(row: Row, found: list[Found]) -> list[Found]:
    """Give an end of a range what only the other end says."""
    result = list(found)
    for index in range(len(result) - 1, 0, -1):
        left, right = result[index - 1], result[index]
        if _is_ended(row, left, right):
            result[index - 1] = replace(left, reading=EndedOn(_unit(left), right.reading))
        if right.first - left.last != 1 or row.word(left.last) not in _LINKS:
            continue
        onwards = row.word(left.last) in _ONWARDS
        first, last = _linked(left.reading, right.reading, onwards=onwards)
        result[index - 1], result[index] = (
            replace(left, reading=first),
            replace(right, reading=last),
        )
    return result


_ENDED = frozenset({"ended", "ending"})


def _unit(found: Found) -> str:
    return found.reading.unit if isinstance(found.reading, Relative | OfTale) else ""


def _is_ended(row: Row, left: Found, right: Found) -> bool:
    """Whether a day follows on which a quarter or year ended."""
    beside = right.first - left.last == 1 and row.word(left.last) in _ENDED
    whole = isinstance(left.reading, OfTale) or (
        isinstance(left.reading, Relative) and left.reading.count == 0
    )
    return (
        beside
        and whole
        and _unit(left) in {"Q", "Y", "M", "W"}
        and isinstance(right.reading, Calendar | Fixed)
    )


def _linked(left: Reading, right: Reading, *, onwards: bool) -> tuple[Reading, Reading]:
    if onwards or (isinstance(left, Weekday) and isinstance(right, Weekday)):
        right = _after(left, right)
    if isinstance(left, Clock) and isinstance(right, Clock):
        return _round_midnight(left, right)
    if isinstance(left, Calendar) and isinstance(right, Calendar):
        return _with_year(left, right), right
    if isinstance(left, Named) and isinstance(right, Named) and left.year == OPEN_YEAR:
        return replace(left, year=right.year), right
    return left, right


def _round_midnight(left: Clock, right: Clock) -> tuple[Clock, Clock]:
    """Give two times the day of the one that has it; an end that is earlier is of the next day."""
    turned = (right.hour, right.minute) < (left.hour, left.minute)
    if left.day is None and right.day is not None:
        return left.on(Beside(right.day, -1) if turned else right.day), right
    if right.day is None and turned and right.hour < _MORNING <= left.hour:
        return left, right.on(Beside(left, 1))
    return left, right


_MORNING = 12
"""Hours before which a night that is told by the clock ends, and after which it begins."""


def _after(left: Reading, right: Reading) -> Reading:
    """Let the end of a range be counted from its beginning."""
    begun = left.day if isinstance(left, Clock | PartOfDay) else left
    if isinstance(begun, Weekday):
        if isinstance(right, Weekday):
            return WeekdayAfter(begun, right.number)
        if isinstance(right, Clock | PartOfDay) and isinstance(right.day, Weekday):
            return right.on(WeekdayAfter(begun, right.day.number))
    if isinstance(left, Calendar) and isinstance(right, Calendar):
        return MonthAfter(left, right) if _is_open(left) and _is_open(right) else right
    return right


def _is_open(reading: Calendar) -> bool:
    return reading.year == OPEN_YEAR and bool(reading.month) and reading.side is None


def _with_year(left: Calendar, right: Calendar) -> Calendar:
    if left.year != OPEN_YEAR or not left.month or not right.month or right.year == OPEN_YEAR:
        return left
    earlier = 1 if left.month > right.month else 0
    if right.year.number is not None:
        return replace(left, year=YearOf(number=right.year.number - earlier))
    return replace(left, year=YearOf(shift=(right.year.shift or 0) - earlier))
