"""What a story has told so far, for words that count from it: "the day before"."""

from __future__ import annotations

from datetime import datetime

from dateline.domain.times import TimexType
from dateline.extract.times.context import Context, Resolution, Tense
from dateline.extract.times.periods import Period
from dateline.extract.times.ranges import WeekdayAfter
from dateline.extract.times.readings import Calendar, DayOfMonth, Named, Reading, Weekday, Weekend
from dateline.extract.times.tense import tense_at
from dateline.extract.times.tokens import Tokens

_FAR = 3
"""Paragraphs after which a date told of is no longer counted from."""
_DAYS = frozenset({"D", "TIME", "NIGHT"})


class Story:
    """Resolves readings in text order and remembers what they were."""

    def __init__(self, tokens: Tokens, published: datetime | None) -> None:
        """Begin at the start of a chunk."""
        self._tokens = tokens
        self._published = published
        self._day: tuple[Period, int] | None = None
        self._any: tuple[Period, int] | None = None
        self._day_sentence = -2
        self._near: tuple[Period, int] | None = None
        self._year: tuple[int, int] | None = None

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
            year=self._tale(sentence),
        )
        try:
            resolved = reading.resolve(context)
        except (ValueError, OverflowError, KeyError, IndexError):
            return None
        if resolved is not None:
            self._remember(reading, resolved, sentence, paragraph)
        return resolved

    def _tense(self, reading: Reading, start: int, end: int) -> Tense:
        day = getattr(reading, "day", None)
        if not isinstance(reading, _OPEN) and not isinstance(day, _OPEN):
            return Tense.OPEN
        return tense_at(self._tokens, self._tokens.at(start), self._tokens.at(end - 1) + 1)

    def _clock_day(self, sentence: int, paragraph: int) -> Period | None:
        if self._day is None or self._day[1] != paragraph or sentence - self._day_sentence > 1:
            return None
        return self._day[0]

    def _tale(self, sentence: int) -> int | None:
        if self._year is None or sentence - self._year[1] > 1:
            return None
        return self._year[0]

    def _remember(
        self, reading: Reading, resolved: Resolution, sentence: int, paragraph: int
    ) -> None:
        period = resolved.period
        if period is None or resolved.type not in {TimexType.DATE, TimexType.TIME}:
            return
        self._near = period, sentence
        self._any = period, paragraph
        if period.unit in _DAYS:
            self._day, self._day_sentence = (period, paragraph), sentence
        if isinstance(reading, Calendar) and reading.month and reading.year.number is not None:
            past = self._published is not None and reading.year.number < self._published.year
            self._year = (reading.year.number, sentence) if past or not self._published else None


_OPEN = (Weekday, Calendar, Named, WeekdayAfter, Weekend, DayOfMonth)


def _recent(told: tuple[Period, int] | None, paragraph: int) -> Period | None:
    return told[0] if told is not None and paragraph - told[1] <= _FAR else None
