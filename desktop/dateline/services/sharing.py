"""Big exports, written by several processes at once: each writes a run of events.

Python keeps one core busy, whatever the number of threads; reading and wording a million events is
work for all of them. The runs are put together in order, so the file is the same as if one process
had written it.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from multiprocessing.context import SpawnContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, BinaryIO

from dateline.domain.errors import UserError
from dateline.domain.progress import Progress, Silent
from dateline.export.payload import EventTable, Piece
from dateline.export.target import opened_aside
from dateline.project.store import ProjectStore
from dateline.services.child_process import end_with_parent, start_shielded
from dateline.services.event_rows import event_table
from dateline.services.wanted import Wanted

if TYPE_CHECKING:
    from multiprocessing.sharedctypes import Synchronized

FEWEST = 50_000
"""Events from which on more processes are worth their start."""
RUN = 5_000
"""Events that are written in a row."""
_MOST = 4
"""Processes; more wait for each other's disk."""
_LOOK_S = 0.05
_COPIED = 1 << 18


def _geojson(table: EventTable, _raw: bool, piece: Piece) -> Iterator[bytes]:
    from dateline.export.geojson import geojson

    return geojson(table, piece)


def _csv(table: EventTable, raw: bool, piece: Piece) -> Iterator[bytes]:
    from dateline.export.csv_table import csv_table

    return csv_table(table, raw=raw, piece=piece)


def _tsv(table: EventTable, raw: bool, piece: Piece) -> Iterator[bytes]:
    from dateline.export.csv_table import csv_table

    return csv_table(table, raw=raw, delimiter="\t", piece=piece)


SHARED: Mapping[str, Callable[[EventTable, bool, Piece], Iterator[bytes]]] = {
    "geojson": _geojson,
    "csv": _csv,
    "tsv": _tsv,
}
"""The kinds of file that can be put together of pieces, by their names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What is written, as a process of its own is told."""

    project: Path
    revision: int
    """Of the project: all processes write the same state, or none but the first does."""
    count: int
    """Events of the whole file."""
    kind: str
    wanted: Wanted | None
    raw: bool

    def chunks(self, table: EventTable, piece: Piece) -> Iterator[bytes]:
        """Return a piece of the file; ``table`` holds its events."""
        return SHARED[self.kind](table, self.raw, piece)


class _Runs:
    """The runs of events that nobody has taken yet: those between what was taken from both ends.

    From the front they are taken by the process that writes the file, straight into it; from the
    back by the others. So each writes as much as its core can, however fast that is.
    """

    def __init__(self, context: SpawnContext, count: int) -> None:
        self._events = [slice(at, min(at + RUN, count)) for at in range(0, count, RUN)]
        self._left = context.Array("q", [1, len(self._events)])  # the first is the file's beginning

    def events(self, run: int) -> slice:
        """Return the events of a run."""
        return self._events[run]

    def take(self, *, front: bool) -> int | None:
        """Return the next run; None where none is left."""
        with self._left.get_lock():
            first, behind = int(self._left[0]), int(self._left[1])
            if first == behind:
                return None
            if front:
                self._left[0] = first + 1
                return first
            self._left[1] = behind - 1
            return behind - 1

    def from_front(self) -> Iterator[slice]:
        """Take the events of one run after the other."""
        run: int | None = 0
        while run is not None:
            yield self.events(run)
            run = self.take(front=True)

    def taken_from_back(self) -> range:
        """Return the runs that others took, where none is left."""
        return range(self._left[1], len(self._events))


