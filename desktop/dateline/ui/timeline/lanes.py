"""Where the events longer than a bin are drawn: bars of their own length, in a few lanes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from dateline.domain.times import Precision
from dateline.ui.theme import Theme
from dateline.ui.timeline.calendar import DAY
from dateline.ui.timeline.histogram import Stretches
from dateline.ui.timeline.scale import Scale

PITCH = 7.0
"""Pixels from one lane to the next."""
THICKNESS = 5.0
MOST_LANES = 4
MOST_BARS = 240
SHORTEST = 3.0
"""Shorter bars than this, in pixels, are not told apart: they go into the band."""
APART = 2.0
FAINT = 0.5
"""How strongly events are drawn that are known only to within their bar."""
_PRECISIONS = tuple(Precision)
_EXACT = (_PRECISIONS.index(Precision.HOUR), _PRECISIONS.index(Precision.DAY))


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One stretch in its lane."""

    index: int
    """Index into the stretches."""
    lane: int
    """From 0, the nearest to the axis."""
    left: float
    right: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Lanes:
    """Bars laid out so that none covers another."""

    bars: tuple[Bar, ...]
    height: float
    """Of all lanes in use, in pixels."""

    def box(self, bar: Bar, foot: float) -> QRectF:
        """Return where a bar is drawn, the lowest lane ending at ``foot``."""
        top = foot - (bar.lane + 1) * PITCH + (PITCH - THICKNESS) / 2
        return QRectF(bar.left, top, bar.right - bar.left, THICKNESS)

    def at(self, point: QPointF, foot: float) -> Bar | None:
        """Return the bar under a point."""
        for bar in self.bars:
            if self.box(bar, foot).adjusted(0, -1, 0, 1).contains(point):
                return bar
        return None


def lay_out(stretches: Stretches, scale: Scale, *, room: float) -> Lanes:
    """Give lanes to the stretches, those with most events first; ``room`` in pixels of height.

    What finds no lane, or is too short or too far down the list, is left to the band.
    """
    most = min(MOST_LANES, int(room / PITCH))
    ends: list[list[tuple[float, float]]] = [[] for _ in range(max(0, most))]
    bars: list[Bar] = []
    for index in np.lexsort((stretches.starts, -stretches.counts))[:MOST_BARS].tolist():
        left = scale.inside(scale.x(float(stretches.starts[index])))
        right = scale.inside(scale.x(float(stretches.ends[index])))
        if right - left < SHORTEST:
            continue
        for lane, taken in enumerate(ends):
            if all(right + APART <= first or left >= last + APART for first, last in taken):
                taken.append((left, right))
                bars.append(Bar(index=index, lane=lane, left=left, right=right - 1))
                break
    used = 1 + max((bar.lane for bar in bars), default=-1)
    return Lanes(bars=tuple(bars), height=used * PITCH)


def is_exact(stretches: Stretches, index: int) -> bool:
    """Whether a stretch lasted so long, rather than being known no more exactly."""
    length = float(stretches.ends[index] - stretches.starts[index])
    return int(stretches.precisions[index]) in _EXACT and length > 1.5 * DAY


def precision_words(stretches: Stretches, index: int) -> str:
    """Return ``known to the month``; for what lasted from day to day, ``over these days``."""
    if is_exact(stretches, index):
        return "over these days"
    precision = _PRECISIONS[int(stretches.precisions[index])]
    if precision is Precision.VAGUE:
        return "known about"
    return f"known to the {'hours' if precision is Precision.HOUR else precision.value}"


def draw_lanes(
    painter: QPainter,
    lanes: Lanes,
    stretches: Stretches,
    foot: float,
    theme: Theme,
    *,
    only: frozenset[int] | None = None,
) -> None:
    """Draw each stretch: full where it lasted, faint where it is only known to lie within.

    ``only`` names the intervals to draw; the others keep their place.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for bar in lanes.bars:
        if only is not None and int(stretches.ids[bar.index]) not in only:
            continue
        colour = colour_of(theme, int(stretches.colours[bar.index]))
        box = lanes.box(bar, foot)
        ground = QColor(colour)
        exact = is_exact(stretches, bar.index)
        ground.setAlphaF(1.0 if exact else FAINT)
        vague = _PRECISIONS[int(stretches.precisions[bar.index])] is Precision.VAGUE
        painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine) if vague else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if vague else ground)
        painter.drawRoundedRect(box, THICKNESS / 2, THICKNESS / 2)
    painter.restore()


def colour_of(theme: Theme, number: int) -> QColor:
    """Return a colour of the stacks; past the palette, the grey of all others."""
    return QColor(theme.secondary) if number >= len(theme.data) else theme.fill(number)
