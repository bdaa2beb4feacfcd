"""The door of the room: which files can be read, and reading one.

A further file kind is one module with a ``READER`` and one entry in :data:`READERS`, in
:mod:`dateline.ingest.kinds`. Reader modules import what is heavy inside their functions, so this
module may be imported anywhere.
"""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from dateline.domain.errors import SourceError
from dateline.domain.text import Document, DocumentId
from dateline.ingest.folders import Found, SourceFile, find_files
from dateline.ingest.kinds import BY_SUFFIX, READERS, reader_for
from dateline.ingest.publication import parse_published, update_lines
from dateline.ingest.records import (
    Record,
    document_from_record,
    read_records,
    record_lines,
)
from dateline.ingest.source import MAX_BYTES, Reader, Source, size_in_words

__all__ = [
    "MAX_BYTES",
    "READERS",
    "RECORD_SUFFIXES",
    "SUFFIXES",
    "Found",
    "Reader",
    "Record",
    "SourceFile",
    "document_from_record",
    "find_sources",
    "is_records",
    "parse_published",
    "read_bytes",
    "read_document",
    "read_record_file",
    "read_records",
    "record_lines",
    "update_lines",
]

RECORD_SUFFIXES = frozenset({".jsonl"})
"""Files that hold many stories, a line each: for :func:`read_record_file`."""

SUFFIXES: frozenset[str] = frozenset(BY_SUFFIX) | RECORD_SUFFIXES
"""Lower case, with the dot. Inside folders only such files are found."""


def find_sources(paths: Sequence[Path], *, distinct: bool = False) -> Found:
    """Return the readable files that ``paths`` name, folders expanded, in a stable order.

    Never fails: what can't be reached is returned too, and reading it says why. ``distinct`` gives
    files with the same id longer ones.
    """
    return find_files(paths, suffixes=SUFFIXES, distinct=distinct)


def is_records(path: Path) -> bool:
    """Whether a file holds many stories, a line each."""
    return path.suffix.lower() in RECORD_SUFFIXES


def read_bytes(file: SourceFile) -> bytes:
    """Return a file's content.

    Raises:
        SourceError: it is not there, not a regular file, too large, or can't be read.
    """
    try:
        _check(file)
        with file.path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise SourceError(f"{file.id} can't be read: {reason}.", source=file.id) from error
    _check_size(file.id, len(data))
    return data


def read_record_file(
    file: SourceFile, *, seen: set[str] | None = None
) -> Iterator[Record | SourceError]:
    """Yield the stories of a JSON lines file, or what is wrong with a line; the file is streamed.

    A file that can't be opened, or breaks off, yields an error too.
    """
    try:
        _check(file, sized=False)
        with file.path.open("rb") as stream:
            yield from read_records(record_lines(stream), name=file.id, seen=seen)
    except SourceError as error:
        yield error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        yield SourceError(f"{file.id} can't be read: {reason}.", source=file.id)


def read_document(
    data: bytes,
    *,
    id: DocumentId,  # noqa: A002 - what it is called everywhere
    name: str,
    default_published: str | None = None,
    beat: Callable[[], None] | None = None,
) -> Document:
    """Return one story, read from a file's content. Touches no file, clock or network.

    Args:
        data: the whole file.
        id: what the document shall be called.
        name: path relative to what was opened; its suffix picks the reader where the content does
            not, text if nothing does.
        default_published: ISO date or date-time that holds if the source has none of its own.
        beat: called between steps of long work, to show that it goes on.

    Raises:
        SourceError: it is empty, too large, or not what its name says.
    """
    _check_size(name, len(data))
    source = Source(data=data, id=id, name=name, default_published=default_published)
    if beat is not None:
        source = replace(source, beat=beat)
    return reader_for(data, name=name).read(source)


def _check(file: SourceFile, *, sized: bool = True) -> None:
    status = file.path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise SourceError(f"{file.id} is a folder that can't be opened.", source=file.id)
    if not stat.S_ISREG(status.st_mode):
        raise SourceError(f"{file.id} is not a file: it is a device or a pipe.", source=file.id)
    if sized:
        _check_size(file.id, status.st_size)


def _check_size(name: str, size: int) -> None:
    if size > MAX_BYTES:
        raise SourceError(
            f"{name} has {size_in_words(size)}; the most that is read is "
            f"{size_in_words(MAX_BYTES)}. Split it into its stories.",
            source=name,
        )
