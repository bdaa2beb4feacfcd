"""What of a project falls into a stretch of time; mentions, events and stories counted apart."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dateline.project.columns import EventColumns, Whole, narrow
from dateline.project.sifting import Mask, Sifted
from dateline.ui.models.running_counts import RunningCounts
from dateline.ui.models.time_order import TimeOrder


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class RangeCounts:
    """Counts over the events that touch [start, end), seconds since 1970-01-01 00:00."""

    start: float
    end: float
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

    The first range is counted event by event: a filter is shown at once, and the sums are made when
    the range moves.
    """

    def __init__(
        self, columns: EventColumns, sifted: Sifted, whole: RangeIndex | None = None
    ) -> None:
        """Count the events that pass, with the shares in them of the stories that do.

        ``whole`` counts what there is without a filter.
        """
        self.sifted = sifted
        self.passes = sifted.events
        self.whole = whole
        self._columns = columns
        self._undated = int(np.count_nonzero(self.passes[columns.dated :]))
        self._first: RangeCounts | None = None

    @cached_property
    def _sums(self) -> _Sums:
        return _Sums(self._columns, self.sifted, self._undated)

    def count(self, start: float, end: float) -> RangeCounts:
        """Count what touches [start, end)."""
        if self._first is None:
            self._first = self._count_first(start, end)
        return self.known(start, end) or self._sums.count(start, end)

    def events(self, start: float, end: float) -> NDArray[np.intp]:
        """Return the dated events that pass and touch [start, end), by index, in order of time."""
        moments = self._columns.moments
        run = moments.window(start, end)
        events = run.start + np.flatnonzero(self.passes[run])
        lasting: NDArray[np.bool_] = moments.ends[moments.of_events(events)] > start
        return np.asarray(events[lasting])

    @cached_property
    def left_out(self) -> Sifted | None:
        """Return what a filter leaves out of the whole, if that is less than what passes.

        Counts of what passes are those of the whole less those of this. None too where it would not
        be so: a share is left out, or something passes that is not in the whole.
        """
        if self.whole is None or self.sifted.mentions is not self.whole.sifted.mentions:
            return None
        every, passes = self.whole.passes, self.passes
        many = int(np.count_nonzero(passes))
        if 2 * many <= np.count_nonzero(every) or np.count_nonzero(passes & every) < many:
            return None
        told = None if self.sifted.told is None else self.whole.sifted.pairs & ~self.sifted.pairs
        return replace(self.sifted, events=every & ~passes, told=told)

    def _count_first(self, start: float, end: float) -> RangeCounts:
        whole = None if self.whole is None else self.whole.known(start, end)
        if whole is None or self.left_out is None:
            return self._count_each(self.sifted, start, end)
        less = self._count_each(self.left_out, start, end)
        stories = whole.story_events - less.story_events
        return replace(
            less,
            mentions=whole.mentions - less.mentions,
            events=whole.events - less.events,
            stories=int(np.count_nonzero(stories)),
            place_mentions=whole.place_mentions - less.place_mentions,
            place_events=whole.place_events - less.place_events,
            place_acts=whole.place_acts - less.place_acts,
            story_events=stories,
        )

    @property
    def telling(self) -> Mask:
        """Return which stories, by number, tell of any event that passes, at whatever time."""
        first = self._first
        if first is not None and not self._undated and self._holds_all(first):
            return first.story_events > 0
        return self.sifted.telling

    def _holds_all(self, counts: RangeCounts) -> bool:
        start, end = self._columns.moments.span()
        return counts.start <= start and counts.end >= end

    def known(self, start: float, end: float) -> RangeCounts | None:
        """Return the counts of [start, end) if nothing needs to be counted for it."""
        first = self._first
        return first if first is not None and (first.start, first.end) == (start, end) else None

    def _count_each(self, sifted: Sifted, start: float, end: float) -> RangeCounts:
        """Look at every event of ``sifted`` that may touch [start, end)."""
        columns, size = self._columns, len(self._columns.place_table)
        moments = columns.moments
        run, touching = moments.window(start, end), moments.run(start, end)
        inside = sifted.events[run]
        pairs = _pairs_of(columns.pair_events, run)
        told = sifted.pairs[pairs]
        lasting = moments.ends[touching] > start
        if not lasting.all():
            first = moments.first[touching.start : touching.stop + 1]
            inside = inside & np.repeat(lasting, np.diff(first))
            told = told & inside[columns.pair_events[pairs] - run.start]
        # Indexes of what is true are made and used faster than the mask itself is.
        kept = run.start + np.flatnonzero(inside)
        places = columns.places[kept].astype(np.intp)
        mentions = _weighed(places, sifted.mentions[kept], size)
        by_scene = np.bincount(2 * places + (columns.scenes[kept] != 0), minlength=2 * size)
        acts, spoken = by_scene.reshape(-1, 2).T
        stories = np.bincount(
            columns.pair_stories[pairs][np.flatnonzero(told)], minlength=len(columns.story_ids)
        )
        return RangeCounts(
            start=start,
            end=end,
            mentions=int(mentions.sum()),
            events=len(kept),
            stories=int(np.count_nonzero(stories)),
            undated=self._undated,
            place_mentions=mentions,
            place_events=acts + spoken,
            place_acts=acts,
            story_events=stories,
        )


