"""Where the lit words stand in the reader, and how they are lit."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from dateline.ui.reader.spans import DateSpan, PlaceSpan
from dateline.ui.theme import Theme

SELECTED, HOVERED = 0.22, 0.13
"""How strong the ground is behind words that are picked, and that are pointed at."""


def word_boxes(block: QTextBlock, start: int, end: int, origin: QPointF) -> Iterator[QRectF]:
    """Yield the boxes, a line each, around positions [start, end) of the document.

    ``origin`` is where the block's layout begins, in the painter's coordinates. A box reaches from
    the ascent to the descent of the words, however tall the line is.
    """
    layout = block.layout()
    first, last = start - block.position(), end - block.position()
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        line_end = line.textStart() + line.textLength()
        if last <= line.textStart() or first >= line_end:
            continue
        left = line.cursorToX(max(first, line.textStart()))
        right = line.cursorToX(min(last, line_end))
        low, high = sorted((_first(left), _first(right)))
        yield QRectF(
            origin.x() + low,
            origin.y() + line.y() + _lead(line.height(), line.ascent() + line.descent()),
            high - low,
            line.ascent() + line.descent(),
        )


def _first(answer: object) -> float:
    """Return the horizontal place from what Qt answers: with or without the cursor beside it."""
    value = answer[0] if isinstance(answer, tuple) else answer
    return float(value)  # type: ignore[arg-type]


def _lead(height: float, glyphs: float) -> float:
    """Return the space above the words in their line: Qt adds what is missing on top."""
    return max(0.0, height - glyphs)


def draw_date(painter: QPainter, boxes: Iterator[QRectF], theme: Theme) -> None:
    """Draw the quiet ground behind words that say when."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.when))
    for box in boxes:
        painter.drawRoundedRect(box.adjusted(-2, -1, 2, 2), 3, 3)


def draw_place(
    painter: QPainter,
    boxes: Iterator[QRectF],
    span: PlaceSpan,
    *,
    colour: QColor,
    selected: bool,
    hovered: bool,
) -> None:
    """Draw the line under words that name a place: dashed in doubt, thin if only spoken of.

    Behind words that are ``selected`` or ``hovered`` is a ground, stronger for the former.
    """
    pen = QPen(colour, 2.0 if span.happens and span.placed else 1.2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if span.doubtful or not span.placed:
        pen.setDashPattern([2.5, 1.75])
    ground = QColor(colour)
    ground.setAlphaF(SELECTED if selected else HOVERED)
    for box in boxes:
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(box.adjusted(-2, -1, 2, 2), 3, 3)
        painter.setPen(pen)
        y = round(box.bottom()) + 1.0
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))


def draw_paragraph(painter: QPainter, box: QRectF, *, tint: QColor, bar: QColor) -> None:
    """Draw the ground and the bar of the paragraph that is picked."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(box, tint)
    painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), bar)


def spans_in(
    spans: tuple[PlaceSpan, ...] | tuple[DateSpan, ...], block: QTextBlock
) -> Iterator[PlaceSpan | DateSpan]:
    """Yield those of the spans, sorted by position, that stand in the block."""
    from bisect import bisect_left

    end = block.position() + block.length()
    index = bisect_left(spans, block.position(), key=lambda span: span.start)
    while index < len(spans) and spans[index].start < end:
        yield spans[index]
        index += 1
