"""The row along the top: the project's name, the menus, the search field, the main deeds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from dateline.ui.icons import app_icon, icon
from dateline.ui.measures import HEADER_HEIGHT
from dateline.ui.reader.text_map import shown_title
from dateline.ui.saying import say, say_number
from dateline.ui.theme import Appearance
from dateline.ui.typing_line import TypingLine

NAME_WIDTH, LEAST_NAME = 220, 48
"""Pixels: the most of a project's name that is shown, and the least where the menus need room."""
MARGIN, SPACE = 12, 8
COMPACT = 1400
"""In windows at most so wide the menus stand closer, so that more can be seen of a search."""
BESIDE = 50
"""Pixels of the search field beside its words."""
TYPING_MS = 30
"""So long after a key the search begins, unless another key comes."""


LEAVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class SearchField(TypingLine):
    """Filters the lists as words are typed; Escape empties it.

    Signals:
        left(): Return or Down: the person wants to go to what was found.
    """

    left = Signal()
    is_choosing: Callable[[], bool] | None = None
    """Answers whether a line of what is offered below the field is picked."""

    @property
    def room_for_words(self) -> int:
        """Return how many pixels all its words take, with what is beside them."""
        words = say("Window", "Search stories and places", "in the field")
        return self.fontMetrics().horizontalAdvance(words) + BESIDE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what can be searched for in as many words as there is room for."""
        super().resizeEvent(event)
        words = say("Window", "Search stories and places", "in the field")
        is_roomy = self.room_for_words <= self.width()
        self.setPlaceholderText(words if is_roomy else say("Window", "Search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the field, Return and Down leave it."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in LEAVING and self.is_choosing is not None and self.is_choosing():
            event.ignore()  # what is offered below takes it
        elif event.key() in LEAVING:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Header(QFrame):
    """Shows which project is open and offers what is done most.

    Signals:
        renaming_asked(): the project's name was clicked.
        search_changed(str): other words are in the search field.
    """

    renaming_asked = Signal()
    search_changed = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """Offer nothing yet; see :meth:`offer`."""
        super().__init__(parent)
        self.setObjectName("header")
        self.setFixedHeight(HEADER_HEIGHT)
        self._appearance = appearance
        self._title = ""
        self.menus = QMenuBar(self)
        self.search = SearchField(self)
        self._badge = QLabel(self)
        self._name = QPushButton(self)
        self.filter = QPushButton(self)
        self.review = QPushButton(self)
        self.add = QPushButton(self)
        self.snapshot = QPushButton(self)
        self._magnifier = QAction(self)
        self._build()
        self._name.clicked.connect(self.renaming_asked)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._tell_search)
        self.search.textChanged.connect(self._on_search_typed)
        self.search.left.connect(self._tell_search)
        appearance.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def _build(self) -> None:
        self._badge.setPixmap(app_icon().pixmap(QSize(22, 22), self.devicePixelRatioF()))
        self._badge.setAccessibleName("Dateline")
        self._name.setObjectName("project")
        self._name.setToolTip(say("Window", "Rename the project"))
        self.menus.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.menus.setNativeMenuBar(True)
        self.search.setAccessibleName(say("Window", "Search stories and places"))
        self.search.setClearButtonEnabled(True)
        self.search.setAcceptDrops(False)
        self.search.setMaximumWidth(320)
        self.search.setMinimumWidth(112)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.search.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self.filter.setObjectName("toggle")
        self.filter.setCheckable(True)
        self.filter.setFixedWidth(self.filter.sizeHint().height() + 4)
        self.filter.setIconSize(QSize(16, 16))
        self.snapshot.setObjectName("primary")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN, 0, MARGIN, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._badge)
        layout.addWidget(self._name)
        layout.addWidget(self.menus)
        layout.addStretch(1)
        layout.addWidget(self.search, 100)
        layout.addWidget(self.filter)
        layout.addStretch(1)
        for button in (self.review, self.add, self.snapshot):
            layout.addWidget(button)

    @Slot(str)
    def _on_search_typed(self, words: str) -> None:
        """Search once the person rests; show everything again at once."""
        if words:
            self._typing.start()
        else:
            self._tell_search()

    @Slot()
    def _tell_search(self) -> None:
        self._typing.stop()
        self.search_changed.emit(self.search.text())

    def offer(
        self, *, filtering: QAction, review: QAction, add: QAction, snapshot: QAction
    ) -> None:
        """Put these deeds on the buttons."""
        key = filtering.shortcut().toString(filtering.shortcut().SequenceFormat.NativeText)
        words = filtering.text().replace("&", "")
        self.filter.setAccessibleName(words)
        self.filter.setToolTip(f"{words} ({key})")
        self.filter.clicked.connect(filtering.trigger)
        filtering.toggled.connect(self.filter.setChecked)
        for button, action, words in (
            (self.review, review, ""),
            (self.add, add, say("Window", "Add stories…", "a button of the header")),
            (self.snapshot, snapshot, say("Window", "Export picture…", "a button of the header")),
        ):
            button.setText(words or action.text().replace("&", ""))
            key = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
            button.setToolTip(f"{action.toolTip()} ({key})" if key else action.toolTip())
            button.clicked.connect(action.trigger)
        self._shorten_name()

    def show_project(self, title: str) -> None:
        """Show the project's name, shortened where it is long."""
        self._title = shown_title(title)
        self._name.setAccessibleName(
            say("Window", "Project {title}, rename").format(title=self._title)
        )
        self._shorten_name()

    def _shorten_name(self) -> None:
        """Give the name what the menus and buttons leave."""
        metrics = QFontMetrics(self._name.font())
        wide = max(LEAST_NAME, min(NAME_WIDTH, self.width() - self._width_of_the_rest()))
        short = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, wide)
        self._name.setText(short.replace("&", "&&"))

    def _width_of_the_rest(self) -> int:
        """Return the pixels that all but the name's own words need: those of the search, too."""
        others = [self._badge, self._name, self.menus, self.filter]
        others += [self.review, self.add, self.snapshot]
        seen = [widget for widget in others if not widget.isHidden()]
        words = self._name.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self._name.text())
        spaces = SPACE * (len(seen) + 2)  # beside the search field and its stretches, too
        needed = sum(widget.sizeHint().width() for widget in seen) - words.width()
        return needed + self.search.room_for_words + spaces + 2 * MARGIN

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the name as there is room for."""
        super().resizeEvent(event)
        compact = self.width() <= COMPACT
        if compact != self.menus.property("compact"):
            self.menus.setProperty("compact", compact)
            style = self.menus.style()
            style.unpolish(self.menus)
            style.polish(self.menus)
            # Only so does a menu bar measure its menus anew.
            QApplication.sendEvent(self.menus, QEvent(QEvent.Type.StyleChange))
        self._shorten_name()

    def show_review(self, number: int) -> None:
        """Show how many places are in doubt."""
        self.review.setText(say_number("Window", "Review %Ln", "Review %Ln", number))
        self.review.setVisible(number > 0)
        self._shorten_name()

    def _on_look_changed(self) -> None:
        self._magnifier.setIcon(icon("search", self._appearance.theme.secondary))
        self.filter.setIcon(icon("filter", self._appearance.theme.text))
