"""Reads RSS and Atom feeds that were saved: each entry is a story. Nothing is fetched."""

from __future__ import annotations

from calendar import timegm
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from dateline.domain.errors import SourceError
from dateline.domain.text import Document, DocumentId, Published
from dateline.ingest.composing import Facts, Piece, compose
from dateline.ingest.containers import Container, Opened
from dateline.ingest.html_page import LONGEST, parse
from dateline.ingest.source import Source

MOST_ENTRIES = 100_000
_FAULTS = (ValueError, ArithmeticError, LookupError, TypeError, AttributeError, RecursionError)
"""What damage makes the library raise: ``&#9999999;`` a ValueError, for one."""


def read(opened: Opened) -> Iterator[Document | SourceError]:
    """Yield the stories of a feed, as it has them: whole, or their first sentences."""
    import feedparser  # only where a feed is read

    data = opened.whole()
    try:
        found = feedparser.parse(data, sanitize_html=True, resolve_relative_uris=False)
    except _FAULTS as error:
        raise SourceError(
            f"{opened.name} is a feed that is damaged ({str(error)[:100]}).", source=opened.name
        ) from error
    entries = found.get("entries", [])[:MOST_ENTRIES]
    if not entries:
        raise SourceError(
            f"{opened.name} is not a feed (RSS or Atom), or there is no story in it.",
            source=opened.name,
        )
    publisher = str(found.get("feed", {}).get("title", ""))
    for number, entry in enumerate(entries, 1):
        try:
            yield _story(opened, entry, number, publisher)
        except SourceError as problem:
            yield problem


def _story(opened: Opened, entry: dict[str, Any], number: int, publisher: str) -> Document:
    source = Source(
        data=b"",
        id=DocumentId(opened.part(str(entry.get("id") or entry.get("link") or number))),
        name=f"{opened.name}, entry {number}",
        default_published=opened.default_published,
    )
    blocks = parse(_markup(entry)[:LONGEST]).blocks
    title = _plain(str(entry.get("title", "")))
    pieces = [Piece(block.text) for block in blocks] or [Piece(title)]
    facts = Facts(title=title, publisher=publisher, published=_published(entry))
    return compose(source, pieces, media_type=READER.media_type, facts=facts)


def _markup(entry: Mapping[str, Any]) -> str:
    contents = [str(each.get("value", "")) for each in entry.get("content", [])]
    return max([*contents, str(entry.get("summary", ""))], key=len)


def _plain(markup: str) -> str:
    """Return a title's words; titles may hold markup, and signs that only look like it."""
    if "<" not in markup:
        return markup
    blocks = parse(markup[:LONGEST]).blocks
    return " ".join(block.text for block in blocks) or markup


def _published(entry: dict[str, Any]) -> Published | None:
    for key in ("published_parsed", "updated_parsed"):
        when = dict.get(entry, key)  # its own get looks for others, with a warning
        if when is not None:
            try:
                value = datetime.fromtimestamp(timegm(when), UTC).isoformat()
            except (OverflowError, ValueError, OSError):
                continue
            return Published(value=value, basis="entry of the feed")
    return None


READER = Container(
    label="Feed, RSS or Atom",
    suffixes=(".rss", ".atom"),
    media_type="application/rss+xml",
    read=read,
)
