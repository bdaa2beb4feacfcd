"""The list of what a filter may ask for: headings, and values with their counts to tick."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dateline.ui.models.facets import Facet, FacetValue
from dateline.ui.models.words import counted, tip
from dateline.ui.places.delegates import PAD, draw_ground, draw_words, small_font
from dateline.ui.saying import figure, say, say_number
from dateline.ui.theme import CAPTION_PX, Appearance, sized

Index = QModelIndex | QPersistentModelIndex
FEW = 8
"""Values of a criterion that are listed at first."""
LINE = Qt.ItemDataRole.UserRole
BOX = 14
BAR = 3


class Kind(Enum):
    """What a line of the list is."""

    HEADING = "heading"
    VALUE = "value"
    MORE = "more"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of the list."""

    kind: Kind
    facet: Facet
    value: FacetValue | None = None
    hidden: int = 0
    """Values that are not listed."""

    @property
    def key(self) -> tuple[object, ...]:
        """Return what tells it from all others, whatever is counted."""
        return (self.kind, self.facet.criterion, self.value.value if self.value else None)


class FacetModel(QAbstractListModel):
    """Lines of all criteria; those with many values are cut short until asked for more."""

    def __init__(self, parent: QObject) -> None:
        """List nothing yet."""
        super().__init__(parent)
        self._facets: tuple[Facet, ...] = ()
        self._lines: list[Line] = []
        self._long: set[str] = set()

    def show(self, facets: tuple[Facet, ...]) -> None:
        """List these; where only the counts differ, the lines stay."""
        self._facets = facets
        lines = [line for facet in facets for line in self._lines_of(facet)]
        same = [line.key for line in lines] == [line.key for line in self._lines]
        if same:
            self._lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
        else:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()

    def show_all(self, criterion: str) -> None:
        """List all values of a criterion."""
        self._long.add(criterion)
        self.show(self._facets)

    def _lines_of(self, facet: Facet) -> list[Line]:
        first = facet.values
        if facet.criterion not in self._long and len(first) > FEW + 1:
            # What is chosen is never hidden.
            first = tuple(each for n, each in enumerate(first) if n < FEW or each.is_chosen)
        hidden = len(facet.values) - len(first)
        lines = [Line(kind=Kind.HEADING, facet=facet)]
        lines += [Line(kind=Kind.VALUE, facet=facet, value=each) for each in first]
        return lines + [Line(kind=Kind.MORE, facet=facet, hidden=hidden)] * (hidden > 0)

    def line(self, row: int) -> Line:
        """Return what a line is."""
        return self._lines[row]

    def row_of(self, key: tuple[object, ...]) -> int:
        """Return where a line is; -1 where it is not listed."""
        return next((row for row, line in enumerate(self._lines) if line.key == key), -1)

    def values(self) -> Iterator[int]:
        """Yield where values stand, rather than headings."""
        return (row for row, line in enumerate(self._lines) if line.value is not None)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a line: headings are only read."""
        if self._lines[index.row()].kind is Kind.HEADING:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a line shows."""
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(line)
        if role == Qt.ItemDataRole.CheckStateRole and line.value is not None:
            chosen = line.value.is_chosen
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(line)
        if role == Qt.ItemDataRole.ToolTipRole and line.value is not None:
            return tip(
                say("Filters", "{line}\n{events} in range").format(
                    line=_words(line), events=counted(line.value.events, "event")
                )
            )
        return None


def _words(line: Line) -> str:
    if line.value is not None:
        return line.value.words
    if line.hidden:
        return say_number("Filters", "%Ln more", "%Ln more", line.hidden)
    return line.facet.heading


def _spoken(line: Line) -> str:
    if line.value is None:
        return _words(line)
    chosen = say("Filters", "chosen") if line.value.is_chosen else say("Filters", "not chosen")
    many = counted(line.value.events, "event")
    return f"{line.facet.heading} {line.value.words}, {many}, {chosen}"


