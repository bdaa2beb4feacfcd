"""The curated tables keep to their format, and speak of places that exist."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from dateline.domain.places import NameKind, PlaceId
from dateline.gazetteer.database import GazetteerDatabase

_ID = re.compile(r"geonames:[1-9]\d*|airport:[A-Z]{3}|curated:[a-z0-9]+(-[a-z0-9]+)*")
_OWN = re.compile(r"curated:.*|geonames:.*")


def _table(build: ModuleType, name: str) -> list[dict[str, str]]:
    from curation import read_table  # type: ignore[import-not-found]

    folder = build.HERE / "curated"
    return list(read_table(folder / name if (folder / name).is_file() else build.HERE / name))


@pytest.mark.parametrize("name", ["places.tsv", "points.tsv"])
def test_points_lie_on_the_earth_and_inside_their_extents(build: ModuleType, name: str) -> None:
    for row in _table(build, name):
        if name == "points.tsv" and not row["latitude"]:
            continue
        latitude, longitude = float(row["latitude"]), float(row["longitude"])
        assert -90 <= latitude <= 90, row
        assert -180 <= longitude <= 180, row
        sides = [row[side] for side in ("south", "west", "north", "east")]
        assert all(sides) or not any(sides), row
        if all(sides):
            south, _, north, _ = map(float, sides)
            assert south <= north, row


def test_places_are_whole(build: ModuleType) -> None:
    rows = _table(build, "places.tsv")
    assert not [i for i, n in Counter(row["id"] for row in rows).items() if n > 1]
    for row in rows:
        assert _ID.fullmatch(row["id"]), row
        assert re.fullmatch(r"[AHLPRSTUV]\.[A-Z0-9]{2,6}", row["feature"]), row
        assert re.fullmatch(r"[A-Z]{2}|", row["country"]), row
        assert row["name"], row
        assert not row["population"] or int(row["population"]) >= 0, row


def test_an_id_that_was_given_up_leads_to_one_of_today(
    build: ModuleType, gazetteer: GazetteerDatabase
) -> None:
    today = {row["id"] for row in _table(build, "places.tsv")}
    rows = _table(build, "former_ids.tsv")
    assert len({row["former"] for row in rows}) == len(rows) > 100
    for row in rows:
        assert row["former"] not in today, row
        assert row["id"] in today, row
        place = gazetteer.place(PlaceId(row["former"]))
        assert place is not None, row
        assert place.id == row["id"]


def test_regions_and_seas_bear_the_ids_that_others_know(gazetteer: GazetteerDatabase) -> None:
    known = {
        "Black Sea": 630673,
        "Mediterranean Sea": 363196,
        "Sahel": 2425938,
        "Himalayas": 1252558,
        "Strait of Gibraltar": 2363256,
        "European Union": 6695072,
        "Soviet Union": 8354411,
    }
    for name, number in known.items():
        assert gazetteer.candidates(name)[0].place.id == f"geonames:{number}"


@pytest.mark.parametrize(
    ("place_id", "division"),
    [
        ("curated:pentagon", "Virginia"),  # nearer to Washington than to any town of Virginia
        ("curated:kajaki-dam", "Helmand Province"),  # far from any town
        ("curated:auschwitz", "Lesser Poland"),  # the outline beside it reaches over it
        ("curated:barakah-nuclear-power-plant", "Abu Dhabi"),
        ("airport:ASP", "Northern Territory"),
    ],
)
def test_a_site_lies_in_its_division(
    gazetteer: GazetteerDatabase, place_id: str, division: str
) -> None:
    place = gazetteer.place(PlaceId(place_id))
    assert place is not None
    assert division in place.admin_names


def test_kinds_are_those_of_the_domain(build: ModuleType) -> None:
    for table in ("names.tsv", "native_names.tsv"):
        for row in _table(build, table):
            assert row["kind"] in set(NameKind), row
            assert row["name"], row


@pytest.mark.parametrize(
    "table",
    [
        "places.tsv",
        "points.tsv",
        "names.tsv",
        "demonyms.tsv",
        "display_names.tsv",
        "native_names.tsv",
    ],
)
def test_every_row_speaks_of_a_place_that_exists(
    build: ModuleType, gazetteer: GazetteerDatabase, table: str
) -> None:
    missing = [row for row in _table(build, table) if gazetteer.place(row["id"]) is None]
    assert not missing


def test_there_are_enough_of_them(build: ModuleType) -> None:
    tables = ("places.tsv", "points.tsv", "names.tsv", "demonyms.tsv")
    assert sum(len(_table(build, table)) for table in tables) >= 1500


def test_crimea_is_in_ukraine_in_every_table(build: ModuleType) -> None:
    rows = [r for r in _table(build, "places.tsv") if re.search("crime|sevastop", r["id"])]
    assert rows
    assert all(row["country"] in {"UA", ""} for row in rows)


@pytest.mark.parametrize("line", ["geonames:1", "geonames:1\tX\tformer\tmore"])
def test_a_row_of_the_wrong_width_is_told(build: ModuleType, tmp_path: Path, line: str) -> None:
    from curation import read_table  # type: ignore[import-not-found]

    path = tmp_path / "names.tsv"
    path.write_text(f"# names\nname\tid\tkind\n\n{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"names\.tsv:4: "):
        list(read_table(path))
