"""A small card over the map that points at a pane beside it, and the ring around that pane."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dateline.ui.dialogs.buttons import primary
from dateline.ui.saying import say
from dateline.ui.theme import TITLE_PX, Appearance, sized

WIDTH = 320
ARROW = 10
"""How far the arrow reaches out of the card; also its room on every side."""
ROUND = 8


class Side(Enum):
    """Where the pane is, seen from the map."""

    HERE = "here"
    LEFT = "left"
    RIGHT = "right"
    BELOW = "below"


def side_of(area: QRect, target: QRect) -> Side:
    """Return on which side of the map's ``area`` a pane lies; both in the same coordinates."""
    middle = target.center()
    if middle.x() < area.left():
        return Side.LEFT
    if middle.x() > area.right():
        return Side.RIGHT
    return Side.BELOW if middle.y() > area.bottom() else Side.HERE


class Callout(QWidget):
    """Says a few words; buttons and arrow keys go on and back, Escape ends.

    Signals:
        next_asked(): the person wants the next words.
        back_asked(): the person wants the words before.
        end_asked(): the person has had enough.
    """

    next_asked = Signal()
    back_asked = Signal()
    end_asked = Signal()

    def __init__(self, appearance: Appearance, area: QWidget) -> None:
        """Be ready to speak over ``area``, the map's pane."""
        super().__init__(area)
        self._appearance = appearance
        self._area = area
        self._side = Side.HERE
        self._tip = 0.0
        self.title = QLabel(self)
        self.words = QLabel(self)
        self._count = QLabel(self)
        self.end = QPushButton(say("Tour", "End tour"), self)
        self.back = QPushButton(say("Tour", "Back"), self)
        self.next = primary(say("Tour", "Next"))
        self._build()
        self.next.clicked.connect(self.next_asked)
        self.back.clicked.connect(self.back_asked)
        self.end.clicked.connect(self.end_asked)
        for button in (self.end, self.back, self.next):
            button.installEventFilter(self)
        appearance.changed.connect(self.update)
        self.hide()

    def _build(self) -> None:
        self.setFixedWidth(WIDTH + 2 * ARROW)
        self.title.setFont(sized(self.font(), TITLE_PX, bold=True))
        self._count.setObjectName("caption")
        self.end.setObjectName("link")
        for label in (self.title, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._count)
        row.addStretch(1)
        for button in (self.end, self.back, self.next):
            row.addWidget(button)
        row.insertSpacing(3, 4)
        layout = QVBoxLayout(self)
        inside = ARROW + 16
        layout.setContentsMargins(inside, inside - 2, inside, inside - 4)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(self.words)
        layout.addSpacing(4)
        layout.addLayout(row)

    def tell(self, title: str, words: str, *, number: int, of: int) -> None:
        """Say it, to eyes and to screen readers; ``number`` counts from 1."""
        self.title.setText(title)
        self.words.setText(words)
        count = say("Tour", "{number} of {all}").format(number=number, all=of)
        self._count.setText(count)
        self.back.setEnabled(number > 1)
        self.next.setText(say("Tour", "Next") if number < of else say("Tour", "Done"))
        told = f"{title}. {words} {count}."
        self.setAccessibleName(told)
        self.next.setAccessibleDescription(told)
        self.next.setFocus()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    def point_at(self, target: QRect) -> None:
        """Stand as near to ``target``, in the map's coordinates, as the map's room allows."""
        area = self._area.rect()
        self._side = side_of(area, target)
        self.setFixedHeight(self.heightForWidth(self.width()))
        left = {
            Side.LEFT: 0,
            Side.RIGHT: area.width() - self.width(),
        }.get(self._side, target.center().x() - self.width() // 2)
        top = {
            Side.BELOW: area.height() - self.height(),
            Side.HERE: area.height() // 2 - self.height(),
        }.get(self._side, target.center().y() - self.height() // 2)
        place = QPoint(
            max(0, min(left, area.width() - self.width())),
            max(0, min(top, area.height() - self.height())),
        )
        self.move(place)
        aim = target.center() - place
        along = aim.x() if self._side is Side.BELOW else aim.y()
        most = (self.width() if self._side is Side.BELOW else self.height()) - ARROW - 2 * ROUND
        self._tip = float(max(ARROW + 2 * ROUND, min(along, most)))
        self.show()
        self.raise_()
        self.update()

    def _shape(self) -> QPainterPath:
        box = QRectF(self.rect()).adjusted(ARROW, ARROW, -ARROW, -ARROW)
        path = QPainterPath()
        path.addRoundedRect(box, ROUND, ROUND)
        edges = {
            Side.LEFT: (box.left() + 1, box.left() - ARROW),
            Side.RIGHT: (box.right() - 1, box.right() + ARROW),
            Side.BELOW: (box.bottom() - 1, box.bottom() + ARROW),
        }
        if self._side in edges:
            edge, tip = edges[self._side]
            points = [
                QPointF(edge, self._tip - ARROW),
                QPointF(tip, self._tip),
                QPointF(edge, self._tip + ARROW),
            ]
            if self._side is Side.BELOW:
                points = [point.transposed() for point in points]
            arrow = QPainterPath()
            arrow.addPolygon(QPolygonF(points))
            arrow.closeSubpath()
            path = path.united(arrow)
        return path

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card and its arrow."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent), 1.5))
        painter.setBrush(QColor(theme.pane))
        painter.drawPath(self._shape())
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that buttons would use to pass on the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            asked = {
                Qt.Key.Key_Right: self.next_asked,
                Qt.Key.Key_Left: self.back_asked,
                Qt.Key.Key_Escape: self.end_asked,
            }.get(Qt.Key(event.key()))
            if asked is not None:
                asked.emit()
                return True
        return super().eventFilter(watched, event)


class Ring(QWidget):
    """A line around the pane that is spoken of; the pointer passes through it."""

    def __init__(self, appearance: Appearance, pane: QWidget) -> None:
        """Lie over ``pane``."""
        super().__init__(pane)
        self._appearance = appearance
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(pane.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._appearance.theme.accent), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 4, 4)
        painter.end()
