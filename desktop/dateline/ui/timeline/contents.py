"""The events that the time line shows, counted once for each filter, colouring and lit story."""

from __future__ import annotations

from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from dateline.project.columns import EventColumns
from dateline.ui.models.in_range import RangeIndex
from dateline.ui.session import Session
from dateline.ui.timeline.histogram import Histogram, count_bins
from dateline.ui.timeline.intervals import (
    KIND_WORDS,
    Colours,
    Intervals,
    Stacking,
    Stacks,
    owned_colours,
    stack,
)
from dateline.ui.timeline.told import Spot


class Contents:
    """Keeps what zooming and scrolling need, so that neither looks at single events."""

    def __init__(self, session: Session, palette: int) -> None:
        """Count nothing until asked; ``palette`` is how many colours can be told apart."""
        self._session = session
        self._palette = palette
        self._stacking = Stacking.STORY
        self._columns: EventColumns | None = None
        self._of_kinds = np.arange(len(KIND_WORDS), dtype=np.uint8)
        self._stacks: WeakKeyDictionary[RangeIndex, dict[int | None, Stacks]] = WeakKeyDictionary()
        """For as long as an index is kept: that without a filter is, while others come and go."""

    @property
    def stacking(self) -> Stacking:
        """Return what the colours stand for."""
        return self._stacking

    def stack_by(self, stacking: Stacking) -> None:
        """Have the colours stand for something else."""
        self._stacking = stacking
        self._columns = None

    def histogram(self, edges: list[float], *, story: int | None = None) -> Histogram:
        """Count between ``edges``: all that is shown, or what one ``story`` tells of."""
        return count_bins(self._stacked(story), edges)

    def interval_of(self, event: int) -> int:
        """Return the number of a dated event's interval, as the stretches are numbered."""
        self._stacked(None)
        return int(self._intervals.of[event])

    def intervals_of(
        self, events: NDArray[np.intp]
    ) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
        """Return the numbers of the intervals of those of the events that are shown and dated.

        Returns:
            The numbers, each once, and when each begins, in seconds.
        """
        self._stacked(None)
        dated = events[events < self._session.columns.dated]
        shown = dated[self._session.index.passes[dated]]
        numbers = np.flatnonzero(np.bincount(self._intervals.of[shown]))
        return numbers, self._intervals.starts[numbers]

    def events_of(self, interval: int) -> NDArray[np.intp]:
        """Return the events shown that say just this of when, by index, as ordered in time."""
        columns = self._session.columns
        shown = self._session.index.passes[: columns.dated]
        return np.flatnonzero((self._intervals.of == interval) & shown)

    def events_in(self, spot: Spot, longest: float) -> NDArray[np.intp]:
        """Return the events shown of a part of a bar: none lasts longer than ``longest``."""
        moments = self._session.columns.moments
        ends = np.searchsorted(moments.starts, (spot.start, spot.end), side="left")
        first, stop = moments.first[ends].tolist()
        run = slice(first, stop)
        brief = (moments.ends - moments.starts <= longest)[
            moments.of_events(np.arange(first, stop))
        ]
        wanted = brief & self._session.index.passes[run] & (self._colours.of(run) == spot.colour)
        return np.asarray(first + np.flatnonzero(wanted))

    def _stacked(self, story: int | None) -> Stacks:
        session = self._session
        if self._columns is not session.columns:
            self._columns = session.columns
            self._intervals = Intervals(session.columns)
            self._owned = owned_colours(session.columns, self._palette)
            self._stacks.clear()
        stacks = self._stacks.setdefault(session.index, {})
        if story not in stacks:
            for other in [key for key in stacks if key is not None]:
                del stacks[other]
            stacks[story] = self._stack(session.index, story)
        return stacks[story]

    def _stack(self, index: RangeIndex, story: int | None) -> Stacks:
        """Count what passes, or what a filter leaves out, if that is less and all is counted."""
        whole = self._stacks.get(index.whole, {}).get(story) if index.whole else None
        left_out = index.left_out if whole else None
        made = stack(
            self._session.columns,
            self._intervals,
            self._colours,
            palette=self._palette,
            passes=left_out.events if left_out else index.passes,
            story=story,
        )
        return whole.without(made) if whole and left_out else made

    @property
    def _colours(self) -> Colours:
        """Return the colour of each event: that of its kind, or of its first story."""
        if self._stacking is Stacking.KIND:
            return Colours(keys=self._session.columns.kinds, table=self._of_kinds)
        return Colours(keys=self._session.index.sifted.stories, table=self._owned)
