"""What could not be read, file by file, with the reasons; everything else was kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
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

from dateline.ui.dialogs.buttons import primary
from dateline.ui.importing import ImportReport
from dateline.ui.reader.text_map import shown
from dateline.ui.theme import TITLE_PX, sized

MOST = 500
"""Failures listed; more are counted."""


def report_lines(report: ImportReport) -> str:
    """Return the failures as text, a line each."""
    lines = [shown(str(error)) for error in report.failures[:MOST]]
    if len(report.failures) > MOST:
        lines.append(f"… and {len(report.failures) - MOST:,} more")
    return "\n".join(lines)


class ImportReportDialog(QDialog):
    """Shown beside the work, never in its way."""

    def __init__(self, parent: QWidget, report: ImportReport) -> None:
        """Tell what became of an import."""
        super().__init__(parent)
        self.setWindowTitle("Stories that could not be read")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 320)
        title = QLabel(report.words[0].upper() + report.words[1:], self)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setFont(sized(self.font(), TITLE_PX, bold=True))
        self.lines = QPlainTextEdit(report_lines(report), self)
        self.lines.setReadOnly(True)
        self.lines.setAccessibleName("What could not be read, and why")
        copy = QPushButton("Copy list", self)
        copy.clicked.connect(self._on_copy)
        buttons = QDialogButtonBox(self)
        buttons.addButton(primary("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addWidget(self.lines, 1)
        layout.addLayout(row)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.lines.toPlainText())
