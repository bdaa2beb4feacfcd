from __future__ import annotations

import json
import math
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import orjson
import pyogrio.raw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.places import PlaceId
from dateline.domain.times import LATEST, Moment, Precision
from dateline.export.geojson import _each, geojson
from dateline.export.linked_places import when
from support.export_rows import EVENTS, event, place, source, table

GOLDEN = Path(__file__).parent / "golden" / "events.geojson"


def test_the_golden_file() -> None:
    assert b"".join(geojson(table(*EVENTS))) == GOLDEN.read_bytes()


def test_it_is_a_feature_collection_of_points_longitude_first() -> None:
    plain = json.loads(b"".join(geojson(table(*EVENTS))))
    assert plain["type"] == "FeatureCollection"
    assert "crs" not in plain
    assert [feature["id"] for feature in plain["features"]] == [1, 2, 3]
    for feature, row in zip(plain["features"], EVENTS, strict=True):
        assert feature["type"] == "Feature"
        assert feature["geometry"]["type"] == "Point"
        longitude, latitude = feature["geometry"]["coordinates"]
        assert (latitude, longitude) == (row.place.latitude, row.place.longitude)
        assert feature["properties"]["name"] == row.place.name
        sources = feature["properties"]["sources"]
        assert [said["sentence"] for said in sources] == [said.sentence for said in row.sources]
        assert [said["words"] for said in sources] == [said.words for said in row.sources]
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


@given(st.lists(st.one_of(st.text(), st.integers(0, 2**53), st.floats(0, 1)), min_size=1))
def test_a_column_is_written_as_its_values_are(values: list[object]) -> None:
    assert _each(values) == [orjson.dumps(value) for value in values]


def test_it_streams() -> None:
    pieces = geojson(table(*EVENTS * 1000))
    assert len(next(pieces)) < 500
    assert len(next(pieces)) < 500_000


def check_rfc_7946(plain: Any) -> None:
    """Look at what the RFC asks of a collection of points: sections 3, 4, 6 and 7.1."""
    assert plain["type"] == "FeatureCollection"
    assert isinstance(plain["features"], list)
    assert not {"coordinates", "geometry", "properties", "crs"} & plain.keys()
    for feature in plain["features"]:
        assert feature["type"] == "Feature"
        assert isinstance(feature["properties"], dict)
        assert isinstance(feature["id"], int | str)
        assert not {"coordinates", "features", "crs"} & feature.keys()
        geometry = feature["geometry"]
        assert geometry["type"] == "Point"
        assert not {"geometries", "geometry", "properties", "features"} & geometry.keys()
        longitude, latitude = geometry["coordinates"]
        assert -180 <= longitude <= 180
        assert -90 <= latitude <= 90


def check_linked_places(feature: Any) -> None:
    """Look at what the Linked Places Format 1.1 asks of a feature, as its README says."""
    assert feature["@id"]
    assert feature["properties"]["title"]
    assert all(len(code) == 2 for code in feature["properties"]["ccodes"])
    assert all(name["toponym"] for name in feature["names"])
    assert any(cited["label"] for name in feature["names"] for cited in name["citations"])
    assert set(feature["properties"]["fclasses"]) <= set("AHLPRST")
    words = {"certain", "less-certain", "uncertain"}
    assert feature["geometry"]["certainty"] in words
    for span in feature.get("when", {"timespans": []})["timespans"]:
        assert span["start"]
        assert {*span["start"], *span.get("end", {})} <= {"in", "earliest", "latest"}
        for iso in (*span["start"].values(), *span.get("end", {}).values()):
            datetime.fromisoformat(iso if len(iso) > 7 else f"{iso}-01-01"[:10])
    if "when" in feature:
        assert feature["when"]["certainty"] in words


def test_it_is_valid() -> None:
    plain = json.loads(b"".join(geojson(table(*EVENTS))))
    check_rfc_7946(plain)
    assert plain["@context"].endswith("linkedplaces-context-v1.1.jsonld")
    for feature in plain["features"]:
        check_linked_places(feature)


