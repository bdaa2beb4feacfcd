"""The two lists: native views over our models, worked by pointer and keyboard alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QWidget

from dateline.ui.hovering import Events, Where, events_at, events_of
from dateline.ui.models.places import PlaceListModel, PlaceRole
from dateline.ui.models.stories import StoryListModel, StoryRole
from dateline.ui.places.delegates import PLAIN_AFTER, PlaceDelegate, StoryDelegate
from dateline.ui.saying import say
from dateline.ui.selection import Selection
from dateline.ui.session import Session
from dateline.ui.theme import Appearance

Index = QModelIndex | QPersistentModelIndex

TALLEST = 12
"""The list of stories grows with its lines up to this many."""
SAME_HEIGHT = frozenset({int(StoryRole.IN_RANGE), int(StoryRole.COLOUR)})
"""What of a line changes without its height."""


class _List(QListView):
    """Tells the session which line the pointer is over."""

    def __init__(self, name: str, session: Session, where: Where, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._where = where
        self.entered.connect(self._on_entered)
        self.viewportEntered.connect(self._on_left)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAcceptDrops(False)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def events_under(self, index: QModelIndex) -> Callable[[], Events]:
        """Return what answers with the events that a line stands for."""
        raise NotImplementedError

    @Slot(QModelIndex)
    def _on_entered(self, index: QModelIndex) -> None:
        self._session.hovering.enter(self._where, self.events_under(index))

    @Slot()
    def _on_left(self) -> None:
        self._session.hovering.leave(self._where)

    def leaveEvent(self, event: QEvent) -> None:
        """No line is pointed at any more."""
        self._on_left()
        super().leaveEvent(event)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Draw lines anew, at once where none can be of another height than before.

        Qt would lay out all of them, in a turn of its own: the list would be painted a frame after
        the time line, and the model asked twice for each line (seen: 0.2 s for 56,000).
        """
        keeps_height = bool(roles) and SAME_HEIGHT.issuperset(roles)
        if keeps_height or (first != last and self.uniformItemSizes()):
            self.viewport().update()
        else:
            super().dataChanged(first, last, roles)

    def show_current(self, index: QModelIndex) -> None:
        """Mark a line as picked without picking it anew."""
        if index == self.currentIndex() and self.selectionModel().isSelected(index):
            return
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.selectionModel().clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return picks, as a click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.clicked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class StoryList(_List):
    """The stories; as tall as they need, where there is room.

    Signals:
        story_opened(): a story was picked here, by pointer or Return.
        removal_asked(DocumentId): Delete was pressed on a story.
    """

    story_opened = Signal()
    removal_asked = Signal(object)

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget) -> None:
        """List the session's stories."""
        super().__init__(say("Lists", "Stories"), session, Where.STORIES, parent)
        self.stories = StoryListModel(session, self)
        self.setModel(self.stories)
        self.setItemDelegate(StoryDelegate(appearance, self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.stories.modelReset.connect(self._on_reset)
        self.stories.rowsInserted.connect(self._on_rows_inserted)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.clicked.connect(self._on_clicked)
        session.selection_changed.connect(self.show_selection)
        self._on_reset()

    def sizeHint(self) -> QSize:
        """Return the height of all lines, counted for short lists only."""
        rows = self.stories.rowCount()
        height = sum(self.sizeHintForRow(row) for row in range(min(rows, TALLEST)))
        return QSize(240, max(56, height + 2 * self.frameWidth()))

    def minimumSizeHint(self) -> QSize:
        """Return room for a story or two: the list yields to the places and scrolls."""
        return QSize(160, min(96, self.sizeHint().height()))

    def events_under(self, index: QModelIndex) -> Callable[[], Events]:
        """Return what answers with the events in range that a story tells of."""
        return partial(events_of, self._session, index.data(StoryRole.STORY).number)

    @Slot()
    def _on_reset(self) -> None:
        self.setUniformItemSizes(self.stories.total > PLAIN_AFTER)
        self.updateGeometry()
        self.show_selection(self._session.selection)

    @Slot()
    def _on_rows_inserted(self) -> None:
        self.setUniformItemSizes(self.stories.total > PLAIN_AFTER)
        if self.stories.rowCount() <= TALLEST:
            self.updateGeometry()

    @Slot(object)
    def show_selection(self, selection: Selection) -> None:
        """Mark the story that is picked."""
        self.stories.list_story(selection.document_id)
        self.show_current(self.stories.row_of(selection.document_id))

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            story = index.data(StoryRole.STORY)
            if story.id != self._session.selection.document_id:
                self._session.light_story(story.id)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._session.light_story(index.data(StoryRole.STORY).id)
        self.story_opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks to take the story out of the project; Escape lets all events be lit."""
        picked = self._session.selection
        if event.key() == Qt.Key.Key_Escape and picked.whole_story and picked.document_id:
            self._session.select_story(picked.document_id)
            return
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.removal_asked.emit(self.currentIndex().data(StoryRole.STORY).id)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew in another width: a title may take one line or two."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
        super().changeEvent(event)


class PlaceList(_List):
    """The places in range, most mentioned first."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget) -> None:
        """List the places of the session's range."""
        super().__init__(say("Lists", "Places in range"), session, Where.PLACES, parent)
        self.places = PlaceListModel(session, self)
        self.setModel(self.places)
        self.setItemDelegate(PlaceDelegate(appearance, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerItem)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.clicked.connect(self._on_clicked)
        session.selection_changed.connect(self.show_selection)
        self.places.recounted.connect(self._on_recounted)
        self.show_selection(session.selection)

    def sizeHint(self) -> QSize:
        """Return the height of a dozen lines, the least that is wanted."""
        return QSize(240, 12 * max(24, self.sizeHintForRow(0)))

    def minimumSizeHint(self) -> QSize:
        """Return room for three lines."""
        return QSize(160, 72)

    @Slot(object)
    def show_selection(self, selection: Selection) -> None:
        """Mark the place that is picked."""
        self.places.list_place(selection.place_id)
        self.show_current(self.places.row_of(selection.place_id))

    def events_under(self, index: QModelIndex) -> Callable[[], Events]:
        """Return what answers with the events in range at a place."""
        return partial(events_at, self._session, (self.places.number(index.row()),))

    @Slot()
    def _on_recounted(self) -> None:
        """Keep the mark on its place, whatever made the lines change order."""
        if self.currentIndex().isValid() or self._session.selection.place_id:
            self.places.list_place(self._session.selection.place_id)
            index = self.places.row_of(self._session.selection.place_id)
            if index.isValid():
                self.setCurrentIndex(index)
            else:
                self.selectionModel().clear()
        # Lines that came or went are laid out in this turn, not in the next: one picture, not two.
        self.executeDelayedItemsLayout()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._session.select_place(index.data(PlaceRole.PLACE).id)
