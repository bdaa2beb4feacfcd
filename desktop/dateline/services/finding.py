"""Finding places for a name that somebody types, in any spelling."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.domain.places import Place
from dateline.services.points import Giver, place_at

if TYPE_CHECKING:
    from dateline.gazetteer.combined import CombinedGazetteer

FEWEST = 2
"""Letters to type before anything is looked up."""
LONGEST = 80
"""Characters of what is typed that are looked at."""
NEAREST = 5
"""Towns and sites that are offered around a point."""


class PlaceFinder:
    """Searches the gazetteer; opens it at the first search, and again when something was added.

    Belongs to the thread that uses it.
    """

    def __init__(self, own: Path | None = None) -> None:
        """Open nothing yet; ``own`` is the folder of what the person added to the gazetteer."""
        self._own = own
        self._gazetteer: CombinedGazetteer | None = None

    def find(self, typed: str, limit: int = 8) -> tuple[Place, ...]:
        """Return up to ``limit`` places whose name begins as typed, then those spelled nearly so.

        Words after a comma narrow: ``Paris, Texas``. Takes 1 to 20 ms.

        Raises:
            GazetteerError: the place database is missing or damaged.
        """
        words = typed.strip()[:LONGEST]
        if len(words) < FEWEST:
            return ()
        return tuple(match.place for match in self._opened().search(words, limit))

    def around(
        self, latitude: float, longitude: float, *, name: str, km: float, others: Sequence[Place]
    ) -> tuple[tuple[Place, float], ...]:
        """Return what may be meant at a point, with its distance in km; the point itself last.

        First those of ``others`` within ``km``, then the nearest towns and sites of the gazetteer,
        then the divisions that they lie in (distance 0), then a place called ``name`` at the point.

        Raises:
            GazetteerError: the place database is missing or damaged.
        """
        gazetteer = self._opened()
        point = place_at(name, latitude, longitude, gazetteer, given_by=Giver.PERSON)
        near = gazetteer.nearest(latitude, longitude, limit=NEAREST, within_km=3 * km)
        within = [place for place in others if gazetteer.distance_km(point, place) <= km]
        found = {place.id: place for place in (*within, *near)}
        ranked = [(place, gazetteer.distance_km(point, place)) for place in found.values()]
        wider = (gazetteer.place(place_id) for place_id in reversed(point.admin))
        ranked += [(place, 0.0) for place in wider if place is not None and place.id not in found]
        return (*ranked, (point, 0.0))

    def _opened(self) -> CombinedGazetteer:
        if self._gazetteer is not None and not self._gazetteer.is_current():
            self.close()
        if self._gazetteer is None:
            from dateline.gazetteer.combined import open_gazetteers

            self._gazetteer = open_gazetteers(self._own)
        return self._gazetteer

    def close(self) -> None:
        """Close the gazetteer; the next search opens it again."""
        if self._gazetteer is not None:
            self._gazetteer.close()
            self._gazetteer = None
