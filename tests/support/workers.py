"""Processes that behave as the name of the story says, in place of the analysing worker."""

import logging
import os
import time
import warnings
from multiprocessing.connection import Connection
from typing import NoReturn

from dateline.domain.errors import GazetteerError, SourceError
from dateline.domain.events import Analysis
from dateline.domain.text import Document, DocumentId
from dateline.ingest import readers
from dateline.services import unpacking, worker
from dateline.services.child_process import end_with_parent
from dateline.services.worker import Tag


def _analysis(name: str, published: str | None) -> Analysis:
    document = Document(
        id=DocumentId(name),
        title=published or "",
        text="",
        paragraphs=(),
        published=None,
        source=name,
    )
    return Analysis(document=document, mentions=(), dates=())


def obedient(pipe: Connection, published: str | None) -> None:
    """Answer; but "hang…" never does, "crash…" ends the process, "slow…" takes its time."""
    pipe.send((Tag.READY,))
    while (batch := pipe.recv()) is not None:
        for index, source in batch:
            pipe.send((Tag.READING, index))
            if source.id.startswith("refuse"):
                pipe.send((Tag.DONE, index, SourceError("no", source=source.label)))
        pipe.send((Tag.ANALYSING,))
        for index, source in batch:
            if source.id.startswith("crash"):
                os._exit(11)
            while source.id.startswith("hang"):
                time.sleep(60)
            if source.id.startswith("slow"):
                for _ in range(8):
                    time.sleep(0.25)
                    pipe.send((Tag.ANALYSING,))
            if not source.id.startswith("refuse"):
                pipe.send((Tag.DONE, index, _analysis(source.id, published)))
        pipe.send((Tag.IDLE,))


def retiring(pipe: Connection, published: str | None) -> None:
    """Answer the first story of a batch, then ask to be replaced."""
    pipe.send((Tag.READY,))
    index, source = pipe.recv()[0]
    pipe.send((Tag.DONE, index, _analysis(source.id, published)))
    pipe.send((Tag.RETIRING,))


def broken(pipe: Connection, published: str | None) -> None:
    """Say that the gazetteer is missing."""
    pipe.send((Tag.BROKEN, GazetteerError("The gazetteer is missing. Run: make setup")))


def stillborn(pipe: Connection, published: str | None) -> None:
    """Die before being ready."""
    os._exit(3)


def endless() -> None:
    """Be busy for ever, as over a hostile page."""
    end_with_parent()
    while True:
        pass


SECRET = "the witness lives in Shevchenko Street"


def _let_slip(*_: object, **__: object) -> NoReturn:
    """Log, warn and fail, each time with words of a story."""
    logging.getLogger("a.library").error("can't parse %s", SECRET)
    warnings.warn(f"looks like a file name: {SECRET}", stacklevel=1)
    raise ValueError(f"can't parse {SECRET}")


def careless(pipe: Connection, published: str | None) -> None:
    """Be the real worker, over a library that quotes what it reads."""
    worker._answer = _let_slip
    worker.main(pipe, published)


def careless_unpacking(pipe: Connection) -> None:
    """Be the real process that takes files apart, over a library that quotes what it reads."""
    readers.unpack = _let_slip
    unpacking.main(pipe)
