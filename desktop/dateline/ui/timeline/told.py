"""What stands at a point of the time line, in words and as events."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF

from dateline.ui.models.date_words import span
from dateline.ui.models.words import counted
from dateline.ui.saying import say_number
from dateline.ui.timeline.histogram import covering
from dateline.ui.timeline.lanes import Bar, precision_words
from dateline.ui.timeline.painting import Plot


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A bar of the histogram, and the part of it that was pointed at."""

    start: float
    end: float
    colour: int
    """Of the part, as the stacks number them."""


def lane_at(plot: Plot, point: QPointF) -> Bar | None:
    """Return the bar in a lane under a point."""
    return plot.lanes.at(point, plot.lanes_foot)


def spot_at(plot: Plot, point: QPointF) -> Spot | None:
    """Return the bar of the histogram under a point."""
    histogram = plot.histogram
    at = plot.bin_at(plot.scale.seconds(point.x()))
    if not 0 <= at < len(histogram.edges) - 1:
        return None
    box = plot.bar_box(at)
    if not box.height() or not box.adjusted(0, -2, 2, 2).contains(point):
        return None
    above = np.cumsum(histogram.stacks[:, at])
    wanted = (plot.foot - point.y()) / max(box.height(), 1e-9) * above[-1]
    colour = int(np.searchsorted(above, min(max(wanted, 1e-9), above[-1])))
    edges = histogram.edges
    return Spot(start=float(edges[at]), end=float(edges[at + 1]), colour=colour)


def bar_words(plot: Plot, point: QPointF) -> str:
    """Return what stands at a point: how many events, from when to when, how exactly dated."""
    stretches = plot.histogram.stretches
    bar = lane_at(plot, point)
    if bar is not None:
        when = span(stretches.starts[bar.index], stretches.ends[bar.index])
        many = counted(int(stretches.counts[bar.index]), "event")
        return f"{when}\n{many}, {precision_words(stretches, bar.index)}"
    return _bin_words(plot, plot.bin_at(plot.scale.seconds(point.x())))


def _bin_words(plot: Plot, at: int) -> str:
    histogram = plot.histogram
    edges = histogram.edges
    if not 0 <= at < len(edges) - 1:
        return ""
    brief = int(histogram.stacks[:, at].sum())
    long = int(covering(edges, histogram.stretches)[at])
    lines = [span(edges[at], edges[at + 1])] * bool(brief + long)
    if brief:
        lines.append(counted(brief, "event"))
    if long:
        lines.append(
            say_number(
                "Timeline",
                "%Ln events longer than this bar, or known less exactly",
                "%Ln event longer than this bar, or known less exactly",
                long,
            )
        )
    return "\n".join(lines)
