"""The map and what is pointed at: it says what is under the pointer, lights what is elsewhere."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QObject, Slot

from dateline.ui.hovering import NOTHING, Hovered, Where, events_at
from dateline.ui.map.bridge import MapBridge
from dateline.ui.session import Session

RAISES = frozenset({Where.TIMELINE, Where.STORIES})
"""Where what is pointed at may be all over the map: all other marks go quiet."""


class MapHover(QObject):
    """Stands between a page and the session, both ways."""

    def __init__(self, bridge: MapBridge, session: Session, parent: QObject) -> None:
        """Listen from now on."""
        super().__init__(parent)
        self._bridge = bridge
        self._session = session
        self._told = NOTHING
        bridge.hovered.connect(self._on_hovered)
        session.hovering.changed.connect(self._on_changed)

    def stop(self) -> None:
        """Follow no more."""
        self._session.hovering.changed.disconnect(self._on_changed)
        self.leave()

    def leave(self) -> None:
        """The pointer is not over the map any more."""
        self._session.hovering.leave(Where.MAP)

    @Slot(int, int, list)
    def _on_hovered(self, version: int, event: int, places: list[int]) -> None:
        """Hear what the pointer is over: an event of a mark's list, or a mark of these places."""
        columns, hovering = self._session.columns, self._session.hovering
        known, table = version == columns.version, len(columns.place_table)
        if known and 0 <= event < columns.dated:
            one = np.array([event], dtype=np.intp)
            hovering.enter(Where.MAP, lambda: one)
        elif known and places and all(0 <= place < table for place in places):
            hovering.enter(Where.MAP, partial(events_at, self._session, places))
        else:
            self.leave()

    @Slot(object)
    def _on_changed(self, hovered: Hovered) -> None:
        """Light the places on the map, unless it was the map that told of them."""
        told = NOTHING if hovered.where is Where.MAP else hovered
        if told.places or self._told.places:
            raises = told.where in RAISES
            self._bridge.tell("hover", {"places": list(told.places), "raises": raises})
        self._told = told
