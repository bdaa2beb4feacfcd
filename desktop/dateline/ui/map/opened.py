"""A map page on its way: asked for before there is a project to show, to save time at start."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView

from dateline.ui.map.bridge import MapBridge
from dateline.ui.map.page import MapPage


class OpenedPage(QObject):
    """A web view whose page is loading, and the bridge it speaks over."""

    def __init__(self, profile: QWebEngineProfile) -> None:
        """Begin to load the page."""
        super().__init__()
        self.is_ready = False
        self.view = QWebEngineView()
        # The page is the view's child and the profile the application's: any other order crashes.
        self.page = MapPage(profile, self.view)
        self.bridge = MapBridge(self)
        self.bridge.page_ready.connect(self._on_page_ready)
        channel = QWebChannel(self.page)
        channel.registerObject("bridge", self.bridge)
        self.page.setWebChannel(channel)
        self.view.setPage(self.page)
        self.page.open()

    @Slot()
    def _on_page_ready(self) -> None:
        self.is_ready = True
