"""What the map page and Python say to each other over the web channel: small messages only."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from dateline.ui.map.faults import fault_places

LOG = logging.getLogger(__name__)


class MapBridge(QObject):
    """The one object the page can reach: the page calls its slots, Python hears its signals.

    Signals:
        told(str): a message for the page, as JSON.
        page_ready(): the page is set up, and hears what is told.
        drawn(int): the page has painted the range of that sequence number.
        moved(float, float, float): the map shows another latitude, longitude (degrees) and zoom.
        place_picked(str, int, int): a marker was clicked: its place id, the version of the events,
            and which event it stands for; -1 where there are several.
        event_picked(int, int): a line of a marker's list was clicked: the version of the events,
            and which event it is.
        hovered(int, int, list): the pointer is over something else: the version of the events, an
            event of a list or -1, and the numbers of the places of a mark; none: over nothing.
        cleared(): Escape was pressed and there was no list to close.
        settled(int): everything in view is painted; answers the message of that number.
        framed(): the picture that was asked for is painted whole, and stamped.
        piece_said(str): a piece of a long text: of a drawing as vectors.
        step_done(int): so many sheets of an atlas, or frames of a film, are drawn.
        sheet_drawn(): the drawing that was asked for is whole.
        unsound(int): a tile of the street map of that number can't be drawn.
        choice_picked(int): the mark of another place of the name was clicked, by its number.
        spot_picked(float, float, float, int, int): a spot was clicked, or a mark dropped there:
            latitude, longitude (degrees), kilometres a pixel, and where in the page (pixels).
        aim_left(): no spot is to be clicked after all.
        failed(str): a script of the page failed, in its own words.
    """

    told = Signal(str)
    page_ready = Signal()
    drawn = Signal(int)
    moved = Signal(float, float, float)
    place_picked = Signal(str, int, int)
    event_picked = Signal(int, int)
    hovered = Signal(int, int, list)
    cleared = Signal()
    settled = Signal(int)
    framed = Signal()
    piece_said = Signal(str)
    step_done = Signal(int)
    sheet_drawn = Signal()
    unsound = Signal(int)
    choice_picked = Signal(int)
    spot_picked = Signal(float, float, float, int, int)
    aim_left = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Wait for the page."""
        super().__init__(parent)
        self._muted = False
        self._kept: list[str] | None = None

    def mute(self) -> None:
        """Say nothing more, and pass on nothing more; the page is about to go."""
        self._muted = True
        self.blockSignals(True)

    def tell(self, kind: str, message: Mapping[str, Any] | None = None) -> None:
        """Send the page a message of this kind."""
        if self._muted:
            return
        words = json.dumps({"kind": kind, **(message or {})})
        if self._kept is None:
            self.told.emit(words)
        else:
            self._kept.append(words)

    def keep(self) -> None:
        """Keep what is told from now on, until the page is set up or it is taken."""
        self._kept = []

    def take(self) -> list[str]:
        """Return what was kept, as JSON, to be sent to the page in another way."""
        taken, self._kept = self._kept or [], []
        return taken

    @Slot()
    def sayReady(self) -> None:
        """Hear that the page is set up; it hears what was told meanwhile."""
        kept, self._kept = self._kept or [], None
        for words in kept:
            self.told.emit(words)
        self.page_ready.emit()

    @Slot(int)
    def sayDrawn(self, sequence: int) -> None:
        """Hear which range is on the screen."""
        self.drawn.emit(sequence)

    @Slot(float, float, float)
    def sayMoved(self, latitude: float, longitude: float, zoom: float) -> None:
        """Hear where the map was moved to."""
        self.moved.emit(latitude, longitude, zoom)

    @Slot(str, int, int)
    def sayPlacePicked(self, place_id: str, version: int, event: int) -> None:
        """Hear of a click on a marker."""
        self.place_picked.emit(place_id, version, event)

    @Slot(int, int)
    def sayEventPicked(self, version: int, event: int) -> None:
        """Hear of a click on one event of a list."""
        self.event_picked.emit(version, event)

    @Slot(int, int, list)
    def sayHovered(self, version: int, event: int, places: list[int]) -> None:
        """Hear what the pointer is over now: once a frame at most."""
        self.hovered.emit(version, event, places)

    @Slot()
    def sayCleared(self) -> None:
        """Hear that Escape was pressed on the map itself."""
        self.cleared.emit()

    @Slot(int)
    def saySettled(self, number: int) -> None:
        """Hear that tiles, names and outlines in view are all painted."""
        self.settled.emit(number)

    @Slot()
    def sayFramed(self) -> None:
        """Hear that the picture wears its stamp."""
        self.framed.emit()

    @Slot(str)
    def sayPiece(self, piece: str) -> None:
        """Hear the next piece of a drawing."""
        self.piece_said.emit(piece)

    @Slot(int)
    def sayStep(self, done: int) -> None:
        """Hear how far a long drawing is."""
        self.step_done.emit(done)

    @Slot()
    def saySheet(self) -> None:
        """Hear that a drawing is whole."""
        self.sheet_drawn.emit()

    @Slot(int)
    def sayUnsound(self, number: int) -> None:
        """Hear that a tile of a street map can't be drawn."""
        self.unsound.emit(number)

    @Slot(int)
    def sayChosen(self, number: int) -> None:
        """Hear that another place of the name was clicked."""
        self.choice_picked.emit(number)

    @Slot(float, float, float, int, int)
    def sayPointed(self, latitude: float, longitude: float, reach: float, x: int, y: int) -> None:
        """Hear which spot was clicked, or where a mark was dropped."""
        self.spot_picked.emit(latitude, longitude, reach, x, y)

    @Slot()
    def sayAimLeft(self) -> None:
        """Hear that Escape was pressed while a spot was asked for."""
        self.aim_left.emit()

    @Slot(str)
    def sayFailed(self, message: str) -> None:
        """Hear that a script failed."""
        LOG.error("the map page reports: %s", fault_places(message[:2000]))
        self.failed.emit(message[:2000])