def test_gdal_opens_it(tmp_path: Path) -> None:
    path = tmp_path / "events.geojson"
    path.write_bytes(b"".join(geojson(table(*EVENTS))))
    meta, _, points, values = pyogrio.raw.read(path)
    assert meta["geometry_type"] == "Point"
    read = dict(zip(meta["fields"], values, strict=True))
    assert list(read["name"]) == [row.place.name for row in EVENTS]
    assert [float(value) for value in read["confidence"]] == [0.875] * 3
    assert len(points) == 3


@pytest.mark.parametrize(
    ("start", "end", "precision", "span"),
    [
        ((2025, 12, 22), (2025, 12, 23), "day", {"start": {"in": "2025-12-22"}}),
        ((2025, 12, 22, 9), (2025, 12, 22, 10), "hour", {"start": {"in": "2025-12-22T09:00"}}),
        ((2025, 12, 1), (2026, 1, 1), "month", {"start": {"in": "2025-12"}}),
        ((2025, 1, 1), (2026, 1, 1), "year", {"start": {"in": "2025"}}),
        (
            (2025, 12, 22),
            (2025, 12, 29),
            "week",
            {"start": {"earliest": "2025-12-22"}, "end": {"latest": "2025-12-28"}},
        ),
        (
            (2025, 12, 22, 9, 30),
            (2025, 12, 22, 11),
            "hour",
            {
                "start": {"earliest": "2025-12-22T09:30:00"},
                "end": {"latest": "2025-12-22T10:59:59"},
            },
        ),
    ],
)
def test_when(
    start: tuple[int, ...], end: tuple[int, ...], precision: str, span: dict[str, object]
) -> None:
    begin, over = datetime(*start), datetime(*end)  # type: ignore[arg-type]
    moment = Moment(start=begin, end=over, precision=Precision(precision))
    assert when(moment) == {"timespans": [span], "certainty": "certain"}


def test_the_last_year_there_is() -> None:
    moment = Moment(start=datetime(9999, 1, 1), end=LATEST, precision=Precision.YEAR)
    assert when(moment)["timespans"] == [
        {"start": {"earliest": "9999-01-01"}, "end": {"latest": "9999-12-31"}}
    ]


def test_how_sure_the_place_is_and_where_else_it_stands() -> None:
    kyiv = replace(place("Kyiv"), id=PlaceId("geonames:703448"))
    rows = [
        event(number, kyiv, None, source("Kyiv", "x"))._replace(confidence=confidence)
        for number, confidence in enumerate((1.0, 0.9, 0.89, 0.7, 0.69, math.nextafter(0, 1)), 1)
    ]
    features = json.loads(b"".join(geojson(table(*rows))))["features"]
    assert [feature["geometry"]["certainty"] for feature in features] == [
        "certain",
        "certain",
        "less-certain",
        "less-certain",
        "uncertain",
        "uncertain",
    ]
    assert features[0]["names"] == [
        {
            "toponym": "Kyiv",
            "citations": [{"label": "GeoNames", "@id": "https://www.geonames.org/703448"}],
        }
    ]
    assert features[0]["properties"]["fclasses"] == ["P"]
    assert features[0]["links"] == [
        {"type": "exactMatch", "identifier": "https://www.geonames.org/703448"}
    ]


def test_an_event_has_one_uri_in_every_collection_and_no_other_has_it() -> None:
    hour = Moment(
        start=datetime(2025, 12, 22, 9), end=datetime(2025, 12, 22, 10), precision=Precision.HOUR
    )
    events = [
        event(number, replace(place("A"), id=PlaceId(at)), moment, source("A", "x"))
        for number, (at, moment) in enumerate(
            [("geonames:1", hour), ("geonames:2", hour), ("geonames:1", None)], 1
        )
    ]
    ids = [
        [feature["@id"] for feature in json.loads(b"".join(geojson(table(*some))))["features"]]
        for some in (events, events[1:])
    ]
    assert ids[0] == [
        "dateline:event/geonames:1/2025-12-22T09:00:00/2025-12-22T10:00:00",
        "dateline:event/geonames:2/2025-12-22T09:00:00/2025-12-22T10:00:00",
        "dateline:event/geonames:1",
    ]
    assert ids[1] == ids[0][1:]
