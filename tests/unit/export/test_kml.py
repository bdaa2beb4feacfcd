from __future__ import annotations

import io
import json
import warnings
from dataclasses import replace
from pathlib import Path

import pyogrio.raw
from lxml import etree

from dateline.export.kml import NAMESPACE, kml
from support.export_rows import EVENTS, event, place, source, table

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import fastkml
    from fastkml.validator import get_schema_parser

GOLDEN = Path(__file__).parent / "golden" / "events.kml"
NAMES = {"k": NAMESPACE}


def test_the_golden_file() -> None:
    assert b"".join(kml(table(*EVENTS))) == GOLDEN.read_bytes()


def test_it_is_valid_by_the_schema_of_the_ogc() -> None:
    schema = get_schema_parser()
    for rows in ((), EVENTS):
        part = replace(table(*rows), filter="Place: <Ukraine> & \x0b")
        tree = etree.fromstring(b"".join(kml(part)))
        assert schema.validate(tree), schema.error_log


def test_another_reader_finds_names_times_and_points() -> None:
    document = fastkml.KML.parse(io.BytesIO(b"".join(kml(table(*EVENTS)))))
    placemarks = list(document.features[0].features)
    assert [mark.name for mark in placemarks] == [row.place.label for row in EVENTS]
    times = placemarks[1].times
    assert times.begin.dt.isoformat()[:10] == "2025-12-22"
    assert times.end.dt.isoformat()[:10] == "2025-12-23"
    assert placemarks[2].times is None
    assert [mark.geometry.coords[0] for mark in placemarks] == [
        (row.place.longitude, row.place.latitude) for row in EVENTS
    ]


def test_gdal_opens_it(tmp_path: Path) -> None:
    path = tmp_path / "events.kml"
    path.write_bytes(b"".join(kml(table(*EVENTS))))
    meta, _, points, values = pyogrio.raw.read(path)
    read = dict(zip(meta["fields"], values, strict=True))
    assert list(read["Name"]) == [row.place.label for row in EVENTS]
    assert len(points) == 3


def test_all_that_is_known_is_in_it() -> None:
    tree = etree.fromstring(b"".join(kml(table(*EVENTS))))
    told = [
        json.loads(each.text or "")
        for each in tree.iterfind(".//k:Data[@name='sources']/k:value", NAMES)
    ]
    for sources, row in zip(told, EVENTS, strict=True):
        assert [each["words"] for each in sources] == [
            said.words.replace("\x00", "\ufffd") for said in row.sources
        ]
        assert [each["start"] for each in sources] == [said.start for said in row.sources]
        assert sources[0]["candidates"][0]["score"] == 0.75


def test_words_of_a_story_are_no_markup() -> None:
    hostile = "<img src=x onerror=alert(1)>"
    row = event(1, place("Kyiv"), None, source("Kyiv", hostile, title=hostile))
    tree = etree.fromstring(b"".join(kml(table(row))))
    (balloon,) = tree.iterfind(".//k:Placemark/k:description", NAMES)
    shown = etree.fromstring(f"<div>{balloon.text}</div>")
    assert not shown.findall(".//img")
    assert hostile in "".join(shown.itertext())
