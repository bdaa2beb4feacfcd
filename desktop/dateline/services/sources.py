"""One story to be read: a file, a line of JSON, words that were pasted, a document read already."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Protocol

from dateline.domain.errors import SourceError
from dateline.domain.given import GivenEvents
from dateline.domain.text import Document, DocumentId

if TYPE_CHECKING:
    from dateline.ingest.folders import SourceFile
    from dateline.ingest.records import Record

PASTED = "Pasted text"
MOST_PASTED = 5_000_000


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
    def held(self) -> int:
        """Return how many characters are in memory already."""
        if self.record is not None:
            return len(self.record.text)
        return len(self.document.text) if self.document is not None else 0

    @property
    def size(self) -> int:
        """Return about how many bytes are to be read; 0 where that can't be told."""
        if self.held:
            return self.held
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
    return Source(id=Ids(taken).unused(PASTED), label=PASTED, record=record)


def is_source(path: Path, paths: Sequence[Path]) -> bool:
    """Whether ``path`` is, by whatever name, a file that would be read for one of ``paths``."""
    from dateline.ingest.readers import find_sources
    from dateline.services.unpacking import Unpacker

    if not path.exists():
        return False
    with Unpacker() as unpacker:
        found = find_sources(paths, look=unpacker.look)
    return any(file.path.exists() and file.path.samefile(path) for file in found.files)


class Ids:
    """The ids in use: those of a project, and of what is read beside it."""

    def __init__(self, reserved: Iterable[str] = ()) -> None:
        """Begin with those of the project."""
        self._reserved = frozenset(reserved)
        self._numbers: dict[str, int] = {}
        self.seen: set[str] = set()
        """Those of what is read."""

    def unused(self, wanted: str) -> str:
        """Return an id, in use from now on: the one wanted, or one like it (``fire (2).txt``)."""
        found = wanted
        while found in self._reserved or found in self.seen:
            number = self._numbers[wanted] = self._numbers.get(wanted, 1) + 1
            found = _numbered(wanted, number)
        self.seen.add(found)
        return found


def _numbered(wanted: str, number: int) -> str:
    path = PurePosixPath(wanted)
    if not path.name:
        return f"{wanted} ({number})"
    return str(path.with_name(f"{path.stem} ({number}){path.suffix}"))
