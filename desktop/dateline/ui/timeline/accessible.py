"""What a screen reader hears of the time line: a slider whose value is a stretch of time.

The value in numbers is the first day in range, counted in days from 1970-01-01; in words it is the
whole range. Keys are told in the description.
"""

from __future__ import annotations

from typing import Any, Protocol, cast

import shiboken6
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleValueChangeEvent,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from dateline.ui.selection import TimeRange
from dateline.ui.timeline.calendar import DAY, SECONDS, Unit


class Ranged(Protocol):
    """The part of the time line that is told of."""

    @property
    def step(self) -> Unit:
        """Return what an arrow key moves the range by."""

    def held(self) -> TimeRange:
        """Return the range shown."""

    def bounds(self) -> TimeRange:
        """Return the range that holds every event."""

    def words(self) -> str:
        """Return the range in words."""

    def move_to(self, start: float) -> None:
        """Move the range to begin at that second."""


class _Value(QAccessibleValueInterface):
    def __init__(self, view: Ranged) -> None:
        super().__init__()
        self._view = view

    def currentValue(self) -> float:
        return self._view.held().start / DAY

    def minimumValue(self) -> float:
        return self._view.bounds().start / DAY

    def maximumValue(self) -> float:
        return self._view.bounds().end / DAY

    def minimumStepSize(self) -> float:
        return SECONDS[self._view.step] / DAY

    def setCurrentValue(self, value: Any) -> None:
        self._view.move_to(float(value) * DAY)


class AccessibleRange(QAccessibleWidget):
    """The time line's brush as a slider."""

    def __init__(self, widget: QWidget) -> None:
        """Tell of ``widget``, which must be :class:`Ranged`."""
        super().__init__(widget, QAccessible.Role.Slider, widget.accessibleName())
        self._view = cast("Ranged", widget)
        self._value = _Value(self._view)

    def text(self, kind: QAccessible.Text) -> str:
        """Return the value in words; the rest as the widget says it."""
        if kind == QAccessible.Text.Value:
            return self._view.words()
        return super().text(kind)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """Return the part that answers for the value; Qt takes it as an address."""
        if kind == QAccessible.InterfaceType.ValueInterface:
            return cast("int", shiboken6.VoidPtr(self._value))  # type: ignore[arg-type]
        return super().interface_cast(kind)


_KEPT: list[AccessibleRange] = []
"""Qt keeps the interfaces but not Python's half of them; it frees them with their widgets."""


def register(widget: QWidget) -> None:
    """Have Qt answer for this widget with an :class:`AccessibleRange`.

    A factory (``QAccessible.installFactory``) would be asked about every object, the web engine's
    private ones too, and PySide6 6.12.0 crashes when it wraps those: seen at each click on the map.
    """
    _KEPT[:] = [kept for kept in _KEPT if shiboken6.isValid(kept)]
    _KEPT.append(AccessibleRange(widget))
    QAccessible.registerAccessibleInterface(_KEPT[-1])


def tell(widget: QWidget, value: float) -> None:
    """Tell a screen reader, if one listens, that the range moved; ``value`` in seconds."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(widget, value / DAY))


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader, if one listens, say where the range came to.

    It is said in words: the value is a number of days, which says nothing by itself.
    """
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
