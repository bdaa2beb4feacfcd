"""The event that is picked, on the time line: where it stands, and how the range follows it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from dateline.domain.events import EventId
from dateline.project.columns import EventColumns
from dateline.ui.selection import TimeRange
from dateline.ui.theme import Theme
from dateline.ui.timeline.brush import within_time
from dateline.ui.timeline.calendar import Step, Unit, floor
from dateline.ui.timeline.painting import BAND, Plot

PIN = 4.0


def index_of(columns: EventColumns, event_id: EventId | None) -> int | None:
    """Return where an event stands among the dated ones; None where it is none of them."""
    if event_id is None:
        return None
    found = np.flatnonzero(columns.event_ids[: columns.dated] == event_id)
    return int(found[0]) if len(found) else None


def holding(held: TimeRange, event: TimeRange) -> TimeRange:
    """Return the range, moved so that an event is in it if it was not; its length is kept."""
    if event.start < held.end and event.end > held.start:
        return held
    length = held.end - held.start
    middle = (event.start + min(event.end, event.start + length)) / 2
    start = middle - length / 2
    for unit in (Unit.DAY, Unit.HOUR):
        even = floor(start, Step(unit=unit))
        if event.start < even + length and event.end > even:
            return within_time(even, even + length)
    return within_time(start, start + length)


def box_of(plot: Plot, interval: int, event: TimeRange) -> QRectF | None:
    """Return where the bar stands that holds an event; None where it is out of view.

    ``interval`` is the number of the event's interval.
    """
    scale, stretches = plot.scale, plot.histogram.stretches
    left, right = scale.x(event.start), scale.x(event.end)
    if right <= scale.left or left >= scale.left + scale.width:
        return None
    for bar in plot.lanes.bars:
        if int(stretches.ids[bar.index]) == interval:
            return plot.lanes.box(bar, plot.lanes_foot)
    if interval in stretches.ids:
        first, last = scale.inside(left), scale.inside(right)
        return QRectF(first, plot.base - BAND, max(1.0, last - first), BAND - 1)
    return plot.bar_box(plot.bin_at(event.start))


def draw_picked(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Draw a ring around a bar and a pin above it: as on the map, a ring and not a colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring = box.adjusted(-2.5, -2.5, 2.5, 2.5)
    for colour, width in ((theme.pane, 4.0), (theme.text, 2.0)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawRoundedRect(ring, 3, 3)
    tip = QPointF(ring.center().x(), ring.top() - 2)
    pin = [tip, tip + QPointF(-PIN, -1.6 * PIN), tip + QPointF(PIN, -1.6 * PIN)]
    painter.setPen(QPen(QColor(theme.pane), 1))
    painter.setBrush(QColor(theme.text))
    painter.drawPolygon(QPolygonF(pin))
    painter.restore()


def draw_beyond(painter: QPainter, plot: Plot, theme: Theme, *, later: bool) -> None:
    """Draw an arrow at the border, on whose other side the event is."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    turn = 1.0 if later else -1.0
    edge = plot.scale.left + (plot.scale.width if later else 0.0)
    tip = QPointF(edge - turn * 6, plot.base - 12)
    arrow = [tip, tip + QPointF(-turn * 8, -5), tip + QPointF(-turn * 8, 5)]
    painter.setPen(QPen(QColor(theme.pane), 1))
    painter.setBrush(QColor(theme.text))
    painter.drawPolygon(QPolygonF(arrow))
    painter.restore()
