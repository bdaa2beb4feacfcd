"""Make ``far.parcel``: the tiles of the whole world as it is seen from afar, ready to be painted.

    PYTHONPATH=desktop python resources/basemap/far.py

It is made from ``world.pmtiles``, of the zooms up to ``FAR_ZOOM``, and holds no more than that: for
each tile the paths of its layers in SVG's own words, which a web engine turns into shapes many
times sooner than scripts that have just been read can take vector tiles apart. The page asks for
it together with those scripts. Coordinates are those of the tiles, 4096 across.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from dateline.export.tiles import TileArchive
from dateline.ui.map.basemap import FAR_ZOOM
from dateline.ui.map.parcel import parcel

HERE = Path(__file__).resolve().parent
Part = memoryview | int
"""The value of a field: bytes where it has a length, else a number."""
MOVE, CLOSE = 1, 7


def far_tiles(archive: Path) -> bytes:
    """Return the far tiles of an archive, by zoom/column/row; none where there is nothing."""
    found: dict[str, bytes] = {}
    with closing(TileArchive(archive)) as opened:
        for zoom in range(FAR_ZOOM + 1):
            for column in range(1 << zoom):
                for row in range(1 << zoom):
                    tile = opened.plain_tile(zoom, column, row)
                    if tile is not None:
                        found[f"{zoom}/{column}/{row}"] = far_tile(tile)
    return parcel(found)


def far_tile(tile: bytes) -> bytes:
    """Return a vector tile as JSON: ``paths`` by layer or kind of line, and ``labels``."""
    paths: dict[str, list[str]] = {}
    labels: list[dict[str, object]] = []
    for name, geometry, told in _features(tile):
        if name == "labels":
            (x, y), *_ = _points(geometry)
            labels.append({"x": x, "y": y, **told})
        else:
            paths.setdefault(str(told.get("kind", name)), []).append(_path(geometry))
    shapes = {name: "".join(parts) for name, parts in paths.items()}
    return json.dumps({"paths": shapes, "labels": labels}, ensure_ascii=False).encode()


def _features(tile: bytes) -> Iterator[tuple[str, memoryview, dict[str, object]]]:
    """Yield layer, geometry and properties of each feature (Mapbox Vector Tile 2.1)."""
    for number, layer in _fields(memoryview(tile)):
        if number != 3:
            continue
        parts = list(_fields(layer))
        (name,) = (bytes(part).decode() for number, part in parts if number == 1)
        keys = [bytes(part).decode() for number, part in parts if number == 3]
        values = [_value(part) for number, part in parts if number == 4]
        for feature in (dict(_fields(part)) for number, part in parts if number == 2):
            tags = list(_numbers(feature.get(2, memoryview(b""))))
            pairs = zip(tags[::2], tags[1::2], strict=True)
            yield name, feature[4], {keys[key]: values[value] for key, value in pairs}


def _fields(part: memoryview) -> Iterator[tuple[int, Any]]:
    at = 0
    while at < len(part):
        key, at = _number(part, at)
        value, at = _number(part, at)
        if key & 7 == 2:
            yield key >> 3, part[at : at + value]
            at += value
        elif key & 7 == 0:
            yield key >> 3, value
        else:
            raise ValueError(f"a field of wire type {key & 7}")


def _value(part: memoryview) -> object:
    ((number, value),) = _fields(part)
    if number == 1:
        return bytes(value).decode()
    if number == 4:
        return struct.unpack("<q", struct.pack("<Q", value))[0]
    if number == 5:
        return value
    if number == 6:
        return _signed(value)
    raise ValueError(f"a value of kind {number}")


def _number(part: memoryview, at: int) -> tuple[int, int]:
    found = shift = 0
    while True:
        byte = part[at]
        at += 1
        found |= (byte & 127) << shift
        if byte < 128:
            return found, at
        shift += 7


def _numbers(part: memoryview) -> Iterator[int]:
    at = 0
    while at < len(part):
        number, at = _number(part, at)
        yield number


def _signed(number: int) -> int:
    return (number >> 1) ^ -(number & 1)


def _points(geometry: memoryview) -> Iterator[tuple[int, int]]:
    numbers = _numbers(geometry)
    x = y = 0
    for command in numbers:
        for _ in range(command >> 3 if command & 7 != CLOSE else 0):
            x += _signed(next(numbers))
            y += _signed(next(numbers))
            yield x, y


def _path(geometry: memoryview) -> str:
    """Return a geometry as the data of an SVG path."""
    numbers = _numbers(geometry)
    words: list[str] = []
    x = y = 0
    for command in numbers:
        if command & 7 == CLOSE:
            words.append("z")
            continue
        steps = []
        for _ in range(command >> 3):
            steps.append((_signed(next(numbers)), _signed(next(numbers))))
            x, y = x + steps[-1][0], y + steps[-1][1]
        if command & 7 == MOVE:
            words.append(f"M{x} {y}")
        else:
            words.append("l" + " ".join(f"{right} {down}" for right, down in steps))
    return "".join(words).replace(" -", "-")


if __name__ == "__main__":
    (HERE / "far.parcel").write_bytes(far_tiles(HERE / "world.pmtiles"))
