"""What a screen reader hears of the time line: a slider whose value is a stretch of time.

The value in numbers is the first day in range, counted in days from 1970-01-01; in words it is the
whole range. Keys are told in the description.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, cast

import shiboken6
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAccessibleValueChangeEvent,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from dateline.ui.selection import TimeRange
from dateline.ui.timeline.calendar import DAY


class Ranged(Protocol):
    """The part of the time line that is told of."""

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
        return 1.0

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


class AccessibleFactory:
    """Makes the interfaces and keeps them for as long as Qt may ask."""

    def __init__(self, kind: type[QWidget]) -> None:
        """Answer for widgets of this class."""
        self._kind = kind
        self._made: dict[int, AccessibleRange] = {}

    def __call__(self, _class_name: str, thing: object) -> QAccessibleInterface | None:
        """Return the interface for one of our widgets, None for all others."""
        if not isinstance(thing, self._kind):
            return None
        made = AccessibleRange(thing)
        self._made = {key: kept for key, kept in self._made.items() if shiboken6.isValid(kept)}
        self._made[id(thing)] = made
        return made


def install(
    kind: type[QWidget], *, into: Callable[[Any], None] = QAccessible.installFactory
) -> None:
    """Have Qt ask us about widgets of this class, from now on."""
    into(AccessibleFactory(kind))


def tell(widget: QWidget, value: float) -> None:
    """Tell a screen reader, if one listens, that the range moved; ``value`` in seconds."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(widget, value / DAY))
