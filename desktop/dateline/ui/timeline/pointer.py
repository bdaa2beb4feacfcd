"""Which bar the pointer rests on, and the places of its events, for the map to raise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QPointF, QTimer, Signal, Slot

from dateline.ui.timeline.told import lane_at, spot_at

if TYPE_CHECKING:
    from dateline.ui.session import Session
    from dateline.ui.timeline.view import TimelineView

REST_MS = 90
"""A bar that the pointer only passes over lights nothing."""
MOST = 500
"""Places that are raised at most; a bar of more says nothing of where."""


class Pointer(QObject):
    """Waits until the pointer rests on a bar.

    Signals:
        places_pointed(object): the events of the bar pointed at are at these places; empty: no bar.
    """

    places_pointed = Signal(object)

    def __init__(self, view: TimelineView, session: Session) -> None:
        """Point at nothing."""
        super().__init__(view)
        self._view = view
        self._session = session
        self._bar: object = None
        self._told = False
        self._at = QPointF()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._on_rest)

    def move(self, point: QPointF) -> None:
        """Be at a point."""
        plot = self._view.plot
        lane = lane_at(plot, point)
        bar = lane.index if lane else spot_at(plot, point)
        if bar == self._bar:
            return
        self._bar, self._at = bar, point
        if bar is None:
            self._rest.stop()
            self._tell(())
        else:
            self._rest.start()

    @Slot()
    def leave(self) -> None:
        """Be elsewhere."""
        self._bar = None
        self._rest.stop()
        self._tell(())

    @Slot()
    def _on_rest(self) -> None:
        columns = self._session.columns
        places = np.unique(columns.places[self._view.events_at(self._at)])
        few = places[:0] if len(places) > MOST else places
        self._tell(tuple(columns.place_table[place].id for place in few.tolist()))

    def _tell(self, places: tuple[object, ...]) -> None:
        if places or self._told:
            self._told = bool(places)
            self.places_pointed.emit(places)
