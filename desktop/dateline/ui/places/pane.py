"""The pane of lists: stories, places in range, what to check."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from dateline.domain.changes import Changes
from dateline.domain.errors import UserError
from dateline.domain.places import Place, PlaceId
from dateline.domain.project import Story
from dateline.services.finding import PlaceFinder
from dateline.ui.icons import icon
from dateline.ui.models.review import Item, Question, question, story_question
from dateline.ui.models.story_order import StoryOrder
from dateline.ui.places.delegates import column_heads, place_columns
from dateline.ui.places.lists import PlaceList, StoryList
from dateline.ui.places.parts import Parts
from dateline.ui.places.review_card import ReviewCard
from dateline.ui.review import Review
from dateline.ui.saying import Later, figure, say, say_number
from dateline.ui.session import Session
from dateline.ui.theme import CAPTION_PX, Appearance, sized

PAD = 12
SPELLINGS = 20
HEAD = 28
"""Pixels: as high as the button beside it, which is not always there."""
LOW = 560
"""Pixels of height below which the card of the review stands without a heading."""

ORDERS = {
    StoryOrder.DATE: Later("Lists", "by date"),
    StoryOrder.TITLE: Later("Lists", "by title"),
    StoryOrder.ADDED: Later("Lists", "by added", "in the order in which they were added"),
}


class ListPane(QFrame):
    """Stories above, places in range below, the most doubtful place or date at the foot.

    Signals:
        story_opened(): a story was picked here.
        review_asked(): the places and dates in doubt are to be gone through.
        all_asked(): all stories are to be listed again, whatever hides them.
        failed(UserError): the stories could not be searched.
    """

    story_opened = Signal()
    review_asked = Signal()
    all_asked = Signal()
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        review: Review,
        finder: PlaceFinder,
        appearance: Appearance,
        parent: QWidget,
    ) -> None:
        """List what the session's project holds; ``finder`` knows places by any spelling."""
        super().__init__(parent)
        self.setObjectName("pane")
        self._session = session
        self._appearance = appearance
        self._search, self._reading = "", False
        self._undated_of: tuple[tuple[Story, ...], int] = ((), 0)
        self.found: tuple[Place, ...] = ()
        """Places of the gazetteer that go by the words searched for, in any spelling."""
        self._review = review
        self._finder = finder
        self.stories = StoryList(session, appearance, self)
        self.places = PlaceList(session, appearance, self)
        self.review = ReviewCard(self)
        self._stories_head = _heading(self)
        self._places_head = _heading(self)
        self._order = QPushButton(self)
        self._order.setObjectName("link")
        self._order.setFont(sized(self.font(), CAPTION_PX))
        self._order.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow comes last
        self._order.setIconSize(QSize(16, 16))
        self.undated = QPushButton(self)
        self.undated.setObjectName("link")
        self.undated.setFont(sized(self.font(), CAPTION_PX))
        self.undated.setToolTip(say("Lists", "Open the first of them, to say when it came out"))
        self._review_head = _heading(self)
        self._checked = QLabel(self)
        self.foot = QWidget(self)
        self._nothing = QLabel(self)
        self.remedy = QPushButton(self)
        self.remedy.setObjectName("link")
        self._columns = QWidget(self)
        self._upper, self._lower = QWidget(self), QWidget(self)
        self.parts = Parts(self._upper, self._lower, self)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._ask)
        self._build()
        self.stories.story_opened.connect(self.story_opened)
        self.remedy.clicked.connect(self.all_asked)
        self.undated.clicked.connect(self._on_undated_clicked)
        self.stories.stories.failed.connect(self.failed)
        self.review.opened.connect(self.review_asked)
        review.changed.connect(self._timer.start)
        session.changed.connect(self._on_changed)
        session.project_changed.connect(self._on_project_changed)
        session.range_changed.connect(self._show_places)
        session.filter_changed.connect(self._show_counts)
        appearance.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self._on_project_changed()

    def _build(self) -> None:
        self._nothing.setObjectName("quiet")
        self._nothing.setWordWrap(True)
        self._checked.setObjectName("quiet")
        self._checked.setWordWrap(True)
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        heads = QHBoxLayout(self._columns)
        heads.setContentsMargins(0, 0, 0, 0)
        heads.setSpacing(0)
        heads.addWidget(self._places_head, 1)
        small = sized(self.font(), CAPTION_PX)
        for words, width in zip(column_heads(), place_columns(QFontMetrics(small)), strict=True):
            head = QLabel(words, self._columns)
            head.setObjectName("caption")
            head.setFixedWidth(width)
            head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            heads.addWidget(head)
        upper, lower, layout = (QVBoxLayout(part) for part in (self._upper, self._lower, self))
        for part in (upper, lower, layout):
            part.setContentsMargins(0, 0, 0, 0)
            part.setSpacing(0)
        self._head = _padded(self._stories_head, top=8, bottom=0)
        self._head.setSpacing(PAD)
        self._stories_head.setMinimumHeight(HEAD)
        self._head.addStretch(1)
        self._head.addWidget(self._order)
        self._below = QHBoxLayout()
        self._below.setContentsMargins(PAD, 0, PAD, 0)
        self._below.addWidget(self.undated)
        self._below.addStretch(1)
        upper.addLayout(self._head)
        upper.addLayout(self._below)
        upper.addLayout(_padded(self._nothing, top=0, bottom=0))
        upper.addLayout(_padded(self.remedy, top=4, bottom=0))
        upper.addWidget(self.stories, 1)
        upper.addStretch(0)
        lower.addLayout(_padded(self._columns, top=12, bottom=4))
        lower.addWidget(self.places)
        layout.addWidget(self.parts, 1)
        layout.addWidget(self.foot)
        foot = QVBoxLayout(self.foot)
        foot.setContentsMargins(0, 8, 0, PAD)
        foot.setSpacing(0)
        foot.addLayout(_padded(self._review_head, top=4, bottom=8))
        foot.addLayout(_padded(self.review, top=0, bottom=0))
        foot.addLayout(_padded(self._checked, top=0, bottom=0))

    def offer_orders(self, orders: QMenu) -> None:
        """Offer these orders above the stories."""
        self._order.setMenu(orders)
        self.sort_by(self.stories.stories.order)

    @Slot(str)
    def sort_by(self, name: str) -> None:
        """List the stories in the order of this name, if there is one."""
        if name in set(StoryOrder):
            self.stories.stories.sort_by(StoryOrder(name))
        order = ORDERS[self.stories.stories.order]()
        self._order.setText(order)
        self._place_undated()
        self._order.setAccessibleName(say("Lists", "Stories sorted {order}").format(order=order))

    def search(self, words: str) -> None:
        """List only the stories and places that hold these words."""
        self._search = words.strip()
        self.stories.stories.search(words)
        self.places.places.search(words, self._found(words))
        self._show_counts()

    def _found(self, words: str) -> frozenset[PlaceId]:
        """Return places that go by these words in some spelling, or whose notes have them."""
        noted = self._session.notebook.places_having(words)
        try:
            self.found = self._finder.find(words, SPELLINGS)
        except UserError:
            self.found = ()  # without the gazetteer the names in the list are searched alone
        return noted | {place.id for place in self.found}

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the lists more room in a low pane: the review's card says what it is about."""
        super().resizeEvent(event)
        self._review_head.setVisible(self.height() >= LOW)
        self._place_undated()

    def _place_undated(self) -> None:
        """Let the count of undated stories stand beside that of all where there is room."""
        beside = (self._stories_head, self.undated, self._order)
        taken = sum(widget.sizeHint().width() + PAD for widget in beside) + PAD
        row, at = (self._head, 1) if taken <= self.width() else (self._below, 0)
        if row.indexOf(self.undated) < 0:
            row.insertWidget(at, self.undated)

    def shutdown(self) -> None:
        """Ask and read nothing more: the project is about to be closed."""
        self._timer.stop()

    @Slot()
    def _on_look_changed(self) -> None:
        self._order.setIcon(icon("down", self._appearance.theme.accent))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes:
            self._show_counts()

    @Slot()
    def _on_project_changed(self) -> None:
        self._show_counts()
        self._timer.start()

    @Slot(bool)
    def show_reading(self, reading: bool) -> None:
        """Say while there are no stories whether some are being read."""
        self._reading = reading
        self._show_counts()

    @Slot()
    def _show_counts(self) -> None:
        listed, stories = self.stories.stories.total, len(self._session.stories)
        is_part = self._search or listed < stories
        whole = figure(stories)
        self._stories_head.setText(
            say("Lists", "STORIES · {listed} OF {all}").format(listed=figure(listed), all=whole)
            if is_part
            else say("Lists", "STORIES · {all}").format(all=whole)
        )
        undated = self._count_undated()
        self.undated.setText(say_number("Lists", "%Ln need a date", "%Ln needs a date", undated))
        self.undated.setVisible(undated > 0)
        self._place_undated()
        self._nothing.setText(self._empty_words(listed, stories))
        self._nothing.setVisible(listed == 0)
        self.remedy.setText(
            say("Lists", "Clear search") if self._search else say("Lists", "Clear filter")
        )
        self.remedy.setVisible(listed == 0 < stories)
        self.stories.setVisible(listed > 0)
        self._lower.setVisible(stories > 0)
        self._order.setVisible(stories > 1)
        self._show_places()

    def _count_undated(self) -> int:
        """Return how many stories need a date; counted once for each list of stories."""
        stories = self._session.stories
        if self._undated_of[0] is not stories:
            self._undated_of = stories, sum(story.needs_date for story in stories)
        return self._undated_of[1]

    @Slot()
    def _show_places(self) -> None:
        in_range = self._session.extent is None
        head = (
            say("Lists", "PLACES IN RANGE · {count}")
            if in_range
            else say("Lists", "PLACES IN VIEW · {count}")
        )
        self._places_head.setText(head.format(count=figure(self.places.places.total)))

    def _empty_words(self, listed: int, stories: int) -> str:
        if stories == 0 and self._reading:
            return say("Lists", "Stories are being read…")
        if stories == 0:
            return say("Lists", "None yet. Drop some on this window, or a folder of them.")
        if listed == 0 and not self._search:
            return say("Lists", "No story passes the filter.")
        if listed == 0:
            return say("Lists", "No story matches “{search}”.").format(search=self._search[:60])
        return ""

    @Slot()
    def _on_undated_clicked(self) -> None:
        first = next((story for story in self._session.stories if story.needs_date), None)
        if first is not None:
            self._session.select_story(first.id)
            self.story_opened.emit()

    def _question(self, item: Item) -> Question:
        """Return what is asked about an event or a story, in words."""
        if isinstance(item, str):
            number = self._session.story_numbers[item]
            stories = self._session.stories
            return story_question(next(each for each in stories if each.number == number))
        return question(self._session, item, of_date=self._review.is_of_date(item))

    @Slot()
    def _ask(self) -> None:
        doubtful = self._review.doubtful
        asked = None
        if doubtful:
            asked = self._question(doubtful[0])
        self.review.ask(asked)
        self.foot.setVisible(asked is not None or self._review.all_checked)
        self._review_head.setText(
            say("Lists", "TO CHECK · {count}").format(count=figure(len(doubtful)))
            if doubtful
            else say("Lists", "ALL CHECKED")
        )
        self._checked.setVisible(self._review.all_checked)
        if not self._review.all_checked:
            return
        checked = say("Lists", "{count} checked. Undo takes the last answer back.")
        self._checked.setText(checked.format(count=figure(self._review.checked)))


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
