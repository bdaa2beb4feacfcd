"""The card under the picked paragraph: which place, why, when, and what else it may be."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from dateline.domain.annotations import Annotation
from dateline.domain.events import DecidedBy, Mention, MentionId, MentionKind, Scene
from dateline.domain.places import Candidate
from dateline.domain.times import Moment, MomentBasis
from dateline.ui.elsewhere import told as told_elsewhere
from dateline.ui.models.date_words import moment_words
from dateline.ui.models.words import breakable, described, percent, tip
from dateline.ui.reader.chips import Noted
from dateline.ui.reader.keyed import KeyedButton
from dateline.ui.reader.scope import Reach, Scope, ScopeSwitch
from dateline.ui.reader.text_map import shown_title
from dateline.ui.saying import Later, say
from dateline.ui.theme import CAPTION_PX, sized

KINDS = {
    MentionKind.METONYM: Later("Reader", "Stands for a government or an institution."),
    MentionKind.DEMONYM: Later("Reader", "Names a people or an origin."),
}

MOST_CHOICES = 5
KEYS = Later("Reader", "Alt + ↑ ↓ place before, next · F8 next to check")


def kind_words(kind: MentionKind) -> str:
    """Return what the words stand for, where it is not the place itself."""
    return KINDS[kind]() if kind in KINDS else ""


def when_words(mention: Mention) -> str:
    """Return when, and which words say so: ``27 Dec 2025, from “Saturday”``."""
    if mention.moment is None:
        return say("Reader", "No date: the story needs one.")
    when = moment_words(mention.moment)
    if mention.moment_basis is MomentBasis.STORY:
        return say("Reader", "{when}, the story's own date").format(when=when)
    if mention.moment_basis is MomentBasis.PERSON:
        return say("Reader", "{when}, set by hand").format(when=when)
    if not mention.moment.text:
        return when
    said = (
        say("Reader", "{when}, from “{words}” in this paragraph")
        if mention.moment_basis is MomentBasis.PARAGRAPH
        else say("Reader", "{when}, from “{words}”")
    )
    return said.format(when=when, words=mention.moment.text)


def scene_words(mention: Mention) -> str:
    """Return whether something happens there, where that was read or said: else nothing."""
    if mention.kind is not MentionKind.LITERAL or mention.place is None:
        return ""
    by_hand = mention.scene_by is DecidedBy.PERSON
    if mention.scene is Scene.HAPPENS:
        return say("Reader", "Where it happened, set by hand.") if by_hand else ""
    why = say("Reader", "set by hand") if by_hand else told_elsewhere(mention.scene_reason)
    said = say("Reader", "Spoken of, not where it happened")
    return f"{said}: {why}." if why else f"{said}."


def machine_words(found: Mention, mention: Mention) -> str:
    """Return what the machine said, a person having answered: ``Dateline said Paris, Texas``."""
    said = []
    if mention.decided_by is DecidedBy.PERSON:
        if found.place is None:
            said.append(say("Reader", "no place"))
        elif found.choice == mention.choice:
            said.append(say("Reader", "the same place"))
        else:
            said.append(f"{found.place.label} ({percent(found.confidence)})")
    if mention.moment_basis is MomentBasis.PERSON:
        said.append(moment_words(found.moment) if found.moment else say("Reader", "no date"))
    if mention.scene_by is DecidedBy.PERSON and found.scene is not mention.scene:
        said.append(
            say("Reader", "it happened here")
            if found.scene is Scene.HAPPENS
            else say("Reader", "only spoken of")
        )
    return (
        say("Reader", "Dateline said {answers}.").format(answers=", ".join(said))
        if said
        else say("Reader", "Dateline said the same.")
    )


class MentionCard(QFrame):
    """One mention. All words of the story are shown as plain text.

    Signals:
        place_chosen(Place): this is the place meant.
        not_a_place(): the words name no place.
        scene_set(Scene): something happens there, or the place is only spoken of.
        search_asked(): the place meant is to be looked for in the gazetteer.
        moment_chosen(Moment | None): that is when it was; None: at no known time.
        map_asked(): the place meant is to be pointed at on the map.
        date_asked(): it is to be dated by hand.
        taking_back_asked(): the machine's answer is to stand again.
    """

    place_chosen = Signal(object)
    not_a_place = Signal()
    scene_set = Signal(object)
    search_asked = Signal()
    moment_chosen = Signal(object)
    map_asked = Signal()
    date_asked = Signal()
    taking_back_asked = Signal()

    def __init__(
        self,
        mention: Mention,
        *,
        editable: bool,
        position: str = "",
        reach: Reach | None = None,
        found: Mention | None = None,
        moments: Sequence[Moment] | None = None,
        noted: Sequence[tuple[Annotation, str]] = (),
    ) -> None:
        """Show a mention; without buttons where the project can't be written.

        Args:
            mention: what to show.
            editable: whether deeds are offered.
            position: where a review stands: ``3 of 12 to check``; empty outside of one.
            reach: the other mentions of its words, for which an answer may count too.
            found: what the machine said, where a person says otherwise.
            moments: when else it may have been, where the date is asked about; None: the place is.
            noted: what a person noted about its event and place, and about which of them.
        """
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(
            " · ".join(
                filter(None, [say("Reader", "About “{text}”").format(text=mention.text), position])
            )
        )
        self._mention = mention
        self.scopes: ScopeSwitch | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 10, 12, 8)
        self._layout.setSpacing(2)
        self._found = found
        self.moments = moments
        for line in told(mention, position):
            self._layout.addWidget(line)
        if found is not None:
            self._layout.addWidget(_words(machine_words(found, mention), quiet=True))
        for annotation, about in noted:
            if annotation.note or annotation.tags:
                told_too = Noted(self)
                told_too.show_noted(annotation, about)
                self._layout.addWidget(told_too)
        self.choices = choices(mention)
        if editable:
            self._offer(mention, reach)

    @property
    def answered(self) -> tuple[MentionId, ...]:
        """Return the mentions that an answer counts for; none where it is this one alone."""
        if self.scopes is None or self.scopes.scope is Scope.ONE:
            return ()
        return self.scopes.reach.of(self.scopes.scope)

    @property
    def is_always(self) -> bool:
        """Whether an answer counts for whatever is read from then on, too."""
        return self.scopes is not None and self.scopes.scope is Scope.ALWAYS

    def _offer(self, mention: Mention, reach: Reach | None) -> None:
        if reach is not None and self.moments is None:
            self.scopes = ScopeSwitch(reach, self)
            self._layout.addWidget(self.scopes)
        self._layout.addSpacing(4)
        for choice in self._choice_buttons():
            self._layout.addWidget(choice)
        deeds = QGridLayout()
        deeds.setContentsMargins(0, 4, 0, 4)
        deeds.setHorizontalSpacing(16)
        deeds.setVerticalSpacing(0)
        deeds.setColumnStretch(2, 1)
        for number, button in enumerate(self._deeds(mention)):
            deeds.addWidget(button, number // 2, number % 2)
        self._layout.addLayout(deeds)
        keys = _words(KEYS(), quiet=True)
        keys.setFont(sized(keys.font(), CAPTION_PX))
        self._layout.addWidget(keys)

    def _choice_buttons(self) -> Iterator[KeyedButton]:
        """Yield the other answers, under their numbers."""
        if self.moments is not None:
            for number, moment in enumerate(self.moments, start=1):
                when = moment_words(moment)
                hint = say("Reader", "It was then ({number})").format(number=number)
                dated = KeyedButton(when, str(number), hint, key_first=True)
                dated.setAccessibleName(say("Reader", "Choose {when}").format(when=when))
                dated.clicked.connect(partial(self.moment_chosen.emit, moment))
                yield dated
            return
        for number, candidate in enumerate(self.choices, start=1):
            choice = ChoiceButton(number, candidate)
            choice.clicked.connect(partial(self.place_chosen.emit, candidate.place))
            yield choice

    def _date_deeds(self) -> Iterator[KeyedButton]:
        yield _button(
            say("Reader", "Accept"), "⏎", say("Reader", "About then is right (Return)"), self.accept
        )
        yield _button(
            say("Reader", "Another date…"),
            "D",
            say("Reader", "Say when it was (D)"),
            self.date_asked,
        )
        yield _button(
            say("Reader", "No date"),
            "Del",
            say("Reader", "Nothing says when it was (Delete)"),
            self.refuse,
        )

    def _deeds(self, mention: Mention) -> Iterator[KeyedButton]:
        """Yield what can be done, the likeliest first."""
        if self.moments is not None:
            yield from self._date_deeds()
            return
        if mention.place is not None and mention.decided_by is DecidedBy.MACHINE:
            yield _button(
                say("Reader", "Accept"),
                "⏎",
                say("Reader", "This is the place (Return)"),
                self.accept,
            )
        yield _button(
            say("Reader", "Another place…"),
            "F",
            say("Reader", "Find it in the gazetteer (F or /)"),
            self.search_asked,
        )
        hint = say("Reader", "Click on the map where it is, or drag its mark there (M)")
        yield _button(say("Reader", "On the map…"), "M", hint, self.map_asked)
        yield _button(
            say("Reader", "Set date…"), "D", say("Reader", "Say when it was (D)"), self.date_asked
        )
        if self._found is not None:
            hint = say("Reader", "Let Dateline's own answer stand again (B)")
            yield _button(say("Reader", "Dateline's answer"), "B", hint, self.taking_back_asked)
        if mention.added:
            yield _button(
                say("Reader", "Remove"),
                "Del",
                say("Reader", "Take out what was added (Delete)"),
                self.refuse,
            )
            return
        if mention.place is None:
            return
        yield _button(
            say("Reader", "Not a place"),
            "Del",
            say("Reader", "These words name no place (Delete)"),
            self.refuse,
        )
        if mention.kind is MentionKind.LITERAL:
            happens = mention.scene is Scene.HAPPENS
            words, hint = (
                (
                    say("Reader", "Only spoken of"),
                    say("Reader", "Nothing happens at this place (S)"),
                )
                if happens
                else (
                    say("Reader", "It happened here"),
                    say("Reader", "What is told happened here (S)"),
                )
            )
            yield _button(words, "S", hint, self.change_scene)

    def change_scene(self) -> None:
        """Say the opposite of what is shown on whether something happens there."""
        mention = self._mention
        if mention.place is not None and mention.kind is MentionKind.LITERAL:
            happens = mention.scene is Scene.HAPPENS
            self.scene_set.emit(Scene.MENTIONED if happens else Scene.HAPPENS)

    def refuse(self) -> None:
        """Say that the words name no place; of a date, that nothing says when."""
        if self.moments is not None:
            self.moment_chosen.emit(None)
        else:
            self.not_a_place.emit()

    def accept(self) -> None:
        """Say that the machine's choice is right."""
        if self.moments is not None:
            self.moment_chosen.emit(self._mention.moment)
        elif self._mention.place is not None:
            self.place_chosen.emit(self._mention.place)

    def choose(self, number: int) -> None:
        """Choose the other answer of this number, counted from 1; nothing where there is none."""
        if self.moments is not None:
            if 1 <= number <= len(self.moments):
                self.moment_chosen.emit(self.moments[number - 1])
        elif 1 <= number <= len(self.choices):
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
        lines.append(_words(say("Reader", "No place was chosen"), quiet=True))
    said = (told_elsewhere(mention.reason), kind_words(mention.kind), scene_words(mention))
    lines += [_words(line) for line in said if line]
    lines.append(_words(when_words(mention), quiet=True))
    return lines


class ChoiceButton(KeyedButton):
    """Another place of the name, with the key that chooses it; shortened where it is long."""

    def __init__(self, number: int, candidate: Candidate) -> None:
        """Offer a candidate under a number."""
        place = candidate.place
        share = f" · {percent(candidate.score)}" if candidate.score else ""
        full = f"{shown_title(place.name)} · {shown_title(described(place))}{share}"
        choose = say("Reader", "Choose it ({number})").format(number=number)
        hint = tip(f"{full}\n{choose}")
        super().__init__(full, str(number), hint, key_first=True)
        self.setAccessibleName(say("Reader", "Choose {full}").format(full=full))


def _button(
    words: str, key: str, hint: str, deed: Callable[[], object] | SignalInstance
) -> KeyedButton:
    button = KeyedButton(words, key, hint)
    button.clicked.connect(deed)
    return button


def _words(text: str, *, quiet: bool = False) -> QLabel:
    label = QLabel(breakable(shown_title(text)))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if quiet:
        label.setObjectName("quiet")
        label.setFont(sized(label.font(), CAPTION_PX + 1))
    return label
