"""The answers that hold for every story, each to be taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dateline.domain.standing import StandingAnswer
from dateline.ui.dialogs.buttons import primary
from dateline.ui.models.words import described
from dateline.ui.reader.text_map import shown_title

NONE_YET = (
    "None yet. Choose Always on the card of a place (A), then answer: it holds for every story "
    "that is added from then on."
)
SOME = "They hold for every story that is added from now on, in any project."


class AnswersDialog(QDialog):
    """A list; Delete, or the button, takes an answer back.

    Signals:
        removal_asked(str): no answer is to stand for this name any more.
    """

    removal_asked = Signal(str)

    def __init__(self, parent: QWidget, answers: tuple[StandingAnswer, ...]) -> None:
        """List these."""
        super().__init__(parent)
        self.setWindowTitle("Your answers")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._names = [answer.name for answer in answers]
        self._told = QLabel(self)
        self._told.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName("Your answers for every story")
        self.list.setUniformItemSizes(True)
        self.list.addItems([_words(answer) for answer in answers])
        self.list.setCurrentRow(0)
        self.remove = QPushButton("Take back", self)
        self.remove.setToolTip("Let Dateline judge this name again (Delete)")
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self.take_back)
        buttons = QDialogButtonBox(self)
        buttons.addButton(primary("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(self.remove)
        row.addStretch(1)
        row.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._told)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        self.resize(560, 400)
        self._tell()

    def _tell(self) -> None:
        self._told.setText(SOME if self._names else NONE_YET)
        self.remove.setEnabled(bool(self._names))

    @Slot()
    def take_back(self) -> None:
        """Take back the answer that is picked."""
        row = self.list.currentRow()
        if 0 <= row < len(self._names):
            self.list.takeItem(row)
            self.removal_asked.emit(self._names.pop(row))
            self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back with Delete."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.take_back()
        else:
            super().keyPressEvent(event)


def _words(answer: StandingAnswer) -> str:
    name = shown_title(answer.name)
    if answer.place is None:
        return f"{name}: not a place"
    place = answer.place
    looked = " · looked for in every story" if answer.missed else ""
    return f"{name}: {shown_title(place.name)} · {shown_title(described(place))}{looked}"
