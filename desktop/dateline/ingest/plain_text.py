"""Reads a text file: the story is the decoded file itself, byte order mark and line ends kept."""

from __future__ import annotations

from dateline.domain.text import Document
from dateline.ingest.encodings import decode
from dateline.ingest.front_matter import front_matter
from dateline.ingest.publication import find_published
from dateline.ingest.source import Reader, Source
from dateline.ingest.structure import structure
from dateline.ingest.titles import choose_title


def read(source: Source) -> Document:
    """Return the story in a text file; its text is what the file decodes to, unchanged.

    Raises:
        SourceError: the file is empty, or not text.
    """
    decoded = decode(source.data, name=source.name)
    return story(source, decoded.text, warnings=decoded.warnings, media_type=READER.media_type)


def story(source: Source, text: str, *, warnings: tuple[str, ...], media_type: str) -> Document:
    """Return ``text`` as a document whose text is the decoded source itself."""
    header = front_matter(text)
    paragraphs, remarks = structure(text, title=header.title, body_start=header.end)
    finding = find_published(
        given=header.date,
        text=text[header.end :] if header.end else text,
        name=source.name,
        default=source.default_published,
    )
    return Document(
        id=source.id,
        title=choose_title(header.title, text=text, paragraphs=paragraphs, fallback=source.stem),
        text=text,
        paragraphs=paragraphs,
        published=finding.published,
        source=source.name,
        media_type=media_type,
        warnings=warnings + remarks + finding.warnings,
    )


READER = Reader(
    label="Text",
    suffixes=(".txt", ".text"),
    media_type="text/plain",
    read=read,
)
