"""What an import reads, and the job that has it read and analysed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.domain.project import Held, PendingImport, Versions
from dateline.domain.text import DocumentId
from dateline.project.history import Gathering
from dateline.ui.saying import say
from dateline.ui.tasks import JobProgress, Produce

if TYPE_CHECKING:
    from dateline.services.analyse import AnalysisPool, Outcome
    from dateline.services.reading import Reading
    from dateline.services.sources import HasFile, Source
    from dateline.services.unpacking import Awaited, Layouts


ANEW = "dated"
"""Stands, in place of an ending, for a story of the project whose words are to be read anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What one import is to read."""

    paths: tuple[Path, ...] = ()
    skipped: frozenset[str] = frozenset()
    sources: tuple[Source, ...] = ()
    found: tuple[HasFile, ...] = ()
    """Tables, once it is known what their columns are for; answers from the net."""
    anew: bool = False
    """Whether they are stories of the project, analysed anew."""
    part_of: Gathering | None = None
    """The deed that this is the rest of."""
    origins: tuple[Path, ...] = ()
    """Where the tables of ``found`` were found: what to read again after a crash."""

    def noted(self) -> tuple[Path, ...]:
        """Return the files and folders to go on with after a crash."""
        return tuple(path.absolute() for path in (*self.paths, *self.origins))

    def held(self) -> Iterator[Held]:
        """Yield what is in no file, to go on with after a crash."""
        for each in self.found:
            if each.file.held is not None:
                yield Held(name=each.file.id, told=each.file.told, content=each.file.held)
        for source in self.sources:
            if self.anew:
                yield Held(name=source.id, told=ANEW, content=b"")
            elif source.record is not None:
                yield Held(name=source.id, told="", content=source.record.text.encode())


def wanted_again(pending: PendingImport, taken: Iterable[str]) -> Iterator[Wanted]:
    """Yield what is left to read of an import that was cut short; ``taken`` are the project's ids.

    Raises:
        SourceError: words that were pasted are none.
    """
    from dateline.services.fetched import held_again
    from dateline.services.sources import pasted

    if pending.paths:
        yield Wanted(paths=tuple(map(Path, pending.paths)), skipped=frozenset(pending.brought))
    there = pending.brought
    left = [each for each in pending.held if each.told != ANEW and each.name not in there]
    files = tuple(held_again(held) for held in left if held.told)
    if files:
        yield Wanted(found=files)
    for held in left:
        if not held.told:
            yield Wanted(sources=(pasted(held.content.decode("utf-8", "replace"), taken=taken),))


def dated_again(pending: PendingImport) -> tuple[DocumentId, ...]:
    """Return the stories that were given a date, whose words were not read against it yet."""
    return tuple(DocumentId(held.name) for held in pending.held if held.told == ANEW)


def is_of_dates(pending: PendingImport) -> bool:
    """Whether nothing else was cut short but reading stories anew after they were dated."""
    return not pending.paths and all(held.told == ANEW for held in pending.held)


@dataclass(frozen=True, slots=True)
class Made:
    """One outcome with what it was made with."""

    outcome: Outcome
    versions: Versions


class AnalysisJob:
    """Runs in a thread of its own: finds the sources, has them analysed, hands over what comes."""

    def __init__(
        self,
        pool: AnalysisPool,
        *,
        paths: tuple[Path, ...] = (),
        taken: frozenset[str] = frozenset(),
        skipped: frozenset[str] = frozenset(),
        sources: tuple[Source, ...] = (),
        found: tuple[HasFile, ...] = (),
        layouts: Layouts | None = None,
        each: Callable[[Made], None] | None = None,
    ) -> None:
        """Plan to read ``paths`` and ``found``, or ``sources`` that were made already.

        Args:
            pool: analyses them.
            paths: files and folders.
            taken: ids that the project has: others are given.
            skipped: ids of stories that are there already, out of these very paths.
            sources: instead of paths.
            found: files that were found before.
            layouts: what the columns of tables are for, as the person said.
            each: is told of each story on the job's thread, before it is handed over.
        """
        self._pool = pool
        self._paths = paths
        self._taken = taken - skipped
        self._skipped = skipped
        self._made = sources
        self._files = tuple(each.file for each in found)
        self._layouts = layouts or {}
        self._each = each

    def __call__(self, progress: JobProgress, produce: Produce) -> None:
        """Do the work.

        Raises:
            Cancelled: the person asked to stop.
            UserError: the model or the gazetteer is missing.
        """
        from dateline.services.reading import Reading

        if self._made:
            self._have_read(self._made, len(self._made), progress, produce)
            return
        look = partial(progress.step, 0, 0, say("Window", "looking for stories"))
        look()
        with Reading(
            self._paths,
            taken=self._taken,
            layouts=self._layouts,
            asks=True,
            files=self._files,
            beat=look,
        ) as reading:
            total = 0 if self._files else reading.total
            self._have_read(self._left_of(reading), total, progress, produce)

    def _have_read(
        self,
        sources: Iterable[Source | Awaited],
        total: int,
        progress: JobProgress,
        produce: Produce,
    ) -> None:
        from dateline.services.versions import versions

        made_with = versions(self._pool.own)
        outcomes = self._pool.run(sources, ordered=False, progress=progress, total=total)
        for outcome in outcomes:
            made = Made(outcome, made_with)
            if self._each is not None:
                self._each(made)
            produce(made)

    def _left_of(self, reading: Reading) -> Iterator[Source | Awaited]:
        """Yield what is not there yet of an import that was cut short."""
        for each in reading:
            if getattr(each, "id", None) not in self._skipped:
                yield each
