"""What was asked to be read, as a stream of sources: files, folders, records of JSON lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath, PurePosixPath
from typing import TYPE_CHECKING, Protocol

from dateline.domain.errors import SourceError
from dateline.domain.given import GivenEvents
from dateline.domain.text import Document, DocumentId

if TYPE_CHECKING:
    from dateline.ingest.folders import Found, SourceFile
    from dateline.ingest.records import Record
    from dateline.services.unpacking import Layouts, Unpacker

PASTED = "Pasted text"
MOST_PASTED = 5_000_000
MOST_KINDS = 6
"""So many kinds of files that were left out are named; the rest is counted."""


class HasFile(Protocol):
    """What knows a file that was found: a table, an answer from the net."""

    @property
    def file(self) -> SourceFile:
        """Return the file."""


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
    """A story already read: out of a mailbox, or to be analysed anew after it was given a date."""
    given: GivenEvents | None = None
    """Rows of events, whose places and dates need not be found."""
    error: SourceError | None = None

    @property
    def size(self) -> int:
        """Return about how many bytes are to be read; 0 where that can't be told."""
        if self.record is not None:
            return len(self.record.text)
        if self.document is not None:
            return len(self.document.text)
        if self.file is not None and self.file.size is not None:
            return self.file.size
        try:
            return self.file.path.stat().st_size if self.file else 0
        except OSError:
            return 0


