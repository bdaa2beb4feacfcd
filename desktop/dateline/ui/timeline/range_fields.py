"""The range in two fields, to be read and to be typed into."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dateline.ui.models.date_reading import read_stretch
from dateline.ui.models.date_words import instant
from dateline.ui.saying import Later, say
from dateline.ui.selection import TimeRange
from dateline.ui.theme import BASE_PX, CAPTION_PX, sized
from dateline.ui.timeline import accessible
from dateline.ui.timeline.calendar import DAY
from dateline.ui.timeline.typed import LONGEST_RANGE, Typed, read_typed, typed_problem
from dateline.ui.typing_line import TypingLine

ENDS = Later("Timeline", "end not included")
LOCAL = Later("Timeline", "end not included, local time")
_AROUND, _LEAST = 8, 60
"""Pixels: beside the words of a field, and the least that a field has."""
EDGE = 3
"""Pixels of border and margin before a field's words; what shall stand under them is moved so."""


class Field(TypingLine):
    """One end of the range; Escape takes back what was typed.

    Signals:
        given_up(): what was typed is to be forgotten.
    """

    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Be empty, and as wide as what is written in it."""
        super().__init__(parent)
        self.textChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the room that the words take."""
        wide = self.fontMetrics().horizontalAdvance(self.text()) + _AROUND
        return QSize(max(wide, _LEAST), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return what it may be pressed to while the other field is typed into."""
        return QSize(_LEAST, super().minimumSizeHint().height())

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
        self._held = self._project = TimeRange(start=0.0, end=DAY)
        self.start = self._field(say("Timeline", "First moment of the range"))
        self.end = self._field(say("Timeline", "End of the range, not included"))
        self.start.setToolTip(
            say(
                "Timeline",
                "27 Dec 2025, 2025-12-27 14:00. Both ends at once: Dec 2025, "
                "1 Dec 2025 to 5 Jan 2026, last week (of the project)",
            )
        )
        self.end.setToolTip(
            say(
                "Timeline",
                "The range ends just before this. A month or a year is taken whole: Dec 2025, 2025",
            )
        )
        self.note = QLabel(ENDS(), self)
        self.note.setObjectName("caption")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.start)
        row.addWidget(QLabel("–", self))
        row.addWidget(self.end)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        self.note.setIndent(EDGE)
        layout.addWidget(self.note)

    def _field(self, name: str) -> Field:
        field = Field(self)
        field.setObjectName("plain")
        field.setAccessibleName(name)
        field.setMaxLength(LONGEST_RANGE)
        field.returnPressed.connect(self._on_entered)
        field.editingFinished.connect(self._on_left)
        field.given_up.connect(self.restore)
        return field

    def show_range(self, held: TimeRange, project: TimeRange) -> None:
        """Show a range of the project's time; what is being typed stays."""
        self._held = held
        self._project = project
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
        self._say(LOCAL() if hours else ENDS(), wrong=False)

    @Slot()
    def _on_left(self) -> None:
        """Leaving a field takes what was typed there, but not the way to the other field."""
        if not (self.start.hasFocus() or self.end.hasFocus()):
            self._on_entered()

    @Slot()
    def _on_entered(self) -> None:
        if not (self.start.isModified() or self.end.isModified()):
            return
        both = self._both()
        if both is not None:
            self._take(both.start, both.end)
            return
        start = self._read(self.start, self._held.start)
        end = self._read(self.end, self._held.end)
        if start is None or end is None:
            wrong = self.start if start is None else self.end
            self._refuse(wrong, typed_problem(wrong.text()))
        else:
            self._take(start, end)

    def _both(self) -> Typed | None:
        """Return what was typed into one field and means both ends."""
        modified = [field for field in (self.start, self.end) if field.isModified()]
        if len(modified) > 1:
            return None
        read = read_typed(modified[0].text(), self._project)
        if read is None or not read.is_range:
            return None
        # A month typed as the end is where the range ends; as the start, it is all that is meant.
        alone = read_stretch(modified[0].text()) is not None
        return None if alone and modified[0] is self.end else read

    def _take(self, start: float, end: float) -> None:
        if start >= end:
            self._refuse(self.end, say("Timeline", "The end must be later than the start"))
            return
        for field in (self.start, self.end):
            field.setModified(False)
        self._held = TimeRange(start=start, end=end)
        self.restore()
        self.typed.emit(self._held)

    def _read(self, field: Field, held: float) -> float | None:
        if not field.isModified():
            return held
        read = read_typed(field.text(), self._project)
        if read is None:
            return None
        return read.end if field is self.end and read.is_range else read.start

    def _refuse(self, field: Field, words: str) -> None:
        for each in (self.start, self.end):
            self._mark(each, wrong=each is field)
        self._say(words, wrong=True)
        accessible.announce(field, words)

    def _say(self, words: str, *, wrong: bool) -> None:
        self.note.setText(words)
        self._style(self.note, wrong=wrong)

    def _mark(self, field: Field, *, wrong: bool) -> None:
        field.setAccessibleDescription(typed_problem(field.text()) if wrong else "")
        self._style(field, wrong=wrong)

    def _style(self, widget: QWidget, *, wrong: bool) -> None:
        if bool(widget.property("wrong")) != wrong:
            widget.setProperty("wrong", wrong)
            widget.style().unpolish(widget)
            widget.style().polish(widget)
