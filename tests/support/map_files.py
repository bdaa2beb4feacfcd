"""Street maps made for tests: PMTiles, MBTiles, and the tiles in them."""

from __future__ import annotations

import gzip
import json
import sqlite3
import struct
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from dateline.export.tiles import tile_id

Tiles = Mapping[tuple[int, int, int], bytes]
"""Tiles by zoom, column, row (from the north)."""
WORLD = (-85.0, -180.0, 85.0, 180.0)
TYPES = {"vector": 1, "png": 2, "jpeg": 3, "webp": 4, "odd": 9}
TRAP = (
    "CREATE TABLE many (i); INSERT INTO many VALUES " + ",".join(["(1)"] * 400) + ";"
    "CREATE TABLE grid (z, x, y); CREATE INDEX by_zoom ON grid (z, x, y);"
    "INSERT INTO grid VALUES (0, 0, 0);"
    "INSERT INTO grid SELECT 5, a.rowid - 1, b.rowid - 1 FROM many a, many b"
    " WHERE a.rowid <= 32 AND b.rowid <= 32;"
    "CREATE VIEW tiles AS SELECT z AS zoom_level, x AS tile_column, y AS tile_row,"
    " CASE z WHEN 0 THEN x'00' ELSE (SELECT x'00' FROM many a, many b, many c, many d"
    " WHERE a.i + b.i + c.i + d.i = 5) END AS tile_data FROM grid"
)
"""A schema of MBTiles that opens as quickly as any; finer tiles are looked for without end."""


def varint(number: int) -> bytes:
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    return bytes([*out, number])


def picture(colour: str = "#ff0000", *, side: int = 256, form: str = "PNG") -> bytes:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _field(number: int, value: bytes) -> bytes:
    return varint(number << 3 | 2) + varint(len(value)) + value


def vector(layer: str = "earth", *, kind: str = "earth", geometry: bytes | None = None) -> bytes:
    """Return a vector tile with one square all over it."""
    steps = [9, 0, 0, 26, 8192, 0, 0, 8192, 8191, 0, 15]
    shape = geometry if geometry is not None else b"".join(map(varint, steps))
    feature = _field(2, bytes([0, 0])) + bytes([3 << 3, 3]) + _field(4, shape)
    made = _field(1, layer.encode()) + _field(2, feature) + _field(3, b"kind")
    made += _field(4, _field(1, kind.encode())) + bytes([5 << 3]) + varint(4096)
    return _field(3, made + bytes([15 << 3, 2]))


def directory(entries: list[tuple[int, int, int, int]]) -> bytes:
    """Return a directory of (id, run, length, offset), packed."""
    steps = [b[0] - a for a, b in zip([0, *(e[0] for e in entries)], entries, strict=False)]
    columns = [steps, *([e[i] for e in entries] for i in (1, 2))]
    numbers = [len(entries), *(n for column in columns for n in column)]
    numbers += [entry[3] + 1 for entry in entries]
    return gzip.compress(b"".join(map(varint, numbers)))


def write_pmtiles(
    path: Path,
    tiles: Tiles,
    *,
    kind: str = "vector",
    notes: object = None,
    bounds: tuple[float, float, float, float] = WORLD,
    root: bytes | None = None,
) -> Path:
    """Write a PMTiles file; ``root`` stands in for its directory."""
    data, entries = b"", []
    for number, tile in sorted((tile_id(*at), tile) for at, tile in tiles.items()):
        packed = gzip.compress(tile) if kind == "vector" else tile
        entries.append((number, 1, len(packed), len(data)))
        data += packed
    root = directory(entries) if root is None else root
    said = gzip.compress(json.dumps(notes or {}).encode())
    at_notes, at_data = 127 + len(root), 127 + len(root) + len(said)
    south, west, north, east = (round(degrees * 1e7) for degrees in bounds)
    zooms = [zoom for zoom, _, _ in tiles] or [0]
    head = b"PMTiles\x03" + struct.pack(
        "<11Q6B4iB2i",
        *(127, len(root), at_notes, len(said), at_data, 0, at_data, len(data), 0, 0, 0),
        *(0, 2, 2 if kind == "vector" else 1, TYPES[kind]),
        *(min(zooms), max(zooms), west, south, east, north, 0, 0, 0),
    )
    path.write_bytes(head + root + said + data)
    return path


def write_mbtiles(path: Path, tiles: Tiles, *, schema: str = "", **notes: str) -> Path:
    """Write an MBTiles file; ``schema`` stands in for its table of tiles."""
    connection = sqlite3.connect(path)
    connection.executescript("CREATE TABLE metadata (name text, value text)")
    connection.executemany("INSERT INTO metadata VALUES (?, ?)", notes.items())
    connection.executescript(
        schema
        or "CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer,"
        " tile_data blob); CREATE UNIQUE INDEX i ON tiles (zoom_level, tile_column, tile_row)"
    )
    for (zoom, column, row), tile in tiles.items():
        flipped = (1 << zoom) - 1 - row
        connection.execute("INSERT INTO tiles VALUES (?, ?, ?, ?)", (zoom, column, flipped, tile))
    connection.commit()
    connection.close()
    return path
