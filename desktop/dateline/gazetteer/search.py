"""What the search box offers: names that begin as typed, then names spelled nearly so."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator

from dateline.domain.places import NameMatch, Place, PlaceId
from dateline.gazetteer.folding import fold
from dateline.gazetteer.lookup import NameIndex

_KEYS_RANKED = 60
_LIKENESS = 76
"""Percent of ``rapidfuzz.fuzz.ratio`` below which a name is not offered for a misspelled one."""
_MISSPELLED = 15
_FAR_BETTER = 30
"""Times the weight of the name as typed so far, for a longer name to be offered before it."""
_LEAST_PRIOR = 0.05
"""Below this a longer name's lesser meanings are left out, until it is typed in full."""


class PlaceSearch:
    """Ranks names for a text somebody is typing."""

    def __init__(self, connection: sqlite3.Connection, names: NameIndex) -> None:
        self._connection = connection
        self._names = names

    def search(
        self, text: str, limit: int = 20, *, complete: bool = False
    ) -> tuple[NameMatch, ...]:
        """Return up to ``limit`` matches, each place once, best first.

        Words after a comma narrow: ``Paris, Texas`` offers what lies in something called Texas.
        ``complete`` says that the name is typed to its end, so places of just that name go first;
        otherwise a much better known name that only begins so goes before them.
        """
        name, *wider = text.split(",")
        typed = fold(name.strip())
        if not typed or limit < 1:
            return ()
        inside = Inside(self._names, wider)
        kept: dict[str, NameMatch] = {}
        for match in self._matches(typed, name.strip(), complete=complete):
            if match.place.id not in kept and inside.holds(match.place):
                kept[match.place.id] = match
                if len(kept) == limit:
                    break
        return tuple(kept.values())

    def _matches(self, typed: str, spelled: str, *, complete: bool) -> Iterator[NameMatch]:
        prefixed = self._prefixed(typed)
        better = [] if complete else self._better_known(typed, prefixed)
        yield from self._well_known(better)
        yield from self._names.candidates(spelled)
        yield from self._well_known(key for key in prefixed if key != typed)
        if len(typed) >= 3:
            yield from self._well_known(self._misspelled(typed))

    def _well_known(self, keys: Iterable[str]) -> Iterator[NameMatch]:
        for key in keys:
            for match in self._names.matches_of(key, spelled=key):
                if match.prior >= _LEAST_PRIOR:
                    yield match

    def _better_known(self, typed: str, keys: list[str]) -> list[str]:
        """Return the first few of ``keys``, where the name as typed so far is far less known."""
        row = self._connection.execute("SELECT weight FROM name WHERE key = ?", (typed,)).fetchone()
        if row is None:
            return []
        rows = self._connection.execute(
            f"SELECT key FROM name WHERE weight > ? AND key IN ({', '.join('?' * 5)})"
            " ORDER BY weight DESC, key",
            (row[0] * _FAR_BETTER, *(keys[:5] + [typed] * 5)[:5]),
        )
        return [key for (key,) in rows]

    def _prefixed(self, typed: str) -> list[str]:
        dense = self._connection.execute(
            "SELECT keys FROM prefix WHERE prefix = ?", (typed,)
        ).fetchone()
        if dense is not None:
            return list(dense[0].split("\n"))
        rows = self._connection.execute(
            "SELECT key FROM name WHERE key >= ? AND key < ? ORDER BY weight DESC, key LIMIT ?",
            (typed, typed + "\U0010ffff", _KEYS_RANKED),
        )
        return [key for (key,) in rows]

    def _misspelled(self, typed: str) -> list[str]:
        from rapidfuzz import fuzz, process  # only the search box needs it

        slack = 1 if len(typed) < 6 else 2
        keys: list[str] = []
        for letter, reach in ((typed[0], slack), ("*", 1)):
            rows = self._connection.execute(
                "SELECT keys FROM spelling WHERE letter = ? AND length BETWEEN ? AND ?"
                " ORDER BY abs(length - ?), length",
                (letter, len(typed) - reach, len(typed) + reach, len(typed)),
            )
            for (lines,) in rows:
                keys += lines.split("\n")
        near = process.extract(
            typed,
            list(dict.fromkeys(keys)),
            scorer=fuzz.ratio,
            score_cutoff=_LIKENESS,
            limit=_MISSPELLED,
        )
        return [key for key, _, _ in near if key != typed]


class Inside:
    """What was typed after a comma, and whether a place lies in it."""

    def __init__(self, names: NameIndex, wider: list[str]) -> None:
        """Look up each of the words after commas; the last may be only begun."""
        self._folded = [fold(part.strip()) for part in wider]
        self._ids = [{match.place.id for match in names.candidates(part.strip())} for part in wider]

    def holds(self, place: Place) -> bool:
        """Whether ``place`` lies in everything named; always where nothing was."""
        return all(
            not folded or self._lies_in(place, folded, ids)
            for folded, ids in zip(self._folded, self._ids, strict=True)
        )

    def _lies_in(self, place: Place, folded: str, ids: set[PlaceId]) -> bool:
        return (
            place.country.lower() == folded
            or not ids.isdisjoint(place.admin)
            or any(fold(name).startswith(folded) for name in place.admin_names)
        )
