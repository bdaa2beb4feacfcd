"""Reads single tiles out of a PMTiles file: the shipped basemap, or a street map of a stranger's.

The format is PMTiles version 3 (github.com/protomaps/PMTiles, spec/v3): a 127-byte head, a root
directory, leaf directories and tiles; tiles are numbered along a Hilbert curve, zoom by zoom.
A file is never read whole, and whatever it claims of itself, each read is bounded.
"""

from __future__ import annotations

import json
import math
import zlib
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from io import RawIOBase
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

_MAGIC = b"PMTiles\x03"
_HEAD = 127
_DEEPEST_LEAF = 4
_PLAIN, _GZIP = 1, 2
"""Compressions as the head numbers them; Brotli and Zstandard, 3 and 4, are not read."""
KINDS = {1: "vector", 2: "png", 3: "jpeg", 4: "webp"}
"""What the tiles are, as the head numbers it."""
LARGEST_TILE = 4 * 2**20
"""Bytes of a tile at most, packed or not. Real ones stay below 1 MB."""
_LARGEST_DIRECTORY = 4 * 2**20
_LARGEST_NOTES = 4 * 2**20
_MOST_ENTRIES = 2**18
_FARTHEST_STEP = 2**44
_KEPT_LEAVES = 64


@dataclass(frozen=True, slots=True)
class _Directory:
    """Entries as columns; a run of 0 says that the bytes are a leaf directory."""

    ids: NDArray[np.uint64]
    runs: NDArray[np.uint64]
    lengths: NDArray[np.uint64]
    offsets: NDArray[np.uint64]


