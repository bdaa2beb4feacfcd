"""Long work beside the window: told of step by step, stopped when asked, awaited at the end.

The job runs in a plain thread and gets plain data; the :class:`Task` that owns the signals lives on
the GUI thread. What a job produces is gathered, so that the window is not redrawn for every story.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from dateline.domain.errors import Cancelled

GATHER_MS = 140
"""At least so long between two deliveries, so that a story is on the map a quarter of a second
after it was analysed. Each draws the map anew: at 125 ms a 5 ms timer was late by over 20 ms."""
CALM_MS = 1000
"""The same while the map is not seen: the lists can wait, the window's other work goes first."""
PAUSE_S = 0.2
"""How often a job that waits looks whether it is to stop."""
TELL_MS = 200
"""At least so long between two signs of progress."""


class Produce(Protocol):
    """How a job hands over what it made."""

    def __call__(self, thing: object, /) -> None:
        """Hand over one thing; it is delivered with its neighbours."""


class Job(Protocol):
    """What runs in the thread. It must call ``progress.step`` at least a few times a second."""

    def __call__(self, progress: JobProgress, produce: Produce, /) -> None:
        """Do the work.

        Raises:
            Cancelled: from ``progress.step``.
        """


class JobProgress:
    """Progress as the job sees it: cheap to call, raises once the person asked to stop."""

    def __init__(self, tell: Callable[[int, int, str], None]) -> None:
        """Pass on what is told, at most five times a second."""
        self._tell = tell
        self._stop = threading.Event()
        self._go = threading.Event()
        self._go.set()
        self._told = 0.0

    def stop(self) -> None:
        """Make the next step raise."""
        self._stop.set()

    def pause(self, paused: bool) -> None:
        """Let the next step wait, or go on."""
        if paused:
            self._go.clear()
        else:
            self._go.set()

    @property
    def stopping(self) -> bool:
        """Whether the person asked to stop."""
        return self._stop.is_set()

    def step(self, done: int, total: int, label: str) -> None:
        """Take note of a step, and wait where it shall.

        Raises:
            Cancelled: the person asked to stop.
        """
        while not self._stop.is_set() and not self._go.wait(PAUSE_S):
            pass
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._told >= TELL_MS / 1000:
            self._told = now
            self._tell(done, total, label)


class Task(QObject):
    """One piece of work under way.

    Signals:
        progress(done, total, label): where it is; ``total`` is 0 where that is not known.
        produced(tuple): things the job made, in order, gathered over a short while.
        failed(Exception): it ended with an error; ``finished`` follows.
        finished(): it is over, one way or another; emitted once, last.
    """

    progress = Signal(int, int, str)
    produced = Signal(object)
    failed = Signal(object)
    finished = Signal()
    _told = Signal(int, int, str)
    _woken = Signal()
    _ended = Signal()

    def __init__(self, job: Job, title: str, parent: QObject) -> None:
        """Plan the work; :meth:`start` begins it."""
        super().__init__(parent)
        self.title = title
        self.is_watched: Callable[[], bool] = bool
        """Whether someone waits to see what is produced; until it is said, nobody does."""
        self.cancelled = False
        self.paused = False
        self._job = job
        self._steps = JobProgress(self._told.emit)
        self._lock = threading.Lock()
        self._made: list[object] = []
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._work, name=f"dateline: {title}", daemon=True)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._deliver)
        self._delivered = 0.0
        queued = Qt.ConnectionType.QueuedConnection
        self._told.connect(self.progress, queued)
        self._woken.connect(self._on_woken, queued)
        self._ended.connect(self._on_ended, queued)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    @Slot()
    def cancel(self) -> None:
        """Ask it to stop; what was produced stays."""
        self._steps.stop()

    def pause(self, paused: bool) -> None:
        """Ask it to wait at its next step, or to go on."""
        self.paused = paused
        self._steps.pause(paused)

    def wait(self) -> None:
        """Block until the thread is over. For shutdown only, after :meth:`cancel`."""
        self._thread.join()

    # On the job's thread

    def _work(self) -> None:
        try:
            self._job(self._steps, self._produce)
        except Cancelled:
            self.cancelled = True
        except Exception as error:  # noqa: BLE001 - handed to the GUI thread whole
            self._error = error
        self._ended.emit()

    def _produce(self, thing: object) -> None:
        with self._lock:
            self._made.append(thing)
            first = len(self._made) == 1
        if first:
            self._woken.emit()

    # On the GUI thread

    @Slot()
    def _on_woken(self) -> None:
        apart = GATHER_MS if self.is_watched() else CALM_MS
        wait = apart - (time.monotonic() - self._delivered) * 1000
        if wait <= 0:
            self._deliver()
        elif not self._timer.isActive():
            self._timer.start(int(wait) + 1)

    @Slot()
    def _deliver(self) -> None:
        self._timer.stop()
        with self._lock:
            made, self._made = tuple(self._made), []
        if made:
            self._delivered = time.monotonic()
            self.produced.emit(made)

    @Slot()
    def _on_ended(self) -> None:
        self._thread.join()
        self._deliver()
        if self._error is not None:
            self.failed.emit(self._error)
        self.finished.emit()


class TaskRunner(QObject):
    """Starts tasks and knows which are under way.

    Signals:
        started(Task): a task began.
        ended(Task): a task is over.
    """

    started = Signal(object)
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Have nothing to do yet."""
        super().__init__(parent)
        self._tasks: list[Task] = []

    @property
    def tasks(self) -> tuple[Task, ...]:
        """Return what is under way, oldest first."""
        return tuple(self._tasks)

    def prepare(self, job: Job, *, title: str) -> Task:
        """Return a task to connect to and then :meth:`run`."""
        return Task(job, title, self)

    def run(self, task: Task) -> Task:
        """Begin a prepared task."""
        self._tasks.append(task)
        task.finished.connect(self._on_finished)
        self.started.emit(task)
        task.start()
        return task

    @Slot()
    def _on_finished(self) -> None:
        task = self.sender()
        if isinstance(task, Task) and task in self._tasks:
            self._tasks.remove(task)
            self.ended.emit(task)
            task.deleteLater()

    def shutdown(self) -> None:
        """Ask every task to stop and wait until all have; nothing more is delivered."""
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            task.blockSignals(True)
            task.wait()
        self._tasks.clear()
