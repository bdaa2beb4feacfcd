"""A word said by the desktop, beside its clock or wherever it says such things."""

from __future__ import annotations

import shutil
import sys

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot
from PySide6.QtWidgets import QSystemTrayIcon

from dateline.ui.icons import app_icon

SHOWN_MS = 10_000
"""So long the word stays, where the system lets us say."""
PROGRAM = "notify-send"


class DesktopWords(QObject):
    """Says a word where the desktop can; otherwise nothing happens, and nothing waits.

    On Linux a program of the desktop's is asked, in a process of its own: Qt's tray icon needs a
    tray, which GNOME has not, and waits without end for a bus that takes the call but never answers
    (seen with Qt 6.12).

    Signals:
        answered(): the person clicked the word.
    """

    answered = Signal()

    def __init__(self, parent: QObject) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._tray: QSystemTrayIcon | None = None
        self._process: QProcess | None = None
        self._limit = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._limit.timeout.connect(self.put_away)

    def tell(self, title: str, words: str) -> None:
        """Say it, in place of what was said before."""
        self.put_away()
        if sys.platform.startswith("linux"):
            self._ask(title, words)
        elif QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._show(title, words)

    def _ask(self, title: str, words: str) -> None:
        program = shutil.which(PROGRAM)
        if program is None:
            return
        shown = ("--app-name=Dateline", "--icon=org.dateline.Dateline", f"--expire-time={SHOWN_MS}")
        self._process = QProcess(self)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.start(program, [*shown, "--", title, words])
        self._limit.start()

    def _show(self, title: str, words: str) -> None:
        if self._tray is None:
            self._tray = QSystemTrayIcon(app_icon(), self)
            self._tray.setToolTip(title)
            self._tray.messageClicked.connect(self.answered)
            self._tray.activated.connect(self.answered)
        self._tray.show()
        self._tray.showMessage(title, words, app_icon(), SHOWN_MS)
        self._limit.start()

    @Slot()
    def put_away(self) -> None:
        """Ask nobody any more, and leave no icon behind."""
        self._limit.stop()
        if self._tray is not None:
            self._tray.hide()
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(1_000)
            process.deleteLater()
