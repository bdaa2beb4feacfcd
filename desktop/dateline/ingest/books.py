"""Reads EPUB books: the chapters in reading order, as one document. Nothing in them is run."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote
from zipfile import ZipFile

from dateline.domain.errors import SourceError
from dateline.domain.text import Document, Published, Role
from dateline.ingest.archives import opened
from dateline.ingest.composing import Facts, Piece, compose
from dateline.ingest.encodings import decode
from dateline.ingest.html_metadata import declared_encoding
from dateline.ingest.html_page import LONGEST, parse, without_data
from dateline.ingest.publication import parse_published
from dateline.ingest.source import Reader, Source

if TYPE_CHECKING:
    from lxml.etree import _Element

_CONTAINER = "META-INF/container.xml"
_RIGHTS = "META-INF/encryption.xml"
_CORE = "{http://purl.org/dc/elements/1.1/}"
_HEADINGS = frozenset(("h1", "h2"))


def read(source: Source) -> Document:
    """Return the text of a book.

    Raises:
        SourceError: it is damaged, locked, empty, or no EPUB book.
    """
    with opened(source.data, name=source.name, what="an EPUB book") as archive:
        names = frozenset(archive.namelist())
        package_path = _package_path(archive, names, source.name)
        package = _xml(archive.read(package_path), source.name)
        chapters = [path for path in _spine(package, package_path) if path in names]
        locked = SourceError(
            f"{source.name} is a book that is locked (DRM): its text can't be read.",
            source=source.name,
        )
        try:
            document = compose(
                source,
                _pieces(archive, chapters, source.name),
                media_type=READER.media_type,
                facts=_facts(package),
            )
        except SourceError as error:
            if _RIGHTS in names:  # its chapters are no text before they are unlocked
                raise locked from error
            raise
        if _RIGHTS in names and len(document.text) < 200 * max(len(chapters), 1):
            raise locked
    return document


def _package_path(archive: ZipFile, names: frozenset[str], name: str) -> str:
    if _CONTAINER in names:
        for element in _xml(archive.read(_CONTAINER), name).iter("{*}rootfile"):
            path = element.get("full-path", "")
            if path in names:
                return path
    raise SourceError(f"{name} is not an EPUB book: it has no table of its parts.", source=name)


def _xml(data: bytes, name: str) -> _Element:
    from lxml import etree  # only workers read stories

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        return etree.fromstring(data, parser)
    except etree.LxmlError as error:
        raise SourceError(f"{name} is an EPUB book that is damaged.", source=name) from error


def _spine(package: _Element, package_path: str) -> Iterator[str]:
    """Yield the paths of the chapters within the archive, in reading order."""
    folder = posixpath.dirname(package_path)
    paths = {
        item.get("id"): posixpath.normpath(posixpath.join(folder, unquote(item.get("href", ""))))
        for item in package.iter("{*}item")
    }
    for reference in package.iter("{*}itemref"):
        path = paths.get(reference.get("idref"))
        if path is not None:
            yield path


def _pieces(archive: ZipFile, chapters: list[str], name: str) -> Iterator[Piece]:
    for path in chapters:
        data = archive.read(path)
        if not data.strip():
            continue
        markup = without_data(decode(data, name=name, declared=declared_encoding(data)).text)
        for block in parse(markup[:LONGEST]).blocks:
            yield Piece(block.text, Role.HEADLINE if block.tag in _HEADINGS else Role.BODY)


def _facts(package: _Element) -> Facts:
    published = parse_published(_said(package, "date"))
    return Facts(
        title=_said(package, "title"),
        publisher=_said(package, "publisher"),
        published=Published(value=published, basis="book's data") if published else None,
    )


def _said(package: _Element, what: str) -> str:
    found = next(package.iter(f"{_CORE}{what}"), None)
    return "" if found is None else " ".join("".join(found.itertext()).split())


READER = Reader(
    label="Book, EPUB", suffixes=(".epub",), media_type="application/epub+zip", read=read
)
