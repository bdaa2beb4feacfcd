"""What was asked to be read, as a stream of sources: files, folders, what is in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from dateline.domain.errors import SourceError
from dateline.domain.given import GivenEvents
from dateline.domain.text import Document, DocumentId
from dateline.services.sources import Ids, Source
from dateline.services.unpacking import PATIENCE, Awaited, Layouts, Unpacker

if TYPE_CHECKING:
    from dateline.ingest.folders import Found, SourceFile
    from dateline.ingest.records import Record

MOST_KINDS = 6
"""So many kinds of files that were left out are named; the rest is counted."""


class Reading:
    """Every story of files and folders, in a stable order; to be gone through once, and closed.

    Nothing that a file holds is decoded in this process, but the beginning of ``.xml`` and
    ``.json`` files, which tells what they are.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        *,
        taken: Iterable[str] | None = None,
        remark: Callable[[str], None] | None = None,
        published: str | None = None,
        layouts: Layouts | None = None,
        asks: bool = False,
        files: Sequence[SourceFile] = (),
        beat: Callable[[], object] = bool,
    ) -> None:
        """Find the files.

        Args:
            paths: files and folders as given.
            taken: ids in use already, those of the project that the stories are added to; a story
                of the same id gets another one (``fire (2).txt``), and so does a second file of
                the same name. Where there is no project, a second file of the same id is an error.
            remark: told what was passed over.
            published: an ISO date for stories out of mailboxes, feeds and tables that have none of
                their own; those of other files get theirs where they are read.
            layouts: what the columns of tables are for, as a person said.
            asks: whether that person can say it of other tables: an error then is a
                :class:`~dateline.domain.errors.ColumnsError` where the heads do not tell for sure,
                and JSON lines without an id or a text are rows of a table.
            files: read these too, after ``paths``.
            beat: called several times a second while archives are looked into; may raise to end it.
        """
        from dateline.ingest.readers import find_sources

        self._unpacker = Unpacker(
            published=published, layouts=layouts, asks=asks, patience=PATIENCE
        )
        try:
            found = find_sources(
                paths, distinct=taken is not None, look=partial(self._unpacker.look, beat=beat)
            )
        except BaseException:
            self.close()
            raise
        if remark is not None:
            for words in _remarks(found):
                remark(words)
        self._empty = found.empty
        self._files = (*found.files, *files)
        self._ids = Ids(taken or ())

    def __enter__(self) -> Reading:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the process that takes files apart, if there is one."""
        self._unpacker.close()

    @property
    def total(self) -> int:
        """How many stories there are; 0 where only reading would tell."""
        from dateline.ingest.readers import is_container

        return 0 if any(map(is_container, self._files)) else len(self._files)

    def __iter__(self) -> Iterator[Source | Awaited]:
        """Yield the stories, and what to wait for where the next is not there yet."""
        from dateline.ingest.readers import is_container

        yield from map(_of_empty, self._empty)
        for file in self._files:
            if file.problem is None and is_container(file):
                yield from self._of_many(file)
            else:
                yield self._of_file(file)

    def _of_many(self, file: SourceFile) -> Iterator[Source | Awaited]:
        for found in self._unpacker.unpack(file):
            if isinstance(found, Awaited):
                yield found
            elif isinstance(found, SourceError):
                yield Source(id="", label=found.source or file.id, file=file, error=found)
            elif isinstance(found, Document | GivenEvents):
                yield self._of_unpacked(found)
            else:
                yield self._of_record(found)  # type: ignore[arg-type]

    def _of_record(self, record: Record) -> Source:
        from dateline.ingest.readers import used_before

        if record.id in self._ids.seen:
            return Source(id="", label=record.label, error=used_before(record))
        source = Source(id=self._ids.unused(record.id), label=record.label, record=record)
        self._ids.seen.add(record.id)
        return source

    def _of_unpacked(self, found: Document | GivenEvents) -> Source:
        """Return a story that was read already; a second one of the same id gets another id."""
        document = found.document if isinstance(found, GivenEvents) else found
        source = Source(id=self._ids.unused(document.id), label=document.source)
        document = replace(document, id=DocumentId(source.id))
        if isinstance(found, GivenEvents):
            return replace(source, given=replace(found, document=document))
        return replace(source, document=document)

    def _of_file(self, file: SourceFile) -> Source:
        problem = file.problem
        if problem is None and file.id in self._ids.seen:
            problem = SourceError(
                f"{file.path}: another story of this run has the same id, {file.id}. Rename the "
                "file, or name the folder above both.",
                source=file.id,
            )
        if problem is not None:
            return Source(id=file.id, label=file.id, file=file, error=problem)
        source = Source(id=self._ids.unused(file.id), label=file.id, file=file)
        self._ids.seen.add(file.id)
        return source


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
