"""The shipped outlines of countries, divisions and regions.

One row a place in ``resources/outlines/outlines.sqlite``; what they are made of is told beside it.
A geometry is stored as whole ten-thousandths of a degree (about 11 m): how many rings each polygon
has and how many points each ring, then the steps between neighbouring points in longitude, then in
latitude, all 32-bit, the four bytes of each step sorted into four runs, the whole deflated.
"""

from __future__ import annotations

import sqlite3
import sys
import zlib
from array import array
from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any, TypeVar

from dateline import resources
from dateline.domain.errors import GazetteerError
from dateline.domain.places import PlaceId

UNITS = 10_000
"""Stored steps per degree."""

MAX_BYTES = 8_000_000
"""A geometry that inflates to more than this is not one of ours."""

_Form = TypeVar("_Form")

Ring = Sequence[tuple[float, float]]
"""Longitude and latitude of each point, the first repeated at the end."""

Polygons = Sequence[Sequence[Ring]]
"""Each polygon is its shell and then its holes."""


def pack_geometry(polygons: Polygons) -> bytes:
    """Return the stored form of polygons given as longitude, latitude in degrees.

    Points that fall together at the stored precision become one; rings that are left with fewer
    than three points are dropped, and polygons whose shell was.
    """
    rounded = [_rounded(rings) for rings in polygons]
    kept = [rings for rings in rounded if rings]
    head = array("i", [len(kept)])
    points: list[tuple[int, int]] = []
    for rings in kept:
        head.append(len(rings))
        for ring in rings:
            head.append(len(ring))
            points += ring
    steps = array("i")
    for axis in (0, 1):
        values = [0, *(point[axis] for point in points)]
        steps.extend(after - before for before, after in pairwise(values))
    return zlib.compress(_shuffled(array("i", [len(head)]) + head + steps), 9)


def _rounded(rings: Sequence[Ring]) -> list[list[tuple[int, int]]]:
    kept: list[list[tuple[int, int]]] = []
    for number, ring in enumerate(rings):
        points = [(round(x * UNITS), round(y * UNITS)) for x, y in ring]
        open_ring = [after for before, after in pairwise(points) if before != after]
        if len(open_ring) >= 3:
            kept.append(open_ring)
        elif number == 0:
            return []
    return kept


def _shuffled(values: array[int]) -> bytes:
    if sys.byteorder == "big":
        values.byteswap()
    raw = values.tobytes()
    return b"".join(raw[plane::4] for plane in range(4))


def unpack_geometry(blob: bytes) -> dict[str, Any]:
    """Return the GeoJSON MultiPolygon (RFC 7946: longitude first) of a stored geometry.

    Raises:
        ValueError: it is damaged.
    """
    values = array("i")
    values.frombytes(inflated(blob))
    if sys.byteorder == "big":
        values.byteswap()
    if not values or not 1 <= values[0] < len(values):
        raise ValueError("an outline without a head")
    head = values[1 : values[0] + 1]
    steps = values[values[0] + 1 :]
    half = len(steps) // 2
    x = [value / UNITS for value in accumulate(steps[:half])]
    y = [value / UNITS for value in accumulate(steps[half:])]
    points = [list(point) for point in zip(x, y, strict=True)]
    return {"type": "MultiPolygon", "coordinates": _cut(head.tolist(), points)}


def inflated(blob: bytes) -> bytes:
    """Return a stored geometry as little-endian 32-bit numbers: the length of its head and so on.

    Raises:
        ValueError: it is damaged.
    """
    inflater = zlib.decompressobj()
    try:
        planes = inflater.decompress(blob, MAX_BYTES)
    except zlib.error as error:
        raise ValueError("an outline that cannot be inflated") from error
    if not inflater.eof or len(planes) % 4:
        raise ValueError("an outline that is cut short or too large")
    raw = bytearray(len(planes))
    quarter = len(planes) // 4
    for plane in range(4):
        raw[plane::4] = planes[plane * quarter : (plane + 1) * quarter]
    return bytes(raw)


def _cut(head: list[int], points: list[list[float]]) -> list[list[list[list[float]]]]:
    """Cut the run of points into the rings and polygons that ``head`` tells, closing each ring."""
    counts = iter(head)
    polygons: list[list[list[list[float]]]] = []
    at = 0
    try:
        for _ in range(next(counts)):
            rings = []
            for _ in range(next(counts)):
                length = next(counts)
                ring = points[at : at + length]
                at += length
                rings.append([*ring, ring[0]])
            polygons.append(rings)
    except (StopIteration, IndexError) as error:
        raise ValueError("an outline whose parts do not add up") from error
    return polygons


class Outlines:
    """Polygons by place id, read when they are asked for. Belongs to one thread."""

    def __init__(self, path: Path | None = None) -> None:
        """Remember where the file is (by default the one that ships); it is opened on first use."""
        self._path = path
        self._connection: sqlite3.Connection | None = None

    def geojson(self, place_id: PlaceId) -> dict[str, Any] | None:
        """Return the GeoJSON geometry of a place, longitude first, or None where there is none.

        Raises:
            GazetteerError: the file is absent or damaged.
        """
        return self._read(place_id, unpack_geometry)

    def numbers(self, place_id: PlaceId) -> bytes | None:
        """Return the geometry of a place as :func:`inflated` does: a tenth of the work.

        Raises:
            GazetteerError: the file is absent or damaged.
        """
        return self._read(place_id, inflated)

    def _read(self, place_id: PlaceId, form: Callable[[bytes], _Form]) -> _Form | None:
        question = "SELECT geometry FROM outline WHERE id = ?"
        try:
            row = self._opened().execute(question, (place_id,)).fetchone()
            return None if row is None else form(row[0])
        except (sqlite3.DatabaseError, ValueError) as error:
            raise GazetteerError(
                f"The outlines of places are damaged ({error}). Install Dateline again."
            ) from error

    def close(self) -> None:
        """Close the file; it is opened again if something is asked for later."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            try:
                path = self._path or resources.path("resources", "outlines", "outlines.sqlite")
            except FileNotFoundError as error:
                raise GazetteerError(
                    "The outlines of places are missing. Install Dateline again."
                ) from error
            if not path.is_file():
                raise GazetteerError(f"There are no outlines at {path}. Install Dateline again.")
            uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
            self._connection = sqlite3.connect(uri, uri=True)
        return self._connection
