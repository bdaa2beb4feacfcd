"""The palette: one field, and below it whatever may be meant by what is typed."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import (
    QModelIndex,
    QPoint,
    Qt,
    Slot,
)
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListView,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from dateline.domain.folding import folded
from dateline.services.matching import matching
from dateline.ui.models.offered import LINE, Index, Offered
from dateline.ui.palette.entries import Entry
from dateline.ui.places.delegates import LineDelegate, draw_ground, draw_words, small_font
from dateline.ui.saying import say
from dateline.ui.settings import Settings
from dateline.ui.theme import Appearance

Named = Callable[[str], tuple[Entry, ...]]
WIDTH, HEIGHT = 600, 420
PAD = 14
RECENT = "palette_recent"
KEPT = 20
"""Deeds done last that are remembered."""
FAVOUR = 12.0
"""What the deed done last gains over others as likely; those before it less and less."""


class _Delegate(LineDelegate):
    """The deed, where it is found, its keys."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(LINE)
        theme = self._appearance.theme
        painter.save()
        draw_ground(painter, option, self._appearance)
        box = option.rect.adjusted(PAD, 0, -PAD, 0)
        painter.setFont(small_font(option.font))
        painter.setPen(QColor(theme.secondary))
        right = painter.fontMetrics().horizontalAdvance(entry.keys) + 4
        draw_words(painter, box.adjusted(box.width() - right, 0, 0, 0), entry.keys)
        room = box.adjusted(0, 0, -right - 12, 0)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.text if entry.can_be_done else theme.secondary))
        words = f"✓ {entry.words}" if entry.is_on else entry.words
        draw_words(painter, room, words)
        left = min(painter.fontMetrics().horizontalAdvance(words) + 10, room.width())
        painter.setFont(small_font(option.font))
        painter.setPen(QColor(theme.secondary))
        draw_words(painter, room.adjusted(left, 0, 0, 0), entry.path)
        painter.restore()


class Palette(QDialog):
    """Every deed in one list; what was done last comes first."""

    def __init__(
        self,
        parent: QWidget,
        entries: tuple[Entry, ...],
        named: Named,
        settings: Settings,
        appearance: Appearance,
    ) -> None:
        """Offer these, and what ``named`` answers to what is typed."""
        super().__init__(parent, Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setWindowTitle(say("Palette", "Find a command"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entries = entries
        self._named = named
        self._settings = settings
        self._recent = _recent(settings)
        self.field = QLineEdit(self)
        self.list = QListView(self)
        self._lines: Offered[Entry] = Offered(self)
        self._build(appearance)
        self.field.textChanged.connect(self.show_matching)
        self.list.clicked.connect(self._on_clicked)
        self.show_matching("")
        corner = parent.mapToGlobal(QPoint((parent.width() - WIDTH) // 2, 64))
        self.setGeometry(corner.x(), corner.y(), WIDTH, HEIGHT)

    def _build(self, appearance: Appearance) -> None:
        self.field.setObjectName("ask")
        self.field.setPlaceholderText(
            say("Palette", "Find a command, a place, a story, a filter, a project")
        )
        self.field.setAccessibleName(
            say("Palette", "Find a command, a place, a story, a filter or a project")
        )
        line = QFrame(self)
        line.setObjectName("line")
        line.setFixedHeight(1)
        self.list.setModel(self._lines)
        self.list.setItemDelegate(_Delegate(appearance, self.list))
        self.list.setAccessibleName(say("Palette", "Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        for widget in (self.field, line, self.list):
            column.addWidget(widget)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Return what is listed, likeliest first."""
        return self._lines.lines

    @Slot(str)
    def show_matching(self, typed: str) -> None:
        """List what may be meant."""
        if typed.strip():
            wanted, likely = folded(typed).strip(), self._likely(typed)
            holding = [each for each in likely if wanted in folded(f"{each.words} {each.path}")]
            alike = [each for each in likely if each not in holding]
            self._lines.show((*holding, *self._named(typed), *alike))
        else:
            rank = {known: number for number, known in enumerate(self._recent)}
            last = len(rank)
            self._lines.show(
                tuple(sorted(self._entries, key=lambda entry: rank.get(entry.id, last)))
            )
        self._pick(0)

    def _likely(self, typed: str) -> tuple[Entry, ...]:
        favour = {known: FAVOUR * 0.8**n for n, known in enumerate(self._recent)}
        lines = [f"{entry.words} {entry.path}" for entry in self._entries]
        found = [
            (score + favour.get(self._entries[index].id, 0.0), index)
            for index, score in matching(typed, lines)
        ]
        found.sort(key=lambda each: (-each[0], each[1]))
        return tuple(self._entries[index] for _, index in found)

    def _pick(self, row: int) -> None:
        if not self.entries:
            self._tell(say("Palette", "Nothing found"))
            return
        row = max(0, min(row, len(self.entries) - 1))
        self.list.setCurrentIndex(self._lines.index(row))
        self._tell(self.entries[row].told)

    def _tell(self, words: str) -> None:
        """Let a screen reader say which line is picked, while the keys stay in the field."""
        self.field.setAccessibleDescription(words)
        event = QAccessibleEvent(self.field, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows pick, Return does, Escape closes."""
        row, page = self.list.currentIndex().row(), 8
        steps = {
            Qt.Key.Key_Down: row + 1,
            Qt.Key.Key_Up: row - 1,
            Qt.Key.Key_PageDown: row + page,
            Qt.Key.Key_PageUp: row - page,
        }
        if event.key() in steps:
            self._pick(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._do(index)

    def _do(self, index: QModelIndex) -> None:
        entry = index.data(LINE) if index.isValid() else None
        if not isinstance(entry, Entry) or not entry.can_be_done:
            return
        recent = [entry.id, *(known for known in self._recent if known != entry.id)]
        self._settings.set_text(RECENT, json.dumps(recent[:KEPT]))
        self.accept()
        entry.run()


def _recent(settings: Settings) -> list[str]:
    """Return the ids of what was done last here, latest first."""
    try:
        kept = json.loads(settings.text(RECENT) or "[]")
    except ValueError:
        return []
    return [each for each in kept if isinstance(each, str)] if isinstance(kept, list) else []
