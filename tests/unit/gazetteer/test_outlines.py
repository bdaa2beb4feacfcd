"""The shipped outlines."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.errors import GazetteerError
from dateline.domain.places import PlaceId
from dateline.gazetteer.database import GazetteerDatabase
from dateline.gazetteer.outlines import Outlines, pack_geometry, unpack_geometry
from dateline.resources import path as shipped

UKRAINE, RUSSIA = PlaceId("geonames:690791"), PlaceId("geonames:2017370")
SIMFEROPOL, SEVASTOPOL, KERCH = (34.1, 44.95), (33.6, 44.6), (36.4, 45.33)
DONETSK, LUHANSK, KHARKIV = (37.8, 48.02), (39.3, 48.57), (36.23, 49.99)


@pytest.fixture(scope="module")
def outlines() -> Iterator[Outlines]:
    opened = Outlines()
    yield opened
    opened.close()


def holds(geometry: dict[str, Any] | None, point: tuple[float, float]) -> bool:
    """Whether a MultiPolygon holds a point (longitude, latitude), by counting crossings."""
    assert geometry is not None
    x, y = point
    crossings = 0
    for polygon in geometry["coordinates"]:
        for ring in polygon:
            for (x1, y1), (x2, y2) in pairwise(ring):
                if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
                    crossings += 1
    return crossings % 2 == 1


def test_crimea_is_in_ukraine_and_not_in_russia(outlines: Outlines) -> None:
    ukraine, russia = outlines.geojson(UKRAINE), outlines.geojson(RUSSIA)
    for point in (SIMFEROPOL, SEVASTOPOL, KERCH, DONETSK, LUHANSK, KHARKIV):
        assert holds(ukraine, point)
        assert not holds(russia, point)
    assert holds(russia, (37.62, 55.75))


def test_numbers_are_those_that_geojson_is_made_of(outlines: Outlines) -> None:
    numbers = outlines.numbers(UKRAINE)
    geometry = outlines.geojson(UKRAINE)
    points = sum(len(ring) - 1 for polygon in geometry["coordinates"] for ring in polygon)
    rings = sum(len(polygon) for polygon in geometry["coordinates"])
    head = 1 + len(geometry["coordinates"]) + rings
    assert len(numbers) == 4 * (1 + head + 2 * points)
    assert int.from_bytes(numbers[:4], "little") == head
    assert outlines.numbers(PlaceId("geonames:0")) is None


def test_donbas_is_the_two_oblasts(outlines: Outlines) -> None:
    donbas = outlines.geojson(PlaceId("curated:donbas"))
    assert holds(donbas, DONETSK)
    assert holds(donbas, LUHANSK)
    assert not holds(donbas, KHARKIV)


def test_the_peninsula_is_crimea_with_sevastopol(outlines: Outlines) -> None:
    peninsula = outlines.geojson(PlaceId("curated:crimean-peninsula"))
    assert all(holds(peninsula, point) for point in (SIMFEROPOL, SEVASTOPOL, KERCH))


def test_all_of_them_are_closed_rings_of_degrees() -> None:
    connection = sqlite3.connect(shipped("resources", "outlines", "outlines.sqlite"))
    rows = connection.execute("SELECT id, geometry FROM outline").fetchall()
    connection.close()
    assert len(rows) > 7000
    for place_id, blob in rows:
        for polygon in unpack_geometry(blob)["coordinates"]:
            for ring in polygon:
                assert len(ring) >= 4, place_id
                assert ring[0] == ring[-1], place_id
                assert all(-180 <= x <= 180 and -90 <= y <= 90 for x, y in ring), place_id


def test_shells_turn_left_as_rfc_7946_says(outlines: Outlines) -> None:
    geometry = outlines.geojson(UKRAINE)
    assert geometry is not None
    for shell, *_ in geometry["coordinates"]:
        pairs = pairwise(shell)
        assert sum((x2 - x1) * (y2 + y1) for (x1, y1), (x2, y2) in pairs) < 0


def test_every_outline_belongs_to_a_place_that_says_so(gazetteer: GazetteerDatabase) -> None:
    connection = sqlite3.connect(shipped("resources", "outlines", "outlines.sqlite"))
    ids = [place_id for (place_id,) in connection.execute("SELECT id FROM outline")]
    connection.close()
    for place_id in ids:
        place = gazetteer.place(place_id)
        assert place is not None, place_id
        assert place.has_outline, place_id
        assert place.extent is not None, place_id


def test_a_place_without_one(outlines: Outlines) -> None:
    assert outlines.geojson(PlaceId("geonames:703448")) is None
    assert outlines.geojson(PlaceId("'; DROP TABLE outline")) is None


_grid = st.integers(-1_000_000, 1_000_000).map(lambda step: step / 10_000)
_ring = st.lists(st.tuples(_grid, _grid), min_size=3, max_size=12, unique=True).map(
    lambda points: [*points, points[0]]
)


@given(st.lists(st.lists(_ring, min_size=1, max_size=3), min_size=1, max_size=4))
def test_packing_loses_nothing_on_the_grid(polygons: list[list[list[tuple[float, float]]]]) -> None:
    back = unpack_geometry(pack_geometry(polygons))["coordinates"]
    for rings, found in zip(polygons, back, strict=True):
        for ring, again in zip(rings, found, strict=True):
            assert {tuple(point) for point in again} == set(ring)
            assert again[0] == again[-1]


def test_what_is_too_small_for_the_grid_goes() -> None:
    speck = [(1.0, 1.0), (1.00001, 1.0), (1.0, 1.00001), (1.0, 1.0)]
    square = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 0.0)]
    geometry = unpack_geometry(pack_geometry([[square, speck], [speck]]))
    assert [len(polygon) for polygon in geometry["coordinates"]] == [1]


@pytest.mark.parametrize(
    "blob",
    [
        b"",
        b"junk",
        zlib.compress(b""),
        zlib.compress(b"abc"),
        zlib.compress(bytes(4000)),
        zlib.compress(b"\x05" * 4000),
        zlib.compress(bytes(20_000_000)),
        pack_geometry([[[(0, 0), (1, 0), (1, 1), (0, 0)]]])[:-3],
    ],
)
def test_a_damaged_geometry_is_told(blob: bytes) -> None:
    with pytest.raises(ValueError, match="outline"):
        unpack_geometry(blob)


def test_a_missing_file_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match="Install Dateline again"):
        Outlines(tmp_path / "absent.sqlite").geojson(UKRAINE)


def test_a_missing_installation_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dateline.resources.root", lambda: tmp_path)
    with pytest.raises(GazetteerError, match="missing"):
        Outlines().geojson(UKRAINE)


def test_a_damaged_file_says_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "junk.sqlite"
    path.write_bytes(b"no outlines here " * 1000)
    opened = Outlines(path)
    with pytest.raises(GazetteerError, match="damaged"):
        opened.geojson(UKRAINE)
    opened.close()
