"""Reads Word documents (.docx): paragraphs, cells of tables and text boxes, in order.

Pictures, fields, macros and links to elsewhere are not touched. What was deleted with changes
tracked is left out, what was inserted is in.
"""

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
    from docx.document import Document as WordDocument
    from lxml.etree import _Element

_WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SIGNS = {f"{_WORDS}tab": "\t", f"{_WORDS}br": "\n", f"{_WORDS}cr": "\n"}


def read(source: Source) -> Document:
    """Return the story in a Word document.

    Raises:
        SourceError: it is damaged, locked with a password, empty, or no Word document.
    """
    with opened(source.data, name=source.name, what="a Word document"):
        word = _word(source)
    return compose(source, _pieces(word), media_type=READER.media_type)


def _word(source: Source) -> WordDocument:
    import docx  # only workers read stories

    try:
        return docx.Document(BytesIO(source.data))
    except Exception as error:
        raise SourceError(
            f"{source.name} is not a Word document, or it is damaged. Open it in Word or "
            "LibreOffice, save it anew and add it again.",
            source=source.name,
        ) from error


def _pieces(word: WordDocument) -> Iterator[Piece]:
    headings = {
        style.style_id
        for style in word.styles
        if style.name and (style.name == "Title" or style.name.startswith("Heading"))
    }
    for paragraph in word.element.body.iter(f"{_WORDS}p"):
        if next(paragraph.iterancestors(_FALLBACK), None) is None:
            style = paragraph.find(f"{_WORDS}pPr/{_WORDS}pStyle")
            is_heading = style is not None and style.get(f"{_WORDS}val") in headings
            yield Piece(_text(paragraph), Role.HEADLINE if is_heading else Role.BODY)


def _text(paragraph: _Element) -> str:
    """Return a paragraph's own text; that of a text box within it comes as a piece of its own."""
    own = (
        element
        for element in paragraph.iter(f"{_WORDS}t", *_SIGNS)
        if next(element.iterancestors(f"{_WORDS}p"), None) is paragraph
    )
    return "".join(_SIGNS.get(str(element.tag)) or element.text or "" for element in own)


READER = Reader(
    label="Word document",
    suffixes=(".docx",),
    media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    read=read,
)
