"""Asking for a name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from dateline.ui.dialogs.buttons import primary


class AskText(QDialog):
    """One field.

    Signals:
        given(str): the person entered this; never empty.
    """

    given = Signal(str)

    def __init__(self, parent: QWidget, *, title: str, label: str, text: str, verb: str) -> None:
        """Ask, beginning with ``text``."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(text, self)
        self.field.setMaxLength(200)
        self.field.selectAll()
        self.field.setMinimumWidth(320)
        words = QLabel(label, self)
        words.setBuddy(self.field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.accept_button = primary(verb)
        self.accept_button.setDefault(True)
        buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(words)
        layout.addWidget(self.field)
        layout.addSpacing(8)
        layout.addWidget(buttons)
        self.field.textChanged.connect(self._on_text_changed)

    def _on_text_changed(self, text: str) -> None:
        self.accept_button.setEnabled(bool(text.strip()))

    def accept(self) -> None:
        """Hand over what was entered."""
        text = self.field.text().strip()
        if text:
            self.given.emit(text)
            super().accept()
