"""Ends the window when the system asks the process to end: Ctrl+C in its terminal, a log-out."""

from __future__ import annotations

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

STOPS = (signal.SIGINT, signal.SIGTERM)


class StopSignals(QObject):
    """Takes the signals from now on, and tells of them once it is told to listen.

    Python runs the handler of a signal between two of its own instructions, and a window at rest
    runs none. The number of the signal is written into a socket at once, which wakes the event loop
    (``signal.set_wakeup_fd``), and waits there if the window is not ready yet.

    Signals:
        asked(): the process is to end.
    """

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        """Take the signals; to be made on the main thread."""
        super().__init__(parent)
        self._heard, self._told = socket.socketpair()
        self._heard.setblocking(False)
        self._told.setblocking(False)
        self._woken_before = signal.set_wakeup_fd(self._told.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, _pass) for number in STOPS}
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.setEnabled(False)
        self._notifier.activated.connect(self._on_told)

    def listen(self) -> None:
        """Tell of what came, and of what comes."""
        self._notifier.setEnabled(True)

    def release(self) -> None:
        """Give the signals back to whoever had them."""
        self._notifier.setEnabled(False)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._woken_before)
        self._heard.close()
        self._told.close()

    @Slot()
    def _on_told(self) -> None:
        if set(self._heard.recv(4096)).intersection(STOPS):
            self.asked.emit()


def _pass(number: int, frame: FrameType | None) -> None:
    """Take the place of what would end the process at once."""
