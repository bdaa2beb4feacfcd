"""What lies over the bundled gazetteer: places and names that the person added."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from dateline.domain.places import NameKind, Place, PlaceId


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A place that a layer has under a name; the place may be another's."""

    place_id: PlaceId
    kind: NameKind
    spellings: tuple[str, ...]
    """The preferred one first."""
    weight: float
    """How strongly the name calls the place to mind, see :mod:`dateline.gazetteer.ranking`."""


class Layer(Protocol):
    """Places and names beside the bundled ones. Keys are folded names."""

    version: str
    """Names the content."""

    def place(self, place_id: PlaceId) -> Place | None:
        """Return one of the layer's own places; its divisions may be others'."""

    def named(self, key: str) -> list[Named]:
        """Return what the layer has under a name."""

    def known(self, key: str) -> bool:
        """Whether :meth:`named` would return anything; asked for every run of words."""

    def begins(self, key: str) -> bool:
        """Whether any of its names begins so."""

    def weight(self, key: str) -> float | None:
        """Return the weight of the heaviest place of a name; None: no such name."""

    def beginning(self, typed: str, limit: int) -> list[tuple[str, float]]:
        """Return the names that begin so, and their weights, heaviest first."""

    def spelled_like(self, typed: str, slack: int) -> list[str]:
        """Return names that a misspelled one may be meant by."""

    def nearest(
        self, latitude: float, longitude: float, *, limit: int, within_km: float
    ) -> list[tuple[float, PlaceId]]:
        """Return distances in km and ids of its towns and sites around a point, nearest first."""

    def close(self) -> None:
        """Close its file."""
