"""Big exports, written by several processes at once: each writes a run of events.

Python keeps one core busy, whatever the number of threads; reading and wording a million events is
work for all of them. Each run is written where the one before it ends, so the file is the same as
if one process had written it.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from multiprocessing.context import SpawnContext
from multiprocessing.process import BaseProcess
from pathlib import Path
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
_WAITING = 4
"""Runs that a process keeps at most while one before them is not yet written."""
_LOOK_S = 0.01


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
    """The runs of events: who takes which, and where in the file each begins."""

    def __init__(self, context: SpawnContext, count: int) -> None:
        self._events = [slice(at, min(at + RUN, count)) for at in range(0, count, RUN)]
        self._next = context.Value("q", 1)  # the first is the file's beginning
        # One process alone writes each of these: no lock is needed.
        self._takers = context.Array("b", len(self._events), lock=False)
        self._starts = context.Array("q", [0, *[-1] * len(self._events)], lock=False)

    @property
    def count(self) -> int:
        """Return how many there are."""
        return len(self._events)

    def events(self, run: int) -> slice:
        """Return the events of a run."""
        return self._events[run]

    def take(self, taker: int) -> int | None:
        """Return the next run; None where none is left."""
        with self._next.get_lock():
            run = int(self._next.value)
            if run == self.count:
                return None
            self._takers[run] = taker
            self._next.value = run + 1
            return run

    def taker(self, run: int) -> int:
        """Return who took a run."""
        return int(self._takers[run])

    def start(self, run: int) -> int | None:
        """Return where a run begins, or the file ends; None while one before is not written."""
        start = int(self._starts[run])
        return None if start < 0 else start

    def end(self, run: int, end: int) -> None:
        """Take note that a run is written, and where it ends."""
        self._starts[run + 1] = end

    def next_unwritten(self) -> int:
        """Return the first run that is not written; :attr:`count` where all are."""
        return next(run for run in reversed(range(self.count + 1)) if self._starts[run] >= 0)


class _Writer:
    """Writes the runs that one process takes, each where the one before it ends."""

    def __init__(self, file: BinaryIO, runs: _Runs, taker: int, wait: Callable[[], None]) -> None:
        """Take the file, and what waits a moment for the other processes."""
        self._file = file
        self._runs = runs
        self._taker = taker
        self._wait = wait
        self._chunks: list[bytes] = []
        self._kept: deque[tuple[int, list[bytes]]] = deque()

    def write(self, chunks: Iterable[bytes]) -> None:
        """Write what is made of :meth:`parts`."""
        for chunk in chunks:
            self._chunks.append(chunk)
        self._write_kept(0)

    def parts(self, first: int | None = None) -> Iterator[slice]:
        """Take runs, after ``first``; when one is asked for, all before are made."""
        run = self._runs.take(self._taker) if first is None else first
        while run is not None:
            yield self._runs.events(run)
            self._kept.append((run, self._chunks))
            self._chunks = []
            self._write_kept(_WAITING)
            run = self._runs.take(self._taker)

    def put(self, run: int, start: int, chunks: Iterable[bytes]) -> None:
        """Write a run at its place."""
        self._file.seek(start)
        self._file.writelines(chunks)
        self._file.flush()
        self._runs.end(run, self._file.tell())

    def _write_kept(self, most: int) -> None:
        """Write what can be written; wait for others until so many runs at most are kept."""
        while self._kept:
            run, chunks = self._kept[0]
            start = self._runs.start(run)
            if start is not None:
                self._kept.popleft()
                self.put(run, start, chunks)
            elif len(self._kept) > most:
                self._wait()
            else:
                return


def write_shared(
    store: ProjectStore, target: Path, table: EventTable, share: Share, progress: Progress
) -> None:
    """Write a file with all cores; nothing half-written is ever left.

    Args:
        store: the project, open in this thread.
        target: the file; no device and no pipe.
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
    with _uncollected(), opened_aside(target) as file, ExitStack() as stack:
        path = Path(file.name)
        others = [
            stack.enter_context(_Other(context, share, path, runs, taker))
            for taker in range(1, min(_MOST, os.cpu_count() or 1))
        ]
        watch = _Watch(progress, others, table)

        def chunks(piece: Piece, parts: Iterable[slice]) -> Iterator[bytes]:
            rows = event_table(store, watch, share.wanted, parts)
            return share.chunks(replace(table, batches=rows.batches), piece)

        def wait() -> None:
            watch.look()
            run = runs.next_unwritten()
            if others[runs.taker(run) - 1].works():
                return
            start = runs.start(run)
            if start is not None and run == runs.next_unwritten():
                # what stopped the other is told where this process meets it too
                writer.put(run, start, chunks(Piece(first=False, last=False), [runs.events(run)]))

        writer = _Writer(file, runs, 0, wait)
        writer.write(chunks(Piece(first=True, last=False), writer.parts(first=0)))
        while runs.next_unwritten() < runs.count:
            wait()
        file.seek(runs.start(runs.count) or 0)
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
    """A process that writes runs of events into the file, too; ended with the block."""

    def __init__(
        self, context: SpawnContext, share: Share, path: Path, runs: _Runs, taker: int
    ) -> None:
        self._done: Synchronized[int] = context.Value("q", 0, lock=False)
        self._process: BaseProcess = context.Process(
            target=_write_runs, args=(share, path, runs, taker, self._done), daemon=True
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

    def works(self) -> bool:
        """Wait a moment for its end, and return whether it goes on."""
        self._process.join(_LOOK_S)
        return self._process.is_alive()


class _Count(Silent):
    """Progress that another process reads."""

    def __init__(self, done: Synchronized[int]) -> None:
        self._done = done

    def step(self, done: int, total: int, label: str) -> None:  # noqa: ARG002 - the protocol's
        """Take note."""
        self._done.value = done


def _write_runs(share: Share, path: Path, runs: _Runs, taker: int, done: Synchronized[int]) -> None:
    """Write runs while there are any; none where the project is no longer what it was."""
    end_with_parent()
    try:
        with (
            _uncollected(),
            closing(ProjectStore.open(share.project, read_only=True)) as store,
            store.still(),
            path.open("r+b") as file,
        ):
            if store.revision() == share.revision:
                writer = _Writer(file, runs, taker, lambda: time.sleep(_LOOK_S))
                table = event_table(store, _Count(done), share.wanted, writer.parts())
                writer.write(share.chunks(table, Piece(first=False, last=False)))
    except (UserError, OSError):
        sys.exit(1)
