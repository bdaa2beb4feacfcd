"""Finding places for a name that somebody types, in any spelling."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from dateline.domain.places import Place

if TYPE_CHECKING:
    from dateline.gazetteer.combined import CombinedGazetteer

FEWEST = 2
"""Letters to type before anything is looked up."""
LONGEST = 80
"""Characters of what is typed that are looked at."""


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
        if self._gazetteer is not None and not self._gazetteer.is_current():
            self.close()
        if self._gazetteer is None:
            from dateline.gazetteer.combined import open_gazetteers

            self._gazetteer = open_gazetteers(self._own)
        return tuple(match.place for match in self._gazetteer.search(words, limit))

    def close(self) -> None:
        """Close the gazetteer; the next search opens it again."""
        if self._gazetteer is not None:
            self._gazetteer.close()
            self._gazetteer = None
