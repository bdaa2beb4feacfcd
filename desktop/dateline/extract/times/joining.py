"""Readings that stand side by side and say one thing: "9 a.m." and "Monday"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from dateline.extract.times.atoms import BREAK, Row
from dateline.extract.times.daytime import Clock, Overnight, PartOfDay
from dateline.extract.times.grammar import Found
from dateline.extract.times.lexicon import UNITS
from dateline.extract.times.readings import (
    Calendar,
    DayOfMonth,
    Fixed,
    Named,
    Reading,
    Relative,
    Weekday,
)
from dateline.extract.times.told import DayBeside

_LINKS = frozenset({",", "/", "on", "at", "in", "the", "of", "(", "around", "about", "morning"})
_REACH = 3
_HEDGES = frozenset({"just", "shortly", "soon", "long", "well", "right", "immediately"})
_TOWARDS = frozenset({"before", "after"})
_NAMED_TIMES = frozenset(
    {
        "dawn",
        "daybreak",
        "sunrise",
        "noon",
        "midday",
        "midnight",
        "dusk",
        "sunset",
        "nightfall",
        "dark",
    }
)
"""Times of day that "before" and "after" belong to: "shortly before dawn"."""


def join(row: Row, found: list[Found]) -> list[Found]:
    """Merge times of day with the day beside them, and "early" or "late" with a day."""
    joined: list[Found] = []
    for item in _with_far_day(row, found):
        merged = _merge(row, joined[-1], item) if joined else None
        if merged is not None:
            joined[-1] = merged
        else:
            joined.append(item)
    settled: list[Found] = []
    for item in _with_far_day(row, joined):
        kept = _settle(row, item, settled[-1].last if settled else 0)
        if kept is not None:
            settled.append(kept)
    return settled


def _with_far_day(row: Row, found: list[Found]) -> list[Found]:
    """Give a clock elsewhere its day: "4 a.m. (0200 GMT) on Tuesday", "4 a.m. Tuesday (0200 GMT)".

    It may show the day before or after. What stands before the brackets gets the day behind them.
    """
    result = list(found)
    for at, (here, there) in enumerate(pairwise(found)):
        local, abroad = here.reading, there.reading
        if not isinstance(abroad, Clock) or abroad.day is not None or row.word(here.last) != "(":
            continue
        if there.first != here.last + 1 or row.word(there.last) != ")":
            continue
        if isinstance(local, Clock) and local.day is None:
            day = _day_behind(row, there, found[at + 2 : at + 3])
            local = local if day is None else local.on(day)
            result[at] = replace(here, reading=local)
        if isinstance(local, Clock) and local.day is not None:
            apart = abroad.hour - local.hour
            step = 1 if apart < -_HALF_A_DAY else -1 if apart > _HALF_A_DAY else 0
            day = DayBeside(local.day, step) if step else local.day
            result[at + 1] = replace(there, reading=abroad.on(day))
    return result


def _day_behind(row: Row, there: Found, following: list[Found]) -> Reading | None:
    """Return the day that stands right behind a clock in brackets."""
    for day in following:
        between = [row.word(index) for index in range(there.last, day.first)]
        if between in ([")"], [")", "on"], [")", "early"], [")", ","]) and _is_day(day.reading):
            return day.reading
    return None


_HALF_A_DAY = 12
"""Hours between two clocks beyond which they do not show the same day."""


def _merge(row: Row, left: Found, right: Found) -> Found | None:
    if _overnight(row, left, right):
        shift = -1 if row.word(left.last) in {"into", "to"} else 0
        return Found(left.first, right.last, PartOfDay("NI", day=right.reading, shift=shift))
    if not _adjacent(row, left, right):
        return None
    reading = _both(left.reading, right.reading)
    return Found(left.first, right.last, reading) if reading is not None else None


def _adjacent(row: Row, left: Found, right: Found) -> bool:
    between = range(left.last, right.first)
    if len(between) > _REACH or BREAK in row.characters[left.last : right.first]:
        return False
    words = [row.word(index) for index in between]
    if any(row.raw(index).istitle() for index in between):
        return False  # "until 6 p.m. On Friday": a sentence begins
    if words and words[-1] in _TOWARDS and not isinstance(left.reading, Clock | PartOfDay):
        words = [word for word in words[:-1] if word not in _HEDGES]
    return all(word in _LINKS for word in words)


def _overnight(row: Row, left: Found, right: Found) -> bool:
    """Whether it is "overnight into Saturday", "overnight on Friday"."""
    if not isinstance(left.reading, Overnight) or not _is_plain_day(right.reading):
        return False
    between = [row.word(index) for index in range(left.last, min(right.first, left.last + 2))]
    return right.first - left.last <= 1 and set(between) <= {"into", "to", "on", "from", "of"}


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
    if isinstance(time, Clock) and isinstance(day, Clock):
        return None  # here and elsewhere: "10 p.m. Sunday (0300 GMT Monday)"
    if isinstance(time, Clock):
        late = isinstance(day, PartOfDay) and day.code in {"EV", "NI", "AF"} and time.hour < 12
        hour = time.hour + 12 if late and time.hour else time.hour
        return Clock(hour, time.minute, time.second, day.day)
    if isinstance(day, Clock):
        late = time.code in {"EV", "NI", "AF"} and 0 < day.hour < 12
        return Clock(day.hour + 12 if late else day.hour, day.minute, day.second, day.day)
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


def _settle(row: Row, item: Found, free: int) -> Found | None:
    """Attach the words before a time, and drop a part of the day that says nothing by itself.

    ``free`` is the first atom that no earlier reading holds.
    """
    reading = item.reading
    if isinstance(reading, PartOfDay) and reading.day is None and not _says_when(row, item):
        return None
    if row.word(item.first) == "midnight":
        item = Found(item.first, item.last, _after_midnight(row, item))
    first = _towards(row, item)
    if free <= first < item.first:
        return Found(first, item.last, item.reading)
    edged = _edged(row, item) if _is_day(reading) or _is_long(reading) else item
    return edged if edged.first >= free else item


def _towards(row: Row, item: Found) -> int:
    """Return where "shortly before" begins that belongs to a time such as "dawn on Monday"."""
    at = item.first - 1
    if row.word(item.first) not in _NAMED_TIMES or row.word(at) not in _TOWARDS:
        return item.first
    if row.word(at - 1) in _HEDGES:
        return at - 1
    return item.first if row.word(at - 1) in UNITS else at


def _after_midnight(row: Row, item: Found) -> Reading:
    """Read "after midnight on Sunday" as the beginning of that day, not its end."""
    reading = item.reading
    after = row.word(item.first - 1) == "after"
    return replace(reading, hour=0) if isinstance(reading, Clock) and after else reading


def _edged(row: Row, item: Found) -> Found:
    """Attach "early" and "late": "early on Tuesday", "late in the evening", "early in 2022"."""
    at = item.first - 1
    if row.word(at) in {"on", "in"} and row.word(at - 1) in _BARE:
        at -= 1
    word, reading = row.word(at), item.reading
    if word in {"earlier", "later"} and _is_plain_day(reading):
        return Found(at, item.last, reading)
    if word not in _BARE or row.word(item.first) in _BARE or row.word(at - 1) in UNITS:
        return item  # "two hours late Wednesday" is late by two hours
    edged = _with_edge(word, reading)
    return Found(at, item.last, edged) if edged is not None else item


def _with_edge(word: str, reading: Reading) -> Reading | None:
    if isinstance(reading, PartOfDay):
        return replace(reading, edge=word) if not reading.edge else None
    if _is_long(reading) and isinstance(reading, Calendar | Named):
        return replace(reading, edge=word)
    if isinstance(reading, Relative) and reading.count == 0:
        return reading
    return PartOfDay(_BARE[word], word, reading, bare_edge=True) if _is_plain_day(reading) else None


def _is_plain_day(reading: Reading) -> bool:
    return _is_day(reading) and isinstance(reading, Relative | Weekday | Calendar | Fixed)


def _is_long(reading: Reading) -> bool:
    """Whether it is a month, a season or a year of which the end may be told."""
    if isinstance(reading, Calendar):
        return reading.day is None and not reading.edge
    return isinstance(reading, Named) and reading.kind == "SEASON" and not reading.edge


_ALONE = frozenset(
    {
        "in",
        "into",
        "during",
        "through",
        "by",
        "until",
        "since",
        "before",
        "after",
        "throughout",
        "at",
    }
)


def _says_when(row: Row, item: Found) -> bool:
    first = row.word(item.first)
    before = row.word(item.first - 1)
    if before == "into" and row.word(item.first - 2) == "well":
        return False  # "well into the night": for long
    if first in {"noon", "midday", "overnight"}:
        return True
    if first == "night":
        return before in {"at", "by", "until", "before"}
    return before == "at" or (before in _ALONE and first in {"the", "early", "late"} | _NAMED_TIMES)
