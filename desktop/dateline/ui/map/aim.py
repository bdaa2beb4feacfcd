"""Choosing a place on the map: others of a name to click, a spot to point at, a mark to drag."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from dateline.domain.places import Place, PlaceId
from dateline.ui.map.bridge import MapBridge
from dateline.ui.reader.text_map import shown_title


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where somebody pointed."""

    latitude: float
    longitude: float
    """Degrees, WGS 84."""
    km_per_pixel: float
    x: int
    y: int
    """Within the map, in pixels."""


class MapAim(QObject):
    """What the page is to let the person point at.

    Signals:
        chosen(int): the other place of that number was clicked, from 1.
        pointed(Spot): a spot was clicked, or the mark that can be moved was dropped there.
        left(): no spot is to be clicked after all.
    """

    chosen = Signal(int)
    pointed = Signal(object)
    left = Signal()

    def __init__(self, bridge: MapBridge, parent: QObject) -> None:
        """Let nothing be pointed at yet."""
        super().__init__(parent)
        self._bridge = bridge
        self._choices: tuple[Place, ...] = ()
        self._movable: PlaceId | None = None
        self._fit = False
        self._question = ""
        bridge.choice_picked.connect(self.chosen)
        bridge.spot_picked.connect(self._on_spot_picked)
        bridge.aim_left.connect(self._on_left)

    @property
    def asks(self) -> bool:
        """Whether a click on the map is to name a spot."""
        return bool(self._question)

    def show(self, choices: Sequence[Place], *, movable: PlaceId | None, fit: bool = False) -> None:
        """Number these places on the map, and let the mark of ``movable`` be dragged.

        With ``fit`` the map shows all of them, and the mark.
        """
        before = (self._choices, self._movable, self._fit, self._question)
        self._choices, self._movable, self._fit, self._question = tuple(choices), movable, fit, ""
        if before != (self._choices, self._movable, fit, ""):
            self.tell()

    def ask(self, question: str) -> None:
        """Have a spot clicked; the page shows the question until it is, or Escape is pressed."""
        self._question = question
        self.tell()

    def end(self) -> None:
        """Ask for no spot any more."""
        if self._question:
            self._question = ""
            self.tell()

    def tell(self) -> None:
        """Tell the page."""
        choices = [
            {"lat": place.latitude, "lon": place.longitude, "name": shown_title(place.label)}
            for place in self._choices
        ]
        told = {"choices": choices, "movable": self._movable or "", "fit": self._fit}
        self._bridge.tell("aim", {**told, "question": self._question})

    @Slot(float, float, float, int, int)
    def _on_spot_picked(
        self, latitude: float, longitude: float, km_per_pixel: float, x: int, y: int
    ) -> None:
        self._question = ""
        self.pointed.emit(
            Spot(latitude=latitude, longitude=longitude, km_per_pixel=km_per_pixel, x=x, y=y)
        )

    @Slot()
    def _on_left(self) -> None:
        self._question = ""
        self.left.emit()
