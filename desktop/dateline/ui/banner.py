"""The strip below the header that says that a project can't be changed here, and why."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dateline.domain.project import ProjectInfo

ELSEWHERE = "Read only: open in another window."
PROTECTED = "Read only: the file or its folder is protected."


class ReadOnlyBanner(QFrame):
    """Shown while a project is open for reading only.

    Signals:
        copy_asked(): the person wants a copy to work in.
    """

    copy_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.setObjectName("doubt")
        self.words = QLabel(self)
        self.copy = QPushButton("Save a copy…", self)
        self.copy.clicked.connect(self.copy_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(12)
        row.addWidget(self.words)
        row.addWidget(self.copy)
        row.addStretch(1)
        self.hide()

    def show_project(self, info: ProjectInfo) -> None:
        """Say why the project can't be changed, if it can't."""
        self.words.setText(ELSEWHERE if info.open_elsewhere else PROTECTED)
        self.setVisible(info.read_only)


class Top(QWidget):
    """The header, with the banner below it."""

    def __init__(self, header: QWidget, banner: QWidget) -> None:
        """Stack them."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(banner)
