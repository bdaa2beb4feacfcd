"""Opening the bundled gazetteer, and all that it answers."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Self

from dateline import resources
from dateline.domain.errors import GazetteerError
from dateline.domain.places import NameMatch, Place, PlaceId
from dateline.gazetteer.lookup import NameIndex, PlaceReader
from dateline.gazetteer.nearby import nearest_nums
from dateline.gazetteer.search import DatabaseOffers, PlaceSearch

FORMAT = "3"
"""Of the tables in ``schema.sql``; a file of another format is refused."""

APPLICATION_ID = 0x44474154
"""SQLite's application id of our files: "DGAT"."""


class GazetteerDatabase:
    """The places of the world that ship with the program, read only.

    Implements :class:`dateline.domain.places.Gazetteer`. Belongs to the thread that opened it; open
    another for each thread or process, which costs about a millisecond.
    """

    def __init__(self, connection: sqlite3.Connection, *, version: str) -> None:
        """Take over an open connection to a file that was checked."""
        self.version = version
        """Names the content: the same for the same places and names."""
        self._connection = connection
        self._countries: dict[str, int] | None = None
        self._places = PlaceReader(connection)
        self._names = NameIndex(connection, self._places)
        self.offers = DatabaseOffers(connection)
        """Which names there are, for a text that is not yet one."""
        self._search = PlaceSearch(self._names, (self.offers,))

    def candidates(self, name: str) -> tuple[NameMatch, ...]:
        """Return every place of that name, in any script or spelling, likeliest first.

        Case, diacritics, apostrophes and hyphens are folded. Empty where the name is not known.
        """
        return self._names.candidates(name)

    def matches_of(self, key: str, *, spelled: str) -> tuple[NameMatch, ...]:
        """Return every place of a folded name; ``spelled`` decides which of them are exact.

        Raises:
            GazetteerError: the file is damaged.
        """
        return self._names.matches_of(key, spelled=spelled)

    def known(self, name: str) -> bool:
        """Whether :meth:`candidates` would return anything; takes a few microseconds."""
        return self._names.known(name)

    def begins(self, start: str) -> bool:
        """Whether any place's name begins so, in any case or spelling; takes some 10 µs."""
        return self._names.begins(start)

    def place(self, place_id: PlaceId) -> Place | None:
        """Return one place by its id of today or one that it had in an earlier version."""
        num = self._places.num(place_id)
        return None if num is None else self._places.place(num)

    def country(self, code: str) -> Place | None:
        """Return the country of an ISO 3166-1 alpha-2 code."""
        if self._countries is None:
            rows = self._connection.execute(
                "SELECT country, num FROM place WHERE feature LIKE 'A.PCL%' AND feature <> 'A.PCLH'"
                " ORDER BY population"
            )
            self._countries = dict(rows.fetchall())
        num = self._countries.get(code)
        return None if num is None else self._places.place(num)

    def beside(self, place_id: PlaceId) -> tuple[Place, ...]:
        """Return what is offered beside a place, likeliest first: capitals, towns on a river."""
        num = self._places.num(place_id)
        rows = self._connection.execute(
            "SELECT other FROM beside WHERE place = ? ORDER BY rank", (num,)
        )
        found = (self._places.place(other) for (other,) in rows)
        return tuple(place for place in found if place is not None)

    def distance_km(self, first: Place, second: Place) -> float:
        """Return the great-circle distance in kilometres between two reference points."""
        from geopy.distance import great_circle  # it takes 60 ms to import

        ends = ((place.latitude, place.longitude) for place in (first, second))
        return float(great_circle(*ends).km)

    def search(
        self, text: str, limit: int = 20, *, complete: bool = False
    ) -> tuple[NameMatch, ...]:
        """Return up to ``limit`` places for a text that somebody types, best first.

        Names that begin with it come before names that are spelled nearly so; words after a comma
        narrow (``Paris, Texas``). With ``complete`` places of just that name go first.
        """
        return self._search.search(text, limit, complete=complete)

    def nearest(
        self, latitude: float, longitude: float, *, limit: int = 5, within_km: float = 200.0
    ) -> tuple[Place, ...]:
        """Return up to ``limit`` towns and sites within ``within_km`` of a point, nearest first.

        Areas are left out. Coordinates are degrees, latitude first.
        """
        nums = nearest_nums(self._connection, latitude, longitude, limit=limit, within_km=within_km)
        found = (self._places.place(num) for num in nums)
        return tuple(place for place in found if place is not None)

    def contains(self, outer: PlaceId, inner: PlaceId) -> bool:
        """Whether ``outer`` is among the divisions that ``inner`` lies in; never of itself."""
        place = self.place(inner)
        return place is not None and outer in place.admin

    def close(self) -> None:
        """Close the file. Nothing may be asked afterwards."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def open_gazetteer(path: Path | None = None) -> GazetteerDatabase:
    """Open the place database, read only and without locks.

    Args:
        path: the file; by default the one that ships.

    Raises:
        GazetteerError: it is absent, damaged or not a gazetteer of this version.
    """
    try:
        found = path or resources.path("gazetteer", "gazetteer.sqlite")
    except FileNotFoundError as error:
        raise GazetteerError(
            "The place database is missing. Run `make setup`, or install Dateline again."
        ) from error
    if not found.is_file():
        raise GazetteerError(f"There is no place database at {found}. Run `make setup`.")
    connection: sqlite3.Connection | None = None
    try:
        connection = sqlite3.connect(f"{found.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
        return GazetteerDatabase(connection, version=_checked(connection, found))
    except sqlite3.DatabaseError as error:
        _close(connection)
        raise GazetteerError(
            f"The place database at {found} is damaged ({error}). Run `make setup`, "
            "or install Dateline again."
        ) from error
    except GazetteerError:
        _close(connection)
        raise


def _close(connection: sqlite3.Connection | None) -> None:
    if connection is not None:
        with closing(connection):
            pass


def _checked(connection: sqlite3.Connection, path: Path) -> str:
    """Return the version, having made sure that the file is ours and of our format."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    meta: dict[str, str] = {}
    if application == APPLICATION_ID:
        meta = dict(connection.execute("SELECT key, value FROM meta"))
    if meta.get("format") != FORMAT:
        raise GazetteerError(
            f"{path} is not a place database of this version of Dateline. Run `make setup`."
        )
    return meta["version"]
