"""Reading and analysing many stories in worker processes that can be stopped.

A story gets :data:`PATIENCE` seconds without progress (more where the machine is too busy to run
its worker), then its worker is ended, the story gets a verdict and the others go on. Stories are
handed out in batches, since the language model is faster so; when a worker dies over a batch, its
stories are tried one by one, so that only the one at fault is lost.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from dateline.domain.errors import ModelError, SourceError, UserError
from dateline.domain.events import Analysis
from dateline.domain.progress import Progress
from dateline.services import worker
from dateline.services.child_process import start_shielded
from dateline.services.sources import Source
from dateline.services.stalls import Patience
from dateline.services.unpacking import Awaited
from dateline.services.worker import Job, Tag

PATIENCE = 30.0
"""Seconds that a story may take without a sign of progress."""
START_PATIENCE = 120.0
"""Seconds that a worker may take to load the model, on a slow disk."""
BATCH = 16
BATCH_BYTES = 100_000
"""A batch holds at most so many stories, and stops at so many bytes: about 5 s of work."""
MOST_JOBS = max(4, 2 * (os.cpu_count() or 2))
"""Processes at once, whatever is asked for: each holds half a gigabyte; more would only wait."""
AHEAD = 64
"""Stories that may be finished before the one that is due next in order."""
MOST_HELD = 10_000_000
"""Characters of stories read from files of many that may wait for a worker."""


def usual_jobs() -> int:
    """Return how many processes there are where nobody says: one per core less one."""
    return min(max(1, (os.cpu_count() or 2) - 1), MOST_JOBS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one source: an analysis, or the reason why not."""

    index: int
    """Its place in the input, from 0."""
    source: Source
    analysis: Analysis | None = None
    error: SourceError | None = None


@dataclass(eq=False, slots=True)
class _Worker:
    """One child process and what it has been asked."""

    process: BaseProcess
    pipe: Connection
    patience: Patience
    ready: bool = False
    jobs: dict[int, Source] = field(default_factory=dict)
    current: int | None = None
    """The story being read; None while all of ``jobs`` are analysed together."""

    @property
    def suspect(self) -> int | None:
        """Return the story to blame if the worker died now, where that can be told."""
        if self.current is not None:
            return self.current
        return next(iter(self.jobs)) if len(self.jobs) == 1 else None


class AnalysisPool:
    """Worker processes that analyse stories; kept between runs, since loading the model takes long.

    One run at a time. Not for use from several threads.
    """

    def __init__(
        self,
        *,
        jobs: int = 0,
        published: str | None = None,
        patience: float = PATIENCE,
        own: Path | None = None,
        target: Callable[[Connection, str | None], None] | None = None,
    ) -> None:
        """Plan for processes; start none yet.

        Args:
            jobs: how many, as :meth:`set_jobs` takes it.
            published: an ISO date for stories that have none of their own.
            patience: seconds that a story may take without a sign of progress.
            own: the folder of what the person added to the gazetteer.
            target: what a process runs; see :mod:`dateline.services.worker` for what it is to say.
        """
        self._patience = patience
        self.own = own
        self._target = target or partial(worker.main, own=own)
        self.set_jobs(jobs)
        self._published = published
        self._context = get_context("spawn")
        self._workers: list[_Worker] = []
        self._failed_starts = 0

    def __enter__(self) -> AnalysisPool:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def set_jobs(self, jobs: int) -> None:
        """Plan for so many processes, from the next run on.

        Args:
            jobs: at most :data:`MOST_JOBS`; 0: :func:`usual_jobs`.
        """
        self._size = min(jobs or usual_jobs(), MOST_JOBS)

    def warm(self, most: int = MOST_JOBS) -> None:
        """Start up to ``most`` processes, so that the model is loaded before it is needed."""
        while len(self._workers) < min(self._size, most):
            ours, theirs = self._context.Pipe()
            process = self._context.Process(
                target=self._target, args=(theirs, self._published), daemon=True, name="dateline"
            )
            start_shielded(process)
            theirs.close()
            self._workers.append(_Worker(process, ours, Patience(process.pid, START_PATIENCE)))

    def close(self) -> None:
        """End every process; what is under way is dropped."""
        for each in self._workers:
            _end(each)
        self._workers.clear()

    def run(
        self,
        sources: Iterable[Source | Awaited],
        *,
        ordered: bool,
        progress: Progress,
        total: int = 0,
    ) -> Iterator[Outcome]:
        """Analyse every source and yield what became of it.

        Args:
            sources: read as they are needed, never all at once; what is to be waited for, too.
            ordered: yield in the order of the input; otherwise as they are finished.
            progress: told several times a second.
            total: how many sources there are, for ``progress``; 0 where that is not known.

        Raises:
            Cancelled: from ``progress``; what was yielded before is whole.
            ModelError: the model can't be loaded.
            GazetteerError: the gazetteer can't be loaded.
        """
        run = _Run(iter(sources))
        due = 0
        for spare in self._workers[self._size :]:
            self._dismiss(spare)
        try:
            while True:
                self._hand_out(run, due if ordered else run.finished)
                progress.step(run.finished, total, run.label)
                if ordered:
                    while due in run.outcomes:
                        yield run.outcomes.pop(due)
                        due += 1
                else:
                    for index in list(run.outcomes):
                        yield run.outcomes.pop(index)
                if run.exhausted and not any(each.jobs for each in self._workers):
                    return
                self._listen(run)
        finally:
            for each in [each for each in self._workers if each.jobs]:
                self._dismiss(each)

    def _hand_out(self, run: _Run, due: int) -> None:
        """Give a batch to every worker that has none; start no more workers than stories wait."""
        busy = sum(1 for each in self._workers if each.jobs)
        self.warm(busy + (run.waiting(self._size) or run.awaited is not None))
        for each in self._workers:
            if each.ready and not each.jobs and (batch := run.batch(due, self._size)):
                each.jobs = dict(batch)
                each.current = None
                each.patience.renew(self._patience)
                try:
                    each.pipe.send(batch)
                except OSError:
                    run.retry(each.jobs)
                    each.jobs = {}
                    each.ready = False

    def _listen(self, run: _Run) -> None:
        """Take in what the workers say, for a moment, and end those that hang."""
        awaited = [] if run.awaited is None else [run.awaited]
        heard = wait([*(each.pipe for each in self._workers), *awaited], timeout=0.1)
        if run.awaited in heard:
            run.awaited = None
        for each in list(self._workers):
            if each.pipe in heard:
                self._hear(each, run)
            elif (each.jobs or not each.ready) and each.patience.is_over():
                self._lost(
                    each, run, f"made no progress for {self._patience:.0f} seconds and was stopped"
                )

    def _hear(self, each: _Worker, run: _Run) -> None:
        try:
            message = each.pipe.recv()
        except (EOFError, OSError):
            self._lost(each, run, "made the reader crash")
            return
        each.patience.renew(self._patience)
        self._answer(each, run, message)

    def _answer(self, each: _Worker, run: _Run, message: tuple[Any, ...]) -> None:
        tag, *rest = message
        if tag is Tag.READY:
            each.ready = True
            self._failed_starts = 0
        elif tag is Tag.READING:
            each.current = rest[0]
            run.label = each.jobs[rest[0]].label
        elif tag is Tag.ANALYSING:
            each.current = None
        elif tag is Tag.DONE:
            index, result = rest
            run.finish(index, each.jobs.pop(index), result)
        elif tag is Tag.RETIRING:
            run.retry(each.jobs)
            self._dismiss(each)
        elif tag is Tag.BROKEN:
            self._dismiss(each)
            raise rest[0]

    def _lost(self, each: _Worker, run: _Run, verdict: str) -> None:
        """Replace a worker that died or hangs, and judge what it was doing."""
        if not each.ready:
            self._failed_starts += 1
            if self._failed_starts >= 3:
                self._dismiss(each)
                raise ModelError(
                    "The process that analyses stories could not be started. "
                    "Close other programs to free memory, or install Dateline anew."
                )
        suspect = each.suspect
        if suspect is not None:
            source = each.jobs.pop(suspect)
            problem = SourceError(
                f"{source.label}: {verdict}. The other stories are not affected.",
                source=source.label,
            )
            run.finish(suspect, source, problem)
        run.retry(each.jobs)
        self._dismiss(each)

    def _dismiss(self, each: _Worker) -> None:
        _end(each)
        self._workers.remove(each)


