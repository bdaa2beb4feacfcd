"""Dates as people type them: hours, days, weeks, months, quarters, years. Years 1 to 9999."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dateline.domain.times import LATEST, MONTHS
from dateline.ui.models.date_words import day, long_day
from dateline.ui.models.typed_ukrainian import in_english
from dateline.ui.saying import say

EXAMPLE = date(2025, 12, 27)
LONGEST = 48
_TIME = re.compile(
    r"(?:^|(?<=[\s,T]))(?:at )?(\d{1,2})(?:[:.](\d{2})(?::\d{2})?)?"
    r"\s?(am|pm|a\.m\.|p\.m\.)?(?=$|[\s,])",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b", re.IGNORECASE)
_WEEK = re.compile(r"(\d{4})-?w(\d{1,2})|week (\d{1,2})(?: of)? (\d{4})", re.IGNORECASE)
_QUARTER = re.compile(r"q([1-4])(?: of)? ?(\d{4})|(\d{4})[ -]?q([1-4])", re.IGNORECASE)
_NTH_QUARTER = re.compile(r"(first|second|third|fourth) quarter(?: of)? (\d{4})", re.IGNORECASE)
_NTH = ("first", "second", "third", "fourth")
_DECADE = re.compile(r"(\d{3})0s")
_PARTS = re.compile(r"\d{1,8}|[^\W\d_]+")
_BETWEEN = re.compile(r"[\s./,–-]*")
_SKIPPED = {"of", "the", "ad", "ce"}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """What was typed, as a half-open interval of wall-clock time."""

    start: datetime
    end: datetime

    @property
    def is_long(self) -> bool:
        """Whether it is longer than a day: a week, a month, a year."""
        return self.end - self.start > timedelta(days=1)


def read_stretch(words: str) -> Stretch | None:
    """Return the hour, day, week, month, quarter, year or decade that was typed, else None.

    Understood, among others: ``2025-12-27``, ``27 Dec 2025``, ``Sat, December 27th, 2025``,
    ``27.12.2025``, ``27 Dec 2025, 14:00``, ``2pm 27 Dec 2025``, ``2025-12-27T14:00``, ``2025-W52``,
    ``Dec 2025``, ``2025-12``, ``Q4 2025``, ``2025``, ``1990s``. Never a bare ``5/6/2025``, which
    reads two ways.
    """
    words = _ORDINAL.sub("", in_english(words.strip()))
    if len(words) > LONGEST:
        return None
    try:
        return _period(words) or _dated(words) or _timed(words)
    except (ValueError, OverflowError):
        return None


def read_date(words: str) -> date | None:
    """Return the day that was typed; of a longer stretch its first day; None if it is neither."""
    read = read_stretch(words)
    return read.start.date() if read else None


def _period(words: str) -> Stretch | None:
    if found := _WEEK.fullmatch(words):
        year, week = found[1] or found[4], found[2] or found[3]
        monday = datetime.fromisocalendar(int(year), int(week), 1)
        return _days(monday, 7)
    if found := _QUARTER.fullmatch(words):
        year, quarter = found[2] or found[3], found[1] or found[4]
        return _months(int(year), int(quarter) * 3 - 2, 3)
    if found := _NTH_QUARTER.fullmatch(words):
        return _months(int(found[2]), _NTH.index(found[1].casefold()) * 3 + 1, 3)
    if found := _DECADE.fullmatch(words):
        return _months(max(1, int(found[1]) * 10), 1, 120)
    return None


def _timed(words: str) -> Stretch | None:
    """Read a day with a time of day before or after it: one hour, or one minute."""
    for found in _TIME.finditer(words):
        if not (found[2] or found[3]):
            continue
        rest = f"{words[: found.start()]} {words[found.end() :]}".replace("T ", " ")
        dated = _dated(rest.strip(" ,"))
        if dated is not None and not dated.is_long:
            start = dated.start.replace(hour=_hour(int(found[1]), found[3]))
            start = start.replace(minute=int(found[2] or 0))
            length = timedelta(minutes=1) if int(found[2] or 0) else timedelta(hours=1)
            return Stretch(start=start, end=_later(start, length))
    return None


def _hour(hour: int, half: str | None) -> int:
    if half is None:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError(hour)
    return hour % 12 + (12 if half[0] in "pP" else 0)


def _dated(words: str) -> Stretch | None:
    if _BETWEEN.sub("", _PARTS.sub("", words)):
        return None
    parts = [part for part in _PARTS.findall(words) if part.casefold() not in _SKIPPED]
    if parts and len(parts[0]) >= 3 and _named(parts[0], _WEEKDAYS):
        parts = parts[1:]
    names = [part for part in parts if not part.isdigit()]
    numbers = [part for part in parts if part.isdigit()]
    if len(names) == 1:
        return _with_month(names[0], numbers)
    if names or not all(part.isascii() for part in numbers):
        return None
    return _numbered(numbers, european="." in words)


def _with_month(name: str, numbers: list[str]) -> Stretch | None:
    month = _named(name, MONTHS) if len(name) >= 3 else 0
    if not month or not 1 <= len(numbers) <= 2:
        return None
    if len(numbers) == 1:
        # "27 Dec" is a day of some year, not December of the year 27, which is written 0027.
        return _months(int(numbers[0]), month, 1) if len(numbers[0]) > 2 else None
    year, number = numbers[::-1] if len(numbers[0]) <= 2 else numbers
    return _days(datetime(int(year), month, int(number)), 1)


def _named(name: str, names: tuple[str, ...]) -> int:
    """Return which of the names, from 1, begins with these letters; 0 unless just one does."""
    if name.casefold() == "sept":
        name = "sep"
    at = [n for n, each in enumerate(names, 1) if each.casefold().startswith(name.casefold())]
    return at[0] if len(at) == 1 else 0


def _numbered(numbers: list[str], *, european: bool) -> Stretch | None:
    lengths = [len(number) for number in numbers]
    values = [int(number) for number in numbers]
    if lengths == [4]:
        return _months(values[0], 1, 12)
    if lengths == [8]:
        return _days(datetime(values[0] // 10_000, values[0] // 100 % 100, values[0] % 100), 1)
    if len(lengths) == 2 and lengths[0] == 4:
        return _months(values[0], values[1], 1)
    if len(lengths) == 3 and lengths[0] == 4:
        return _days(datetime(values[0], values[1], values[2]), 1)
    if len(lengths) == 3 and lengths[2] == 4:
        return _day_and_month(*values, european=european)
    return None


def _day_and_month(first: int, second: int, year: int, *, european: bool) -> Stretch | None:
    if european or first > 12 or first == second:
        return _days(datetime(year, second, first), 1)
    return _days(datetime(year, first, second), 1) if second > 12 else None


def _days(first: datetime, number: int) -> Stretch:
    return Stretch(start=first, end=_later(first, timedelta(days=number)))


def _months(year: int, month: int, number: int) -> Stretch:
    past = year * 12 + month - 1 + number
    end = datetime(past // 12, past % 12 + 1, 1) if past // 12 <= 9999 else LATEST
    return Stretch(start=datetime(year, month, 1), end=end)


def _later(start: datetime, length: timedelta) -> datetime:
    return start + length if length < LATEST - start else LATEST


def understood(read: date | None) -> str:
    """Return how what was typed is understood, or what may be typed."""
    if read:
        return long_day(read)
    return say("Words", "A day such as {example} or 2025-12-27").format(example=day(EXAMPLE))


def problem(words: str) -> str:
    """Return what is the matter with words that :func:`read_stretch` does not understand."""
    numbers = _PARTS.findall(words)
    if len(numbers) == 3 and all(part.isdigit() for part in numbers) and len(numbers[2]) == 4:
        one, other, year = (int(part) for part in numbers)
        if 1 <= one <= 12 and 1 <= other <= 12 and year:
            first, second = date(year, other, one), date(year, one, other)
            return say("Words", "{one} or {other}?").format(one=day(first), other=day(second))
    return say("Words", "No date: try {example}").format(example=day(EXAMPLE))
