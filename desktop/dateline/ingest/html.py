"""Reads a web page: the story is its readable text, furniture included, with a map to the source.

The main content is what trafilatura takes for it, checked against the structure of the page; the
publication date comes from metadata (htmldate). Nothing is fetched and nothing is run.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from dateline.domain.errors import SourceError
from dateline.domain.text import Document, Paragraph, Published, Role, SourceAnchor
from dateline.ingest.encodings import decode
from dateline.ingest.html_alignment import Alignment
from dateline.ingest.html_blocks import Block
from dateline.ingest.html_dates import guessed_date
from dateline.ingest.html_metadata import declared_encoding
from dateline.ingest.html_page import LONGEST, Page, parse, without_data
from dateline.ingest.html_roles import assign_roles, bounded
from dateline.ingest.publication import find_published
from dateline.ingest.source import Reader, Source
from dateline.ingest.titles import choose_title

_GAP = "\n\n"


def read(source: Source) -> Document:
    """Return the story in a web page.

    Raises:
        SourceError: the file is empty, not text, or a page without any text.
    """
    decoded = decode(source.data, name=source.name, declared=declared_encoding(source.data))
    markup = without_data(decoded.text)
    if len(markup) > LONGEST:
        raise SourceError(
            f"{source.name} has {len(markup):,} characters of HTML; the most that is read is "
            f"{LONGEST:,}. Save the story alone, as text.",
            source=source.name,
        )
    page = parse(markup)
    if not page.blocks:
        raise SourceError(
            f"{source.name} is a web page without any text (it may build its text with a script). "
            "Open it in a browser, save the text and open that.",
            source=source.name,
        )
    roles = assign_roles(page)
    kept = bounded(roles)
    blocks = [page.blocks[index] for index in kept]
    text = _GAP.join(block.text for block in blocks)
    paragraphs = _paragraphs(blocks, [roles[index] for index in kept])
    finding = find_published(
        from_page=page.metadata.published,
        text=text,
        name=source.name,
        default=source.default_published,
        guess=partial(_guess, page),
    )
    return Document(
        id=source.id,
        title=choose_title(
            page.metadata.title, text=text, paragraphs=paragraphs, fallback=source.stem
        ),
        text=text,
        paragraphs=paragraphs,
        published=finding.published,
        source=source.name,
        media_type=READER.media_type,
        publisher=page.metadata.publisher,
        source_map=_source_map(text, paragraphs, decoded.text),
        warnings=decoded.warnings + page.warnings + finding.warnings,
    )


def _guess(page: Page, warnings: list[str]) -> Published | None:
    return None if page.tree is None else guessed_date(page.tree, warnings)


def _paragraphs(blocks: Sequence[Block], roles: Sequence[Role]) -> tuple[Paragraph, ...]:
    paragraphs: list[Paragraph] = []
    offset = 0
    for index, (block, role) in enumerate(zip(blocks, roles, strict=True)):
        end = offset + len(block.text)
        paragraphs.append(Paragraph(index=index, start=offset, end=end, role=role))
        offset = end + len(_GAP)
    return tuple(paragraphs)


def _source_map(
    text: str, paragraphs: Sequence[Paragraph], markup: str
) -> tuple[SourceAnchor, ...]:
    alignment = Alignment(markup)
    anchors: list[SourceAnchor] = []
    for paragraph in paragraphs:
        anchors += [
            SourceAnchor(offset=paragraph.start + inner, source_offset=outer)
            for inner, outer in alignment.place(text[paragraph.start : paragraph.end])
        ]
    return tuple(anchors)


READER = Reader(
    label="Web page",
    suffixes=(".html", ".htm", ".xhtml"),
    media_type="text/html",
    read=read,
)
