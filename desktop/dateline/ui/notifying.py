"""A word on the end of long work, for who is busy elsewhere: how many, never what."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from dateline.ui.doorway import come_forward
from dateline.ui.icons import app_icon
from dateline.ui.importing import ImportReport
from dateline.ui.settings import Settings
from dateline.ui.tasks import Task

if TYPE_CHECKING:
    from dateline.ui.main_window import MainWindow

LONG_S = 10.0
"""Work that took less is not told of: the person has hardly turned away."""
SHOWN_MS = 10_000
"""So long the word stays, where the system lets us say."""
WRITTEN = "The file is written."
ENDED = "The work has ended."


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
        self._tray: QSystemTrayIcon | None = None
        self._over = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._over.timeout.connect(self._put_away)
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
        self._tell(WRITTEN)

    @Slot(object)
    def _on_ended(self, task: Task) -> None:
        """Tell of the end of other work than reading and writing, which tell by themselves."""
        if not (self._told or self._at_work or task.cancelled):
            self._tell(ENDED)
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
            self._say(words)

    def _say(self, words: str) -> None:
        """Have the system say it, where it can: many have no tray, or no one who listens."""
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(app_icon(), self)
            self._tray.setToolTip("Dateline")
            self._tray.messageClicked.connect(self._bring_forward)
            self._tray.activated.connect(self._bring_forward)
        self._tray.show()
        self._tray.showMessage("Dateline", words, app_icon(), SHOWN_MS)
        self._over.start()

    @Slot()
    def _bring_forward(self) -> None:
        come_forward(self._window)

    @Slot()
    def _on_focus_changed(self) -> None:
        """Say it again to who comes back: the words in the status bar are gone by then."""
        if self._words and self._window.isActiveWindow():
            self._window.status.notice(self._words)
            self._put_away()

    @Slot()
    def _put_away(self) -> None:
        if self._tray is not None:
            self._tray.hide()
        if self._window.isActiveWindow():
            self._words = ""
