"""What of a project falls into a stretch of time; mentions, events and stories counted apart."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dateline.domain.places import Extent, Place
from dateline.project.columns import KIND_LITERAL, EventColumns, Whole
from dateline.ui.models.running_counts import RunningCounts
from dateline.ui.models.time_order import TimeOrder


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
        self._undated = int(np.count_nonzero(self.passes[columns.dated :]))
        first, kept = columns.moments.first, _which(self.passes[: columns.dated])
        self._events = TimeOrder(columns.moments, _bounds(first, kept))
        by_end, size = self._events.by_end(), len(columns.place_table)
        places, mentions = columns.places[kept], columns.mentions[kept]
        acts = columns.scenes[kept] == 0
        over = places[by_end]
        self._place_events = _Touching(places, over, size)
        self._place_mentions = _Touching(places, over, size, (mentions, mentions[by_end]))
        self._place_acts = _Touching(places, over, size, (acts, acts[by_end]))
        self._tell_stories(columns)

    def _tell_stories(self, columns: EventColumns) -> None:
        """Sum up the pairs of an event that passes and a story that tells of it."""
        last = int(np.searchsorted(columns.pair_events, columns.dated))
        events = columns.pair_events[:last]
        kept = _which(self.passes[events])
        bounds = np.searchsorted(events[kept], columns.moments.first)
        self._pairs = TimeOrder(columns.moments, bounds)
        stories = columns.pair_stories[:last][kept]
        over = stories[self._pairs.by_end()]
        self._story_events = _Touching(stories, over, len(columns.story_ids))

    def count(self, start: float, end: float) -> RangeCounts:
        """Count what touches [start, end)."""
        run = self._events.begun(end), self._events.over(start)
        mentions = self._place_mentions.count(*run)
        stories = self._story_events.count(self._pairs.begun(end), self._pairs.over(start))
        return RangeCounts(
            start=start,
            end=end,
            all_kinds=self.all_kinds,
            mentions=int(mentions.sum()),
            events=run[0] - run[1],
            stories=int(np.count_nonzero(stories)),
            undated=self._undated,
            place_mentions=mentions,
            place_events=self._place_events.count(*run),
            place_acts=self._place_acts.count(*run),
            story_events=stories,
        )


_Kept = slice | NDArray[np.intp]


def _which(passes: NDArray[np.bool_]) -> _Kept:
    """Return which lines pass; where all do, in a way that copies none of them."""
    return slice(None) if passes.all() else np.flatnonzero(passes)


def _bounds(first: NDArray[np.intp], kept: _Kept) -> NDArray[np.intp]:
    """Return where each moment begins among the events that are kept."""
    return first if isinstance(kept, slice) else np.searchsorted(kept, first)


class _Touching:
    """Counts of lines by key, in the order in which they begin, less those that are over."""

    def __init__(
        self,
        begun: NDArray[Any],
        over: NDArray[Any],
        size: int,
        weights: tuple[NDArray[Any], NDArray[Any]] | tuple[None, None] = (None, None),
    ) -> None:
        self._begun = RunningCounts(begun, size, weights[0])
        self._over = RunningCounts(over, size, weights[1])

    def count(self, begun: int, over: int) -> NDArray[np.int64]:
        """Return, by key, how many have begun and are not over."""
        return np.asarray(self._begun.upto(begun) - self._over.upto(over))


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class _PlacePairs:
    """Pairs of event and story, place by place and in order of time within a place."""

    bounds: NDArray[np.intp]
    """By place: where its pairs begin; one more for the end."""
    events: Whole
    stories: Whole
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
            stories=columns.pair_stories[order],
            literal=columns.kinds[events] == KIND_LITERAL,
        )

    def count(self, place: int, counts: RangeCounts) -> int:
        """Return the number of stories that name the place at this index within the range."""
        pairs, moments = self._by_place, self._columns.moments
        run = moments.window(counts.start, counts.end)
        group = slice(*pairs.bounds[place : place + 2])
        limits = np.array((run.start, run.stop), dtype=pairs.events.dtype)
        first, last = group.start + np.searchsorted(pairs.events[group], limits)
        inside = moments.ends[moments.of_events(pairs.events[first:last])] > counts.start
        if not counts.all_kinds:
            inside &= pairs.literal[first:last]
        named = np.zeros(len(self._columns.story_ids), dtype=np.bool_)
        named[pairs.stories[first:last][inside]] = True
        return int(np.count_nonzero(named))
