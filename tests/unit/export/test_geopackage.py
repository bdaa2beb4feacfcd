from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pyogrio
import pyogrio.raw
import shapely

from dateline.export.cells import HEADER
from dateline.export.geopackage import APPLICATION_ID, write_geopackage
from dateline.export.payload import EventRow
from support.export_rows import EVENTS, table

GOLDEN = Path(__file__).parent / "golden" / "geopackage.sql"


def made(tmp_path: Path, *rows: EventRow, name: str = "events.gpkg") -> Path:
    path = tmp_path / name
    write_geopackage(path, replace(table(*rows), filter="Place: Ukraine"))
    return path


def dumped(path: Path) -> str:
    with closing(sqlite3.connect(path)) as file:
        return "\n".join(file.iterdump()) + "\n"


def test_the_golden_file(tmp_path: Path) -> None:
    # what SQLite's own bytes hold besides differs from version to version
    assert dumped(made(tmp_path, *EVENTS)) == GOLDEN.read_bytes().decode()


def test_the_same_bytes_again(tmp_path: Path) -> None:
    first, second = (made(tmp_path, *EVENTS, name=name) for name in ("a.gpkg", "b.gpkg"))
    assert first.read_bytes() == second.read_bytes()


def test_what_the_specification_asks(tmp_path: Path) -> None:
    """Requirements 2, 6, 7, 10, 11, 13, 17, 19 and 21 of GeoPackage 1.3."""
    path = made(tmp_path, *EVENTS)
    with closing(sqlite3.connect(path)) as file:

        def one(sql: str) -> object:
            return file.execute(sql).fetchone()[0]

        assert one("PRAGMA application_id") == APPLICATION_ID
        assert one("PRAGMA user_version") == 10300
        assert one("PRAGMA integrity_check") == "ok"
        assert file.execute("PRAGMA foreign_key_check").fetchall() == []
        systems = dict(file.execute("SELECT srs_id, organization FROM gpkg_spatial_ref_sys"))
        assert systems == {4326: "EPSG", -1: "NONE", 0: "NONE"}
        contents = dict(file.execute("SELECT table_name, data_type FROM gpkg_contents"))
        assert contents == {"events": "features", "mentions": "attributes", "about": "attributes"}
        for name in contents:
            (key,) = [row for row in file.execute(f"PRAGMA table_info({name})") if row[5]]
            assert key[2] == "INTEGER"
        assert file.execute("SELECT * FROM gpkg_geometry_columns").fetchall() == [
            ("events", "geom", "POINT", 4326, 0, 0)
        ]


def test_gdal_opens_it(tmp_path: Path) -> None:
    path = made(tmp_path, *EVENTS)
    assert set(pyogrio.list_layers(path)[:, 0]) == {"events", "mentions", "about"}
    meta, _, points, values = pyogrio.raw.read(path, layer="events")
    assert meta["crs"] == "EPSG:4326"
    read = dict(zip(meta["fields"], values, strict=True))
    assert list(read["name"]) == [row.place.name for row in EVENTS]
    assert [str(day) for day in read["first_day"]][1] == "2025-12-22"
    assert [str(day) for day in read["last_day"]][1] == "2025-12-22"
    assert [(point.x, point.y) for point in shapely.from_wkb(points)] == [
        (row.place.longitude, row.place.latitude) for row in EVENTS
    ]
    meta, _, _, values = pyogrio.raw.read(path, layer="mentions")
    assert tuple(meta["fields"]) == HEADER
    read = dict(zip(meta["fields"], values, strict=True))
    said = [said for row in EVENTS for said in row.sources]
    assert list(read["words"]) == [each.words for each in said]
    assert list(read["words_start"]) == [each.start for each in said]


def test_nothing_in_it(tmp_path: Path) -> None:
    path = made(tmp_path)
    meta, _, points, _ = pyogrio.raw.read(path, layer="events")
    assert len(points) == 0
    assert meta["geometry_type"] == "Point"
