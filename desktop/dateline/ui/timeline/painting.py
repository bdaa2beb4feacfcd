"""How the time line is drawn: bars, axis, brush. Sizes in device-independent pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from dateline.ui.selection import TimeRange
from dateline.ui.theme import Theme
from dateline.ui.timeline.calendar import DAY, Step, Unit, boundaries, label, step_for
from dateline.ui.timeline.histogram import Histogram, covering
from dateline.ui.timeline.lanes import Lanes, colour_of, draw_lanes
from dateline.ui.timeline.scale import Scale

TOP = 20
BELOW = 28
"""Room for the axis words."""
BAND = 4
BAR_LEAST = 7.0
EDGE = 5.0
"""The width of the brush's handles; words keep clear of them."""
WIDE_DAY = 320.0
"""Days narrower than this, in pixels, are not parted into hours."""
TICK_LEAST = 84.0
FADED = 0.32
HOURS = "Hours are local time, as the stories tell it"
LANES_SHARE = 0.3
"""How much of the height the lanes may take from the histogram; all of it where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plot:
    """What there is to draw, and where."""

    scale: Scale
    height: float
    histogram: Histogram
    highest: int
    """The count that a bar of full height stands for."""
    lanes: Lanes
    """Where events longer than a bin stand."""

    @property
    def base(self) -> float:
        """Return the vertical position of the axis line."""
        return self.height - BELOW

    @property
    def lanes_foot(self) -> float:
        """Return where the lowest lane ends, above the band."""
        return self.base - BAND - 1

    @property
    def foot(self) -> float:
        """Return where the bars of the histogram stand."""
        return self.lanes_foot - self.lanes.height - 1


def bar_step(scale: Scale) -> Step:
    """Return the width of a bin in calendar terms: below a day only where days are wide."""
    if DAY / scale.seconds_per_pixel < WIDE_DAY:
        return step_for(max(DAY, scale.seconds_per_pixel * BAR_LEAST))
    return step_for(scale.seconds_per_pixel * BAR_LEAST)


def shows_hours(scale: Scale) -> bool:
    """Whether bars or ticks stand for hours, so that it is to be said whose."""
    ticks = step_for(scale.seconds_per_pixel * TICK_LEAST)
    return Unit.HOUR in (bar_step(scale).unit, ticks.unit)


def draw_bars(
    painter: QPainter, plot: Plot, theme: Theme, *, faded: bool, only: frozenset[int] | None = None
) -> None:
    """Draw the stacked bars, the lanes and the band, pale where they are out of range.

    Of the lanes, those of the intervals ``only``, where given.
    """
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setOpacity(FADED if faded else 1.0)
    histogram, scale = plot.histogram, plot.scale
    per_event = (plot.foot - TOP) / max(1, plot.highest)
    xs = [scale.x(edge) for edge in histogram.edges]
    below = [plot.foot] * (len(xs) - 1)
    for colour, counts in enumerate(histogram.stacks):
        boxes = []
        for index in np.flatnonzero(counts):
            height = max(1.5, float(counts[index]) * per_event)
            below[index] -= height
            width = max(1.0, xs[index + 1] - xs[index] - 1.5)
            boxes.append(QRectF(xs[index], below[index], width, height))
        painter.setBrush(colour_of(theme, colour))
        painter.drawRects(boxes)
    draw_lanes(
        painter,
        plot.lanes,
        histogram.stretches,
        plot.lanes_foot,
        theme,
        faded=faded,
        only=only,
    )
    if faded or only is None:
        _draw_band(painter, plot, theme, xs)
    painter.restore()


def _draw_band(painter: QPainter, plot: Plot, theme: Theme, xs: list[float]) -> None:
    """Draw one grey line for what is longer than a bin and found no lane."""
    counts = covering(plot.histogram.edges, plot.histogram.stretches, plot.lanes.left)
    for index in np.flatnonzero(counts):
        box = QRectF(xs[index], plot.base - BAND, xs[index + 1] - xs[index], BAND - 1)
        painter.fillRect(box, _band(theme, int(counts[index])))


def _band(theme: Theme, count: int) -> QColor:
    colour = QColor(theme.secondary)
    colour.setAlphaF(min(0.75, 0.18 + 0.08 * count))
    return colour


def draw_axis(painter: QPainter, plot: Plot, theme: Theme, font: QFont) -> None:
    """Draw the base line, ticks and their words."""
    scale = plot.scale
    right = scale.left + scale.width
    painter.save()
    painter.setFont(font)
    painter.setPen(QPen(QColor(theme.border), 1))
    painter.drawLine(QPointF(scale.left, plot.base), QPointF(right, plot.base))
    metrics = QFontMetricsF(font)
    step = step_for(scale.seconds_per_pixel * TICK_LEAST)
    free = scale.left - 1
    first = True
    for moment in boundaries(scale.start, scale.end, step):
        x = scale.x(moment)
        words = label(moment, step, full=first)
        if x < scale.left or x + metrics.horizontalAdvance(words) > right or x < free:
            continue
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawLine(QPointF(x, plot.base), QPointF(x, plot.base + 4))
        painter.setPen(QColor(theme.secondary))
        painter.drawText(QPointF(x, plot.base + 6 + metrics.ascent()), words)
        free = x + metrics.horizontalAdvance(words) + 12
        first = False
    painter.restore()


def draw_brush_ground(painter: QPainter, plot: Plot, held: TimeRange, theme: Theme) -> None:
    """Draw the field behind the bars that are in range."""
    ground = QColor(theme.accent)
    ground.setAlphaF(0.13 if theme.dark else 0.08)
    painter.fillRect(brush_field(plot, held), ground)


def brush_field(plot: Plot, held: TimeRange) -> QRectF:
    """Return the part of the plot that is in range."""
    scale = plot.scale
    left, right = scale.inside(scale.x(held.start)), scale.inside(scale.x(held.end))
    return QRectF(left, 3.0, max(1.0, right - left), plot.base - 3.0)


def draw_edges(
    painter: QPainter, plot: Plot, held: TimeRange, theme: Theme, *, focus: bool
) -> None:
    """Draw the two edges of the brush; one that lies out of view is drawn hollow at the border."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(theme.accent)
    field = brush_field(plot, held)
    scale = plot.scale
    for x, moment in ((field.left(), held.start), (field.right(), held.end)):
        seen = scale.start <= moment <= scale.end
        bar = QRectF(x - 2.5, field.top() - 2, 5, field.height() + 4)
        painter.setPen(QPen(colour, 1.5 if not seen else 1))
        painter.setBrush(colour if seen else QColor(theme.pane))
        painter.drawRoundedRect(bar, 2.5, 2.5)
        painter.setPen(QPen(QColor(theme.pane) if seen else colour, 1))
        middle = bar.center().y()
        painter.drawLine(QPointF(x, middle - 5), QPointF(x, middle + 5))
    if focus:
        painter.setPen(QPen(colour, 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(field.adjusted(4.5, 2.5, -4.5, -2.5))
    painter.restore()


def draw_nothing(painter: QPainter, plot: Plot, theme: Theme, font: QFont) -> None:
    """Say what will stand here once there is a story."""
    painter.setFont(font)
    painter.setPen(QPen(QColor(theme.border), 1))
    scale = plot.scale
    right = scale.left + scale.width
    painter.drawLine(QPointF(scale.left, plot.base), QPointF(right, plot.base))
    painter.setPen(QColor(theme.secondary))
    box = QRectF(scale.left, 0, scale.width, plot.base)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "The dates of your stories appear here.")


def draw_notes(
    painter: QPainter, plot: Plot, theme: Theme, font: QFont, *, legend: Sequence[str] = ()
) -> None:
    """Say how many events lie out of view, whose the hours are, and what the colours stand for.

    ``legend`` names the colours, where nothing else in the window does.
    """
    painter.save()
    painter.setFont(font)
    painter.setPen(QColor(theme.secondary))
    scale, histogram = plot.scale, plot.histogram
    metrics = QFontMetricsF(font)
    y = TOP - 4 - metrics.descent()
    clear = EDGE + 8
    before = f"◂ {histogram.before:,} earlier" if histogram.before else ""
    after = f"{histogram.after:,} later ▸" if histogram.after else ""
    painter.drawText(QPointF(scale.left + clear, y), before)
    right = scale.left + scale.width - clear
    painter.drawText(QPointF(right - metrics.horizontalAdvance(after), y), after)
    _draw_legend(painter, plot, theme, legend, clear + metrics.horizontalAdvance(before))
    if shows_hours(scale):
        painter.setPen(QColor(theme.secondary))
        middle = scale.left + (scale.width - metrics.horizontalAdvance(HOURS)) / 2
        painter.drawText(QPointF(middle, y), HOURS)
    painter.restore()


def _draw_legend(
    painter: QPainter, plot: Plot, theme: Theme, legend: Sequence[str], indent: float
) -> None:
    """Draw a square and a word for each colour that stands in view."""
    metrics = QFontMetricsF(painter.font())
    present = plot.histogram.stacks.sum(axis=1)
    x = plot.scale.left + indent + 12
    y = TOP - 4 - metrics.descent()
    for colour, words in enumerate(legend):
        if present[colour] or colour in plot.histogram.stretches.colours:
            painter.fillRect(QRectF(x, y - 8, 8, 8), colour_of(theme, colour))
            painter.setPen(QColor(theme.secondary))
            painter.drawText(QPointF(x + 12, y), words)
            x += 12 + metrics.horizontalAdvance(words) + 12
