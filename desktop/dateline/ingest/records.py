r"""Reads JSON lines: a story a line, ``{"id", "title"?, "text", "published"?}``, as a stream.

The text is analysed as given: nothing in it is changed, but that a lone surrogate (``"\ud800"``,
which no UTF-8 file can hold) and a NUL become U+FFFD. That is one code point for one, so offsets
hold.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import BinaryIO

from dateline.domain.errors import SourceError
from dateline.domain.text import Document, DocumentId
from dateline.ingest.encodings import without_nul
from dateline.ingest.publication import find_published
from dateline.ingest.source import MAX_BYTES, MAX_CHARACTERS, size_in_words, too_long
from dateline.ingest.structure import structure
from dateline.ingest.titles import choose_title

MEDIA_TYPE = "application/jsonl"
LONGEST_ID = 1000
MOST_PARTS = 2_000_000
"""Commas, brackets and braces of a line, those of its text too. Unfolded, a line of 64 MB of
nothing else would take gigabytes, where the system does not limit what a process may take."""
MOST_REFUSED = 1_000
"""Lines one after another that can't be read: then the file is taken for something else."""
LONGEST_TITLE = 10_000
"""Characters of a title that are kept; far more than are shown."""
_PARTS = (b",", b"[", b"{")
_LONG = 1024 * 1024
BOM = b"\xef\xbb\xbf"
_LONGEST_DATE = 200
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_BLOCK = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One line, checked."""

    id: DocumentId
    line: int
    """From 1; 0: it stands in no file."""
    name: str
    """The file it stands in."""
    text: str
    title: str = ""
    published: object = None
    """As given; may be unreadable. What is no word and no number is an empty tuple."""
    warnings: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """Return what names it in messages."""
        return f"{self.name}, line {self.line}" if self.line else self.name


def record_lines(stream: BinaryIO) -> Iterator[bytes]:
    """Yield the lines of a file opened in binary mode, each cut off just past :data:`MAX_BYTES`.

    :func:`read_records` then refuses such a line; memory stays bounded whatever the file holds.
    """
    while line := stream.readline(MAX_BYTES + 2):
        yield line
        while len(line) == MAX_BYTES + 2 and not line.endswith(b"\n"):
            rest = stream.readline(_BLOCK)
            if not rest or rest.endswith(b"\n"):
                break


def read_records(lines: Iterable[bytes], *, name: str) -> Iterator[Record | SourceError]:
    """Yield each line's story, or what is wrong with that line; blank lines are passed over.

    That an id was used before, in this file or another, is for the caller to see.

    Args:
        lines: the file's lines, as :func:`record_lines` gives them.
        name: what the person calls the file; named in errors.

    Raises:
        SourceError: :data:`MOST_REFUSED` lines one after another can't be read.
    """
    refused = 0
    for number, line in enumerate(lines, 1):
        content = line.removeprefix(BOM) if number == 1 else line
        if not content.strip():
            continue
        try:
            yield _record(content, name=name, number=number)
            refused = 0
        except SourceError as error:
            yield error
            refused += 1
        except MemoryError:
            yield _refusal(name, number, "reading it took too much memory")
            refused += 1
        if refused == MOST_REFUSED:
            raise SourceError(
                f"{name}: {refused:,} lines one after another can't be read, up to line "
                f"{number:,}; what follows was not looked at. Check that it is JSON lines.",
                source=name,
            )


def used_before(record: Record) -> SourceError:
    """Return what is wrong with a line whose id an earlier story has."""
    return _refusal(record.name, record.line, f"the id {record.id[:80]!r} was used before")


def document_from_record(
    record: Record,
    *,
    default_published: str | None = None,
    publisher: str = "",
    source: str = "",
    media_type: str = MEDIA_TYPE,
) -> Document:
    """Return a record as a document: its text as given, paragraphs, roles and publication date.

    ``source`` names where it stands, where that is not a line.
    """
    paragraphs, remarks = structure(record.text, title=record.title)
    finding = find_published(
        given=record.published, text=record.text, name="", default=default_published
    )
    return Document(
        id=record.id,
        title=choose_title(
            record.title, text=record.text, paragraphs=paragraphs, fallback=record.id
        ),
        text=record.text,
        paragraphs=paragraphs,
        published=finding.published,
        source=source or record.label,
        media_type=media_type,
        publisher=publisher,
        warnings=record.warnings + remarks + finding.warnings,
    )


def _refusal(name: str, number: int, why: str) -> SourceError:
    return SourceError(f"{name}, line {number}: {why}.", source=f"{name}, line {number}")


def _record(line: bytes, *, name: str, number: int) -> Record:
    fields = fields_of_line(line, name=name, number=number)
    given = fields.get("id")
    if isinstance(given, bool) or not isinstance(given, str | int | Decimal) or given == "":
        raise _refusal(name, number, 'it has no "id" (a string or a number)')
    text = fields.get("text")
    if not isinstance(text, str):
        what = '"text" is not a string' if "text" in fields else 'it has no "text"'
        raise _refusal(name, number, what)
    identity, _ = _writable(str(given))
    if len(identity) > LONGEST_ID:
        raise _refusal(name, number, f'its "id" is longer than {LONGEST_ID:,} characters')
    if len(text) > MAX_CHARACTERS:
        raise too_long(f"{name}, line {number}", len(text))
    text, replaced = _writable(text)
    text, remarks = without_nul(text)
    title, warnings = _title(fields)
    if replaced:
        what = "1 lone surrogate" if replaced == 1 else f"{replaced:,} lone surrogates"
        warnings.append(f"{what} in the text: shown as \ufffd.")
    warnings += remarks
    if not text.strip():
        warnings.append("The text is empty.")
    return Record(
        id=DocumentId(identity),
        line=number,
        name=name,
        text=text,
        title=title,
        published=_small(fields.get("published")),
        warnings=tuple(warnings),
    )


def fields_of_line(line: bytes, *, name: str, number: int) -> dict[str, object]:
    """Return the fields of a line's object; numbers that are no integers as :class:`Decimal`.

    Raises:
        SourceError: it is no JSON object, or one that would take too much memory.
    """
    if len(line) > MAX_BYTES:
        limit = size_in_words(MAX_BYTES)
        raise _refusal(name, number, f"it is longer than {limit}, the most a story may have")
    if len(line) > _LONG and sum(line.count(mark) for mark in _PARTS) > MOST_PARTS:
        raise _refusal(name, number, "its JSON has too many parts")
    try:
        value = json.loads(line.decode("utf-8"), parse_float=Decimal)
    except UnicodeDecodeError as error:
        why = f"it is not valid UTF-8 at byte {error.start:,} of the line"
        raise _refusal(name, number, why) from error
    except json.JSONDecodeError as error:
        why = f"it is not JSON ({error.msg} at character {error.pos + 1:,})"
        raise _refusal(name, number, why) from error
    except (RecursionError, ValueError, ArithmeticError) as error:
        raise _refusal(
            name, number, "its JSON is nested too deep or has too long numbers"
        ) from error
    if not isinstance(value, dict):
        raise _refusal(name, number, 'it is not a JSON object like {"id": "1", "text": "…"}')
    return value


def _title(fields: dict[str, object]) -> tuple[str, list[str]]:
    title = fields.get("title")
    if title is None:
        return "", []
    if not isinstance(title, str):
        return "", ['"title" is not a string: it was left out.']
    return _writable(title[:LONGEST_TITLE])[0], []


def _small(published: object) -> object:
    """Return as much of a date as is needed to read it, or to show that it can't be read."""
    if isinstance(published, str):
        return published[:_LONGEST_DATE]
    return published if published is None or isinstance(published, int | float) else ()


def _writable(text: str) -> tuple[str, int]:
    """Return ``text`` without lone surrogates, and how many there were."""
    return _LONE_SURROGATE.subn("\ufffd", text)
