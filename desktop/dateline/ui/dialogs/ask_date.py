"""Asking for a date: of a story, or where to go on the time line. Years 1 to 9999."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from dateline.ui.dialogs.buttons import primary
from dateline.ui.models.date_words import LONG_MONTHS, day, long_day

_PARTS = re.compile(r"\s*(\d{1,4}|[^\W\d_]{3,9})[\s./,-]*", re.UNICODE)


def read_date(words: str) -> date | None:
    """Return the day that was typed; None if it is not one.

    Understood: ``2025-12-27``, ``27 Dec 2025``, ``27 December 2025``, ``December 27, 2025``,
    ``Dec 2025`` and ``2025`` (their first day). Never a bare ``12/27``, which reads two ways.
    """
    parts = _PARTS.findall(words[:40])
    if not parts or _PARTS.sub("", words[:40]).strip():
        return None
    numbers = [part for part in parts if part.isdigit()]
    names = [part for part in parts if not part.isdigit()]
    try:
        return _named(names, numbers) if names else _numbered(numbers)
    except ValueError:
        return None


def _named(names: list[str], numbers: list[str]) -> date | None:
    months = [
        index
        for index, month in enumerate(LONG_MONTHS, start=1)
        if month.casefold().startswith(names[0].casefold())
    ]
    if len(names) != 1 or len(months) != 1 or not 1 <= len(numbers) <= 2:
        return None
    year = int(numbers[-1])
    return date(year, months[0], int(numbers[0]) if len(numbers) == 2 else 1)


def _numbered(numbers: list[str]) -> date | None:
    if len(numbers) == 1 and len(numbers[0]) == 4:
        return date(int(numbers[0]), 1, 1)
    if len(numbers) == 3 and len(numbers[0]) == 4:
        return date(int(numbers[0]), int(numbers[1]), int(numbers[2]))
    return None


class AskDate(QDialog):
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
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(day(suggested) if suggested else "", self)
        self.field.setPlaceholderText("27 Dec 2025")
        self.field.setMinimumWidth(320)
        self.field.selectAll()
        label = QLabel(question, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setBuddy(self.field)
        self.understood = QLabel(self)
        self.understood.setObjectName("quiet")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.accept_button = primary(verb)
        self.accept_button.setDefault(True)
        buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(8)
        for widget in (label, self.field, self.understood, buttons):
            layout.addWidget(widget)
        self.field.textChanged.connect(self._on_text_changed)
        self._on_text_changed()

    def _on_text_changed(self) -> None:
        read = read_date(self.field.text())
        self.accept_button.setEnabled(read is not None)
        if read is not None:
            self.understood.setText(long_day(read))
        else:
            self.understood.setText("A day such as 27 Dec 2025 or 2025-12-27")

    def accept(self) -> None:
        """Hand over the day."""
        read = read_date(self.field.text())
        if read is not None:
            self.given.emit(read)
            super().accept()
