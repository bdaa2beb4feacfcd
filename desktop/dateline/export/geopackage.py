"""Events as a GeoPackage 1.3 (OGC 12-128r17): SQLite tables that any GIS opens.

``events`` are points; ``mentions`` has a row for each mention that says so, with the same columns
as the text tables; ``about`` says what the file as a whole is. Times are wall-clock time without a
zone, which the format's own times can't say, so they are text; the days are of the format's type.
"""

from __future__ import annotations

import sqlite3
import struct
from contextlib import closing
from pathlib import Path

from dateline.export.cells import HEADER, cells_of
from dateline.export.linked_places import certainty, days
from dateline.export.payload import SOURCES, EventHead, EventTable, made_with
from dateline.export.plain import moment_values, place_values

APPLICATION_ID = 0x47504B47
"""``GPKG``."""
VERSION = 10300
WGS_84 = 4326
_CHANGED = "1970-01-01T00:00:00.000Z"
"""Stands where the format wants the time of writing: same project, same bytes."""
_POINT = struct.Struct("<2sBBiBIdd")
_NUMBERS = {
    "event": "INTEGER",
    "latitude": "DOUBLE",
    "longitude": "DOUBLE",
    "event_mentions": "INTEGER",
    "event_stories": "INTEGER",
    "confidence": "DOUBLE",
    "paragraph": "INTEGER",
    "words_start": "INTEGER",
    "words_end": "INTEGER",
}
"""Columns of mentions that hold numbers; the others hold text."""
_SCHEMA = """
CREATE TABLE gpkg_spatial_ref_sys (
    srs_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL PRIMARY KEY,
    organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL,
    definition TEXT NOT NULL,
    description TEXT
);
CREATE TABLE gpkg_contents (
    table_name TEXT NOT NULL PRIMARY KEY,
    data_type TEXT NOT NULL,
    identifier TEXT UNIQUE,
    description TEXT DEFAULT '',
    last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    min_x DOUBLE,
    min_y DOUBLE,
    max_x DOUBLE,
    max_y DOUBLE,
    srs_id INTEGER,
    CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)
);
CREATE TABLE gpkg_geometry_columns (
    table_name TEXT NOT NULL,
    column_name TEXT NOT NULL,
    geometry_type_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL,
    z TINYINT NOT NULL,
    m TINYINT NOT NULL,
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
    CONSTRAINT uk_gc_table_name UNIQUE (table_name),
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)
);
CREATE TABLE events (
    fid INTEGER PRIMARY KEY NOT NULL,
    geom POINT,
    place_id TEXT,
    name TEXT,
    label TEXT,
    country TEXT,
    feature TEXT,
    "start" TEXT,
    "end" TEXT,
    precision TEXT,
    first_day DATE,
    last_day DATE,
    mentions INTEGER,
    stories INTEGER,
    confidence DOUBLE,
    certainty TEXT,
    kind TEXT,
    scene TEXT,
    decided_by TEXT
);
CREATE TABLE about (fid INTEGER PRIMARY KEY NOT NULL, name TEXT, value TEXT);
"""
_WKT = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,'
    'AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,'
    'AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],'
    'AUTHORITY["EPSG","4326"]]'
)
_SYSTEMS = (
    ("WGS 84 geodetic", WGS_84, "EPSG", WGS_84, _WKT, "longitude, latitude in degrees"),
    ("Undefined cartesian SRS", -1, "NONE", -1, "undefined", None),
    ("Undefined geographic SRS", 0, "NONE", 0, "undefined", None),
)


def write_geopackage(path: Path, table: EventTable) -> None:
    """Write a new file at ``path``; the same bytes for the same project.

    Raises:
        sqlite3.Error: it can't be written.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        for pragma in (
            "page_size = 4096",
            "journal_mode = OFF",  # a file that is not whole is thrown away
            "synchronous = OFF",
            f"application_id = {APPLICATION_ID}",
            f"user_version = {VERSION}",
        ):
            file.execute(f"PRAGMA {pragma}").fetchall()
        file.execute("BEGIN")
        _write_tables(file, table)
        _write_rows(file, table)
        _write_contents(file, table)
        file.execute("COMMIT")


def _write_tables(file: sqlite3.Connection, table: EventTable) -> None:
    for statement in _SCHEMA.split(";")[:-1]:
        file.execute(statement)
    columns = ", ".join(f'"{name}" {_NUMBERS.get(name, "TEXT")}' for name in HEADER)
    file.execute(f"CREATE TABLE mentions (fid INTEGER PRIMARY KEY NOT NULL, {columns})")
    file.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)", _SYSTEMS)
    about = {
        "title": table.title,
        "filter": table.filter,
        **(made_with(table.versions) or {}),
        "sources": SOURCES,
    }
    file.executemany("INSERT INTO about (name, value) VALUES (?, ?)", about.items())


def _write_rows(file: sqlite3.Connection, table: EventTable) -> None:
    cells = cells_of(table, raw=True)
    event = f"INSERT INTO events VALUES ({', '.join('?' * 19)})"
    mention = f"INSERT INTO mentions VALUES (NULL{', ?' * len(HEADER)})"
    for batch in table.batches():
        file.executemany(event, map(_event, batch.events.rows()))
        file.executemany(mention, (row[: len(HEADER)] for row in cells(batch)))


def _event(row: EventHead) -> tuple[object, ...]:
    place = row.place
    return (
        row.id,
        _POINT.pack(b"GP", 0, 1, WGS_84, 1, 1, place.longitude, place.latitude),
        *place_values(place).values(),
        *moment_values(row.moment).values(),
        *(days(row.moment) if row.moment else (None, None)),
        row.mentions,
        row.stories,
        row.confidence,
        certainty(row.confidence),
        row.kind,
        row.scene,
        row.decided_by,
    )


def _write_contents(file: sqlite3.Connection, table: EventTable) -> None:
    box = file.execute(
        "SELECT min(longitude), min(latitude), max(longitude), max(latitude) FROM mentions"
    ).fetchone()
    rows = (
        ("events", "features", "Events", table.filter, _CHANGED, *box, WGS_84),
        ("mentions", "attributes", "Mentions", "what says so", _CHANGED, *[None] * 5),
        ("about", "attributes", "About", "what this file is", _CHANGED, *[None] * 5),
    )
    file.executemany(f"INSERT INTO gpkg_contents VALUES ({', '.join('?' * 10)})", rows)
    file.execute(
        "INSERT INTO gpkg_geometry_columns VALUES ('events', 'geom', 'POINT', ?, 0, 0)", (WGS_84,)
    )
