"""Choosing any place of the gazetteer for some words of a story."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QWidget

from dateline.domain.errors import UserError
from dateline.domain.places import Place
from dateline.ui.dialogs.frames import AskingDialog
from dateline.ui.elsewhere import told
from dateline.ui.models.words import described
from dateline.ui.reader.text_map import shown_title
from dateline.ui.saying import say

if TYPE_CHECKING:
    from dateline.ui.opinions import Opinions

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
        verb: str = "",
        opinions: Opinions | None = None,
    ) -> None:
        """Offer what ``find`` answers for ``words`` of a story.

        Args:
            parent: the window.
            words: what the story says.
            find: answers with places of the gazetteer.
            verb: what the button says, if not that it chooses.
            opinions: asks a geocoder on the net, if the person wants that.
        """
        super().__init__(
            parent,
            title=say("Dialogs", "Choose a place"),
            question=say("Dialogs", "Which place is “{words}”? Any spelling will do.").format(
                words=shown_title(words)[:60]
            ),
            text=shown_title(words)[:60],
            verb=verb or say("Dialogs", "Choose"),
        )
        self._find = find
        self._opinions = opinions
        self._asked = ""
        self.online = QPushButton(self)
        self.online.setAutoDefault(False)
        self.online.setVisible(opinions is not None)
        self.online.clicked.connect(self._on_online)
        self._places: tuple[Place, ...] = ()
        self.list = QListWidget(self)
        self.list.setAccessibleName(say("Dialogs", "Places found"))
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(ROWS * ROW_HEIGHT + 8)
        self.field.setPlaceholderText(say("Dialogs", "Paris, Texas"))
        self.field.setMinimumWidth(440)
        self.field.installEventFilter(self)
        self.body.insertWidget(2, self.list)
        self.body.insertWidget(4, self.online, 0, Qt.AlignmentFlag.AlignLeft)
        self.understood.setWordWrap(True)
        if opinions is not None:
            opinions.switched.connect(self._show_online)
            opinions.answered.connect(self._on_answered)
            opinions.refused.connect(self._on_refused)
        self._show_online()
        self.list.itemDoubleClicked.connect(self.accept)
        self.field.textChanged.connect(self._on_text_changed)
        self._on_text_changed(self.field.text())

    @Slot(str)
    def _on_text_changed(self, typed: str) -> None:
        missing = (
            say("Dialogs", "No place has a name like that. Try another spelling.")
            if typed.strip()
            else ""
        )
        try:
            self._places = self._find(typed)
        except UserError as error:
            self._places, missing = (), told(str(error))
        self._list(missing)
        self._show_online()

    def _list(self, missing: str) -> None:
        self.list.clear()
        for place in self._places:
            self.list.addItem(f"{shown_title(place.name)} · {shown_title(described(place))}")
        self.list.setCurrentRow(0)
        self.understood.setText("" if self._places else missing)
        self.accept_button.setEnabled(bool(self._places))

    @Slot()
    def _show_online(self) -> None:
        title = self._opinions.title if self._opinions is not None else ""
        self.online.setText(
            say("Dialogs", "Ask {title}, online").format(title=title)
            if title
            else say("Dialogs", "Ask a geocoder online…")
        )
        self.online.setEnabled(bool(self.field.text().strip()))

    @Slot()
    def _on_online(self) -> None:
        """Ask for the name as it stands; where that is off, ask whether it may be switched on."""
        if self._opinions is None:
            return
        if not self._opinions.title:
            self._opinions.ask_geocoder()
            return
        self._asked = self.field.text()
        self.online.setEnabled(False)
        self.understood.setText(
            say("Dialogs", "Asking {title} for “{asked}”…").format(
                title=self._opinions.title, asked=shown_title(self._asked)
            )
        )
        self._opinions.ask(self._asked)

    @Slot(str, object)
    def _on_answered(self, name: str, places: tuple[Place, ...]) -> None:
        if name == self._asked == self.field.text():
            known = {place.id for place in places}
            self._places = (*places, *(each for each in self._places if each.id not in known))
            title = self._opinions.title if self._opinions is not None else ""
            self._list("")
            self.understood.setText(
                ""
                if places
                else say("Dialogs", "{title} has no place of that name.").format(title=title)
            )
            self.online.setEnabled(False)

    @Slot(str, object)
    def _on_refused(self, name: str, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if name == self._asked:
            self.understood.setText(told(str(error)))
            self._show_online()

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
