from __future__ import annotations

import json
import math
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import orjson
import pyogrio.raw
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, ValidationError

from dateline.domain.places import PlaceId
from dateline.domain.times import LATEST, Moment, Precision
from dateline.export.geojson import _each, geojson
from dateline.export.linked_places import when
from support.export_rows import EVENTS, event, place, source, table

GOLDEN = Path(__file__).parent / "golden" / "events.geojson"
SCHEMA = json.loads((Path(__file__).parent / "linked_places.schema.json").read_text("utf-8"))


def test_the_golden_file() -> None:
    assert b"".join(geojson(table(*EVENTS))) == GOLDEN.read_bytes()


def test_it_is_a_feature_collection_of_points_longitude_first() -> None:
    plain = json.loads(b"".join(geojson(table(*EVENTS))))
    assert plain["type"] == "FeatureCollection"
    assert "crs" not in plain
    assert [feature["properties"]["event"] for feature in plain["features"]] == [1, 2, 3]
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


def check(plain: Any) -> None:
    """Hold a collection against what RFC 7946 and the Linked Places Format ask."""
    Draft202012Validator.check_schema(SCHEMA)
    Draft202012Validator(SCHEMA).validate(plain)


def test_it_is_valid() -> None:
    check(json.loads(b"".join(geojson(table(*EVENTS)))))


@given(
    st.text(min_size=1),
    st.datetimes(max_value=datetime(9998, 1, 1)),
    st.timedeltas(timedelta(microseconds=1), timedelta(days=364)),
    st.sampled_from(Precision),
)
def test_it_is_valid_whatever_the_place_is_called_and_whenever_it_is(
    place_id: str, start: datetime, length: timedelta, precision: Precision
) -> None:
    moment = Moment(start=start, end=start + length, precision=precision)
    where = replace(place("A"), id=PlaceId(place_id))
    rows = [event(1, where, when, source("A", "x")) for when in (moment, None)]
    check(json.loads(b"".join(geojson(table(*rows)))))


@pytest.mark.parametrize(
    "broken",
    [
        {"@id": "96"},
        {"@id": "dateline:event/a b"},
        {"id": 96},
        {"names": [{"toponym": "A"}]},
        {"when": {"timespans": [{"end": {"in": "2025"}}]}},
        {"when": {"timespans": [{"start": {"in": "2025-13"}}]}},
        {"when": {"timespans": [{"start": "2025"}]}},
        {"properties": {"title": "A", "ccodes": ["Ukraine"]}},
        {"geometry": {"type": "Point", "coordinates": [50.4, 130.5]}},
        {"geometry": {"type": "Point", "coordinates": [30.5, 50.4], "certainty": "sure"}},
        {"links": [{"type": "sameAs", "identifier": "https://a.org/b"}]},
    ],
)
def test_what_is_not_valid_is_seen(broken: dict[str, object]) -> None:
    plain = json.loads(b"".join(geojson(table(*EVENTS))))
    plain["features"][0].update(broken)
    with pytest.raises(ValidationError):
        check(plain)


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