def kinds() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return what can be read, for file dialogs: labels with endings (lower case, with the dot)."""
    from dateline.ingest.readers import ARCHIVE_SUFFIX, CONTAINERS, READERS, RECORD_SUFFIXES

    return (
        *((reader.label, reader.suffixes) for reader in READERS),
        *((container.label, container.suffixes) for container in CONTAINERS),
        ("Stories, a line each", tuple(sorted(RECORD_SUFFIXES))),
        ("Archive, ZIP", (ARCHIVE_SUFFIX,)),
    )


def count_of(paths: Sequence[Path]) -> int:
    """Return how many stories there are in files and folders; 0 where only reading would tell."""
    from dateline.ingest.readers import find_sources, is_container, is_records

    files = find_sources(paths).files
    many = any(is_container(file) or is_records(file) for file in files)
    return 0 if many else len(files)


def pasted(text: str, *, taken: Iterable[str]) -> Source:
    """Return text from the clipboard as a story to be read.

    Raises:
        SourceError: there is no text, or more than a story may have.
    """
    from dateline.ingest.readers import Record

    if not text.strip():
        raise SourceError("There is no text on the clipboard. Copy a story, then paste it.")
    if len(text) > MOST_PASTED:
        raise SourceError(
            f"The clipboard holds {len(text):,} characters; the most that is pasted is "
            f"{MOST_PASTED:,}. Save the text as a file and add that."
        )
    record = Record(id=DocumentId(PASTED), line=0, name=PASTED, text=text)
    reserved = frozenset(taken)
    return _renamed(Source(id=PASTED, label=PASTED, record=record), reserved, set())


def sources_of(
    paths: Sequence[Path],
    *,
    taken: Iterable[str] | None = None,
    remark: Callable[[str], None] | None = None,
    published: str | None = None,
    layouts: Layouts | None = None,
    asks: bool = False,
    files: Sequence[SourceFile] = (),
) -> Iterator[Source]:
    """Yield every story of files and folders, in a stable order.

    Only what holds many stories is read; that but JSON lines in a child process.

    Args:
        paths: files and folders as given.
        taken: ids in use already, those of the project that the stories are added to; a story of
            the same id gets another one (``fire (2).txt``), and so does a second file of the same
            name. Where there is no project, a second file of the same id is an error.
        remark: told, before the first story, what was passed over.
        published: an ISO date for stories out of mailboxes, feeds and tables that have none of
            their own; those of other files get theirs where they are read.
        layouts: what the columns of tables are for, as a person said.
        asks: whether that person can say it of other tables: an error then is a
            :class:`~dateline.domain.errors.ColumnsError` where the heads do not tell for sure, and
            JSON lines without an id or a text are rows of a table.
        files: read these too, after ``paths``.
    """
    from dateline.ingest.readers import find_sources, is_container, is_records
    from dateline.services.unpacking import Unpacker

    found = find_sources(paths, distinct=taken is not None)
    if remark is not None:
        for words in _remarks(found):
            remark(words)
    yield from map(_of_empty, found.empty)
    reserved = frozenset(taken or ())
    seen: set[str] = set()
    unpacker = Unpacker(published=published, layouts=layouts or {}, asks=asks)
    try:
        for file in (*found.files, *files):
            if is_records(file) and not (asks and _are_rows(file, layouts or {})):
                yield from _of_records(file, reserved, seen)
            elif is_records(file) or is_container(file):
                yield from _of_container(unpacker, file, reserved, seen)
            else:
                yield _of_file(file, reserved, seen)
    finally:
        unpacker.close()


def _are_rows(file: SourceFile, layouts: Layouts) -> bool:
    from dateline.ingest.readers import are_plain_records

    return not are_plain_records(file, layouts)


def _of_records(file: SourceFile, reserved: frozenset[str], seen: set[str]) -> Iterator[Source]:
    from dateline.ingest.readers import read_record_file

    empty = True
    for each in read_record_file(file, seen=seen):
        empty = False
        yield _of_record(each, file, reserved, seen)
    if empty:
        problem = SourceError(f"{file.id} is empty: there is no story in it.", source=file.id)
        yield Source(id="", label=file.id, error=problem)


def _of_record(
    record: Record | SourceError, file: SourceFile, reserved: frozenset[str], seen: set[str]
) -> Source:
    if isinstance(record, SourceError):
        return Source(id="", label=record.source or file.id, error=record)
    label = f"{record.name}, line {record.line}"
    return _renamed(Source(id=record.id, label=label, record=record), reserved, seen)


def _of_container(
    unpacker: Unpacker, file: SourceFile, reserved: frozenset[str], seen: set[str]
) -> Iterator[Source]:
    """Yield what a file holds; a second story of the same id gets another one."""
    for found in unpacker.unpack(file):
        if isinstance(found, SourceError):
            yield Source(id="", label=found.source or file.id, file=file, error=found)
            continue
        source = _of_unpacked(found)
        source = _renamed(source, reserved | seen, seen)
        seen.add(source.id)
        identity = DocumentId(source.id)
        if source.given is not None:
            given = replace(source.given, document=replace(source.given.document, id=identity))
            yield replace(source, given=given)
        elif source.document is not None:
            yield replace(source, document=replace(source.document, id=identity))


def _of_unpacked(found: Document | GivenEvents) -> Source:
    if isinstance(found, GivenEvents):
        return Source(id=found.document.id, label=found.document.source, given=found)
    return Source(id=found.id, label=found.source, document=found)


def is_source(path: Path, paths: Sequence[Path]) -> bool:
    """Whether ``path`` is, by whatever name, a file that would be read for one of ``paths``."""
    from dateline.ingest.readers import find_sources

    if not path.exists():
        return False
    return any(
        file.path.exists() and file.path.samefile(path) for file in find_sources(paths).files
    )


def _remarks(found: Found) -> Iterator[str]:
    """Say what was not read, and is no error."""
    repeated = len(found.repeated)
    if repeated == 1:
        yield f"{found.repeated[0]} was named before; it is read once."
    elif repeated:
        yield f"{repeated:,} files were named before; each is read once."
    if found.left_out:
        kinds = Counter(PurePath(path).suffix.lower() for path in found.left_out)
        listed = sorted(kinds.items(), key=lambda kind: (-kind[1], kind[0]))
        words = [
            f"{number:,} {kind or 'without an ending'}" for kind, number in listed[:MOST_KINDS]
        ]
        rest = sum(number for _, number in listed[MOST_KINDS:])
        words += [f"{rest:,} of other kinds"] if rest else []
        yield f"left out, since such files are not read: {', '.join(words)}."


def _of_empty(folder: Path) -> Source:
    problem = SourceError(f"{folder} holds no stories.", source=str(folder))
    return Source(id="", label=str(folder), error=problem)


def _of_file(file: SourceFile, reserved: frozenset[str], seen: set[str]) -> Source:
    source = Source(id=file.id, label=file.id, file=file)
    if file.id in seen:
        problem = SourceError(
            f"{file.path}: another story of this run has the same id, {file.id}. Rename the file, "
            "or name the folder above both.",
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
