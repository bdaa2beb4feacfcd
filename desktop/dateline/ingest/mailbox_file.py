"""Reads mailboxes (mbox): each message is a story. The file is streamed, however large."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dateline.domain.errors import SourceError
from dateline.domain.text import Document, DocumentId
from dateline.ingest import mail
from dateline.ingest.containers import Container, Opened
from dateline.ingest.source import MAX_BYTES, Source, size_in_words

_FROM = b"From "
_ESCAPED = re.compile(rb"(?m)^>(>*From )")
_LONGEST_LINE = 1024 * 1024


def read(opened: Opened) -> Iterator[Document | SourceError]:
    """Yield the messages of a mailbox.

    Raises:
        SourceError: it is no mailbox.
    """
    for number, data in enumerate(_messages(opened), 1):
        name = f"{opened.name}, message {number}"
        if data is None:
            limit = size_in_words(MAX_BYTES)
            yield SourceError(f"{name} is larger than {limit}: left out.", source=name)
            continue
        source = Source(
            data=_ESCAPED.sub(rb"\1", data),
            id=DocumentId(opened.part(str(number))),
            name=name,
            default_published=opened.default_published,
        )
        try:
            yield replace(mail.read(source), media_type=READER.media_type)
        except SourceError as problem:
            yield problem


def _messages(opened: Opened) -> Iterator[bytes | None]:
    """Yield each message without its "From " line; None for one that is too large to be read."""
    first = opened.stream.readline(_LONGEST_LINE)
    if not first.startswith(_FROM):
        raise SourceError(
            f"{opened.name} is not a mailbox: it does not begin with “From ”.", source=opened.name
        )
    lines: list[bytes] = []
    size = 0
    blank = True
    while line := opened.stream.readline(_LONGEST_LINE):
        if blank and line.startswith(_FROM):
            yield b"".join(lines) if size <= MAX_BYTES else None
            lines, size = [], 0
        else:
            size += len(line)
            if size <= MAX_BYTES:
                lines.append(line)
        blank = not line.strip()
    yield b"".join(lines) if size <= MAX_BYTES else None


READER = Container(label="Mailbox", suffixes=(".mbox",), media_type="application/mbox", read=read)
