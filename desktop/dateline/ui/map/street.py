"""A street map: a PMTiles or MBTiles file of the person's own, shown above the basemap.

It is a stranger's file: what it says of itself is text, each read of it is bounded, and pictures
are looked at before they are handed on.
"""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Literal, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageReader

from dateline.domain.errors import MapFileError
from dateline.export.tiles import LARGEST_TILE, TileArchive, gunzip
from dateline.ui.map.mbtiles import MbTiles, TooSlowError
from dateline.ui.map.online import WORLD
from dateline.ui.saying import say

Kind = Literal["vector", "raster"]
DEEPEST = 22
LONGEST_WORDS = 200
LARGEST_SIDE = 1024
"""Pixels of a tile's side at most: 256 and 512 are in use."""
_TILE_S = 0.02
"""Work that each tile may take, in seconds of CPU; real ones take a few milliseconds."""
_MOST_OWED_S = 0.5
"""Work beyond that, of tiles close to one another, at which a map is too slow."""
_PICTURES = {b"png": "image/png", b"jpeg": "image/jpeg", b"webp": "image/webp"}


class _Tiles(Protocol):
    min_zoom: int
    max_zoom: int

    def read(self, zoom: int, column: int, row: int) -> bytes | None: ...

    def close(self) -> None: ...


class _PmTiles:
    """A PMTiles file as a street map sees it."""

    def __init__(self, path: Path) -> None:
        self._archive = archive = TileArchive(path)
        self.min_zoom, self.max_zoom = archive.min_zoom, archive.max_zoom
        self.vector = archive.kind == "vector"
        self.bounds = archive.bounds
        try:
            self.notes = _notes_of(archive)
        except BaseException:
            archive.close()
            raise

    def read(self, zoom: int, column: int, row: int) -> bytes | None:
        return self._archive.plain_tile(zoom, column, row)

    def close(self) -> None:
        self._archive.close()


class _MbTiles:
    """An MBTiles file as a street map sees it."""

    def __init__(self, path: Path) -> None:
        self._file = MbTiles(path)
        self.min_zoom, self.max_zoom = self._file.min_zoom, self._file.max_zoom
        self.notes = self._file.notes
        try:
            self.bounds = tuple(_bounds_in(self.notes.get("bounds", "")))
            sample = self._file.any_tile() or b""
        except BaseException:
            self._file.close()
            raise
        self.vector = _picture_type(sample) is None

    def read(self, zoom: int, column: int, row: int) -> bytes | None:
        stored = self._file.tile(zoom, column, row)
        if stored is not None and stored[:2] == b"\x1f\x8b":
            return gunzip(stored, LARGEST_TILE)
        return stored

    def close(self) -> None:
        self._file.close()


