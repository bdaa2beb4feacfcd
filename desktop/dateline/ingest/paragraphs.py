"""Splits plain text into paragraphs, as ranges of it: the text itself is not touched.

Paragraphs stand between blank lines. Lines without a blank line between them are paragraphs of
their own (news text often has one a line), unless they are one paragraph broken to a width.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from dateline.ingest.furniture import is_furniture

LINE_END = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
BLANK = "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + (
    "".join(map(chr, range(0x2000, 0x200C))) + "\u2060\ufeff"
)
"""What Python counts as white space, zero-width spaces, and the byte order mark."""

MAX_PARAGRAPHS = 100_000
"""The rest of a longer text is its last paragraph, which bounds memory."""

WIDEST_WRAP = 120
_FEWEST_WRAPPED = 3
_CLOSERS = "\"'”’»)]"
_ITEM = re.compile(r"[-–—*•·▪●◦]|\d{1,3}[.)]\s")


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of code points, without the white space around it."""

    start: int
    end: int


def lines(text: str) -> Iterator[Span]:
    """Yield each line of ``text`` without white space around it; a blank one is an empty span."""
    start = 0
    for match in LINE_END.finditer(text):
        yield trimmed(text, start, match.start())
        start = match.end()
    yield trimmed(text, start, len(text))


def trimmed(text: str, start: int, end: int) -> Span:
    """Return the range without white space at its ends; empty at ``start`` if nothing is left."""
    words = text[start:end]
    left = words.lstrip(BLANK)
    begin = start + len(words) - len(left)
    if not left:
        return Span(start, start)
    return Span(begin, begin + len(left.rstrip(BLANK)))


def split(text: str) -> list[Span]:
    """Return the paragraphs of ``text``, in order, at most :data:`MAX_PARAGRAPHS`."""
    blocks = _blocks(text)
    width = _wrap_width(text, blocks)
    found: list[Span] = []
    for block in blocks:
        found.extend(_joined(text, block, width))
    if len(found) > MAX_PARAGRAPHS:
        last = Span(found[MAX_PARAGRAPHS - 1].start, found[-1].end)
        found[MAX_PARAGRAPHS - 1 :] = [last]
    return found


def ends_sentence(words: str) -> bool:
    """Whether the words end as a sentence does; closing quotes and brackets are looked through."""
    return words.rstrip(_CLOSERS + BLANK).endswith((".", "!", "?", "…", "。"))


def _blocks(text: str) -> list[list[Span]]:
    blocks: list[list[Span]] = []
    inside = False
    for line in lines(text):
        if line.start == line.end:
            inside = False
        elif inside:
            blocks[-1].append(line)
        else:
            blocks.append([line])
            inside = True
    return blocks


def _first_word(text: str, line: Span) -> int:
    """Return how long the first word of a line is, in code points (bounded)."""
    head = text[line.start : min(line.end, line.start + WIDEST_WRAP)]
    return len(head.split(None, 1)[0])


def _wrap_width(text: str, blocks: list[list[Span]]) -> int | None:
    """Return the width that the text was broken to by a program, or None if it was not.

    A line broken to a width is full: the first word of the next one would not have fitted.
    """
    lengths = [
        line.end - line.start
        for block in blocks
        for line in block
        if " " in text[line.start : min(line.end, line.start + WIDEST_WRAP)]
    ]
    width = max(lengths, default=0)
    if not 30 <= width <= WIDEST_WRAP:
        return None
    pairs = [pair for block in blocks for pair in pairwise(block)]
    full = sum(1 for line, after in pairs if _is_full(text, line, after, width))
    if len(pairs) < _FEWEST_WRAPPED or full < 0.7 * len(pairs):
        return None
    return width


def _is_full(text: str, line: Span, after: Span, width: int) -> bool:
    return line.end - line.start + 1 + _first_word(text, after) > width


def _joined(text: str, block: list[Span], width: int | None) -> Iterator[Span]:
    start, previous = block[0].start, block[0]
    for line in block[1:]:
        if not _goes_on(text, previous, line, width):
            yield Span(start, previous.end)
            start = line.start
        previous = line
    yield Span(start, previous.end)


def _goes_on(text: str, line: Span, after: Span, width: int | None) -> bool:
    """Whether ``after`` continues the paragraph of ``line``."""
    if _ITEM.match(text, after.start):
        return False
    tail = text[max(line.start, line.end - 8) : line.end]
    cut_inside_sentence = text[after.start].islower() and not ends_sentence(tail)
    wrapped = width is not None and _is_full(text, line, after, width)
    if not (cut_inside_sentence or wrapped):
        return False
    return not (
        is_furniture(text[line.start : line.end]) or is_furniture(text[after.start : after.end])
    )
