"""Lines that each have a moment: how many begin before a time, and how many are over by then."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dateline.project.moments import Moments


class TimeOrder:
    """Lines in order of their moments. Answers take as long as a search among the moments."""

    def __init__(self, moments: Moments, bounds: NDArray[np.intp]) -> None:
        """Count; ``bounds`` says where the lines of each moment begin, and how many there are."""
        self._starts, self._bounds = moments.starts, bounds
        self._by_end = np.argsort(moments.ends, kind="stable")
        self._ends = moments.ends[self._by_end]
        self._over = np.append(0, np.cumsum(np.diff(bounds)[self._by_end]))

    def begun(self, time: float) -> int:
        """Return how many lines begin before ``time``, in seconds: those first in order."""
        return int(self._bounds[np.searchsorted(self._starts, time, side="left")])

    def over(self, time: float) -> int:
        """Return how many lines end by ``time``: those first in :meth:`by_end`."""
        return int(self._over[np.searchsorted(self._ends, time, side="right")])

    def by_end(self) -> NDArray[np.intp]:
        """Return the lines by when they end. Made anew at each asking."""
        lengths = np.diff(self._over)
        shift = np.repeat(self._bounds[self._by_end] - self._over[:-1], lengths)
        return shift + np.arange(self._over[-1])
