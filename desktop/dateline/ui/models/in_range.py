"""What of a project falls into a stretch of time; mentions, events and stories counted apart."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from dateline.domain.places import Extent, Place
from dateline.project.columns import KIND_LITERAL, EventColumns
from dateline.ui.models.running_counts import RunningCounts


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which events count at all, whatever the time."""

    all_kinds: bool = False
    """Whether demonyms and metonyms count too."""
    extent: Extent | None = None
    """Only events at places in this part of the map; None for everywhere."""

    def passes(self, columns: EventColumns) -> NDArray[np.bool_]:
        """Return, for every event, dated or not, whether it counts."""
        if self.all_kinds:
            passes = np.ones(len(columns.kinds), dtype=np.bool_)
        else:
            passes = columns.kinds == KIND_LITERAL
        if self.extent is not None and len(passes):
            passes = passes & _within(columns, self.extent)[columns.places]
        return passes


def _within(columns: EventColumns, extent: Extent) -> NDArray[np.bool_]:
    """Return, for every place, whether the map shows it: its point, or of an area any part.

    An area is taken for the box around its outline; NaN lies nowhere.
    """
    boxes = np.array([_box(place) for place in columns.place_table], dtype=np.float64)
    south, west, north, east = boxes.reshape(-1, 4).T
    tall = (north >= extent.south) & (south <= extent.north)
    wide = extent.east - extent.west >= 360.0
    across = np.mod(extent.east - extent.west, 360.0)
    begins_within = np.mod(west - extent.west, 360.0) <= across
    reaches_in = np.mod(extent.west - west, 360.0) <= np.mod(east - west, 360.0)
    return np.asarray(tall & (np.isfinite(west) if wide else begins_within | reaches_in))


def _box(place: Place) -> tuple[float, float, float, float]:
    """Return south, west, north and east of what the map draws of a place."""
    box = place.extent
    if box is not None and place.has_outline:
        return box.south, box.west, box.north, box.east
    return place.latitude, place.longitude, place.latitude, place.longitude


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
    place_acts: NDArray[np.int64]
    """Of these events, those that happen there rather than that it is only spoken of."""
    story_events: NDArray[np.int64]
    """By story number."""


class RangeIndex:
    """Counts for any range, in a time that does not grow with the number of events.

    Events touch [start, end) when they begin before ``end``, less those that end by ``start``: two
    sums of running counts, one in the order of starts and one in the order of ends.
    """

    def __init__(self, columns: EventColumns, filter_by: Filter) -> None:
        """Sum up the events that pass the filter."""
        self.passes = filter_by.passes(columns)
        self.all_kinds = filter_by.all_kinds
        dated = np.flatnonzero(self.passes[: columns.dated])
        self._undated = int(np.count_nonzero(self.passes[columns.dated :]))
        self._starts = columns.starts[dated]
        by_end = dated[np.argsort(columns.ends[dated], kind="stable")]
        self._ends = columns.ends[by_end]
        happens = columns.scenes == 0
        size = len(columns.place_table)
        both = [(columns.places[order], order) for order in (dated, by_end)]
        self._events = [RunningCounts(places, size) for places, _ in both]
        self._mentions = [
            RunningCounts(places, size, columns.mentions[order]) for places, order in both
        ]
        self._acts = [RunningCounts(places, size, happens[order]) for places, order in both]
        self._pairs = _pairs(columns, self.passes)

    def count(self, start: float, end: float) -> RangeCounts:
        """Count what touches [start, end)."""
        begun = int(np.searchsorted(self._starts, end, side="left"))
        over = int(np.searchsorted(self._ends, start, side="right"))
        place_events = self._events[0].upto(begun) - self._events[1].upto(over)
        place_mentions = self._mentions[0].upto(begun) - self._mentions[1].upto(over)
        place_acts = self._acts[0].upto(begun) - self._acts[1].upto(over)
        stories = self._pairs.touching(start, end)
        return RangeCounts(
            start=start,
            end=end,
            all_kinds=self.all_kinds,
            mentions=int(place_mentions.sum()),
            events=begun - over,
            stories=int(np.count_nonzero(stories)),
            undated=self._undated,
            place_mentions=place_mentions,
            place_events=place_events,
            place_acts=place_acts,
            story_events=stories,
        )


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class _StoryPairs:
    """Pairs of a dated event and a story that tells of it, in the order of starts and of ends."""

    starts: NDArray[np.float64]
    ends: NDArray[np.float64]
    begun: RunningCounts
    over: RunningCounts

    def touching(self, start: float, end: float) -> NDArray[np.int64]:
        """Return, by story number, how many of its events touch [start, end)."""
        begun = int(np.searchsorted(self.starts, end, side="left"))
        over = int(np.searchsorted(self.ends, start, side="right"))
        return np.asarray(self.begun.upto(begun) - self.over.upto(over))


def _pairs(columns: EventColumns, passes: NDArray[np.bool_]) -> _StoryPairs:
    last = int(np.searchsorted(columns.pair_events, columns.dated))
    kept = passes[columns.pair_events[:last]]
    events, stories = columns.pair_events[:last][kept], columns.pair_stories[:last][kept]
    order = np.argsort(columns.ends[events], kind="stable")
    size = len(columns.story_ids)
    return _StoryPairs(
        starts=columns.starts[events],
        ends=columns.ends[events[order]],
        begun=RunningCounts(stories, size),
        over=RunningCounts(stories[order], size),
    )


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class _PlacePairs:
    """Pairs of event and story, place by place and in order of time within a place."""

    bounds: NDArray[np.intp]
    """By place: where its pairs begin; one more for the end."""
    events: NDArray[np.uint32]
    ends: NDArray[np.float64]
    stories: NDArray[np.uint32]
    literal: NDArray[np.bool_]


class PlaceStories:
    """How many stories name a place within a range: asked for the rows on screen only."""

    def __init__(self, columns: EventColumns) -> None:
        """Index nothing until asked."""
        self._columns = columns

    @cached_property
    def _by_place(self) -> _PlacePairs:
        columns = self._columns
        places = columns.places[columns.pair_events]
        order = np.argsort(places, kind="stable")
        events = columns.pair_events[order]
        return _PlacePairs(
            bounds=np.searchsorted(places[order], np.arange(len(columns.place_table) + 1)),
            events=events,
            ends=columns.ends[events],
            stories=columns.pair_stories[order],
            literal=columns.kinds[events] == KIND_LITERAL,
        )

    def count(self, place: int, counts: RangeCounts) -> int:
        """Return the number of stories that name the place at this index within the range."""
        pairs, run = self._by_place, self._columns.window(counts.start, counts.end)
        group = slice(*pairs.bounds[place : place + 2])
        limits = np.array((run.start, run.stop), dtype=pairs.events.dtype)
        first, last = group.start + np.searchsorted(pairs.events[group], limits)
        inside = pairs.ends[first:last] > counts.start
        if not counts.all_kinds:
            inside &= pairs.literal[first:last]
        named = np.zeros(len(self._columns.story_ids), dtype=np.bool_)
        named[pairs.stories[first:last][inside]] = True
        return int(np.count_nonzero(named))
