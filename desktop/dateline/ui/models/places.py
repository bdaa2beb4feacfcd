"""The list of places within the range shown; counted anew for every frame of a drag."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

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
from dateline.domain.folding import folded
from dateline.domain.places import Place, PlaceId
from dateline.domain.project import PlaceCount
from dateline.ui.models.in_range import PlaceStories
from dateline.ui.models.notebook import tag_words
from dateline.ui.models.words import counted, tip
from dateline.ui.reader.text_map import shown_title
from dateline.ui.saying import say
from dateline.ui.session import Session

Index = QModelIndex | QPersistentModelIndex
LISTED = 200
"""Lines that are there at first; more come as the person scrolls, or looks for one of them. A view
asks for each line that comes or goes, so that thousands would take longer than a frame."""


class PlaceRole(IntEnum):
    """What a line of the list knows besides its name."""

    COUNT = Qt.ItemDataRole.UserRole
    PLACE = Qt.ItemDataRole.UserRole + 1
    TAGS = Qt.ItemDataRole.UserRole + 2
    """What a person tagged it with, in words."""


class PlaceListModel(QAbstractListModel):
    """Places by number of mentions in range, those that match the search only.

    Where something happens comes first, then what is only spoken of.

    Mentions and events of all places are counted at once; stories only for the lines that are asked
    for, which are those on screen.

    Signals:
        recounted(): the lines may show other places than before.
    """

    recounted = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        """List the places of the session's range."""
        super().__init__(parent)
        self._session = session
        self._search = ""
        self._also: frozenset[PlaceId] = frozenset()
        self._names: tuple[str, ...] = ()
        self._order: NDArray[np.intp] = np.empty(0, dtype=np.intp)
        self._numbers: dict[PlaceId, int] = {}
        self._most = LISTED
        self._rows = 0
        self._stories = PlaceStories(session.columns)
        roles = Qt.ItemDataRole
        self._answers: dict[int, Callable[[int], Any]] = {
            roles.DisplayRole: lambda row: shown_title(self.place_at(row).name),
            roles.AccessibleTextRole: lambda row: (
                f"{shown_title(self.place_at(row).name)}, {self._told(row)}"
            ),
            roles.ToolTipRole: lambda row: tip(
                f"{shown_title(self.place_at(row).label)}\n{self._told(row)}"
            ),
            PlaceRole.PLACE: self.place_at,
            PlaceRole.COUNT: self.count,
            PlaceRole.TAGS: self._tags,
        }
        session.changed.connect(self._on_changed)
        session.project_changed.connect(self._on_columns_changed)
        session.range_changed.connect(self.recount)
        session.filter_changed.connect(self.recount)
        self._on_columns_changed()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.events:
            self._on_columns_changed()
        elif changes.annotations:
            self.recount()

    @Slot()
    def _on_columns_changed(self) -> None:
        self._stories = PlaceStories(self._session.columns)
        self._names = ()
        self._numbers = {}
        self._most = LISTED
        self.recount()

    @property
    def total(self) -> int:
        """Return how many places there are, listed yet or not."""
        return len(self._order)

    def search(self, words: str, also: frozenset[PlaceId] = frozenset()) -> None:
        """List only the places whose name, or that of what they lie in, holds these words.

        Those of ``also`` are listed too: places that go by the words in another spelling.
        """
        self._search = folded(words.strip())
        self._also = also
        self.recount()

    @Slot()
    def recount(self) -> None:
        """Follow the range; lines come and go at the end, the rest is told anew."""
        counts = self._session.counts
        present = np.flatnonzero(counts.place_mentions)
        if self._search:
            present = present[[self._matches(int(place)) for place in present]]
        mentions, acts = counts.place_mentions[present], counts.place_acts[present]
        self._list(present[np.lexsort((-mentions, acts == 0))])
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(self._rows - 1))
        self.recounted.emit()

    def _list(self, order: NDArray[np.intp]) -> None:
        """List these places, as many of them as are listed."""
        before, after = self._rows, min(len(order), self._most)
        if after > before:
            self.beginInsertRows(QModelIndex(), before, after - 1)
        elif after < before:
            self.beginRemoveRows(QModelIndex(), after, before - 1)
        self._order, self._rows = order, after
        if after > before:
            self.endInsertRows()
        elif after < before:
            self.endRemoveRows()

    def canFetchMore(self, parent: Index) -> bool:
        """Return whether there are places that are not listed yet."""
        return not parent.isValid() and self._rows < len(self._order)

    def fetchMore(self, parent: Index) -> None:
        """List some more places."""
        if not parent.isValid():
            self._list_at_least(self._rows + LISTED)

    def _list_at_least(self, rows: int) -> None:
        self._most = max(self._most, rows)
        self._list(self._order)

    def list_place(self, place_id: PlaceId | None) -> None:
        """See that a place is listed, if it is in range."""
        at = self._place_in_order(place_id)
        if at is not None:
            self._list_at_least(at + 1)

    def _place_in_order(self, place_id: PlaceId | None) -> int | None:
        if not self._numbers:
            self._numbers = {each.id: n for n, each in enumerate(self._session.columns.place_table)}
        number = self._numbers.get(place_id) if place_id is not None else None
        if number is None:
            return None
        found = np.flatnonzero(self._order == number)
        return int(found[0]) if len(found) else None

    def _matches(self, place: int) -> bool:
        if not self._names:
            self._names = tuple(folded(each.label) for each in self._session.columns.place_table)
        by_name = self._search in self._names[place]
        return by_name or self._session.columns.place_table[place].id in self._also

    def place_at(self, row: int) -> Place:
        """Return the place of a line."""
        return self._session.columns.place_table[self.number(row)]

    def number(self, row: int) -> int:
        """Return the index into the columns' table of the place of a line."""
        return int(self._order[row])

    def row_of(self, place_id: PlaceId | None) -> QModelIndex:
        """Return where a place is listed; an invalid index where it is not."""
        row = self._place_in_order(place_id)
        return QModelIndex() if row is None or row >= self._rows else self.index(row)

    def count(self, row: int) -> PlaceCount:
        """Return the counts of a line: mentions, events and stories within the range."""
        number = int(self._order[row])
        place, counts = self.place_at(row), self._session.counts
        return PlaceCount(
            place_id=place.id,
            name=shown_title(place.name),
            events=int(counts.place_events[number]),
            mentions=int(counts.place_mentions[number]),
            stories=self._stories.count(number, counts, self._session.index.sifted),
        )

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many places are listed."""
        return 0 if parent is not None and parent.isValid() else self._rows

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a line shows."""
        answer = self._answers.get(role)
        return answer(index.row()) if answer else None

    def _tags(self, row: int) -> str:
        noted = self._session.notebook.about(Subject(place_id=self.place_at(row).id))
        return tag_words(noted.tags)

    def _told(self, row: int) -> str:
        """Return the counts of a line in words, and whether it is only spoken of."""
        happens = self._session.counts.place_acts[int(self._order[row])] > 0
        counts = count_words(self.count(row))
        return counts if happens else f"{counts}, {say('Words', 'only spoken of')}"


def count_words(count: PlaceCount) -> str:
    """Return ``14 mentions, 12 events, 4 stories``."""
    return ", ".join(
        (
            counted(count.mentions, "mention"),
            counted(count.events, "event"),
            counted(count.stories, "story"),
        )
    )
