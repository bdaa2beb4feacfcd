"""Where the events longer than a bin are drawn: bars of their own length, in a few lanes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from dateline.domain.times import Precision
from dateline.ui.models.words import counted
from dateline.ui.saying import Later, say
from dateline.ui.theme import DARK, LIGHT, Theme
from dateline.ui.timeline.calendar import DAY
from dateline.ui.timeline.histogram import Stretches
from dateline.ui.timeline.scale import Scale

THIN, MIDDLING, THICK = 7.0, 9.0, 22.0
"""Pixels from one lane to the next: as much as there is room for, but beside bars of the histogram
never so much that a lane looks like one of them."""
GAP = 2.0
ROUND = 2.5
WORDS = 15.0
"""Lanes of this height or more say what their bars hold."""
MOST_LANES = 5
MOST_BARS = 240
SHORTEST = 3.0
"""Shorter bars than this, in pixels, are not told apart: they go into the band."""
LIGHT_GROUND = 0.19
"""Relative luminance from which on dark words have more contrast than light ones (WCAG 2.2)."""
FAINT = 0.5
"""How strongly events are drawn that are known only to within their bar."""
_PRECISIONS = tuple(Precision)
KNOWN_TO = {
    Precision.HOUR: Later("Timeline", "known to the hours"),
    Precision.DAY: Later("Timeline", "known to the day"),
    Precision.WEEK: Later("Timeline", "known to the week"),
    Precision.MONTH: Later("Timeline", "known to the month"),
    Precision.QUARTER: Later("Timeline", "known to the quarter"),
    Precision.YEAR: Later("Timeline", "known to the year"),
    Precision.DECADE: Later("Timeline", "known to the decade"),
}
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
    pitch: float
    """Pixels from one lane to the next."""
    left: NDArray[np.bool_]
    """By stretch: whether it found no lane."""

    @property
    def height(self) -> float:
        """Return the height of all lanes in use, in pixels."""
        return self.pitch * (1 + max((bar.lane for bar in self.bars), default=-1))

    def box(self, bar: Bar, foot: float) -> QRectF:
        """Return where a bar is drawn, the lowest lane ending at ``foot``."""
        top = foot - (bar.lane + 1) * self.pitch + GAP
        return QRectF(bar.left, top, bar.right - bar.left, self.pitch - GAP)

    def at(self, point: QPointF, foot: float) -> Bar | None:
        """Return the bar under a point."""
        for bar in self.bars:
            if self.box(bar, foot).adjusted(0, -1, 0, 1).contains(point):
                return bar
        return None


def lay_out(stretches: Stretches, scale: Scale, *, room: float, alone: bool = False) -> Lanes:
    """Give lanes to the stretches, those with most events first, of equals the shortest first.

    ``room`` is in pixels of height.

    They may be thick where they stand ``alone``, without bars of the histogram.
    What finds no lane, or is too short or too far down the list, is left to the band.
    """
    lanes: list[list[Bar]] = [[] for _ in range(min(MOST_LANES, int(room / THIN)))]
    left = np.ones(len(stretches.ids), dtype=np.bool_)
    for index in _order(stretches)[:MOST_BARS].tolist():
        first = scale.inside(scale.x(float(stretches.starts[index])))
        last = scale.inside(scale.x(float(stretches.ends[index])))
        for lane, taken in enumerate(lanes if last - first >= SHORTEST else ()):
            if all(last <= bar.left or first >= bar.right for bar in taken):
                taken.append(Bar(index=index, lane=lane, left=first, right=last - 1))
                left[index] = False
                break
    used = sum(1 for taken in lanes if taken)
    pitch = min(THICK if alone else MIDDLING, max(THIN, room / max(1, used)))
    return Lanes(bars=tuple(bar for taken in lanes for bar in taken), pitch=pitch, left=left)


def _order(stretches: Stretches) -> NDArray[np.intp]:
    lengths = stretches.ends - stretches.starts
    return np.lexsort((stretches.starts, lengths, -stretches.counts))


def is_exact(stretches: Stretches, index: int) -> bool:
    """Whether a stretch lasted so long, rather than being known no more exactly."""
    length = float(stretches.ends[index] - stretches.starts[index])
    return int(stretches.precisions[index]) in _EXACT and length > 1.5 * DAY


def precision_words(stretches: Stretches, index: int) -> str:
    """Return ``known to the month``; for what lasted from day to day, ``over these days``."""
    if is_exact(stretches, index):
        return say("Timeline", "over these days")
    precision = _PRECISIONS[int(stretches.precisions[index])]
    if precision is Precision.VAGUE:
        return say("Timeline", "known about")
    return KNOWN_TO[precision]()


def draw_lanes(
    painter: QPainter,
    lanes: Lanes,
    stretches: Stretches,
    foot: float,
    theme: Theme,
    *,
    faded: bool,
    only: frozenset[int] | None = None,
) -> None:
    """Draw each stretch: full where it lasted, faint in a rim where it is only known to lie within.

    ``only`` names the intervals to draw; the others keep their place.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for bar in lanes.bars:
        if only is not None and int(stretches.ids[bar.index]) not in only:
            continue
        colour = colour_of(theme, int(stretches.colours[bar.index]))
        exact = is_exact(stretches, bar.index)
        ground = _ground(colour, theme, exact=exact)
        vague = _PRECISIONS[int(stretches.precisions[bar.index])] is Precision.VAGUE
        rim = Qt.PenStyle.DashLine if vague else Qt.PenStyle.SolidLine
        painter.setPen(Qt.PenStyle.NoPen if exact else QPen(colour, 1, rim))
        painter.setBrush(Qt.BrushStyle.NoBrush if vague else ground)
        box = lanes.box(bar, foot).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, ROUND, ROUND)
        if lanes.pitch >= WORDS:
            on_dark = theme.dark if vague or faded else _luminance(ground) < LIGHT_GROUND
            painter.setPen(QColor((DARK if on_dark else LIGHT).text))
            _draw_words(painter, box, _bar_words(stretches, bar.index))
    painter.restore()


def _ground(colour: QColor, theme: Theme, *, exact: bool) -> QColor:
    """Return a colour, or half of it and half of the pane, which the words on it need to know."""
    if exact:
        return colour
    pane = QColor(theme.pane)
    mixed = (
        round(FAINT * one + (1 - FAINT) * other)
        for one, other in zip(colour.getRgb()[:3], pane.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*mixed)


def _luminance(colour: QColor) -> float:
    """Return the relative luminance of a colour, as WCAG 2.2 defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _bar_words(stretches: Stretches, index: int) -> str:
    return f"{counted(int(stretches.counts[index]), 'event')}, {precision_words(stretches, index)}"


def _draw_words(painter: QPainter, box: QRectF, words: str) -> None:
    """Write in a bar, where the words fit; never pale, whatever the bar is."""
    if QFontMetricsF(painter.font()).horizontalAdvance(words) <= box.width() - 12:
        opacity = painter.opacity()
        painter.setOpacity(1.0)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.setOpacity(opacity)


def colour_of(theme: Theme, number: int) -> QColor:
    """Return a colour of the stacks; past the palette, the grey of all others."""
    return QColor(theme.secondary) if number >= len(theme.data) else theme.fill(number)
