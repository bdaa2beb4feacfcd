"""A bug of ours, told as such: where it happened, ready to be copied. Never a word of a story."""

from __future__ import annotations

import platform
import traceback
from types import TracebackType

from PySide6.QtCore import Qt, Slot, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dateline import __version__
from dateline.ui.dialogs.buttons import primary
from dateline.ui.theme import TITLE_PX, sized


def crash_report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return where a bug happened, for a report: its kind and the way there.

    What the exception says is left out, since it may quote a story; so are the values of variables.
    """
    frames = "".join(
        f"  {frame.filename.rpartition('dateline/')[2]}, line {frame.lineno}, in {frame.name}\n"
        for frame in traceback.extract_tb(trace)
    )
    return (
        f"Dateline {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.machine()}\n{kind.__name__}\n{frames}"
    )


class CrashDialog(QDialog):
    """Shows one report; those that follow while it is open are added below."""

    def __init__(self, parent: QWidget | None, report: str) -> None:
        """Tell of a bug."""
        super().__init__(parent)
        self.setWindowTitle("Something went wrong in Dateline")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(600, 380)
        title = QLabel("Something went wrong in Dateline", self)
        title.setFont(sized(self.font(), TITLE_PX, bold=True))
        words = QLabel(
            "This is a fault of the program, not of yours. Your project is safe: every change was "
            "written as it was made. The report below holds no text of your stories.",
            self,
        )
        words.setWordWrap(True)
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setAccessibleName("Report")
        copy = QPushButton("Copy report", self)
        copy.clicked.connect(self._on_copy)
        buttons = QDialogButtonBox(self)
        buttons.addButton(primary("Continue"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        for widget in (title, words, self.report):
            layout.addWidget(widget)
        layout.addLayout(row)

    def add(self, report: str) -> None:
        """Add another report below, up to a length that can still be read."""
        if len(self.report.toPlainText()) < 20_000:
            self.report.appendPlainText("\n" + report)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
