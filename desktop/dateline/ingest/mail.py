"""Reads mail: a message is a story, its subject the title, the day it was sent its date.

Of the two forms of a message the web page is read where the plain one is missing. Attachments are
named, not opened. Nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser

from dateline.domain.errors import SourceError
from dateline.domain.text import Document, Published
from dateline.ingest import html
from dateline.ingest.composing import Facts, Piece, compose
from dateline.ingest.paragraphs import split
from dateline.ingest.source import Reader, Source
from dateline.ingest.titles import tidy

_LOOKED_AT = 200
"""Parts of a message."""
_NAMED = 5


def read(source: Source) -> Document:
    """Return a message as a story.

    Raises:
        SourceError: it is no message, or has no text.
    """
    message = parse(source.data, name=source.name)
    facts = _facts(message)
    plain = _body(message, "plain")
    if plain is not None:
        pieces = (Piece(_reflowed(plain[span.start : span.end])) for span in split(plain))
        return compose(source, pieces, media_type=READER.media_type, facts=facts)
    markup = _body(message, "html")
    if markup is None:
        raise SourceError(
            f"{source.name} is a message without text.{_attached(message)}", source=source.name
        )
    return page_with(source, markup, facts)


def page_with(source: Source, markup: str, facts: Facts) -> Document:
    """Read markup as a web page, with what is known of it from around it.

    Raises:
        SourceError: there is no text in it.
    """
    page = html.read(
        replace(source, data=b'<meta charset="utf-8">' + markup.encode("utf-8", "replace"))
    )
    return replace(
        page,
        title=tidy(facts.title) or page.title,
        publisher=facts.publisher or page.publisher,
        published=facts.published or page.published,
        source_map=(),
        warnings=facts.warnings + page.warnings,
    )


def parse(data: bytes, *, name: str) -> EmailMessage:
    """Return a message taken apart.

    Raises:
        SourceError: it is no message.
    """
    try:
        message = BytesParser(EmailMessage, policy=policy.default).parsebytes(data)
    except (MessageError, ValueError, RecursionError) as error:
        raise SourceError(f"{name} is a message that is damaged.", source=name) from error
    if not message.keys():
        raise SourceError(
            f"{name} is not a message: it has no sender, subject or date.", source=name
        )
    return message


def parts(message: EmailMessage) -> Iterator[EmailMessage]:
    """Yield the parts of a message that hold no others, outermost first, so many at most."""
    waiting = [message]
    for _ in range(_LOOKED_AT):
        if not waiting:
            return
        part = waiting.pop(0)
        if part.is_multipart():
            waiting = [*part.iter_parts(), *waiting]  # type: ignore[list-item]
        else:
            yield part


def words_of(part: EmailMessage) -> str:
    """Return a part's text, in whatever encoding it says."""
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return ""
    charset = part.get_content_charset() or "utf-8"
    try:
        return content.decode(charset, "replace")
    except LookupError:
        return content.decode("utf-8", "replace")


def header(message: EmailMessage, name: str) -> str:
    """Return a header in words; empty where it is missing or can't be read."""
    try:
        return " ".join(str(message.get(name, "")).split())
    except (ValueError, IndexError, AttributeError, TypeError):  # a hostile header, by bugs.python
        return ""


def _body(message: EmailMessage, subtype: str) -> str | None:
    for part in parts(message):
        if part.get_content_type() == f"text/{subtype}" and not part.is_attachment():
            words = words_of(part)
            if words.strip():
                return words
    return None


def _reflowed(paragraph: str) -> str:
    return " ".join(paragraph.split())


def _facts(message: EmailMessage) -> Facts:
    sent = sent_at(message)
    attached = _attached(message).strip()
    return Facts(
        title=header(message, "subject"),
        publisher=header(message, "from"),
        published=sent,
        warnings=(attached,) if attached else (),
    )


def sent_at(message: EmailMessage) -> Published | None:
    """Return when a message was sent, by its sender's clock; None where it does not say."""
    try:
        field = message.get("date")
        when = getattr(field, "datetime", None)
    except (ValueError, IndexError, AttributeError, TypeError, OverflowError):
        return None
    if not isinstance(when, datetime):
        return None
    return Published(value=when.isoformat(), basis="date of the message")


def _attached(message: EmailMessage) -> str:
    names = [
        tidy(part.get_filename() or "without a name", longest=60)
        for part in parts(message)
        if part.is_attachment()
    ]
    if not names:
        return ""
    more = f" and {len(names) - _NAMED:,} more" if len(names) > _NAMED else ""
    return f" Attached, and not read: {', '.join(names[:_NAMED])}{more}."


READER = Reader(label="Mail", suffixes=(".eml",), media_type="message/rfc822", read=read)
