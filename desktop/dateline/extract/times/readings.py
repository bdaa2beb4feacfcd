"""What words mean before it is known when the story was told."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import Protocol

from dateline.domain.times import Moment, TimexType
from dateline.extract.times import periods
from dateline.extract.times.context import Context, Resolution, Tense, choose, dated, unknown
from dateline.extract.times.periods import Period


class Reading(Protocol):
    """Words understood, not yet placed in time."""

    def resolve(self, context: Context) -> Resolution | None:
        """Place it in time; None where the words say nothing after all.

        Raises:
            ValueError: the calendar has no such day, or not in the years 1 to 9999.
        """


@dataclass(frozen=True, slots=True)
class YearOf:
    """Which year: a number, or so many away from the story's, or (neither) left open."""

    number: int | None = None
    shift: int | None = None

    def known(self, context: Context) -> int | None:
        """Return the year, None if it is open or counts from a date that is not known."""
        if self.number is not None:
            return self.number
        if self.shift is not None and context.today:
            return context.today.year + self.shift
        return None


OPEN_YEAR = YearOf()


@dataclass(frozen=True, slots=True)
class Calendar:
    """A day, month or year of the calendar, as far as it is given."""

    year: YearOf = OPEN_YEAR
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    edge: str = ""
    side: int | None = None
    """"last" -1, "this" 0, "next" 1."""
    near: bool = False
    """Whether it is the nearest, whatever is told of it: "the October figures are due"."""

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`Reading`."""
        if self.near and context.tense is Tense.FUTURE:
            context = replace(context, tense=Tense.NEAR)
        year = self.year.known(context)
        if year is None and self.month and context.today is None:
            year = self._told(context)
            if year is None:
                return unknown(self._pattern())
        if year is None and self.month is None:
            return unknown("XXXX")
        period = self._in(year) if year is not None else self._nearest(context)
        return dated(period, edge=self.edge)

    def _pattern(self) -> str:
        return f"XXXX-{self.month:02}" + (f"-{self.day:02}" if self.day else "")

    def _told(self, context: Context) -> int | None:
        """Return the year a tale is in; January after November is the next one's."""
        if context.year is None or self.side is not None:
            return None
        turned = context.month is not None and context.month - (self.month or 12) > _TURN
        return context.year + turned

    def _in(self, year: int) -> Period:
        if self.month is None:
            return periods.year(year)
        if self.day is None:
            return periods.month(year, self.month)
        return periods.day(date(year, self.month, self.day))

    def _nearest(self, context: Context) -> Period:
        today = context.today
        if today is None:
            raise ValueError("nothing to count from")
        told = self._told(context)
        if told is not None and (context.history or context.tense is not Tense.FUTURE):
            return self._in(told)
        around = self._around(today.year, 1) or self._around(today.year, 8)
        if self.side is not None:
            return _beside(around, today, self.side)
        if self.weekday is not None:
            fitting = [period for period in around if period.day.weekday() == self.weekday]
            around = fitting or around
        if not around:
            raise ValueError(f"no such day: {self._pattern()}")
        return choose(around, context, slack=self.day is not None)

    def _around(self, year: int, reach: int) -> list[Period]:
        """Return it in each of the years around one; 29 February needs a wide reach."""
        years = range(year - reach, year + reach + 1)
        return [period for each in years if (period := self._try(each)) is not None]

    def _try(self, year: int) -> Period | None:
        try:
            return self._in(year)
        except ValueError:
            return None


_TURN = 6
"""Months by which one must lie before the one last told of to be the next year's."""


