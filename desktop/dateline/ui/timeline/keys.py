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
PAGES = {Key.Key_PageUp: -1, Key.Key_PageDown: 1}


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

    def ask_events(self) -> None:
        """Offer the events in range."""

    def show_everything(self) -> None:
        """Show all of the project's time."""


Deed = Callable[[Keyed], None]


def deed_of(event: QKeyEvent) -> Deed | None:
    """Return what a key asks for, None if it is not ours."""
    key, grip = Key(event.key()), _grip(event.modifiers())
    if key in ARROWS:
        return partial(_step, count=ARROWS[key], grip=grip)
    if key in PAGES:
        return partial(_page, pages=PAGES[key], grip=grip)
    if key in _ENDS:
        return partial(_ENDS[key], keeps_length=grip is Grip.BODY)
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


def _page(view: Keyed, *, pages: int, grip: Grip) -> None:
    held = view.held()
    by = pages * (held.end - held.start)
    start = held.start + by * (grip is not Grip.END)
    end = held.end + by * (grip is not Grip.START)
    if start < end:
        view.set_by_hand(TimeRange(start=start, end=end))


def _to_start(view: Keyed, *, keeps_length: bool) -> None:
    """Go to the first moment; or let the range reach back to it, the end staying."""
    held, start = view.held(), view.bounds().start
    end = start + held.end - held.start if keeps_length else max(held.end, start + 1)
    view.set_by_hand(TimeRange(start=start, end=end))


def _to_end(view: Keyed, *, keeps_length: bool) -> None:
    """Go to the last moment; or let the range reach on to it, the start staying."""
    held, end = view.held(), view.bounds().end
    start = end - (held.end - held.start) if keeps_length else min(held.start, end - 1)
    view.set_by_hand(TimeRange(start=start, end=end))


def _zoom(view: Keyed, *, factor: float) -> None:
    view.zoom(factor)


def _events(view: Keyed) -> None:
    view.ask_events()


def _everything(view: Keyed) -> None:
    view.show_everything()


_ENDS = {Key.Key_Home: _to_start, Key.Key_End: _to_end}
_DEEDS: dict[Qt.Key, Deed] = {
    Key.Key_Plus: partial(_zoom, factor=0.5),
    Key.Key_Equal: partial(_zoom, factor=0.5),
    Key.Key_Minus: partial(_zoom, factor=2.0),
    Key.Key_Return: _events,
    Key.Key_Enter: _events,
    Key.Key_Escape: _everything,
}


def move_by_steps(view: Keyed, count: int) -> None:
    """Move the range by so many of the steps chosen, as the arrow keys do."""
    _step(view, count=count, grip=Grip.BODY)
