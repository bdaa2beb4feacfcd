"""What the keys do on the time line."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from dateline.ui.selection import TimeRange
from dateline.ui.timeline.brush import Grip, edge_stepped, stepped
from dateline.ui.timeline.calendar import Unit

Key = Qt.Key
ARROWS = {Key.Key_Left: -1, Key.Key_Down: -1, Key.Key_Right: 1, Key.Key_Up: 1}


class Keyed(Protocol):
    """The part of the time line that keys work on."""

    @property
    def step(self) -> Unit:
        """Return what an arrow key moves by."""

    def held(self) -> TimeRange:
        """Return the range shown."""

    def bounds(self) -> TimeRange:
        """Return the range that holds every event."""

    def set_by_hand(self, time_range: TimeRange) -> None:
        """Show another range."""

    def zoom(self, factor: float) -> None:
        """Show so many times as long a stretch."""


Deed = Callable[[Keyed], None]


def deed_of(event: QKeyEvent) -> Deed | None:
    """Return what a key asks for, None if it is not ours."""
    key = Key(event.key())
    if key in ARROWS:
        return partial(_step, count=ARROWS[key], grip=_grip(event.modifiers()))
    return _DEEDS.get(key)


def _grip(modifiers: Qt.KeyboardModifier) -> Grip:
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return Grip.END
    if modifiers & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier):
        return Grip.START
    return Grip.BODY


def _step(view: Keyed, *, count: int, grip: Grip) -> None:
    held = view.held()
    if grip is Grip.BODY:
        view.set_by_hand(stepped(held, view.step, count))
    else:
        view.set_by_hand(edge_stepped(held, grip, view.step, count))


def _page(view: Keyed, *, pages: int) -> None:
    held = view.held()
    by = pages * (held.end - held.start)
    view.set_by_hand(TimeRange(start=held.start + by, end=held.end + by))


def _to_start(view: Keyed) -> None:
    held, start = view.held(), view.bounds().start
    view.set_by_hand(TimeRange(start=start, end=start + held.end - held.start))


def _to_end(view: Keyed) -> None:
    held, end = view.held(), view.bounds().end
    view.set_by_hand(TimeRange(start=end - (held.end - held.start), end=end))


def _zoom(view: Keyed, *, factor: float) -> None:
    view.zoom(factor)


_DEEDS: dict[Qt.Key, Deed] = {
    Key.Key_PageUp: partial(_page, pages=-1),
    Key.Key_PageDown: partial(_page, pages=1),
    Key.Key_Home: _to_start,
    Key.Key_End: _to_end,
    Key.Key_Plus: partial(_zoom, factor=0.5),
    Key.Key_Equal: partial(_zoom, factor=0.5),
    Key.Key_Minus: partial(_zoom, factor=2.0),
}


def move_by_steps(view: Keyed, count: int) -> None:
    """Move the range by so many of the steps chosen, as the arrow keys do."""
    _step(view, count=count, grip=Grip.BODY)
