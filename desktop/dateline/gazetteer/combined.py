"""The bundled gazetteer and what the person added to it, asked as one.

A further source of places or names is one class with the methods of
:class:`~dateline.gazetteer.layers.Layer`, and an entry in :data:`OPENERS`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Self

from dateline.domain.places import NameMatch, Place, PlaceId
from dateline.gazetteer.added import open_added
from dateline.gazetteer.database import GazetteerDatabase, open_gazetteer
from dateline.gazetteer.folding import fold
from dateline.gazetteer.layers import Layer, Named
from dateline.gazetteer.search import PlaceSearch

_NAMES_KEPT = 4_000
Stamp = tuple[tuple[str, int, int], ...]


Opener = Callable[[Path, GazetteerDatabase], Sequence[Layer]]
OPENERS: tuple[Opener, ...] = (open_added,)
"""What opens the layers in the folder of the person's own gazetteer; later ones weigh no more."""


class CombinedGazetteer:
    """The bundled gazetteer with layers over it.

    Implements :class:`dateline.domain.places.Gazetteer`. A place that both have is the bundled one.
    Belongs to the thread that opened it. What it answers does not change while it is open; see
    :meth:`is_current`.
    """

    def __init__(
        self, bundled: GazetteerDatabase, layers: Sequence[Layer] = (), *, own: Path | None = None
    ) -> None:
        """Take over open files; ``own`` is the folder that the layers come from."""
        self._bundled = bundled
        self._layers = tuple(layers)
        self._own = own
        self._stamp = stamp_of(own)
        self._matches: dict[str, tuple[NameMatch, ...]] = {}
        self._search = PlaceSearch(self, (bundled.offers, *self._layers))

    @property
    def version(self) -> str:
        """Return what names the content: the same for the same places and names."""
        return "+".join([self._bundled.version, *(layer.version for layer in self._layers)])

    def is_current(self) -> bool:
        """Whether nothing was added or removed since it was opened; takes some 20 µs."""
        return self._stamp == stamp_of(self._own)

    def candidates(self, name: str) -> tuple[NameMatch, ...]:
        """Return every place of that name, in any script or spelling, likeliest first.

        Case, diacritics, apostrophes and hyphens are folded. Empty where the name is not known.
        """
        if not self._layers:
            return self._bundled.candidates(name)
        found = self._matches.get(name)
        if found is None:
            if len(self._matches) >= _NAMES_KEPT:
                self._matches.clear()
            found = self._matches[name] = self.matches_of(fold(name), spelled=name)
        return found

    def matches_of(self, key: str, *, spelled: str) -> tuple[NameMatch, ...]:
        """Return every place of a folded name; ``spelled`` decides which of them are exact.

        Raises:
            GazetteerError: a file is damaged.
        """
        bundled = self._bundled.matches_of(key, spelled=spelled)
        added = [named for layer in self._layers for named in layer.named(key)]
        if not added:
            return bundled
        weight = self._bundled.offers.weight(key) or 0.0
        whole = weight / bundled[0].prior if bundled else 0.0
        weighed = {match.place.id: replace(match, prior=match.prior * whole) for match in bundled}
        for named in added:
            match = self._match(named, spelled)
            if match is not None and match.place.id not in weighed:
                weighed[match.place.id] = match
        total = sum(match.prior for match in weighed.values()) or 1.0
        ranked = sorted(weighed.values(), key=lambda match: -match.prior)
        return tuple(replace(match, prior=match.prior / total) for match in ranked)

    def _match(self, named: Named, spelled: str) -> NameMatch | None:
        place = self.place(named.place_id)
        if place is None:
            return None
        exact = spelled in named.spellings
        return NameMatch(
            place=place,
            name=spelled if exact or not named.spellings else named.spellings[0],
            kind=named.kind,
            exact=exact,
            prior=named.weight,
        )

    def known(self, name: str) -> bool:
        """Whether :meth:`candidates` would return anything; takes a few microseconds."""
        if self._bundled.known(name):
            return True
        if not self._layers:
            return False
        key = fold(name)
        return bool(key) and any(layer.known(key) for layer in self._layers)

    def begins(self, start: str) -> bool:
        """Whether any place's name begins so, in any case or spelling; takes some 10 µs."""
        if self._bundled.begins(start):
            return True
        key = fold(start)
        return bool(key) and any(layer.begins(key) for layer in self._layers)

    def place(self, place_id: PlaceId) -> Place | None:
        """Return one place by its id of today or one that it had in an earlier version."""
        found = self._bundled.place(place_id)
        for layer in self._layers:
            if found is not None:
                break
            found = layer.place(place_id)
        return found

    def beside(self, place_id: PlaceId) -> tuple[Place, ...]:
        """Return what is offered beside a place, the likeliest first; of what was added nothing."""
        return self._bundled.beside(place_id)

    def distance_km(self, first: Place, second: Place) -> float:
        """Return the great-circle distance in kilometres between two reference points."""
        return self._bundled.distance_km(first, second)

    def search(
        self, text: str, limit: int = 20, *, complete: bool = False
    ) -> tuple[NameMatch, ...]:
        """Return up to ``limit`` places for a text that somebody types, best first.

        As :meth:`GazetteerDatabase.search` does, over all the names there are.
        """
        return self._search.search(text, limit, complete=complete)

    def nearest(
        self, latitude: float, longitude: float, *, limit: int = 5, within_km: float = 200.0
    ) -> tuple[Place, ...]:
        """Return up to ``limit`` towns and sites within ``within_km`` of a point, nearest first.

        Areas are left out. Coordinates are degrees, latitude first.
        """
        bundled = self._bundled.nearest(latitude, longitude, limit=limit, within_km=within_km)
        if not self._layers:
            return bundled
        from dateline.gazetteer.nearby import great_circle_km

        found = {
            place.id: great_circle_km(latitude, longitude, place.latitude, place.longitude)
            for place in bundled
        }
        for layer in self._layers:
            near = layer.nearest(latitude, longitude, limit=limit, within_km=within_km)
            for distance, place_id in near:
                found.setdefault(place_id, distance)
        ranked = sorted(found, key=lambda place_id: found[place_id])[:limit]
        places = (self.place(place_id) for place_id in ranked)
        return tuple(place for place in places if place is not None)

    def contains(self, outer: PlaceId, inner: PlaceId) -> bool:
        """Whether ``outer`` is among the divisions that ``inner`` lies in; never of itself."""
        place = self.place(inner)
        return place is not None and outer in place.admin

    def close(self) -> None:
        """Close the files. Nothing may be asked afterwards."""
        for layer in self._layers:
            layer.close()
        self._bundled.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def stamp_of(own: Path | None) -> Stamp:
    """Return what changes whenever something is added to a folder or removed from it."""
    try:
        entries = sorted(own.iterdir()) if own is not None else []
        stats = [(entry.name, entry.stat()) for entry in entries if entry.suffix == ".sqlite"]
    except OSError:
        return ()
    return tuple((name, status.st_mtime_ns, status.st_size) for name, status in stats)


def open_gazetteers(own: Path | None = None) -> CombinedGazetteer:
    """Open the bundled gazetteer, and what the person added.

    Args:
        own: the folder of the person's own gazetteer; it need not exist. None: nothing was added.

    Raises:
        GazetteerError: the bundled one is absent or damaged. An added one that is, is left out.
    """
    bundled = open_gazetteer()
    layers = [layer for opener in OPENERS for layer in opener(own, bundled)] if own else []
    return CombinedGazetteer(bundled, layers, own=own)
