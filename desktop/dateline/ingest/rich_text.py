"""Reads RTF documents: their text, without pictures and embedded objects."""

from __future__ import annotations

from dateline.domain.errors import SourceError
from dateline.domain.text import Document
from dateline.ingest.composing import Piece, compose
from dateline.ingest.source import Reader, Source, size_in_words

LARGEST = 16 * 1024 * 1024
"""Bytes; pictures written out as digits make an RTF file large, text does not."""


def read(source: Source) -> Document:
    """Return the story in an RTF document.

    Raises:
        SourceError: it is too large, empty, or no RTF document.
    """
    if not source.data.lstrip().startswith(b"{\\rtf"):
        raise SourceError(
            f"{source.name} is not an RTF document. Save the story anew and add it again.",
            source=source.name,
        )
    if len(source.data) > LARGEST:
        raise SourceError(
            f"{source.name} has {size_in_words(len(source.data))}; the most that is read of an RTF "
            f"document is {size_in_words(LARGEST)}. Save it without pictures, or as .docx.",
            source=source.name,
        )
    lines = _text(source).replace("\r\n", "\n").split("\n")
    return compose(source, map(Piece, lines), media_type=READER.media_type)


def _text(source: Source) -> str:
    from striprtf.striprtf import rtf_to_text  # only workers read stories

    try:
        text: str = rtf_to_text(source.data.decode("latin-1"), errors="replace")  # type: ignore[no-untyped-call]
    except Exception as error:
        raise SourceError(
            f"{source.name} is an RTF document that is damaged. Open it in a word processor, save "
            "it anew and add it again.",
            source=source.name,
        ) from error
    return text


READER = Reader(label="RTF document", suffixes=(".rtf",), media_type="application/rtf", read=read)
