"""The places around a point."""

from __future__ import annotations

import math
import sqlite3
import struct
from collections.abc import Iterator

from dateline.gazetteer.lookup import DEGREES

CELLS_PER_DEGREE = 2
COLUMNS = 360 * CELLS_PER_DEGREE
ROWS = 180 * CELLS_PER_DEGREE

KM_PER_DEGREE = 111.195
"""Of a great circle, on a sphere of 6371.009 km, geopy's mean radius."""

_POINT = struct.Struct("<iii")


def cell_of(latitude: float, longitude: float) -> int:
    """Return the number of the half-degree cell a point lies in."""
    row = min(ROWS - 1, max(0, math.floor((latitude + 90) * CELLS_PER_DEGREE)))
    return row * COLUMNS + math.floor((longitude + 180) * CELLS_PER_DEGREE) % COLUMNS


def great_circle_km(
    latitude: float, longitude: float, other: float, other_longitude: float
) -> float:
    """Return the haversine distance in km, for sorting many points (degrees, latitude first)."""
    south, north = math.radians(latitude), math.radians(other)
    rise = math.sin((north - south) / 2) ** 2
    turn = math.sin(math.radians(other_longitude - longitude) / 2) ** 2
    return (
        2
        * 6371.009
        * math.asin(min(1.0, math.sqrt(rise + math.cos(south) * math.cos(north) * turn)))
    )


def nearest_nums(
    connection: sqlite3.Connection,
    latitude: float,
    longitude: float,
    *,
    limit: int,
    within_km: float,
) -> list[int]:
    """Return the row numbers of up to ``limit`` point places, nearest first."""
    radius = min(within_km, 15.0)
    while True:
        found = sorted(
            (distance, num)
            for distance, num in _around(connection, latitude, longitude, radius)
            if distance <= radius
        )
        if len(found) >= limit or radius >= within_km:
            return [num for _, num in found[:limit]]
        radius = min(within_km, radius * 4)


def _around(
    connection: sqlite3.Connection, latitude: float, longitude: float, radius: float
) -> Iterator[tuple[float, int]]:
    for first, last in cells_around(latitude, longitude, radius):
        rows = connection.execute(
            "SELECT points FROM cell WHERE cell BETWEEN ? AND ?", (first, last)
        )
        for (points,) in rows:
            for num, north, east in _POINT.iter_unpack(points):
                yield great_circle_km(latitude, longitude, north / DEGREES, east / DEGREES), num


def cells_around(latitude: float, longitude: float, radius: float) -> Iterator[tuple[int, int]]:
    """Yield the runs of cells that a circle of ``radius`` km may touch, one or two a row."""
    tall = radius / KM_PER_DEGREE
    south, north = max(-90.0, latitude - tall), min(90.0, latitude + tall)
    narrowest = math.cos(math.radians(max(abs(south), abs(north))))
    wide = (
        180.0
        if narrowest <= tall / 180
        else min(
            180.0,
            math.degrees(math.asin(min(1.0, math.sin(math.radians(min(90.0, tall))) / narrowest))),
        )
    )
    for row in range(cell_of(south, 0) // COLUMNS, cell_of(north, 0) // COLUMNS + 1):
        start = row * COLUMNS
        if wide >= 89:
            yield start, start + COLUMNS - 1
            continue
        first = cell_of(0, longitude - wide) % COLUMNS
        last = cell_of(0, longitude + wide) % COLUMNS
        if first <= last:
            yield start + first, start + last
        else:
            yield start, start + last
            yield start + first, start + COLUMNS - 1
