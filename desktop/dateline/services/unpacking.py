"""Taking apart files that hold many stories, in a child process that can be stopped.

Feeds, mailboxes, tables and map files are strangers' documents as much as stories are: what hangs
or takes too much memory over one gets a verdict, and the others are read.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator, Mapping
from enum import Enum, auto
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
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

if TYPE_CHECKING:
    from dateline.ingest.folders import SourceFile

PATIENCE = 30.0
"""Seconds that a file may take without yielding anything."""
START_PATIENCE = 120.0
"""Seconds that the process may take to be there, on a slow disk."""
Found = Document | GivenEvents | SourceError
Layouts = Mapping[str, Mapping[str, str]]


class _Deed(Enum):
    """What the process is asked to do with a file."""

    UNPACK = auto()
    PEEK = auto()


class Unpacker:
    """One child process, started for the first file and kept for the next ones.

    Belongs to the thread that uses it.
    """

    def __init__(
        self,
        *,
        published: str | None = None,
        layouts: Layouts,
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
        self._published = published
        self._layouts = layouts
        self._asks = asks
        self._patience = patience
        self._child: tuple[BaseProcess, Connection] | None = None

    def unpack(self, file: SourceFile) -> Iterator[Found]:
        """Yield what a file holds, and what is wrong with it or with a part of it."""
        yield from self._asked(_Deed.UNPACK, file)

    def peek(self, file: SourceFile) -> SourceError:
        """Return heads and first rows of a table as a :class:`ColumnsError`, or what is wrong."""
        (answer,) = self._asked(_Deed.PEEK, file)
        return answer if isinstance(answer, SourceError) else self._stopped(file, "is no table")

    def _asked(self, deed: _Deed, file: SourceFile) -> Iterator[Found]:
        try:
            _, pipe = self._start()
            pipe.send((deed, file, self._published, self._layouts, self._asks))
            while True:
                if not pipe.poll(self._patience):
                    yield self._stopped(
                        file, f"made no progress for {self._patience:.0f} seconds and was stopped"
                    )
                    return
                found = pipe.recv()
                if found is None:
                    return
                yield found
        except (EOFError, OSError):
            yield self._stopped(file, "made the reader crash")

    def _start(self) -> tuple[BaseProcess, Connection]:
        if self._child is None:
            context = get_context("spawn")
            ours, theirs = context.Pipe()
            process = context.Process(target=main, args=(theirs,), daemon=True, name="dateline")
            start_shielded(process)
            theirs.close()
            self._child = process, ours
            if ours.poll(START_PATIENCE):
                ours.recv()
        return self._child

    def _stopped(self, file: SourceFile, verdict: str) -> SourceError:
        self.close()
        message = f"{file.id}: {verdict}. The other files are not affected."
        return SourceError(message, source=file.id)

    def close(self) -> None:
        """End the process; it holds nothing that must be kept."""
        if self._child is not None:
            process, pipe = self._child
            self._child = None
            pipe.close()
            process.kill()
            process.join()
            process.close()


def main(pipe: Connection) -> None:
    """Serve files until the pipe closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()
    lower_priority()
    limit_memory()
    with discreet():
        _serve(pipe)


def _serve(pipe: Connection) -> None:
    from dateline.ingest.readers import peek, unpack

    try:
        pipe.send(None)
        while True:
            deed, file, published, layouts, asks = pipe.recv()
            try:
                if deed is _Deed.PEEK:
                    pipe.send(peek(file))
                else:
                    for found in unpack(
                        file, default_published=published, layouts=layouts, asks=asks
                    ):
                        pipe.send(found)
            except SourceError as problem:
                pipe.send(problem)
            except MemoryError:
                message = f"{file.id}: reading it took too much memory and was stopped. Split it."
                pipe.send(SourceError(message, source=file.id))
                return
            pipe.send(None)
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return
