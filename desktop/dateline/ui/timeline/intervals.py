"""Events that say the same of when, taken together: what the time line counts and draws.

News is dated to days, weeks and months, so that a million events share some thousands of intervals.
The time line works on these, and its work does not grow with the number of events.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from dateline.domain.colours import story_colours
from dateline.project.columns import EventColumns, Whole, narrow
from dateline.ui.saying import Later

KIND_WORDS = (
    Later("Timeline", "places"),
    Later("Timeline", "governments"),
    Later("Timeline", "peoples"),
)
"""What the kinds of events are called, by their number in the columns."""


class Stacking(StrEnum):
    """What the colours of the bars stand for."""

    STORY = "story"
    KIND = "kind"


class Intervals:
    """The different [start, end) of a project's dated events, with their precision, by start."""

    def __init__(self, columns: EventColumns) -> None:
        """Take together what is the same."""
        moments, precisions = columns.moments, columns.precisions[: columns.dated]
        size = int(precisions.max(initial=0)) + 1
        cells = np.repeat(np.arange(len(moments.starts)) * size, np.diff(moments.first))
        cells += precisions
        there = np.bincount(cells, minlength=len(moments.starts) * size) > 0
        self.of = narrow((np.cumsum(there) - 1)[cells])
        """By dated event: the index of its interval."""
        which = np.flatnonzero(there)
        self.starts, self.ends = moments.starts[which // size], moments.ends[which // size]
        self.precisions = (which % size).astype(np.uint8)


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class Stacks:
    """How many events of each colour an interval holds."""

    intervals: Intervals
    totals: NDArray[np.int64]
    """By interval: of all colours."""
    sums: NDArray[np.int32]
    """By colour, the last the grey of all others: running sums over the intervals, from zero."""

    @property
    def colours(self) -> int:
        """Return how many colours there are, the grey one too."""
        return len(self.sums)

    def without(self, some: Stacks) -> Stacks:
        """Return what is left when some of the events are taken away."""
        totals, sums = self.totals - some.totals, self.sums - some.sums
        return Stacks(intervals=self.intervals, totals=totals, sums=sums)

    def counts(self, intervals: NDArray[np.intp]) -> NDArray[np.int64]:
        """Return how many events of each colour these intervals hold: colour by interval."""
        return self.sums[:, intervals + 1].astype(np.int64) - self.sums[:, intervals]


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class Colours:
    """The number of each event's colour: looked up for those that are counted only."""

    keys: Whole
    """By event: what its colour goes by."""
    table: Whole
    """By key: the colour."""

    def of(self, run: slice) -> Whole:
        """Return the colours of a run of events."""
        return self.table[self.keys[run]]


def stack(
    columns: EventColumns,
    intervals: Intervals,
    colours: Colours,
    *,
    palette: int,
    passes: NDArray[np.bool_],
    story: int | None = None,
) -> Stacks:
    """Count the events that pass by interval and colour, of ``palette`` colours and a grey.

    With the number of a ``story``, only the events that it tells of are counted.
    """
    shown = passes[: columns.dated]
    if story is not None:
        told = np.zeros(len(columns.kinds), dtype=np.bool_)
        told[columns.pair_events[columns.pair_stories == story]] = True
        shown = shown & told[: columns.dated]
    size, many = palette + 1, len(intervals.starts)
    kept = slice(columns.dated) if shown.all() else np.flatnonzero(shown)
    cells = np.take(colours.table * np.intp(many), colours.keys[kept])
    cells += intervals.of[kept]
    counts = np.bincount(cells, minlength=many * size).reshape(size, many)
    sums = np.zeros((size, many + 1), dtype=np.int32)
    np.cumsum(counts, axis=1, out=sums[:, 1:])
    return Stacks(intervals=intervals, totals=counts.sum(axis=0), sums=sums)


def owned_colours(columns: EventColumns, palette: int) -> Whole:
    """Return the colour of each story, by number, as on the map; past the palette, the grey."""
    told = np.bincount(columns.pair_stories, minlength=len(columns.story_ids))
    owned = np.array(story_colours(told.tolist(), palette), dtype=np.intp)
    owned[owned < 0] = palette
    return narrow(owned)
