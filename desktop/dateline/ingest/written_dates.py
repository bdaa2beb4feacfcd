"""Reads calendar dates as sites write them in stamps, datelines and file names.

A date in digits may be ambiguous (03/04/2026): it is the month first only beside an American clock
("2:10 a.m. ET") or where the second number is over 12, the day first where the first one is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_GAP = r"[ \t\xa0]{1,4}"
_ORDINAL = r"(?:st|nd|rd|th)?"
_DATE = re.compile(
    rf"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{{0,6}}\.?,?{_GAP})?(?:"
    r"(?P<iso_year>\d{4})[-/.](?P<iso_month>\d{1,2})[-/.](?P<iso_day>\d{1,2})"
    r"|(?P<first>\d{1,2})(?P<mark>[/.-])(?P<second>\d{1,2})(?P=mark)(?P<digit_year>\d{4})"
    rf"|(?P<month_first>{_MONTH}){_GAP}(?P<day_second>\d{{1,2}}){_ORDINAL},?{_GAP}(?P<year_a>\d{{4}})"
    rf"|(?P<day_first>\d{{1,2}}){_ORDINAL}(?:{_GAP}of)?[ \t\xa0-]{{1,4}}"
    rf"(?P<month_second>{_MONTH}),?[ \t\xa0-]{{1,4}}(?P<year_b>\d{{4}})"
    r")(?!\d)",
    re.IGNORECASE,
)
_DAY_OF_MONTH = re.compile(rf"(?P<month>{_MONTH}){_GAP}(?P<day>\d{{1,2}})(?![\d:])", re.IGNORECASE)
CLOCK = (
    r"(?=\d{1,2}(?:[:.]\d{2}(?![./\d])|[ \xa0]{0,2}[ap]\.?m))"
    r"\d{1,2}(?:[:.]\d{2}){0,2}(?:\.\d{1,6})?[ \t\xa0]{0,2}(?P<half>[ap]\.?[ ]?m\b\.?)?"
    r"[ \t\xa0]{0,2}\(?(?P<zone>(?-i:Z|[A-Z]{2,4})\b|[+-]\d{2}:?\d{2})?\)?"
)
"""A time of day in a stamp; with IGNORECASE. It has minutes, or a.m. or p.m."""
_CLOCK_AFTER = re.compile(rf"[T \t\xa0,|-]{{0,4}}(?:at{_GAP})?{CLOCK}", re.IGNORECASE)
_AMERICAN_ZONES = frozenset(
    ["ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT"]
)
EARLIEST_YEAR, LATEST_YEAR = 1800, 2200
"""A publication date outside these is a misreading."""


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as it stands in a text; ``start`` and ``end`` take in the time of day after it."""

    start: int
    end: int
    day: date | None
    """None: it can't be told which number is the month, or there is no such day."""
    ambiguous: bool = False


def read_date(text: str, position: int, *, american: bool = False) -> WrittenDate | None:
    """Return the date that begins exactly at ``position`` (a weekday may lead), or None.

    Args:
        text: what to read.
        position: offset in code points.
        american: whether something before it says that the month comes first.
    """
    match = _DATE.match(text, position)
    if not match:
        return None
    clock = _CLOCK_AFTER.match(text, match.end())
    end = clock.end() if clock else match.end()
    american = american or (clock is not None and is_american(clock))
    day, ambiguous = _day(match, american=american)
    return WrittenDate(match.start(), end, day, ambiguous)


def find_dates(text: str) -> list[WrittenDate]:
    """Return the dates that stand in a short text (a file name, a line), in order."""
    found: list[WrittenDate] = []
    position = 0
    while match := _DATE.search(text, position):
        written = read_date(text, match.start())
        if written and (match.start() == 0 or not text[match.start() - 1].isalnum()):
            found.append(written)
        position = match.end()
    return found


def read_day_of_month(text: str, position: int) -> tuple[int, int, int] | None:
    """Return month, day and end offset of a date without a year ("Nov. 25") at ``position``."""
    match = _DAY_OF_MONTH.match(text, position)
    if not match:
        return None
    return _month_number(match["month"]), int(match["day"]), match.end()


def is_american(clock: re.Match[str]) -> bool:
    """Whether a time of day is written the American way: a.m. or p.m., or a zone of the U.S."""
    return bool(clock["half"]) or (clock["zone"] or "").upper() in _AMERICAN_ZONES


def valid_day(year: int, month: int, day: int) -> date | None:
    """Return the date if there is such a day in a year a story may be of, else None."""
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _day(match: re.Match[str], *, american: bool) -> tuple[date | None, bool]:
    if match["iso_year"]:
        year, month, day = (int(match[key]) for key in ("iso_year", "iso_month", "iso_day"))
        return valid_day(year, month, day), False
    if match["first"]:
        return _in_digits(match, american=american)
    if match["month_first"]:
        month = _month_number(match["month_first"])
        return valid_day(int(match["year_a"]), month, int(match["day_second"])), False
    month = _month_number(match["month_second"])
    return valid_day(int(match["year_b"]), month, int(match["day_first"])), False


def _in_digits(match: re.Match[str], *, american: bool) -> tuple[date | None, bool]:
    first, second, year = int(match["first"]), int(match["second"]), int(match["digit_year"])
    if second > 12 or (american and first <= 12):
        return valid_day(year, first, second), False
    if first > 12 or first == second or match["mark"] == ".":  # dots: day first, by DIN 5008
        return valid_day(year, second, first), False
    return None, True


def _month_number(name: str) -> int:
    head = name[:3].lower()
    return next(index for index, month in enumerate(_MONTHS, 1) if month.startswith(head))
