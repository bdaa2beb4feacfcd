"""A word on the end of long work, for who is busy elsewhere: how many, never what."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from dateline.ui.desktop_words import DesktopWords
from dateline.ui.doorway import come_forward
from dateline.ui.importing import ImportReport
from dateline.ui.saying import Later
from dateline.ui.settings import Settings
from dateline.ui.tasks import Task

if TYPE_CHECKING:
    from dateline.ui.main_window import MainWindow

LONG_S = 10.0
"""Work that took less is not told of: the person has hardly turned away."""
WRITTEN = Later("Window", "The file is written.")
ENDED = Later("Window", "The work has ended.")


class Notifier(QObject):
    """Follows the work of a window.

    The window asks for attention in the task bar, and the system says a word if it has a place for
    that; no desktop need have either. The status bar says the word once the person is back.
    """

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Follow; ``clock`` tells seconds."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._clock = clock
        self._began: float | None = None
        self._told = False
        self._words = ""
        self._desktop = DesktopWords(self)
        self._desktop.answered.connect(self._bring_forward)
        window.closed.connect(self._desktop.put_away)
        window.runner.started.connect(self._on_started)
        window.runner.ended.connect(self._on_ended)
        window.importing.reported.connect(self._on_reported)
        window.exports.written.connect(self._on_written)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusWindowChanged.connect(self._on_focus_changed)

    @Slot(object)
    def _on_started(self, _task: Task) -> None:
        if self._began is None:
            self._began = self._clock()
            self._told = False

    @Slot(object)
    def _on_reported(self, report: ImportReport) -> None:
        self._tell(f"{report.words}.")
        self._rest()

    @Slot()
    def _on_written(self) -> None:
        self._tell(WRITTEN())

    @Slot(object)
    def _on_ended(self, task: Task) -> None:
        """Tell of the end of other work than reading and writing, which tell by themselves."""
        if not (self._told or self._at_work or task.cancelled):
            self._tell(ENDED())
        self._rest()

    @property
    def _at_work(self) -> bool:
        return bool(self._window.runner.tasks) or self._window.importing.busy

    def _rest(self) -> None:
        if not self._at_work:
            self._began = None

    def _tell(self, words: str) -> None:
        self._told = True
        is_long = self._began is not None and self._clock() - self._began >= LONG_S
        if is_long and self._settings.tells_of_ends and not self._window.isActiveWindow():
            self._words = words
            self._window.status.notice(words)
            QApplication.alert(self._window)
            self._desktop.tell("Dateline", words)

    @Slot()
    def _bring_forward(self) -> None:
        come_forward(self._window)

    @Slot()
    def _on_focus_changed(self) -> None:
        """Say it again to who comes back: the words in the status bar are gone by then."""
        if self._words and self._window.isActiveWindow():
            self._window.status.notice(self._words)
            self._words = ""
            self._desktop.put_away()
