"""The pane of lists: stories, places in range, what to review."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dateline.domain.changes import Changes
from dateline.domain.events import EventId
from dateline.ui.models.review import doubtful_events, question
from dateline.ui.places.delegates import place_columns
from dateline.ui.places.lists import PlaceList, StoryList
from dateline.ui.places.review_card import ReviewCard
from dateline.ui.session import Session
from dateline.ui.theme import CAPTION_PX, Appearance, sized

PAD = 12


class ListPane(QFrame):
    """Stories above, places in range below, the most doubtful place at the foot.

    Signals:
        story_opened(): a story was picked here.
    """

    story_opened = Signal()

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget) -> None:
        """List what the session's project holds."""
        super().__init__(parent)
        self.setObjectName("pane")
        self._session = session
        self._search = ""
        self._doubtful: list[EventId] = []
        self.stories = StoryList(session, appearance, self)
        self.places = PlaceList(session, appearance, self)
        self.review = ReviewCard(self)
        self._stories_head = _heading(self)
        self._places_head = _heading(self)
        self._review_head = _heading(self)
        self._nothing = QLabel(self)
        self._columns = QWidget(self)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._ask)
        self._build()
        self.stories.story_opened.connect(self.story_opened)
        self.review.opened.connect(session.select_mention)
        self.review.opened.connect(self.story_opened)
        session.changed.connect(self._on_changed)
        session.project_changed.connect(self._on_project_changed)
        session.range_changed.connect(self._show_counts)
        session.filter_changed.connect(self._show_counts)
        self._on_project_changed()

    def _build(self) -> None:
        self._nothing.setObjectName("quiet")
        self._nothing.setWordWrap(True)
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        heads = QHBoxLayout(self._columns)
        heads.setContentsMargins(0, 0, 0, 0)
        heads.setSpacing(0)
        heads.addWidget(self._places_head, 1)
        small = sized(self.font(), CAPTION_PX)
        for words, width in zip(
            ("mentions", "stories"), place_columns(QFontMetrics(small)), strict=True
        ):
            head = QLabel(words, self._columns)
            head.setObjectName("caption")
            head.setFixedWidth(width)
            head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            heads.addWidget(head)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.setSpacing(0)
        layout.addLayout(_padded(self._stories_head, top=16, bottom=4))
        layout.addLayout(_padded(self._nothing, top=0, bottom=0))
        layout.addWidget(self.stories)
        layout.addLayout(_padded(self._columns, top=16, bottom=4))
        layout.addWidget(self.places)
        layout.addLayout(_padded(self._review_head, top=12, bottom=8))
        layout.addLayout(_padded(self.review, top=0, bottom=0))

    @property
    def to_review(self) -> int:
        """Return how many events have a place in doubt."""
        return len(self._doubtful)

    def search(self, words: str) -> None:
        """List only the stories and places that hold these words."""
        self._search = words.strip()
        self.stories.stories.search(words)
        self.places.places.search(words)
        self._show_counts()

    @Slot()
    def review_next(self) -> None:
        """Open the place most in doubt."""
        self._ask()
        self.review.open_question()

    def shutdown(self) -> None:
        """Ask nothing more: the project is about to be closed."""
        self._timer.stop()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self._show_counts()
        if changes.events or changes.documents:
            self._doubtful = doubtful_events(self._session)
            self._timer.start()

    @Slot()
    def _on_project_changed(self) -> None:
        self._doubtful = doubtful_events(self._session)
        self._show_counts()
        self._timer.start()

    @Slot()
    def _show_counts(self) -> None:
        listed, stories = self.stories.stories.rowCount(), len(self._session.stories)
        places = self.places.places.rowCount()
        of = f"{listed:,} OF {stories:,}" if self._search else f"{stories:,}"
        self._stories_head.setText(f"STORIES · {of}")
        self._places_head.setText(f"PLACES IN RANGE · {places:,}")
        self._nothing.setText(self._empty_words(listed, stories))
        self._nothing.setVisible(listed == 0)
        self.stories.setVisible(listed > 0)
        self._columns.setVisible(stories > 0)

    def _empty_words(self, listed: int, stories: int) -> str:
        if stories == 0:
            return "Drop text, Markdown or web page files on this window, or a folder of them."
        if listed == 0:
            return f"No story matches “{self._search[:60]}”."
        return ""

    @Slot()
    def _ask(self) -> None:
        asked = question(self._session, self._doubtful[0]) if self._doubtful else None
        self.review.ask(asked)
        self._review_head.setVisible(asked is not None)
        self._review_head.setText(f"TO REVIEW · {len(self._doubtful):,}")


def _padded(widget: QWidget, *, top: int, bottom: int) -> QHBoxLayout:
    """Return the widget with room around it; style sheets ignore a label's own margins."""
    row = QHBoxLayout()
    row.setContentsMargins(PAD, top, PAD, bottom)
    row.addWidget(widget)
    return row


def _heading(parent: QWidget) -> QLabel:
    heading = QLabel(parent)
    heading.setObjectName("section")
    heading.setTextFormat(Qt.TextFormat.PlainText)
    return heading
