"""Where the visible words of a web page stand in its source.

The source is cut into markup and visible text by one linear expression. The visible text without
white space, entities decoded, is then searched for each paragraph's, one after the other.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from html import unescape

_PIECE = re.compile(
    r"<!--(?P<comment>)|<!\[CDATA\[(?P<cdata>)"
    r"|<(?P<raw>script|style|template|noscript|iframe|svg|title|textarea)\b"
    r"|<(?P<tag>[/!?]?[A-Za-z!?])"
    r"|(?P<entity>&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});?)",
    re.IGNORECASE,
)
_CLOSING = {
    tag: re.compile(f"</{tag}", re.IGNORECASE)
    for tag in (
        *("script", "style", "template", "noscript"),
        *("iframe", "svg", "title", "textarea"),
    )
}
_MOST_FAILURES = 50
_HEAD = 24
_LONGEST = 200_000
"""Code points of one paragraph that are followed word by word; the rest holds the last shift."""
_WORD = re.compile(r"\S+")


def visible_pieces(source: str) -> Iterator[tuple[str, int, bool]]:
    """Yield the visible pieces of a page: the text, its offset in the source, and whether verbatim.

    A piece that is not verbatim is a decoded entity. Tags, comments and the content of scripts,
    styles and the like are left out; between pieces stands markup.
    """
    position = 0
    lower = _RawEnds(source)
    while match := _PIECE.search(source, position):
        if match.start() > position:
            yield source[position : match.start()], position, True
        if match["entity"]:
            yield unescape(match["entity"]), match.start(), False
            position = match.end()
        else:
            position = lower.behind(match)
    if position < len(source):
        yield source[position:], position, True


class _RawEnds:
    """Finds ends of markup in one pass: an end that is missing once is not looked for again."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._missing: set[str] = set()

    def behind(self, match: re.Match[str]) -> int:
        """Return the offset behind the markup that ``match`` opens."""
        if match["cdata"] is not None:
            return match.end()
        if match["raw"]:
            close = self._closing(match["raw"].lower(), match.end())
            return self._literal(">", match.end() if close is None else close)
        return self._literal("-->" if match["comment"] is not None else ">", match.end())

    def _literal(self, end: str, start: int) -> int:
        if end not in self._missing:
            found = self._source.find(end, start)
            if found >= 0:
                return found + len(end)
            self._missing.add(end)
        return start

    def _closing(self, tag: str, start: int) -> int | None:
        if tag not in self._missing:
            found = _CLOSING[tag].search(self._source, start)
            if found is not None:
                return found.end()
            self._missing.add(tag)
        return None


class Alignment:
    """Maps paragraphs, handed in in document order, to places in the source."""

    def __init__(self, source: str) -> None:
        words: list[str] = []
        self._starts = array("L")
        self._places = array("L")
        length = 0
        for text, start, verbatim in visible_pieces(source):
            for word in _WORD.finditer(text):
                words.append(word[0])
                self._starts.append(length)
                self._places.append(start + word.start() if verbatim else start)
                length += len(word[0])
        self._visible = "".join(words)
        self._cursor = 0
        self._failures = 0

    def place(self, paragraph: str) -> list[tuple[int, int]]:
        """Return offsets in ``paragraph`` and in the source, from which on both run alike.

        The first is for the first word. Words that the parser changed beyond recognition are put
        where the last paragraph ended.
        """
        squeezed = "".join(paragraph.split())
        index = self._find(squeezed)
        if index < 0:
            return [(0, self._place(self._cursor))]
        self._cursor = index + len(squeezed)
        anchors: list[tuple[int, int]] = []
        shift = None
        for word in _WORD.finditer(paragraph, 0, _LONGEST):
            stop = index + len(word[0])
            if self._visible[index:stop] != word[0]:
                break
            for offset, place in self._runs(index, stop):
                if place - offset - word.start() != shift:
                    shift = place - offset - word.start()
                    anchors.append((word.start() + offset, place))
            index = stop
        return anchors or [(0, self._place(index))]

    def _runs(self, index: int, stop: int) -> Iterator[tuple[int, int]]:
        """Yield offset and place of each unbroken run of the source within a visible word."""
        piece = bisect_right(self._starts, index) - 1
        yield 0, self._places[piece] + index - self._starts[piece]
        piece += 1
        while piece < len(self._starts) and self._starts[piece] < stop:
            yield self._starts[piece] - index, self._places[piece]
            piece += 1

    def _find(self, squeezed: str) -> int:
        if self._failures > _MOST_FAILURES or not squeezed:
            return -1
        found = self._visible.find(squeezed, self._cursor)
        if found < 0:
            self._failures += 1
            found = self._visible.find(squeezed[:_HEAD], self._cursor)
        return found

    def _place(self, index: int) -> int:
        """Return where the visible code point at ``index`` stands in the source."""
        if not self._starts:
            return 0
        piece = bisect_right(self._starts, index) - 1
        return self._places[piece] + index - self._starts[piece]
