"""Files of GeoNames that a person added, each read as a layer over the bundled gazetteer."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.domain.places import Place, PlaceId
from dateline.gazetteer.layers import Named
from dateline.gazetteer.lookup import DEGREES, LAST
from dateline.gazetteer.nearby import cells_around, great_circle_km
from dateline.gazetteer.packing import KINDS

if TYPE_CHECKING:
    from dateline.gazetteer.database import GazetteerDatabase

APPLICATION_ID = 0x44474144
"""SQLite's application id of such files: "DGAD"."""
FORMAT = "1"
PREFIX, SUFFIX = "geonames-", ".sqlite"
"""Of their names; other files in the folder are not of this kind."""
_MOST_OF_A_NAME = 400
_PLACES_KEPT = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedFile:
    """A file in the folder of the person's own gazetteer."""

    path: Path
    title: str
    """What the person added: ``UA.zip``; the name of the file where it is damaged."""
    places: int = 0
    names: int = 0
    damaged: bool = False


class AddedGazetteer:
    """One file, read only. Implements :class:`dateline.gazetteer.layers.Layer`."""

    def __init__(self, connection: sqlite3.Connection, bundled: GazetteerDatabase) -> None:
        """Take over an open connection to a file that was checked."""
        self._connection = connection
        self._bundled = bundled
        self._places: dict[int, Place | None] = {}
        self._divisions: dict[tuple[str, str, str], Place | None] = {}
        meta = dict(connection.execute("SELECT key, value FROM meta"))
        self.version = meta["version"]

    def place(self, place_id: PlaceId) -> Place | None:
        """Return one of its own places; the bundled countries and divisions are named as there."""
        kind, _, number = place_id.partition(":")
        if kind != "geonames" or not (number.isascii() and number.isdigit() and len(number) < 12):
            return None
        num = int(number)
        if num not in self._places:
            if len(self._places) >= _PLACES_KEPT:
                self._places.clear()
            self._places[num] = self._read(num)
        return self._places[num]

    def _read(self, num: int) -> Place | None:
        row = self._connection.execute(
            "SELECT name, feature, latitude, longitude, country, admin1, admin2, population"
            " FROM place WHERE num = ?",
            (num,),
        ).fetchone()
        if row is None:
            return None
        name, feature, latitude, longitude, country, admin1, admin2, population = row
        place_id = PlaceId(f"geonames:{num}")
        codes = [(country, "", ""), (country, admin1, ""), (country, admin1, admin2)]
        wanted = codes[: 1 + bool(admin1) + bool(admin1 and admin2)] if country else []
        around = [found for code in wanted if (found := self._division(code)) is not None]
        chain = [each for each in around if each.id != place_id]
        return Place(
            id=place_id,
            name=name,
            feature=feature,
            latitude=latitude / DEGREES,
            longitude=longitude / DEGREES,
            country=country,
            admin=tuple(each.id for each in chain),
            admin_names=tuple(each.name for each in chain),
            population=population,
        )

    def _division(self, code: tuple[str, str, str]) -> Place | None:
        """Return a country or a division, without what it lies in; the bundled one where it is."""
        if code not in self._divisions:
            self._divisions[code] = self._look_up_division(code)
        return self._divisions[code]

    def _look_up_division(self, code: tuple[str, str, str]) -> Place | None:
        row = self._connection.execute(
            "SELECT num, name, feature, latitude, longitude FROM division JOIN place USING (num)"
            " WHERE division.country = ? AND division.admin1 = ? AND division.admin2 = ?",
            code,
        ).fetchone()
        if row is None:
            return self._bundled.country(code[0]) if not code[1] else None
        num, name, feature, latitude, longitude = row
        place_id = PlaceId(f"geonames:{num}")
        return self._bundled.place(place_id) or Place(
            id=place_id,
            name=name,
            feature=feature,
            latitude=latitude / DEGREES,
            longitude=longitude / DEGREES,
            country=code[0],
        )

    def named(self, key: str) -> list[Named]:
        """Return what the file has under a name, heaviest first."""
        rows = self._connection.execute(
            "SELECT num, kind, weight, spelling FROM name WHERE key = ?"
            " ORDER BY weight DESC, num LIMIT ?",
            (key, _MOST_OF_A_NAME),
        )
        return [
            Named(
                place_id=PlaceId(f"geonames:{num}"),
                kind=KINDS[kind],
                spellings=tuple(spelling.split("\x1f")),
                weight=float(weight),
            )
            for num, kind, weight, spelling in rows
        ]

    def known(self, key: str) -> bool:
        """Whether it has that name; takes some 5 µs."""
        row = self._connection.execute("SELECT 1 FROM name WHERE key = ? LIMIT 1", (key,))
        return row.fetchone() is not None

    def begins(self, key: str) -> bool:
        """Whether any of its names begins so."""
        row = self._connection.execute(
            "SELECT 1 FROM name WHERE key >= ? AND key < ? LIMIT 1", (key, key + LAST)
        )
        return row.fetchone() is not None

    def weight(self, key: str) -> float | None:
        """Return the weight of the heaviest place of a name; None: no such name."""
        row = self._connection.execute("SELECT max(weight) FROM name WHERE key = ?", (key,))
        (weight,) = row.fetchone()
        return None if weight is None else float(weight)

    def beginning(self, typed: str, limit: int) -> list[tuple[str, float]]:
        """Return the names that begin so, and their weights, heaviest first."""
        dense = self._connection.execute(
            "SELECT keys FROM prefix WHERE prefix = ?", (typed,)
        ).fetchone()
        if dense is not None:
            keys = json.dumps(dense[0].split("\n")[:limit])
            rows = self._connection.execute(
                "SELECT key, max(weight) AS heaviest FROM name"
                " WHERE key IN (SELECT value FROM json_each(?))"
                " GROUP BY key ORDER BY heaviest DESC, key",
                (keys,),
            )
        else:
            rows = self._connection.execute(
                "SELECT key, max(weight) AS heaviest FROM name WHERE key >= ? AND key < ?"
                " GROUP BY key ORDER BY heaviest DESC, key LIMIT ?",
                (typed, typed + LAST, limit),
            )
        return [(key, float(weight)) for key, weight in rows]

    def spelled_like(self, typed: str, slack: int) -> list[str]:
        """Return its heaviest names of the same first letter that are about as long."""
        rows = self._connection.execute(
            "SELECT keys FROM spelling WHERE letter = ? AND length BETWEEN ? AND ?"
            " ORDER BY abs(length - ?), length",
            (typed[0], len(typed) - slack, len(typed) + slack, len(typed)),
        )
        return [key for (lines,) in rows for key in lines.split("\n")]

    def nearest(
        self, latitude: float, longitude: float, *, limit: int, within_km: float
    ) -> list[tuple[float, PlaceId]]:
        """Return distances in km and ids of its towns and sites around a point, nearest first."""
        radius = min(within_km, 15.0)
        while True:
            found = sorted(
                (distance, num)
                for distance, num in self._around(latitude, longitude, radius)
                if distance <= radius
            )
            if len(found) >= limit or radius >= within_km:
                return [(km, PlaceId(f"geonames:{num}")) for km, num in found[:limit]]
            radius = min(within_km, radius * 4)

    def _around(self, latitude: float, longitude: float, radius: float) -> list[tuple[float, int]]:
        return [
            (great_circle_km(latitude, longitude, north / DEGREES, east / DEGREES), num)
            for first, last in cells_around(latitude, longitude, radius)
            for num, north, east in self._connection.execute(
                "SELECT num, latitude, longitude FROM place WHERE cell BETWEEN ? AND ?",
                (first, last),
            )
        ]

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def open_added(own: Path, bundled: GazetteerDatabase) -> list[AddedGazetteer]:
    """Open the files that were added; one that is damaged is left out, as :func:`added_files` says.

    In the order of their names.
    """
    return [
        AddedGazetteer(_connected(file.path), bundled)
        for file in added_files(own)
        if not file.damaged
    ]


def added_files(own: Path) -> list[AddedFile]:
    """Return what was added to the folder, by name; files that are none of ours are passed over."""
    try:
        paths = sorted(own.glob(f"{PREFIX}*{SUFFIX}"))
    except OSError:
        return []
    found = (_looked_at(path) for path in paths)
    return [file for file in found if file is not None]


def _looked_at(path: Path) -> AddedFile | None:
    try:
        connection = _connected(path)
    except sqlite3.Error:
        return AddedFile(path=path, title=path.name, damaged=True)
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        if application != APPLICATION_ID:
            return None
        meta = dict(connection.execute("SELECT key, value FROM meta"))
        return AddedFile(
            path=path,
            title=meta["title"],
            places=int(meta["places"]),
            names=int(meta["names"]),
            damaged=meta["format"] != FORMAT,
        )
    except (sqlite3.Error, KeyError, ValueError):
        return AddedFile(path=path, title=path.name, damaged=True)
    finally:
        connection.close()


def _connected(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
