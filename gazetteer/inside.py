"""Which division a point lies in, by the outlines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Self

from records import Draft, Drafts

from dateline.domain.places import PlaceId
from dateline.gazetteer.outlines import Outlines

Box = tuple[float, float, float, float]
"""South, west, north, east; west is greater than east across the 180th meridian."""
Ring = Sequence[Sequence[float]]


class Divisions:
    """The divisions that have an outline, narrowest first."""

    def __init__(self, drafts: Drafts, outlines: Path) -> None:
        """Take the divisions of all countries; their outlines are read when they are needed."""
        self._outlines = Outlines(outlines)
        self._rings = cache(self._read)
        self._by_country: dict[str, list[tuple[str, Box]]] = defaultdict(list)
        for feature in ("A.ADM2", "A.ADM1"):
            for draft in drafts.values():
                if draft.feature == feature and draft.outline and draft.extent is not None:
                    self._by_country[draft.country].append((draft.id, draft.extent))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self._outlines.close()

    def around(self, draft: Draft) -> str | None:
        """Return the id of the narrowest division of a place's country that its point lies in."""
        if draft.point is None:
            return None
        north, east = draft.point
        for place_id, box in self._by_country[draft.country]:
            if _is_in_box(north, east, box) and _is_inside(north, east, self._rings(place_id)):
                return place_id
        return None

    def _read(self, place_id: str) -> list[Ring]:
        shape = self._outlines.geojson(PlaceId(place_id))
        return [ring for polygon in shape["coordinates"] for ring in polygon] if shape else []


def _is_in_box(north: float, east: float, box: Box) -> bool:
    south, west, top, right = box
    across = west <= east <= right if west <= right else east >= west or east <= right
    return south <= north <= top and across


def _is_inside(north: float, east: float, rings: Sequence[Ring]) -> bool:
    """Whether a line from the point to the east crosses the rings an odd number of times."""
    inside = False
    for ring in rings:
        for (x1, y1), (x2, y2) in pairwise(ring):
            if (y1 > north) != (y2 > north) and east < x1 + (north - y1) / (y2 - y1) * (x2 - x1):
                inside = not inside
    return inside
