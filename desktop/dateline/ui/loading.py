"""Modules brought in beside the event loop, so that the web engine need not wait for Python."""

from __future__ import annotations

import contextlib
import importlib
import threading
from collections.abc import Sequence

from PySide6.QtCore import QEventLoop, QMetaObject, QObject, Slot

MAP_MODULES = (
    "dateline.ui.map.opened",
    "dateline.ui.map.scheme",
    "numpy",
    "dateline.project.store",
    "dateline.ui.launch",
    "dateline.ui.project_files",
    "dateline.ui.session",
    "dateline.ui.map.view",
    "dateline.ui.main_window",
)
"""What the map needs to show a project: brought in while the web engine starts, not before, where
it would only keep Qt's own libraries waiting for the interpreter."""
PANE_MODULES = (
    "dateline.ui.actions",
    "dateline.ui.header",
    "dateline.ui.status",
    "dateline.ui.places.pane",
    "dateline.ui.timeline.pane",
    "dateline.ui.timeline.travel",
    "dateline.ui.reader.pane",
    "dateline.ui.story_deeds",
    "dateline.ui.exporting",
    "dateline.services.analyse",
)
"""What the panes around it need."""


class Loading(QObject):
    """Imports modules in a thread.

    An import that fails is left to fail again where the module is used.
    """

    def __init__(self, names: Sequence[str], parent: QObject) -> None:
        """Begin."""
        super().__init__(parent)
        self._names = names
        self._loop = QEventLoop(self)
        self._there = False
        self._thread = threading.Thread(target=self._load, name="dateline: loading", daemon=True)
        self._thread.start()

    def _load(self) -> None:
        for name in self._names:
            with contextlib.suppress(ImportError):
                importlib.import_module(name)
        # Not at the top: Qt's enumerations take as long as a tenth of the way to the map.
        from PySide6.QtCore import Qt

        QMetaObject.invokeMethod(self, "_on_loaded", Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _on_loaded(self) -> None:
        self._there = True
        self._loop.quit()

    def wait(self) -> None:
        """Go on with the event loop until they are there; at once if it has told so before."""
        if not self._there:
            self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self._thread.join()
