"""The map, and what is said over it while there is nothing to see."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from dateline.ui.saying import Later, say, say_number
from dateline.ui.session import Session
from dateline.ui.theme import TITLE_PX, sized

WIDTH = 360
CLEAR = Later("Window", "Clear filter")
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


class MapPane(QWidget):
    """Holds the map.

    Signals:
        add_asked(): the person wants to add stories.
        all_time_asked(): the person wants to see the whole time.
        all_asked(): the person wants to see what the filter leaves out.
    """

    add_asked = Signal()
    all_time_asked = Signal()
    all_asked = Signal()

    def __init__(self, session: Session, map_view: QWidget, parent: QWidget) -> None:
        """Show the map of the session's project."""
        super().__init__(parent)
        self._session = session
        self._map = map_view
        self._failure = ""
        self._adding = True
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
        if QGuiApplication.platformName() in CHILD_WINDOWS:
            self.setAttribute(Qt.WidgetAttribute.WA_DontCreateNativeAncestors)
            self.setAttribute(Qt.WidgetAttribute.WA_NativeWindow)

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

    @Slot()
    def show_state(self) -> None:
        """Say what to do next where the map has nothing to show."""
        if self._failure:
            self.notice.tell(say("Window", "The map stopped"), self._failure)
        elif not self._session.stories:
            self._adding = True
            self.notice.tell(
                say("Window", "Drop stories here"),
                say(
                    "Window",
                    "Text, web pages, PDF, Word, mail, tables and more, or a folder of them. Their "
                    "places appear on the map, their dates on the time line.",
                ),
                say("Window", "Add stories…"),
            )
        elif self._session.filter and not self._session.counts.events:
            self._adding = False
            self.notice.tell(*self._filtered_words())
        elif not self._session.counts.events and self._session.extent is None:
            self._adding = False
            words = say(
                "Window", "No event of this project falls into the stretch of time that is shown."
            )
            self.notice.tell(
                say("Window", "Nothing in range"), words, say("Window", "Show the whole time")
            )
        else:
            self.notice.hide()
        self._centre()

    def _filtered_words(self) -> tuple[str, str, str]:
        """Return what to say where nothing in range passes the filter."""
        passing = int(np.count_nonzero(self._session.index.passes))
        if not passing:
            return (
                say("Window", "Nothing passes the filter"),
                say("Window", "No event of this project does."),
                CLEAR(),
            )
        words = say_number(
            "Window",
            "%Ln events of other times, or without a date, pass it.",
            "%Ln event of another time, or without a date, passes it.",
            passing,
        )
        return (
            say("Window", "Nothing in range passes the filter"),
            words,
            say("Window", "Show the whole time"),
        )

    @Slot()
    def _on_pressed(self) -> None:
        if self._adding:
            self.add_asked.emit()
        elif self.notice.button.text() == CLEAR():
            self.all_asked.emit()
        else:
            self.all_time_asked.emit()

    def _centre(self) -> None:
        box = self.notice.rect()
        box.moveCenter(self.rect().center())
        self.notice.move(box.topLeft())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the map all the room."""
        super().resizeEvent(event)
        self._map.setGeometry(self.rect())
        self._centre()
