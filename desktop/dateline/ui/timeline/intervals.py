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
from dateline.project.columns import EventColumns
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
        self.of = (np.cumsum(there) - 1)[cells]
        """By dated event: the index of its interval."""
        which = np.flatnonzero(there)
        self.starts, self.ends = moments.starts[which // size], moments.ends[which // size]
        self.precisions = (which % size).astype(np.uint8)


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class Stacks:
    """How many events of each colour an interval holds."""

    intervals: Intervals
    counts: NDArray[np.int64]
    """Interval by colour; the last colour is the grey of all others."""
    totals: NDArray[np.int64]
    """By interval: of all colours."""
    sums: NDArray[np.int64]
    """Running sums of ``counts`` over the intervals, with a row of zeros before them."""

    @property
    def colours(self) -> int:
        """Return how many colours there are, the grey one too."""
        return int(self.counts.shape[1])


def stack(
    columns: EventColumns,
    intervals: Intervals,
    colours: NDArray[np.intp],
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
    size = palette + 1
    cells = intervals.of[shown] * size + colours[: columns.dated][shown]
    counts = np.bincount(cells, minlength=len(intervals.starts) * size).reshape(-1, size)
    sums = np.zeros((len(counts) + 1, size), dtype=np.int64)
    np.cumsum(counts, axis=0, out=sums[1:])
    return Stacks(intervals=intervals, counts=counts, totals=counts.sum(axis=1), sums=sums)


def owned_colours(columns: EventColumns, palette: int) -> NDArray[np.intp]:
    """Return the colour of each story, by number, as on the map; past the palette, the grey."""
    told = np.bincount(columns.pair_stories, minlength=len(columns.story_ids))
    owned = np.array(story_colours(told.tolist(), palette), dtype=np.intp)
    owned[owned < 0] = palette
    return owned