class TileArchive:
    """A PMTiles file, open for reading until :meth:`close`."""

    def __init__(self, path: Path) -> None:
        """Read its head and root directory.

        Raises:
            ValueError: it is not a sound PMTiles file of version 3; says why.
            OSError: it can't be read.
        """
        self._file: RawIOBase = path.open("rb", buffering=0)
        try:
            self._read_head(path)
        except BaseException:
            self._file.close()
            raise

    def _read_head(self, path: Path) -> None:
        head = self._head = self._file.read(_HEAD) or b""
        if head[:8] != _MAGIC or len(head) < _HEAD:
            raise ValueError(f"{path} is not a PMTiles file of version 3")
        self.kind = KINDS.get(head[99], "unknown")
        self.min_zoom, self.max_zoom = head[100], head[101]
        self._leaves: OrderedDict[int, _Directory] = OrderedDict()
        self._leaf_offset, self._tile_offset = self._number(40), self._number(56)
        self._root = self._directory(self._number(8), self._number(16))

    def _number(self, at: int) -> int:
        return int.from_bytes(self._head[at : at + 8], "little")

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Return south, west, north, east in degrees, as the file says."""
        west, south, east, north = (
            int.from_bytes(self._head[at : at + 4], "little", signed=True) / 1e7
            for at in range(102, 118, 4)
        )
        return south, west, north, east

    def notes(self) -> object:
        """Return the file's own notes (JSON), such as its attribution.

        Raises:
            ValueError: they can't be read.
            OSError: the file can't be read.
        """
        offset, length = self._number(24), self._number(32)
        if not length:
            return {}
        try:
            return json.loads(self._unpacked(offset, length, self._head[97], _LARGEST_NOTES))
        except RecursionError as error:
            raise ValueError("its notes are nested too deep") from error

    def tile(self, zoom: int, column: int, row: int) -> bytes | None:
        """Return a tile as stored (often gzipped), or None where nothing is.

        Raises:
            ValueError: the file is damaged there.
            OSError: the file can't be read.
        """
        wanted = tile_id(zoom, column, row)
        found = self._root
        for _ in range(_DEEPEST_LEAF):
            index = int(np.searchsorted(found.ids, wanted, side="right")) - 1
            if index < 0:
                return None
            offset, length = int(found.offsets[index]), int(found.lengths[index])
            run = int(found.runs[index])
            if run:
                if wanted >= int(found.ids[index]) + run:
                    return None
                return self._bytes(self._tile_offset + offset, length, LARGEST_TILE)
            found = self._leaf(offset, length)
        raise ValueError("its directories are nested too deep")

    def plain_tile(self, zoom: int, column: int, row: int) -> bytes | None:
        """Return a tile unpacked, or None where nothing is; raises as :meth:`tile`."""
        stored = self.tile(zoom, column, row)
        return None if stored is None else self._plain(stored, self._head[98], LARGEST_TILE)

    def _leaf(self, offset: int, length: int) -> _Directory:
        if offset not in self._leaves:
            self._leaves[offset] = self._directory(self._leaf_offset + offset, length)
            if len(self._leaves) > _KEPT_LEAVES:
                self._leaves.popitem(last=False)
        self._leaves.move_to_end(offset)
        return self._leaves[offset]

    def _directory(self, offset: int, length: int) -> _Directory:
        return _directory(self._unpacked(offset, length, self._head[97], _LARGEST_DIRECTORY))

    def _bytes(self, offset: int, length: int, most: int) -> bytes:
        if length > most or offset + length >= 2**62:
            raise ValueError(f"a part of {length:,} bytes is more than a map file needs")
        self._file.seek(offset)
        found = self._file.read(length) or b""
        if len(found) < length:
            raise ValueError("it ends too early")
        return found

    def _unpacked(self, offset: int, length: int, compression: int, most: int) -> bytes:
        return self._plain(self._bytes(offset, length, most), compression, most)

    @staticmethod
    def _plain(packed: bytes, compression: int, most: int) -> bytes:
        if compression == _GZIP:
            return gunzip(packed, most)
        if compression != _PLAIN:
            raise ValueError("it is compressed in a way that is not read here; gzip is")
        return packed


def gunzip(packed: bytes, most: int) -> bytes:
    """Unpack gzip, up to ``most`` bytes.

    Raises:
        ValueError: it is damaged, or would be more.
    """
    stream = zlib.decompressobj(wbits=31)
    try:
        plain = stream.decompress(packed, most)
    except zlib.error as error:
        raise ValueError("a packed part of it is damaged") from error
    if not stream.eof:
        raise ValueError("a packed part of it is cut short or far too large")
    return plain


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


def _directory(plain: bytes) -> _Directory:
    numbers = _varints(plain)
    count = int(numbers[0]) if len(numbers) else 0
    if count > _MOST_ENTRIES or len(numbers) < 1 + 4 * count:
        raise ValueError("a directory of it is damaged")
    steps, runs, lengths, places = (numbers[1 + i * count : 1 + (i + 1) * count] for i in range(4))
    # Bounded steps can't run over 64 bits, so the numbers ascend as a search needs them.
    if count and int(max(steps.max(), runs.max(), lengths.max())) > _FARTHEST_STEP:
        raise ValueError("a directory of it is damaged")
    return _Directory(np.cumsum(steps, dtype=np.uint64), runs, lengths, _offsets(places, lengths))


def _offsets(places: NDArray[np.uint64], lengths: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Return where each entry's bytes begin; 0 says: right behind those of the one before."""
    if not len(places):
        return places
    if not places[0]:
        raise ValueError("a directory of it is damaged")
    before = np.concatenate(([0], np.cumsum(lengths, dtype=np.uint64)[:-1])).astype(np.uint64)
    said = np.maximum.accumulate(np.where(places > 0, np.arange(len(places)), 0))
    return places[said] - np.uint64(1) + before - before[said]


def _varints(data: bytes) -> NDArray[np.uint64]:
    """Return the numbers of a run of varints (7 bits a byte, the lowest first).

    Raises:
        ValueError: one is longer than 64 bits allow, or they are more than a directory has.
    """
    octets = np.frombuffer(data, dtype=np.uint8)
    last = np.flatnonzero(octets < 128)
    if not len(last):
        return np.zeros(0, dtype=np.uint64)
    if len(last) > 1 + 4 * _MOST_ENTRIES:
        raise ValueError("a directory of it is damaged")
    octets = octets[: last[-1] + 1]
    starts = np.concatenate(([0], last[:-1] + 1))
    sizes = last - starts + 1
    if int(sizes.max()) > 9:
        raise ValueError("a directory of it is damaged")
    place = (np.arange(len(octets)) - np.repeat(starts, sizes)).astype(np.uint64)
    parts = (octets & 127).astype(np.uint64) << (place * np.uint64(7))
    return np.add.reduceat(parts, starts)
