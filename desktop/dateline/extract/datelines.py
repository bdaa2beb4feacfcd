"""Datelines: where a report was sent from, in capitals before it begins.

"KYIV, Ukraine (AP) — Before dawn …", "WASHINGTON, Jan 29 (Reuters) - …", "NAIROBI -- …".
"""

from __future__ import annotations

import re

_DATELINE = re.compile(
    r"\s{0,9}(?P<place>[^\W\d_a-z](?:[^\W\d_a-z]|[.'’ -]){1,40}?)"  # capitals alone
    r"(?:,\s[^\n()—–]{1,40}?)?"  # its country, the day
    r"(?:\s?\([^()\n]{1,40}\))?"  # the agency
    r"\s{0,2}(?:—|–|--|-(?=\s))\s?"
)
_LONGEST = 160
_NO_PLACE = re.compile(
    r"\b(?:advertisement|alert|analysis|breaking|comment|correction|editorial|exclusive|explainer"
    r"|blotter|calendar|digest|factbox|feature|interview|live|log|news|obituary|opinion|photos|profile|results|review|roundup|sports?|summary"
    r"|updated?|video|warning|watch|weather)\b",
    re.IGNORECASE,
)
"""What else stands in capitals before a dash."""


def dateline(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the range of the place that a line or paragraph from ``start`` to ``end`` begins with.

    All are half-open code points of ``text``; None where it has no dateline.
    """
    found = _found(text, start, end)
    return None if found is None else found.span("place")


def after_dateline(text: str, start: int, end: int) -> int:
    """Return where the report begins after its dateline: ``start`` where it has none."""
    found = _found(text, start, end)
    return start if found is None else found.end()


def _found(text: str, start: int, end: int) -> re.Match[str] | None:
    found = _DATELINE.match(text, start, min(end, start + _LONGEST))
    if found is None or not found["place"].isupper() or _NO_PLACE.search(found["place"]):
        return None
    return found
