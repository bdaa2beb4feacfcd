"""Cutting a document into the pieces that the model reads.

A piece is a stretch of the document's own text: offsets in it are offsets in the document less
:attr:`Chunk.start`. Site furniture is cut out; of it only lines that say when the story was updated
are read, and for their dates alone.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass

from dateline.domain.text import Document, Paragraph, Role
from dateline.extract.datelines import dateline

LONGEST = 12_000
"""Code points in a chunk at the most: what keeps a worker's memory bounded."""

_UPDATE = re.compile(r"\s{0,9}(?:last\s{1,3})?(?:updated?|published|posted)\b", re.IGNORECASE)
_SHOUTED = re.compile(r"[^\W\d_]{2,}(?:'[^\W\d_]+)?")
_ACRONYMS = re.compile(r"us|usa|uk|un|eu|uae|drc|nato|opec|ussr|nyc|ap|afp|who|imf")
_FUNCTION_WORDS = re.compile(
    r"an?|and|as|at|but|by|for|from|in|into|is|near|of|on|or|over|the|to|with"
)
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]?\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """A stretch of a document from ``start`` to ``end`` (half-open code points)."""

    start: int
    end: int
    dates_only: bool = False
    """Furniture that says when the story came out: it names no places."""


def cut(document: Document, without: Container[int] = ()) -> tuple[Chunk, ...]:
    """Return the stretches to be read, in text order, none longer than :data:`LONGEST`.

    ``without``: the numbers of paragraphs that are not to be read.
    """
    chunks = [
        piece
        for start, end in _stretches(document.paragraphs, without)
        for piece in _pieces(document.text, start, end)
    ]
    chunks.extend(_update_lines(document))
    return tuple(sorted(chunks, key=lambda chunk: chunk.start))


def _stretches(
    paragraphs: Iterable[Paragraph], without: Container[int]
) -> Iterator[tuple[int, int]]:
    """Join neighbouring paragraphs while they fit; cut at furniture and what is left out."""
    start = end = -1
    for paragraph in paragraphs:
        left_out = paragraph.role is Role.FURNITURE or paragraph.index in without
        if start >= 0 and (left_out or paragraph.end - start > LONGEST):
            yield start, end
            start = -1
        if not left_out:
            start = paragraph.start if start < 0 else start
            end = paragraph.end
    if start >= 0:
        yield start, end


def _update_lines(document: Document) -> tuple[Chunk, ...]:
    """Return the furniture that says when the story was updated or published."""
    return tuple(
        Chunk(start=found.start, end=min(found.end, found.start + LONGEST), dates_only=True)
        for found in document.paragraphs
        if found.role is Role.FURNITURE and _UPDATE.match(document.text, found.start, found.end)
    )


def _pieces(text: str, start: int, end: int) -> Iterator[Chunk]:
    """Cut a stretch that is too long at the last sentence end, else space, that fits."""
    while end - start > LONGEST:
        stop = _last_cut(text, start, start + LONGEST)
        yield Chunk(start=start, end=stop)
        start = stop
    if start < end:
        yield Chunk(start=start, end=end)


def _last_cut(text: str, start: int, limit: int) -> int:
    """Return where to cut in the last tenth before ``limit``: at a sentence's end, else a space."""
    late = limit - LONGEST // 10
    stops = [match.end() for match in _SENTENCE_END.finditer(text, late, limit)]
    if stops:
        return stops[-1]
    space = max(text.rfind(" ", late, limit), text.rfind("\n", late, limit))
    return space + 1 if space > start else limit


def quietened(text: str) -> str:
    """Return a text of the same length in which what is all capitals begins its words with one.

    That is lines in capitals, and the place in a line's dateline. The model was made of ordinary
    print; of capitals it makes nonsense.
    """
    return "".join(_quiet_line(line) for line in text.splitlines(keepends=True))


def _quiet_line(line: str) -> str:
    if _is_shouted(line):
        return _SHOUTED.sub(_capitalised, line)
    place = dateline(line, 0, len(line))
    if place is None:
        return line
    return _SHOUTED.sub(_capitalised, line[: place[1]]) + line[place[1] :]


def _is_shouted(line: str) -> bool:
    return line.isupper() and len(line.split()) > 1


def _capitalised(found: re.Match[str]) -> str:
    word = found.group()
    lower = word.lower()
    if _ACRONYMS.fullmatch(lower) or len(lower) != len(word):
        return word
    return lower if _FUNCTION_WORDS.fullmatch(lower) else word[0] + lower[1:]
