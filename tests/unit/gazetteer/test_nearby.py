"""Nearest places, against the plain way of looking at every one."""

from __future__ import annotations

import sqlite3
import struct
from collections import defaultdict

import pytest
from geopy.distance import great_circle
from hypothesis import given
from hypothesis import strategies as st

from dateline.gazetteer.lookup import DEGREES
from dateline.gazetteer.nearby import COLUMNS, ROWS, cell_of, great_circle_km, nearest_nums

_latitude = st.integers(-90 * DEGREES, 90 * DEGREES)
_longitude = st.integers(-180 * DEGREES, 180 * DEGREES)
_points = st.lists(st.tuples(_latitude, _longitude), min_size=1, max_size=60)


def _stored(points: list[tuple[int, int]]) -> sqlite3.Connection:
    cells: dict[int, bytes] = defaultdict(bytes)
    for num, (north, east) in enumerate(points, start=1):
        cells[cell_of(north / DEGREES, east / DEGREES)] += struct.pack("<iii", num, north, east)
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE cell (cell INTEGER PRIMARY KEY, points BLOB)")
    connection.executemany("INSERT INTO cell VALUES (?, ?)", cells.items())
    return connection


@given(_points, _latitude, _longitude, st.sampled_from([10, 300, 5_000, 21_000]))
def test_it_finds_what_looking_at_all_finds(
    points: list[tuple[int, int]], north: int, east: int, within: float
) -> None:
    here = (north / DEGREES, east / DEGREES)
    connection = _stored(points)
    found = nearest_nums(connection, *here, limit=5, within_km=within)
    connection.close()
    all_of_them = sorted(
        (great_circle_km(*here, point[0] / DEGREES, point[1] / DEGREES), num)
        for num, point in enumerate(points, start=1)
    )
    assert found == [num for distance, num in all_of_them if distance <= within][:5]


@given(st.floats(-90, 90), st.floats(-180, 180), st.floats(-90, 90), st.floats(-180, 180))
def test_distances_are_those_of_geopy(a: float, b: float, c: float, d: float) -> None:
    assert great_circle_km(a, b, c, d) == pytest.approx(great_circle((a, b), (c, d)).km, abs=0.01)


@given(st.floats(-90, 90), st.floats(-540, 540))
def test_every_point_has_a_cell(latitude: float, longitude: float) -> None:
    assert 0 <= cell_of(latitude, longitude) < ROWS * COLUMNS
