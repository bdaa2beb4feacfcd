"""Buttons that show, in a small frame, the key that does the same."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy

from dateline.ui.theme import CAPTION_PX, sized

GAP = 6
CAP_PAD = 5
"""At each side of a key's letters."""
MARGIN = 2
SLACK = 2
"""Words that are as wide as their room may be shortened for a part of a pixel."""


class KeyedButton(QPushButton):
    """Words like a link's, with a key in a frame before or after them; shortened where long."""

    def __init__(self, words: str, key: str, hint: str, *, key_first: bool = False) -> None:
        """Show the words and the key.

        Args:
            words: what is done; plain text, whatever it holds.
            key: the key as it stands on the keyboard: ``S``, ``⏎``.
            hint: what the tip says.
            key_first: whether the key stands before the words, as a number does in a list.
        """
        super().__init__(words.replace("&", "&&"))
        self._words = words
        self._key = key
        self._key_first = key_first
        self._pointed = False
        self.setObjectName("link")
        self.setToolTip(hint)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def _cap_width(self) -> int:
        metrics = QFontMetrics(sized(self.font(), CAPTION_PX))
        return max(metrics.horizontalAdvance(self._key) + 2 * CAP_PAD, metrics.height() + 2)

    def sizeHint(self) -> QSize:
        """Return the room for the words and the key on one line."""
        words = self.fontMetrics().horizontalAdvance(self._words) + SLACK
        return QSize(words + GAP + self._cap_width() + 2 * MARGIN, self.fontMetrics().height() + 8)

    def minimumSizeHint(self) -> QSize:
        """Return the room for a few letters: the rest is shortened."""
        return QSize(min(96, self.sizeHint().width()), self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Be underlined while pointed at."""
        self._pointed = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Be plain again."""
        self._pointed = False
        self.update()
        super().leaveEvent(event)

    def shown_words(self) -> str:
        """Return the words as they fit."""
        room = self.width() - self._cap_width() - GAP - 2 * MARGIN
        return self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words and the key."""
        cap = self._cap_width()
        room = self.width() - cap - GAP - 2 * MARGIN
        words = self.shown_words()
        wide = min(room, self.fontMetrics().horizontalAdvance(words))
        left = MARGIN + (cap + GAP if self._key_first else 0)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setUnderline(self._pointed)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.Link))
        middle = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextSingleLine.value
        painter.drawText(QRectF(left, 0, room, self.height()), middle, words)
        self._draw_key(painter, MARGIN if self._key_first else MARGIN + wide + GAP, cap)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Link), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    def _draw_key(self, painter: QPainter, left: int, width: int) -> None:
        # The button's own palette has the colours of a link for every role.
        quiet = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        rim = QColor(quiet)
        rim.setAlphaF(0.45)
        small = sized(self.font(), CAPTION_PX)
        height = QFontMetrics(small).height() + 2
        box = QRectF(left + 0.5, (self.height() - height) // 2 + 0.5, width - 1, height - 1)
        painter.setPen(QPen(rim, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(small)
        painter.setPen(quiet)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)
