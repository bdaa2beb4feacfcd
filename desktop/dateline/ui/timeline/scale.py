"""Which stretch of time the time line shows, and where on the screen each moment stands."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from dateline.project.columns import EventColumns
from dateline.ui.models.date_words import FIRST_SECOND, LAST_SECOND
from dateline.ui.timeline.calendar import DAY

SHORTEST = 6 * 3600.0
"""The time line zooms in to six hours."""
LONG = 32 * DAY
TAIL, WIDE_GAP = 0.1, 0.5
FAR_TAIL, FAR_GAP = 0.25, 10.0
"""At most so much of the events may lie outside of the first view, on either side, beyond a gap of
so many times the rest: a few that lie apart, more where all else would be a pixel wide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """[start, end) in seconds since 1970-01-01 00:00, over ``width`` pixels from ``left`` on."""

    start: float
    end: float
    left: float
    width: float

    @property
    def seconds_per_pixel(self) -> float:
        """Return how much time a pixel stands for."""
        return (self.end - self.start) / max(1.0, self.width)

    def x(self, seconds: float) -> float:
        """Return where a moment stands, in pixels; may lie outside of the view."""
        return self.left + (seconds - self.start) / self.seconds_per_pixel

    def seconds(self, x: float) -> float:
        """Return the moment at a pixel."""
        return self.start + (x - self.left) * self.seconds_per_pixel

    def inside(self, x: float) -> float:
        """Return the pixel, brought into the view."""
        return min(max(x, self.left), self.left + self.width)

    def zoomed(self, factor: float, around: float) -> Scale:
        """Return the view made so many times longer, the moment ``around`` staying where it is."""
        longest = LAST_SECOND - FIRST_SECOND
        length = min(max((self.end - self.start) * factor, SHORTEST), longest)
        share = (around - self.start) / (self.end - self.start)
        return self.showing(around - share * length, around + (1 - share) * length)

    def moved(self, seconds: float) -> Scale:
        """Return the view moved by so much time."""
        return self.showing(self.start + seconds, self.end + seconds)

    def showing(self, start: float, end: float) -> Scale:
        """Return the view of another stretch of time, kept within years 1 to 9999."""
        length = min(max(end - start, SHORTEST), LAST_SECOND - FIRST_SECOND)
        start = min(max(start, FIRST_SECOND), LAST_SECOND - length)
        return replace(self, start=start, end=start + length)


def comfortable(columns: EventColumns) -> tuple[float, float]:
    """Return the stretch to show first: all events but a few that lie far from the rest.

    Events longer than a month say too little to be looked at first. Of the others, a tail is left
    out of view, not out of range, where the gap before it is long beside what remains.
    """
    if not columns.dated:
        return (0.0, 30 * DAY)
    starts = columns.starts
    brief = starts[columns.ends - starts <= LONG]
    starts = brief if len(brief) else starts
    first = _tail(starts)
    last = len(starts) - 1 - _tail(-starts[::-1])
    low, high = float(starts[first]), float(starts[max(first, last)])
    ends = float(columns.moments.reach[-1])
    if ends - low < DAY:
        return (low - DAY / 4, ends + DAY / 4)
    high = max(high, low + 2 * DAY)
    margin = max(DAY, (high - low) * 0.03)
    return (low - margin, high + DAY + margin)


def _tail(ascending: NDArray[np.float64]) -> int:
    """Return how many values to leave out at the beginning."""
    near = _cut(ascending, share=TAIL, gap=WIDE_GAP, least=DAY)
    return max(near, _cut(ascending, share=FAR_TAIL, gap=FAR_GAP, least=7 * DAY))


def _cut(ascending: NDArray[np.float64], *, share: float, gap: float, least: float) -> int:
    """Return how many of a ``share`` lie before a gap so many times as long as the rest."""
    most = int(len(ascending) * share)
    if not most:
        return 0
    gaps = ascending[1 : most + 1] - ascending[:most]
    remaining = ascending[-1 - most] - ascending[1 : most + 1]
    cuts = np.flatnonzero(gaps > gap * np.maximum(remaining, least))
    return int(cuts[-1]) + 1 if len(cuts) else 0
