from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from dateline.export.geojson import geojson
from support.export_rows import EVENTS, table

GOLDEN = Path(__file__).parent / "golden" / "events.geojson"


def test_the_golden_file() -> None:
    assert b"".join(geojson(table(*EVENTS))) == GOLDEN.read_bytes()


def test_it_is_a_feature_collection_of_points_longitude_first() -> None:
    plain = json.loads(b"".join(geojson(table(*EVENTS))))
    assert plain["type"] == "FeatureCollection"
    assert "crs" not in plain
    assert [feature["id"] for feature in plain["features"]] == [1, 2, 3]
    for feature, event in zip(plain["features"], EVENTS, strict=True):
        assert feature["type"] == "Feature"
        assert feature["geometry"]["type"] == "Point"
        longitude, latitude = feature["geometry"]["coordinates"]
        assert (latitude, longitude) == (event.place.latitude, event.place.longitude)
        assert feature["properties"]["name"] == event.place.name
        sources = feature["properties"]["sources"]
        assert [said["sentence"] for said in sources] == [said.sentence for said in event.sources]
        assert [said["words"] for said in sources] == [said.words for said in event.sources]
    dated, _, undated = (feature["properties"] for feature in plain["features"])
    assert (dated["start"], dated["precision"]) == ("0001-01-01T00:00:00", "vague")
    assert (undated["start"], undated["end"], undated["precision"]) == (None, None, None)


def test_a_feature_a_line() -> None:
    lines = b"".join(geojson(table(*EVENTS))).decode().split("\n")
    assert len(lines) == len(EVENTS) + 3


def test_no_events_and_no_versions() -> None:
    plain = json.loads(b"".join(geojson(replace(table(), versions=None))))
    assert plain["features"] == []
    assert plain["dateline"]["versions"] is None


def test_it_streams() -> None:
    pieces = geojson(table(*EVENTS * 1000))
    assert len(next(pieces)) < 500
    assert len(next(pieces)) < 5000
