"""When a story came out, from what its source says; never from the clock.

What is given with the source counts first, then a stamp in the text ("Update 11/25/2025 2:10 a.m.
ET", "Published January 29, 2026"), a dateline ("KYIV, Ukraine, Nov. 25, 2025 (AP) —"), the file
name, and last what the person gave for sources without a date of their own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from dateline.domain.text import Published
from dateline.ingest.paragraphs import lines
from dateline.ingest.stamps import Stamp, stamps
from dateline.ingest.written_dates import (
    find_dates,
    read_date,
    read_day_of_month,
    valid_day,
)

HEAD = 4000
"""Code points from the start within which a dateline or a line with only a date counts."""
_HEAD_LINES = 6
_EXTENDED = re.compile(r"\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}.*)?", re.DOTALL)
_DATELINE = re.compile(
    r"[^\W\d_a-z][^\W\d_]{1,30}(?:[ .'’-]{1,2}[^\W\d_]{1,30}){0,4}"  # KYIV, ABU DHABI
    r"(?:, ?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d)"
    r"[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){0,3})?"  # , Ukraine
    r"(?: \([A-Za-z /-]{2,30}\))?,? {1,3}(?=[A-Za-z0-9])"
)
_AFTER_DATELINE = re.compile(r"\.?,?[ \xa0]{0,3}(?:\([^()\n]{2,40}\))?[ \xa0]{0,3}[-–—:|]")
_YEAR = re.compile(r"(?<!\d)(19[5-9]\d|20\d\d)(?!\d)")
_COPYRIGHT = re.compile(r"(?:©|\([cC]\)|[Cc]opyright)[^\n\d]{0,20}(20\d\d|19[5-9]\d)(?![\d-])")
_PACKED = re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A publication date, if one was found, and what to tell the person about it."""

    published: Published | None = None
    warnings: tuple[str, ...] = ()


def parse_published(value: object) -> str | None:
    """Return ``value`` as an ISO 8601 date or date-time, or None if it is neither.

    What is written in the usual long form comes back as it was given (``2025-11-25``,
    ``2025-11-25T02:10:00Z``); other forms of the standard (``20251125``) come back in it.
    """
    if not isinstance(value, str) or len(value) > 64:
        return None
    given = value.strip()
    try:
        when = datetime.fromisoformat(given)
    except ValueError:
        return None
    if _EXTENDED.fullmatch(given):
        return given
    is_date = not re.search(r"[T ]", given)
    return when.date().isoformat() if is_date else when.isoformat()


def update_lines(text: str) -> tuple[tuple[int, int], ...]:
    """Return the ranges of lines that say when the story was published or updated, in order.

    They are furniture, but the dates in them stand.
    """
    return tuple((stamp.start, stamp.end) for stamp in stamps(text))


def find_published(
    *,
    given: object = None,
    from_page: Published | None = None,
    text: str,
    name: str,
    default: str | None = None,
    guess: Callable[[list[str]], Published | None] = lambda _: None,
) -> Finding:
    """Return when a story came out, by the best evidence there is.

    Args:
        given: the value that came with the story (a record's ``published``, a file's front matter).
        from_page: what the metadata of a web page says.
        text: the story; stamps and datelines are looked for in it.
        name: its path; empty where it has none.
        default: what the person gave for all sources without a date of their own.
        guess: asked where the text says nothing, not even a date that may be one of two days; what
            to tell the person is added to the list it is given.
    """
    warnings: list[str] = []
    if given is not None:
        value = parse_published(given)
        if value:
            return Finding(published=Published(value=value, basis="given with the story"))
        warnings.append(_unreadable(given))
    found = from_page or _from_text(text, name, warnings)
    if found is None and not warnings:
        found = guess(warnings)
    found = found or _from_name(name, warnings)
    if found is None and default is not None:
        value = parse_published(default)
        if value:
            found = Published(value=value, basis="given for stories without a date")
        else:
            warnings.append(_unreadable(default))
    return Finding(published=found, warnings=tuple(warnings))


