"""Asking for a name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dateline.ui.dialogs.frames import AskingDialog


class AskText(AskingDialog):
    """One field.

    Signals:
        given(str): the person entered this; never empty.
    """

    given = Signal(str)

    def __init__(self, parent: QWidget, *, title: str, label: str, text: str, verb: str) -> None:
        """Ask, beginning with ``text``."""
        super().__init__(parent, title=title, question=label, text=text, verb=verb)
        self.field.setMaxLength(200)
        self.understood.hide()
        self.field.textChanged.connect(self._on_text_changed)

    def _on_text_changed(self, text: str) -> None:
        self.accept_button.setEnabled(bool(text.strip()))

    def accept(self) -> None:
        """Hand over what was entered."""
        text = self.field.text().strip()
        if text:
            self.given.emit(text)
            super().accept()
