"""The door of the room: which files can be read, and reading one.

A further file kind is one module with a ``READER`` and one entry in :data:`READERS`, in
:mod:`dateline.ingest.kinds`. Reader modules import what is heavy inside their functions, so this
module may be imported anywhere.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from dateline.domain.errors import ColumnsError, SourceError
from dateline.domain.text import Document, DocumentId
from dateline.ingest import table_files
from dateline.ingest.columns import layout_key
from dateline.ingest.containers import Found as Unpacked
from dateline.ingest.containers import Opened
from dateline.ingest.folders import DEEPEST, Found, SourceFile, find_files
from dateline.ingest.kinds import BY_SUFFIX, CONTAINERS, READERS, reader_for
from dateline.ingest.members import SUFFIX as ARCHIVE_SUFFIX
from dateline.ingest.members import Member, members, opened_member
from dateline.ingest.publication import parse_published, update_lines
from dateline.ingest.records import (
    BOM,
    Record,
    document_from_record,
    fields_of_line,
    read_records,
    record_lines,
    used_before,
)
from dateline.ingest.source import (
    MAX_BYTES,
    MAX_CHARACTERS,
    Reader,
    Source,
    size_in_words,
    too_long,
)

__all__ = [
    "ARCHIVE_SUFFIX",
    "CONTAINERS",
    "MAX_BYTES",
    "MAX_CHARACTERS",
    "READERS",
    "RECORD_SUFFIXES",
    "SUFFIXES",
    "Found",
    "Member",
    "Reader",
    "Record",
    "SourceFile",
    "are_plain_records",
    "document_from_record",
    "find_sources",
    "is_container",
    "is_records",
    "members",
    "parse_published",
    "peek",
    "read_bytes",
    "read_document",
    "read_record_file",
    "read_records",
    "record_lines",
    "too_long",
    "unpack",
    "update_lines",
    "used_before",
]

RECORD_SUFFIXES = frozenset({".jsonl"})
"""Files that hold many stories, a line each: for :func:`read_record_file`."""

_CONTAINERS = {suffix: container for container in CONTAINERS for suffix in container.suffixes}

SUFFIXES: frozenset[str] = (
    frozenset(BY_SUFFIX) | RECORD_SUFFIXES | frozenset(_CONTAINERS) | {ARCHIVE_SUFFIX}
)
"""Lower case, with the dot. Inside folders only such files are found."""


def find_sources(
    paths: Sequence[Path],
    *,
    distinct: bool = False,
    look: Callable[[Path], Iterable[Member]] = members,
) -> Found:
    """Return the readable files that ``paths`` name, folders expanded, in a stable order.

    Never fails: what can't be reached is returned too, and reading it says why. ``distinct`` gives
    files with the same id longer ones; ``look`` looks into archives, as :func:`members` does.
    """
    return find_files(paths, suffixes=SUFFIXES, distinct=distinct, look=look)


def is_records(file: SourceFile) -> bool:
    """Whether a file holds many stories, a line each."""
    return file.suffix in RECORD_SUFFIXES


def is_container(file: SourceFile) -> bool:
    """Whether a file holds many stories or events, and is taken apart by :func:`unpack`."""
    return is_records(file) or file.suffix in _CONTAINERS


def unpack(
    file: SourceFile,
    *,
    default_published: str | None = None,
    layouts: Mapping[str, Mapping[str, str]] | None = None,
    asks: bool = False,
) -> Iterator[Unpacked | Record]:
    """Yield what a file holds: stories, rows of events, and what is wrong with any of them.

    JSON lines are records, but where there is a person to be asked and one has no id or no text:
    then they are the rows of a table.

    Args:
        file: one for which :func:`is_container` holds.
        default_published: ISO date or date-time for stories that have none of their own.
        layouts: of tables, by :func:`~dateline.ingest.columns.layout_key`: the use of each column
            by its head, as a person said.
        asks: whether there is a person to say it.

    Raises:
        ColumnsError: it is a table, and the heads do not tell for sure what it holds.
        SourceError: nothing of it can be read.
    """
    if is_records(file) and (not asks or are_plain_records(file, layouts or {})):
        yield from read_record_file(file)
        return
    container = _CONTAINERS.get(file.suffix, table_files.READER)
    with _opened(file) as stream:
        opened = Opened(
            stream=stream,
            name=file.id,
            default_published=default_published,
            layouts=layouts or {},
            asks=asks,
            told=file.told,
        )
        yield from container.read(opened)


def peek(file: SourceFile) -> ColumnsError:
    """Return heads and first rows of a table or of JSON lines.

    Raises:
        SourceError: it can't be read.
    """
    with _opened(file) as stream:
        return table_files.peek(Opened(stream=stream, name=file.id, told=file.told))


def are_plain_records(file: SourceFile, layouts: Mapping[str, Mapping[str, str]]) -> bool:
    """Whether JSON lines are stories as they are; else they are the rows of a table.

    Where a person said what fields like those of the first line are for, they are rows too.
    """
    try:
        with _opened(file) as stream:
            first = next((line for line in record_lines(stream) if line.strip()), b"")
        fields = fields_of_line(first.removeprefix(BOM), name=file.id, number=1)
    except SourceError:
        return True  # reading it says what is wrong
    return layout_key(tuple(fields)) not in layouts and {"id", "text"} <= fields.keys()


def read_bytes(file: SourceFile) -> bytes:
    """Return a file's content.

    Raises:
        SourceError: it is not there, not a regular file, too large, or can't be read.
    """
    if file.problem is not None:
        raise file.problem
    with _opened(file) as stream:
        size = os.fstat(stream.fileno()).st_size if file.size is None else file.size
        _check_size(file.id, size)
        data = stream.read(MAX_BYTES + 1)
    _check_size(file.id, len(data))
    return data


def read_record_file(file: SourceFile) -> Iterator[Record | SourceError]:
    """Yield the stories of a JSON lines file, or what is wrong with a line; the file is streamed.

    A file that can't be opened, breaks off or holds nothing yields an error too.
    """
    empty = True
    try:
        with _opened(file) as stream:
            for each in read_records(record_lines(stream), name=file.id):
                empty = False
                yield each
    except SourceError as error:
        yield error
    else:
        if empty:
            yield SourceError(f"{file.id} is empty: there is no story in it.", source=file.id)


def read_document(
    data: bytes,
    *,
    id: DocumentId,  # noqa: A002 - what it is called everywhere
    name: str,
    told: str = "",
    default_published: str | None = None,
    beat: Callable[[], None] | None = None,
) -> Document:
    """Return one story, read from a file's content. Touches no file, clock or network.

    Args:
        data: the whole file.
        id: what the document shall be called.
        name: path relative to what was opened; its suffix picks the reader where the content does
            not, text if nothing does.
        told: the ending that picks the reader instead, where the name has none that does.
        default_published: ISO date or date-time that holds if the source has none of its own.
        beat: called between steps of long work, to show that it goes on.

    Raises:
        SourceError: it is empty, too large, or not what its name says.
    """
    _check_size(name, len(data))
    if not data:
        raise _nothing_in(name)
    source = Source(data=data, id=id, name=name, default_published=default_published)
    if beat is not None:
        source = replace(source, beat=beat)
    return reader_for(data, name=told or name).read(source)


@contextmanager
def _opened(file: SourceFile) -> Iterator[BinaryIO]:
    """Open a file, or a member of an archive; errors of reading name it, too."""
    try:
        if file.held is not None:
            yield BytesIO(file.held)
        elif file.member:
            with opened_member(file.path, file.member, name=file.id) as stream:
                yield stream
        else:
            _check(file)
            with file.path.open("rb") as stream:
                yield stream
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise SourceError(f"{file.id} can't be read: {reason}.", source=file.id) from error


def _check(file: SourceFile) -> None:
    status = file.path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise SourceError(
            f"{file.id} is a folder that was not looked into: it can't be opened, or lies more "
            f"than {DEEPEST} folders deep. Open it by itself.",
            source=file.id,
        )
    if not stat.S_ISREG(status.st_mode):
        raise SourceError(f"{file.id} is not a file: it is a device or a pipe.", source=file.id)
    if not status.st_size:
        raise _nothing_in(file.id)


def _nothing_in(name: str) -> SourceError:
    """Return the verdict on a file without a byte, whatever kind it is called."""
    return SourceError(f"{name} is empty: there is no text in it to read.", source=name)


def _check_size(name: str, size: int) -> None:
    if size > MAX_BYTES:
        raise SourceError(
            f"{name} has {size_in_words(size)}; the most that is read is "
            f"{size_in_words(MAX_BYTES)}. Split it into its stories.",
            source=name,
        )
