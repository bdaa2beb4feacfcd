"""Where Tab goes: from pane to pane as one reads them, and within each as Qt has it.

Qt by itself goes in the order in which widgets are made: the map comes first, since it is there
before all others, and the chips of a filter stand last, apart from the bar that they are in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget


def neighbour(
    window: QWidget, panes: Sequence[QWidget], rows: Sequence[QWidget], *, forward: bool
) -> QWidget | None:
    """Return which widget has the keys after, or before, the one that has them; None: no other.

    Args:
        window: holds them all.
        panes: in order; a widget belongs to the first that holds it.
        rows: those of the panes whose widgets go from left to right.
        forward: after, rather than before.
    """

    def key(widget: QWidget) -> tuple[int, int]:
        number = next((n for n, pane in enumerate(panes) if pane.isAncestorOf(widget)), len(panes))
        in_row = number < len(panes) and panes[number] in rows
        return number, widget.mapTo(window, QPoint()).x() if in_row else 0

    ordered = sorted(_reached(window), key=key)
    held = window.focusWidget()
    if held not in ordered:
        return ordered[0] if ordered else None
    step = 1 if forward else -1
    return ordered[(ordered.index(held) + step) % len(ordered)]


def _reached(window: QWidget) -> Iterator[QWidget]:
    """Yield all widgets that Tab reaches now, in Qt's own order."""
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes and widget.focusProxy() is None and widget.isVisible() and widget.isEnabled():
            yield widget
        widget = widget.nextInFocusChain()
