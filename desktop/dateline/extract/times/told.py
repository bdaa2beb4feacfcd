"""Readings that count from what was told before: "that summer", "the Friday before"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from dateline.domain.times import TimexType
from dateline.extract.times import periods
from dateline.extract.times.context import Context, Resolution, Tense, dated, unknown
from dateline.extract.times.readings import (
    PER_YEAR,
    Calendar,
    Named,
    Reading,
    Relative,
    Weekday,
    YearOf,
)


@dataclass(frozen=True, slots=True)
class YearBefore:
    """What was last told of, a year earlier: "the same period a year ago"."""

    quarter: bool = False
    """Whether a quarter is meant: the last one before the story's, if none was told of."""
    last: bool = False
    """Whether it is said to be of last year."""

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        told = context.near or context.anchor
        if told is not None and told.unit == "Y" and (self.quarter or self.last):
            told = None  # "last year" counts from the story, whatever was "a year earlier"
        if told is not None and told.unit in PER_YEAR:
            return dated(periods.shifted(told.unit, told.day, -PER_YEAR[told.unit]))
        last = Relative("Q", -5) if self.quarter else Relative("Y", -1)
        return last.resolve(context)


@dataclass(frozen=True, slots=True)
class YearsAgo:
    """So many years before a day, week or month beside the story's: "five years ago Monday"."""

    count: int
    when: Calendar | Weekday | Relative

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        found = self.when.resolve(replace(context, tense=Tense.NEAR))
        if context.today is None or found is None or found.period is None:
            return unknown("XXXX")
        if isinstance(self.when, Calendar):
            year = YearOf(number=context.today.year - self.count)
            return replace(self.when, year=year).resolve(context)
        return dated(periods.shifted(found.period.unit, _earlier(found.period.day, self.count), 0))


def _earlier(day: date, years: int) -> date:
    """Return the same day of the calendar so many years before."""
    leap = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - years, day=28 if leap else day.day)


@dataclass(frozen=True, slots=True)
class OfTale:
    """A week, month, quarter or year spoken of as the one that it is: "by the end of the year".

    In a tale of the past it holds what was told of last, as does a quarter of which figures
    were told; else it is the story's own.
    """

    unit: str
    edge: str = ""

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        told = context.history or context.tale or context.today is None
        quarter = context.anchor is not None and context.anchor.unit == self.unit == "Q"
        if quarter and context.tense is not Tense.FUTURE:
            told = True
        return Relative(self.unit, 0, told=told, edge=self.edge).resolve(context)


@dataclass(frozen=True, slots=True)
class DayBeside:
    """The day before (-1) or after (+1) another: that of a clock far away."""

    day: Reading
    step: int

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        found = self.day.resolve(context)
        if found is None or found.period is None:
            return unknown("XXXX-XX-XX")
        return dated(periods.day(periods.shifted_days(found.period.day, self.step)))


@dataclass(frozen=True, slots=True)
class NewYear:
    """The year that begins next, or within three months of its beginning that one."""

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        today = context.today
        if today is None:
            return unknown("XXXX")
        coming = today.month > 3 and context.tense is not Tense.PAST
        return dated(periods.year(today.year + coming), edge="early")


@dataclass(frozen=True, slots=True)
class LastTurn:
    """The turn of the century last passed: before the date last told of, else the story's."""

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        told = context.anchor.day if context.anchor is not None else context.today
        return dated(periods.turn((told.year + 5) // 100 + 1)) if told else unknown("XX")


@dataclass(frozen=True, slots=True)
class AtThatTime:
    """The date last told of, or some time past: "at the time"."""

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        if context.anchor is None:
            return Resolution(TimexType.DATE, "PAST_REF")
        return dated(context.anchor)


@dataclass(frozen=True, slots=True)
class MonthTold:
    """A month counted from the date last told of: "the following July", "that August"."""

    month: int
    step: int
    """0 of the year told of, 1 the next such month, -1 the last."""
    of_year: bool = False
    """Whether the year is the next or last one: "July of the following year"."""

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        told = context.anchor
        if told is None:
            return Calendar(month=self.month, side=self.step or None).resolve(context)
        year = told.start.year
        if self.of_year:
            return dated(periods.month(year + self.step, self.month))
        here = periods.month(year, self.month)
        passed = here.start < told.end if self.step > 0 else here.end > told.start
        return dated(periods.month(year + self.step * passed, self.month))


@dataclass(frozen=True, slots=True)
class SeasonTold:
    """A season counted from the date last told of: 0 of its year, 1 the next, -1 the last one."""

    code: str
    step: int

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        if context.anchor is None:
            return Named("SEASON", self.code).resolve(context)
        told = context.anchor
        around = [
            periods.season(told.start.year + years, self.code)
            for years in (-1, 0, 1)
            if 1 <= told.start.year + years <= 9998
        ]
        if self.step > 0:
            around = [season for season in around if season.start >= told.end]
        elif self.step < 0:
            around = [season for season in around if season.end <= told.start]
        else:
            return dated(periods.season(told.start.year, self.code))
        return dated(around[0 if self.step > 0 else -1]) if around else None


@dataclass(frozen=True, slots=True)
class TheNext:
    """In a tale "the next year" is the one after what was told of; else the one to come."""

    unit: str

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        tale = context.today is None or (context.tense is Tense.PAST and _is_past(context))
        return Relative(self.unit, 1, told=tale).resolve(context)


def _is_past(context: Context) -> bool:
    told = context.anchor
    return told is not None and context.published is not None and told.end <= context.published


@dataclass(frozen=True, slots=True)
class OfThatYear:
    """A day, month or season of the year last told of: "in August of that year"."""

    part: Calendar | Named

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        if context.anchor is None:
            return self.part.resolve(context)
        year = YearOf(number=context.anchor.start.year)
        return replace(self.part, year=year).resolve(context)


@dataclass(frozen=True, slots=True)
class WeekdayTold:
    """The last such weekday before (-1) or the first after (1) the day last told of."""

    number: int
    step: int

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        told = context.anchor_day.day if context.anchor_day is not None else context.today
        if told is None:
            return unknown(f"XXXX-WXX-{self.number + 1}")
        days = self.step * ((self.step * (self.number - told.weekday())) % 7 or 7)
        return dated(periods.day(periods.shifted_days(told, days)))
