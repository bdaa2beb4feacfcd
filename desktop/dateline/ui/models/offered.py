"""Lines that a list offers to choose from, each with its words and what a screen reader says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole


class Line(Protocol):
    """What a line has to have."""

    @property
    def words(self) -> str:
        """What is read."""

    @property
    def told(self) -> str:
        """What a screen reader says."""


L = TypeVar("L", bound=Line)


class Offered(QAbstractListModel, Generic[L]):
    """The lines, one a row; :data:`LINE` answers with the line itself."""

    def __init__(self, parent: QObject) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self.lines: tuple[L, ...] = ()

    def show(self, lines: Sequence[L]) -> None:
        """Offer these instead."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a line, its words, or what a screen reader says."""
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        return line.told if role == Qt.ItemDataRole.AccessibleTextRole else None