class _Run:
    """The stories of one run: to come, to be tried again, and finished."""

    def __init__(self, sources: Iterator[Source | Awaited]) -> None:
        self._sources = sources
        self._taken = 0
        self._ended = False
        self._held = 0
        """Characters of those to come that are in memory."""
        self.awaited: Connection | None = None
        """By this the next will come."""
        self._coming: deque[Job] = deque()
        self._again: deque[Job] = deque()
        self.exhausted = False
        self.finished = 0
        self.label = ""
        self.outcomes: dict[int, Outcome] = {}

    def peek(self) -> bool:
        """Whether there is anything left to hand out."""
        return self.waiting(1) > 0

    def waiting(self, most: int) -> int:
        """Return how many stories can be handed out, looking no further than ``most``.

        Those that came with an error are settled.
        """
        while not self._ended and len(self._coming) < most and self._held < MOST_HELD:
            self.awaited = None
            source = next(self._sources, None)
            if isinstance(source, Awaited):
                self.awaited = source.pipe
                break
            if source is None:
                self._ended = True
            else:
                self._take(source)
        waiting = len(self._coming) + len(self._again)
        self.exhausted = self._ended and not waiting
        return waiting

    def _take(self, source: Source) -> None:
        index = self._taken
        self._taken += 1
        if source.error is not None:
            self.finish(index, source, source.error)
        else:
            self._coming.append((index, source))
            self._held += source.held

    def batch(self, due: int, workers: int) -> list[Job]:
        """Return the next stories for one worker: fewer at the end, so that all end together.

        A story that was in a batch with one that failed comes alone.
        """
        if self._again:
            return [self._again.popleft()]
        batch: list[Job] = []
        size = 0
        limit = max(1, BATCH // workers) if self.finished < BATCH else BATCH
        if workers > 1:
            limit = min(limit, -(-self.waiting(2 * workers * BATCH) // (2 * workers)))
        while len(batch) < limit and size < BATCH_BYTES and self.peek():
            index, source = self._coming[0]
            large = source.size > BATCH_BYTES
            if index >= due + AHEAD + BATCH or (large and batch):
                break
            batch.append(self._coming.popleft())
            self._held -= source.held
            size += source.size
        return batch

    def retry(self, jobs: dict[int, Source]) -> None:
        """Take back stories that were not answered."""
        self._again.extend(sorted(jobs.items()))
        self.exhausted = self.exhausted and not self._again
        jobs.clear()

    def finish(self, index: int, source: Source, result: Analysis | UserError) -> None:
        """Keep what became of a story."""
        self.finished += 1
        self.label = source.label
        if isinstance(result, Analysis):
            self.outcomes[index] = Outcome(index=index, source=source, analysis=result)
        else:
            error = result if isinstance(result, SourceError) else SourceError(str(result))
            self.outcomes[index] = Outcome(index=index, source=source, error=error)


def _end(each: _Worker) -> None:
    """End a process now; it holds nothing that must be kept."""
    each.pipe.close()
    each.process.kill()
    each.process.join()
    each.process.close()
