"""Big exports, made by several processes at once: each reads and words what some stories say.

Python keeps one core busy, whatever the number of threads; reading and wording a million events is
work for all of them. What they make is written aside (``spools.py``), and then put together, in the
order of the events: the file is the same as if one process had written it.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing.context import SpawnContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

import numpy as np

from dateline.domain.errors import UserError
from dateline.domain.progress import Progress
from dateline.export.payload import EventBatch, EventTable
from dateline.export.stitched import Stitched, joined
from dateline.export.target import let_write, opened_aside
from dateline.project.columns import EventColumns
from dateline.project.narrowing import Narrowed
from dateline.project.store import ProjectStore
from dateline.services.child_process import end_with_parent, start_shielded
from dateline.services.event_rows import Quotes, source_columns
from dateline.services.spools import Spool, Spooled
from dateline.services.wanted import Wanted

FEWEST = 50_000
"""Events from which on more processes are worth their start."""
SPARSE = 8
"""All stories are read: not where more than so many times the events wanted are there."""
RUN = 100
"""Stories that a process takes at a time."""
_MOST = 4
"""Processes; more wait for each other's disk."""
_LOOK_S = 0.1
_EVENTS = 4000
"""Written at a time."""


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


class _Runs:
    """The runs of stories, and who takes which."""

    def __init__(self, context: SpawnContext, stories: range) -> None:
        self._stories = [stories[at : at + RUN] for at in range(0, len(stories), RUN)]
        self._next = context.Value("q", 0)
        # No lock is needed: it is written by whoever has taken the run.
        self._takers = context.Array("b", max(1, len(self._stories)), lock=False)

    def take(self, taker: int) -> Iterator[range]:
        """Take runs one by one, until none is left."""
        while True:
            with self._next.get_lock():
                run = int(self._next.value)
                if run == len(self._stories):
                    return
                self._takers[run] = taker
                self._next.value = run + 1
            yield self._stories[run]

    def taken(self, taker: int) -> list[range]:
        """Return what somebody took."""
        return [run for at, run in enumerate(self._stories) if self._takers[at] == taker]

    @property
    def share(self) -> float:
        """Return which share of them is taken."""
        return int(self._next.value) / max(1, len(self._stories))


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
    with _uncollected(), opened_aside(target) as file, ExitStack() as stack:
        room = TemporaryDirectory(prefix=".dateline-", dir=target.resolve().parent)
        folder = Path(stack.enter_context(room))

        def tell(done: float) -> None:
            progress.step(int(table.count * done), table.count, table.title)

        takers, columns = _read(store, share, folder, lambda done: tell(done / 2))
        with Spooled(folder, takers, columns.event_ids.astype(np.int64)) as spooled:
            form = share.form()
            put = stack.enter_context(_writing(file))
            put(form.beginning())
            done = 0
            for events, sources in spooled.batches(partial(store.placed, columns), _EVENTS):
                put(joined(form.openings(events), sources))
                done += len(events.id)
                tell(0.5 + done / table.count / 2)
            put(form.ending())
        progress.step(table.count, table.count, table.title)


@contextmanager
def _writing(file: BinaryIO) -> Iterator[Callable[[bytes], None]]:
    """Give what writes a piece behind the one before, while the next is made."""
    with ThreadPoolExecutor(1) as writer:
        under_way: list[Future[None]] = []

        def write(piece: bytes) -> None:
            file.write(piece)
            let_write(file)

        def put(piece: bytes) -> None:
            for before in under_way:
                before.result()
            under_way[:] = [writer.submit(write, piece)]

        yield put
        for last in under_way:
            last.result()


def _read(
    store: ProjectStore, share: Share, folder: Path, tell: Callable[[float], None]
) -> tuple[list[int], EventColumns]:
    """Have several processes read all stories into spools; return whose, and the events."""
    context = multiprocessing.get_context("spawn")
    runs = _Runs(context, store.story_numbers())
    takers = range(1, min(_MOST, os.cpu_count() or 1))

    def told(parts: Iterable[range]) -> Iterator[range]:
        for part in parts:
            tell(runs.share)
            yield part

    with ExitStack() as stack:
        spool = stack.enter_context(Spool(folder, 0))
        others = [
            stack.enter_context(_Other(context, share, folder, runs, taker)) for taker in takers
        ]
        narrowed = share.wanted.of(store) if share.wanted else None
        columns = narrowed.columns if narrowed else store.columns()
        _spool(store, share, spool, told(runs.take(0)), narrowed)
        found = [0]
        for taker, other in zip(takers, others, strict=True):
            while other.works():
                tell(runs.share)
            if other.is_done:
                found.append(taker)
            else:  # what stopped it is told where this process meets it too
                _spool(store, share, spool, told(runs.taken(taker)), narrowed)
    return found, columns


def _spool(
    store: ProjectStore,
    share: Share,
    spool: Spool,
    parts: Iterable[range],
    narrowed: Narrowed | None,
) -> None:
    """Read some stories, and write what they say into a spool."""
    form, quotes = share.form(), Quotes(most=RUN)
    for events, mentions in store.walk_stories(parts, narrowed):
        said = source_columns(mentions, quotes)
        spool.add(events, said, form.sources(said))


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
    """A process that reads stories into a spool, too; ended with the block."""

    def __init__(
        self, context: SpawnContext, share: Share, folder: Path, runs: _Runs, taker: int
    ) -> None:
        self._process: BaseProcess = context.Process(
            target=_read_runs, args=(share, folder, runs, taker), daemon=True
        )

    def __enter__(self) -> _Other:
        start_shielded(self._process)
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.is_alive():
            self._process.kill()
        self._process.join()
        self._process.close()

    def works(self) -> bool:
        """Wait for its end, a moment at most, and return whether it goes on."""
        self._process.join(_LOOK_S)
        return self._process.is_alive()

    @property
    def is_done(self) -> bool:
        """Whether it has read all that it took."""
        return self._process.exitcode == 0


def _read_runs(share: Share, folder: Path, runs: _Runs, taker: int) -> None:
    """Read stories while there are any; none where the project is no longer what it was."""
    end_with_parent()
    try:
        with (
            _uncollected(),
            closing(ProjectStore.open(share.project, read_only=True)) as store,
            store.still(),
            Spool(folder, taker) as spool,
        ):
            if store.revision() == share.revision:
                narrowed = share.wanted.of(store) if share.wanted else None
                _spool(store, share, spool, runs.take(taker), narrowed)
    except (UserError, OSError):
        sys.exit(1)
