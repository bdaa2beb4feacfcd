"""The sentence that some words stand in, to be quoted."""

from __future__ import annotations

import re

_LONGEST = 1000
"""Code points; a "sentence" longer than that is a table or a list, and is cut around the words."""
_END = re.compile(r"[.!?…。！？][\"'”’»)\]]{0,3}(?=\s)|[\r\n]")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[^\W\d_]|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Capt|Maj|Gov|Sen|Rep|Prof|Jr|Sr|No|vs|Fig|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|[ap]\.m|etc|Inc|Ltd|Co|Corp)\.)\Z"
)


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the range of the sentence around the words ``text[start:end]``, at most 1000 longer.

    A full stop after an initial or a well-known abbreviation, or before a small letter, ends
    nothing. Offsets are code points.
    """
    low = max(0, start - _LONGEST)
    high = min(len(text), end + _LONGEST)
    first = low
    last = high
    for match in _END.finditer(text, low, high):
        if not _ends(text, match):
            continue
        if match.end() <= start:
            first = match.end()
        elif match.start() >= end - 1:
            last = match.end()
            break
    while first < start and text[first].isspace():
        first += 1
    while last > end and text[last - 1].isspace():
        last -= 1
    return first, last


def _ends(text: str, match: re.Match[str]) -> bool:
    if match.group()[0] in "\r\n":
        return True
    if _ABBREVIATION.search(text[max(0, match.start() - 6) : match.start() + 1]):
        return False
    following = text[match.end() : match.end() + 12].lstrip()
    return not following[:1].islower()
