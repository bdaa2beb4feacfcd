"""The sentence that some words stand in, to be quoted."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

_LONGEST = 1000
"""Code points; a "sentence" longer than that is a table or a list, and is cut around the words."""
_END = re.compile(r"[.!?…。！？][\"'”’»)\]]{0,3}(?=\s)|[\r\n]")
_MARKS = ".!?…。！？\r\n"
_ABBREVIATION = re.compile(
    r"(?:\b(?:[^\W\d_]|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Capt|Maj|Gov|Sen|Rep|Prof|Jr|Sr|No|vs|Fig|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|[ap]\.m|etc|Inc|Ltd|Co|Corp)\.)\Z"
)


LONG = 1_000_000
"""Code points; a longer text is not cut into sentences as a whole."""


def cuts(text: str) -> list[int]:
    """Return where the sentences of a text end, ascending: just behind each, in code points.

    A full stop after an initial or a well-known abbreviation, or before a small letter, ends
    nothing.
    """
    found: list[int] = []
    for mark in _MARKS:  # finding one character is many times faster than matching any of them
        at = text.find(mark)
        while at >= 0:
            match = _END.match(text, at)
            if match and _ends(text, match):
                found.append(match.end())
            at = text.find(mark, at + 1)
    found.sort()
    return found


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the range of the sentence around the words ``text[start:end]``, at most 1000 longer.

    Offsets are code points.
    """
    low, high = max(0, start - _LONGEST), min(len(text), end + _LONGEST)
    window = text[low:high]
    first, last = Sentences(window, (), ()).around(start - low, end - low)
    return first + low, last + low


class Sentences:
    """The sentences of a text, found once for all that are quoted; none crosses paragraphs."""

    def __init__(self, text: str, starts: Sequence[int], ends: Sequence[int]) -> None:
        """Find them; ``starts`` and ``ends`` are the paragraphs'."""
        self._text = text
        self._cuts = sorted({0, len(text), *cuts(text), *starts, *ends})

    def around(self, start: int, end: int) -> tuple[int, int]:
        """Return the range of the sentence that holds ``text[start:end]``."""
        text, ends = self._text, self._cuts
        first = max(ends[bisect_right(ends, start) - 1], start - _LONGEST)
        behind = bisect_left(ends, end)
        last = min(ends[behind] if behind < len(ends) else end, end + _LONGEST)
        while first < start and text[first].isspace():
            first += 1
        while last > end and text[last - 1].isspace():
            last -= 1
        return first, last

    def quote(self, start: int, end: int) -> str:
        """Return that sentence."""
        first, last = self.around(start, end)
        return self._text[first:last]


def _ends(text: str, match: re.Match[str]) -> bool:
    if match.group()[0] in "\r\n":
        return True
    if _ABBREVIATION.search(text[max(0, match.start() - 6) : match.start() + 1]):
        return False
    following = text[match.end() : match.end() + 12].lstrip()
    return not following[:1].islower()
