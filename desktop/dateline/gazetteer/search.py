"""What the search box offers: names that begin as typed, then names spelled nearly so."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from dateline.domain.places import NameMatch, Place, PlaceId
from dateline.gazetteer.folding import fold
from dateline.gazetteer.lookup import LAST

_KEYS_RANKED = 60
_LIKENESS = 76
"""Percent of ``rapidfuzz.fuzz.ratio`` below which a name is not offered for a misspelled one."""
_MISSPELLED = 15
_FAR_BETTER = 30
"""Times the weight of the name as typed so far, for a longer name to be offered before it."""
_LEAST_PRIOR = 0.05
"""Below this a longer name's lesser meanings are left out, until it is typed in full."""


class Names(Protocol):
    """What tells the places of a name."""

    def candidates(self, name: str) -> tuple[NameMatch, ...]:
        """Return every place of that name, likeliest first."""

    def matches_of(self, key: str, *, spelled: str) -> tuple[NameMatch, ...]:
        """Return every place of a folded name; ``spelled`` decides which of them are exact."""


class Offers(Protocol):
    """What tells which names there are, for a text that is not yet one."""

    def weight(self, key: str) -> float | None:
        """Return how prominent the likeliest place of a folded name is; None: no such name."""

    def beginning(self, typed: str, limit: int) -> list[tuple[str, float]]:
        """Return the folded names that begin so, and their weights, heaviest first."""

    def spelled_like(self, typed: str, slack: int) -> list[str]:
        """Return folded names about as long as ``typed`` that may be meant by it."""


class DatabaseOffers:
    """The names of the bundled gazetteer."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def weight(self, key: str) -> float | None:
        """Return how prominent the likeliest place of a folded name is; None: no such name."""
        row = self._connection.execute("SELECT weight FROM name WHERE key = ?", (key,)).fetchone()
        return None if row is None else float(row[0])

    def beginning(self, typed: str, limit: int) -> list[tuple[str, float]]:
        """Return the folded names that begin so, and their weights, heaviest first."""
        dense = self._connection.execute(
            "SELECT keys FROM prefix WHERE prefix = ?", (typed,)
        ).fetchone()
        if dense is not None:
            rows = self._connection.execute(
                "SELECT key, weight FROM name WHERE key IN (SELECT value FROM json_each(?))"
                " ORDER BY weight DESC, key",
                (json.dumps(dense[0].split("\n")[:limit]),),
            )
        else:
            rows = self._connection.execute(
                "SELECT key, weight FROM name WHERE key >= ? AND key < ?"
                " ORDER BY weight DESC, key LIMIT ?",
                (typed, typed + LAST, limit),
            )
        return rows.fetchall()

    def spelled_like(self, typed: str, slack: int) -> list[str]:
        """Return names about as long of the same first letter, and well-known ones of any."""
        keys: list[str] = []
        for letter, reach in ((typed[0], slack), ("*", 1)):
            rows = self._connection.execute(
                "SELECT keys FROM spelling WHERE letter = ? AND length BETWEEN ? AND ?"
                " ORDER BY abs(length - ?), length",
                (letter, len(typed) - reach, len(typed) + reach, len(typed)),
            )
            for (lines,) in rows:
                keys += lines.split("\n")
        return keys


class PlaceSearch:
    """Ranks names for a text somebody is typing."""

    def __init__(self, names: Names, offers: Sequence[Offers]) -> None:
        self._names = names
        self._offers = offers

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
        begun = self._begun(typed)
        better = [] if complete else self._better_known(typed, begun)
        yield from self._well_known(better)
        yield from self._names.candidates(spelled)
        yield from self._well_known(key for key, _ in begun if key != typed)
        if len(typed) >= 3:
            yield from self._well_known(self._misspelled(typed))

    def _well_known(self, keys: Iterable[str]) -> Iterator[NameMatch]:
        for key in keys:
            for match in self._names.matches_of(key, spelled=key):
                if match.prior >= _LEAST_PRIOR:
                    yield match

    def _better_known(self, typed: str, begun: list[tuple[str, float]]) -> list[str]:
        """Return the first few of ``begun``, where the name as typed so far is far less known."""
        known = [weight for each in self._offers if (weight := each.weight(typed)) is not None]
        if not known:
            return []
        least = max(known) * _FAR_BETTER
        return [key for key, weight in begun[:5] if weight > least]

    def _begun(self, typed: str) -> list[tuple[str, float]]:
        """Return the heaviest names of all that begin so."""
        if len(self._offers) == 1:
            return self._offers[0].beginning(typed, _KEYS_RANKED)
        weights: dict[str, float] = {}
        for offers in self._offers:
            for key, weight in offers.beginning(typed, _KEYS_RANKED):
                weights[key] = max(weight, weights.get(key, 0.0))
        ranked = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
        return ranked[:_KEYS_RANKED]

    def _misspelled(self, typed: str) -> list[str]:
        from rapidfuzz import fuzz, process  # only the search box needs it

        slack = 1 if len(typed) < 6 else 2
        keys = [key for offers in self._offers for key in offers.spelled_like(typed, slack)]
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

    def __init__(self, names: Names, wider: list[str]) -> None:
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
