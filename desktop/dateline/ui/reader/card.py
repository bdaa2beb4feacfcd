"""The card under the picked paragraph: which place, why, when, and what else it may be."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dateline.domain.events import DecidedBy, Mention, MentionKind
from dateline.domain.places import Place
from dateline.domain.times import MomentBasis
from dateline.ui.models.date_words import moment_words
from dateline.ui.models.words import described, percent
from dateline.ui.theme import CAPTION_PX, sized

KINDS = {
    MentionKind.LITERAL: "",
    MentionKind.METONYM: "Stands for a government or an institution.",
    MentionKind.DEMONYM: "Names a people or an origin.",
}


def when_words(mention: Mention) -> str:
    """Return when, and which words say so: ``27 Dec 2025, from “Saturday”``."""
    if mention.moment is None:
        return "No date: the story needs one."
    when = moment_words(mention.moment)
    if mention.moment_basis is MomentBasis.STORY:
        return f"{when}, the story's own date"
    if mention.moment_basis is MomentBasis.PERSON:
        return f"{when}, set by hand"
    where = {MomentBasis.PARAGRAPH: " in this paragraph"}.get(
        mention.moment_basis or MomentBasis.SENTENCE, ""
    )
    return f"{when}, from “{mention.moment.text}”{where}" if mention.moment.text else when


class MentionCard(QFrame):
    """One mention. All words of the story are shown as plain text.

    Signals:
        place_chosen(Place): this is the place meant.
        not_a_place(): the words name no place.
    """

    place_chosen = Signal(object)
    not_a_place = Signal()

    def __init__(self, mention: Mention, *, editable: bool) -> None:
        """Show a mention; without buttons where the project can't be written."""
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(f"About “{mention.text}”")
        self._mention = mention
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.setSpacing(2)
        place = mention.place
        name = _words(place.name if place else mention.text)
        name.setFont(sized(self.font(), 13, bold=True))
        layout.addWidget(name)
        sure = "chosen by hand" if mention.decided_by is DecidedBy.PERSON else None
        if place is not None:
            share = sure or percent(mention.confidence)
            layout.addWidget(_words(f"{described(place)} · {share}", quiet=True))
        else:
            layout.addWidget(
                _words("No place was chosen" if not sure else "Not a place", quiet=True)
            )
        for line in (mention.reason, KINDS[mention.kind]):
            if line:
                layout.addWidget(_words(line))
        layout.addWidget(_words(when_words(mention), quiet=True))
        if editable:
            layout.addSpacing(4)
            layout.addWidget(self._buttons(mention, place))

    def _buttons(self, mention: Mention, place: Place | None) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        if place is not None and mention.decided_by is DecidedBy.MACHINE:
            accept = _button("Accept", "This is the place (Return)")
            accept.clicked.connect(self.accept)
            layout.addWidget(accept)
        others = [c for c in mention.candidates if c.place.id != mention.choice]
        if others:
            choose = _button("Other place ▾", "Other places of this name")
            menu = QMenu(choose)
            for candidate in others:
                words = f"{candidate.place.label} · {described(candidate.place).split(',')[0]}"
                action = menu.addAction(f"{_unmnemonic(words)}  {percent(candidate.score)}")
                action.setData(candidate.place)
            menu.triggered.connect(lambda action: self.place_chosen.emit(action.data()))
            choose.setMenu(menu)
            layout.addWidget(choose)
        if place is not None:
            refuse = _button("Not a place", "These words name no place (Delete)")
            refuse.clicked.connect(self.not_a_place)
            layout.addWidget(refuse)
        layout.addStretch(1)
        return row

    def accept(self) -> None:
        """Say that the machine's choice is right."""
        if self._mention.place is not None:
            self.place_chosen.emit(self._mention.place)


def _unmnemonic(words: str) -> str:
    return words.replace("&", "&&")


def _button(words: str, hint: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName("link")
    button.setToolTip(hint)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return button


def _words(text: str, *, quiet: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if quiet:
        label.setObjectName("quiet")
        label.setFont(sized(label.font(), CAPTION_PX + 1))
    return label
