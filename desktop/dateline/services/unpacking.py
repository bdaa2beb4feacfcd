"""Taking apart files that hold many stories, in a child process that can be stopped.

JSON lines, feeds, mailboxes, tables, map files and archives are strangers' documents as much as
stories are: what hangs or takes too much memory over one gets a verdict, and the others are read.
"""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.domain.errors import SourceError
from dateline.domain.given import GivenEvents
from dateline.domain.text import Document
from dateline.services.child_process import (
    end_with_parent,
    limit_memory,
    lower_priority,
    start_shielded,
)
from dateline.services.faults import discreet
from dateline.services.stalls import Patience

if TYPE_CHECKING:
    from dateline.ingest.readers import Member, Record, SourceFile

    Found = Document | GivenEvents | Record | Member | SourceError

PATIENCE = 30.0
"""Seconds that a file may take without yielding anything."""
START_PATIENCE = 120.0
"""Seconds that the process may take to be there, on a slow disk."""
TURN = 0.1
"""Seconds after which whoever takes what is found is let do other things."""
_MOST_GATHERED = 64
"""Lines of JSON in one message."""
_SHORT = 10_000
"""Characters of such a line."""
_GATHERED_FOR = 0.02
"""Seconds after which the message is sent as it is."""
Layouts = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Awaited:
    """Stands for what will come by a connection; whoever has nothing else to do may wait there."""

    pipe: Connection


class _Deed(Enum):
    """What the process is asked to do."""

    UNPACK = auto()
    PEEK = auto()
    LOOK = auto()


class _Tag(Enum):
    """What a message from the process says."""

    READY = auto()
    """It is there: ``(READY,)``."""
    FOUND = auto()
    """Some of what is in the file, and what the last is called: ``(FOUND, things, name)``."""
    DONE = auto()
    """That was all: ``(DONE,)``."""
    SPENT = auto()
    """Memory ran out, and the process ends: ``(SPENT,)``."""


class _StoppedError(Exception):
    """The process gave no sign for too long, or had no memory left."""


class Unpacker:
    """One child process, started for the first file and kept for the next ones.

    Belongs to the thread that uses it.
    """

    def __init__(
        self,
        *,
        published: str | None = None,
        layouts: Layouts | None = None,
        asks: bool = False,
        patience: float = PATIENCE,
    ) -> None:
        """Start nothing yet.

        Args:
            published: an ISO date for stories that have none of their own.
            layouts: what the columns of tables are for, as a person said.
            asks: whether a person can be asked, where nothing tells that for sure.
            patience: seconds that a file may take without yielding anything.
        """
        self._how = published, layouts or {}, asks
        self._patience = patience
        self._child: tuple[BaseProcess, Connection] | None = None
        self._is_there = False
        self._last = ""
        """What is called what was found last."""

    def __enter__(self) -> Unpacker:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def unpack(self, file: SourceFile) -> Iterator[Found | Awaited]:
        """Yield what a file holds, and what is wrong with it or with a part of it.

        Never waits: where nothing is there yet, and ten times a second in any case, it yields an
        :class:`Awaited`.
        """
        yield from self._asked(_Deed.UNPACK, file, file.id)

    def peek(self, file: SourceFile) -> SourceError:
        """Return heads and first rows of a table as a :class:`ColumnsError`, or what is wrong."""
        (found,) = self._waited_for(_Deed.PEEK, file, file.id)
        if not isinstance(found, SourceError):
            raise TypeError(f"{file.id} is neither a table nor none")
        return found

    def look(self, archive: Path, beat: Callable[[], object] = bool) -> list[Member]:
        """Return the files in an archive, in code point order of their names.

        Args:
            archive: where it is.
            beat: called several times a second meanwhile; may raise to end it.

        Raises:
            SourceError: it can't be opened, holds too many, or takes too long.
        """
        found = self._waited_for(_Deed.LOOK, archive, archive.name, beat)
        if found and isinstance(found[-1], SourceError):
            raise found[-1]
        return found  # type: ignore[return-value]

    def _waited_for(
        self, deed: _Deed, what: object, name: str, beat: Callable[[], object] = bool
    ) -> list[Found]:
        things: list[Found] = []
        for found in self._asked(deed, what, name):
            if isinstance(found, Awaited):
                beat()
                wait([found.pipe], TURN)
            else:
                things.append(found)
        return things

    def _asked(self, deed: _Deed, what: object, name: str) -> Iterator[Found | Awaited]:
        self._last = ""
        try:
            yield from self._heard(deed, what)
        except _StoppedError as stopped:
            yield _verdict(name, str(stopped), self._last)
        except (EOFError, OSError):
            yield _verdict(name, "made the reader crash", self._last)

    def _heard(self, deed: _Deed, what: object) -> Iterator[Found | Awaited]:
        """Ask, and yield what comes of it.

        Raises:
            _StoppedError, EOFError, OSError: the process has ended before it was done.
        """
        done = False
        try:
            process, pipe = yield from self._started()
            pipe.send((deed, what, *self._how))
            patience = Patience(process.pid, self._patience)
            turn = time.monotonic() + TURN
            while not done:
                if not pipe.poll():
                    yield from _until_heard(pipe, patience)
                elif time.monotonic() > turn:
                    turn = time.monotonic() + TURN
                    yield Awaited(pipe)
                tag, *said = pipe.recv()
                if tag is _Tag.SPENT:
                    raise _StoppedError("took too much memory and was stopped")
                if tag is _Tag.FOUND:
                    things, self._last = said
                    left = time.monotonic()
                    yield from things
                    turn += time.monotonic() - left  # others were let do things meanwhile
                done = tag is _Tag.DONE
        finally:
            if not done:  # what it still has to say would be taken for what it is asked next
                self.close()

    def _started(self) -> Generator[Awaited, None, tuple[BaseProcess, Connection]]:
        if self._child is None:
            self._child, self._is_there = _start(), False
        process, pipe = self._child
        if not self._is_there:
            yield from _until_heard(pipe, Patience(process.pid, START_PATIENCE))
            pipe.recv()
            self._is_there = True
        return process, pipe

    def close(self) -> None:
        """End the process; it holds nothing that must be kept."""
        if self._child is not None:
            process, pipe = self._child
            self._child = None
            pipe.close()
            process.kill()
            process.join()
            process.close()


