"""The blocks of a Markdown text as a reader would see them, each with a map back to the source."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dateline.domain.text import Role

if TYPE_CHECKING:
    from markdown_it.token import Token

LONGEST = 1_000_000
"""Code points; longer Markdown is read as plain text (a million takes the parser some 4 s)."""
MOST_LINES = 30_000
LONGEST_LINE = 50_000
MOST_MARKS = 10_000
"""Signs that open or close something; more of them than this, if they are also more than a tenth of
the text, are no story: the parser's time grows with their square."""
_MARKS = "*_[]`<~!&#"
_REACH = 2000
"""How far behind the last words the next ones are looked for: an address may stand between."""
_WORD = re.compile(r"\w+")
_LINE_END = re.compile(r"\r\n?|\n")
_SHOWN_AS_IS = frozenset({"code_block", "fence", "html_block"})


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph, an item, a row of a table, or something shown as it stands."""

    text: str
    anchors: tuple[tuple[int, int], ...]
    """Offsets in ``text`` and where the same words stand in the source, both in code points."""
    role: Role


def too_hard(text: str) -> bool:
    """Whether parsing as Markdown might take too long."""
    if len(text) > LONGEST:
        return True
    marks = sum(text.count(mark) for mark in _MARKS)
    if marks > MOST_MARKS and marks > 0.1 * len(text):
        return True
    lines = text.splitlines()
    return len(lines) > MOST_LINES or any(len(line) > LONGEST_LINE for line in lines)


def blocks(source: str, *, start: int = 0) -> list[Block]:
    """Return the visible blocks of a Markdown source from offset ``start`` on."""
    from markdown_it import MarkdownIt  # only workers read stories

    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    body = source[start:]
    tokens = parser.parse(body.removeprefix("\ufeff"))
    places = _line_starts(source, start)
    found: list[Block] = []
    heading = False
    row: list[Block] | None = None
    within = (start, len(source))
    for token in tokens:
        if token.map:
            within = _range(token.map, places, len(source))
        if token.type in {"heading_open", "heading_close"}:
            heading = token.type == "heading_open" and token.tag == "h1"
        elif token.type == "tr_open":
            row = []
        elif token.type == "tr_close" and row is not None:
            found += _table_row(row)
            row = None
        block = _block(token, source, within, heading=heading)
        if block is not None:
            (found if row is None else row).append(block)
    return found


def _block(token: Token, source: str, within: tuple[int, int], *, heading: bool) -> Block | None:
    begin, end = within
    if token.type in _SHOWN_AS_IS:
        text = token.content.strip()
        place = source.find(text, begin, end)
        return Block(text, ((0, max(place, begin)),), Role.FURNITURE) if text else None
    if token.type != "inline":
        return None
    return _Inline(source, begin, end).block(
        token.children or [], role=Role.HEADLINE if heading else Role.BODY
    )


def _line_starts(source: str, start: int) -> list[int]:
    """Return where each line begins, by the line ends that the parser knows."""
    return [start, *(match.end() for match in _LINE_END.finditer(source, start))]


def _range(lines: Sequence[int], places: Sequence[int], length: int) -> tuple[int, int]:
    first, last = lines
    begin = places[min(first, len(places) - 1)]
    return begin, places[last] if last < len(places) else length


def _table_row(cells: Sequence[Block]) -> list[Block]:
    """Join the cells of a row with tabs."""
    text = ""
    anchors: list[tuple[int, int]] = []
    for cell in cells:
        text += "\t" if text else ""
        anchors += [(len(text) + inner, outer) for inner, outer in cell.anchors]
        text += cell.text
    return [Block(text, tuple(anchors), Role.BODY)] if text.strip() else []


class _Inline:
    """Writes the visible words of one paragraph and notes where they stand in the source."""

    def __init__(self, source: str, begin: int, end: int) -> None:
        self._source = source
        self._begin = self._cursor = begin
        self._end = end
        self._text = ""
        self._anchors: list[tuple[int, int]] = []
        self._inside_script = False

    def block(self, children: Sequence[Token], *, role: Role) -> Block | None:
        """Return the paragraph; a picture alone is furniture, named by its description."""
        for child in children:
            self._take(child)
        if self._text.strip():
            return self._trimmed(role)
        pictures = [child.content for child in children if child.type == "image" and child.content]
        if pictures:
            self._text, self._anchors = "", []
            self._write("; ".join(pictures))
            return self._trimmed(Role.FURNITURE)
        return None

    def _take(self, token: Token) -> None:
        if token.type in {"softbreak", "hardbreak"}:
            self._text += "\n"
        elif token.type == "html_inline":
            self._take_tag(token.content)
        elif token.type in {"text", "text_special", "code_inline"} and not self._inside_script:
            self._write(token.content)

    def _take_tag(self, tag: str) -> None:
        """Leave a tag out; the content of ``<script>`` and ``<style>`` is no text either."""
        name = tag.strip("</ \t\n").split(">")[0].split(" ")[0].lower()
        if name in {"script", "style"}:
            self._inside_script = not tag.startswith("</")
        elif name.startswith("br"):
            self._text += "\n"

    def _write(self, words: str) -> None:
        """Add words, and anchors where they stand in the source verbatim behind the last ones."""
        if words.strip() and not self._anchor(words, 0):
            for word in _WORD.finditer(words):  # an entity or an escape is among them
                self._anchor(word[0], word.start())
        self._text += words

    def _anchor(self, words: str, offset: int) -> bool:
        """Note where ``words``, which begin ``offset`` behind the text so far, stand."""
        end = min(self._end, self._cursor + len(words) + _REACH)
        place = self._source.find(words, self._cursor, end)
        if place < 0:
            return False
        self._anchors.append((len(self._text) + offset, place))
        self._cursor = place + len(words)
        return True

    def _trimmed(self, role: Role) -> Block:
        lead = len(self._text) - len(self._text.lstrip())
        anchors = [
            (max(inner - lead, 0), outer + max(lead - inner, 0)) for inner, outer in self._anchors
        ]
        if not anchors or anchors[0][0] > 0:
            anchors.insert(0, (0, self._begin))
        return Block(self._text.strip(), tuple(anchors), role)
