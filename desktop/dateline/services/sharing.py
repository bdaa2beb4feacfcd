"""Big exports, made by several processes at once: each reads and words what some stories say.

Python keeps one core busy, whatever the number of threads; reading and wording a million events is
work for all of them. First they read, a run of stories each, and what they make of it is written
aside (``spools.py``); then they write, a run of events each in turn, at its place in the file. The
file is the same as if one process had written it.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import NamedTuple

import numpy as np

from dateline.domain.errors import UserError
from dateline.domain.progress import Progress
from dateline.export.payload import EventBatch, EventTable
from dateline.export.stitched import Stitched, woven
from dateline.export.target import let_write, opened_aside, write_at
from dateline.project.columns import EventColumns
from dateline.project.store import ProjectStore
from dateline.services.child_process import end_with_parent, start_shielded
from dateline.services.event_rows import Quotes, source_columns
from dateline.services.spools import Spools, spools_on
from dateline.services.wanted import Wanted

FEWEST = 50_000
"""Events from which on more processes are worth their start."""
SPARSE = 8
"""All stories are read: not where more than so many times the events wanted are there."""
RUN = 100
"""Stories that a process reads at a time."""
_MOST = 4
"""Processes; more wait for each other's disk."""
_LOOK_S = 0.1
_EVENTS = 2000
"""That a process writes at a time."""


def _geojson(table: EventTable, _raw: bool) -> Stitched:
    from dateline.export.geojson import Features

    return Features(table)


def _csv(table: EventTable, raw: bool) -> Stitched:
    from dateline.export.csv_table import TextTable

    return TextTable(table, raw=raw, delimiter=",")


def _tsv(table: EventTable, raw: bool) -> Stitched:
    from dateline.export.csv_table import TextTable

    return TextTable(table, raw=raw, delimiter="\t")


SHARED: Mapping[str, Callable[[EventTable, bool], Stitched]] = {
    "geojson": _geojson,
    "csv": _csv,
    "tsv": _tsv,
}
"""The kinds of file that can be stitched together, by their names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What is written, as a process of its own is told."""

    project: Path
    revision: int
    """Of the project: all processes read the same state, or none but the first does."""
    kind: str
    about: EventTable
    """What the file says of itself; it holds no events."""
    wanted: Wanted | None
    raw: bool

    def form(self) -> Stitched:
        """Return what words the parts of the file."""
        return SHARED[self.kind](self.about, self.raw)


class _Stories:
    """The runs of stories, and who reads which."""

    def __init__(self, context: SpawnContext, stories: range) -> None:
        self._runs = [stories[at : at + RUN] for at in range(0, len(stories), RUN)]
        self._next = context.Value("q", 0)
        # No lock is needed: it is written by whoever has taken the run.
        self._takers = context.Array("b", max(1, len(self._runs)), lock=False)

    def take(self, taker: int) -> Iterator[range]:
        """Take runs one by one, until none is left."""
        while True:
            with self._next.get_lock():
                run = int(self._next.value)
                if run == len(self._runs):
                    return
                self._takers[run] = taker
                self._next.value = run + 1
            yield self._runs[run]

    def taken(self, taker: int) -> list[range]:
        """Return what somebody took."""
        return [run for at, run in enumerate(self._runs) if self._takers[at] == taker]

    @property
    def share(self) -> float:
        """Return which share of them is taken."""
        return int(self._next.value) / max(1, len(self._runs))


def write_shared(
    store: ProjectStore, target: Path, table: EventTable, share: Share, progress: Progress
) -> None:
    """Write a file with all cores; nothing half-written is ever left.

    Args:
        store: the project, open in this thread.
        target: the file; no device and no pipe.
        table: all events of the file.
        share: what is written.
        progress: told how far all are, in events: reading is half of it.

    Raises:
        ExportError: the file can't be written.
        ProjectError: the project can't be read.
        Cancelled: the person asked to stop.
    """

    def tell(done: float) -> None:
        progress.step(int(table.count * done), table.count, table.title)

    context = multiprocessing.get_context("spawn")
    stories = _Stories(context, store.story_numbers())
    count = max(1, min(_MOST, os.cpu_count() or 1))
    with (
        _uncollected(),
        opened_aside(target) as file,
        spools_on(target.resolve().parent, count) as spools,
        ExitStack() as stack,
    ):
        shared = _Shared(Path(file.name), spools, stories)
        others = [
            stack.enter_context(_Other(context, taker, share, shared)) for taker in range(1, count)
        ]
        here = _Worker(store, share, spools, file.fileno())
        readers = _read(here, others, stories, lambda done: tell(done / 2))
        work = here.put_in_order([0, *(other.taker for other in readers)])
        # what stopped another is told where this process meets it too
        while not _write(here, work, readers, lambda done: tell(0.5 + done / 2)):
            readers = []
    progress.step(table.count, table.count, table.title)


def _read(
    here: _Worker, others: Iterable[_Other], stories: _Stories, tell: Callable[[float], None]
) -> list[_Other]:
    """Have all stories read into spools; return who of the others read what it took."""

    def told(parts: Iterable[range]) -> Iterator[range]:
        for part in parts:
            tell(stories.share)
            yield part

    here.read(told(stories.take(0)), 0)
    readers = []
    for other in others:
        if other.hear(lambda: tell(stories.share)) is not None:
            readers.append(other)
        else:  # what stopped it is told where this process meets it too
            here.read(told(stories.taken(other.taker)), 0)
    return readers


