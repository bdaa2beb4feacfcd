"""Names to places, over the gazetteer that ships."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from dateline.domain.errors import GazetteerError
from dateline.domain.places import Gazetteer, NameKind, PlaceId
from dateline.gazetteer.database import GazetteerDatabase
from dateline.gazetteer.lookup import NameIndex, PlaceReader
from dateline.resources import path as shipped

FIRST = {
    "Kyiv": ("geonames:703448", "UA"),
    "Kiev": ("geonames:703448", "UA"),
    "Київ": ("geonames:703448", "UA"),
    "Kharkiv": ("geonames:706483", "UA"),
    "Kharkov": ("geonames:706483", "UA"),
    "Odessa": ("geonames:698740", "UA"),
    "Donetsk": ("geonames:709717", "UA"),
    "Donets’k": ("geonames:709717", "UA"),
    "Luhansk": ("geonames:702658", "UA"),
    "Lugansk": ("geonames:702658", "UA"),
    "Donetsk Oblast": ("geonames:709716", "UA"),
    "Donetsk region": ("geonames:709716", "UA"),
    "Luhansk Region": ("geonames:702657", "UA"),
    "Kharkivska Oblast": ("geonames:706482", "UA"),
    "Dniprovskyi": ("geonames:13546518", "UA"),
    "Crimea": ("geonames:703883", "UA"),
    "Sevastopol": ("geonames:694423", "UA"),
    "Rzeszów": ("geonames:759734", "PL"),
    "rzeszow": ("geonames:759734", "PL"),
    "Lublin": ("geonames:765876", "PL"),
    "Poland": ("geonames:798544", "PL"),
    "Польша": ("geonames:798544", "PL"),
    "Чорне море": ("geonames:630673", ""),
    "Сектор Газа": ("geonames:281132", "PS"),
    "Дунай": ("curated:danube", ""),
    "Россия": ("geonames:2017370", "RU"),
    "Moscow": ("geonames:524901", "RU"),
    "Abu Dhabi": ("geonames:292968", "AE"),
    "UAE": ("geonames:290557", "AE"),
    "U.S.": ("geonames:6252001", "US"),
    "Florida": ("geonames:4155751", "US"),
    "Washington": ("geonames:4140963", "US"),
    "New York": ("geonames:5128581", "US"),
    "Geneva": ("geonames:2660646", "CH"),
    "London": ("geonames:2643743", "GB"),
    "Paris": ("geonames:2988507", "FR"),
    "Tripoli": ("geonames:2210247", "LY"),
    "Athens": ("geonames:264371", "GR"),
    "Boston": ("geonames:4930956", "US"),
    "St. Petersburg": ("geonames:498817", "RU"),
    "東京": ("geonames:1850147", "JP"),
}


@pytest.mark.parametrize("name", FIRST)
def test_the_place_most_readers_think_of_comes_first(
    gazetteer: GazetteerDatabase, name: str
) -> None:
    first = gazetteer.candidates(name)[0]
    assert (first.place.id, first.place.country) == FIRST[name]
    assert first.prior >= 0.5
    assert gazetteer.known(name)


@pytest.mark.parametrize("name", ["Georgia", "Cambridge", "Springfield", "San José", "Victoria"])
def test_priors_sum_to_one_likeliest_first(gazetteer: GazetteerDatabase, name: str) -> None:
    priors = [match.prior for match in gazetteer.candidates(name)]
    assert len(priors) > 1
    assert sum(priors) == pytest.approx(1)
    assert priors == sorted(priors, reverse=True)


def test_georgia_is_a_country_and_a_state(gazetteer: GazetteerDatabase) -> None:
    country, state = gazetteer.candidates("Georgia")[:2]
    assert (country.place.feature, country.place.country) == ("A.PCLI", "GE")
    assert (state.place.feature, state.place.country) == ("A.ADM1", "US")
    assert state.prior > 0.1


@pytest.mark.parametrize("name", ["Zelenskyy", "Leyen", "Biden", "Qwertzuiop", "", "…", "x" * 500])
def test_what_is_no_place_is_not_known(gazetteer: GazetteerDatabase, name: str) -> None:
    assert gazetteer.candidates(name) == ()
    assert not gazetteer.known(name)


def test_a_place_knows_where_it_lies(gazetteer: GazetteerDatabase) -> None:
    place = gazetteer.candidates("Rzeszow")[0].place
    assert place.name == "Rzeszów"
    assert place.label == "Rzeszów, Subcarpathian Voivodeship, Poland"
    assert place.admin[:2] == ("geonames:798544", "geonames:858788")
    assert place.latitude == pytest.approx(50.04, abs=0.02)
    assert place.longitude == pytest.approx(22.0, abs=0.02)
    assert place.population > 150_000
    assert not place.is_area


def test_an_area_has_an_extent_and_an_outline(gazetteer: GazetteerDatabase) -> None:
    florida = gazetteer.candidates("Florida")[0].place
    assert florida.is_area
    assert florida.has_outline
    assert florida.extent is not None
    assert florida.extent.south < florida.latitude < florida.extent.north
    assert florida.extent.west < florida.longitude < florida.extent.east


def test_crimea_and_sevastopol_are_ukraine(gazetteer: GazetteerDatabase) -> None:
    ukraine = PlaceId("geonames:690791")
    for name in ("Crimea", "Sevastopol", "Simferopol", "Kerch", "Yalta"):
        place = gazetteer.candidates(name)[0].place
        assert place.country == "UA"
        assert gazetteer.contains(ukraine, place.id)


def test_exact_is_code_point_for_code_point(gazetteer: GazetteerDatabase) -> None:
    assert gazetteer.candidates("Rzeszów")[0].exact
    folded = gazetteer.candidates("RZESZÓW")[0]
    assert not folded.exact
    assert folded.name == "Rzeszów"
    assert gazetteer.candidates("US")[0].exact
    assert not gazetteer.candidates("us")[0].exact


def test_kinds_tell_how_a_name_belongs(gazetteer: GazetteerDatabase) -> None:
    kinds = {name: gazetteer.candidates(name)[0].kind for name in ("Kiev", "Ukrainian", "UAE")}
    assert kinds == {
        "Kiev": NameKind.FORMER,
        "Ukrainian": NameKind.DEMONYM,
        "UAE": NameKind.ABBREVIATION,
    }
    assert gazetteer.candidates("Kyiv")[0].kind is NameKind.MAIN


def test_an_airport_is_a_place(gazetteer: GazetteerDatabase) -> None:
    place = gazetteer.place(PlaceId("airport:KBP"))
    assert place is not None
    assert (place.feature, place.country) == ("S.AIRP", "UA")


def test_an_id_of_an_earlier_version_still_finds_its_place(gazetteer: GazetteerDatabase) -> None:
    place = gazetteer.place(PlaceId("curated:middle-east"))
    assert place is not None
    assert (place.id, place.name) == ("geonames:6269133", "Middle East")


@pytest.mark.parametrize(
    "place_id",
    [
        "",
        "geonames:",
        "geonames:-1",
        "geonames:x",
        "geonames:1_0",
        "geonames:²",
        "geonames:99999999999999999999",
        "curated:nowhere",
        "airport:???",
        "'; DROP TABLE place",
    ],
)
def test_an_id_that_names_nothing(gazetteer: GazetteerDatabase, place_id: str) -> None:
    assert gazetteer.place(PlaceId(place_id)) is None


def test_the_database_is_what_the_domain_asks_for(gazetteer: GazetteerDatabase) -> None:
    asked: Gazetteer = gazetteer
    assert asked.known("Kyiv")


def test_known_agrees_with_candidates_for_every_name(gazetteer: GazetteerDatabase) -> None:
    connection = sqlite3.connect(shipped("gazetteer", "gazetteer.sqlite"))
    names = [key for (key,) in connection.execute("SELECT key FROM name")][::997]
    connection.close()
    assert len(names) > 500
    assert all(gazetteer.known(name) and gazetteer.candidates(name) for name in names)
    assert not any(gazetteer.known(name + " qx") for name in names)


def test_a_damaged_entry_says_what_to_do(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "g.sqlite")
    connection.executescript(
        "CREATE TABLE name (key TEXT, weight INTEGER, matches BLOB);"
        "CREATE TABLE slug (id TEXT, num INTEGER);"
        "INSERT INTO name VALUES ('kyiv', 1, x'0102');"
    )
    names = NameIndex(connection, PlaceReader(connection))
    with pytest.raises(GazetteerError, match="Install Dateline again"):
        names.candidates("Kyiv")
    connection.close()


@pytest.mark.parametrize("start", ["Ky", "ky", "Київ", "北", "เชียง", "New Yor", "Rzesz"])
def test_what_names_begin_with_is_known(gazetteer: GazetteerDatabase, start: str) -> None:
    assert gazetteer.begins(start)


@pytest.mark.parametrize("start", ["", "  ", "北的人", "Kyivvv", "a" * 101, "%", "_"])
def test_what_no_name_begins_with_is_not(gazetteer: GazetteerDatabase, start: str) -> None:
    assert not gazetteer.begins(start)
