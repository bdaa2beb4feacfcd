"""Reads Markdown: the story is the text a reader would see, with a map back to the source.

Addresses of links and pictures and front matter are not part of it. Code and raw HTML are shown as
they stand, as furniture, and never run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.domain.text import Document, Paragraph, Role, SourceAnchor
from dateline.ingest.encodings import decode
from dateline.ingest.front_matter import front_matter
from dateline.ingest.markdown_blocks import Block, blocks, too_hard
from dateline.ingest.plain_text import story
from dateline.ingest.publication import find_published
from dateline.ingest.source import Reader, Source
from dateline.ingest.structure import roles_by_words
from dateline.ingest.titles import choose_title

if TYPE_CHECKING:
    from collections.abc import Sequence

_GAP = "\n\n"


def read(source: Source) -> Document:
    """Return the story in a Markdown file.

    Raises:
        SourceError: the file is empty, or not text.
    """
    decoded = decode(source.data, name=source.name)
    if too_hard(decoded.text):
        remark = "Too long or too dense to be read as Markdown: it was read as plain text."
        return story(
            source,
            decoded.text,
            warnings=(*decoded.warnings, remark),
            media_type=READER.media_type,
        )
    header = front_matter(decoded.text)
    parts = blocks(decoded.text, start=header.end)
    text, paragraphs, anchors = _compose(parts)
    finding = find_published(
        given=header.date, text=text, name=source.name, default=source.default_published
    )
    return Document(
        id=source.id,
        title=choose_title(header.title, text=text, paragraphs=paragraphs, fallback=source.stem),
        text=text,
        paragraphs=paragraphs,
        published=finding.published,
        source=source.name,
        media_type=READER.media_type,
        source_map=anchors,
        warnings=decoded.warnings + finding.warnings,
    )


def _compose(
    parts: Sequence[Block],
) -> tuple[str, tuple[Paragraph, ...], tuple[SourceAnchor, ...]]:
    """Join the blocks, blank lines between them, into a text with its paragraphs and source map."""
    pieces: list[str] = []
    anchors: list[SourceAnchor] = []
    starts: list[int] = []
    offset = 0
    for part in parts:
        starts.append(offset)
        pieces.append(part.text)
        anchors += [
            SourceAnchor(offset=offset + inner, source_offset=outer)
            for inner, outer in part.anchors
        ]
        offset += len(part.text) + len(_GAP)
    text = _GAP.join(pieces)
    paragraphs = tuple(
        Paragraph(index=index, start=start, end=start + len(part.text), role=role)
        for index, (start, part, role) in enumerate(
            zip(starts, parts, _roles(parts, text), strict=True)
        )
    )
    return text, paragraphs, tuple(anchors)


def _roles(parts: Sequence[Block], text: str) -> list[Role]:
    roles = roles_by_words([part.text[:1000] for part in parts], text=text)
    headed = False
    for index, part in enumerate(parts):
        if part.role is Role.FURNITURE:
            roles[index] = Role.FURNITURE
        elif part.role is Role.HEADLINE and roles[index] is Role.BODY and not headed:
            roles[index] = Role.HEADLINE
            headed = True
    return roles


READER = Reader(
    label="Markdown",
    suffixes=(".md", ".markdown"),
    media_type="text/markdown",
    read=read,
)
