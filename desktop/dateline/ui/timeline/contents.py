"""The events that the time line shows, counted once for each filter, colouring and lit story."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dateline.project.columns import EventColumns
from dateline.ui.models.in_range import RangeIndex
from dateline.ui.session import Session
from dateline.ui.timeline.histogram import Histogram, count_bins
from dateline.ui.timeline.intervals import Intervals, Stacking, Stacks, event_colours, stack


class Contents:
    """Keeps what zooming and scrolling need, so that neither looks at single events."""

    def __init__(self, session: Session, palette: int) -> None:
        """Count nothing until asked; ``palette`` is how many colours can be told apart."""
        self._session = session
        self._palette = palette
        self._stacking = Stacking.STORY
        self._columns: EventColumns | None = None
        self._index: RangeIndex | None = None
        self._stacks: dict[int | None, Stacks] = {}

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

    def _stacked(self, story: int | None) -> Stacks:
        session = self._session
        if self._columns is not session.columns:
            self._columns = session.columns
            self._intervals = Intervals(session.columns)
            self._colours: NDArray[np.intp] = event_colours(
                session.columns, self._stacking, self._palette
            )
            self._stacks = {}
        if self._index is not session.index:
            self._index = session.index
            self._stacks = {}
        if story not in self._stacks:
            self._stacks = {key: kept for key, kept in self._stacks.items() if key is None}
            self._stacks[story] = stack(
                session.columns,
                self._intervals,
                self._colours,
                palette=self._palette,
                passes=session.index.passes,
                story=story,
            )
        return self._stacks[story]
