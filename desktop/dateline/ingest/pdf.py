"""Reads PDF files that hold text; one that is only pictures of pages is named as such.

Scripts, forms, attachments and links are not touched. Lines are put together to paragraphs, and
words that were parted at the end of a line are made whole again (:mod:`dateline.ingest.pdf_lines`).
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from dateline.domain.errors import SourceError
from dateline.domain.text import Document
from dateline.ingest.composing import Facts, compose
from dateline.ingest.pdf_lines import pieces_of
from dateline.ingest.source import Reader, Source

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

MOST_PAGES = 3_000
MOST_CHARACTERS = 5_000_000
_SCANNED_BELOW = 20
"""Characters a page, on average; a page of print has some 2,000."""
_MARK = b"%PDF-"
_HEAD = 1024


def read(source: Source) -> Document:
    """Return the story in a PDF file.

    Raises:
        SourceError: it is damaged, locked with a password, a scan, empty, or no PDF file.
    """
    if _MARK not in source.data[:_HEAD]:
        raise SourceError(
            f"{source.name} is not a PDF file. Save the story anew and add it again.",
            source=source.name,
        )
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    reader = _reader(source)
    pages: list[str] = []
    warnings: list[str] = []
    size = unread = 0
    for page in _pages(reader, source):
        source.beat()
        if len(pages) == MOST_PAGES or size > MOST_CHARACTERS:
            warnings.append(f"Only the first {len(pages):,} pages were read.")
            break
        text = _text(page)
        unread += text is None
        pages.append(text or "")
        size += len(pages[-1])
    if unread:
        warnings.append(f"{unread:,} of {len(pages):,} pages are damaged and were left out.")
    _check_scan(pages, source.name)
    facts = Facts(title=_title(reader), warnings=tuple(warnings))
    return compose(source, pieces_of(pages), media_type=READER.media_type, facts=facts)


def _reader(source: Source) -> PdfReader:
    from pypdf import PdfReader  # only workers read stories

    try:
        reader = PdfReader(BytesIO(source.data))
        locked = reader.is_encrypted and not reader.decrypt("")
    except Exception as error:
        raise _damaged(source.name) from error
    if locked:
        raise SourceError(
            f"{source.name} is protected by a password. Save it without one and add it again.",
            source=source.name,
        )
    return reader


def _pages(reader: PdfReader, source: Source) -> Iterator[PageObject]:
    try:
        yield from reader.pages
    except GeneratorExit:
        raise
    except Exception as error:
        raise _damaged(source.name) from error


def _damaged(name: str) -> SourceError:
    return SourceError(
        f"{name} is a PDF file that is damaged or cut off. Save it anew and add it again.",
        source=name,
    )


def _text(page: PageObject) -> str | None:
    """Return a page's lines; None where the page is damaged: the others may still be read."""
    try:
        return page.extract_text()
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - counted, and told in a warning
        return None


def _check_scan(pages: list[str], name: str) -> None:
    characters = sum(len("".join(page.split())) for page in pages)
    if characters < _SCANNED_BELOW * max(len(pages), 1):
        raise SourceError(
            f"{name} is a scan: its pages are pictures without text. Run a text recognition "
            "(OCR) over it, such as OCRmyPDF, and add the result.",
            source=name,
        )


def _title(reader: PdfReader) -> str:
    """Return the title that the file has in its data, unless a program made it up."""
    try:
        title = str((reader.metadata and reader.metadata.title) or "")
    except Exception:  # noqa: BLE001 - a damaged title is none
        return ""
    made_up = title.startswith("Microsoft ") or title.lower().endswith(
        (".doc", ".docx", ".pdf", ".indd", ".qxd", ".rtf", ".odt", ".tex", ".dvi")
    )
    return "" if made_up or "untitled" in title.lower() else title


READER = Reader(label="PDF", suffixes=(".pdf",), media_type="application/pdf", read=read)
