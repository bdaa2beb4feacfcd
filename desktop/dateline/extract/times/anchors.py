"""What a story has told so far, for words that count from it: "the day before"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from math import inf

from dateline.domain.times import TimexType
from dateline.extract.times.bywords import WeekdayTheDay
from dateline.extract.times.context import Context, Resolution, Tense
from dateline.extract.times.daytime import Clock, Overnight, PartOfDay
from dateline.extract.times.periods import Period
from dateline.extract.times.ranges import MonthAfter, WeekdayAfter
from dateline.extract.times.readings import (
    Calendar,
    DayOfMonth,
    EitherDay,
    Named,
    NthWeekday,
    PartOfMonth,
    Reading,
    Relative,
    Weekday,
    Weekend,
)
from dateline.extract.times.tense import tense_at
from dateline.extract.times.tokens import Tokens
from dateline.extract.times.told import (
    MonthTold,
    OfTale,
    OfThatYear,
    SeasonTold,
    TheNext,
    YearBefore,
)

_BEFORE_CHRIST = re.compile(r"BC(\d{4})")
_NEARBY = re.compile(r"(?:Next|Last) (?:Week|Month|Year|Weekend)\b(?! ?[A-Z])")
"""In a headline, whose capitals make the model take it for a part of a name."""
_FAR = 3
"""Paragraphs after which a date told of is no longer counted from."""
_FULL = 2
"""Dates with a month and a bygone year that a history has at the least."""
_OUTWEIGHS = 5
"""Bygone years for each day that counts from the story's own."""
_DAYS = frozenset({"D", "TIME", "NIGHT"})
_CLAUSE = 80
"""Code points looked at on either side of a date for what it is told in."""
_SINCE = re.compile(r"\bsince(?: \w+)? $", re.IGNORECASE)
_RELATIVE = re.compile(r", (?:which|who|whose|where) [^,.;\n]*$")


class Story:
    """Resolves readings in text order and remembers what they were."""

    def __init__(
        self,
        tokens: Tokens,
        published: datetime | None,
        *,
        history: bool = False,
        tale: bool = False,
    ) -> None:
        """Begin at the start of a chunk; see :func:`is_history` and :func:`is_tale`."""
        self._tokens = tokens
        self._published = published
        self._day: tuple[Period, int] | None = None
        self._any: tuple[Period, int] | None = None
        self._day_sentence = -2
        self._near: tuple[Period, int] | None = None
        self._history = history
        self._tale = history or tale
        self._year: tuple[int, int] | None = None
        self._passing: float = inf
        self._month: int | None = None
        self._ancient: int | None = None
        """The year before Christ last told of, of which there is no moment."""

    def resolve(self, reading: Reading, start: int, end: int, paragraph: int) -> Resolution | None:
        """Place a reading that stands from ``start`` to ``end`` of the chunk, if it can be."""
        sentence = self._tokens.sentence(start)
        context = Context(
            published=self._published,
            tense=self._tense(reading, start, end),
            anchor=_recent(self._any, paragraph),
            anchor_day=_recent(self._day, paragraph),
            near=self._near[0] if self._near and self._near[1] == sentence else None,
            clock_day=self._clock_day(sentence, paragraph),
            year=self._told_year(sentence, start),
            month=self._month if self._tale else None,
            history=self._history,
            tale=self._tale,
        )
        try:
            resolved = self._before_christ(reading) or reading.resolve(context)
        except (ValueError, OverflowError, KeyError, IndexError):
            return None
        if resolved is not None:
            self._remember_ancient(resolved)
            self._remember(reading, resolved, sentence, paragraph)
            self._remember_year(reading, resolved, sentence, (start, end))
        return resolved

    def is_named(self, reading: Reading, start: int, end: int) -> bool:
        """Whether a reading is but a part of a name: "Friday" in "Friday Night Lights"."""
        if isinstance(reading, Clock) or self._tokens.text[start:end].islower():
            return False
        if _NEARBY.match(self._tokens.text, start):
            return False
        return self._tokens.in_name(start, end)

    def _tense(self, reading: Reading, start: int, end: int) -> Tense:
        day = getattr(reading, "day", None)
        if not isinstance(reading, _OPEN) and not isinstance(day, _OPEN):
            return Tense.OPEN
        if isinstance(reading, Calendar) and reading.year.number is not None:
            return Tense.OPEN  # a date of its own year is the same in any
        return tense_at(self._tokens, self._tokens.at(start), self._tokens.at(end - 1) + 1)

    def _clock_day(self, sentence: int, paragraph: int) -> Period | None:
        if self._day is None or self._day[1] != paragraph or sentence - self._day_sentence > 1:
            return None
        return self._day[0]

    def _told_year(self, sentence: int, start: int) -> int | None:
        if self._year is None or (sentence - self._year[1] > 1 and not self._tale):
            return None
        return self._year[0] if start < self._passing else None

    def _before_christ(self, reading: Reading) -> Resolution | None:
        """Count years on from one before Christ: "The next year", "two years later"."""
        if self._ancient is None or not isinstance(reading, Relative | TheNext):
            return None
        told = isinstance(reading, TheNext) or reading.told
        year = self._ancient - (1 if isinstance(reading, TheNext) else reading.count)
        if not told or reading.unit != "Y" or year < 1:
            return None
        return Resolution(TimexType.DATE, f"BC{year:04}")

    def _remember_ancient(self, resolved: Resolution) -> None:
        before = _BEFORE_CHRIST.match(resolved.value)
        if before:
            self._ancient = int(before.group(1))
        elif resolved.period is not None:
            self._ancient = None

    def _remember(
        self, reading: Reading, resolved: Resolution, sentence: int, paragraph: int
    ) -> None:
        period = resolved.period
        if period is None or resolved.type not in {TimexType.DATE, TimexType.TIME}:
            return
        if not _compares(reading, period):
            self._near = period, sentence
            self._any = period, paragraph
        if period.unit in _DAYS:
            self._day, self._day_sentence = (period, paragraph), sentence

    def _remember_year(
        self, reading: Reading, resolved: Resolution, sentence: int, span: tuple[int, int]
    ) -> None:
        period = resolved.period
        if period is None or not (_has_year(reading) or (self._tale and _tells(reading))):
            return
        year = period.start.year
        past = self._published is None or year < self._published.year
        self._year = (year, sentence) if past else None
        self._passing = inf if self._history else _told_in_passing(self._tokens.text, *span)
        self._month = _month_of(reading, period)


