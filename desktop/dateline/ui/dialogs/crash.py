"""A bug of ours, told as such: where it happened, ready to be copied. Never a word of a story."""

from __future__ import annotations

import platform
from types import TracebackType

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QWidget

from dateline import __version__
from dateline.services.faults import fault_words
from dateline.ui.dialogs.frames import TellingDialog
from dateline.ui.saying import Later, say

TITLE = Later("Dialogs", "Something went wrong in Dateline")
WORDS = Later(
    "Dialogs",
    "This is a fault of the program, not of yours. Your project is safe: every change was "
    "written as it was made. The report below holds no text of your stories.",
)


def crash_report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return where a bug happened, for a report: its kind and the way there, never its words."""
    return (
        f"Dateline {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.machine()}\n{fault_words(kind, trace)}"
    )


class CrashDialog(TellingDialog):
    """Shows one report; those that follow while it is open are added below."""

    def __init__(self, parent: QWidget | None, report: str) -> None:
        """Tell of a bug."""
        super().__init__(
            parent,
            title=TITLE(),
            head=TITLE(),
            words=WORDS(),
            lines=report,
            lines_name=say("Dialogs", "Report"),
            copy=say("Dialogs", "Copy report"),
            close=say("Dialogs", "Continue"),
        )
        self.lines.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))

    def add(self, report: str) -> None:
        """Add another report below, up to a length that can still be read."""
        if len(self.lines.toPlainText()) < 20_000:
            self.lines.appendPlainText("\n" + report)
