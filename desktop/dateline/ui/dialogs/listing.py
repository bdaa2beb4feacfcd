"""The frame of dialogs that list things: one is picked and something done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from dateline.ui.dialogs.buttons import primary
from dateline.ui.saying import say

ASIDE = Qt.ItemDataRole.UserRole
GAP = 12


class AsideDelegate(QStyledItemDelegate):
    """Draws a line with a quiet word at its right end; the line is shortened to leave it room."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Leave the words some air."""
        return super().sizeHint(option, index) + QSize(0, 8)

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Shorten the line."""
        super().initStyleOption(option, index)
        taken = option.fontMetrics.horizontalAdvance(str(index.data(ASIDE) or ""))
        room = option.rect.width() - taken - 3 * GAP
        option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the line, then what stands beside it."""
        super().paint(painter, option, index)
        picked = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if picked else QPalette.ColorRole.PlaceholderText
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(role))
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        room = option.rect.adjusted(0, 0, -GAP // 2, 0)
        painter.drawText(room, end.value, str(index.data(ASIDE) or ""))
        painter.restore()


class ListingDialog(QDialog):
    """Lines of plain text. Return, or a double click, opens one; Delete removes one.

    Where there are none it is small, and what is told says how there come to be some.

    Signals:
        opened(object): a line was chosen: the thing it stands for.
        removal_asked(object): a thing is to be removed; its line is gone already.
        beginning_asked(): the person wants to make the first of what is listed here.
    """

    opened = Signal(object)
    removal_asked = Signal(object)
    beginning_asked = Signal()

    def __init__(
        self, parent: QWidget, *, title: str, told: str, lines: Sequence[tuple[str, object]]
    ) -> None:
        """List ``lines``, words and what they stand for, under what is told of them."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.told = QLabel(told, self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(3)
        self.list.addItems([words for words, _ in lines])
        self.list.setCurrentRow(0)
        self._things = [thing for _, thing in lines]
        self._open: QPushButton | None = None
        self._remove: QPushButton | None = None
        buttons = QDialogButtonBox(self)
        close = QPushButton(say("Dialogs", "Close"), self)
        close.setAutoDefault(False)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.close)
        self.row = QHBoxLayout()
        self.row.addStretch(1)
        self.row.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.told)
        layout.addWidget(self.list, 1)
        layout.addLayout(self.row)
        if lines:
            self.resize(560, 420)
        else:
            self.list.hide()
            self.told.setMinimumWidth(400)

    def put_beside(self, asides: Sequence[str]) -> None:
        """Say something more of each line, at its right end."""
        for row, aside in enumerate(asides):
            item = self.list.item(row)
            item.setData(ASIDE, aside)
            spoken = f"{item.text()}, {aside}" if aside else item.text()
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.list.setItemDelegate(AsideDelegate(self.list))

    def offer_beginning(self, verb: str) -> None:
        """Offer to make the first thing, where there is none yet."""
        if self._things:
            return
        begin = primary(verb)
        begin.setDefault(True)
        begin.clicked.connect(self._on_begun)
        self.row.insertWidget(self.row.count() - 1, begin)

    @Slot()
    def _on_begun(self) -> None:
        self.close()
        self.beginning_asked.emit()

    def offer_opening(self, verb: str) -> None:
        """Offer to open the line that is picked."""
        self._open = primary(verb)
        self._open.setDefault(True)
        self._open.clicked.connect(self._on_opened)
        self.list.itemDoubleClicked.connect(self._on_opened)
        self.row.insertWidget(1, self._open)
        self._update()

    def offer_removing(self, verb: str, hint: str) -> None:
        """Offer to remove the line that is picked."""
        self._remove = QPushButton(verb, self)
        self._remove.setToolTip(say("Dialogs", "{hint} (Delete)").format(hint=hint))
        self._remove.setAutoDefault(False)
        self._remove.clicked.connect(self.remove)
        self.row.insertWidget(0, self._remove)
        self._update()

    def _update(self) -> None:
        for button in (self._open, self._remove):
            if button is not None:
                button.setEnabled(bool(self._things))
                button.setHidden(self.list.isHidden())

    @Slot()
    def _on_opened(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._things):
            thing = self._things[row]
            self.close()
            self.opened.emit(thing)

    @Slot()
    def remove(self) -> None:
        """Remove the line that is picked."""
        row = self.list.currentRow()
        if self._remove is not None and 0 <= row < len(self._things):
            self.list.takeItem(row)
            self.removal_asked.emit(self._things.pop(row))
            self._update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove with Delete."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        else:
            super().keyPressEvent(event)
