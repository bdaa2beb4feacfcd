"""Reads single tiles out of the shipped basemap, to put them into a web page.

The format is PMTiles version 3 (github.com/protomaps/PMTiles, spec/v3): a 127-byte head, a root
directory, leaf directories and tiles; tiles are numbered along a Hilbert curve, zoom by zoom.
"""

from __future__ import annotations

import gzip
import math
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_MAGIC = b"PMTiles\x03"
_DEEPEST_LEAF = 4


@dataclass(frozen=True, slots=True)
class _Entry:
    tile_id: int
    run: int
    """How many tiles in a row are these bytes; 0: the bytes are a leaf directory."""
    length: int
    offset: int


class TileArchive:
    """A PMTiles file held in memory."""

    def __init__(self, path: Path) -> None:
        """Read the file.

        Raises:
            ValueError: it is not a PMTiles file of version 3.
            OSError: it can't be read.
        """
        self._data = path.read_bytes()
        if self._data[:8] != _MAGIC or len(self._data) < 127:
            raise ValueError(f"{path} is not a PMTiles file of version 3")
        self._leaves: dict[int, list[_Entry]] = {}
        root, length = self._number(8), self._number(16)
        self._root = _directory(self._data[root : root + length])
        self._leaf_offset = self._number(40)
        self._tile_offset = self._number(56)
        self.max_zoom = self._data[101]

    def _number(self, at: int) -> int:
        return int.from_bytes(self._data[at : at + 8], "little")

    def tile(self, zoom: int, column: int, row: int) -> bytes | None:
        """Return a tile as stored (a gzipped Mapbox Vector Tile), or None where nothing is."""
        wanted = tile_id(zoom, column, row)
        entries = self._root
        for _ in range(_DEEPEST_LEAF):
            index = bisect_right(entries, wanted, key=lambda entry: entry.tile_id) - 1
            if index < 0:
                return None
            entry = entries[index]
            if entry.run:
                if wanted >= entry.tile_id + entry.run:
                    return None
                start = self._tile_offset + entry.offset
                return self._data[start : start + entry.length]
            entries = self._leaf(entry)
        return None

    def _leaf(self, entry: _Entry) -> list[_Entry]:
        if entry.offset not in self._leaves:
            start = self._leaf_offset + entry.offset
            self._leaves[entry.offset] = _directory(self._data[start : start + entry.length])
        return self._leaves[entry.offset]


def tile_id(zoom: int, column: int, row: int) -> int:
    """Return a tile's number: all of the coarser zooms, then its place on the Hilbert curve."""
    x, y, found = column, row, ((1 << 2 * zoom) - 1) // 3
    side = (1 << zoom) // 2
    while side:
        right, low = int(x & side > 0), int(y & side > 0)
        found += side * side * ((3 * right) ^ low)
        if not low:
            if right:
                x, y = side - 1 - (x & (side - 1)), side - 1 - (y & (side - 1))
            x, y = y, x
        side //= 2
    return found


def tile_at(zoom: int, latitude: float, longitude: float) -> tuple[int, int]:
    """Return column and row of the tile that holds a point (degrees, WGS 84)."""
    side = 2**zoom
    sine = math.sin(math.radians(max(-85.05, min(85.05, latitude))))
    column = int((longitude / 360 + 0.5) * side) % side
    row = int((0.5 - math.log((1 + sine) / (1 - sine)) / (4 * math.pi)) * side)
    return column, max(0, min(side - 1, row))


def tiles_around(
    points: Iterable[tuple[float, float]], *, whole_to: int, max_zoom: int
) -> list[tuple[int, int, int]]:
    """Return the tiles for a page about some points: zoom, column, row; the coarsest first.

    Args:
        points: latitude, longitude in degrees; what matters most first.
        whole_to: up to this zoom the whole world is taken.
        max_zoom: beyond that, the tiles around each point down to this zoom.
    """
    wanted: dict[tuple[int, int, int], None] = {}
    for zoom in range(whole_to + 1):
        for column in range(2**zoom):
            wanted.update(dict.fromkeys((zoom, column, row) for row in range(2**zoom)))
    places = list(points)
    for zoom in range(whole_to + 1, max_zoom + 1):
        side = 2**zoom
        for latitude, longitude in places:
            column, row = tile_at(zoom, latitude, longitude)
            for step in (-1, 0, 1):
                for rise in (-1, 0, 1):
                    if 0 <= row + rise < side:
                        wanted[zoom, (column + step) % side, row + rise] = None
    return list(wanted)


def _directory(packed: bytes) -> list[_Entry]:
    numbers = _varints(gzip.decompress(packed))
    count = numbers[0]
    columns = [numbers[1 + i * count : 1 + (i + 1) * count] for i in range(4)]
    entries: list[_Entry] = []
    number = offset = 0
    for step, run, length, place in zip(*columns, strict=True):
        number += step
        # 0 says: right behind the one before.
        offset = place - 1 if place else offset + entries[-1].length
        entries.append(_Entry(number, run, length, offset))
    return entries


def _varints(data: bytes) -> list[int]:
    found: list[int] = []
    value = shift = 0
    for byte in data:
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            found.append(value)
            value = shift = 0
    return found