def _verdict(name: str, what: str, last: str) -> SourceError:
    if last:
        message = (
            f"{name}: {what} after {last}. What came before is kept. Take out what comes "
            "next, or split the file. The other files are not affected."
        )
    else:
        message = (
            f"{name}: {what}. Save it in another form, or leave it out. "
            "The other files are not affected."
        )
    return SourceError(message, source=name)


def _start() -> tuple[BaseProcess, Connection]:
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=main, args=(theirs,), daemon=True, name="dateline")
    start_shielded(process)
    theirs.close()
    return process, ours


def _until_heard(pipe: Connection, patience: Patience) -> Iterator[Awaited]:
    """Yield what to wait for until there is something.

    Raises:
        _StoppedError: the process gave no sign for too long.
    """
    patience.renew()
    yield Awaited(pipe)
    while not pipe.poll():
        if patience.is_over():
            seconds = f"{patience.seconds:.0f}"
            raise _StoppedError(f"made no progress for {seconds} seconds and was stopped")
        yield Awaited(pipe)


def main(pipe: Connection) -> None:
    """Serve files until the pipe closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()
    lower_priority()
    limit_memory()
    with discreet():
        try:
            _serve(pipe)
        except (EOFError, BrokenPipeError, ConnectionResetError):
            return


def _serve(pipe: Connection) -> None:
    import dateline.ingest.readers  # noqa: F401 - before it says that it is there

    pipe.send((_Tag.READY,))
    while True:
        deed, what, published, layouts, asks = pipe.recv()
        try:
            for things in _gathered(_found(deed, what, published, layouts, asks)):
                pipe.send((_Tag.FOUND, things, _name_of(things[-1])))
        except SourceError as problem:
            pipe.send((_Tag.FOUND, [problem], problem.source))
        except MemoryError:
            pipe.send((_Tag.SPENT,))
            return
        pipe.send((_Tag.DONE,))


def _gathered(found: Iterator[Found]) -> Iterator[list[Found]]:
    """Yield what is found: short lines of JSON many at a time, since a message costs more."""
    from dateline.ingest.readers import Record

    things: list[Found] = []
    until = 0.0
    try:
        for each in found:
            things.append(each)
            until = until if len(things) > 1 else time.monotonic() + _GATHERED_FOR
            short = isinstance(each, Record) and len(each.text) < _SHORT
            if not short or len(things) == _MOST_GATHERED or time.monotonic() > until:
                gathered, things = things, []
                yield gathered
    finally:
        if things:
            yield things


def _found(
    deed: _Deed, what: SourceFile | Path, published: str | None, layouts: Layouts, asks: bool
) -> Iterator[Found]:
    from dateline.ingest.readers import MAX_CHARACTERS, members, peek, too_long, unpack

    if isinstance(what, Path):
        yield from members(what)
    elif deed is _Deed.PEEK:
        yield peek(what)
    else:
        for found in unpack(what, default_published=published, layouts=layouts, asks=asks):
            if isinstance(found, Document) and len(found.text) > MAX_CHARACTERS:
                yield too_long(found.source, len(found.text))
            else:
                yield found


def _name_of(found: Found) -> str:
    if isinstance(found, Document | SourceError):
        return found.source
    if isinstance(found, GivenEvents):
        return found.document.source
    return found.label
