"""Reading places and names out of the database, each in one probe of a b-tree."""

from __future__ import annotations

import json
import sqlite3
import struct
import sys
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from dateline.domain.errors import GazetteerError
from dateline.domain.places import Extent, NameMatch, Place, PlaceId
from dateline.gazetteer.folding import fold, name_hash
from dateline.gazetteer.packing import PackedMatch, unpack

DEGREES = 100_000
"""Stored coordinates per degree."""

_PLACES_KEPT = 20_000
_NAMES_KEPT = 4_000
_MAX_CHAIN = 8
LAST = "\U0010ffff"
"""After a beginning: later than any key that begins so."""
_WORTH_FETCHING = 6
_COLUMNS = (
    "name, feature, latitude, longitude, country, parent, population,"
    " south, west, north, east, outline"
)


class PlaceReader:
    """Makes :class:`Place` values of rows, remembering the last twenty thousand."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._places: dict[int, Place] = {}
        self._chains: dict[int, tuple[tuple[PlaceId, ...], tuple[str, ...]]] = {}
        self._nums: dict[str, int] = dict(connection.execute("SELECT id, num FROM slug"))
        self._slugs = {num: slug for slug, num in self._nums.items() if num < 0}

    def num(self, place_id: str) -> int | None:
        """Return the row number that an id stands or once stood for; there may be no such row."""
        kind, _, rest = place_id.partition(":")
        if kind != "geonames":
            return self._nums.get(place_id)
        # Up to nine digits: the database knows no larger number, and int() would take "1_0" too.
        return int(rest) if rest.isascii() and rest.isdigit() and len(rest) < 10 else None

    def id(self, num: int) -> PlaceId:
        """Return the id of a row number."""
        return PlaceId(f"geonames:{num}" if num > 0 else self._slugs[num])

    def fetch(self, nums: list[int]) -> None:
        """Read many rows at once, so that :meth:`place` has them at hand."""
        missing = [num for num in nums if num not in self._places]
        if len(missing) < _WORTH_FETCHING:
            return
        if len(self._places) + len(missing) >= _PLACES_KEPT:
            self._places.clear()
        rows = self._connection.execute(
            f"SELECT num, {_COLUMNS} FROM place WHERE num IN (SELECT value FROM json_each(?))",
            (json.dumps(nums),),
        )
        for num, *row in rows:
            self._places[num] = self._made(num, row)

    def place(self, num: int) -> Place | None:
        """Return the place in row ``num``, if there is one."""
        found = self._places.get(num)
        if found is not None:
            return found
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM place WHERE num = ?", (num,)
        ).fetchone()
        if row is None:
            return None
        if len(self._places) >= _PLACES_KEPT:
            self._places.clear()
        place = self._places[num] = self._made(num, row)
        return place

    def _made(self, num: int, row: Sequence[Any]) -> Place:
        name, feature, latitude, longitude, country, parent, population, *box, outline = row
        admin, admin_names = self._chain(parent)
        return Place(
            id=self.id(num),
            name=name,
            feature=feature,
            latitude=latitude / DEGREES,
            longitude=longitude / DEGREES,
            country=country,
            admin=admin,
            admin_names=admin_names,
            population=population,
            extent=None if box[0] is None else Extent(**_named(box)),
            has_outline=bool(outline),
        )

    def _chain(self, parent: int | None) -> tuple[tuple[PlaceId, ...], tuple[str, ...]]:
        """Return ids and names of ``parent`` and what it lies in, widest first."""
        if parent is None:
            return (), ()
        chain = self._chains.get(parent)
        if chain is None:
            chain = self._chains[parent] = self._climbed(parent)
        return chain

    def _climbed(self, parent: int) -> tuple[tuple[PlaceId, ...], tuple[str, ...]]:
        ids: list[PlaceId] = []
        names: list[str] = []
        next_up: int | None = parent
        while next_up is not None and len(ids) < _MAX_CHAIN:
            row = self._connection.execute(
                "SELECT name, parent FROM place WHERE num = ?", (next_up,)
            ).fetchone()
            if row is None:
                break
            ids.insert(0, self.id(next_up))
            names.insert(0, row[0])
            next_up = row[1]
        return tuple(ids), tuple(names)


def _named(box: list[int]) -> dict[str, float]:
    sides = ("south", "west", "north", "east")
    return {side: value / DEGREES for side, value in zip(sides, box, strict=True)}


class NameIndex:
    """Names to what they may mean."""

    def __init__(self, connection: sqlite3.Connection, places: PlaceReader) -> None:
        self._connection = connection
        self._places = places
        self._matches: dict[str, tuple[NameMatch, ...]] = {}
        self._hashes: array[int] | None = None

    def known(self, name: str) -> bool:
        """Whether any place has this name. Loads 8 bytes a name when first asked."""
        hashes = self._hashes
        if hashes is None:
            hashes = self._hashes = self._load_hashes()
        folded = fold(name)
        if not folded:
            return False
        wanted = name_hash(folded)
        at = bisect_left(hashes, wanted)
        return at < len(hashes) and hashes[at] == wanted

    def begins(self, start: str) -> bool:
        """Whether any place's name begins so; of nothing none does."""
        folded = fold(start)
        if not folded:
            return False
        row = self._connection.execute(
            "SELECT 1 FROM name WHERE key >= ? AND key < ? LIMIT 1", (folded, folded + LAST)
        )
        return row.fetchone() is not None

    def candidates(self, name: str) -> tuple[NameMatch, ...]:
        """Return every place of that name, likeliest first."""
        found = self._matches.get(name)
        if found is not None:
            return found
        if len(self._matches) >= _NAMES_KEPT:
            self._matches.clear()
        matches = self._matches[name] = self.matches_of(fold(name), spelled=name)
        return matches

    def matches_of(self, key: str, *, spelled: str) -> tuple[NameMatch, ...]:
        """Return the matches of a folded name; ``spelled`` decides which of them are exact.

        Raises:
            GazetteerError: the row is damaged.
        """
        row = self._connection.execute("SELECT matches FROM name WHERE key = ?", (key,)).fetchone()
        if row is None:
            return ()
        try:
            packed = list(unpack(row[0]))
        except (struct.error, IndexError, UnicodeDecodeError) as error:
            raise GazetteerError(
                f"The place database is damaged (the entry of {key!r}). Install Dateline again."
            ) from error
        self._places.fetch([match.num for match in packed])
        total = sum(match.prior for match in packed) or 1.0
        made = (self._made(match, spelled, total) for match in packed)
        return tuple(match for match in made if match is not None)

    def _made(self, packed: PackedMatch, spelled: str, total: float) -> NameMatch | None:
        place = self._places.place(packed.num)
        if place is None:
            return None
        spellings = packed.spellings or (place.name,)
        exact = spelled in spellings
        return NameMatch(
            place=place,
            name=spelled if exact else spellings[0],
            kind=packed.kind,
            exact=exact,
            prior=packed.prior / total,
        )

    def _load_hashes(self) -> array[int]:
        hashes = array("Q")
        hashes.frombytes(self._connection.execute("SELECT hashes FROM known").fetchone()[0])
        if sys.byteorder == "big":
            hashes.byteswap()
        return hashes
