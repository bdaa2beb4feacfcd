"""What the pointer rests on, in whatever view: one state, which all views light their share of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from dateline.domain.places import PlaceId

if TYPE_CHECKING:
    from dateline.ui.session import Session

REST_MS = 90
"""What the pointer only passes over lights nothing."""
MOST = 500
"""Places that are lit at most; what has more says nothing of where."""

Events = NDArray[np.intp]
"""Indices into the session's columns, in their order."""


class Where(Enum):
    """In which view the pointer is."""

    MAP = auto()
    READER = auto()
    TIMELINE = auto()
    STORIES = auto()
    PLACES = auto()


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class Hovered:
    """Some events, and where they are."""

    where: Where | None = None
    """The view that the pointer is in; None: nothing is hovered."""
    events: Events
    places: tuple[PlaceId, ...] = ()


NOTHING = Hovered(events=np.empty(0, dtype=np.intp))


class Hovering(QObject):
    """Waits until the pointer rests, then finds what is under it, once for all views.

    What it held is over when the time shown, the filter or the project changes: nothing is worked
    out anew while the pointer lies still.

    Signals:
        changed(Hovered): the pointer rests on something else, or on nothing.
    """

    changed = Signal(object)

    def __init__(self, session: Session) -> None:
        """Hover over nothing."""
        super().__init__(session)
        self._session = session
        self.hovered = NOTHING
        self._where: Where | None = None
        self._find: Callable[[], Events] | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._on_rest)
        session.changed.connect(self.clear)
        session.range_changed.connect(self.clear)
        session.filter_changed.connect(self.clear)
        session.project_changed.connect(self.clear)

    def enter(self, where: Where, find: Callable[[], Events]) -> None:
        """Be over something in a view; ``find`` answers which events it stands for."""
        self._where, self._find = where, find
        self._rest.start()

    def leave(self, where: Where) -> None:
        """Be over nothing in a view, which another may have taken over from already."""
        if where is self._where:
            self.clear()

    @Slot()
    def clear(self) -> None:
        """Be over nothing."""
        self._rest.stop()
        self._where = self._find = None
        if self.hovered is not NOTHING:
            self._set(NOTHING)

    @Slot()
    def _on_rest(self) -> None:
        if self._find is not None:
            events, columns = self._find(), self._session.columns
            numbers = np.flatnonzero(np.bincount(columns.places[events]))
            few = numbers if len(numbers) <= MOST else numbers[:0]
            places = tuple(columns.place_table[number].id for number in few.tolist())
            self._set(Hovered(where=self._where, events=events, places=places))

    def _set(self, hovered: Hovered) -> None:
        self.hovered = hovered
        self.changed.emit(hovered)


def events_at(session: Session, places: Sequence[int]) -> Events:
    """Return the events in range at places, by their index into the columns' table."""
    columns, held = session.columns, session.range
    wanted = np.zeros(len(columns.place_table), dtype=np.bool_)
    wanted[list(places)] = True
    events = session.index.events(held.start, held.end)
    return events[wanted[columns.places[events]]]


def events_of(session: Session, story: int) -> Events:
    """Return the events in range that the story of a number tells of."""
    columns, held = session.columns, session.range
    told = np.zeros(len(columns.event_ids), dtype=np.bool_)
    pairs = np.flatnonzero(columns.pair_stories == story)
    told[columns.pair_events[pairs[session.index.sifted.pairs[pairs]]]] = True
    events = session.index.events(held.start, held.end)
    return events[told[events]]