def _write(
    here: _Worker, work: _Work, others: Sequence[_Other], tell: Callable[[float], None]
) -> bool:
    """Have all runs of events written, in turn; return False where another process is lost."""
    for turn, other in enumerate(others, 1):
        other.say(work._replace(runs=work.runs[turn :: len(others) + 1]))
    at = here.write([here.form.beginning()], 0)
    for done, run in enumerate(work.runs):
        turn, tell_again = done % (len(others) + 1), partial(tell, done / len(work.runs))
        tell_again()
        if turn == 0:
            at = here.write(here.made(work.columns, run), at)
            continue
        length = others[turn - 1].hear(tell_again)
        if length is None:
            return False
        others[turn - 1].say(at)
        at += length
    here.write([here.form.ending()], at)
    return all(other.hear(lambda: tell(1)) is not None for other in others)


class _Shared(NamedTuple):
    """What all processes have in hand."""

    path: Path
    """The file that is written."""
    spools: Spools
    stories: _Stories


class _Work(NamedTuple):
    """What is written."""

    columns: EventColumns
    runs: list[slice]
    """Of the events that are spoken of."""


class _Worker:
    """What each process does: reads stories, then writes runs of events."""

    def __init__(self, store: ProjectStore, share: Share, spools: Spools, number: int) -> None:
        """Take the project, and the number that this process knows the file by."""
        self.form = share.form()
        self._store = store
        self._spools = spools
        self._number = number
        self._narrowed = share.wanted.of(store) if share.wanted else None

    def read(self, parts: Iterable[range], taker: int) -> None:
        """Read some stories, and write what they say into a spool."""
        quotes, spool = Quotes(most=RUN), self._spools.each[taker]
        for events, mentions in self._store.walk_stories(parts, self._narrowed):
            said = source_columns(mentions, quotes)
            spool.add(events, said, self.form.sources(said))

    def put_in_order(self, takers: Sequence[int]) -> _Work:
        """Find all that is said of each event in what these have read."""
        columns = self._narrowed.columns if self._narrowed else self._store.columns()
        told = self._spools.put_in_order(takers, columns.event_ids.astype(np.int64))
        runs = [slice(at, min(at + _EVENTS, told)) for at in range(0, told, _EVENTS)]
        none = columns.pair_events[:0]  # nor are stories asked for: less is to be told to others
        return _Work(replace(columns, story_ids=(), pair_events=none, pair_stories=none), runs)

    def made(self, columns: EventColumns, run: slice) -> list[bytes]:
        """Return a run of events in pieces."""
        events, sources = self._spools.batch(partial(self._store.placed, columns), run)
        between = self.form.BETWEEN if run.start else b""
        return [between, *woven(self.form, events, sources)]

    def write(self, pieces: Sequence[bytes], at: int) -> int:
        """Write some of the file at its place; return where it ends."""
        end = write_at(self._number, pieces, at)
        let_write(self._number)
        return end


def about(table: EventTable) -> EventTable:
    """Return what a file says of itself, without the events: that can be told to a process."""
    return replace(table, batches=_none)


def _none() -> Iterator[EventBatch]:
    return iter(())


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


class _Other:
    """A further process: it reads stories, too, then writes runs of events; ended with the block.

    It says 0 when it has read, the length of each run that it made, and 0 when all are written. It
    is told columns and its runs, then the place of each.
    """

    def __init__(self, context: SpawnContext, taker: int, share: Share, shared: _Shared) -> None:
        self.taker = taker
        self._pipe, self._end = context.Pipe()
        self._process: BaseProcess = context.Process(
            target=_help, args=(taker, self._end, share, shared), daemon=True
        )

    def __enter__(self) -> _Other:
        start_shielded(self._process)
        self._end.close()  # so that nobody has it open when that process is gone
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.join()
        self._process.close()
        self._pipe.close()

    def say(self, what: object) -> None:
        """Tell it something; if it is gone, nobody hears."""
        with suppress(OSError):
            self._pipe.send(what)

    def hear(self, meanwhile: Callable[[], None]) -> int | None:
        """Return what it says next; None: it is gone."""
        try:
            while not self._pipe.poll(_LOOK_S):
                meanwhile()
            return int(self._pipe.recv())
        except (EOFError, OSError):
            return None


def _help(taker: int, pipe: Connection, share: Share, shared: _Shared) -> None:
    """Do as :class:`_Other` says; nothing where the project is no longer what it was."""
    end_with_parent()
    try:
        with (
            _uncollected(),
            closing(ProjectStore.open(share.project, read_only=True)) as store,
            store.still(),
            shared.path.open("r+b") as file,
        ):
            if store.revision() == share.revision:
                worker = _Worker(store, share, shared.spools, file.fileno())
                worker.read(shared.stories.take(taker), taker)
                pipe.send(0)
                _write_runs(worker, pipe)
    except (UserError, OSError, EOFError):
        sys.exit(1)


def _write_runs(worker: _Worker, pipe: Connection) -> None:
    """Write runs of events; the next is made before it is known where the last one stands."""
    columns, runs = pipe.recv()
    made: list[bytes] = []
    for run in runs:
        before, made = made, worker.made(columns, run)
        pipe.send(sum(map(len, made)))
        if before:
            worker.write(before, pipe.recv())
    if made:
        worker.write(made, pipe.recv())
    pipe.send(0)
