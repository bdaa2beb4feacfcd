"""How many events fall into each bin of the time line, and which are longer than a bin."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dateline.ui.timeline.intervals import Stacks


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class Stretches:
    """Intervals longer than a bin that touch the view: drawn at their own length."""

    ids: NDArray[np.intp]
    """Index into the intervals of the project."""
    starts: NDArray[np.float64]
    ends: NDArray[np.float64]
    precisions: NDArray[np.uint8]
    counts: NDArray[np.int64]
    colours: NDArray[np.intp]
    """The colour of all of its events; the last colour, grey, where they have several."""


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class Histogram:
    """Counts of events between boundaries, in seconds since 1970-01-01 00:00."""

    edges: NDArray[np.float64]
    stacks: NDArray[np.int64]
    """Colour by bin: events that begin in the bin and are no longer than it."""
    stretches: Stretches
    before: int
    """Events that end before the first boundary."""
    after: int
    """Events that begin at or after the last boundary."""

    @property
    def highest(self) -> int:
        """Return the count of the fullest bin."""
        return int(self.stacks.sum(axis=0).max(initial=0))


def count_bins(stacks: Stacks, edges: list[float]) -> Histogram:
    """Count the events between ``edges``; the work grows with how many intervals there are."""
    bounds = np.asarray(edges, dtype=np.float64)
    intervals, totals = stacks.intervals, stacks.totals
    first, stop = np.searchsorted(intervals.starts, bounds[[0, -1]], side="left").tolist()
    starts, ends = intervals.starts[:stop], intervals.ends[:stop]
    brief = ends - starts <= longest_brief(bounds)
    ended = ends <= bounds[0]
    long = ~brief & ~ended & (totals[:stop] > 0)
    return Histogram(
        edges=bounds,
        stacks=_binned(stacks, bounds, first + np.flatnonzero(~brief[first:])),
        stretches=_stretches(stacks, np.flatnonzero(long)),
        before=int(totals[:stop][ended].sum()),
        after=int(totals[stop:].sum()),
    )


def longest_brief(bounds: NDArray[np.float64]) -> float:
    """Return how long an event may last, in seconds, to be counted in a bin; months vary."""
    return float(np.diff(bounds).max(initial=0.0)) * 1.001


def _binned(
    stacks: Stacks, bounds: NDArray[np.float64], long: NDArray[np.intp]
) -> NDArray[np.int64]:
    """Return the counts of all intervals but the ``long`` ones, colour by the bin they begin in.

    All are counted from running sums; only the long ones, which are fewer, are looked at.
    """
    starts = stacks.intervals.starts
    counted = np.diff(stacks.sums[:, np.searchsorted(starts, bounds, side="left")])
    limits = np.searchsorted(starts[long], bounds, side="left")
    sums = np.zeros((stacks.colours, len(long) + 1), dtype=np.int64)
    np.cumsum(stacks.counts(long), axis=1, out=sums[:, 1:])
    return counted - np.diff(sums[:, limits])


def _stretches(stacks: Stacks, chosen: NDArray[np.intp]) -> Stretches:
    intervals, counts = stacks.intervals, stacks.counts(chosen)
    several = np.count_nonzero(counts, axis=0) > 1
    return Stretches(
        ids=chosen,
        starts=intervals.starts[chosen],
        ends=intervals.ends[chosen],
        precisions=intervals.precisions[chosen],
        counts=stacks.totals[chosen],
        colours=np.where(several, stacks.colours - 1, counts.argmax(axis=0)),
    )


def covering(
    edges: NDArray[np.float64], stretches: Stretches, which: NDArray[np.bool_] | None = None
) -> NDArray[np.int64]:
    """Return how many events of the stretches, or of ``which`` of them, touch each bin."""
    bins = len(edges) - 1
    counts = stretches.counts if which is None else np.where(which, stretches.counts, 0)
    first = np.clip(np.searchsorted(edges, stretches.starts, side="right") - 1, 0, bins)
    last = np.clip(np.searchsorted(edges, stretches.ends, side="left"), 0, bins)
    opened = np.bincount(first, weights=counts, minlength=bins + 1)
    closed = np.bincount(last, weights=counts, minlength=bins + 1)
    return np.asarray(np.cumsum(opened - closed)[:bins].astype(np.int64))
