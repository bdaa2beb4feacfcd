"""Reads OpenDocument texts (.odt): headings and paragraphs in order, those of tables too."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from dateline.domain.errors import SourceError
from dateline.domain.text import Document, Role
from dateline.ingest.archives import opened
from dateline.ingest.composing import Piece, compose
from dateline.ingest.source import Reader, Source

if TYPE_CHECKING:
    from odfdo import Element

_ENCRYPTED = b"encryption-data"
_ENTITY = b"<!ENTITY"
"""odfdo's own parser unfolds what a part declares; no office program declares any."""


def read(source: Source) -> Document:
    """Return the story in an OpenDocument text.

    Raises:
        SourceError: it is damaged, locked with a password, empty, no such text, or it declares
            entities.
    """
    with opened(source.data, name=source.name, what="an OpenDocument text") as archive:
        manifest = "META-INF/manifest.xml"
        if manifest in archive.namelist() and _ENCRYPTED in archive.read(manifest):
            raise SourceError(
                f"{source.name} is protected by a password. Save it without one and add it again.",
                source=source.name,
            )
        parts = (name for name in archive.namelist() if name.endswith(".xml"))
        # Without the zeros between letters: UTF-16 reads so too.
        if any(_ENTITY in archive.read(name).replace(b"\0", b"") for name in parts):
            raise SourceError(
                f"{source.name} declares XML entities, which no office program writes: it may be "
                "made to do harm. Open it in LibreOffice, save it anew and add it again.",
                source=source.name,
            )
    return compose(source, _pieces(source), media_type=READER.media_type)


def _pieces(source: Source) -> Iterator[Piece]:
    for element in _elements(source):
        role = Role.HEADLINE if element.tag == "text:h" else Role.BODY
        yield Piece(element.inner_text, role)


def _elements(source: Source) -> list[Element]:
    from odfdo import Document as OpenDocument  # only workers read stories

    try:
        body = OpenDocument(BytesIO(source.data)).body
        return list(body.xpath("//text:h | //text:p[not(ancestor::text:tracked-changes)]"))  # type: ignore[arg-type]
    except Exception as error:
        raise SourceError(
            f"{source.name} is not an OpenDocument text, or it is damaged. Open it in LibreOffice, "
            "save it anew and add it again.",
            source=source.name,
        ) from error


READER = Reader(
    label="OpenDocument text",
    suffixes=(".odt",),
    media_type="application/vnd.oasis.opendocument.text",
    read=read,
)
