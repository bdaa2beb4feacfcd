"""What the shipped basemap says: whose land, which lines are dashed, how names are spelled."""

from __future__ import annotations

import math
import re
import runpy
from collections.abc import Iterator
from contextlib import closing

import pytest

from dateline import resources
from dateline.export.tiles import TileArchive, tile_at
from support.vector_tiles import Feature, read_tile

_FINEST = 7


@pytest.fixture(scope="module")
def archive() -> Iterator[TileArchive]:
    with closing(TileArchive(resources.path("resources", "basemap", "world.pmtiles"))) as opened:
        yield opened


def _tile(archive: TileArchive, latitude: float, longitude: float) -> dict[str, list[Feature]]:
    packed = archive.tile(_FINEST, *tile_at(_FINEST, latitude, longitude))
    assert packed is not None
    return read_tile(packed)


def _near(
    archive: TileArchive, latitude: float, longitude: float, reach: float = 0.3
) -> Iterator[str]:
    """Yield the kinds of the lines with a point within so many degrees, in the point's tile."""
    column, row = tile_at(_FINEST, latitude, longitude)
    middle = _grid(latitude, longitude, column, row)
    edge = _grid(latitude + reach, longitude + reach, column, row)
    wide, high = abs(edge[0] - middle[0]), abs(edge[1] - middle[1])
    for line in _tile(archive, latitude, longitude)["lines"]:
        if any(abs(x - middle[0]) < wide and abs(y - middle[1]) < high for x, y in line.points):
            yield str(line.properties["kind"])


def _grid(latitude: float, longitude: float, column: int, row: int) -> tuple[float, float]:
    side = 2**_FINEST
    sine = math.sin(math.radians(latitude))
    x = (longitude / 360 + 0.5) * side - column
    y = (0.5 - math.log((1 + sine) / (1 - sine)) / (4 * math.pi)) * side - row
    return x * 4096, y * 4096


def _names(archive: TileArchive) -> Iterator[Feature]:
    for column in range(2**_FINEST):
        for row in range(2**_FINEST):
            packed = archive.tile(_FINEST, column, row)
            if packed is not None:
                yield from read_tile(packed).get("labels", [])


@pytest.fixture(scope="module")
def names(archive: TileArchive) -> list[Feature]:
    return list(_names(archive))


def test_crimea_is_joined_to_ukraine_by_a_regional_line(archive: TileArchive) -> None:
    assert set(_near(archive, 46.1, 33.65)) == {"region"}


@pytest.mark.parametrize(
    ("where", "latitude", "longitude"),
    [
        ("Kosovo and Serbia", 43.1, 21.0),
        ("Abkhazia", 42.5, 41.8),
        ("South Ossetia", 42.15, 44.0),
        ("Transnistria", 47.2, 29.2),
        ("Northern Cyprus", 35.13, 33.4),
        ("West Bank", 32.0, 35.0),
        ("Gaza", 31.4, 34.4),
        ("Golan Heights", 33.0, 35.65),
        ("Kashmir", 34.5, 74.0),
        ("Somaliland", 8.0, 47.98),
        ("Western Sahara", 27.67, -10.0),
    ],
)
def test_a_border_that_is_disputed_is_dashed(
    archive: TileArchive, where: str, latitude: float, longitude: float
) -> None:
    assert "disputed" in set(_near(archive, latitude, longitude)), where


def test_borders_that_nobody_disputes_are_not(archive: TileArchive) -> None:
    assert set(_near(archive, 52.4, 14.6, reach=0.15)) == {"country"}
    assert "disputed" not in set(_near(archive, 39.8, 46.7))


def test_no_name_has_a_soft_sign(names: list[Feature]) -> None:
    english = [str(name.properties["n"]) for name in names]
    assert len(english) > 100_000
    slavic = re.compile(r"(?:[bdlnrstz]['ʹʼ’]|(?:ski|ny)y)$")
    assert [name for name in english if slavic.search(name) and "'" in name] == []


def test_names_are_spelled_as_the_news_spells_them(names: list[Feature]) -> None:
    english = {str(name.properties["n"]) for name in names}
    assert english >= {"Gomel", "Ryazan", "Perm", "Roslavl", "Kyiv", "Mykolaiv", "Lower Saxony"}
    assert english >= {"Nizhny Novgorod", "Kharkiv", "Rzeszów", "Maharashtra", "Crimea"}
    assert english.isdisjoint({"Homyel'", "Ryazan'", "Perm'", "Niedersachsen", "Kiev", "Odessa'"})


def test_a_town_carries_its_own_name_where_that_is_sure(names: list[Feature]) -> None:
    local = {name.properties.get("g"): name.properties.get("l") for name in names}
    assert local[703448] == "Київ"
    assert local[706483] == "Харків"


def test_districts_come_in_late(names: list[Feature]) -> None:
    districts = [name.properties for name in names if name.properties["k"] == "district"]
    assert any(name["n"] == "Pechersk" for name in districts)
    assert min(int(name["z"]) for name in districts) >= 10


@pytest.mark.parametrize(
    ("capital", "zoom"), [("Lisbon", 4), ("Helsinki", 4), ("Brussels", 4), ("Vienna", 5)]
)
def test_a_capital_is_named_early_beside_a_greater_one(
    names: list[Feature], capital: str, zoom: int
) -> None:
    found = [name.properties for name in names if name.properties["n"] == capital]
    assert [one["z"] for one in found if one["k"] == "capital"] == [zoom]


def test_no_ocean_is_named_twice_on_the_world(names: list[Feature]) -> None:
    oceans = [name.properties["n"] for name in names if name.properties["k"] == "ocean"]
    assert len(oceans) == len(set(oceans))


def test_what_is_no_town_is_named_too(names: list[Feature]) -> None:
    kinds: dict[str, set[str]] = {}
    for name in names:
        kinds.setdefault(str(name.properties["k"]), set()).add(str(name.properties["n"]))
    assert kinds["airport"] >= {"Boryspil", "Kyiv Zhuliany", "Ben Gurion"}
    assert kinds["water"] >= {"Lake Baikal", "Danube", "Strait of Hormuz", "Kyiv Reservoir"}
    assert kinds["ground"] >= {"Carpathian Mountains", "Crimean Peninsula", "Sahara"}
    assert kinds["peak"] >= {"Mount Ararat", "Mount Etna"}
    assert kinds["site"] >= {"Zaporizhzhia Nuclear Power Plant", "Kakhovka Dam"}


def test_one_sides_names_and_what_is_gone_are_left_out(names: list[Feature]) -> None:
    english = {str(name.properties["n"]) for name in names}
    left_out = {"West Philippine Sea", "Northern Territories of Japan", "Kakhovka Reservoir"}
    assert english.isdisjoint(left_out)


def test_a_landmark_without_a_number_keeps_its_own_id(names: list[Feature]) -> None:
    airports = [name.properties for name in names if name.properties["k"] == "airport"]
    assert {str(each["n"]): each["g"] for each in airports}["Boryspil"] == "airport:KBP"


def test_rivers_carry_their_rank(archive: TileArchive) -> None:
    ranks = {river.properties.get("r") for river in _tile(archive, 50.4, 30.6)["rivers"]}
    assert 0 in ranks or 1 in ranks
    assert ranks <= set(range(5))


def test_the_far_tiles_are_those_of_the_archive() -> None:
    """Made anew by ``resources/basemap/far.py`` they are the same bytes."""
    folder = resources.path("resources", "basemap")
    far = runpy.run_path(str(folder / "far.py"))
    assert far["far_tiles"](folder / "world.pmtiles") == (folder / "far.parcel").read_bytes()
