"""The question at the foot of the lists: the place most in doubt."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from dateline.ui.models.review import Question
from dateline.ui.saying import say
from dateline.ui.theme import BASE_PX, CAPTION_PX, sized


class ReviewCard(QFrame):
    """One question; a click or Return opens it in the reader.

    Signals:
        opened(): the person wants to answer it.
    """

    opened = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self.setObjectName("doubt")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._question: Question | None = None
        self._asked = QLabel(self)
        self._quote = QLabel(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(2)
        for label in (self._asked, self._quote):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            layout.addWidget(label)
        self._asked.setFont(sized(self.font(), BASE_PX, bold=True))
        self._quote.setFont(sized(self.font(), CAPTION_PX + 1))
        self._quote.setObjectName("quiet")

    def ask(self, question: Question | None) -> None:
        """Show a question; hide where there is none."""
        self._question = question
        self.setVisible(question is not None)
        if question is not None:
            self._asked.setText(question.asked)
            self._quote.setText(question.quote)
            self.setAccessibleName(say("Lists", "To check: {asked}").format(asked=question.asked))
            self.setAccessibleDescription(question.quote)

    def open_question(self) -> None:
        """Open the question in the reader."""
        if self._question is not None:
            self.opened.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the question."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.open_question()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the question with Return or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_question()
        else:
            super().keyPressEvent(event)
