"""Makes a document of pieces of text that a reader took out of a file of another kind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dateline.domain.errors import SourceError
from dateline.domain.text import Document, Paragraph, Published, Role
from dateline.ingest.encodings import without_nul
from dateline.ingest.publication import find_published
from dateline.ingest.source import Source
from dateline.ingest.structure import roles_by_words
from dateline.ingest.titles import choose_title

GAP = "\n\n"
MOST_PIECES = 20_000
_LEFT_OUT = f"More than {MOST_PIECES:,} paragraphs: the rest is left out."


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, without the line ends around it."""

    text: str
    role: Role = Role.BODY
    """Headline or furniture where the file says so; body may still turn out to be furniture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a file says about its story, apart from the text."""

    title: str = ""
    publisher: str = ""
    published: Published | None = None
    """What the file's own metadata says."""
    warnings: tuple[str, ...] = ()


def compose(
    source: Source, pieces: Iterable[Piece], *, media_type: str, facts: Facts | None = None
) -> Document:
    """Return the story that the pieces make, blank lines between them.

    Raises:
        SourceError: there is no text in them.
    """
    facts = facts or Facts()
    kept, warnings = _kept(pieces)
    if not kept:
        raise SourceError(f"{source.name} has no text in it to read.", source=source.name)
    text, remarks = without_nul(GAP.join(piece.text for piece in kept))
    paragraphs = _paragraphs(kept, text)
    finding = find_published(
        from_page=facts.published, text=text, name=source.name, default=source.default_published
    )
    return Document(
        id=source.id,
        title=choose_title(facts.title, text=text, paragraphs=paragraphs, fallback=source.stem),
        text=text,
        paragraphs=paragraphs,
        published=finding.published,
        source=source.name,
        media_type=media_type,
        publisher=facts.publisher,
        warnings=facts.warnings + warnings + remarks + finding.warnings,
    )


def _kept(pieces: Iterable[Piece]) -> tuple[list[Piece], tuple[str, ...]]:
    kept: list[Piece] = []
    for piece in pieces:
        words = piece.text.strip()
        if not words:
            continue
        if len(kept) == MOST_PIECES:
            return kept, (_LEFT_OUT,)
        kept.append(Piece(words, piece.role))
    return kept, ()


def _paragraphs(pieces: Sequence[Piece], text: str) -> tuple[Paragraph, ...]:
    by_words = roles_by_words([piece.text[:1000] for piece in pieces], text=text)
    paragraphs: list[Paragraph] = []
    offset = 0
    headed = False
    for index, (piece, words) in enumerate(zip(pieces, by_words, strict=True)):
        end = offset + len(piece.text)
        role = words if piece.role is Role.BODY else piece.role
        if role is Role.HEADLINE:
            role = Role.BODY if headed else role
            headed = True
        paragraphs.append(Paragraph(index=index, start=offset, end=end, role=role))
        offset = end + len(GAP)
    return tuple(paragraphs)
