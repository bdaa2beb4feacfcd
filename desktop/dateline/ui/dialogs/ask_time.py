"""Asking where to go on the time line: a day, or any stretch that can be typed there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dateline.ui.dialogs.frames import AskingDialog
from dateline.ui.models.date_words import instant, span
from dateline.ui.saying import say
from dateline.ui.selection import TimeRange
from dateline.ui.timeline.range_fields import ENDS
from dateline.ui.timeline.typed import LONGEST_RANGE, Typed, read_typed, typed_problem


class AskTime(AskingDialog):
    """One field that says at once how it was understood.

    Signals:
        given(Typed): the person entered this.
    """

    given = Signal(object)

    def __init__(self, parent: QWidget, *, project: TimeRange, suggested: str) -> None:
        """Ask for a time of the project, beginning with the words ``suggested``."""
        super().__init__(
            parent,
            title=say("Dialogs", "Go to date"),
            question=say(
                "Dialogs",
                "Which day should the range begin with? Or which week, month, year, or range?",
            ),
            text=suggested,
            verb=say("Dialogs", "Go to date"),
        )
        self._project = project
        self.field.setMaxLength(LONGEST_RANGE)
        self.field.setPlaceholderText(say("Dialogs", "27 Dec 2025, Dec 2025, last 2 weeks"))
        self.field.textChanged.connect(self._on_text_changed)
        self._on_text_changed()

    def _read(self) -> Typed | None:
        read = read_typed(self.field.text(), self._project)
        return read if read is not None and read.start < read.end else None

    def _on_text_changed(self) -> None:
        read = self._read()
        self.accept_button.setEnabled(read is not None)
        self.understood.setText(self._told(read))

    def _told(self, read: Typed | None) -> str:
        if read is None:
            return typed_problem(self.field.text())
        if read.is_range:
            return f"{span(read.start, read.end)}, {ENDS()}"
        return say("Dialogs", "The range begins with {instant}").format(instant=instant(read.start))

    def accept(self) -> None:
        """Hand over what was read."""
        read = self._read()
        if read is not None:
            self.given.emit(read)
            super().accept()