def _beside(candidates: list[Period], today: date, side: int) -> Period:
    before = [period for period in candidates if period.end.date() <= today]
    after = [period for period in candidates if period.start.date() > today]
    now = [period for period in candidates if period.start.year == today.year]
    return {-1: before[-1:], 0: now, 1: after}[side][0]


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week; ``side`` as in :class:`Calendar`, ``weeks`` from the story's week."""

    number: int
    side: int | None = None
    weeks: int | None = None

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`Reading`."""
        today = context.today
        if today is None:
            return unknown(f"XXXX-WXX-{self.number + 1}")
        if self.weeks is not None:
            monday = periods.shifted_days(today, 7 * self.weeks - today.weekday())
            return dated(periods.day(periods.shifted_days(monday, self.number)))
        return dated(periods.day(periods.shifted_days(today, self._steps(today, context.tense))))

    def _steps(self, today: date, tense: Tense) -> int:
        back = (today.weekday() - self.number) % 7
        ahead = (self.number - today.weekday()) % 7
        if self.side == -1:
            return -(back or 7)
        if self.side == 1:
            return ahead if ahead > _AT_HAND else ahead + 7
        if tense is Tense.NEAR:
            return ahead if ahead < back else -back
        future = tense is Tense.FUTURE or (self.side == 0 and tense is Tense.OPEN)
        return ahead if future else -back


_AT_HAND = 2
"""Days ahead for which nobody says "next Friday": it is the one a week later."""


@dataclass(frozen=True, slots=True)
class Relative:
    """A period counted from the story's date, or (``told``) from the date last told of."""

    unit: str
    count: int
    told: bool = False
    edge: str = ""
    keep: bool = False
    """Whether it keeps the grain of a quarter or month of the same sentence ("a year earlier")."""
    nearly: bool = False
    strict: bool = False
    """Whether nothing is known of it unless a date was told of."""

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`Reading`."""
        if context.tale and not self.told and (self.unit, self.count) == ("D", 0):
            return Resolution(TimexType.DATE, "PRESENT_REF")  # "today" of an encyclopedia
        base = self._base(context)
        if base is None or (self.strict and context.anchor_day is None):
            return unknown(_PLACEHOLDERS[self.unit])
        near = context.near
        if self.keep and near is not None and near.unit in {"Q", "M", "HALF"} and self.unit == "Y":
            return dated(periods.shifted(near.unit, near.day, self.count * (PER_YEAR[near.unit])))
        if self.nearly:
            base = periods.shifted_days(base, 60 if self.count < 0 else -60)
        return dated(periods.shifted(self.unit, base, self.count), edge=self.edge)

    def _base(self, context: Context) -> date | None:
        anchor = context.anchor_day if self.unit in {"D", "NIGHT"} else context.anchor
        if not self.told or anchor is None:
            return context.today
        return None if anchor.end - anchor.start > _MOST_DAYS.get(self.unit, _ANY) else anchor.day


_MOST_DAYS = {
    "W": timedelta(21), "WE": timedelta(21), "M": timedelta(62), "Q": timedelta(123),
    "Y": timedelta(732),
}  # fmt: skip
_ANY = timedelta.max
"""What may be counted from: of a year alone it is not known which of its months is "that month"."""


@dataclass(frozen=True, slots=True)
class WeekdayAway:
    """A weekday so many weeks from the coming one (or before the last): "a week from Tuesday"."""

    number: int
    weeks: int

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`Reading`."""
        if context.today is None:
            return unknown(f"XXXX-WXX-{self.number + 1}")
        step = (self.number - context.today.weekday()) % 7
        step -= 7 if self.weeks < 0 and step else 0
        return dated(periods.day(periods.shifted_days(context.today, step + 7 * self.weeks)))


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """A weekday by its place in a month: 1 the first, -1 the last."""

    place: int
    weekday: int
    month: int
    year: YearOf = OPEN_YEAR

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`Reading`."""
        within = Calendar(year=self.year, month=self.month).resolve(context)
        if within is None or within.period is None:
            return within
        when = periods.nth_weekday(within.period.day, self.weekday, self.place)
        return dated(periods.day(when))


@dataclass(frozen=True, slots=True)
class PartOfMonth:
    """A day, week or weekend by its place in a month: 1 the first, -1 the last.

    A week belongs to the month of its Thursday, as it belongs to a year.
    """

    unit: str
    place: int
    month: Calendar

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`Reading`."""
        within = self.month.resolve(context)
        if within is None or within.period is None:
            return within
        month = within.period
        if self.unit == "D":
            begin = month.end.date() if self.place < 0 else month.day
            days = self.place if self.place < 0 else self.place - 1
            return dated(periods.day(periods.shifted_days(begin, days)))
        weekday = _THURSDAY if self.unit == "W" else _SATURDAY
        return dated(
            periods.holding(self.unit, periods.nth_weekday(month.day, weekday, self.place))
        )


