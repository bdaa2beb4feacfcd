"""Only what is in view: while it is on, events outside of the map's view don't count anywhere."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from dateline.ui.map.view import MapView
from dateline.ui.session import Session

REST_MS = 80
"""The lists follow once the map has kept still for so long."""


class InView(QObject):
    """Hands the session the part of the world that the map shows, while the person wants it."""

    def __init__(self, session: Session, map_view: MapView, parent: QObject) -> None:
        """Count everything."""
        super().__init__(parent)
        self._session = session
        self._map = map_view
        self._on = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._follow)
        map_view.moved.connect(self._on_moved)

    @Slot(bool)
    def set_on(self, on: bool) -> None:
        """Count only what the map shows, or everything."""
        self._on = on
        self._follow()

    @Slot()
    def _on_moved(self) -> None:
        if self._on:
            self._rest.start()

    @Slot()
    def _follow(self) -> None:
        self._rest.stop()
        self._session.set_extent(self._map.extent() if self._on else None)
