"""Rows of GeoNames' dumps: places (``allCountries.txt``, ``UA.txt``) and ``alternateNamesV2.txt``.

The format is that of https://download.geonames.org/export/dump/readme.txt: UTF-8, a line a row,
cells between tabs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from zipfile import BadZipFile, ZipFile

from dateline.domain.errors import GazetteerError
from dateline.domain.places import NameKind

PLACE_CELLS = 19
NAME_CELLS = (8, 10)
"""Of ``alternateNames.txt``, and of its second version, which knows when a name was in use."""
LONGEST_LINE = 256 * 1024
LONGEST_NAME = 200
MOST_NAMES = 400
"""Of one place."""
_FEATURE = re.compile(r"[A-Z]")
_CODE = re.compile(r"[A-Z0-9]{0,10}")
_NO_NAME = re.compile(r"[\t\x00-\x1f]|https?:|^[A-Z0-9]{1,3}$|^\W*$")
"""Addresses, and codes of airports and states."""
_NO_LANGUAGE = {"link", "wkdt", "post", "iata", "icao", "faac", "tcid", "unlc", "phon", "piny"}
_ZIP = b"PK\x03\x04"


class BadRowError(ValueError):
    """A row that can't be used; says why."""


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A row of places; degrees, WGS 84."""

    num: int
    name: str
    spellings: tuple[str, ...]
    """Other names, in any script."""
    latitude: float
    longitude: float
    feature: str
    country: str
    admin1: str
    admin2: str
    population: int


@dataclass(frozen=True, slots=True)
class NameRow:
    """A row of alternate names."""

    num: int
    name: str
    kind: NameKind


def place_row(cells: list[str]) -> PlaceRow:
    """Return a row of places.

    Raises:
        BadRowError: it has no number, name or point, or not as many cells as it should.
    """
    if len(cells) != PLACE_CELLS:
        raise BadRowError(f"it has {len(cells)} cells; a place has {PLACE_CELLS}")
    name = cells[1].strip()
    if not name or len(name) > LONGEST_NAME:
        raise BadRowError("it has no name" if not name else "its name is too long")
    latitude, longitude = _point(cells[4], cells[5])
    if not _FEATURE.fullmatch(cells[6]) or not _CODE.fullmatch(cells[7]):
        raise BadRowError(f"“{cells[6][:12]}.{cells[7][:12]}” is no kind of place")
    others = [cells[2], *cells[3].split(",", MOST_NAMES)[:MOST_NAMES]]
    return PlaceRow(
        num=_number(cells[0]),
        name=name,
        spellings=tuple(word for other in others if is_name(word := other.strip())),
        latitude=latitude,
        longitude=longitude,
        feature=f"{cells[6]}.{cells[7]}" if cells[7] else cells[6],
        country=cells[8] if len(cells[8]) == 2 else "",
        admin1=cells[10][:20],
        admin2=cells[11][:80],
        population=int(cells[14]) if cells[14].isascii() and cells[14].isdigit() else 0,
    )


def name_row(cells: list[str]) -> NameRow | None:
    """Return a row of names; None for what is no name: a link, a post code, a code of an airport.

    Raises:
        BadRowError: it has no number or name, or not as many cells as it should.
    """
    if len(cells) not in NAME_CELLS:
        raise BadRowError(f"it has {len(cells)} cells; a name has 8 or 10")
    num = _number(cells[1])
    name = cells[3].strip()
    if not name:
        raise BadRowError("it has no name")
    if cells[2] in _NO_LANGUAGE or not (is_name(name) or cells[2] == "abbr"):
        return None
    kind = NameKind.ALTERNATE
    if cells[7] == "1":
        kind = NameKind.FORMER
    elif cells[2] == "abbr":
        kind = NameKind.ABBREVIATION
    return NameRow(num, name, kind)


def is_name(word: str) -> bool:
    """Whether one of a place's other names looks like one that people write."""
    return 1 < len(word) <= LONGEST_NAME and _NO_NAME.search(word) is None


def _number(cell: str) -> int:
    if not (cell.isascii() and cell.isdigit() and len(cell) < 12):
        raise BadRowError(f"“{cell[:20]}” is no number of a place")
    return int(cell)


def _point(latitude: str, longitude: str) -> tuple[float, float]:
    try:
        point = float(latitude), float(longitude)
    except ValueError:
        point = (float("nan"), 0.0)
    if not (-90 <= point[0] <= 90 and -180 <= point[1] <= 180):
        raise BadRowError(f"“{latitude[:20]}”, “{longitude[:20]}” are no latitude and longitude")
    return point


@contextmanager
def opened(path: Path) -> Iterator[tuple[BinaryIO, int]]:
    """Open a dump, or the one in a ZIP archive, as a stream; with its size in bytes.

    Nothing is unpacked to disk.

    Raises:
        GazetteerError: it is not there, damaged, or holds no dump.
    """
    try:
        with path.open("rb") as file:
            if file.read(4) != _ZIP:
                file.seek(0)
                yield file, path.stat().st_size
                return
            with ZipFile(file) as archive:
                entries = [
                    entry
                    for entry in archive.infolist()
                    if entry.filename.lower().endswith(".txt")
                    and "readme" not in entry.filename.lower()
                ]
                if not entries:
                    raise GazetteerError(f"{path.name} holds no table of GeoNames (a .txt file).")
                entry = max(entries, key=lambda each: each.file_size)
                with archive.open(entry) as inside:
                    yield inside, entry.file_size  # type: ignore[misc]
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise GazetteerError(f"{path.name} can't be read: {reason}.") from error
    except (BadZipFile, EOFError, RuntimeError, NotImplementedError) as error:
        raise GazetteerError(
            f"{path.name} is damaged, cut off or protected by a password."
        ) from error


def lines_of(stream: BinaryIO) -> Iterator[bytes]:
    """Yield the lines, each cut off at :data:`LONGEST_LINE`: memory stays bounded."""
    while line := stream.readline(LONGEST_LINE):
        yield line
        while len(line) == LONGEST_LINE and not line.endswith(b"\n"):
            line = stream.readline(LONGEST_LINE)
