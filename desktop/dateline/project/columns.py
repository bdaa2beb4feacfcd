"""Events as columns: what map and time line draw from, read once, sorted by time.

Times are seconds since 1970-01-01 00:00 wall-clock time (negative before), intervals half-open.
Coordinates are latitude, longitude in degrees, WGS 84.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dateline.domain.colours import story_colours
from dateline.domain.places import Place
from dateline.domain.text import DocumentId

KIND_LITERAL = 0


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class EventColumns:
    """Every event of a project; the dated ones first, sorted by start, then the undated.

    All event columns have one length; ``dated`` of them have a moment, the rest hold NaN there.
    An event is of the kind of its most literal mention and as sure as its surest one.
    """

    version: int
    """Grows with each reading; the map is told which one a message is about."""
    event_ids: NDArray[np.int64]
    starts: NDArray[np.float64]
    ends: NDArray[np.float64]
    reach: NDArray[np.float64]
    """Running maximum of ``ends``: nothing before the first index with ``reach > t`` touches t."""
    places: NDArray[np.uint32]
    """Index into ``place_table``."""
    stories: NDArray[np.uint32]
    """Index into ``story_ids`` of the first story that says so."""
    mentions: NDArray[np.uint32]
    """How many mentions say so."""
    kinds: NDArray[np.uint8]
    scenes: NDArray[np.uint8]
    """0 where a mention says that something happens there, 1 where it is only spoken of."""
    confidences: NDArray[np.float32]
    precisions: NDArray[np.uint8]
    """Index into ``list(Precision)``."""
    dated: int
    place_table: tuple[Place, ...]
    story_ids: tuple[DocumentId, ...]
    """By ``Story.number``; an id stays at its index when other stories go."""
    pair_events: NDArray[np.uint32]
    """With ``pair_stories``: one pair for each story of each event, sorted by event index."""
    pair_stories: NDArray[np.uint32]

    def story_colours(self) -> tuple[int, ...]:
        """Return the colour of each story by number, as ``domain.colours`` gives them out.

        All events count, whatever is shown, so that no colour changes with the range or a filter.
        """
        told = np.bincount(self.pair_stories, minlength=len(self.story_ids))
        return story_colours(told.tolist())

    def window(self, start: float, end: float) -> slice:
        """Return the run of dated events that holds all that touch [start, end), and few others.

        Within it an event touches the window where ``ends > start``.
        """
        first = int(np.searchsorted(self.reach, start, side="right"))
        last = int(np.searchsorted(self.starts[: self.dated], end, side="left"))
        return slice(min(first, last), last)
