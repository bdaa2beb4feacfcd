"""One change of range a display frame, however fast the pointer moves."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from dateline.ui.selection import TimeRange

FRAME_MS = 16


class Pacer(QObject):
    """Lets the first change through at once, and of those that follow the latest of each frame.

    Signals:
        due(TimeRange): show this range now.
    """

    due = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Wait for the first change."""
        super().__init__(parent)
        self._latest: TimeRange | None = None
        self._timer = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_frame)

    def push(self, time_range: TimeRange) -> None:
        """Show this range, in this frame or the next."""
        if self._timer.isActive():
            self._latest = time_range
        else:
            self._timer.start()
            self.due.emit(time_range)

    def flush(self) -> None:
        """Show the latest range now; the pointer was let go."""
        self._timer.stop()
        if self._latest is not None:
            latest, self._latest = self._latest, None
            self.due.emit(latest)

    @Slot()
    def _on_frame(self) -> None:
        if self._latest is None:
            self._timer.stop()
        else:
            latest, self._latest = self._latest, None
            self.due.emit(latest)
