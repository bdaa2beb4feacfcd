"""Adding files of GeoNames to the person's own gazetteer, in a child process that can be stopped.

A million rows take half a minute of work, which would keep the window waiting if it were done in
a thread beside it; and a dump is a stranger's file.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from dateline.domain.errors import GazetteerError
from dateline.domain.progress import Progress
from dateline.services.child_process import (
    end_with_parent,
    limit_memory,
    lower_priority,
    start_shielded,
)

PATIENCE = 300.0
"""Seconds without a sign after which it is stopped: sorting many names takes a while."""
_TURN = 0.2
_MB = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedReport:
    """What came of adding a file."""

    title: str
    places: int
    names: int
    unplaced: int = 0
    """Names of places that the gazetteer does not have."""
    bad: int = 0
    problems: tuple[str, ...] = field(default=())
    """The first rows that can't be used, with their line numbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedPart:
    """A file that was added, as the menu lists it."""

    path: Path
    title: str
    places: int
    names: int
    damaged: bool


def add_geonames(path: Path, own: Path, *, progress: Progress) -> AddedReport:
    """Add a dump to the gazetteer in the folder ``own``; a dump of the same name is replaced.

    Args:
        path: ``allCountries.zip``, ``UA.zip``, ``alternateNamesV2.zip``, or the text in them.
        own: the folder of the person's own gazetteer.
        progress: told megabytes read; sorting has no number.

    Raises:
        Cancelled: from ``progress``; the gazetteer is as it was.
        GazetteerError: it is no dump, or can't be read or written.
    """
    with _child(path, own) as (_, pipe):
        waited = 0.0
        label, done, total = "opening", 0, 0
        while True:
            progress.step(done, total, label)
            if not pipe.poll(_TURN):
                waited += _TURN
                if waited > PATIENCE:
                    raise GazetteerError(f"{path.name}: adding it hung and was stopped.")
                continue
            waited = 0.0
            try:
                said = pipe.recv()
            except (EOFError, OSError) as error:
                raise GazetteerError(f"{path.name}: adding it took too much memory.") from error
            if isinstance(said, AddedReport):
                return said
            if isinstance(said, GazetteerError):
                raise said
            done, total, label = said


def added_parts(own: Path) -> tuple[AddedPart, ...]:
    """Return what was added, in the order of the files' names."""
    from dateline.gazetteer.added import added_files

    return tuple(
        AddedPart(
            path=file.path,
            title=file.title,
            places=file.places,
            names=file.names,
            damaged=file.damaged,
        )
        for file in added_files(own)
    )


def remove_part(part: AddedPart) -> None:
    """Take a file out of the gazetteer again; what projects took from it, they keep.

    Raises:
        GazetteerError: it can't be removed.
    """
    try:
        part.path.unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise GazetteerError(f"{part.title} can't be removed: {reason}.") from error


@contextmanager
def _child(path: Path, own: Path) -> Iterator[tuple[BaseProcess, Connection]]:
    """Run the child; whatever happens, it ends and leaves no half file."""
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=main, args=(theirs, path, own), daemon=True, name="dateline")
    start_shielded(process)
    theirs.close()
    try:
        yield process, ours
    finally:
        ours.close()
        process.kill()
        process.join()
        process.close()
        _sweep(own)


def _sweep(own: Path) -> None:
    from dateline.gazetteer.adding import PART

    for left in own.glob(f"*{PART}"):
        left.unlink(missing_ok=True)


def main(pipe: Connection, path: Path, own: Path) -> None:
    """Add one dump, and tell how it goes."""
    from dateline.gazetteer.adding import add_dump
    from dateline.gazetteer.combined import open_gazetteers

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()
    lower_priority()

    def step(done: int, total: int, label: str) -> None:
        pipe.send((done // _MB, total // _MB, f"MB of {path.name}, {label}" if total else label))

    try:
        with open_gazetteers(own) as gazetteer:
            limit_memory()
            added = add_dump(path, own, step=step, place=gazetteer.place)
        pipe.send(
            AddedReport(
                title=added.title,
                places=added.places,
                names=added.names,
                unplaced=added.unplaced,
                bad=added.bad,
                problems=tuple(added.problems),
            )
        )
    except GazetteerError as problem:
        pipe.send(problem)
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return