class FacetDelegate(QStyledItemDelegate):
    """A box to tick, the words, a bar as long as the count, the count."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        """Draw in the colours in force."""
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room for a line; headings stand apart from what is above."""
        high = QFontMetrics(option.font).height()
        if index.data(LINE).kind is Kind.HEADING:
            return QSize(120, high + (20 if index.row() else 8))
        return QSize(120, high + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        line: Line = index.data(LINE)
        painter.save()
        box = option.rect.adjusted(PAD, 0, -PAD, 0)
        if line.kind is Kind.HEADING:
            painter.setFont(sized(option.font, CAPTION_PX, bold=True))
            painter.setPen(QColor(self._appearance.theme.secondary))
            draw_words(painter, box.adjusted(0, box.height() - 20, 0, 0), _words(line).upper())
        else:
            draw_ground(painter, option, self._appearance)
            if line.value is None:
                painter.setFont(small_font(option.font))
                painter.setPen(QColor(self._appearance.theme.accent))
                draw_words(painter, box.adjusted(BOX + 8, 0, 0, 0), _words(line))
            else:
                self._draw_value(painter, option, box, line, line.value)
        painter.restore()

    def _draw_value(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRect,
        line: Line,
        value: FacetValue,
    ) -> None:
        theme = self._appearance.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = QRectF(box.left() + 0.5, box.center().y() - BOX / 2 + 0.5, BOX - 1, BOX - 1)
        self._draw_box(painter, square, is_chosen=value.is_chosen)
        painter.setFont(small_font(option.font))
        painter.setPen(QColor(theme.secondary))
        number = figure(value.events)
        wide = max(painter.fontMetrics().horizontalAdvance(number), 30)
        cell = QRect(box.right() - wide, box.top(), wide, box.height())
        painter.drawText(cell, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        words = box.adjusted(BOX + 8, 0, -wide - 8, 0)
        if value.events:
            reach = max(2.0, words.width() * value.events / max(1, line.facet.most))
            ground = QColor(theme.accent)
            ground.setAlphaF(0.9 if value.is_chosen else 0.32)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(
                QRectF(words.left(), box.bottom() - BAR - 1, reach, BAR), BAR / 2, BAR / 2
            )
        painter.setFont(option.font)
        painter.setPen(QColor(theme.text if value.events or value.is_chosen else theme.secondary))
        draw_words(painter, words.adjusted(0, -2, 0, -2), value.words)

    def _draw_box(self, painter: QPainter, box: QRectF, *, is_chosen: bool) -> None:
        theme = self._appearance.theme
        painter.setPen(QPen(QColor(theme.primary if is_chosen else theme.secondary), 1))
        painter.setBrush(QColor(theme.primary) if is_chosen else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        if is_chosen:
            painter.setPen(QPen(QColor(theme.on_primary), 1.8))
            left, top, size = box.left(), box.top(), box.width()
            marks = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.31))
            tick = QPolygonF()
            for x, y in marks:
                tick.append(QRectF(left + x * size, top + y * size, 0, 0).topLeft())
            painter.drawPolyline(tick)


class FacetList(QListView):
    """The lines as a native list.

    Signals:
        toggled(str, object): a value of a criterion is to be asked for, or no more.
        last_asked_off(): Escape was pressed: what was asked for last is to go.
    """

    toggled = Signal(str, object)
    last_asked_off = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """List nothing yet."""
        super().__init__(parent)
        self.facets = FacetModel(self)
        self.setModel(self.facets)
        self.setItemDelegate(FacetDelegate(appearance, self))
        self.setAccessibleName(say("Filters", "Filter by"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._on_clicked)

    def show_facets(self, facets: tuple[Facet, ...]) -> None:
        """List these, and stay at the line that was current, or near it where it is gone."""
        current = self.currentIndex()
        key = self.facets.line(current.row()).key if current.isValid() else None
        scrolled = self.verticalScrollBar().value()
        self.facets.show(facets)
        if self.currentIndex().isValid() or not self.facets.rowCount():
            return
        if key is not None:
            row = self.facets.row_of(key)
            near = min(current.row(), self.facets.rowCount() - 1)
            self.setCurrentIndex(self.facets.index(near if row < 0 else row))
        self.verticalScrollBar().setValue(scrolled)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        line = self.facets.line(index.row())
        if line.kind is Kind.MORE:
            self.facets.show_all(line.facet.criterion)
            self.setCurrentIndex(self.facets.index(index.row()))
        elif line.value is not None:
            self.toggled.emit(line.facet.criterion, line.value.value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which value a key would choose: Qt goes to the first line, which is a heading."""
        super().focusInEvent(event)
        current = self.currentIndex()
        if not current.isValid() or self.facets.line(current.row()).kind is Kind.HEADING:
            first = next(self.facets.values(), None)
            if first is not None:
                self.setCurrentIndex(self.facets.index(first))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Return do what a click does; Escape takes back what was asked for last."""
        keys: Sequence[int] = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.last_asked_off.emit()
        else:
            super().keyPressEvent(event)
