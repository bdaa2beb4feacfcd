"""The child process that reads and analyses stories: no Qt, no project file, low priority.

It is told what to do through a pipe and answers with small tuples (:class:`Tag` first). Whoever
started it may kill it at any time; it ends by itself when the pipe closes or that process dies.
"""

from __future__ import annotations

import signal
from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.domain.errors import SourceError, UserError
from dateline.domain.text import Document, DocumentId
from dateline.services.child_process import (
    MEMORY_PER_DOCUMENT,
    end_with_parent,
    limit_memory,
    lower_priority,
)
from dateline.services.faults import discreet
from dateline.services.given import analysis_of
from dateline.services.memory import give_back
from dateline.services.sources import Source

if TYPE_CHECKING:
    from dateline.domain.events import Analysis
    from dateline.domain.given import GivenEvents
    from dateline.extract.analyser import Analyser

RECYCLE_AFTER = 500
"""Stories after which a worker is replaced, so that what libraries leak stays bounded."""

Job = tuple[int, Source]
_WARMTH = (
    b"<p>Rain fell in Lyon on Monday, and in Springfield, Illinois, on May 3, officials said.</p>"
)


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


def main(pipe: Connection, published: str | None, own: Path | None = None) -> None:
    """Serve batches of ``(index, Source)`` until ``None`` comes or the pipe closes.

    Args:
        pipe: to whoever started this process.
        published: an ISO date for stories that have none of their own.
        own: the folder of what the person added to the gazetteer.
    """
    # Ctrl+C goes to the whole group; whoever started this process decides what becomes of it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()
    lower_priority()
    with discreet():
        try:
            _answer(pipe, published, own)
        except (EOFError, BrokenPipeError, ConnectionResetError):
            return


def _answer(pipe: Connection, published: str | None, own: Path | None) -> None:
    try:
        mind = _Mind(own)
    except UserError as problem:
        pipe.send((Tag.BROKEN, problem))
        return
    limit_memory()
    pipe.send((Tag.READY,))
    _warm_up(pipe, mind.analyser)
    give_back()
    served = 0
    while (batch := pipe.recv()) is not None:
        mind.refresh()
        fit = _serve(pipe, batch, mind, published)
        served += len(batch)
        if not fit or served >= RECYCLE_AFTER:
            pipe.send((Tag.RETIRING,))
            return
        pipe.send((Tag.IDLE,))


class _Mind:
    """The model, and the gazetteer as it is now."""

    def __init__(self, own: Path | None) -> None:
        from dateline.extract.model import load_model
        from dateline.gazetteer.combined import open_gazetteers

        self._own = own
        self.gazetteer = open_gazetteers(own)
        self._model = load_model()
        self._take_in()

    def _take_in(self) -> None:
        """Read what a person said once and for all, and have it obeyed from now on."""
        from dateline.extract.analyser import Analyser
        from dateline.gazetteer.users import read_answers

        self._answers = read_answers(self._own)
        self.analyser = Analyser(self._model, self.gazetteer, self._answers)

    def analysis_of(self, given: GivenEvents) -> Analysis:
        """Return rows of events as a story that was analysed."""
        return analysis_of(given, self.gazetteer, self._answers)

    def refresh(self) -> None:
        """Take in what was added to the gazetteer or removed from it; the model stays."""
        if self.gazetteer.is_current():
            return
        from dateline.gazetteer.combined import open_gazetteers

        self.gazetteer.close()
        self.gazetteer = open_gazetteers(self._own)
        self._take_in()


def _warm_up(pipe: Connection, analyser: Analyser) -> None:
    """Do once what is slow the first time, step by step, unless a story is waiting already."""
    from dateline.ingest.readers import read_document

    documents: list[Document] = []
    for name in ("warm.txt", "warm.html"):
        if pipe.poll():
            return
        documents.append(read_document(_WARMTH, id=DocumentId(name), name=name))
        list(analyser.analyse_many(documents))


def _serve(
    pipe: Connection,
    batch: list[Job],
    mind: _Mind,
    published: str | None,
) -> bool:
    """Answer for the stories of a batch; False when memory ran out and this worker should go.

    What is left unanswered then is asked of another worker.
    """
    read: list[tuple[int, Document]] = []
    for index, source in batch:
        pipe.send((Tag.READING, index))
        if source.given is not None:
            pipe.send((Tag.DONE, index, mind.analysis_of(source.given)))
            continue
        try:
            beat = partial(pipe.send, (Tag.READING, index))
            read.append((index, read_source(source, published, beat)))
        except SourceError as problem:
            pipe.send((Tag.DONE, index, problem))
        except MemoryError:
            pipe.send((Tag.DONE, index, too_large(source)))
            return False
    pipe.send((Tag.ANALYSING,))
    analyses = mind.analyser.analyse_many(
        [document for _, document in read], progress=_Heartbeat(pipe)
    )
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
    from dateline.ingest.readers import (
        MAX_CHARACTERS,
        document_from_record,
        read_bytes,
        read_document,
        too_long,
    )

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
            told=source.file.told,
            default_published=published,
            beat=beat,
        )
    if len(document.text) > MAX_CHARACTERS:
        raise too_long(source.label, len(document.text))
    return document


def too_large(source: Source) -> SourceError:
    """Return the verdict on a story that took more memory than it may."""
    return SourceError(
        f"{source.label}: reading it took more than {MEMORY_PER_DOCUMENT // 1024**3} GB of memory "
        "and was stopped. Save it as plain text, or split it.",
        source=source.label,
    )
