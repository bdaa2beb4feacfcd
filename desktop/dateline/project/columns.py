"""Events as columns: what map and time line draw from, read once, sorted by time.

Times are seconds since 1970-01-01 00:00 wall-clock time (negative before), intervals half-open.
Coordinates are latitude, longitude in degrees, WGS 84.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dateline.domain.colours import story_colours
from dateline.domain.places import Place
from dateline.domain.text import DocumentId
from dateline.project.moments import Moments

KIND_LITERAL = 0
Whole = NDArray[np.unsignedinteger[Any]]
"""Whole numbers, none negative, in as few bytes each as hold the largest."""


def narrow(values: NDArray[np.integer[Any]]) -> Whole:
    """Return the same whole numbers, none negative, in as few bytes as hold the largest."""
    return values.astype(np.min_scalar_type(int(values.max(initial=0))))


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class EventColumns:
    """Every event of a project; the dated ones first, sorted by start, then the undated.

    All event columns have one length; those that have a moment are the events of ``moments``.
    An event is of the kind of its most literal mention and as sure as its surest one.
    """

    version: int
    """Grows with each change; the map is told which one a message is about."""
    event_ids: Whole
    moments: Moments
    places: Whole
    """Index into ``place_table``."""
    stories: Whole
    """Index into ``story_ids`` of the first story that says so."""
    mentions: Whole
    """How many mentions say so."""
    kinds: NDArray[np.uint8]
    scenes: NDArray[np.uint8]
    """0 where a mention says that something happens there, 1 where it is only spoken of."""
    confidences: NDArray[np.float32]
    precisions: NDArray[np.uint8]
    """Index into ``list(Precision)``."""
    place_table: tuple[Place, ...]
    story_ids: tuple[DocumentId, ...]
    """By ``Story.number``; an id stays at its index when other stories go."""
    pair_events: Whole
    """With ``pair_stories``: one pair for each story of each event, sorted by event index."""
    pair_stories: Whole

    @property
    def dated(self) -> int:
        """Return how many events have a moment; they come first."""
        return int(self.moments.first[-1])

    @property
    def starts(self) -> NDArray[np.float64]:
        """Return when each dated event begins, in seconds. Made anew at each asking."""
        return self.moments.by_event(self.moments.starts)

    @property
    def ends(self) -> NDArray[np.float64]:
        """Return when each dated event is over, in seconds. Made anew at each asking."""
        return self.moments.by_event(self.moments.ends)

    def interval(self, event: int) -> tuple[float, float]:
        """Return when a dated event begins and when it is over, in seconds."""
        moment = int(np.searchsorted(self.moments.first, event, side="right")) - 1
        return float(self.moments.starts[moment]), float(self.moments.ends[moment])

    def story_colours(self) -> tuple[int, ...]:
        """Return the colour of each story by number, as ``domain.colours`` gives them out.

        All events count, whatever is shown, so that no colour changes with the range or a filter.
        """
        told = np.bincount(self.pair_stories, minlength=len(self.story_ids))
        return story_colours(told.tolist())
