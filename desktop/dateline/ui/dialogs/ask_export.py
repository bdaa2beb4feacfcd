"""Asking what of the project is to be exported, where a filter shows only a part of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from dateline.ui.dialogs.buttons import primary
from dateline.ui.models.words import counted
from dateline.ui.saying import say

WIDTH = 380


class AskExport(QDialog):
    """What is shown, or the whole project.

    Signals:
        given(bool): True for what is shown only.
    """

    given = Signal(bool)

    def __init__(self, parent: QWidget, *, shown: int, events: int, words: str) -> None:
        """Ask; ``shown`` of ``events`` pass the filter, which ``words`` tell."""
        super().__init__(parent)
        self.setWindowTitle(say("Dialogs", "Export data"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.shown = QRadioButton(
            say("Dialogs", "What is shown: {events}").format(events=counted(shown, "event")), self
        )
        self.whole = QRadioButton(
            say("Dialogs", "The whole project: {events}").format(events=counted(events, "event")),
            self,
        )
        self.shown.setChecked(True)
        told = QLabel(words, self)
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setObjectName("quiet")
        told.setWordWrap(True)
        told.setMinimumWidth(WIDTH)
        told.setIndent(24)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        go_on = primary(say("Dialogs", "Export…"))
        go_on.setDefault(True)
        buttons.addButton(go_on, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        body = QVBoxLayout(self)
        body.setContentsMargins(20, 20, 20, 16)
        body.setSpacing(8)
        for widget in (self.shown, told, self.whole):
            body.addWidget(widget)
        body.addSpacing(8)
        body.addWidget(buttons)

    def accept(self) -> None:
        """Hand over what was chosen."""
        self.given.emit(self.shown.isChecked())
        super().accept()
