"""Readings that stand side by side and say one thing: "9 a.m." and "Monday"."""

from __future__ import annotations

from dateline.extract.times.atoms import BREAK, Row
from dateline.extract.times.daytime import Clock, PartOfDay
from dateline.extract.times.grammar import Found
from dateline.extract.times.readings import (
    Calendar,
    DayOfMonth,
    Fixed,
    Named,
    Reading,
    Relative,
    Weekday,
)

_LINKS = frozenset(
    {",", "on", "at", "in", "the", "of", "(", "around", "about", "by", "from", "morning"}
)
_REACH = 3


def join(row: Row, found: list[Found]) -> list[Found]:
    """Merge times of day with the day beside them, and "early" or "late" with a day."""
    joined: list[Found] = []
    for item in found:
        merged = _merge(row, joined[-1], item) if joined else None
        if merged is not None:
            joined[-1] = merged
        else:
            joined.append(item)
    return [kept for item in joined if (kept := _settle(row, item)) is not None]


def _merge(row: Row, left: Found, right: Found) -> Found | None:
    if not _adjacent(row, left, right):
        return None
    reading = _both(left.reading, right.reading)
    return Found(left.first, right.last, reading) if reading is not None else None


def _adjacent(row: Row, left: Found, right: Found) -> bool:
    between = range(left.last, right.first)
    if len(between) > _REACH or BREAK in row.characters[left.last : right.first]:
        return False
    return all(row.word(index) in _LINKS for index in between)


def _both(left: Reading, right: Reading) -> Reading | None:
    for time, day in ((left, right), (right, left)):
        if isinstance(time, Clock | PartOfDay) and time.day is None and _is_day(day):
            if isinstance(day, Clock | PartOfDay):
                return _refined(time, day)
            return time.on(day)
    return None


def _refined(time: Clock | PartOfDay, day: Clock | PartOfDay) -> Reading | None:
    """Read "8 o'clock last night": the clock decides, the other gives the day."""
    if day.day is None:
        return None
    if isinstance(time, Clock):
        late = isinstance(day, PartOfDay) and day.code in {"EV", "NI", "AF"} and time.hour < 12
        hour = time.hour + 12 if late and time.hour else time.hour
        return Clock(hour, time.minute, time.second, day.day)
    return None


def _is_day(reading: Reading) -> bool:
    if isinstance(reading, Weekday | DayOfMonth):
        return True
    if isinstance(reading, Relative):
        return reading.unit == "D"
    if isinstance(reading, Calendar):
        return reading.day is not None
    if isinstance(reading, Fixed):
        return reading.period.unit == "D"
    if isinstance(reading, Clock | PartOfDay):
        return reading.day is not None
    return isinstance(reading, Named) and reading.kind == "HOLIDAY"


_BARE = {"early": "MO", "late": "NI"}


def _settle(row: Row, item: Found) -> Found | None:
    """Attach "early" and "late", and drop a part of the day that says nothing by itself."""
    reading = item.reading
    if isinstance(reading, PartOfDay) and reading.day is None:
        return item if _says_when(row, item) else None
    if not _is_day(reading):
        return item
    word = row.word(item.first - 1)
    if (
        isinstance(reading, Relative | Weekday | Calendar | Fixed)
        and word in _BARE
        and row.word(item.first) not in _BARE
    ):
        if isinstance(reading, Relative) and reading.count == 0:
            return Found(item.first - 1, item.last, reading)
        part = PartOfDay(_BARE[word], word, reading, bare_edge=True)
        return Found(item.first - 1, item.last, part)
    if isinstance(reading, PartOfDay) and word in _BARE and not reading.edge:
        early = PartOfDay(reading.code, word, reading.day, shift=reading.shift)
        return Found(item.first - 1, item.last, early)
    return item


_ALONE = frozenset({"in", "during", "by", "until", "since", "before", "after", "throughout", "at"})


def _says_when(row: Row, item: Found) -> bool:
    first = row.word(item.first)
    before = row.word(item.first - 1)
    if first in {"noon", "midday", "overnight"}:
        return True
    return before in _ALONE and (
        first in {"the", "early", "late", "dawn", "night", "dusk"} or before == "at"
    )
