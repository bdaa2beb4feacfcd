"""The places that a project knows: copied in, so that a picture needs no gazetteer."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from dateline.domain.errors import ProjectError
from dateline.domain.places import Extent, Place, PlaceId
from dateline.project.faults import damaged
from dateline.project.values import Value, dump, flag, real, rows, text, whole

_COLUMNS = (
    "key, id, name, feature, latitude, longitude, country, admin, population, "
    "south, west, north, east, has_outline"
)
_INSERT = (
    f"INSERT INTO place ({_COLUMNS}) VALUES (?{', ?' * 13}) ON CONFLICT (key) DO UPDATE SET "
    "name = excluded.name, feature = excluded.feature, latitude = excluded.latitude, "
    "longitude = excluded.longitude, country = excluded.country, admin = excluded.admin, "
    "population = excluded.population, south = excluded.south, west = excluded.west, "
    "north = excluded.north, east = excluded.east, has_outline = excluded.has_outline"
)


class PlaceShelf:
    """Places by key (a small number, within one project) and by id. Read when asked for, then kept.

    A place that comes again with other data (from a newer gazetteer) replaces what was known of it.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        """Read from ``connection``; ``path`` is for messages."""
        self._connection = connection
        self._path = path
        self._by_key: dict[int, Place] = {}
        self._keys: dict[PlaceId, int] = {}

    def forget(self) -> None:
        """Read anew from now on: a write was taken back, or another program wrote."""
        self._by_key.clear()
        self._keys.clear()

    def keep(self, place: Place) -> int:
        """Return the key of a place, adding it or bringing it up to date. Within a transaction.

        Raises:
            ProjectError: its values are out of range.
            sqlite3.Error: it can't be written.
        """
        key = self.key(place.id)
        if key is not None and self._by_key[key] == place:
            return key
        if key is None:
            key = int(self._connection.execute(_NEXT_KEY).fetchone()[0])
        row = _row(key, place)
        self._connection.execute(_INSERT, row)
        self._learn(key, self._place(row))
        return key

    def key(self, place_id: PlaceId) -> int | None:
        """Return the key of a place, if the project has it."""
        if place_id not in self._keys:
            found = self._connection.execute(
                f"SELECT {_COLUMNS} FROM place WHERE id = ?", (place_id,)
            ).fetchone()
            if found is None:
                return None
            self._learn(self._key(found[0]), self._place(found))
        return self._keys[place_id]

    def by_id(self, place_id: PlaceId) -> Place:
        """Return a place.

        Raises:
            ProjectError: the project does not have it, or its row is damaged.
        """
        key = self.key(place_id)
        if key is None:
            raise ProjectError(f"{self._path} has no place {place_id}.", path=str(self._path))
        return self._by_key[key]

    def by_key(self, key: int) -> Place:
        """Return the place that a row of the project names.

        Raises:
            ProjectError: there is none, or its row is damaged.
        """
        if key not in self._by_key:
            self.load((key,))
        return self._by_key[key]

    def load(self, keys: Iterable[int]) -> None:
        """Read many at once.

        Raises:
            ProjectError: one is missing or damaged.
        """
        missing = [key for key in keys if key not in self._by_key]
        for first in range(0, len(missing), 1000):
            some = missing[first : first + 1000]
            marks = ", ".join("?" * len(some))
            found = self._connection.execute(
                f"SELECT {_COLUMNS} FROM place WHERE key IN ({marks})", some
            )
            for row in found:
                self._learn(self._key(row[0]), self._place(row))
        if any(key not in self._by_key for key in missing):
            raise damaged(self._path, "a place is missing")

    def _learn(self, key: int, place: Place) -> None:
        self._by_key[key] = place
        self._keys[place.id] = key

    def _key(self, value: Value) -> int:
        try:
            return whole(value, 1)
        except ValueError as error:
            raise damaged(self._path, "a place's number") from error

    def _place(self, row: tuple[Value, ...]) -> Place:
        try:
            return _place(row)
        except ValueError as error:
            raise damaged(self._path, f"place {row[1]!r:.60}: {error}") from error


_NEXT_KEY = "SELECT coalesce(max(key), 0) + 1 FROM place"


def _row(key: int, place: Place) -> tuple[Value, ...]:
    box = place.extent
    sides = (box.south, box.west, box.north, box.east) if box else (None,) * 4
    return (
        key,
        place.id,
        place.name,
        place.feature,
        place.latitude,
        place.longitude,
        place.country,
        dump(list(zip(place.admin, place.admin_names, strict=True))),
        place.population,
        *sides,
        int(place.has_outline),
    )


@lru_cache(maxsize=10_000)
def _admin(value: Value) -> tuple[tuple[PlaceId, ...], tuple[str, ...]]:
    """Return ids and names of what a place lies in; many lie in the same."""
    pairs = rows(value, 2, most=100)
    ids = tuple(PlaceId(text(pair[0])) for pair in pairs)
    return ids, tuple(text(pair[1]) for pair in pairs)


def _place(row: tuple[Value, ...]) -> Place:
    admin, admin_names = _admin(row[7])
    return Place(
        id=PlaceId(text(row[1])),
        name=text(row[2]),
        feature=text(row[3]),
        latitude=real(row[4], -90, 90),
        longitude=real(row[5], -180, 180),
        country=text(row[6]),
        admin=admin,
        admin_names=admin_names,
        population=whole(row[8]),
        extent=_extent(row[9:13]),
        has_outline=flag(row[13]),
    )


def _extent(sides: tuple[Value, ...]) -> Extent | None:
    if all(side is None for side in sides):
        return None
    return Extent(
        south=real(sides[0], -90, 90),
        west=real(sides[1], -180, 180),
        north=real(sides[2], -90, 90),
        east=real(sides[3], -180, 180),
    )
