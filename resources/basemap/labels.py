"""What the map keeps of a name."""

from __future__ import annotations

from dataclasses import dataclass

LAST_ZOOM = 12
"""The zoom of the map at which the last names come in."""


@dataclass(frozen=True, slots=True)
class Label:
    """A name at a point of the unit square, shown from a zoom of the map on."""

    name: str
    kind: str
    x: float
    y: float
    zoom: int
    rank: int
    """Bigger comes first where names compete."""
    place: int | str = 0
    """Its GeoNames id, or its own id where it has none; 0: none at all."""
    local: str = ""
    """The name in the country's own language, where that is known and another."""

    def properties(self) -> dict[str, object]:
        """Return it as the tile keeps it, in short names: there are tens of thousands."""
        found: dict[str, object] = {"n": self.name, "k": self.kind, "r": self.rank, "z": self.zoom}
        return (
            found
            | ({"g": self.place} if self.place else {})
            | ({"l": self.local} if self.local and self.local != self.name else {})
        )