def _has_year(reading: Reading) -> bool:
    """Whether it is a month or a day with its year."""
    return isinstance(reading, Calendar) and None not in {reading.month, reading.year.number}


def _tells(reading: Reading) -> bool:
    """Whether a tale goes on from there: "the next year", "that winter", "the night of 4 May"."""
    if isinstance(reading, Relative):
        return reading.told
    return isinstance(
        reading,
        Calendar | Named | OfThatYear | SeasonTold | MonthTold | TheNext | PartOfDay | Clock,
    )


def _month_of(reading: Reading, period: Period) -> int | None:
    """Return the month that a tale has come to, None where only its year is told."""
    if isinstance(reading, Calendar):
        return reading.month
    return period.start.month if period.unit in {"D", "M", "TIME"} else None


def _told_in_passing(text: str, start: int, end: int) -> float:
    """Return where it ends what a year is told for alone, infinity where that goes on.

    "Since June 2021" tells of the time until now; "which opened in May 2019," ends with the comma.
    """
    before = text[max(start - _CLAUSE, 0) : start]
    if _SINCE.search(before):
        return end
    closes = text.find(",", end, end + _CLAUSE)
    return closes if closes >= 0 and _RELATIVE.search(before) else inf


def _compares(reading: Reading, period: Period) -> bool:
    """Whether it is what a quarter's figures are held against: "5 cents a year earlier"."""
    if isinstance(reading, YearBefore):
        return True
    return isinstance(reading, Relative) and reading.keep and period.unit in {"Q", "HALF"}


def is_tale(readings: Iterable[Reading], published: datetime | None) -> bool:
    """Whether a short text tells of a bygone time: it begins with one, and names no day as news do.

    A year alone must lie further back: what a town began ten years ago it may do in March again.
    """
    years: list[int | None] = []
    long_ago = False
    for reading in readings:
        today = reading == Relative("D", 0) and len(years) >= _TOLD
        if not today and _is_news(reading):
            return False
        year = _own_year(reading)
        years.append(year)
        if year is not None and published is not None:
            gone = published.year - year
            long_ago |= gone >= _BYGONE or (gone >= _GONE and _has_year(reading))
    return long_ago and years[0] is not None


def _is_news(reading: Reading) -> bool:
    """Whether it counts from the story's own day: "Friday", "last week"."""
    inner = reading.day if isinstance(reading, PartOfDay | Clock) else reading
    if isinstance(inner, Weekday | Weekend):
        return True
    return isinstance(inner, Relative) and not inner.told


_TOLD = 3
"""What a tale has told before it may end with "today", meaning these times."""
_GONE, _BYGONE = 3, 12
"""Years before the story: of a month or a day, of a year alone."""


def _own_year(reading: Reading) -> int | None:
    """Return the year that a reading names itself."""
    inner = reading.day if isinstance(reading, PartOfDay | Clock) else reading
    if isinstance(inner, Calendar | Named):
        return inner.year.number
    return None


def is_history(readings: Iterable[Reading], published: datetime | None) -> bool:
    """Whether a text tells of the past: in it months without a year belong to the year told of.

    It names days and months of years gone by, and hardly any that count from its own.
    """
    dated = full = near = 0
    for reading in readings:
        year = _own_year(reading)
        if year is not None:
            gone = published is None or year < published.year - 1
            dated += gone
            full += gone and _has_year(reading)
        elif not isinstance(reading, Weekend):
            near += _is_news(reading)
    if published is None:
        return dated > near
    return full >= _FULL and dated >= _OUTWEIGHS * near


_OPEN = (
    Weekday,
    Calendar,
    Named,
    WeekdayAfter,
    MonthAfter,
    Weekend,
    DayOfMonth,
    EitherDay,
    NthWeekday,
    OfThatYear,
    Overnight,
    PartOfMonth,
    OfTale,
    TheNext,
    WeekdayTheDay,
)


def _recent(told: tuple[Period, int] | None, paragraph: int) -> Period | None:
    return told[0] if told is not None and paragraph - told[1] <= _FAR else None
