"""A map page on its way: asked for before there is a project to show, to save time at start."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView

from dateline.ui.map.bridge import MapBridge
from dateline.ui.map.page import MapPage
from dateline.ui.map.scheme import handler_of

_keys = count(1)


class OpenedPage(QObject):
    """A web view, the page that is loading for it, and the bridge it speaks over.

    Signals:
        served(): the page has its scripts and what it begins with.
    """

    served = Signal()

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
        self._is_bound = False
        self._unsent = 2
        handler_of(profile).sent.connect(self._on_sent)
        self.page.open()

    def bind(self) -> None:
        """Let the view show the page, once: as large as it is now.

        A page is shown in the size that its view had when it came to it, though it was resized
        before it was shown; it is told of another some frames after its first picture.
        """
        if not self._is_bound:
            self._is_bound = True
            self.view.setPage(self.page)

    def wait(self, most_ms: int) -> None:
        """Go on with the event loop until the page has what it needs: it can't get it without."""
        if not self.is_waiting:
            return
        loop = QEventLoop()
        self.served.connect(loop.quit)
        QTimer.singleShot(most_ms, loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    @property
    def is_waiting(self) -> bool:
        """Whether the page waits for its scripts, or for what it begins with."""
        return self._unsent > 0

    @Slot()
    def _on_sent(self) -> None:
        self._unsent -= 1
        if self._unsent == 0:
            self.served.emit()
