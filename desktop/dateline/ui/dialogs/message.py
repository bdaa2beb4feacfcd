"""A problem in words, over the window it belongs to."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dateline.ui.dialogs.buttons import primary
from dateline.ui.icons import icon
from dateline.ui.reader.text_map import shown
from dateline.ui.saying import say
from dateline.ui.theme import LIGHT, TITLE_PX, sized

WIDTH = 400


class MessageDialog(QDialog):
    """What went wrong, where, and what to do. All of it plain text."""

    def __init__(self, parent: QWidget, title: str, words: str) -> None:
        """Tell."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sign = QLabel(self)
        sign.setPixmap(icon("warning", LIGHT.ink[3]).pixmap(QSize(24, 24)))
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        head = QLabel(title, self)
        head.setFont(sized(self.font(), TITLE_PX, bold=True))
        self.words = QLabel(shown(words), self)
        for label in (head, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setMinimumWidth(WIDTH)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(self)
        buttons.addButton(primary(say("Dialogs", "Close")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.close)
        told = QVBoxLayout()
        told.setSpacing(8)
        told.addWidget(head)
        told.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(sign)
        row.addLayout(told, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(16)
        layout.addLayout(row)
        layout.addWidget(buttons)


def show_problem(parent: QWidget, title: str, words: str) -> MessageDialog:
    """Say what went wrong and what to do, without stopping anything else."""
    dialog = MessageDialog(parent, title, words)
    dialog.open()
    return dialog
