"""The question above a story that has no date: answered in place, or left for later."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from dateline.domain.events import Mention
from dateline.domain.places import PlaceId
from dateline.domain.text import DocumentId
from dateline.domain.times import Precision, TimeExpression
from dateline.ui.models.date_reading import EXAMPLE, read_date, understood
from dateline.ui.models.date_words import day
from dateline.ui.saying import say, say_number
from dateline.ui.typing_line import TypingLine

MOST = 3
"""Days of the text that are offered."""


def suggestions(dates: Iterable[TimeExpression]) -> tuple[date, ...]:
    """Return the days that a story names outright, in text order, at most three."""
    moments = (each.moment for each in dates)
    days = (m.start.date() for m in moments if m is not None and m.precision is Precision.DAY)
    return tuple(dict.fromkeys(days))[:MOST]


def undated_places(mentions: Iterable[Mention]) -> frozenset[PlaceId]:
    """Return the places that a story names at no moment known."""
    named: dict[bool, set[PlaceId]] = {True: set(), False: set()}
    for mention in mentions:
        if mention.choice is not None:
            named[mention.moment is not None].add(mention.choice)
    return frozenset(named[False] - named[True])


class DateCard(QFrame):
    """Says what a missing date costs and asks for it; nobody has to answer.

    Signals:
        given(date): the story came out on this day.
    """

    given = Signal(object)

    def __init__(self) -> None:
        """Ask about no story yet."""
        super().__init__()
        self.setObjectName("doubt")
        self._asked: DocumentId | None = None
        self.setAccessibleName(say("Reader", "The story's date"))
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self.field = TypingLine(self)
        self.field.setPlaceholderText(day(EXAMPLE))
        self.field.setAccessibleName(say("Reader", "When the story came out"))
        self._words.setBuddy(self.field)
        self._position = QLabel(self)
        self._position.setObjectName("caption")
        self._understood = QLabel(self)
        self._understood.setObjectName("quiet")
        self.give = QPushButton(say("Reader", "Set date"), self)
        self._offered = QHBoxLayout()
        self._offered.setSpacing(12)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.give)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(self._position)
        layout.addWidget(self._words)
        layout.addLayout(row)
        layout.addWidget(self._understood)
        layout.addLayout(self._offered)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.editingFinished.connect(self.settle)
        self.give.clicked.connect(self.settle)

    def show_position(self, words: str) -> None:
        """Say where in the review this is; nothing where it is not of it."""
        self._position.setText(words)
        self._position.setVisible(bool(words))

    def ask(
        self, story: DocumentId, dates: Iterable[TimeExpression], *, undated: int, editable: bool
    ) -> None:
        """Ask about a story that names these ``dates`` and leaves so many places ``undated``.

        What was typed stays while the question is about the same story.
        """
        sentences = [say("Reader", "This story has no date.")]
        if editable:
            sentences.append(say("Reader", "When did it come out?"))
        if undated:
            sentences.append(
                say_number(
                    "Reader",
                    "Until then %Ln places of it cannot be dated.",
                    "Until then %Ln place of it cannot be dated.",
                    undated,
                )
            )
        self._words.setText(" ".join(sentences))
        if story != self._asked:
            self._asked = story
            self.field.setText("")  # unlike clear(), nothing that undo would bring back
        self._on_text_changed()
        for part in (self.field, self._understood, self.give):
            part.setVisible(editable)
        self._offer(suggestions(dates) if editable else ())

    def _offer(self, days: tuple[date, ...]) -> None:
        while (item := self._offered.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if days:
            self._offered.addWidget(QLabel(say("Reader", "Named in it:")))
        for each in days:
            button = QPushButton(day(each))
            button.setObjectName("link")
            button.setAccessibleName(say("Reader", "Set the date to {day}").format(day=day(each)))
            button.clicked.connect(partial(self.given.emit, each))
            self._offered.addWidget(button)
        self._offered.addStretch(1)

    @Slot()
    def _on_text_changed(self) -> None:
        read = read_date(self.field.text())
        self.give.setEnabled(read is not None)
        self._understood.setText(understood(read))

    @Slot()
    def settle(self) -> None:
        """Take what was typed, where it is a day: by Return, the button, or by going elsewhere."""
        read = read_date(self.field.text()) if self.field.isEnabled() else None
        if read is not None:
            self.field.setText("")  # unlike clear(), nothing that undo would bring back
            self.given.emit(read)
