"""The brush over the bars: its field, its two edges, and the words that go with them in a drag."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from dateline.ui.models.date_words import instant, span
from dateline.ui.selection import TimeRange
from dateline.ui.theme import Theme
from dateline.ui.timeline.brush import SLIM
from dateline.ui.timeline.painting import TOP, Plot

EDGE = 5.0
"""The width of the handles; words keep clear of them."""
CAP = 6.0
BRUSH_TOP = TOP - 3.0
"""Below the notes, so that no edge ever stands in their words."""
CHIP_HEIGHT, CHIP_ROOM, CHIP_GAP = 20.0, 8.0, 6.0


def brush_field(plot: Plot, held: TimeRange) -> QRectF:
    """Return the part of the plot that is in range."""
    scale = plot.scale
    left, right = scale.inside(scale.x(held.start)), scale.inside(scale.x(held.end))
    return QRectF(left, BRUSH_TOP, max(1.0, right - left), plot.base - BRUSH_TOP)


def draw_edges(painter: QPainter, plot: Plot, held: TimeRange, theme: Theme) -> None:
    """Draw the two edges of the brush; one that lies out of view is drawn hollow at the border.

    A slim brush wears a cap to be moved by.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(theme.accent)
    field = brush_field(plot, held)
    scale = plot.scale
    for x, moment in ((field.left(), held.start), (field.right(), held.end)):
        seen = scale.start <= moment <= scale.end
        bar = QRectF(x - EDGE / 2, field.top() - 2, EDGE, field.height() + 4)
        painter.setPen(QPen(colour, 1 if seen else 1.5))
        painter.setBrush(colour if seen else QColor(theme.pane))
        painter.drawRoundedRect(bar, EDGE / 2, EDGE / 2)
        painter.setPen(QPen(QColor(theme.pane) if seen else colour, 1))
        middle = bar.center().y()
        painter.drawLine(QPointF(x, middle - 5), QPointF(x, middle + 5))
    if field.width() < SLIM:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        width = max(24.0, field.width() + EDGE)
        cap = QRectF(field.center().x() - width / 2, field.top() - 2, width, CAP)
        painter.drawRoundedRect(cap, CAP / 2, CAP / 2)
    painter.restore()


def draw_focus(painter: QPainter, plot: Plot, theme: Theme) -> None:
    """Draw a ring around all that the keys work on."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(plot.scale.left - 7, 1, plot.scale.width + 14, plot.height - 4)
    painter.drawRoundedRect(box, 6, 6)
    painter.restore()


def draw_chips(
    painter: QPainter, plot: Plot, held: TimeRange, theme: Theme, font: QFont
) -> list[QRectF]:
    """Write each edge's moment beside it, or both as one where they would meet; return where."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    placed = chips(plot, held, QFontMetricsF(font))
    for box, words in placed:
        painter.setPen(QPen(QColor(theme.pane), 1))
        painter.setBrush(QColor(theme.text))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(theme.pane))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()
    return [box for box, _words in placed]


def chips(plot: Plot, held: TimeRange, metrics: QFontMetricsF) -> list[tuple[QRectF, str]]:
    """Return where the words beside the edges stand: outside of the brush where there is room."""
    field = brush_field(plot, held)
    first, last = instant(held.start), instant(held.end)
    start = _chip(plot, metrics, first, right=field.left() - CHIP_GAP)
    end = _chip(plot, metrics, last, left=field.right() + CHIP_GAP)
    if start.right() > field.left() - CHIP_GAP + 0.5:
        start.moveLeft(field.left() + CHIP_GAP)
    if end.left() < field.right() + CHIP_GAP - 0.5:
        end.moveRight(field.right() - CHIP_GAP)
    if start.right() + CHIP_GAP <= end.left():
        return [(start, first), (end, last)]
    words = span(held.start, held.end)
    both = _chip(plot, metrics, words, left=0.0)
    both.moveCenter(QPointF(field.center().x(), both.center().y()))
    return [(_kept(plot, both), words)]


def _chip(
    plot: Plot,
    metrics: QFontMetricsF,
    words: str,
    *,
    left: float | None = None,
    right: float = 0.0,
) -> QRectF:
    width = metrics.horizontalAdvance(words) + 2 * CHIP_ROOM
    height = max(CHIP_HEIGHT, metrics.height() + 4)
    at = right - width if left is None else left
    return _kept(plot, QRectF(at, TOP + 4, width, height))


def _kept(plot: Plot, box: QRectF) -> QRectF:
    """Return a box, moved into the view."""
    scale = plot.scale
    most = max(scale.left, scale.left + scale.width - box.width())
    box.moveLeft(min(max(box.left(), scale.left), most))
    return box