def _unreadable(value: object) -> str:
    shown = repr(value) if isinstance(value, (str, int, float)) else "given"
    return (
        f"The publication date {shown[:60]} can't be read as an ISO date (2025-11-25) "
        "or date and time (2025-11-25T14:30): treated as absent."
    )


def _from_text(text: str, name: str, warnings: list[str]) -> Published | None:
    return (
        _from_stamps(stamps(text), warnings)
        or _from_dateline(text, name)
        or _from_lone_line(text, warnings)
    )


def _from_stamps(found: tuple[Stamp, ...], warnings: list[str]) -> Published | None:
    """Choose the earliest date of publication, or else of update."""
    dated = sorted(
        ((not stamp.first_published, stamp.date.day) for stamp in found if stamp.date.day),
        key=lambda pair: (pair[0], pair[1]),
    )
    if dated:
        is_update, day = dated[0]
        words = "update line in the text" if is_update else "publication line in the text"
        return Published(value=day.isoformat(), basis=words)
    ambiguous = next((stamp for stamp in found if stamp.date.ambiguous), None)
    if ambiguous:
        warnings.append(ambiguous_date(ambiguous.words))
    return None


def ambiguous_date(words: str) -> str:
    """Return the warning about a date in digits that may be one of two days."""
    return f"“{words[:60]}” may have the day or the month first: treated as absent."


def _from_dateline(text: str, name: str) -> Published | None:
    for line in _head_lines(text):
        match = _DATELINE.match(line)
        if not match or not match[0].split(",")[0].split("(")[0].strip().isupper():
            continue
        day = _dateline_day(line, match.end(), text, name)
        if day:
            return Published(value=day.isoformat(), basis="dateline of the text")
    return None


def _dateline_day(line: str, position: int, text: str, name: str) -> date | None:
    written = read_date(line, position)
    if written and _AFTER_DATELINE.match(line, written.end):
        return written.day
    yearless = read_day_of_month(line, position)
    if yearless is None or not _AFTER_DATELINE.match(line, yearless[2]):
        return None
    # a whole date in the file name is better evidence than a dateline that lacks the year
    if _dates_in_name(name):
        return None
    years = set(_YEAR.findall(name)) or set(_COPYRIGHT.findall(text[:HEAD] + text[-HEAD:]))
    if len(years) != 1:
        return None
    return valid_day(int(years.pop()), yearless[0], yearless[1])


def _head_lines(text: str) -> list[str]:
    head = text[:HEAD]
    found = [head[line.start : line.end] for line in lines(head) if line.end > line.start]
    return found[:_HEAD_LINES]


def _from_lone_line(text: str, warnings: list[str]) -> Published | None:
    """A line near the top that holds a date and nothing else, if it is the only such line there."""
    found = []
    for line in _head_lines(text):
        written = read_date(line, 0) if len(line) < 80 else None
        if written and not line[written.end :].strip(" .|)"):
            found.append((line, written))
    if len(found) != 1:
        return None
    line, written = found[0]
    if written.day:
        return Published(value=written.day.isoformat(), basis="line with the date in the text")
    if written.ambiguous:
        warnings.append(ambiguous_date(line))
    return None


def _dates_in_name(name: str) -> list[date]:
    """Return the days that a path names, the one nearest to its end first."""
    found: list[date] = []
    for part in [*reversed(name.split("/")), name]:
        spaced = part.replace("_", "-")
        days = [written.day for written in find_dates(spaced)]
        days += [valid_day(int(y), int(m), int(d)) for y, m, d in _PACKED.findall(part)]
        found += [day for day in days if day and day.year >= 1950]
    return found


def _from_name(name: str, warnings: list[str]) -> Published | None:
    days = _dates_in_name(name[-300:])
    if days:
        return Published(value=days[0].isoformat(), basis="file name")
    if any(written.ambiguous for written in find_dates(name[-300:].replace("_", "-"))):
        warnings.append(ambiguous_date(name[-60:]))
    return None
