"""Documents made of a text alone."""

from __future__ import annotations

import re

from dateline.domain.text import Document, DocumentId, Paragraph, Published, Role


def document(
    text: str, *, published: str | None = None, furniture: str = r"(?!)", name: str = "story"
) -> Document:
    """Return a document whose paragraphs are its lines; ``furniture`` matches those that are."""
    paragraphs = tuple(
        Paragraph(
            index=index,
            start=line.start(),
            end=line.end(),
            role=Role.FURNITURE if re.match(furniture, line.group()) else Role.BODY,
        )
        for index, line in enumerate(re.finditer(r"[^\n]+", text))
    )
    return Document(
        id=DocumentId(name),
        title="",
        text=text,
        paragraphs=paragraphs,
        published=Published(value=published, basis="given") if published else None,
        source=name,
    )
