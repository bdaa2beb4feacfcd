"""Which reader reads a file: by what the file is, then by the ending of its name.

A PDF that is called ``story.txt`` is a PDF. What only a name can tell (Markdown from text, mail
from text) goes by the name.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import PurePosixPath
from zipfile import ZipFile

from dateline.ingest import (
    books,
    feeds,
    html,
    mail,
    mailbox_file,
    map_files,
    markdown,
    open_document,
    pdf,
    plain_text,
    rich_text,
    saved_page,
    table_files,
    word,
)
from dateline.ingest.archives import BROKEN
from dateline.ingest.containers import Container
from dateline.ingest.source import Reader

READERS: tuple[Reader, ...] = (
    plain_text.READER,
    markdown.READER,
    html.READER,
    pdf.READER,
    word.READER,
    open_document.READER,
    rich_text.READER,
    books.READER,
    mail.READER,
    saved_page.READER,
)
"""In the order of file dialogs; the first one reads whatever no other claims."""
BY_SUFFIX = {suffix: reader for reader in READERS for suffix in reader.suffixes}
CONTAINERS: tuple[Container, ...] = (
    table_files.READER,
    mailbox_file.READER,
    feeds.READER,
    map_files.GEOJSON,
    map_files.KML,
)
"""Kinds of files that hold many stories, or events."""
_ZIP = b"PK\x03\x04"
_TYPES = {
    b"application/epub+zip": books.READER,
    b"application/vnd.oasis.opendocument.text": open_document.READER,
}


def reader_for(data: bytes, *, name: str) -> Reader:
    """Return what reads a file of this content and name: as text where nothing else does."""
    if data.startswith(b"%PDF-"):
        return pdf.READER
    if data.startswith(b"{\\rtf"):
        return rich_text.READER
    if data.startswith(_ZIP) and (inside := _inside(data)) is not None:
        return inside
    return BY_SUFFIX.get(PurePosixPath(f"x{name}").suffix.lower(), plain_text.READER)


def _inside(data: bytes) -> Reader | None:
    """Return what reads a document that is an archive inside."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            names = frozenset(archive.namelist())
            if "word/document.xml" in names:
                return word.READER
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
                return _TYPES.get(archive.read("mimetype").strip())
    except BROKEN:
        return None
    return None
