"""The map, and what is said over it while there is nothing to see."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from dateline.ui.saying import say, say_number
from dateline.ui.session import Session
from dateline.ui.theme import TITLE_PX, sized

WIDTH = 360
CHILD_WINDOWS = ("xcb", "windows", "cocoa")
"""Platforms where a pane may be a window of its own."""


class Notice(QFrame):
    """A card over the map: what is the matter, and what to do next."""

    def __init__(self, parent: QWidget) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.setObjectName("card")
        self.setFixedWidth(WIDTH)
        self.title = QLabel(self)
        self.words = QLabel(self)
        self.button = QPushButton(self)
        self.button.setObjectName("primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(8)
        for label in (self.title, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        self.title.setFont(sized(self.font(), TITLE_PX, bold=True))
        self.words.setObjectName("quiet")
        layout.addSpacing(8)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.hide()

    def tell(self, title: str, words: str, button: str = "") -> None:
        """Show a notice, with a button if there is something to do."""
        self.title.setText(title)
        self.words.setText(words)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.adjustSize()
        self.show()
        self.raise_()


class _Said(NamedTuple):
    """A notice, and which signal its button emits."""

    title: str
    words: str
    button: str = ""
    asks: SignalInstance | None = None


class MapRoom(QWidget):
    """The map, and the strip that lies over its upper edge at times.

    The strip comes and goes with every filter. Were it to take room, all panes would be laid out
    and painted anew for it, and the map would jump.
    """

    def __init__(self, map_pane: QWidget, parent: QWidget) -> None:
        """Show the map only."""
        super().__init__(parent)
        self._map = map_pane
        self._strip: QWidget | None = None
        map_pane.setParent(self)

    def lay_over(self, strip: QWidget) -> None:
        """Let a strip of a fixed height lie over the map whenever it is visible."""
        self._strip = strip
        strip.setParent(self)
        # Below a map that is a window of its own nothing but another such window would be seen.
        alone_where_it_can_be(strip)
        strip.raise_()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the map all the room, and the strip all the width."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        self._map.setGeometry(self.rect())
        if self._strip is not None:
            self._strip.setGeometry(0, 0, self.width(), self._strip.height())


def alone_where_it_can_be(widget: QWidget) -> None:
    """Make a widget a window of its own on the platforms where one within another can be."""
    if QGuiApplication.platformName() in CHILD_WINDOWS:
        widget.setAttribute(Qt.WidgetAttribute.WA_DontCreateNativeAncestors)
        widget.setAttribute(Qt.WidgetAttribute.WA_NativeWindow)


class MapPane(QWidget):
    """Holds the map.

    Signals:
        add_asked(): the person wants to add stories.
        all_time_asked(): the person wants to see the whole time.
        all_asked(): the person wants to see what the filter leaves out.
        undated_asked(): the person wants to see the events that have no date.
    """

    add_asked = Signal()
    all_time_asked = Signal()
    all_asked = Signal()
    undated_asked = Signal()

    def __init__(self, session: Session, map_view: QWidget, parent: QWidget) -> None:
        """Show the map of the session's project."""
        super().__init__(parent)
        self._session = session
        self._map = map_view
        self._failure = ""
        self._reading = False
        self._asks: SignalInstance | None = None
        map_view.setParent(self)
        map_view.setAcceptDrops(False)
        self.notice = Notice(self)
        self.notice.button.clicked.connect(self._on_pressed)
        session.changed.connect(self.show_state)
        session.range_changed.connect(self.show_state)
        session.filter_changed.connect(self.show_state)
        session.project_changed.connect(self.show_state)
        self.show_state()

    def stand_alone(self) -> None:
        """Be a window of its own where that can be; the web page must be in it by now.

        Qt composes a window that holds a web page anew, all of it, whenever a word in it changes:
        15 to 40 ms without a GPU. In a window of its own the page costs only itself. A page that
        comes later stays black.
        """
        alone_where_it_can_be(self)

    @Slot(str)
    def show_failure(self, words: str) -> None:
        """Say that the map can't be shown."""
        self._failure = words
        self.show_state()

    @Slot()
    def clear_failure(self) -> None:
        """The map is there again."""
        self._failure = ""
        self.show_state()

    @Slot(bool)
    def show_reading(self, reading: bool) -> None:
        """Say while there is nothing to show whether stories are being read."""
        self._reading = reading
        self.show_state()

    @Slot()
    def show_state(self) -> None:
        """Say what to do next where the map has nothing to show."""
        said = self._said()
        if said is None:
            self.notice.hide()
        else:
            self._asks = said.asks
            self.notice.tell(said.title, said.words, said.button)
        self._centre()

    def _said(self) -> _Said | None:
        """Return what there is to say; None where the map shows something, or shows itself why not.

        What is in view only is the hand's own doing.
        """
        session = self._session
        if self._failure:
            return _Said(say("Window", "The map stopped"), self._failure)
        if self._reading and not session.columns.dated:
            return _Said(
                say("Window", "Stories are being read"),
                say("Window", "Each is on the map as soon as its places and dates are found."),
            )
        if not session.stories:
            return _Said(
                say("Window", "Drop stories here"),
                say(
                    "Window",
                    "Text, web pages, PDF, Word, mail, tables and more, or a folder of them. Their "
                    "places appear on the map, their dates on the time line.",
                ),
                say("Window", "Add stories…"),
                self.add_asked,
            )
        if session.counts.events:
            return None
        if session.filter:
            return self._filtered()
        return self._undated() or (self._out_of_range() if session.extent is None else None)

    def _undated(self) -> _Said | None:
        """Return what to say where no event that could be shown has a date."""
        session = self._session
        passes, dated = session.index.passes, session.columns.dated
        undated = int(np.count_nonzero(passes[dated:]))
        if not len(passes):
            return _Said(
                say("Window", "No place found"),
                say("Window", "No story of this project names a place that is known."),
                say("Window", "Add stories…"),
                self.add_asked,
            )
        if session.extent is not None or passes[:dated].any():
            return None
        if undated:
            words = say_number(
                "Window",
                "%Ln events wait for a date: say when their stories came out.",
                "%Ln event waits for a date: say when its story came out.",
                undated,
            )
            button = say("Window", "Show what is undated")
            return _Said(say("Window", "Nothing dated yet"), words, button, self.undated_asked)
        return _Said(
            say("Window", "No events at places"),
            say(
                "Window",
                "Only governments and peoples are named: the View menu puts them on the map.",
            ),
        )

    def _out_of_range(self) -> _Said:
        return _Said(
            say("Window", "Nothing in range"),
            say("Window", "No event of this project falls into the stretch of time that is shown."),
            say("Window", "Show the whole time"),
            self.all_time_asked,
        )

    def _filtered(self) -> _Said:
        """Return what to say where nothing in range passes the filter."""
        passes, dated = self._session.index.passes, self._session.columns.dated
        passing = int(np.count_nonzero(passes))
        if not passing:
            return _Said(
                say("Window", "Nothing passes the filter"),
                say("Window", "No event of this project does."),
                say("Window", "Clear filter"),
                self.all_asked,
            )
        if not passes[:dated].any():
            words = say_number(
                "Window",
                "%Ln events without a date pass it.",
                "%Ln event without a date passes it.",
                passing,
            )
            title = say("Window", "Nothing dated passes the filter")
            return _Said(title, words, say("Window", "Clear filter"), self.all_asked)
        words = say_number(
            "Window",
            "%Ln events of other times, or without a date, pass it.",
            "%Ln event of another time, or without a date, passes it.",
            passing,
        )
        title = say("Window", "Nothing in range passes the filter")
        return _Said(title, words, say("Window", "Show the whole time"), self.all_time_asked)

    @Slot()
    def _on_pressed(self) -> None:
        if self._asks is not None:
            self._asks.emit()

    def _centre(self) -> None:
        box = self.notice.rect()
        box.moveCenter(self.rect().center())
        self.notice.move(box.topLeft())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the map all the room."""
        super().resizeEvent(event)
        self._map.setGeometry(self.rect())
        self._centre()
