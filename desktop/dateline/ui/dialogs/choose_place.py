"""Choosing any place of the gazetteer for some words of a story."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QListWidget, QWidget

from dateline.domain.errors import UserError
from dateline.domain.places import Place
from dateline.ui.dialogs.frames import AskingDialog
from dateline.ui.models.words import described
from dateline.ui.reader.text_map import shown_title

ROWS = 8
ROW_HEIGHT = 24
MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ChoosePlace(AskingDialog):
    """A field that offers places as a name is typed; arrows pick one, Return chooses it.

    Signals:
        given(Place): this is the place meant.
    """

    given = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        *,
        words: str,
        find: Callable[[str], tuple[Place, ...]],
        verb: str = "Choose",
    ) -> None:
        """Offer what ``find`` answers for ``words`` of a story."""
        super().__init__(
            parent,
            title="Choose a place",
            question=f"Which place is “{shown_title(words)[:60]}”? Any spelling will do.",
            text=shown_title(words)[:60],
            verb=verb,
        )
        self._find = find
        self._places: tuple[Place, ...] = ()
        self.list = QListWidget(self)
        self.list.setAccessibleName("Places found")
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(ROWS * ROW_HEIGHT + 8)
        self.field.setPlaceholderText("Paris, Texas")
        self.field.setMinimumWidth(440)
        self.field.installEventFilter(self)
        self.body.insertWidget(2, self.list)
        self.list.itemDoubleClicked.connect(self.accept)
        self.field.textChanged.connect(self._on_text_changed)
        self._on_text_changed(self.field.text())

    @Slot(str)
    def _on_text_changed(self, typed: str) -> None:
        missing = "No place has a name like that. Try another spelling." if typed.strip() else ""
        try:
            self._places = self._find(typed)
        except UserError as error:
            self._places, missing = (), str(error)
        self.list.clear()
        for place in self._places:
            self.list.addItem(f"{shown_title(place.name)} · {shown_title(described(place))}")
        self.list.setCurrentRow(0)
        self.understood.setText("" if self._places else missing)
        self.accept_button.setEnabled(bool(self._places))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have arrows typed in the field move through the list."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in MOVING:
            QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        """Hand over the place that is picked."""
        row = self.list.currentRow()
        if 0 <= row < len(self._places):
            self.given.emit(self._places[row])
            super().accept()
