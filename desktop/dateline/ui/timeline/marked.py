"""The bars of what is pointed at, in whatever view: marked more quietly than what is picked."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from dateline.ui.hovering import Hovered
from dateline.ui.theme import Theme
from dateline.ui.timeline.contents import Contents
from dateline.ui.timeline.painting import BAND, Plot

RING, LINE = 1.5, 3.0
"""Pixels: of the ring around a bar, of the line under it."""
STRENGTH = 0.7


class Marked:
    """Finds the bars once for each thing that is pointed at and each view of time."""

    def __init__(self, hovered: Hovered, contents: Contents) -> None:
        """Mark what is hovered."""
        self.hovered = hovered
        self._numbers, self._starts = contents.intervals_of(hovered.events)
        self._plot: Plot | None = None
        self.rings: list[QRectF] = []
        """Bars with a ring around: those in lanes, and one that stands alone."""
        self.lines: list[QRectF] = []
        """Bars of the histogram, and stretches of the band, with a line under them."""

    def draw(self, painter: QPainter, plot: Plot, theme: Theme) -> None:
        """Draw the marks; nothing is worked out for a frame that only shows them again."""
        if plot is not self._plot:
            self._plot = plot
            self._find(plot)
        ink = QColor(theme.text)
        ink.setAlphaF(STRENGTH)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(QRectF(plot.scale.left, 0, plot.scale.width, plot.height))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in self.rings:
            ring = box.adjusted(-2, -2, 2, 2)
            for colour, width in ((QColor(theme.pane), RING + 2), (ink, RING)):
                painter.setPen(QPen(colour, width))
                painter.drawRoundedRect(ring, 3, 3)
        for box in self.lines:
            painter.fillRect(QRectF(box.left(), box.bottom() + 1, box.width(), LINE), ink)
        painter.restore()

    def _find(self, plot: Plot) -> None:
        stretches, scale = plot.histogram.stretches, plot.scale
        long = np.isin(self._numbers, stretches.ids)
        held = {int(stretches.ids[bar.index]): bar for bar in plot.lanes.bars}
        lanes = [held[number] for number in self._numbers[long].tolist() if number in held]
        self.rings = [plot.lanes.box(bar, plot.lanes_foot) for bar in lanes]
        band = np.isin(stretches.ids, self._numbers) & plot.lanes.left
        self.lines = []
        for start, end in zip(stretches.starts[band], stretches.ends[band], strict=True):
            left, right = scale.inside(scale.x(float(start))), scale.inside(scale.x(float(end)))
            self.lines.append(QRectF(left, plot.base - BAND, max(1.0, right - left), BAND - 1))
        edges = plot.histogram.edges
        bins = np.searchsorted(edges, self._starts[~long], side="right") - 1
        inside = np.unique(bins[(bins >= 0) & (bins < len(edges) - 1)])
        bars = [plot.bar_box(at) for at in inside.tolist()]
        if len(bars) == 1 and not self.rings:
            self.rings = bars
        else:
            self.lines += bars
