"""Where a window stands when it opens: never larger than its screen, never off it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize
from PySide6.QtWidgets import QStyle, QWidget

FIRST = QSize(1440, 900)


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
    room = window.screen().availableGeometry()
    # The frame is not there yet to be measured: this leaves room for its title.
    room.setTop(room.top() + window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight))
    if known:
        window.setGeometry(fitted(window.geometry(), room))
    else:
        window.resize(FIRST.boundedTo(room.size()))
