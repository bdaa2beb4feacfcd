"""How the window is divided: lists, map, reader, and the time line below them all."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from dateline.ui.measures import (
    FEWEST_CHARACTERS,
    LIST_WIDTH,
    READER_MARGIN,
    READER_WIDTH,
    SHARED_WIDTH,
    TIMELINE_HEIGHT,
    line_width,
)
from dateline.ui.saying import say

NARROW = 1300
"""Windows at most so wide have lists and reader share tabs."""


class Pane(StrEnum):
    """What can be hidden and restored; the map always stays."""

    LISTS = "lists"
    READER = "reader"
    TIMELINE = "timeline"


class Panes(QSplitter):
    """Gives each pane its place, wide or narrow. The map is first; :meth:`furnish` adds the rest.

    Signals:
        shown_changed(str, bool): a pane was hidden or restored, by whatever way.
    """

    shown_changed = Signal(str, bool)

    def __init__(self, map_pane: QWidget, parent: QWidget) -> None:
        """Arrange the map and the room for the others."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self._wanted = dict.fromkeys(Pane, True)
        self._narrow = False
        self._fitted = False
        self._sizes: dict[bool, list[int]] = {}
        self._rooms = {pane: _Room() for pane in Pane}
        self._body = QSplitter(Qt.Orientation.Horizontal, self)
        self._map = map_pane
        self._left = _Room()
        self._tabs = QTabBar(self._left)
        self._line = QFrame(self._left)
        self._stack = QStackedWidget(self._left)
        self._right = _Room()
        self._build(map_pane)
        self._tabs.currentChanged.connect(self._stack.setCurrentIndex)

    def _build(self, map_pane: QWidget) -> None:
        self._line.setObjectName("line")
        self._line.setFixedHeight(1)
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(say("Window", "Lists and story"))
        self._left.take(self._tabs)
        self._left.take(self._line)
        self._left.take(self._stack)
        self._right.take(self._rooms[Pane.READER])
        self._stack.addWidget(self._rooms[Pane.LISTS])
        self._tabs.addTab(say("Window", "Stories"))
        self._show_tabs(shown=False)
        for widget in (self._left, map_pane, self._right):
            self._body.addWidget(widget)
        self._body.setStretchFactor(1, 1)
        self.addWidget(self._body)
        self.addWidget(self._rooms[Pane.TIMELINE])
        self.setStretchFactor(0, 1)
        for splitter in (self, self._body):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self._left.setMinimumWidth(220)
        self._right.setMinimumWidth(280)
        self._rooms[Pane.TIMELINE].setMinimumHeight(128)
        map_pane.setMinimumSize(320, 160)
        self.setSizes([10_000, TIMELINE_HEIGHT])

    def furnish(self, *, lists: QWidget, reader: QWidget, timeline: QWidget) -> None:
        """Put the panes into the rooms that were kept for them."""
        self._rooms[Pane.LISTS].take(lists)
        self._rooms[Pane.READER].take(reader)
        self._rooms[Pane.TIMELINE].take(timeline)

    def in_order(self) -> tuple[QWidget, ...]:
        """Return the panes as one reads them: what is left of the map, it, right of it, below."""
        return self._left, self._map, self._right, self._rooms[Pane.TIMELINE]

    # Wide and narrow

    @property
    def narrow(self) -> bool:
        """Whether lists and reader share tabs."""
        return self._narrow

    def fit(self, width: int) -> None:
        """Arrange for a window of that width, in device-independent pixels."""
        narrow = width <= NARROW
        if narrow == self._narrow and self._fitted:
            return
        if self._fitted:
            self._sizes[self._narrow] = self._body.sizes()
        self._fitted = True
        self._narrow = narrow
        room = self._rooms[Pane.READER]
        if narrow:
            self._stack.addWidget(room)
            self._tabs.addTab(say("Window", "Story"))
        elif self._stack.count() > 1:
            self._tabs.setCurrentIndex(0)
            self._tabs.removeTab(1)
            self._right.take(room)
            room.show()
        self._arrange()
        self._body.setSizes(self._sizes.get(narrow) or self._ideal(width))

    def _ideal(self, width: int) -> list[int]:
        if self._narrow:
            return [SHARED_WIDTH, width - SHARED_WIDTH, 0]
        line = round(line_width(self.font(), FEWEST_CHARACTERS))
        reader = max(READER_WIDTH, line + 2 * READER_MARGIN + 12)
        return [LIST_WIDTH, width - LIST_WIDTH - reader, reader]

    def _arrange(self) -> None:
        lists, reader = self._wanted[Pane.LISTS], self._wanted[Pane.READER]
        if self._narrow:
            self._left.setVisible(lists or reader)
            self._right.hide()
            self._show_tabs(shown=lists and reader)
            if lists != reader:
                self._tabs.setCurrentIndex(1 if reader else 0)
        else:
            self._left.setVisible(lists)
            self._right.setVisible(reader)
            self._show_tabs(shown=False)
        self._rooms[Pane.TIMELINE].setVisible(self._wanted[Pane.TIMELINE])

    def _show_tabs(self, *, shown: bool) -> None:
        self._tabs.setVisible(shown)
        self._line.setVisible(shown)

    # Hidden and restored

    def is_shown(self, pane: Pane) -> bool:
        """Whether a pane is wanted in view."""
        return self._wanted[pane]

    def set_shown(self, pane: Pane, shown: bool) -> None:
        """Hide a pane, or restore it."""
        if self._wanted[pane] != shown:
            self._wanted[pane] = shown
            self._arrange()
            self.shown_changed.emit(pane.value, shown)

    @Slot()
    def front_reader(self) -> None:
        """Bring the reader to the front where it shares tabs, if it is wanted at all."""
        if self._narrow and self._wanted[Pane.READER]:
            self._tabs.setCurrentIndex(1)

    @Slot()
    def front_lists(self) -> None:
        """Bring the lists to the front, restoring them if need be."""
        self.set_shown(Pane.LISTS, True)
        if self._narrow:
            self._tabs.setCurrentIndex(0)

    # Remembered

    def state(self) -> QByteArray:
        """Return the sizes, to be kept between starts."""
        self._sizes[self._narrow] = self._body.sizes()
        words = [self.sizes(), self._sizes.get(False, []), self._sizes.get(True, [])]
        return QByteArray(";".join(",".join(map(str, each)) for each in words).encode())

    def restore(self, state: QByteArray) -> None:
        """Take sizes that :meth:`state` gave; others are ignored. Before :meth:`fit`."""
        parts = bytes(state.data()).decode("ascii", "replace").split(";")
        sizes = [_numbers(part) for part in parts]
        if len(sizes) == 3 and len(sizes[0]) == 2:
            self.setSizes(sizes[0])
            self._sizes = {False: sizes[1], True: sizes[2]}


class _Room(QWidget):
    """Keeps the place of what is put into it; without margins of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def take(self, widget: QWidget) -> None:
        """Put a widget below what is there."""
        self._layout.addWidget(widget)


def _numbers(words: str) -> list[int]:
    return [int(word) for word in words.split(",") if word.isascii() and word.isdigit()]
