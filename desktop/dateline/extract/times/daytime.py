"""Times of day, read before it is known on which day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from dateline.domain.times import TimexType
from dateline.extract.times import periods
from dateline.extract.times.context import Context, Resolution, Tense, dated, unknown
from dateline.extract.times.periods import Period
from dateline.extract.times.readings import Reading

_EDGED = {
    ("MO", "early"): (0, 6), ("MO", "late"): (10, 12), ("AF", "early"): (12, 14),
    ("AF", "late"): (15, 18), ("EV", "early"): (17, 19), ("EV", "late"): (20, 22),
    ("NI", "early"): (20, 22), ("NI", "late"): (22, 28),
}  # fmt: skip
"""Hours of a day for "early morning" and the like; a convention of ours."""


def _day_of(day: Reading | None, context: Context) -> date | None:
    """Return the day meant: the one named, else the one last told of, else today."""
    if day is not None:
        resolved = day.resolve(context)
        return resolved.period.day if resolved and resolved.period else None
    told = context.clock_day or (None if context.today else context.anchor_day)
    return told.day if told is not None else context.today


@dataclass(frozen=True, slots=True)
class Clock:
    """A time by the clock, as the words have it: time zones are not converted."""

    hour: int
    minute: int
    second: int | None = None
    day: Reading | None = None
    sharp: bool = True
    """False for "5 p.m.", of which the minutes are not told (the value has them all the same)."""

    def on(self, day: Reading) -> Clock:
        """Return the same time on a day."""
        return replace(self, day=day)

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        when = _day_of(self.day, context)
        if when is not None:
            return dated(periods.clock(when, self.hour, self.minute, self.second))
        pattern = self.day.resolve(context) if self.day else None
        stem = pattern.value if pattern else "XXXX-XX-XX"
        return unknown(f"{stem}T{self.hour:02}:{self.minute:02}")


@dataclass(frozen=True, slots=True)
class Overnight:
    """The night after the day just told of, else the one that ended on the story's day.

    In a clause that looks ahead it is the night to come.
    """

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        told = context.clock_day
        if told is not None and told.day != context.today:
            return dated(periods.part(told.day, "NI"))
        if context.today is None:
            return unknown("XXXX-XX-XXTNI")
        if context.tense is Tense.FUTURE:
            return dated(periods.part(context.today, "NI"))
        return dated(periods.part(periods.shifted_days(context.today, -1), "NI"))


@dataclass(frozen=True, slots=True)
class PartOfDay:
    """The morning, the night … of a day; ``code`` as in TIMEX3."""

    code: str
    edge: str = ""
    day: Reading | None = None
    bare_edge: bool = False
    """Whether "early" or "late" alone stands by the day: the small hours, the night.

    TIMEX3 has no code for these: the value is the day's, the moment no longer than they are.
    """
    shift: int = 0
    """Days from the day: -1 in "last night"."""

    def on(self, day: Reading) -> PartOfDay:
        """Return the same part of a day."""
        return replace(self, day=day)

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        when = _day_of(self.day, context)
        if when is None:
            pattern = self.day.resolve(context) if self.day else None
            stem = pattern.value if pattern else "XXXX-XX-XX"
            return unknown(stem if self.bare_edge else f"{stem}T{self.code}")
        when = periods.shifted_days(when, self.shift)
        found = self._period(when)
        if self.bare_edge:
            return Resolution(TimexType.DATE, when.isoformat(), found.moment(""), found)
        return dated(found)

    def _period(self, when: date) -> Period:
        if self.bare_edge and self.edge == "late":
            return periods.hours(when, self.code, 18, 24)
        if (self.code, self.edge) in _EDGED:
            return periods.hours(when, self.code, *_EDGED[self.code, self.edge])
        return periods.part(when, self.code)
