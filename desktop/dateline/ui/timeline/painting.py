"""How the time line is drawn: bars, axis, brush. Sizes in device-independent pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from dateline.ui.models.date_words import day, to_datetime
from dateline.ui.saying import Later, figure, say, say_number
from dateline.ui.theme import Theme
from dateline.ui.timeline.calendar import DAY, Step, Unit, boundaries, label, step_for
from dateline.ui.timeline.histogram import Histogram, covering
from dateline.ui.timeline.lanes import Lanes, colour_of, draw_lanes
from dateline.ui.timeline.scale import Scale

TOP = 24
"""Room for notes, and for the cap of a slim brush."""
BELOW = 28
"""Room for the axis words."""
BAND = 4
BAR_LEAST = 7.0
WIDE_DAY = 320.0
"""Days narrower than this, in pixels, are not parted into hours."""
TICK_LEAST = 84.0
FADED, STRONG_FADED = 0.32, 0.6
"""How strong bars out of range are; the latter where the person asked for more contrast."""
CLEAR = 13.0
"""Pixels that words keep clear of the handles at the border."""
HOURS = Later("Timeline", "Hours are local time, as the stories tell it")
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
        """Return where the lowest lane ends, above the band where there is one."""
        return self.base - (BAND + 1 if self.lanes.left.any() else 0)

    @property
    def foot(self) -> float:
        """Return where the bars of the histogram stand: on the axis, or on a line of their own."""
        lanes = self.lanes.height
        return self.lanes_foot - (lanes + 2 if lanes else 0)

    @property
    def per_event(self) -> float:
        """Return the height of one event in a bar, in pixels."""
        return (self.foot - TOP) / max(1, self.highest)

    def bin_at(self, seconds: float) -> int:
        """Return the number of the bin that holds a moment; outside of the view, of no bin."""
        return int(self.histogram.edges.searchsorted(seconds, side="right")) - 1

    def bar_box(self, at: int) -> QRectF:
        """Return where the bar of a bin stands; without height where the bin is empty."""
        histogram, scale = self.histogram, self.scale
        left = scale.x(float(histogram.edges[at]))
        width = max(1.0, scale.x(float(histogram.edges[at + 1])) - left - 1.5)
        height = float(histogram.stacks[:, at].sum()) * self.per_event
        return QRectF(left, self.foot - height, width, height)


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
    painter: QPainter,
    plot: Plot,
    theme: Theme,
    *,
    opacity: float,
    only: frozenset[int] | None = None,
) -> None:
    """Draw the stacked bars, the lanes and the band, pale where they are out of range.

    Of the lanes, those of the intervals ``only``, where given.
    """
    faded = opacity < 1.0
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setOpacity(opacity)
    histogram, scale = plot.histogram, plot.scale
    xs = [scale.x(edge) for edge in histogram.edges]
    left = np.array(xs[:-1])
    widths = np.maximum(1.0, np.diff(xs) - 1.5)
    feet = np.full(len(left), plot.foot, np.float64)
    per_event = plot.per_event
    for colour, counts in enumerate(histogram.stacks):
        filled = np.flatnonzero(counts)
        heights = np.maximum(1.5, counts[filled] * per_event)
        feet[filled] -= heights
        boxes = np.column_stack((left[filled], feet[filled], widths[filled], heights))
        painter.setBrush(colour_of(theme, colour))
        painter.drawRects([QRectF(*box) for box in boxes.tolist()])
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


def draw_nothing(painter: QPainter, plot: Plot, theme: Theme, font: QFont) -> None:
    """Say what will stand here once there is a story."""
    painter.setFont(font)
    painter.setPen(QPen(QColor(theme.border), 1))
    scale = plot.scale
    right = scale.left + scale.width
    painter.drawLine(QPointF(scale.left, plot.base), QPointF(right, plot.base))
    painter.setPen(QColor(theme.secondary))
    box = QRectF(scale.left, 0, scale.width, plot.base)
    painter.drawText(
        box, Qt.AlignmentFlag.AlignCenter, say("Timeline", "The dates of your stories appear here.")
    )


def count_line(highest: int) -> int:
    """Return the round number, the largest not above the highest bar, to draw a line at."""
    power = int(10 ** (len(str(highest)) - 1))
    return max(step * power for step in (1, 2, 5) if step * power <= highest)


def draw_counts_line(painter: QPainter, plot: Plot, theme: Theme) -> None:
    """Draw lines behind the bars: where they stand, and at a round number of events."""
    if plot.highest:
        if plot.foot < plot.base:
            painter.setPen(QPen(QColor(theme.border), 1))
            right = plot.scale.left + plot.scale.width
            painter.drawLine(QPointF(plot.scale.left, plot.foot), QPointF(right, plot.foot))
        y, left = plot.foot - count_line(plot.highest) * plot.per_event, plot.scale.left
        painter.setPen(QPen(QColor(theme.hairline), 1))
        painter.drawLine(QPointF(left, y), QPointF(left + plot.scale.width, y))


def draw_counts(painter: QPainter, plot: Plot, theme: Theme, font: QFont) -> None:
    """Write how many events the line stands for, left of it."""
    if not plot.highest:
        return
    number = count_line(plot.highest)
    words = (
        say("Timeline", "{number}k").format(number=figure(number // 1000))
        if number >= 10_000
        else figure(number)
    )
    metrics = QFontMetricsF(font)
    y = plot.foot - number * plot.per_event
    painter.setPen(QColor(theme.secondary))
    left = plot.scale.left - 8 - metrics.horizontalAdvance(words)
    painter.drawText(QPointF(left, y + metrics.capHeight() / 2), words)


_SEVERAL = {
    Unit.HOUR: lambda count: say_number("Timeline", "Events in %Ln hours", "Events an hour", count),
    Unit.DAY: lambda count: say_number("Timeline", "Events in %Ln days", "Events a day", count),
    Unit.WEEK: lambda count: say_number("Timeline", "Events in %Ln weeks", "Events a week", count),
    Unit.MONTH: lambda count: say_number(
        "Timeline", "Events in %Ln months", "Events a month", count
    ),
    Unit.YEAR: lambda count: say_number("Timeline", "Events in %Ln years", "Events a year", count),
}


def bar_unit(scale: Scale) -> str:
    """Return what a bar counts: ``Events a day``, ``Events in 3 months``."""
    step = bar_step(scale)
    return _SEVERAL[step.unit](step.count)


def draw_notes(
    painter: QPainter, plot: Plot, theme: Theme, font: QFont, *, legend: Sequence[str] = ()
) -> list[QRectF]:
    """Say what bars count, how many events lie out of view, whose the hours are, and the colours.

    What finds no room is left out, the least needed first. ``legend`` names the colours, where
    nothing else in the window does.

    Returns:
        Where the counts of what lies out of view stand.
    """
    painter.save()
    painter.setFont(font)
    painter.setPen(QColor(theme.secondary))
    scale, histogram = plot.scale, plot.histogram
    metrics = QFontMetricsF(font)
    line = _Line(painter, metrics, scale.left + CLEAR, scale.left + scale.width - CLEAR)
    boxes = []
    before, after = histogram.before, histogram.after
    if before:
        words = say_number(
            "Timeline", "◂ %Ln events before {day}", "◂ %Ln event before {day}", before
        )
        short = say("Timeline", "◂ {count} earlier").format(count=figure(before))
        boxes.append(line.left_chip(words.format(day=_edge(scale.start)), short, theme))
    if after:
        words = say_number(
            "Timeline", "%Ln events from {day} on ▸", "%Ln event from {day} on ▸", after
        )
        short = say("Timeline", "{count} later ▸").format(count=figure(after))
        boxes.append(line.right_chip(words.format(day=_edge(scale.end)), short, theme))
    if shows_hours(scale):
        line.right(HOURS())
    if plot.highest:
        line.left(bar_unit(scale))
    present = histogram.stacks.sum(axis=1)
    for colour, words in enumerate(legend):
        if present[colour] or colour in histogram.stretches.colours:
            line.left(words, colour_of(theme, colour))
    painter.restore()
    return [box for box in boxes if not box.isEmpty()]


def _edge(seconds: float) -> str:
    return day(to_datetime(seconds))


class _Line:
    """The line of notes above the bars, filled from both sides; no two words ever touch."""

    APART = 20.0
    PAD = 8.0
    SQUARE = 12.0

    def __init__(
        self, painter: QPainter, metrics: QFontMetricsF, first: float, last: float
    ) -> None:
        self._painter, self._metrics = painter, metrics
        self._first, self._last = first, last
        self._y = TOP - 6 - metrics.descent()

    def left(self, words: str, square: QColor | None = None) -> QRectF:
        """Write from the left on, after a square of a colour if there is one."""
        room = self.SQUARE if square else 0.0
        at = self._first
        box = self._write(words, at + room, room)
        if not box.isEmpty():
            self._first = box.right() + self.APART
            if square:
                self._painter.fillRect(QRectF(at, self._y - 8, 8, 8), square)
        return box

    def right(self, words: str) -> QRectF:
        """Write from the right on."""
        box = self._write(words, self._last - self._metrics.horizontalAdvance(words), 0.0)
        if not box.isEmpty():
            self._last = box.left() - self.APART
        return box

    def left_chip(self, words: str, short: str, theme: Theme) -> QRectF:
        """Write what can be clicked, from the left on; ``short`` where there is little room."""
        words = words if self._fits(words) else short
        box = self._write(words, self._first + self.PAD, self.PAD)
        if not box.isEmpty():
            box = self._frame(box, words, theme)
            self._first = box.right() + self.APART
        return box

    def right_chip(self, words: str, short: str, theme: Theme) -> QRectF:
        """Write what can be clicked, from the right on; ``short`` where there is little room."""
        words = words if self._fits(words) else short
        at = self._last - self._metrics.horizontalAdvance(words) - self.PAD
        box = self._write(words, at, self.PAD)
        if not box.isEmpty():
            box = self._frame(box, words, theme)
            self._last = box.left() - self.APART
        return box

    def _fits(self, words: str) -> bool:
        """Whether words take no more than a third of what is left, so that others find room."""
        return self._metrics.horizontalAdvance(words) < (self._last - self._first) / 3

    def _frame(self, words: QRectF, said: str, theme: Theme) -> QRectF:
        """Draw what was written as a link in a frame; return the frame."""
        painter = self._painter
        box = words.adjusted(-self.PAD, 1, self.PAD, -3)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(QColor(theme.pane))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(QColor(theme.accent))
        painter.drawText(QPointF(words.left(), self._y), said)
        painter.restore()
        return box

    def _write(self, words: str, at: float, before: float) -> QRectF:
        width = self._metrics.horizontalAdvance(words)
        if at - before < self._first or at + width > self._last:
            return QRectF()
        self._painter.drawText(QPointF(at, self._y), words)
        return QRectF(at, 0, width, TOP)
