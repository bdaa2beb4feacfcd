"""The list of stories."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from dateline.domain.annotations import Subject
from dateline.domain.changes import Changes
from dateline.domain.errors import UserError
from dateline.domain.folding import folded
from dateline.domain.project import Story
from dateline.domain.text import DocumentId
from dateline.ui.elsewhere import told
from dateline.ui.models import date_words
from dateline.ui.models.notebook import tag_words
from dateline.ui.models.story_order import StoryOrder, StorySorter
from dateline.ui.models.words import counted, places_only_words, tip
from dateline.ui.reader.text_map import shown_title
from dateline.ui.saying import say
from dateline.ui.session import Session

Index = QModelIndex | QPersistentModelIndex
LISTED = 500
"""Lines that are there at first; more come as the person scrolls, or looks for one of them. A view
asks twice for each line whenever it is laid out (seen: 0.5 s of opening 56,000 stories)."""


class StoryRole(IntEnum):
    """What a line of the list knows besides its title."""

    STORY = Qt.ItemDataRole.UserRole
    LINE = Qt.ItemDataRole.UserRole + 1
    """The second line: date and places."""
    IN_RANGE = Qt.ItemDataRole.UserRole + 2
    """Whether any of its events is in the range shown."""
    COLOUR = Qt.ItemDataRole.UserRole + 3
    """As ``domain.colours`` numbers them."""


def story_line(story: Story) -> str:
    """Return ``27 Dec 2025 · 12 places``, and of what is not in English which language it is in."""
    when = (
        date_words.published(story.published.value)
        if story.published
        else say("Words", "Needs a date")
    )
    parts = (when, counted(story.places, "place"), places_only_words(story.warnings))
    return " · ".join(part for part in parts if part)


class StoryListModel(QAbstractListModel):
    """Stories in the order chosen, those that match the search only.

    Signals:
        failed(UserError): the texts could not be searched.
    """

    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        """List the session's stories."""
        super().__init__(parent)
        self._session = session
        self._search = ""
        self._typed = ""
        self._found: NDArray[np.int64] = np.empty(0, np.int64)
        self._order = StoryOrder.DATE
        self._sorter = StorySorter()
        self._sorted: tuple[object, StoryOrder, NDArray[np.object_], NDArray[np.intp]] | None = None
        self._rows: list[Story] = []
        self._listed = 0
        roles = Qt.ItemDataRole
        self._answers: dict[int, Callable[[Story], Any]] = {
            roles.DisplayRole: lambda story: shown_title(story.title) or shown_title(story.source),
            roles.AccessibleTextRole: lambda story: (
                f"{shown_title(story.title)}, {self._line(story)}"
            ),
            roles.ToolTipRole: lambda story: tip(
                "\n".join(map(shown_title, [story.title, story.source, *map(told, story.warnings)]))
            ),
            StoryRole.STORY: lambda story: story,
            StoryRole.LINE: self._line,
            StoryRole.IN_RANGE: self._in_range,
            StoryRole.COLOUR: lambda story: session.colour_of(story.number),
        }
        session.changed.connect(self._on_changed)
        session.project_changed.connect(self.reload)
        session.range_changed.connect(self._on_range_changed)
        session.filter_changed.connect(self._on_filter_changed)
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read the list again."""
        self._show(self._wanted())

    def _show(self, rows: list[Story]) -> None:
        self.beginResetModel()
        self._rows = rows
        self._listed = min(len(self._rows), LISTED)
        self.endResetModel()

    @property
    def total(self) -> int:
        """Return how many stories there are of those looked for, listed yet or not."""
        return len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Return whether there are stories that are not listed yet."""
        return not parent.isValid() and self._listed < len(self._rows)

    def fetchMore(self, parent: Index) -> None:
        """List some more stories."""
        if not parent.isValid():
            self._list_at_least(self._listed + LISTED)

    def _list_at_least(self, lines: int) -> None:
        wanted = min(lines, len(self._rows))
        if wanted > self._listed:
            self.beginInsertRows(QModelIndex(), self._listed, wanted - 1)
            self._listed = wanted
            self.endInsertRows()

    def list_story(self, document_id: DocumentId | None) -> None:
        """See that a story is listed, if it is one of those looked for."""
        row = self._row(document_id)
        if row is not None:
            self._list_at_least(row + 1)

    def _row(self, document_id: DocumentId | None) -> int | None:
        rows = enumerate(self._rows)
        return next((row for row, story in rows if story.id == document_id), None)

    @property
    def order(self) -> StoryOrder:
        """Return what the list is sorted by."""
        return self._order

    def sort_by(self, order: StoryOrder) -> None:
        """Sort the list by something else."""
        if order is not self._order:
            self._order = order
            self.reload()

    def _ordered(self) -> tuple[NDArray[np.object_], NDArray[np.intp]]:
        """Return all stories in order, and their numbers; sorted once for each order."""
        stories = self._session.stories
        if self._sorted is None or self._sorted[:2] != (stories, self._order):
            ordered = self._sorter.sorted(list(stories), self._order)
            numbers = np.fromiter((each.number for each in ordered), np.intp, len(ordered))
            lines = np.empty(len(ordered), dtype=np.object_)
            lines[:] = ordered
            self._sorted = (stories, self._order, lines, numbers)
        return self._sorted[2], self._sorted[3]

    def _wanted(self) -> list[Story]:
        ordered, numbers = self._ordered()
        wanted = self._session.shown.stories
        if self._search:
            found = np.zeros(len(self._session.columns.story_ids), dtype=np.bool_)
            found[self._found[self._found < len(found)]] = True
            wanted = found if wanted is None else wanted & found
        if wanted is None:
            return cast("list[Story]", ordered.tolist())
        return cast("list[Story]", ordered[wanted[numbers]].tolist())

    def search(self, words: str) -> None:
        """List only the stories whose title or source holds these words, or whose text has them."""
        self._search = folded(words.strip())
        self._typed = words
        self._find()
        self.reload()

    def _find(self) -> None:
        """Ask the project which stories have the words that were typed."""
        self._found = np.empty(0, np.int64)
        if self._search:
            try:
                self._found = self._session.sifting.facts.having(self._typed)
            except UserError as error:
                self.failed.emit(error)

    def row_of(self, document_id: DocumentId | None) -> QModelIndex:
        """Return where a story is listed; an invalid index where it is not."""
        row = self._row(document_id)
        return QModelIndex() if row is None or row >= self._listed else self.index(row)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.documents or changes.annotations:
            self._find()
        if changes.annotations:
            self._tell_all(StoryRole.LINE)
        filtered = changes.events and self._session.shown.stories is not None
        searched = bool(self._search) and changes.annotations
        if changes.documents or changes.mentions or filtered or searched:
            self._bring_up_to_date()
        if changes.events:
            # A story may turn grey by what others hold.
            self._tell_all(StoryRole.COLOUR)

    def _bring_up_to_date(self) -> None:
        """Tell of what was added as just that; of anything else, begin anew."""
        rows = self._wanted()
        known = {story.id for story in self._rows}
        kept = [story for story in rows if story.id in known]
        if [story.id for story in kept] != [story.id for story in self._rows]:
            self.reload()
            return
        changed = [
            row
            for row, (now, old) in enumerate(zip(kept, self._rows, strict=True))
            if now is not old and now != old
        ]
        self._rows = kept
        for row in (row for row in changed if row < self._listed):
            self.dataChanged.emit(self.index(row), self.index(row))
        self._insert(rows, known)

    def _insert(self, rows: list[Story], known: set[DocumentId]) -> None:
        """Insert what is new where it belongs, a run of neighbours at a time."""
        first = 0
        while first < len(rows):
            last = first
            while last < len(rows) and rows[last].id not in known:
                last += 1
            if last > first:
                self._put(first, rows[first:last])
            first = last + 1

    def _put(self, first: int, stories: list[Story]) -> None:
        is_listed = first < self._listed or self._listed < LISTED
        if is_listed:
            self.beginInsertRows(QModelIndex(), first, first + len(stories) - 1)
            self._listed += len(stories)
        self._rows[first:first] = stories
        if is_listed:
            self.endInsertRows()

    @Slot()
    def _on_filter_changed(self) -> None:
        wanted = self._wanted()
        if wanted == self._rows:
            self._tell_all(StoryRole.IN_RANGE)
        else:
            self._show(wanted)

    @Slot()
    def _on_range_changed(self) -> None:
        self._tell_all(StoryRole.IN_RANGE)

    def _tell_all(self, role: StoryRole) -> None:
        """Say that this of any line may be another."""
        if self._listed:
            self.dataChanged.emit(self.index(0), self.index(self._listed - 1), [role])

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many stories are listed."""
        return 0 if parent is not None and parent.isValid() else self._listed

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a line shows."""
        answer = self._answers.get(role)
        return answer(self._rows[index.row()]) if answer else None

    def _line(self, story: Story) -> str:
        """Return what is told of a story below its title, its tags last."""
        noted = self._session.notebook.about(Subject(document_id=story.id))
        return " · ".join(filter(None, (story_line(story), shown_title(tag_words(noted.tags)))))

    def _in_range(self, story: Story) -> bool:
        events = self._session.counts.story_events
        return story.number < len(events) and bool(events[story.number])
