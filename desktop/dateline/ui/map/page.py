"""The page inside the map's web view: goes nowhere else, and its console is heard."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile

from dateline.ui.map.faults import fault_places
from dateline.ui.map.scheme import PAGE, refuse_permission

LOG = logging.getLogger(__name__)
PAINTED = "Painted"
"""The title that the page takes with its first picture."""


class MapPage(QWebEnginePage):
    """The map page.

    Signals:
        console_failed(str): the page logged a warning or an error; tests fail on any.
        painted(): the first picture since it was loaded is on the screen.
    """

    console_failed = Signal(str)
    painted = Signal()

    def __init__(self, profile: QWebEngineProfile, parent: QObject, key: str) -> None:
        """Make an empty page; :meth:`open` loads it.

        ``parent`` is the view, not the profile; ``key`` tells what the page begins with.
        """
        super().__init__(profile, parent)
        self._address = QUrl(PAGE)
        self._address.setQuery(key)
        self.permissionRequested.connect(refuse_permission)
        self.titleChanged.connect(self._on_title_changed)

    def open(self) -> None:
        """Load the map, anew if it was loaded before."""
        self.load(self._address)

    @Slot(str)
    def _on_title_changed(self, title: str) -> None:
        if title == PAINTED:
            self.painted.emit()

    def acceptNavigationRequest(
        self, url: QUrl | str, _kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        """Go to the map page and nowhere else."""
        return is_main_frame and QUrl(url) == self._address

    def javaScriptConsoleMessage(
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        line: int,
        source: str,
    ) -> None:
        """Put into our log where the page met a fault."""
        if level == QWebEnginePage.JavaScriptConsoleMessageLevel.InfoMessageLevel:
            return
        LOG.warning("map page: %s (%s:%d)", fault_places(message), source, line)
        self.console_failed.emit(f"{message} ({source}:{line})")
