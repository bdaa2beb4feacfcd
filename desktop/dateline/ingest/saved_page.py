"""Reads web pages saved whole (.mhtml): the page, without its pictures, styles and scripts."""

from __future__ import annotations

from dateline.domain.errors import SourceError
from dateline.domain.text import Document
from dateline.ingest.composing import Facts
from dateline.ingest.mail import page_with, parse, parts, words_of
from dateline.ingest.source import Reader, Source


def read(source: Source) -> Document:
    """Return the story in a saved page.

    Raises:
        SourceError: it is no such page, or one without text.
    """
    message = parse(source.data, name=source.name)
    for part in parts(message):
        if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            markup = words_of(part)
            if markup.strip():
                return page_with(source, markup, Facts())
    raise SourceError(
        f"{source.name} is a saved page without a page in it. Save it anew in the browser.",
        source=source.name,
    )


READER = Reader(
    label="Saved web page",
    suffixes=(".mhtml", ".mht"),
    media_type="multipart/related",
    read=read,
)
