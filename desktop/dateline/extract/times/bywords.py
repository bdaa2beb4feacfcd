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

IN_FIGURES: dict[str, tuple[date, frozenset[str]]] = {
    "9/11": (date(2001, 9, 11), frozenset()),
    "7/7": (
        date(2005, 7, 7),
        words("bombing bombings bombers bomber attack attacks london terror survivors inquest"),
    ),
    "21/7": (date(2005, 7, 21), words("bombing bombings bombers plot plotters london")),
    "26/11": (
        date(2008, 11, 26),
        words("attack attacks mumbai terror terrorist terrorists attackers accused kasab taj"),
    ),
    "3/11": (date(2011, 3, 11), words("tsunami quake earthquake fukushima tohoku disaster")),
    "22/7": (date(2011, 7, 22), words("utøya oslo breivik attack attacks massacre")),
    "13/11": (date(2015, 11, 13), words("paris bataclan attack attacks")),
    "10/7": (date(2023, 10, 7), words("hamas attack attacks massacre hostages kibbutz israel")),
}
"""Days that are called by their figures, and a word near by that says so; "9/11" needs none."""
_MARKETS = words(
    "crash crashed crashes dow wall market markets stock stocks shares exchange plunge plunged "
    "traders investors trading nasdaq points"
)
CALLED: dict[str, tuple[tuple[date, frozenset[str]], ...]] = {
    "black monday": ((date(1987, 10, 19), _MARKETS),),
    "black tuesday": ((date(1929, 10, 29), _MARKETS),),
    "black thursday": ((date(1929, 10, 24), _MARKETS),),
    "black wednesday": (
        (date(1992, 9, 16), words("sterling pound erm lamont soros currency mechanism")),
    ),
    "black saturday": ((date(2009, 2, 7), words("bushfire bushfires fire fires victoria")),),
    "bloody sunday": (
        (date(1972, 1, 30), words("derry londonderry soldiers paratroopers ireland irish")),
        (date(1965, 3, 7), words("selma pettus montgomery marchers marched")),
    ),
}
"""Days that have a name for what happened on them, and words near by that tell which is meant."""


@dataclass(frozen=True, slots=True)
class OnceOnly:
    """A day that stands for what happened on it; in a story from before it is none."""

    when: date

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        if context.today is not None and context.today < self.when:
            return None
        return dated(periods.day(self.when))


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
