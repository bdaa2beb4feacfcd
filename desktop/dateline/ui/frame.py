"""The window before it is filled: where it stands, never off its screen, and room for bars."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize
from PySide6.QtWidgets import QFrame, QWidget

FIRST = QSize(1440, 900)
_TITLE_PX = 32
"""Room for the frame's title. The style knows it, but its enumerations take 17 ms at start."""


def fitted(wanted: QRect, room: QRect) -> QRect:
    """Return ``wanted`` made no larger than ``room`` and moved into it, no further than needed."""
    size = wanted.size().boundedTo(room.size())
    left = min(max(wanted.left(), room.left()), room.right() + 1 - size.width())
    top = min(max(wanted.top(), room.top()), room.bottom() + 1 - size.height())
    return QRect(QPoint(left, top), size)


def restore(window: QWidget, kept: QByteArray) -> None:
    """Let a window that is not shown yet open as ``saveGeometry`` kept it, or at its first size."""
    known = window.restoreGeometry(kept)
    if window.isMaximized() or window.isFullScreen():
        return
    free = window.screen().availableGeometry()
    # The frame is not there yet to be measured: this leaves room for its title.
    free.setTop(free.top() + _TITLE_PX)
    if known:
        window.setGeometry(fitted(window.geometry(), free))
    else:
        window.resize(FIRST.boundedTo(free.size()))


def room(name: str, height: int) -> QFrame:
    """Return what keeps the place of a bar that is not there yet, so many pixels high."""
    kept = QFrame()
    kept.setObjectName(name)
    kept.setFixedHeight(height)
    return kept
