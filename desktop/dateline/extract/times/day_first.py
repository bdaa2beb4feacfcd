"""Whether a story has the day first in "04/05/2026", told by how it writes its other dates.

"12 March" and "25/03/2026" are of those who put the day first, "March 12" and "03/25/2026" of those
who put the month first. Where nothing tells, the month is taken to come first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from dateline.extract.times import periods
from dateline.extract.times.grammar import Found
from dateline.extract.times.readings import EitherDay

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\b\.?"
_WORDED = re.compile(
    rf"\b(?P<day>\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH})|\b{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?\b(?!:)"
)
_FIGURES = re.compile(r"(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2\d{2,4}(?![\d/-])")
_MOST = 12
"""Months in a year: a larger number is a day."""


_HOST = re.compile(r"https?://[\w.-]{1,200}\.([a-z]{2})(?=[:/?#]|\Z)", re.IGNORECASE)
_NO_HOME = frozenset({"us", "ph", "tv", "co", "io", "me", "ai", "fm", "to", "cc"})
"""Ends of addresses in countries that put the month first, and those that are sold to anybody."""


def has_days_first(source: str) -> bool:
    """Whether a story comes from a country where the day stands first, by where it was found."""
    host = _HOST.match(source)
    return host is not None and host[1].lower() not in _NO_HOME


def with_days_first(found: list[Found], text: str, *, at_home: bool = False) -> list[Found]:
    """Return what was found, where its open dates have the day first if the story's others do.

    ``at_home`` decides where no other date tells: whether the paper's country puts it first.
    """
    if not any(isinstance(item.reading, EitherDay) for item in found):
        return found
    told = _told_by_others(text)
    if not (told > 0 or (told == 0 and at_home)):
        return found
    return [_turned(item) for item in found]


def _told_by_others(text: str) -> int:
    """Return by how many more dates of a text have the day first than the month."""
    worded = [bool(one["day"]) for one in _WORDED.finditer(text)]
    return sum(1 if first else -1 for first in [*worded, *_told(text)])


def _told(text: str) -> Iterable[bool]:
    """Yield of each date in figures that is not open whether it has the day first."""
    for one in _FIGURES.finditer(text):
        first, second = int(one[1]), int(one[3])
        if (first > _MOST) != (second > _MOST):
            yield first > _MOST


def _turned(item: Found) -> Found:
    open_day = item.reading
    if not isinstance(open_day, EitherDay):
        return item
    turned = EitherDay(periods.day(open_day.other), other=open_day.period.day)
    return replace(item, reading=turned)
