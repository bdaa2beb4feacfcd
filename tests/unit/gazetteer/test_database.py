"""Opening the gazetteer, and what it answers about places."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from dateline.domain.errors import GazetteerError
from dateline.domain.places import Place, PlaceId
from dateline.gazetteer.database import APPLICATION_ID, GazetteerDatabase, open_gazetteer


def _first(gazetteer: GazetteerDatabase, name: str) -> Place:
    return gazetteer.candidates(name)[0].place


def test_it_has_some_three_hundred_thousand_places(gazetteer: GazetteerDatabase) -> None:
    (places,) = gazetteer._connection.execute("SELECT count(*) FROM place").fetchone()
    assert 330_000 < places < 360_000
    assert len(gazetteer.version) == 12


def test_distances_are_great_circles(gazetteer: GazetteerDatabase) -> None:
    kyiv, kharkiv = _first(gazetteer, "Kyiv"), _first(gazetteer, "Kharkiv")
    assert gazetteer.distance_km(kyiv, kharkiv) == pytest.approx(410, abs=5)
    assert gazetteer.distance_km(kyiv, kyiv) == 0


def test_containment_follows_the_divisions(gazetteer: GazetteerDatabase) -> None:
    ukraine, oblast = PlaceId("geonames:690791"), PlaceId("geonames:706482")
    kharkiv = _first(gazetteer, "Kharkiv").id
    assert gazetteer.contains(ukraine, kharkiv)
    assert gazetteer.contains(oblast, kharkiv)
    assert gazetteer.contains(ukraine, oblast)
    assert not gazetteer.contains(kharkiv, oblast)
    assert not gazetteer.contains(ukraine, ukraine)
    assert not gazetteer.contains(ukraine, PlaceId("geonames:0"))


def test_nearest_first(gazetteer: GazetteerDatabase) -> None:
    kharkiv = _first(gazetteer, "Kharkiv")
    found = gazetteer.nearest(kharkiv.latitude, kharkiv.longitude, limit=4)
    assert found[0].id == kharkiv.id
    distances = [gazetteer.distance_km(kharkiv, place) for place in found]
    assert distances == sorted(distances)
    assert not any(place.is_area for place in found)


@pytest.mark.parametrize("point", [(90.0, 0.0), (-88.0, 180.0), (0.0, -180.0), (-48.9, -123.4)])
def test_nothing_near_is_no_error(gazetteer: GazetteerDatabase, point: tuple[float, float]) -> None:
    assert gazetteer.nearest(*point, within_km=50) == ()


def test_nearest_reaches_across_the_180th_meridian(gazetteer: GazetteerDatabase) -> None:
    east = gazetteer.nearest(-16.8, 179.99, limit=30, within_km=300)
    assert any(place.longitude < 0 for place in east)
    assert any(place.longitude > 0 for place in east)


def test_a_missing_file_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match="make setup"):
        open_gazetteer(tmp_path / "absent.sqlite")


def test_a_missing_installation_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dateline.resources.root", lambda: tmp_path)
    with pytest.raises(GazetteerError, match="make setup"):
        open_gazetteer()


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "junk.sqlite"
    path.write_bytes(b"not a database at all, only some words" * 100)
    with pytest.raises(GazetteerError, match="damaged"):
        open_gazetteer(path)


def test_a_database_of_somebody_else(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE meta (key, value)")
    connection.close()
    with pytest.raises(GazetteerError, match="not a place database"):
        open_gazetteer(path)


def test_a_database_of_another_format(tmp_path: Path) -> None:
    path = tmp_path / "newer.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript(
        f"PRAGMA application_id = {APPLICATION_ID};"
        "CREATE TABLE meta (key, value); INSERT INTO meta VALUES ('format', '999');"
    )
    connection.close()
    with pytest.raises(GazetteerError, match="not a place database of this version"):
        open_gazetteer(path)


def test_it_cannot_be_written(gazetteer: GazetteerDatabase) -> None:
    with open_gazetteer() as opened, pytest.raises(sqlite3.OperationalError, match="readonly"):
        opened._connection.execute("DELETE FROM place")
