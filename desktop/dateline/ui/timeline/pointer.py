"""Which bar of the time line the pointer is over, told to whoever follows what is hovered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from dateline.ui.hovering import Hovering, Where
from dateline.ui.timeline.told import lane_at, spot_at

if TYPE_CHECKING:
    from dateline.ui.timeline.view import TimelineView


class Pointer:
    """Follows the pointer over one time line."""

    def __init__(self, view: TimelineView, hovering: Hovering) -> None:
        """Point at nothing."""
        self._view = view
        self._hovering = hovering
        self._bar: object = None

    def move(self, point: QPointF) -> None:
        """Be at a point."""
        plot = self._view.plot
        lane = lane_at(plot, point)
        bar = lane.index if lane else spot_at(plot, point)
        if bar is None:
            self.leave()
        elif bar != self._bar:
            self._bar = bar
            self._hovering.enter(Where.TIMELINE, partial(self._view.events_at, QPointF(point)))

    def leave(self) -> None:
        """Be elsewhere."""
        self._bar = None
        self._hovering.leave(Where.TIMELINE)
