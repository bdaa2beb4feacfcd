"""What the time line shows now: planned and drawn once for each view of time, and then kept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from dateline.ui.selection import TimeRange
from dateline.ui.session import Session
from dateline.ui.theme import CAPTION_PX, Appearance, sized
from dateline.ui.timeline import edges, painting
from dateline.ui.timeline.calendar import boundaries
from dateline.ui.timeline.contents import Contents
from dateline.ui.timeline.histogram import Histogram
from dateline.ui.timeline.intervals import KIND_WORDS, Stacking
from dateline.ui.timeline.lanes import lay_out
from dateline.ui.timeline.layers import Layers, Studio
from dateline.ui.timeline.marked import Marked
from dateline.ui.timeline.picked import box_of, draw_beyond, draw_picked
from dateline.ui.timeline.scale import Scale


class Stage:
    """Plans and draws for one widget."""

    def __init__(self, widget: QWidget, session: Session, appearance: Appearance) -> None:
        """Draw nothing until asked."""
        self._widget = widget
        self._session = session
        self._appearance = appearance
        self.contents = Contents(session, len(appearance.theme.data))
        self._planned: painting.Plot | None = None
        self._drawn: Layers | None = None
        self._marked: Marked | None = None

    def forget(self) -> None:
        """Plan and draw anew when asked next."""
        self._planned = None
        self._drawn = None

    def plot(self, scale: Scale) -> painting.Plot:
        """Return what there is to draw in this view of time."""
        if self._planned is None or self._planned.scale != scale:
            self._drawn = None
            self._planned = self._plan(self.contents.histogram(_bounds(scale)), scale)
        return self._planned

    def _plan(self, histogram: Histogram, scale: Scale) -> painting.Plot:
        height = self._widget.height()
        room = float(height - painting.TOP - painting.BELOW - painting.BAND)
        if histogram.highest:
            room *= painting.LANES_SHARE
        return painting.Plot(
            scale=scale,
            height=height,
            histogram=histogram,
            highest=histogram.highest,
            lanes=lay_out(histogram.stretches, scale, room=room, alone=not histogram.highest),
        )

    def layers(self, scale: Scale) -> Layers:
        """Return the pictures of this view of time."""
        plot = self.plot(scale)
        if self._drawn is None:
            lit, bright, only = self._session.lit_story, plot, None
            if lit is not None:
                told = self.contents.histogram(_bounds(scale), story=lit)
                bright = replace(plot, histogram=replace(told, stretches=plot.histogram.stretches))
                only = frozenset(told.stretches.ids.tolist())
            self._drawn = Layers(self._studio(), plot, bright, only)
        return self._drawn

    def _studio(self) -> Studio:
        return Studio(
            size=self._widget.size(),
            ratio=self._widget.devicePixelRatioF(),
            theme=self._appearance.theme,
            font=self._font(),
            strong=self._appearance.theme.strong,
            legend=tuple(words() for words in KIND_WORDS)
            if self.contents.stacking is Stacking.KIND
            else (),
        )

    def _font(self) -> QFont:
        return sized(self._widget.font(), CAPTION_PX)

    # A frame

    def paint_nothing(self, painter: QPainter, scale: Scale) -> None:
        """Say what will stand here."""
        theme = self._appearance.theme
        painter.fillRect(self._widget.rect(), QColor(theme.pane))
        painting.draw_nothing(painter, self.plot(scale), theme, self._widget.font())

    def paint(self, painter: QPainter, scale: Scale, held: TimeRange) -> None:
        """Copy the pale bars out of range, if anything is, and the bright ones in it."""
        layers = self.layers(scale)
        covers = held.start <= scale.start and scale.end <= held.end
        painter.drawPixmap(0, 0, layers.bare if covers else layers.outside)
        painter.setClipRect(edges.brush_field(self.plot(scale), held).toRect())
        painter.drawPixmap(0, 0, layers.inside)
        painter.setClipping(False)

    def paint_picked(self, painter: QPainter, scale: Scale, event: int, moment: TimeRange) -> None:
        """Ring the bar that holds an event, or point to where it is."""
        plot, theme = self.plot(scale), self._appearance.theme
        box = box_of(plot, self.contents.interval_of(event), moment)
        if box is None:
            draw_beyond(painter, plot, theme, later=moment.start >= scale.end)
        elif box.height():
            draw_picked(painter, box, theme)

    def paint_hovered(self, painter: QPainter, scale: Scale) -> None:
        """Mark the bars of what is pointed at, here or in another view."""
        hovered = self._session.hovering.hovered
        if len(hovered.events):
            if self._marked is None or self._marked.hovered is not hovered:
                self._marked = Marked(hovered, self.contents)
            self._marked.draw(painter, self.plot(scale), self._appearance.theme)

    def paint_brush(
        self, painter: QPainter, scale: Scale, held: TimeRange, *, focus: bool, told: bool
    ) -> list[QRectF]:
        """Draw the edges, a ring where there is ``focus``, and the edges' moments where ``told``.

        Returns:
            Where the moments stand.
        """
        plot, theme = self.plot(scale), self._appearance.theme
        edges.draw_edges(painter, plot, held, theme)
        if focus:
            edges.draw_focus(painter, plot, theme)
        return edges.draw_chips(painter, plot, held, theme, self._font()) if told else []


def _bounds(scale: Scale) -> list[float]:
    return boundaries(scale.start, scale.end, painting.bar_step(scale))
