"""Gives memory back once the window has come to rest: loading and panning free much at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from dateline.services.memory import give_back
from dateline.ui.map.view import MapView
from dateline.ui.session import Session

REST_MS = 500
"""So long nothing was loaded and the map stood still."""


class Tidying(QObject):
    """Waits for rest after each change of the project and each move of the map."""

    def __init__(self, session: Session, map_view: MapView, parent: QObject) -> None:
        """Wait from now on."""
        super().__init__(parent)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._tidy)
        session.changed.connect(self._rest.start)
        session.project_changed.connect(self._rest.start)
        map_view.moved.connect(self._rest.start)
        self._rest.start()

    @Slot()
    def _tidy(self) -> None:
        give_back()
