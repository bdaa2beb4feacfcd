"""The sentence that some words stand in, to be quoted."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

_LONGEST = 1000
"""Code points; a "sentence" longer than that is a table or a list, and is cut around the words."""
_END = re.compile(r"[.!?…。！？][\"'”’»)\]]{0,3}(?=\s)")
_MARKS = ".!?…。！？"
_LINE_ENDS = "\r\n"
_ABBREVIATION = re.compile(
    r"(?:\b(?:[^\W\d_]|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Capt|Maj|Gov|Sen|Rep|Prof|Jr|Sr|No|vs|Fig|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|[ap]\.m|etc|Inc|Ltd|Co|Corp)\.)\Z"
)

_LONGEST_ABBREVIATION = 4
"""Letters."""

LONG = 1_000_000
"""Code points; a longer text is not cut into sentences as a whole."""


def cuts(text: str) -> list[int]:
    """Return where the sentences of a text end, ascending: just behind each, in code points.

    A full stop after an initial or a well-known abbreviation, or before a small letter, ends
    nothing.
    """
    found = [end for mark in _LINE_ENDS if mark in text for end in _behind_each(text, mark)]
    for mark in _MARKS:
        for at in _all(text, mark):
            match = _END.match(text, at)
            if match and not _goes_on(text, match.end()) and not _abbreviates(text, at):
                found.append(match.end())
    found.sort()
    return found


def _behind_each(text: str, mark: str) -> Iterator[int]:
    """Return where what ends with a character is over."""
    lengths = [len(piece) + 1 for piece in text.split(mark)]
    return accumulate(lengths[:-1])


def _all(text: str, mark: str) -> Iterator[int]:
    """Return where a character stands: many times faster than matching any of several."""
    at = text.find(mark)
    while at >= 0:
        yield at
        at = text.find(mark, at + 1)


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
        self._whole: dict[int, tuple[int, int, str]] = {}

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
        """Return that sentence; one object for all words of it, unless it is cut around them."""
        behind = bisect_right(self._cuts, start)
        first, last, words = self._whole.get(behind) or self._read_whole(behind)
        if first <= start < end <= last:
            return words
        first, last = self.around(start, end)
        return self._text[first:last]

    def _read_whole(self, behind: int) -> tuple[int, int, str]:
        """Return range and words of the sentence before a cut; nothing where it is too long."""
        first, last = self._cuts[behind - 1], self._cuts[behind] if behind < len(self._cuts) else 0
        whole = self._text[first:last] if last - first <= _LONGEST else ""
        first += len(whole) - len(whole.lstrip())
        words = whole.strip()
        self._whole[behind] = read = (first, first + len(words), words)
        return read


def _goes_on(text: str, end: int) -> bool:
    """Whether a small letter follows, so that what looks like an end is none."""
    return text[end : end + 12].lstrip()[:1].islower()


def _abbreviates(text: str, at: int) -> bool:
    """Whether a mark stands behind an initial or a well-known abbreviation."""
    if text[at] != ".":
        return False
    longer = at - _LONGEST_ABBREVIATION - 1
    if longer >= 0 and text[longer:at].isalpha():  # nearly all: no need to match
        return False
    return bool(_ABBREVIATION.search(text[max(0, at - 6) : at + 1]))
