"""From a story's offsets (code points) to positions in Qt's text document (UTF-16) and back."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from dateline.domain.text import Document, Paragraph

_UNSHOWABLE = {
    **dict.fromkeys(range(0x20), " "),
    **dict.fromkeys(range(0x7F, 0xA0), " "),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
    **dict.fromkeys(range(0xFDD0, 0xFDF0), "\ufffd"),
    0x2028: " ",
    0x2029: " ",
    0xFFFC: "\ufffd",
    0xFFFE: "\ufffd",
    0xFFFF: "\ufffd",
    0x202D: "\u2060",
    0x202E: "\u2060",
}
"""Line ends, controls, overrides of direction, and code points that Qt's text document keeps for
itself; one for one."""

_DIRECTIONS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""Embeddings, overrides and isolates of the Unicode bidirectional algorithm (UAX #9, 2)."""

_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f"
)
_TOWER = re.compile(f"(?<=[{_MARKS}]{{4}})[{_MARKS}]++")
"""Marks over a letter beyond the four that any language writes: they cover the lines above."""


def shown(text: str) -> str:
    """Return the text as the reader shows it, of the same length in code points."""
    if text.isascii() and text.isprintable():
        return text
    return _TOWER.sub(lambda found: "\u2060" * len(found[0]), text.translate(_UNSHOWABLE))


def shown_title(title: str) -> str:
    """Return a title or name as one line, in which no mark turns what stands beside it."""
    if not title.isascii():
        title = title.translate(_DIRECTIONS)
    return " ".join(shown(title).split())


@dataclass(frozen=True, slots=True)
class _Run:
    """A paragraph: where it starts in the story and in the text document."""

    start: int
    end: int
    position: int
    wide: tuple[int, ...]
    """Offsets within the paragraph of the code points that take two UTF-16 units."""


class TextMap:
    """Positions of the paragraphs that were put into a text document, in order."""

    def __init__(self, document: Document) -> None:
        """Know of no paragraph yet."""
        self._text = document.text
        self._runs: list[_Run] = []

    def add(self, paragraph: Paragraph, position: int) -> None:
        """Take note that a paragraph begins at that position of the text document."""
        text = self._text[paragraph.start : paragraph.end]
        wide = () if text.isascii() else tuple(i for i, c in enumerate(text) if ord(c) > 0xFFFF)
        self._runs.append(_Run(paragraph.start, paragraph.end, position, wide))

    def position(self, offset: int) -> int | None:
        """Return where a code point of the story stands; None if its paragraph is not shown."""
        index = bisect_right(self._runs, offset, key=lambda run: run.start) - 1
        if index < 0 or offset > self._runs[index].end:
            return None
        run = self._runs[index]
        within = offset - run.start
        return run.position + within + bisect_right(run.wide, within - 1)

    def offset(self, position: int) -> int | None:
        """Return the code point of the story at a position; None outside of its paragraphs."""
        index = bisect_right(self._runs, position, key=lambda run: run.position) - 1
        if index < 0:
            return None
        run = self._runs[index]
        units = position - run.position
        within = units
        for done, wide in enumerate(run.wide):
            if wide + done >= units:
                break
            within = units - done - 1
        return run.start + within if run.start + within <= run.end else None
