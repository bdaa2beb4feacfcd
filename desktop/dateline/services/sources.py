"""What was asked to be read, as a stream of sources: files, folders, records of JSON lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from dateline.domain.errors import SourceError
from dateline.domain.text import Document

if TYPE_CHECKING:
    from dateline.ingest.folders import SourceFile
    from dateline.ingest.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One story to be read: a file, a record already read from one, or what is wrong with one."""

    id: str
    """What the document shall be called."""
    label: str
    """Names it in messages: a path relative to what was opened, with a line for a record."""
    file: SourceFile | None = None
    record: Record | None = None
    document: Document | None = None
    """A story already read, to be analysed anew: after it was given a date, say."""
    error: SourceError | None = None

    @property
    def size(self) -> int:
        """Return about how many bytes are to be read; 0 where that can't be told."""
        if self.record is not None:
            return len(self.record.text)
        if self.document is not None:
            return len(self.document.text)
        try:
            return self.file.path.stat().st_size if self.file else 0
        except OSError:
            return 0


def sources_of(paths: Sequence[Path], *, taken: Iterable[str] = ()) -> Iterator[Source]:
    """Yield every story of files and folders, in a stable order, reading only JSON lines.

    Args:
        paths: files and folders as given.
        taken: ids in use already, such as those of the project that the stories are added to;
            a story of the same id gets another one (``fire (2).txt``).
    """
    from dateline.ingest.readers import find_sources, is_records, read_record_file

    reserved = frozenset(taken)
    seen: set[str] = set()
    for file in find_sources(paths):
        if is_records(file.path):
            for record in read_record_file(file, seen=seen):
                if isinstance(record, SourceError):
                    yield Source(id="", label=record.source or file.id, error=record)
                else:
                    label = f"{record.name}, line {record.line}"
                    source = Source(id=record.id, label=label, record=record)
                    yield _renamed(source, reserved, seen)
        else:
            yield _of_file(file, reserved, seen)


def _of_file(file: SourceFile, reserved: frozenset[str], seen: set[str]) -> Source:
    source = Source(id=file.id, label=file.id, file=file)
    if file.id in seen:
        problem = SourceError(
            f"{file.id}: another story of this run has the same id. Rename the file, or name the "
            "folder above both.",
            source=file.id,
        )
        return replace(source, error=problem)
    seen.add(file.id)
    return _renamed(source, reserved, seen)


def _renamed(source: Source, reserved: frozenset[str], seen: set[str]) -> Source:
    """Give a story whose id the project has already another one."""
    if source.id not in reserved:
        return source
    name = PurePosixPath(source.id)
    number = 2
    while (other := str(name.with_name(f"{name.stem} ({number}){name.suffix}"))) in reserved | seen:
        number += 1
    seen.add(other)
    return replace(source, id=other)
