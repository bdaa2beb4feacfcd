"""The moments of a project's events, each once.

News is dated to days, weeks and months, so that a million events share some thousands of them: what
follows time looks at these, not at single events.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class Moments:
    """Intervals [start, end) by start, then by end; each is that of a run of dated events.

    Times are seconds since 1970-01-01 00:00 wall-clock time.
    """

    exact: NDArray[np.int64]
    """Starts and ends in microseconds: two rows. Far from 1970 seconds are not as fine."""
    starts: NDArray[np.float64]
    ends: NDArray[np.float64]
    reach: NDArray[np.float64]
    """Running maximum of ``ends``: nothing before the first index with ``reach > t`` touches t."""
    first: NDArray[np.intp]
    """Index of the first event of each; at the end, one more: how many events are dated."""

    @classmethod
    def of(cls, times: NDArray[np.int64]) -> Moments:
        """Return the moments of dated events that stand in order.

        ``times`` are two rows: start and end of each event, in microseconds.
        """
        new = np.ones(times.shape[1], dtype=np.bool_)
        new[1:] = np.any(times[:, 1:] != times[:, :-1], axis=0)
        first = np.flatnonzero(new)
        exact = times[:, first]
        starts, ends = exact / 1e6
        return cls(
            exact=exact,
            starts=starts,
            ends=ends,
            reach=np.maximum.accumulate(ends),
            first=np.append(first, times.shape[1]),
        )

    def span(self) -> tuple[float, float]:
        """Return from when to when all of them last; one day of 1970 where there are none."""
        if not len(self.starts):
            return 0.0, 86_400.0
        start = float(self.starts[0])
        return start, max(start + 1, float(self.reach[-1]))

    def by_event(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return each dated event's value, from one for each moment."""
        return np.repeat(values, np.diff(self.first))

    def of_events(self, events: NDArray[np.integer[Any]]) -> NDArray[np.intp]:
        """Return the index of the moment of each of these dated events."""
        return np.searchsorted(self.first, events, side="right") - 1

    def run(self, start: float, end: float) -> slice:
        """Return the run of moments that holds all that touch [start, end), and few others."""
        first = int(np.searchsorted(self.reach, start, side="right"))
        last = int(np.searchsorted(self.starts, end, side="left"))
        return slice(min(first, last), last)

    def window(self, start: float, end: float) -> slice:
        """Return the run of dated events that holds all that touch [start, end), and few others."""
        run = self.run(start, end)
        return slice(int(self.first[run.start]), int(self.first[run.stop]))
