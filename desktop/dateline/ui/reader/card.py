"""The card under the picked paragraph: which place, why, when, and what else it may be."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dateline.domain.events import DecidedBy, Mention, MentionKind, Scene
from dateline.domain.places import Candidate
from dateline.domain.times import MomentBasis
from dateline.ui.models.date_words import moment_words
from dateline.ui.models.words import described, percent, tip
from dateline.ui.reader.text_map import shown
from dateline.ui.theme import CAPTION_PX, sized

KINDS = {
    MentionKind.LITERAL: "",
    MentionKind.METONYM: "Stands for a government or an institution.",
    MentionKind.DEMONYM: "Names a people or an origin.",
}

MOST_CHOICES = 5
KEYS = "Alt + ↑ ↓ place before, next · F8 next to check · Shift + F8 back · Ctrl + Z undo"


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


def scene_words(mention: Mention) -> str:
    """Return whether something happens there, where that was read or said: else nothing."""
    if mention.kind is not MentionKind.LITERAL or mention.place is None:
        return ""
    by_hand = mention.scene_by is DecidedBy.PERSON
    if mention.scene is Scene.HAPPENS:
        return "Where it happened, set by hand." if by_hand else ""
    why = "set by hand" if by_hand else mention.scene_reason
    said = "Spoken of, not where it happened"
    return f"{said}: {why}." if why else f"{said}."


class MentionCard(QFrame):
    """One mention. All words of the story are shown as plain text.

    Signals:
        place_chosen(Place): this is the place meant.
        not_a_place(): the words name no place.
        scene_set(Scene): something happens there, or the place is only spoken of.
        search_asked(): the place meant is to be looked for in the gazetteer.
    """

    place_chosen = Signal(object)
    not_a_place = Signal()
    scene_set = Signal(object)
    search_asked = Signal()

    def __init__(self, mention: Mention, *, editable: bool, position: str = "") -> None:
        """Show a mention; without buttons where the project can't be written.

        Args:
            mention: what to show.
            editable: whether deeds are offered.
            position: where a review stands: ``3 of 12 to check``; empty outside of one.
        """
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(" · ".join(filter(None, [f"About “{mention.text}”", position])))
        self._mention = mention
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 10, 12, 8)
        self._layout.setSpacing(2)
        for line in told(mention, position):
            self._layout.addWidget(line)
        self.choices = choices(mention)
        if editable:
            self._offer(mention)

    def _offer(self, mention: Mention) -> None:
        self._layout.addSpacing(4)
        for number, candidate in enumerate(self.choices, start=1):
            button = ChoiceButton(number, candidate)
            button.clicked.connect(partial(self.place_chosen.emit, candidate.place))
            self._layout.addWidget(button)
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(12)
        if mention.place is not None and mention.decided_by is DecidedBy.MACHINE:
            layout.addWidget(_button("Accept ⏎", "This is the place (Return)", self.accept))
        search = "Another place… /"
        layout.addWidget(_button(search, "Find it in the gazetteer (/)", self.search_asked))
        if mention.place is not None:
            refuse = "These words name no place (Delete)"
            layout.addWidget(_button("Not a place ⌦", refuse, self.not_a_place))
        layout.addStretch(1)
        self._layout.addWidget(row)
        self._offer_scene(mention)
        keys = _words(KEYS, quiet=True)
        keys.setFont(sized(keys.font(), CAPTION_PX))
        self._layout.addWidget(keys)

    def _offer_scene(self, mention: Mention) -> None:
        """Offer the other answer to whether something happens there, under the same keys."""
        if mention.place is None or mention.kind is not MentionKind.LITERAL:
            return
        happens = mention.scene is Scene.HAPPENS
        words = "Only spoken of (S)" if happens else "It happened here (S)"
        said = "Nothing happens at this place" if happens else "What is told happened here"
        self._layout.addWidget(_button(words, f"{said} (S)", self.change_scene))

    def change_scene(self) -> None:
        """Say the opposite of what is shown on whether something happens there."""
        mention = self._mention
        if mention.place is not None and mention.kind is MentionKind.LITERAL:
            happens = mention.scene is Scene.HAPPENS
            self.scene_set.emit(Scene.MENTIONED if happens else Scene.HAPPENS)

    def accept(self) -> None:
        """Say that the machine's choice is right."""
        if self._mention.place is not None:
            self.place_chosen.emit(self._mention.place)

    def choose(self, number: int) -> None:
        """Choose the other place of this number, counted from 1; nothing where there is none."""
        if 1 <= number <= len(self.choices):
            self.place_chosen.emit(self.choices[number - 1].place)


def choices(mention: Mention) -> tuple[Candidate, ...]:
    """Return the other places that the words may mean, at most five, likeliest first."""
    others = (each for each in mention.candidates if each.place.id != mention.choice)
    return tuple(others)[:MOST_CHOICES]


def told(mention: Mention, position: str) -> list[QLabel]:
    """Return the lines about a mention, each thing said once."""
    by_hand = mention.decided_by is DecidedBy.PERSON
    place = mention.place
    name = _words(place.name if place else mention.text)
    name.setFont(sized(name.font(), 13, bold=True))
    lines = [_words(position, quiet=True)] if position else []
    lines.append(name)
    if place is not None:
        share = "" if by_hand else percent(mention.confidence)
        lines.append(_words(" · ".join(filter(None, [described(place), share])), quiet=True))
    elif not by_hand:
        lines.append(_words("No place was chosen", quiet=True))
    said = (mention.reason, KINDS[mention.kind], scene_words(mention))
    lines += [_words(line) for line in said if line]
    lines.append(_words(when_words(mention), quiet=True))
    return lines


class ChoiceButton(QPushButton):
    """Another place of the name, with the key that chooses it; shortened where it is long."""

    def __init__(self, number: int, candidate: Candidate) -> None:
        """Offer a candidate under a number."""
        super().__init__()
        place = candidate.place
        share = f" · {percent(candidate.score)}" if candidate.score else ""
        self._number = number
        self._full = f"{shown(place.name)} · {shown(described(place))}{share}"
        self.setObjectName("link")
        self.setToolTip(tip(f"{self._full}\nChoose it ({number})"))
        self.setAccessibleName(f"Choose {self._full}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of a line; the width is whatever there is."""
        return QSize(80, 22)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words to what fits."""
        super().resizeEvent(event)
        words = f"{self._number}  {self._full}"
        metrics = QFontMetrics(self.font())
        short = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(20, self.width() - 4))
        self.setText(short.replace("&", "&&"))


def _button(words: str, hint: str, deed: Callable[[], object] | SignalInstance) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName("link")
    button.setToolTip(hint)
    button.setAccessibleName(words.rpartition(" ")[0])
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    button.clicked.connect(deed)
    return button


def _words(text: str, *, quiet: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if quiet:
        label.setObjectName("quiet")
        label.setFont(sized(label.font(), CAPTION_PX + 1))
    return label
