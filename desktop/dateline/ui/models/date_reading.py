"""Days as people type them. Years 1 to 9999."""

from __future__ import annotations

import re
from datetime import date

from dateline.ui.models.date_words import LONG_MONTHS, long_day

EXAMPLE = "27 Dec 2025"
_PARTS = re.compile(r"\s*(\d{1,4}|[^\W\d_]{3,9})[\s./,-]*", re.UNICODE)


def read_date(words: str) -> date | None:
    """Return the day that was typed; None if it is not one.

    Understood: ``2025-12-27``, ``27 Dec 2025``, ``27 December 2025``, ``December 27, 2025``,
    ``Dec 2025`` and ``2025`` (their first day). Never a bare ``12/27``, which reads two ways.
    """
    parts = _PARTS.findall(words[:40])
    if not parts or _PARTS.sub("", words[:40]).strip():
        return None
    numbers = [part for part in parts if part.isdigit()]
    names = [part for part in parts if not part.isdigit()]
    try:
        return _named(names, numbers) if names else _numbered(numbers)
    except ValueError:
        return None


def _named(names: list[str], numbers: list[str]) -> date | None:
    months = [
        index
        for index, month in enumerate(LONG_MONTHS, start=1)
        if month.casefold().startswith(names[0].casefold())
    ]
    if len(names) != 1 or len(months) != 1 or not 1 <= len(numbers) <= 2:
        return None
    year = int(numbers[-1])
    return date(year, months[0], int(numbers[0]) if len(numbers) == 2 else 1)


def _numbered(numbers: list[str]) -> date | None:
    if len(numbers) == 1 and len(numbers[0]) == 4:
        return date(int(numbers[0]), 1, 1)
    if len(numbers) == 3 and len(numbers[0]) == 4:
        return date(int(numbers[0]), int(numbers[1]), int(numbers[2]))
    return None


def understood(read: date | None) -> str:
    """Return how what was typed is understood, or what may be typed."""
    return long_day(read) if read else f"A day such as {EXAMPLE} or 2025-12-27"
