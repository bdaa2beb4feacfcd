"""The two pictures of the time line, out of range and in it: a frame of a drag only copies them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from dateline.ui.theme import Theme
from dateline.ui.timeline import painting
from dateline.ui.timeline.painting import Plot


@dataclass(frozen=True, slots=True, kw_only=True)
class Layers:
    """Opaque pictures of the size of the widget."""

    outside: QPixmap
    """Pale bars."""
    inside: QPixmap
    """Bright bars on the ground of the brush."""
    notes: tuple[QRectF, ...]
    """Where the counts of what lies out of view stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Studio:
    """How layers are drawn: everything but what is in them."""

    size: QSize
    ratio: float
    theme: Theme
    font: QFont
    strong: bool
    """Whether the person asked for more contrast."""
    legend: Sequence[str]
    """Names the colours, where nothing else in the window does."""

    def draw(self, pale: Plot, bright: Plot, only: frozenset[int] | None) -> Layers:
        """Draw both: all that is there pale, and of it what is in ``bright`` full.

        Of the lanes, only the intervals of ``only`` are bright, where given.
        """
        notes: list[QRectF] = []
        pictures = []
        for inside in (False, True):
            picture = QPixmap(self.size * self.ratio)
            picture.setDevicePixelRatio(self.ratio)
            picture.fill(QColor(self.theme.pane))
            painter = QPainter(picture)
            painter.setFont(self.font)
            if inside:
                painter.fillRect(self._field(pale), self._ground())
            # What is drawn full over it hides the pale, unless only some of it is.
            notes = self._draw_pale(painter, pale, bars=not inside or bright is not pale)
            if inside:
                painter.setClipRect(self._field(pale))
                painting.draw_bars(painter, bright, self.theme, opacity=1.0, only=only)
            painter.end()
            pictures.append(picture)
        return Layers(outside=pictures[0], inside=pictures[1], notes=tuple(notes))

    def _field(self, plot: Plot) -> QRectF:
        return QRectF(plot.scale.left, 0, plot.scale.width, plot.height)

    def _ground(self) -> QColor:
        ground = QColor(self.theme.accent)
        ground.setAlphaF((0.13 if self.theme.dark else 0.08) * (2 if self.strong else 1))
        return ground

    def _draw_pale(self, painter: QPainter, plot: Plot, *, bars: bool) -> list[QRectF]:
        pale = painting.STRONG_FADED if self.strong else painting.FADED
        painter.setClipRect(self._field(plot))
        painting.draw_counts_line(painter, plot, self.theme)
        if bars:
            painting.draw_bars(painter, plot, self.theme, opacity=pale)
        painter.setClipping(False)
        painting.draw_counts(painter, plot, self.theme, self.font)
        painting.draw_axis(painter, plot, self.theme, self.font)
        return painting.draw_notes(painter, plot, self.theme, self.font, legend=self.legend)
