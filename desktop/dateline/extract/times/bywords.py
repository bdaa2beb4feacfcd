"""Days that name what happened on them, and names that hold the word of a day and are none.

"The Jan. 6 riot" is that of 2021 in a story of any later year; "the Good Friday Agreement" and "the
Data Protection Act 1998" are no dates at all.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from dateline.extract.times import periods
from dateline.extract.times.context import Context, Resolution, choose, dated, unknown
from dateline.extract.times.lexicon import words
from dateline.extract.times.readings import Calendar

KNOWN: dict[tuple[int, int], tuple[int, frozenset[str]]] = {
    (1, 6): (
        2021,
        words(
            "riot riots rioter rioters insurrection capitol committee defendants pardons pardoned"
        ),
    ),
    (2, 24): (2022, words("invasion full-scale")),
    (7, 20): (1944, words("plot plotters hitler stauffenberg")),
    (9, 11): (2001, words("attack attacks terror terrorist hijackers hijackings hijacked qaeda")),
    (10, 7): (2023, words("hamas hostages hostage kibbutz gaza massacre massacres")),
}
"""Month and day, the year in which it became a byword, and a word near by that says so."""


@dataclass(frozen=True, slots=True)
class Byword:
    """A day that stands for what happened on it in ``year``, in any story since."""

    day: Calendar
    year: int

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        when = date(self.year, self.day.month or 1, self.day.day or 1)
        if context.today is not None and context.today < when:
            return self.day.resolve(context)
        return dated(periods.day(when))


@dataclass(frozen=True, slots=True)
class NoDate:
    """Words that look like a date and are a name; no other rule may read them."""

    def resolve(self, context: Context) -> Resolution | None:  # noqa: ARG002
        """See :class:`~dateline.extract.times.readings.Reading`."""
        return None


@dataclass(frozen=True, slots=True)
class WeekdayTheDay:
    """A weekday by the day of its month: "Friday the 13th", the nearest that the tense allows."""

    weekday: int
    day: int

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        today = context.today
        if today is None:
            return unknown(f"XXXX-XX-{self.day:02}")
        found = []
        for step in range(-_MONTHS, _MONTHS + 1):
            first = periods.shifted("M", today, step).day
            with suppress(ValueError):
                found.append(periods.day(first.replace(day=self.day)))
        fitting = [one for one in found if one.day.weekday() == self.weekday]
        return dated(choose(fitting, context)) if fitting else None


_MONTHS = 14
"""A weekday falls on each day of the month within any fourteen months."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """The month in which what is traded is handed over: "June crude" is yet to come."""

    month: int

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        if context.today is None:
            return unknown(f"XXXX-{self.month:02}")
        passed = context.today.month > self.month
        return dated(periods.month(context.today.year + passed, self.month))


@dataclass(frozen=True, slots=True)
class EitherEid:
    """The feast of "Eid", without a word for which: that of the two which the tense means."""

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        today = context.today
        if today is None:
            return unknown("XXXX-XX-XX")
        days = [
            periods.holiday(name, today.year + step)
            for step in (-1, 0, 1)
            for name in ("eid al-fitr", "eid al-adha")
        ]
        return dated(choose(sorted(days, key=lambda day: day.start), context, slack=True))
