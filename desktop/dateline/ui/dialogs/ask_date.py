"""Asking for a date: of a story, or where to go on the time line. Years 1 to 9999."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dateline.ui.dialogs.frames import AskingDialog
from dateline.ui.models.date_reading import EXAMPLE, read_date, understood
from dateline.ui.models.date_words import day


class AskDate(AskingDialog):
    """One field that says at once how it was understood.

    Signals:
        given(date): the person entered this day.
    """

    given = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        *,
        title: str,
        question: str,
        verb: str,
        suggested: date | None = None,
    ) -> None:
        """Ask, beginning with the day ``suggested``."""
        text = day(suggested) if suggested else ""
        super().__init__(parent, title=title, question=question, text=text, verb=verb)
        self.field.setPlaceholderText(day(EXAMPLE))
        self.field.textChanged.connect(self._on_text_changed)
        self._on_text_changed()

    def _on_text_changed(self) -> None:
        read = read_date(self.field.text())
        self.accept_button.setEnabled(read is not None)
        self.understood.setText(understood(read))

    def accept(self) -> None:
        """Hand over the day."""
        read = read_date(self.field.text())
        if read is not None:
            self.given.emit(read)
            super().accept()