_THURSDAY, _SATURDAY = 3, 5
PER_YEAR = {"Q": 4, "M": 12, "HALF": 2, "Y": 1}
_PLACEHOLDERS = {
    "D": "XXXX-XX-XX", "NIGHT": "XXXX-XX-XXTNI", "W": "XXXX-WXX", "FORTNIGHT": "XXXX-WXX",
    "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "HALF": "XXXX-HX", "SEASON": "XXXX",
    "Y": "XXXX", "FY": "FYXXXX", "DECADE": "XXX", "CENTURY": "XX", "MILLENNIUM": "X",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """A day of a month that is not named: "the 19th"; ``side`` as in :class:`Calendar`."""

    day: int
    side: int | None = None

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`Reading`."""
        today = context.today
        if today is None:
            return unknown(f"XXXX-XX-{self.day:02}")
        steps = (-2, -1, 0, 1, 2) if self.side is None else (self.side,)
        days: list[Period] = []
        for step in steps:
            month = periods.shifted("M", today, step).day
            with suppress(ValueError):
                days.append(periods.day(month.replace(day=self.day)))
        return dated(choose(days, context)) if days else None


@dataclass(frozen=True, slots=True)
class Weekend:
    """The weekend that the tense means; ``this`` one is the coming one unless the tense is past."""

    this: bool = False

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`Reading`."""
        today = context.today
        if today is None:
            return unknown(_PLACEHOLDERS["WE"])
        weekends = [periods.shifted("WE", today, step) for step in (-1, 0, 1)]
        if self.this and context.tense is Tense.OPEN:
            return dated(weekends[1])
        return dated(choose(weekends, context))


@dataclass(frozen=True, slots=True)
class Hours:
    """A time counted in hours or minutes from the story's, or (``told``) the one last told of."""

    unit: str
    count: int
    told: bool = False

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`Reading`."""
        told = context.anchor_day if self.told else None
        exact = told is not None and bool(_CLOCK.search(told.value))
        base = told.start if told is not None else context.published
        if base is None:
            return unknown("XXXX-XX-XXTXX")
        step = timedelta(
            **{{"H": "hours", "MIN": "minutes", "S": "seconds"}[self.unit]: self.count}
        )
        try:
            when = base + step
        except OverflowError as error:
            raise ValueError("outside the years 1 to 9999") from error
        if exact or (told is None and base.time() != time()):
            return dated(periods.instant(when, self.unit))
        day = when.date() if abs(self.count) >= 12 and self.unit == "H" else base.date()
        return dated(periods.day(day))


_CLOCK = re.compile(r"T\d")


@dataclass(frozen=True, slots=True)
class Named:
    """A quarter, half, season, fiscal year, decade, century or holiday."""

    kind: str
    name: str
    year: YearOf = OPEN_YEAR
    edge: str = ""
    side: int | None = None
    suffix: str = ""
    """A part of the day on a holiday."""
    near: bool = False
    """Whether it is the nearest, whatever is told of it, as in :class:`Calendar`."""

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`Reading`."""
        if self.near and context.tense is Tense.FUTURE:
            context = replace(context, tense=Tense.NEAR)
        year = self.year.known(context)
        tale = context.history or (context.tale and context.tense is not Tense.FUTURE)
        if year is None and tale and self.side is None:
            year = context.year
        if year is None:
            if context.today is None:
                return unknown(_NAMELESS[self.kind].format(self.name))
            period = self._nearest(context, context.today)
        else:
            period = self.within(year)
        return dated(period, edge=self.edge)

    def within(self, year: int) -> Period:
        """Return the one of a year."""
        if self.kind == "SEASON":
            return periods.season(year, self.name)
        if self.kind == "HOLIDAY":
            return periods.holiday(self.name, year)
        number = int(self.name)
        return periods.quarter(year, number) if self.kind == "Q" else periods.half(year, number)

    def _nearest(self, context: Context, today: date) -> Period:
        candidates = [
            self.within(today.year + step)
            for step in (-2, -1, 0, 1, 2)
            if 1 <= today.year + step <= 9998
        ]
        if self.side:
            fitting = [
                period
                for period in candidates
                if (period.end.date() <= today if self.side < 0 else period.start.date() > today)
            ]
            return fitting[-1 if self.side < 0 else 0]
        if self.side == 0 and self.kind == "SEASON":
            return min(candidates, key=lambda period: abs((period.day - today).days + 45))
        return choose(candidates, context, slack=self.kind == "HOLIDAY")


_NAMELESS = {"Q": "XXXX-Q{}", "HALF": "XXXX-H{}", "SEASON": "XXXX-{}", "HOLIDAY": "XXXX-XX-XX"}


@dataclass(frozen=True, slots=True)
class Fixed:
    """A period that the words name outright, such as a decade or an ISO date."""

    period: Period
    edge: str = ""

    def resolve(self, context: Context) -> Resolution | None:  # noqa: ARG002
        """See :class:`Reading`."""
        return dated(self.period, edge=self.edge)


@dataclass(frozen=True, slots=True)
class EitherDay(Fixed):
    """A day in figures that may have the month first (``period``) or the day first (``other``).

    The month, but where the clause tells of the past and that day was still to come, or the other
    way round.
    """

    other: date = date.min

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`Reading`."""
        today = context.today
        if today is not None and context.tense is not Tense.OPEN:
            past = context.tense is Tense.PAST
            fits = [(day <= today) == past for day in (self.period.day, self.other)]
            if fits == [False, True]:
                return dated(periods.day(self.other))
        return dated(self.period)


@dataclass(frozen=True, slots=True)
class Span:
    """From one period to another, marked as one expression ("Nov. 3-5")."""

    first: Reading
    last: Reading

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`Reading`."""
        first, last = self.first.resolve(context), self.last.resolve(context)
        if first is None or last is None:
            return None
        if first.period is None or last.period is None:
            return Resolution(TimexType.DATE, f"{first.value}/{last.value}")
        if not first.period.start < last.period.end:
            return None
        moment = Moment(
            start=first.period.start, end=last.period.end, precision=last.period.precision
        )
        value = f"{first.value}/{last.value}"
        return Resolution(TimexType.DATE, value, moment, first.period)


@dataclass(frozen=True, slots=True)
class Plain:
    """An expression whose value needs no date: a set, PRESENT_REF and the like."""

    type: TimexType
    value: str

    def resolve(self, context: Context) -> Resolution | None:  # noqa: ARG002
        """See :class:`Reading`."""
        return Resolution(self.type, self.value)
