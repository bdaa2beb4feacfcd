"""The range in two fields, to be read and to be typed into."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from dateline.ui.models.date_reading import LONGEST, problem, read_stretch
from dateline.ui.models.date_words import instant, to_seconds
from dateline.ui.selection import TimeRange
from dateline.ui.theme import BASE_PX, CAPTION_PX, sized
from dateline.ui.timeline.calendar import DAY

ENDS = "end not included"
LOCAL = "end not included, local time"


class Field(QLineEdit):
    """One end of the range; Escape takes back what was typed.

    Signals:
        given_up(): what was typed is to be forgotten.
    """

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Forget what was typed at Escape."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the usual deeds.

        The menu belongs to the window: beside the map's own window this pane is native too, and
        Qt 6.12 warns of a menu whose window is not a top one.
        """
        menu = self.createStandardContextMenu()
        menu.setParent(self.window(), menu.windowFlags())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())


class RangeFields(QWidget):
    """Shows a range, and reads one.

    Signals:
        typed(TimeRange): the person typed another range.
    """

    typed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._held = TimeRange(start=0.0, end=DAY)
        self.start = self._field("First moment of the range")
        self.end = self._field("End of the range, not included")
        self.start.setToolTip("A day, a month, a year: 27 Dec 2025, Dec 2025, 2025-12-27 14:00")
        self.end.setToolTip(
            "The range ends just before this. A month or a year is taken whole: Dec 2025, 2025"
        )
        self.note = QLabel(ENDS, self)
        self.note.setObjectName("caption")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.start, 1)
        row.addWidget(QLabel("–", self))
        row.addWidget(self.end, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self.note)

    def _field(self, name: str) -> Field:
        field = Field(self)
        field.setObjectName("plain")
        field.setAccessibleName(name)
        field.setMaxLength(LONGEST)
        field.returnPressed.connect(self._on_entered)
        field.editingFinished.connect(self._on_left)
        field.given_up.connect(self.restore)
        return field

    def show_range(self, held: TimeRange) -> None:
        """Show a range; what is being typed stays."""
        self._held = held
        if not (self.start.isModified() or self.end.isModified()):
            self.restore()

    @Slot()
    def restore(self) -> None:
        """Show the range in force, whatever was typed."""
        for field, moment in ((self.start, self._held.start), (self.end, self._held.end)):
            words = instant(moment)
            field.setFont(sized(self.font(), CAPTION_PX if ":" in words else BASE_PX))
            field.setText(words)
            field.setCursorPosition(0)
            self._mark(field, wrong=False)
        hours = any(moment % DAY for moment in (self._held.start, self._held.end))
        self._say(LOCAL if hours else ENDS, wrong=False)

    @Slot()
    def _on_left(self) -> None:
        """Leaving a field takes what was typed there, but not the way to the other field."""
        if not (self.start.hasFocus() or self.end.hasFocus()):
            self._on_entered()

    @Slot()
    def _on_entered(self) -> None:
        if not (self.start.isModified() or self.end.isModified()):
            return
        start = self._read(self.start, self._held.start)
        end = self._read(self.end, self._held.end)
        if start is None or end is None:
            wrong = self.start if start is None else self.end
            self._refuse(wrong, problem(wrong.text()))
        elif start >= end:
            self._refuse(self.end, "The end must be later than the start")
        else:
            for field in (self.start, self.end):
                field.setModified(False)
            self._held = TimeRange(start=start, end=end)
            self.restore()
            self.typed.emit(self._held)

    def _read(self, field: Field, held: float) -> float | None:
        if not field.isModified():
            return held
        read = read_stretch(field.text())
        if read is None:
            return None
        return to_seconds(read.end if field is self.end and read.is_long else read.start)

    def _refuse(self, field: Field, words: str) -> None:
        for each in (self.start, self.end):
            self._mark(each, wrong=each is field)
        self._say(words, wrong=True)

    def _say(self, words: str, *, wrong: bool) -> None:
        self.note.setText(words)
        self._style(self.note, wrong=wrong)

    def _mark(self, field: Field, *, wrong: bool) -> None:
        field.setAccessibleDescription(problem(field.text()) if wrong else "")
        self._style(field, wrong=wrong)

    def _style(self, widget: QWidget, *, wrong: bool) -> None:
        if bool(widget.property("wrong")) != wrong:
            widget.setProperty("wrong", wrong)
            widget.style().unpolish(widget)
            widget.style().polish(widget)
