"""Stories as text: documents and their paragraphs.

Offsets are half-open ranges of Unicode code points over ``Document.text`` as stored, which is never
normalised (line ends, byte order mark and Unicode forms are as they came).
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

DocumentId = NewType("DocumentId", str)
"""Names one story within a project or a run; given by the source, or its path."""


class Role(StrEnum):
    """What a paragraph is for."""

    BODY = "body"
    HEADLINE = "headline"
    FURNITURE = "furniture"
    """Part of the page, not of the story: kept in view, left out of the analysis."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A run of ``Document.text``, without the line ends around it; ``index`` counts from 0."""

    index: int
    start: int
    end: int
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceAnchor:
    """Text from ``offset`` on stands in the decoded source from ``source_offset`` on.

    Anchors are sorted by ``offset``; each holds until the next. Both count code points.
    """

    offset: int
    source_offset: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """When a story came out: an ISO 8601 date, or date and time (with an offset if it had one)."""

    value: str
    basis: str
    """Where it was found, in words for the person: "given", "page metadata", "file name" …"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One story, read but not yet analysed."""

    id: DocumentId
    title: str
    text: str
    paragraphs: tuple[Paragraph, ...]
    published: Published | None
    """None: the story needs a date, and the person is asked for it."""
    source: str
    """Where it came from, in words for the person: a path relative to what was opened, a record."""
    media_type: str = "text/plain"
    publisher: str = ""
    source_map: tuple[SourceAnchor, ...] = ()
    """Empty: the text is the decoded source itself."""
    warnings: tuple[str, ...] = ()

    def paragraph_at(self, offset: int) -> Paragraph | None:
        """Return the paragraph that holds the code point at ``offset``, if one does."""
        for paragraph in self.paragraphs:
            if paragraph.start <= offset < paragraph.end:
                return paragraph
        return None

    def source_offset(self, offset: int) -> int:
        """Return where in the decoded source the code point at ``offset`` stands."""
        best = SourceAnchor(offset=0, source_offset=0)
        for anchor in self.source_map:
            if anchor.offset > offset:
                break
            best = anchor
        return best.source_offset + offset - best.offset


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class StoryText:
    """As much of a story as it takes to quote it; one object for all that quote the same story."""

    number: int
    """Its place in the project, never reused."""
    id: DocumentId
    title: str
    source: str
    publisher: str
    published: str | None
    """An ISO 8601 date, or date and time; None where the story has no date."""
    text: str
    paragraph_starts: tuple[int, ...]
    paragraph_ends: tuple[int, ...]
    media_type: str = "text/plain"

    def paragraph_around(self, start: int, end: int) -> tuple[int, int, int]:
        """Return range and index of the paragraph that holds ``text[start:end]``.

        That range itself and 0, where no paragraph holds all of it.
        """
        index = bisect_right(self.paragraph_starts, start) - 1
        if index < 0 or end > self.paragraph_ends[index]:
            return start, end, 0
        return self.paragraph_starts[index], self.paragraph_ends[index], index
