"""What came from an address on the net, as a file that can be read; nothing is fetched here."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from dateline.domain.errors import SourceError
from dateline.domain.project import Held
from dateline.domain.text import DocumentId

if TYPE_CHECKING:
    from dateline.ingest.folders import SourceFile

LONGEST_ID = 500
LONGEST_DECLARED = 2 * 1024 * 1024
"""Bytes of a text that is read as the server says. A longer one tells itself: this is done in the
process of the window, where 20 MB of Korean take half a second."""
_TOLD = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "text/csv": ".csv",
    "text/tab-separated-values": ".tsv",
    "application/pdf": ".pdf",
    "application/rtf": ".rtf",
    "application/rss+xml": ".rss",
    "application/atom+xml": ".atom",
    "application/rdf+xml": ".rss",
    "application/geo+json": ".geojson",
    "application/vnd.google-earth.kml+xml": ".kml",
    "application/epub+zip": ".epub",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.oasis.opendocument.spreadsheet": ".ods",
}
_BY_BEGINNING = {"text/xml": ".xml", "application/xml": ".xml", "application/json": ".json"}
_UNTOLD = {"", "application/octet-stream", "binary/octet-stream"}


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file whose content is held in memory."""

    file: SourceFile


def fetched(data: bytes, *, address: str, content_type: str) -> Fetched:
    """Return an answer as a file: a page, a feed or a document.

    Args:
        data: the answer's body.
        address: where it came from; it names the stories.
        content_type: as the server says, ``text/html; charset=windows-1251``; empty where it does
            not say.

    Raises:
        SourceError: it is empty, or a picture, a film or whatever else is not read.
    """
    from dateline.ingest.readers import SUFFIXES

    if not data.strip():
        raise SourceError(f"{address} is empty.", source=address)
    said = Message()
    said["Content-Type"] = content_type or "application/octet-stream"
    kind = said.get_content_type()
    told = _told(data, kind, Path(urlsplit(address).path).suffix.lower())
    if told not in SUFFIXES:
        raise SourceError(
            f"{address} is {_shown(kind)}, which is not read. "
            "Give the address of a page or a feed.",
            source=address,
        )
    if told in {".html", ".txt", ".md"}:
        data = _as_declared(data, said.get_content_charset())
    return held_again(Held(name=address, told=told, content=data))


def held_again(held: Held) -> Fetched:
    """Return an answer that was kept, as a file."""
    from dateline.ingest.folders import SourceFile

    return Fetched(
        SourceFile(
            path=Path("address"),
            id=DocumentId(held.name[:LONGEST_ID]),
            size=len(held.content),
            told=held.told,
            held=held.content,
        )
    )


def _told(data: bytes, kind: str, ending: str) -> str:
    from dateline.ingest.sniffing import suffix_of_beginning

    feed = suffix_of_beginning(data, ".xml")
    if feed and kind in {*_BY_BEGINNING, *_UNTOLD, "text/plain", "text/html"}:
        return feed  # servers call feeds all kinds of things
    if kind in _BY_BEGINNING:
        return suffix_of_beginning(data, _BY_BEGINNING[kind])
    if kind in _UNTOLD:
        return ending
    return _TOLD.get(kind, "")


def _as_declared(data: bytes, charset: str | None) -> bytes:
    """Return text in UTF-8 with a mark, where the server names an encoding that it can be read in.

    What the server says counts more than what the page does, as in browsers.
    """
    from dateline.ingest.encodings import codec_named

    codec = codec_named(charset or "")
    if codec is None or len(data) > LONGEST_DECLARED:
        return data
    try:
        text = data.decode(codec)
    except (LookupError, ValueError):
        return data
    return text.removeprefix("\ufeff").encode("utf-8-sig")


def _shown(kind: str) -> str:
    family = kind.partition("/")[0]
    words = {"image": "a picture", "video": "a film", "audio": "a recording"}
    return words.get(family, f"of the kind {kind[:60]}")
