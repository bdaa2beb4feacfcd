"""How many events fall into each bin of the time line, story by story."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dateline.domain.colours import COLOURS
from dateline.project.columns import KIND_LITERAL, EventColumns


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class Histogram:
    """Counts of events between boundaries, in seconds since 1970-01-01 00:00."""

    edges: NDArray[np.float64]
    stacks: NDArray[np.int64]
    """Colour by bin: events that begin in the bin and are no longer than it; grey comes last."""
    long: NDArray[np.int64]
    """By bin: longer events that touch it; drawn as a band, since they say no more exactly when."""
    before: int
    """Events that end before the first boundary."""
    after: int
    """Events that begin at or after the last boundary."""

    @property
    def highest(self) -> int:
        """Return the count of the fullest bin."""
        return int(self.stacks.sum(axis=0).max(initial=0))


def count_bins(
    columns: EventColumns,
    edges: list[float],
    *,
    colours: Sequence[int],
    all_kinds: bool,
    story: int | None = None,
) -> Histogram:
    """Count the dated events between ``edges``; the work grows with what they hold.

    ``colours`` are those of the stories by number, as ``domain.colours`` gives them out. With the
    number of a ``story``, only the events that it tells of are counted.
    """
    bounds = np.asarray(edges, dtype=np.float64)
    bins = len(bounds) - 1
    run = columns.window(bounds[0], bounds[-1])
    starts, ends = columns.starts[run], columns.ends[run]
    stack = COLOURS + 1
    colour = np.asarray(colours, dtype=np.int64)[columns.stories[run]] % stack
    shown = np.ones(len(starts), dtype=bool) if all_kinds else columns.kinds[run] == KIND_LITERAL
    if story is not None:
        told = columns.pair_events[columns.pair_stories == story]
        shown &= np.isin(np.arange(run.start, run.stop), told)
    widest = float(np.diff(bounds).max(initial=0.0)) * 1.001
    brief = ends - starts <= widest
    at = np.searchsorted(bounds, starts, side="right") - 1
    inside = shown & brief & (at >= 0) & (at < bins)
    stacks = np.bincount(colour[inside] * bins + at[inside], minlength=stack * bins).reshape(
        stack, bins
    )
    long = _covering(bounds, starts[shown & ~brief], ends[shown & ~brief])
    before, after = _outside(columns, run, all_kinds=all_kinds)
    return Histogram(edges=bounds, stacks=stacks, long=long, before=before, after=after)


def _covering(
    bounds: NDArray[np.float64], starts: NDArray[np.float64], ends: NDArray[np.float64]
) -> NDArray[np.int64]:
    """Return how many of the intervals touch each bin."""
    bins = len(bounds) - 1
    first = np.clip(np.searchsorted(bounds, starts, side="right") - 1, 0, bins)
    last = np.clip(np.searchsorted(bounds, ends, side="left"), 0, bins)
    opened = np.bincount(first, minlength=bins + 1) - np.bincount(last, minlength=bins + 1)
    return np.asarray(np.cumsum(opened)[:bins])


def _outside(columns: EventColumns, run: slice, *, all_kinds: bool) -> tuple[int, int]:
    after = columns.dated - run.stop
    before = run.start
    if not all_kinds:
        after = int(np.count_nonzero(columns.kinds[run.stop : columns.dated] == KIND_LITERAL))
        before = int(np.count_nonzero(columns.kinds[: run.start] == KIND_LITERAL))
    return before, after
