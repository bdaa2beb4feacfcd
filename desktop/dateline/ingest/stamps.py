"""Finds the lines that say when a story was published or updated.

"Update 11/25/2025 2:10 a.m. ET: …", "Updated: 25 Nov 2025", "Published January 29, 2026",
"By A. Writer | Last updated 2026-02-03 14:00 GMT". A sentence that merely begins so is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.ingest.paragraphs import trimmed
from dateline.ingest.written_dates import CLOCK, WrittenDate, is_american, read_date

_LONGEST = 400
_MOST = 50
_OPENING = re.compile(
    r"\b(?:(?:first|last|originally|date)[ \xa0])?"
    r"(?P<word>updated|updates?(?:[ \xa0]\d{1,2}(?=[ \xa0]{0,2}:))?|published|posted|modified"
    r"|issued|publication date|pubdate|date(?=[ \xa0]{0,2}:))"
    r"(?:[ \xa0]{1,3}(?:on|at|as of|date))?[ \xa0]{0,2}[:|–—-]?[ \xa0]{0,3}"
    rf"(?P<clock>{CLOCK}[ \xa0,|]{{1,4}}(?:on[ \xa0])?)?",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_SEPARATORS = "|•·/–—"
_REST = re.compile(
    r"[ \xa0*_)\]]{0,3}(?:\([^()\n]{1,40}\))?[ \xa0]{0,3}"
    r"(?:$|[:|•·;.–—]|(?:by|updated?|last|first|and|modified|published)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A line of the text, by its offsets, and the date it states."""

    start: int
    end: int
    words: str
    """The date as written."""
    date: WrittenDate
    first_published: bool
    """False: it says when the story was updated."""


def stamps(text: str) -> tuple[Stamp, ...]:
    """Return the lines of ``text`` that are stamps, in order; at most 50, one a line."""
    found: list[Stamp] = []
    position = 0
    for line in text.splitlines(keepends=True):
        if len(line) <= _LONGEST and ("20" in line or "19" in line) and _YEAR.search(line):
            stamp = _stamp(line, position)
            if stamp:
                found.append(stamp)
        if len(found) == _MOST:
            break
        position += len(line)
    return tuple(found)


def is_stamp(line: str) -> bool:
    """Whether a line or a short paragraph is a stamp as a whole."""
    return len(line) <= _LONGEST and bool(stamps(line))


def _stamp(line: str, position: int) -> Stamp | None:
    """Return the stamp that a line, which begins at ``position`` in the text, is."""
    span = trimmed(line, 0, len(line))
    words = line[span.start : span.end]
    for opening in _OPENING.finditer(words):
        american = opening["clock"] is not None and is_american(opening)
        written = read_date(words, opening.end(), american=american)
        if written and _stands_alone(words, opening.start(), written.end):
            stated = words[opening.start() : written.end].strip()
            start = position + span.start
            return Stamp(start, start + len(words), stated, written, _is_first(opening, stated))
    return None


def _stands_alone(words: str, start: int, end: int) -> bool:
    """Whether nothing stands before the stamp, or something set apart; and nothing runs on."""
    before = words[:start].strip(" \xa0*_([")
    if before and before[-1] not in _SEPARATORS:
        return False
    return _REST.match(words[end:]) is not None


def _is_first(opening: re.Match[str], stated: str) -> bool:
    is_update = opening["word"].lower().startswith(("update", "modified"))
    return not is_update and not stated.lower().startswith("last")
