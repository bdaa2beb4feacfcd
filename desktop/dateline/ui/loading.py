"""Modules brought in beside the event loop, so that the web engine need not wait for Python."""

from __future__ import annotations

import contextlib
import importlib
import threading
from collections.abc import Sequence

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal, Slot


class Loading(QObject):
    """Imports groups of modules in a thread, one group after the other.

    An import that fails is left to fail again where the module is used.

    Signals:
        loaded(int): so many groups are there.
    """

    loaded = Signal(int)

    def __init__(self, groups: Sequence[Sequence[str]], parent: QObject) -> None:
        """Begin."""
        super().__init__(parent)
        self._groups = groups
        self._done = 0
        self._loop = QEventLoop(self)
        self._wanted = 0
        self.loaded.connect(self._on_loaded, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._load, name="dateline: loading", daemon=True)
        self._thread.start()

    def _load(self) -> None:
        for number, names in enumerate(self._groups, start=1):
            for name in names:
                with contextlib.suppress(ImportError):
                    importlib.import_module(name)
            self.loaded.emit(number)

    @Slot(int)
    def _on_loaded(self, number: int) -> None:
        self._done = number
        if number >= self._wanted:
            self._loop.quit()

    def wait(self, groups: int) -> None:
        """Go on with the event loop until so many groups are there."""
        self._wanted = groups
        if self._done < groups:
            self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if groups == len(self._groups):
            self._thread.join()
