"""Big exports, written by several processes at once: each writes a run of events.

Python keeps one core busy, whatever the number of threads; reading and wording a million events is
work for all of them. The pieces are put together in order, so the file is the same as if one
process had written it.
"""

from __future__ import annotations

import multiprocessing
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from itertools import pairwise, starmap
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
_MOST = 4
"""Processes; more wait for each other's disk."""
_LOOK_S = 0.05
_COPIED = 1 << 22


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

    def chunks(self, table: EventTable, part: slice) -> Iterator[bytes]:
        """Return a part of the file; ``table`` holds its events."""
        piece = Piece(first=part.start == 0, last=part.stop == self.count)
        return SHARED[self.kind](table, self.raw, piece)


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
    count = min(_MOST, os.cpu_count() or 1)
    cuts = [table.count * number // count for number in range(count + 1)]
    parts = list(starmap(slice, pairwise(cuts)))
    replaces = target.is_file() or not target.exists()
    with opened_aside(target) as file, ExitStack() as stack:
        room = target.resolve().parent if replaces else None
        folder = Path(stack.enter_context(TemporaryDirectory(prefix=".dateline-", dir=room)))
        others = [stack.enter_context(_Other(share, folder, part)) for part in parts[1:]]
        watch = _Watch(progress, others, table)

        def write(part: slice) -> None:
            rows = event_table(store, watch, share.wanted, part)
            for chunk in share.chunks(replace(table, batches=rows.batches), part):
                file.write(chunk)

        write(parts[0])
        for other, part in zip(others, parts[1:], strict=True):
            if other.wait(watch):
                other.hand_over(file)
            else:  # what stopped it is told where this process meets it too
                write(part)
        progress.step(table.count, table.count, table.title)


class _Watch:
    """Progress of this process's events, told together with the others'."""

    def __init__(self, progress: Progress, others: list[_Other], table: EventTable) -> None:
        self._progress = progress
        self._others = others
        self._table = table
        self._own = 0

    def step(self, done: int, _total: int, _label: str) -> None:
        """Take note that this process has written so many events."""
        self._own = done
        self.look()

    def look(self) -> None:
        """Tell how far all are.

        Raises:
            Cancelled: the person asked to stop.
        """
        done = self._own + sum(other.done for other in self._others)
        self._progress.step(min(done, self._table.count), self._table.count, self._table.title)


class _Other:
    """A process that writes one part into a file of its own; ended with the block."""

    def __init__(self, share: Share, folder: Path, part: slice) -> None:
        context = multiprocessing.get_context("spawn")
        self._path = folder / f"{part.start}"
        self._done: Synchronized[int] = context.Value("q", 0, lock=False)
        self._process: BaseProcess = context.Process(
            target=_write_part, args=(share, self._path, part, self._done), daemon=True
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

    def wait(self, watch: _Watch) -> bool:
        """Return whether it wrote all of its part, when it is at its end.

        Raises:
            Cancelled: the person asked to stop.
        """
        while self._process.is_alive():
            watch.look()
            self._process.join(_LOOK_S)
        return self._process.exitcode == 0

    def hand_over(self, file: BinaryIO) -> None:
        """Add to a file what was written."""
        with self._path.open("rb") as written:
            shutil.copyfileobj(written, file, _COPIED)
        self._path.unlink()


class _Count(Silent):
    """Progress that another process reads."""

    def __init__(self, done: Synchronized[int]) -> None:
        self._done = done

    def step(self, done: int, total: int, label: str) -> None:  # noqa: ARG002 - the protocol's
        """Take note."""
        self._done.value = done


def _write_part(share: Share, path: Path, part: slice, done: Synchronized[int]) -> None:
    """Write a part; leave with 1 where it can't be, or the project is no longer what it was."""
    end_with_parent()
    try:
        with closing(ProjectStore.open(share.project, read_only=True)) as store, store.still():
            if store.revision() != share.revision:
                sys.exit(1)
            table = event_table(store, _Count(done), share.wanted, part)
            with path.open("xb") as file:
                for chunk in share.chunks(table, part):
                    file.write(chunk)
    except (UserError, OSError):
        sys.exit(1)