class StreetMap:
    """One street map, open until :meth:`close`."""

    def __init__(self, path: Path) -> None:
        """Open the file.

        Raises:
            MapFileError: it can't be read, or is no map; says what and why.
        """
        self.path = path
        self.name = path.stem
        try:
            opened = _open(path)
        except OSError as error:
            words = say("Map", "{path} can't be read: {why}.").format(
                path=path, why=error.strerror or error
            )
            raise MapFileError(words, path=str(path)) from error
        except MapFileError:
            raise
        except ValueError as error:
            words = say(
                "Map", "{name} can't be shown: {error}. Get the file anew, or choose another."
            ).format(name=path.name, error=error)
            raise MapFileError(words, path=str(path)) from error
        self._tiles: _Tiles = opened
        self._owed_s = 0.0
        self.kind: Kind = "vector" if opened.vector else "raster"
        self.min_zoom = max(0, min(opened.min_zoom, DEEPEST))
        self.max_zoom = max(self.min_zoom, min(opened.max_zoom, DEEPEST))
        self.bounds = _sound_bounds(opened.bounds)
        said = opened.notes.get("attribution")
        self.attribution = plain_words(said if isinstance(said, str) else "")

    @property
    def is_too_slow(self) -> bool:
        """Whether reading more of it would make the window wait.

        A question that had to be stopped says so, or tiles that took more work than they may: a
        leaky bucket, which tiles read quickly empty again. A slow disk is no work, and forgiven.
        """
        return self._owed_s > _MOST_OWED_S

    def tile(self, zoom: int, column: int, row: int) -> tuple[str, bytes]:
        """Return a tile's media type and bytes; no bytes where the file has nothing.

        Raises:
            MapFileError: the file is damaged there, is gone, or :attr:`is_too_slow` now.
        """
        begun = time.thread_time()
        try:
            return self._tile(zoom, column, row)
        except TooSlowError as error:
            self._owed_s = math.inf
            raise self._fault(str(error)) from error
        except (ValueError, OSError) as error:
            raise self._fault(str(error)) from error
        finally:
            self._owed_s = max(0.0, self._owed_s + time.thread_time() - begun - _TILE_S)

    def _tile(self, zoom: int, column: int, row: int) -> tuple[str, bytes]:
        side = 1 << zoom if 0 <= zoom <= DEEPEST else 0
        if not (0 <= column < side and 0 <= row < side):
            return "application/octet-stream", b""
        found = self._tiles.read(zoom, column, row)
        if not found or self.kind == "vector":
            return "application/octet-stream", found or b""
        media_type = _picture_type(found)
        if media_type is None:
            raise ValueError(say("Map", "a tile of it is no picture, or far too large a one"))
        return media_type, found

    def _fault(self, why: str) -> MapFileError:
        words = say("Map", "{name}: parts of this street map can't be read ({why}).").format(
            name=self.name, why=why
        )
        return MapFileError(words, path=str(self.path))

    def close(self) -> None:
        """Let go of the file."""
        self._tiles.close()


def _open(path: Path) -> _PmTiles | _MbTiles:
    with path.open("rb") as file:
        magic = file.read(16)
    if magic[:7] == b"PMTiles":
        return _PmTiles(path)
    if magic == b"SQLite format 3\0":
        return _MbTiles(path)
    words = say(
        "Map", "{name} is neither a PMTiles nor an MBTiles file. Choose another file."
    ).format(name=path.name)
    raise MapFileError(words, path=str(path))


def _notes_of(archive: TileArchive) -> Mapping[object, object]:
    if archive.kind == "unknown":
        raise ValueError(say("Map", "its tiles are of a kind that is not read here"))
    notes = archive.notes()
    return notes if isinstance(notes, Mapping) else {}


def _picture_type(data: bytes) -> str | None:
    """Return the media type of a picture of sound size, by its own head; nothing is decoded."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    media_type = _PICTURES.get(bytes(reader.format().data()))
    size = reader.size()
    sound = 0 < size.width() <= LARGEST_SIDE and 0 < size.height() <= LARGEST_SIDE
    return media_type if sound else None


def _bounds_in(words: str) -> list[float]:
    """Return south, west, north, east of MBTiles' "west,south,east,north"; else the world."""
    try:
        west, south, east, north = (float(part) for part in words[:200].split(","))
    except ValueError:
        return list(WORLD)
    return [south, west, north, east]


def _sound_bounds(bounds: tuple[float, ...]) -> tuple[float, float, float, float]:
    """Return bounds that hold something of the world; the world where they don't."""
    south, west, north, east = bounds
    if not all(math.isfinite(degrees) for degrees in bounds) or south >= north or west >= east:
        return WORLD
    return max(south, WORLD[0]), max(west, -180.0), min(north, WORLD[2]), min(east, 180.0)


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found.append(data)


def plain_words(markup: str) -> str:
    """Return the text of an attribution: tags left out, on one line, of bounded length."""
    reader = _Words()
    reader.feed(markup[: 20 * LONGEST_WORDS])
    reader.close()
    words = " ".join("".join(reader.found).split())
    return words if len(words) <= LONGEST_WORDS else f"{words[: LONGEST_WORDS - 1]}…"
