"""Where a second start of Dateline comes in: the window takes its files and steps forward."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication

from dateline.ui.instance import MOST_BYTES, TAKEN, Claim, files_of

if TYPE_CHECKING:
    from dateline.ui.main_window import MainWindow

LOG = logging.getLogger(__name__)

MOST_CALLERS = 16
"""At once; more are turned away."""
CALL_MS = 5_000
"""How long a caller may take to say what it wants."""
CHUNK = 65_536


class Caller(QObject):
    """One second start, which says what it wants in one line.

    Signals:
        asked(tuple): these files are to be opened; absolute paths, possibly none.
        left(): it is gone.
    """

    asked = Signal(object)
    left = Signal()

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        """Be ready to hear; :meth:`hear` begins."""
        super().__init__(parent)
        socket.setParent(self)
        socket.setReadBufferSize(CHUNK)
        self._socket = socket
        self._heard = bytearray()
        self._limit = QTimer(self, singleShot=True, interval=CALL_MS)
        self._limit.timeout.connect(self._leave)
        socket.readyRead.connect(self.hear)
        socket.disconnected.connect(self._leave)
        self._limit.start()

    @Slot()
    def hear(self) -> None:
        """Take in what it has said so far, and answer once that is a line."""
        self._heard += self._socket.readAll().data()
        if self._heard.endswith(b"\n"):
            self._answer(files_of(bytes(self._heard)))
        elif len(self._heard) > MOST_BYTES:
            self._leave()

    def _answer(self, files: tuple[Path, ...] | None) -> None:
        self._heard.clear()
        if files is None:
            LOG.warning("a message from another process was not understood")
            self._leave()
            return
        self._socket.write(TAKEN)
        self._socket.flush()
        self._socket.disconnectFromServer()
        self.asked.emit(files)

    @Slot()
    def _leave(self) -> None:
        if self._limit.isActive() or self.sender() is self._limit:
            self._limit.stop()
            self._socket.abort()
            self.left.emit()
            self.deleteLater()


class Doorway(QObject):
    """Listens as long as its window is open."""

    def __init__(self, claim: Claim, window: MainWindow) -> None:
        """Listen where ``claim`` says; whatever a crash left there goes."""
        super().__init__(window)
        self._window = window
        self._callers = 0
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_call)
        window.closed.connect(self._server.close)
        if claim.name:
            QLocalServer.removeServer(claim.name)
            if not self._server.listen(claim.name):
                LOG.warning("this window can't be reached: %s", self._server.errorString())

    @Slot()
    def _on_call(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            if self._callers >= MOST_CALLERS:
                socket.abort()
                socket.deleteLater()
                continue
            self._callers += 1
            caller = Caller(socket, self)
            caller.asked.connect(self._on_asked)
            caller.left.connect(self._on_left)
            caller.hear()

    @Slot()
    def _on_left(self) -> None:
        self._callers -= 1

    @Slot(object)
    def _on_asked(self, files: tuple[Path, ...]) -> None:
        come_forward(self._window)
        self._window.stories.add(files)


def come_forward(window: MainWindow) -> None:
    """Bring the window before all others, or have the system point at it where it may not."""
    window.setWindowState(
        (window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive
    )
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)
