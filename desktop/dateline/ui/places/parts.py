"""How the pane of lists is parted: stories above, places below, the person may move the border."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

MOST = 4 / 7
"""A story takes two lines, a place one."""


class Parts(QSplitter):
    """Gives the upper part what it needs, most of the room at most; or what the person gave it."""

    def __init__(self, upper: QWidget, lower: QWidget, parent: QWidget) -> None:
        """Put one part above the other."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self._upper = upper
        self._given = 0
        self.addWidget(upper)
        self.addWidget(lower)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self._on_moved)

    @property
    def given(self) -> int:
        """Return the height in pixels that the person gave the upper part; 0: none."""
        return self._given

    def restore(self, words: str) -> None:
        """Let the upper part be as high as it was left: :attr:`given` in figures, or nothing."""
        self._given = int(words) if words.isascii() and words.isdigit() and len(words) < 6 else 0
        self._share()

    def _share(self) -> None:
        wanted = self._given or min(self._upper.sizeHint().height(), int(self.height() * MOST))
        self.setSizes([wanted, max(0, self.height() - wanted - self.handleWidth())])

    @Slot()
    def _on_moved(self) -> None:
        self._given = self.sizes()[0]

    def event(self, event: QEvent) -> bool:
        """Share anew when a part needs another height."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._share()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share anew."""
        super().resizeEvent(event)
        self._share()
