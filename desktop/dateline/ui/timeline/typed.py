"""Stretches of time as people type them: two ends, one period, or "last week" of the project.

Nothing follows the clock: what is relative is so to the project's own time.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from math import ceil

from dateline.domain.times import MONTHS
from dateline.ui.models.date_reading import LONGEST, Stretch, problem, read_stretch
from dateline.ui.models.date_words import to_datetime, to_seconds
from dateline.ui.models.typed_ukrainian import in_english
from dateline.ui.saying import say
from dateline.ui.selection import TimeRange
from dateline.ui.timeline.calendar import SECONDS, Unit, shift

LONGEST_RANGE = 2 * LONGEST + 16
MOST_YEARS = 100
"""A day without a year is looked for in so many years of a project at most."""
_LEAD = re.compile(r"(?:from|between)\s+", re.IGNORECASE)
_TO = re.compile(
    r"\s+(?:to|until|till|and|-)\s+|\s+(?P<through>through|thru)\s+|\s*(?:\.\.\.?|[–—…])\s*",
    re.IGNORECASE,
)
_OPEN = re.compile(r"(since|from|after|until|till|before)\s+", re.IGNORECASE)
_RELATIVE = re.compile(
    r"(?:the )?(last|past|latest|first)(?: (\d{1,4}|one|two|three|four|five|six))?"
    r" (hour|day|week|month|year)s?",
    re.IGNORECASE,
)
_TIME_ALONE = re.compile(r"(\d{1,2}):(\d{2})")
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_WHOLE = {"all", "everything", "all time", "whole time", "the whole time"}
_CLOCK = re.compile(r"\b(?:today|yesterday|tomorrow|tonight|now|ago|this|next)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What was typed, in seconds since 1970-01-01 00:00."""

    start: float
    end: float
    """Of a reversed range it may lie before the start."""
    is_range: bool
    """Whether both ends were meant, rather than one moment."""


def read_typed(words: str, project: TimeRange) -> Typed | None:
    """Return the range or the moment that was typed, None if it is neither.

    ``project`` is the project's own time. A moment is a day or less. Understood, among others:
    ``2025-12-01 to 2026-01-05``, ``27–29 Dec 2025``, ``Dec 2025 through Feb 2026``,
    ``since 5 Jan``, ``last 2 weeks``, ``Dec 2025``, and all that :func:`read_stretch` reads. As
    everywhere, a day that ends a range is not in it, but after ``through`` it is; months and years
    are taken whole.
    """
    words = in_english(" ".join(words.split()))
    if len(words) > LONGEST_RANGE:
        return None
    if words.casefold() in _WHOLE:
        return Typed(start=project.start, end=project.end, is_range=True)
    return (
        _relative(words, project)
        or _open(words, project)
        or _between(words, project)
        or _one(words, project)
    )


def read_when(words: str, around: TimeRange) -> Typed | None:
    """Return when something was, as typed; None where it is no time.

    As :func:`read_typed`, but both days of ``27 to 29 Dec 2025`` are in it, as in a story, and
    nothing is relative. A day without a year is looked for in ``around``.
    """
    words = in_english(" ".join(words.split()))
    if len(words) > LONGEST_RANGE:
        return None
    read = _between(words, around, whole_ends=True) or _one(words, around)
    return read if read is not None and read.start < read.end else None


def _relative(words: str, project: TimeRange) -> Typed | None:
    found = _RELATIVE.fullmatch(words)
    if not found:
        return None
    number = found[2].casefold() if found[2] else "1"
    count = _NUMBERS.get(number) or int(number)
    unit = Unit(found[3].casefold())
    even = min(SECONDS[unit], SECONDS[Unit.DAY])
    if found[1].casefold() == "first":
        start = project.start // even * even
        end = shift(start, unit, count)
    else:
        end = ceil(project.end / even) * even
        start = shift(end, unit, -count)
    return Typed(start=start, end=end, is_range=True)


def _open(words: str, project: TimeRange) -> Typed | None:
    found = _OPEN.match(words)
    read = _stretch(words[found.end() :], project) if found else None
    if found is None or read is None:
        return None
    start, end = to_seconds(read.start), to_seconds(read.end)
    side = found[1].casefold()
    if side in ("since", "from", "after"):
        return Typed(start=end if side == "after" else start, end=project.end, is_range=True)
    until = end if read.is_long and side != "before" else start
    return Typed(start=project.start, end=until, is_range=True)


def _between(words: str, project: TimeRange, *, whole_ends: bool = False) -> Typed | None:
    lead = _LEAD.match(words)
    words = words[lead.end() :] if lead else words
    for found in _TO.finditer(words):
        ends = _ends(words[: found.start()], words[found.end() :], project)
        if ends is not None:
            first, last = ends
            timed = last.end - last.start < timedelta(days=1)
            whole = (whole_ends and not timed) or last.is_long or found["through"] is not None
            end = to_seconds(last.end if whole else last.start)
            return Typed(start=to_seconds(first.start), end=end, is_range=True)
    return None


def _ends(left: str, right: str, project: TimeRange) -> tuple[Stretch, Stretch] | None:
    last = _stretch(right, project) or _same_day(left, right)
    if last is None:
        return None
    first = read_stretch(left) or _completed(left, last) or _stretch(left, project)
    return (first, last) if first else None


def _same_day(left: str, right: str) -> Stretch | None:
    """Read a time of day that ends what began at another of the same day: ``20:00 to 24:00``."""
    found, first = _TIME_ALONE.fullmatch(right), read_stretch(left)
    if found is None or first is None or int(found[1]) > 24 or int(found[2]) > 59:
        return None
    midnight = first.start.replace(hour=0, minute=0)
    end = midnight + timedelta(hours=int(found[1]), minutes=int(found[2]))
    return Stretch(start=end, end=end)


def _completed(left: str, last: Stretch) -> Stretch | None:
    """Read the first end with what only the second one says: ``27`` or ``27 Dec``."""
    year, month = last.start.year, MONTHS[last.start.month - 1]
    for tail in (f"{month} {year}", f"{year}", f"{year - 1}"):
        read = read_stretch(f"{left} {tail}")
        if read is not None and read.start < last.end:
            return read
    return None


def _one(words: str, project: TimeRange) -> Typed | None:
    read = _stretch(words, project)
    if read is None:
        return None
    start, end = to_seconds(read.start), to_seconds(read.end)
    return Typed(start=start, end=end, is_range=read.is_long)


def _stretch(words: str, project: TimeRange) -> Stretch | None:
    """Read one stretch; a day without a year where just one day of the project is that."""
    read = read_stretch(words)
    if read is not None:
        return read
    first, last = to_datetime(project.start).year, to_datetime(project.end).year
    if last - first > MOST_YEARS:
        return None
    found = [read_stretch(f"{words} {year:04}") for year in range(first, last + 1)]
    within = [each for each in found if each is not None and _touches(each, project)]
    return within[0] if len(within) == 1 else None


def _touches(read: Stretch, project: TimeRange) -> bool:
    return to_seconds(read.start) < project.end and to_seconds(read.end) > project.start


def typed_problem(words: str) -> str:
    """Return what is the matter with words that :func:`read_typed` does not understand."""
    if _CLOCK.search(in_english(words)):
        return say("Timeline", "Nothing here follows the clock: try last week")
    if read_stretch(f"{words} 2024") is not None:
        return say("Timeline", "Which year? Try {typed} 2025").format(typed=words.strip()[:16])
    return problem(words)
