"""A map page on its way: asked for before there is a project to show, to save time at start."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QObject
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView

from dateline.ui.map.bridge import MapBridge
from dateline.ui.map.page import MapPage

_keys = count(1)


class OpenedPage(QObject):
    """A web view whose page is loading, and the bridge it speaks over."""

    def __init__(self, profile: QWebEngineProfile) -> None:
        """Begin to load the page; it waits for what its handler is told to begin it with."""
        super().__init__()
        self.key = str(next(_keys))
        self.view = QWebEngineView()
        # The page is the view's child and the profile the application's: any other order crashes.
        self.page = MapPage(profile, self.view, self.key)
        self.bridge = MapBridge(self)
        channel = QWebChannel(self.page)
        channel.registerObject("bridge", self.bridge)
        self.page.setWebChannel(channel)
        self.view.setPage(self.page)
        self.page.open()
