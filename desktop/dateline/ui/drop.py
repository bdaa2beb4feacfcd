"""What covers the map while files are held over the window."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from dateline.ui.saying import say
from dateline.ui.theme import TITLE_PX, Appearance, sized


class DropShade(QWidget):
    """Covers the map while files are held over the window, and says what letting go will do."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """Cover nothing yet."""
        super().__init__(parent)
        self._appearance = appearance
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Cover the map."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the veil, its border and the words."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(theme.pane)
        veil.setAlphaF(0.94)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(QColor(theme.accent), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 12, 12)
        painter.setFont(sized(self.font(), TITLE_PX, bold=True))
        painter.setPen(QColor(theme.accent))
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignCenter, say("Window", "Let go to add these stories")
        )
        painter.end()
