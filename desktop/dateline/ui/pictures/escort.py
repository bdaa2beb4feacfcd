"""Long drawings among the window's tasks: told of in the status bar, and stopped there."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Slot

from dateline.ui.pictures.sitting import Sitting
from dateline.ui.tasks import JobProgress, Produce, Task, TaskRunner

_LOOK_S = 0.1


class Escort(QObject):
    """Goes with a drawing until it is over: a task that only waits for it, and can be cancelled."""

    def __init__(self, sitting: Sitting, runner: TaskRunner, title: str) -> None:
        """Begin."""
        super().__init__(sitting)
        self._sitting = sitting
        self._steps = (0, 0)
        self._over = threading.Event()
        self._title = title
        sitting.stepped.connect(self._on_stepped)
        sitting.over.connect(self._on_over)
        self._task: Task = runner.prepare(self._wait, title=title)
        self._task.finished.connect(self._on_finished)
        runner.run(self._task)

    def _wait(self, progress: JobProgress, _produce: Produce) -> None:
        while not self._over.wait(_LOOK_S):
            progress.step(*self._steps, self._title)

    @Slot(int, int)
    def _on_stepped(self, done: int, total: int) -> None:
        self._steps = (done, total)

    @Slot()
    def _on_over(self) -> None:
        self._over.set()

    @Slot()
    def _on_finished(self) -> None:
        if self._task.cancelled:
            self._sitting.cancel()
