"""The pictures of the time line, out of range and in it: a frame of a drag only copies them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from dateline.ui.theme import Theme
from dateline.ui.timeline import painting
from dateline.ui.timeline.painting import Plot


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


class Layers:
    """Opaque pictures of the size of the widget, each drawn when it is first asked for."""

    def __init__(
        self, studio: Studio, pale: Plot, bright: Plot, only: frozenset[int] | None
    ) -> None:
        """Show all that is there pale, and of it what is in ``bright`` full.

        Of the lanes, only the intervals of ``only`` are bright, where given.
        """
        self._studio = studio
        self._pale = pale
        self._bright = bright
        self._only = only

    @property
    def notes(self) -> tuple[QRectF, ...]:
        """Return where the counts of what lies out of view stand."""
        return self._bare[1]

    @property
    def bare(self) -> QPixmap:
        """Return all but the bars: lines and words."""
        return self._bare[0]

    @cached_property
    def _bare(self) -> tuple[QPixmap, tuple[QRectF, ...]]:
        studio, plot = self._studio, self._pale
        picture = QPixmap(studio.size * studio.ratio)
        picture.setDevicePixelRatio(studio.ratio)
        picture.fill(QColor(studio.theme.pane))
        with _drawing(picture, studio.font) as painter:
            painter.setClipRect(_field(plot))
            painting.draw_counts_line(painter, plot, studio.theme)
            painter.setClipping(False)
            painting.draw_counts(painter, plot, studio.theme, studio.font)
            painting.draw_axis(painter, plot, studio.theme, studio.font)
            notes = painting.draw_notes(
                painter, plot, studio.theme, studio.font, legend=studio.legend
            )
        return picture, tuple(notes)

    def draw(self) -> None:
        """Draw all of them now, ahead of the frames that copy them."""
        _ = self.outside, self.inside

    @cached_property
    def outside(self) -> QPixmap:
        """Return the picture with pale bars."""
        picture = self.bare.copy()
        with _drawing(picture, self._studio.font) as painter:
            painter.setClipRect(_field(self._pale))
            self._draw_pale(painter)
        return picture

    @cached_property
    def inside(self) -> QPixmap:
        """Return the picture with bright bars, on the ground of the brush."""
        picture = self.bare.copy()
        with _drawing(picture, self._studio.font) as painter:
            painter.setClipRect(_field(self._pale))
            painter.fillRect(_field(self._pale), self._ground())
            if self._bright is not self._pale:  # otherwise it would be hidden by what is full
                self._draw_pale(painter)
            painting.draw_bars(
                painter, self._bright, self._studio.theme, opacity=1.0, only=self._only
            )
        return picture

    def _draw_pale(self, painter: QPainter) -> None:
        pale = painting.STRONG_FADED if self._studio.strong else painting.FADED
        painting.draw_bars(painter, self._pale, self._studio.theme, opacity=pale)

    def _ground(self) -> QColor:
        theme = self._studio.theme
        ground = QColor(theme.accent)
        ground.setAlphaF((0.13 if theme.dark else 0.08) * (2 if self._studio.strong else 1))
        return ground


def _field(plot: Plot) -> QRectF:
    return QRectF(plot.scale.left, 0, plot.scale.width, plot.height)


@contextmanager
def _drawing(picture: QPixmap, font: QFont) -> Iterator[QPainter]:
    """Draw on a picture: the painter is let go whatever happens."""
    painter = QPainter(picture)
    painter.setFont(font)
    try:
        yield painter
    finally:
        painter.end()