def write_shared(
    store: ProjectStore, target: Path, table: EventTable, share: Share, progress: Progress
) -> None:
    """Write a file with all cores; nothing half-written is ever left.

    Args:
        store: the project, open in this thread.
        target: the file.
        table: all events of the file.
        share: what is written.
        progress: told of all events, whichever process writes them.

    Raises:
        ExportError: the file can't be written.
        ProjectError: the project can't be read.
        Cancelled: the person asked to stop.
    """
    context = multiprocessing.get_context("spawn")
    runs = _Runs(context, table.count)
    replaces = target.is_file() or not target.exists()
    with _uncollected(), opened_aside(target) as file, ExitStack() as stack:
        room = target.resolve().parent if replaces else None
        folder = Path(stack.enter_context(TemporaryDirectory(prefix=".dateline-", dir=room)))
        count = min(_MOST, os.cpu_count() or 1) - 1
        others = [stack.enter_context(_Other(context, share, folder, runs)) for _ in range(count)]
        watch = _Watch(progress, others, table)

        def write(piece: Piece, parts: Iterable[slice]) -> None:
            rows = event_table(store, watch, share.wanted, parts)
            file.writelines(share.chunks(replace(table, batches=rows.batches), piece))

        write(Piece(first=True, last=False), runs.from_front())
        for other in others:
            other.wait(watch)
        for run in runs.taken_from_back():
            written = folder / str(run)
            if written.exists():
                _hand_over(written, file)
            else:  # what stopped the other is told where this process meets it too
                write(Piece(first=False, last=False), [runs.events(run)])
        nothing = replace(table, batches=lambda: iter(()))
        file.writelines(share.chunks(nothing, Piece(first=False, last=True)))
        progress.step(table.count, table.count, table.title)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Look for no rings of objects meanwhile: it takes a tenth of the time, and none are made."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _hand_over(written: Path, file: BinaryIO) -> None:
    """Add to a file what another process wrote."""
    with written.open("rb") as source:
        shutil.copyfileobj(source, file, _COPIED)
    written.unlink()


class _Watch:
    """Progress of this process's events, told together with the others'."""

    def __init__(self, progress: Progress, others: list[_Other], table: EventTable) -> None:
        self._progress = progress
        self._others = others
        self._table = table
        self._own = 0

    def step(self, done: int, _total: int, _label: str) -> None:
        """Take note that this process has written so many events."""
        self._own = max(self._own, done)
        self.look()

    def look(self) -> None:
        """Tell how far all are.

        Raises:
            Cancelled: the person asked to stop.
        """
        done = self._own + sum(other.done for other in self._others)
        self._progress.step(min(done, self._table.count), self._table.count, self._table.title)


class _Other:
    """A process that writes runs of events, each into a file of its own; ended with the block."""

    def __init__(self, context: SpawnContext, share: Share, folder: Path, runs: _Runs) -> None:
        self._done: Synchronized[int] = context.Value("q", 0, lock=False)
        self._process: BaseProcess = context.Process(
            target=_write_runs, args=(share, folder, runs, self._done), daemon=True
        )

    def __enter__(self) -> _Other:
        start_shielded(self._process)
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.is_alive():
            self._process.kill()
        self._process.join()
        self._process.close()

    @property
    def done(self) -> int:
        """Return how many events it has written."""
        return self._done.value

    def wait(self, watch: _Watch) -> None:
        """Wait for its end.

        Raises:
            Cancelled: the person asked to stop.
        """
        while self._process.is_alive():
            watch.look()
            self._process.join(_LOOK_S)


class _Count(Silent):
    """Progress that another process reads."""

    def __init__(self, done: Synchronized[int]) -> None:
        self._done = done

    def step(self, done: int, total: int, label: str) -> None:  # noqa: ARG002 - the protocol's
        """Take note."""
        self._done.value = done


def _write_runs(share: Share, folder: Path, runs: _Runs, done: Synchronized[int]) -> None:
    """Write runs while there are any; none where the project is no longer what it was."""
    end_with_parent()
    try:
        with (
            _uncollected(),
            closing(ProjectStore.open(share.project, read_only=True)) as store,
            store.still(),
        ):
            if store.revision() == share.revision:
                _Folder(folder, runs).write(store, share, done)
    except (UserError, OSError):
        sys.exit(1)


class _Folder:
    """Where another process leaves its runs: each has its name when it is whole."""

    def __init__(self, folder: Path, runs: _Runs) -> None:
        self._folder = folder
        self._runs = runs
        self._file: BinaryIO

    def write(self, store: ProjectStore, share: Share, done: Synchronized[int]) -> None:
        """Write runs while there are any."""
        table = event_table(store, _Count(done), share.wanted, self._parts())
        for chunk in share.chunks(table, Piece(first=False, last=False)):
            self._file.write(chunk)

    def _parts(self) -> Iterator[slice]:
        """Take runs; of one that is asked for, all before are written."""
        while (run := self._runs.take(front=False)) is not None:
            path = self._folder / f"{run}.part"
            with path.open("xb") as self._file:
                yield self._runs.events(run)
            path.rename(self._folder / str(run))
