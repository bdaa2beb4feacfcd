"""What of a project falls into a stretch of time; mentions, events and stories counted apart."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from dateline.project.columns import KIND_LITERAL, EventColumns


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class RangeCounts:
    """Counts over the events that touch [start, end), seconds since 1970-01-01 00:00."""

    start: float
    end: float
    all_kinds: bool
    """Whether demonyms and metonyms count too."""
    mentions: int
    events: int
    stories: int
    undated: int
    """Events without a moment, of the whole project."""
    place_mentions: NDArray[np.int64]
    """By index into ``EventColumns.place_table``."""
    place_events: NDArray[np.int64]
    story_events: NDArray[np.int64]
    """By story number."""


def count_range(columns: EventColumns, start: float, end: float, *, all_kinds: bool) -> RangeCounts:
    """Count what touches [start, end); the work grows with what the range holds."""
    run = columns.window(start, end)
    touches = columns.mask(start, end)
    undated = columns.kinds[columns.dated :]
    if not all_kinds:
        touches = touches & (columns.kinds[run] == KIND_LITERAL)
        undated = undated[undated == KIND_LITERAL]
    places = columns.places[run][touches]
    mentions = columns.mentions[run][touches]
    table = len(columns.place_table)
    stories = _story_events(columns, run, touches)
    return RangeCounts(
        start=start,
        end=end,
        all_kinds=all_kinds,
        mentions=int(mentions.sum()),
        events=len(places),
        stories=int(np.count_nonzero(stories)),
        undated=len(undated),
        place_mentions=np.bincount(places, weights=mentions, minlength=table).astype(np.int64),
        place_events=np.bincount(places, minlength=table),
        story_events=stories,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectTotal:
    """What a project holds, dated or not, counted as the map counts it."""

    mentions: int
    events: int
    others: int
    """Events of governments and peoples only; among ``events`` where all kinds are shown."""


def count_project(columns: EventColumns, *, all_kinds: bool) -> ProjectTotal:
    """Count all events of a project, of the kinds that are shown."""
    literal = columns.kinds == KIND_LITERAL
    shown = np.ones_like(literal) if all_kinds else literal
    return ProjectTotal(
        mentions=int(columns.mentions[shown].sum()),
        events=int(np.count_nonzero(shown)),
        others=int(np.count_nonzero(~literal)),
    )


def _story_events(
    columns: EventColumns, run: slice, touches: NDArray[np.bool_]
) -> NDArray[np.int64]:
    first, last = np.searchsorted(columns.pair_events, (run.start, run.stop))
    events = columns.pair_events[first:last] - np.uint32(run.start)
    stories = columns.pair_stories[first:last][touches[events]]
    return np.bincount(stories, minlength=len(columns.story_ids))


class PlaceStories:
    """How many stories name a place within a range: asked for the rows on screen only."""

    def __init__(self, columns: EventColumns) -> None:
        """Index nothing until asked."""
        self._columns = columns

    @cached_property
    def _by_place(self) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Pairs of event and story grouped by place, and where each place's group begins."""
        columns = self._columns
        places = columns.places[columns.pair_events]
        order = np.argsort(places, kind="stable")
        bounds = np.searchsorted(places[order], np.arange(len(columns.place_table) + 1))
        return order, bounds

    def count(self, place: int, counts: RangeCounts) -> int:
        """Return the number of stories that name the place at this index within the range."""
        columns = self._columns
        order, bounds = self._by_place
        pairs = order[bounds[place] : bounds[place + 1]]
        events = columns.pair_events[pairs]
        run = columns.window(counts.start, counts.end)
        first, last = np.searchsorted(events, (run.start, run.stop))
        events, pairs = events[first:last], pairs[first:last]
        inside = columns.ends[events] > counts.start
        if not counts.all_kinds:
            inside &= columns.kinds[events] == KIND_LITERAL
        return len(np.unique(columns.pair_stories[pairs[inside]]))
