"""The child process that reads and analyses stories: no Qt, no project file, low priority.

It is told what to do through a pipe and answers with small tuples (:class:`Tag` first). Whoever
started it may kill it at any time; it ends by itself when the pipe closes or that process dies.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from enum import Enum, auto
from functools import partial
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.domain.errors import SourceError, UserError
from dateline.domain.text import Document, DocumentId
from dateline.services.sources import Source

if TYPE_CHECKING:
    from dateline.extract.analyser import Analyser

MAX_CHARACTERS = 5_000_000
"""Some 2,000 printed pages, a quarter of an hour of analysis; longer texts are refused in words."""
MEMORY_PER_DOCUMENT = 1024**3
"""Bytes that reading and analysing may take beyond what the loaded model takes."""
RECYCLE_AFTER = 500
"""Stories after which a worker is replaced, so that what libraries leak stays bounded."""

Job = tuple[int, Source]


class Tag(Enum):
    """What a message from the worker says."""

    READY = auto()
    """The model is loaded: ``(READY,)``."""
    BROKEN = auto()
    """The model or the gazetteer can't be loaded: ``(BROKEN, error)``."""
    READING = auto()
    """One story is being read: ``(READING, index)``; told again as long reading goes on."""
    ANALYSING = auto()
    """Those read are being analysed together: ``(ANALYSING,)``; told again at every step."""
    DONE = auto()
    """A story is finished: ``(DONE, index, Analysis or SourceError)``."""
    IDLE = auto()
    """The batch is finished: ``(IDLE,)``."""
    RETIRING = auto()
    """The batch is finished and so is this worker: ``(RETIRING,)``."""


class _Heartbeat:
    """Progress that tells the other end of the pipe."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe

    def step(self, done: int, total: int, label: str) -> None:  # noqa: ARG002 - the protocol's
        self._pipe.send((Tag.ANALYSING,))


def main(pipe: Connection, published: str | None) -> None:
    """Serve batches of ``(index, Source)`` until ``None`` comes or the pipe closes."""
    # Ctrl+C goes to the whole group; whoever started this process decides what becomes of it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()
    _lower_priority()
    try:
        _answer(pipe, published)
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return


def end_with_parent() -> None:
    """End this process as soon as the one that started it is gone, in the middle of a story too."""
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_end_after, args=(parent.sentinel,), daemon=True).start()


def _end_after(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


def _answer(pipe: Connection, published: str | None) -> None:
    try:
        analyser = _load()
    except UserError as problem:
        pipe.send((Tag.BROKEN, problem))
        return
    _limit_memory()
    pipe.send((Tag.READY,))
    served = 0
    while (batch := pipe.recv()) is not None:
        fit = _serve(pipe, batch, analyser, published)
        served += len(batch)
        if not fit or served >= RECYCLE_AFTER:
            pipe.send((Tag.RETIRING,))
            return
        pipe.send((Tag.IDLE,))


def _load() -> Analyser:
    from dateline.extract.analyser import Analyser
    from dateline.extract.model import load_model
    from dateline.gazetteer.database import open_gazetteer

    return Analyser(load_model(), open_gazetteer())


def _serve(pipe: Connection, batch: list[Job], analyser: Analyser, published: str | None) -> bool:
    """Answer for the stories of a batch; False when memory ran out and this worker should go.

    What is left unanswered then is asked of another worker.
    """
    read: list[tuple[int, Document]] = []
    for index, source in batch:
        pipe.send((Tag.READING, index))
        try:
            beat = partial(pipe.send, (Tag.READING, index))
            read.append((index, read_source(source, published, beat)))
        except SourceError as problem:
            pipe.send((Tag.DONE, index, problem))
        except MemoryError:
            pipe.send((Tag.DONE, index, too_large(source)))
            return False
    pipe.send((Tag.ANALYSING,))
    analyses = analyser.analyse_many([document for _, document in read], progress=_Heartbeat(pipe))
    try:
        for (index, _), analysis in zip(read, analyses, strict=True):
            pipe.send((Tag.DONE, index, analysis))
    except MemoryError:
        if len(read) == 1:
            pipe.send((Tag.DONE, read[0][0], too_large(dict(batch)[read[0][0]])))
        return False
    return True


def read_source(
    source: Source, published: str | None, beat: Callable[[], None] | None = None
) -> Document:
    """Read one story.

    Args:
        source: the file or record.
        published: an ISO date for a story that has none of its own.
        beat: called between the steps of long reading, to show that it goes on.

    Raises:
        SourceError: it can't be read; the message names it and says why.
    """
    from dateline.ingest.readers import document_from_record, read_bytes, read_document

    if source.error is not None:
        raise source.error
    if source.document is not None:
        return source.document
    if source.record is not None:
        document = document_from_record(source.record, default_published=published)
        document = replace(document, id=DocumentId(source.id))
    else:
        if source.file is None:
            raise TypeError(f"{source.label} is neither a file nor a record")
        document = read_document(
            read_bytes(source.file),
            id=DocumentId(source.id),
            name=source.file.id,
            default_published=published,
            beat=beat,
        )
    if len(document.text) > MAX_CHARACTERS:
        raise SourceError(
            f"{source.label}: the text is {len(document.text):,} characters long; Dateline reads "
            f"up to {MAX_CHARACTERS:,} in one story. Split it into parts.",
            source=source.label,
        )
    return document


def too_large(source: Source) -> SourceError:
    """Return the verdict on a story that took more memory than it may."""
    return SourceError(
        f"{source.label}: reading it took more than {MEMORY_PER_DOCUMENT // 1024**3} GB of memory "
        "and was stopped. Save it as plain text, or split it.",
        source=source.label,
    )


def _lower_priority() -> None:
    """Let the window go first."""
    if hasattr(os, "nice"):
        os.nice(10)
    elif sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), 0x4000)  # BELOW_NORMAL_PRIORITY_CLASS


def _limit_memory() -> None:
    """Cap this process at what it holds now and :data:`MEMORY_PER_DOCUMENT` (POSIX only)."""
    if sys.platform == "win32":
        return
    import resource

    held = next(_address_space(), 0)
    if held:
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (held + MEMORY_PER_DOCUMENT, hard))


def _address_space() -> Iterator[int]:
    """Yield the bytes of address space in use, where the system tells (Linux)."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        yield int(statm.read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