def _pairs_of(numbers: Whole, run: slice) -> slice:
    """Return where numbers of a run stand among sorted ones.

    Looked for in the type of ``numbers``, which would be copied whole for any other; past the
    largest that it holds there is none.
    """
    most = int(np.iinfo(numbers.dtype).max)
    ends = np.array((min(run.start, most), min(run.stop, most)), dtype=numbers.dtype)
    first, last = np.searchsorted(numbers, ends).tolist()
    return slice(
        len(numbers) if run.start > most else first, len(numbers) if run.stop > most else last
    )


def _weighed(keys: NDArray[Any], weights: NDArray[Any], size: int) -> NDArray[np.int64]:
    return np.bincount(keys, weights=weights, minlength=size).astype(np.int64)


class _Sums:
    """Counts from two sums of running counts, one in the order of starts and one of ends.

    Events touch [start, end) when they begin before ``end``, less those that end by ``start``.
    """

    def __init__(self, columns: EventColumns, sifted: Sifted, undated: int) -> None:
        """Sum up the events that pass."""
        self._undated = undated
        passes = sifted.events
        first, kept = columns.moments.first, _which(passes[: columns.dated])
        self._events = TimeOrder(columns.moments, _bounds(first, kept))
        by_end, size = self._events.by_end(), len(columns.place_table)
        places, mentions = columns.places[kept], sifted.mentions[kept]
        acts = columns.scenes[kept] == 0
        over = places[by_end]
        self._place_events = _Touching(places, over, size)
        self._place_mentions = _Touching(places, over, size, (mentions, mentions[by_end]))
        self._place_acts = _Touching(places, over, size, (acts, acts[by_end]))
        self._tell_stories(columns, sifted)

    def _tell_stories(self, columns: EventColumns, sifted: Sifted) -> None:
        """Sum up the pairs of an event and a story that pass."""
        last = int(np.searchsorted(columns.pair_events, columns.dated))
        events = columns.pair_events[:last]
        kept = _which(sifted.pairs[:last])
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
    pairs: NDArray[np.uint32]
    """Index of each among the pairs of the columns."""
    moments: Whole
    """Index of each one's moment; of the undated, one past the last."""
    stories: Whole


class PlaceStories:
    """How many stories name a place within a range: asked for the rows on screen only."""

    def __init__(self, columns: EventColumns) -> None:
        """Index nothing until asked."""
        self._columns = columns
        self._counted: tuple[RangeCounts, Sifted] | None = None
        self._known: dict[int, int] = {}
        self._run = slice(0)
        self._lasting: Mask | None = None
        """By moment: whether it ends after the range begins; None: all of the run do."""

    @cached_property
    def _by_place(self) -> _PlacePairs:
        columns = self._columns
        places = columns.places[columns.pair_events]
        order = np.argsort(places, kind="stable")
        told = np.diff(columns.moments.first, append=len(columns.kinds))
        moments = np.repeat(narrow(np.arange(len(told))), told)
        return _PlacePairs(
            bounds=np.searchsorted(places[order], np.arange(len(columns.place_table) + 1)),
            pairs=order.astype(np.uint32),
            moments=moments[columns.pair_events[order]],
            stories=columns.pair_stories[order],
        )

    def count(self, place: int, counts: RangeCounts, sifted: Sifted) -> int:
        """Return the number of stories that name the place at this index within the range.

        Only what is ``sifted`` counts.
        """
        if self._counted != (counts, sifted):
            self._counted = counts, sifted
            self._known = {}
            moments = self._columns.moments
            self._run = moments.run(counts.start, counts.end)
            lasting = moments.ends > counts.start
            self._lasting = None if lasting[self._run].all() else lasting
        if place not in self._known:
            self._known[place] = self._count(place, sifted)
        return self._known[place]

    def _count(self, place: int, sifted: Sifted) -> int:
        by_place = self._by_place
        group = slice(*by_place.bounds[place : place + 2])
        told = _pairs_of(by_place.moments[group], self._run)
        run = slice(group.start + told.start, group.start + told.stop)
        inside = sifted.pairs[by_place.pairs[run]]
        if self._lasting is not None:
            inside &= self._lasting[by_place.moments[run]]
        named = np.zeros(len(self._columns.story_ids), dtype=np.bool_)
        named[by_place.stories[run][np.flatnonzero(inside)]] = True
        return int(np.count_nonzero(named))
