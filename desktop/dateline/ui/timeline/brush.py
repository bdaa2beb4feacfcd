"""What of the brush the pointer holds, and where a drag takes it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from dateline.ui.models.date_words import FIRST_SECOND, LAST_SECOND
from dateline.ui.selection import TimeRange
from dateline.ui.timeline.calendar import Step, Unit, nearest, shift
from dateline.ui.timeline.scale import Scale

REACH = 12.0
"""Pixels on either side of an edge that take hold of it: 24 to aim at (WCAG 2.2, 2.5.8)."""
SLIM = 4 * REACH
"""Brushes narrower than this have a cap that takes hold of the body."""


class Grip(Enum):
    """The part of the brush that is held."""

    START = auto()
    END = auto()
    BODY = auto()
    OUTSIDE = auto()


def grip_at(x: float, scale: Scale, held: TimeRange, *, on_cap: bool = False) -> Grip:
    """Return what the pointer at pixel ``x`` would take; edges out of view wait at the border.

    A slim brush leaves half of its width to the body, and its edges reach outward instead. With
    ``on_cap``, the pointer is in the strip along the top, where a slim brush is all body.
    """
    left, right = scale.inside(scale.x(held.start)), scale.inside(scale.x(held.end))
    width = right - left
    if on_cap and width < SLIM:
        middle, half = (left + right) / 2, max(REACH, width / 2)
        return Grip.BODY if abs(x - middle) <= half else Grip.OUTSIDE
    inner = min(REACH, width / 4)
    outer = 2 * REACH - inner
    if right - inner <= x <= right + outer:
        return Grip.END
    if left - outer <= x <= left + inner:
        return Grip.START
    return Grip.BODY if left < x < right else Grip.OUTSIDE


@dataclass(frozen=True, slots=True, kw_only=True)
class Drag:
    """A drag under way: where it began and what was held; edges come to rest on ``snap``."""

    grip: Grip
    origin: float
    """The moment under the pointer when the drag began, in seconds; of an edge out of view, its own
    moment, so that it comes to the pointer."""
    before: TimeRange
    snap: Step

    def to(self, seconds: float) -> TimeRange:
        """Return the range with the pointer at that moment; never empty, never reversed."""
        start, end = self.before.start, self.before.end
        by = seconds - self.origin
        if self.grip is Grip.START:
            return ordered(nearest(start + by, self.snap), end, self.snap)
        if self.grip is Grip.END:
            return ordered(start, nearest(end + by, self.snap), self.snap)
        if self.grip is Grip.OUTSIDE:
            return ordered(nearest(self.origin, self.snap), nearest(seconds, self.snap), self.snap)
        moved = nearest(start + by, self.snap)
        return within_time(moved, moved + end - start)


def ordered(start: float, end: float, snap: Step) -> TimeRange:
    """Return the range between two moments, at least one step of ``snap`` long."""
    low, high = min(start, end), max(start, end)
    if high <= low:
        high = shift(low, snap.unit, snap.count)
    if high <= low:
        return within_time(low, low + snap.seconds)
    return TimeRange(start=low, end=high)


def within_time(start: float, end: float) -> TimeRange:
    """Return the range, moved so that it lies within years 1 to 9999."""
    length = min(end - start, LAST_SECOND - FIRST_SECOND)
    start = min(max(start, FIRST_SECOND), LAST_SECOND - length)
    return TimeRange(start=start, end=start + length)


def stepped(held: TimeRange, unit: Unit, count: int) -> TimeRange:
    """Return the range moved by calendar steps, both edges alike, up to either end of time."""
    start, end = shift(held.start, unit, count), shift(held.end, unit, count)
    if start <= FIRST_SECOND or end >= LAST_SECOND:
        length = held.end - held.start
        start = FIRST_SECOND if count < 0 else LAST_SECOND - length
        end = start + length
    return TimeRange(start=start, end=end)


def edge_stepped(held: TimeRange, grip: Grip, unit: Unit, count: int) -> TimeRange:
    """Return the range with one edge moved by calendar steps; the other edge stops it."""
    if grip is Grip.START:
        start = shift(held.start, unit, count)
        return TimeRange(start=start, end=held.end) if start < held.end else held
    end = shift(held.end, unit, count)
    return TimeRange(start=held.start, end=end) if end > held.start else held


def centred(held: TimeRange, seconds: float, snap: Step) -> TimeRange:
    """Return the range moved so that its middle is at that moment."""
    length = held.end - held.start
    start = nearest(seconds - length / 2, snap)
    return within_time(start, start + length)
