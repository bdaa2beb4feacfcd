"""Reads the title and date that a text declares above itself, between ``---`` or ``+++`` lines.

Only ``key: value`` and ``key = "value"`` lines are understood (YAML and TOML agree on those), so no
parser of a full language meets a stranger's file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.ingest.written_dates import read_date

LONGEST = 20_000
"""A header longer than this, in code points, is taken for text."""
_FENCE = re.compile(r"\ufeff?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)")
_LINE = re.compile(r"([A-Za-z][\w-]{0,40})[ \t]{0,4}[:=][ \t]{0,4}([^\r\n]{0,500})")
_DATE_KEYS = ("date", "published", "publishdate", "pubdate", "datepublished", "created")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands above the text."""

    end: int
    """Offset just behind the closing line; 0: there is no front matter."""
    title: str = ""
    date: str | None = None


def front_matter(text: str) -> FrontMatter:
    """Return the front matter of ``text``; a byte order mark before it counts as a code point."""
    opening = _FENCE.match(text)
    if not opening:
        return FrontMatter(0)
    closing = re.compile(
        rf"(?:(?<=\n)|(?<=\r)){re.escape(opening[1])}[ \t]*(?:\r\n|\n|\r|\Z)"
    ).search(text, opening.end() - 1, LONGEST)
    if not closing:
        return FrontMatter(0)
    fields: dict[str, str] = {}
    for line in text[opening.end() : closing.start()].splitlines():
        match = _LINE.fullmatch(line.rstrip())
        if match:
            key = match[1].lower().replace("_", "").replace("-", "")
            fields.setdefault(key, match[2].strip().strip("\"'"))
    date = next((fields[key] for key in _DATE_KEYS if fields.get(key)), None)
    return FrontMatter(closing.end(), fields.get("title", ""), date and _as_iso(date))


def _as_iso(value: str) -> str:
    """Put a date written in words into ISO form; anything else stays for the caller to judge."""
    if re.match(r"\d{4}-\d{2}-\d{2}", value):
        return value
    written = read_date(value, 0)
    return written.day.isoformat() if written and written.day else value
