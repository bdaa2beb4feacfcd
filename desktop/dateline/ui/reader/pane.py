"""The reader: the story that is picked, or what to do where none is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dateline.domain.annotations import Annotation, Subject
from dateline.domain.changes import Changes
from dateline.domain.colours import OTHER
from dateline.domain.errors import UserError
from dateline.domain.events import Mention, MentionId, Scene
from dateline.domain.places import Place
from dateline.domain.project import KeptMention
from dateline.domain.standing import LONGEST_NAME, StandingAnswer
from dateline.domain.text import Document, DocumentId
from dateline.domain.times import Moment
from dateline.project.answer_deeds import AnswerAll, SetMoment
from dateline.project.commands import ChoosePlace as Choose
from dateline.project.commands import Command, NotAPlace, SetScene
from dateline.services.finding import PlaceFinder
from dateline.ui.models.missed import other_moments
from dateline.ui.reader.card import MentionCard
from dateline.ui.reader.checking import Checking
from dateline.ui.reader.chips import Noted
from dateline.ui.reader.date_card import DateCard, undated_places
from dateline.ui.reader.menu import answered, story_menu
from dateline.ui.reader.scope import Reach, reach_of
from dateline.ui.reader.spans import DateSpan, PlaceSpan
from dateline.ui.reader.story_text import compose
from dateline.ui.reader.view import ReaderView
from dateline.ui.review import Review
from dateline.ui.saying import Later, say
from dateline.ui.selection import Selection
from dateline.ui.session import Session
from dateline.ui.theme import Appearance

if TYPE_CHECKING:
    from dateline.ui.opinions import Opinions
PICK = Later("Reader", "Pick a story, or a marker on the map, to read it here.")
NONE_YET = Later("Reader", "Stories are read here, with what was found in them underlined.")


class ReaderPane(QFrame):
    """Follows the selection both ways.

    Signals:
        date_given(DocumentId, date): the story came out on that day.
        picked_changed(): other words are picked, or others may answer for them.
        always_said(StandingAnswer): what holds for every story from now on.
        story_date_asked(): the story's date is to be asked for.
        failed(UserError): a deed could not be done, or a story not be read.
    """

    date_given = Signal(object, object)
    picked_changed = Signal()
    always_said = Signal(object)
    story_date_asked = Signal()
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        review: Review,
        finder: PlaceFinder,
        appearance: Appearance,
        parent: QWidget,
    ) -> None:
        """Show what the session has picked; ``finder`` answers where a place is looked for."""
        super().__init__(parent)
        self.setObjectName("pane")
        self._session = session
        self._review = review
        self._finder = finder
        self._opinions: Opinions | None = None
        self._appearance = appearance
        self._shown: Document | None = None
        self.view = ReaderView(self, appearance.theme)
        self.checking = Checking(session, self.view, finder, self)
        self._empty = QLabel(self)
        self._undated = QWidget(self)
        self.date_card = DateCard()
        self.noted = Noted(self)
        self._stack = QStackedWidget(self)
        self._build()
        self.view.mention_clicked.connect(session.select_mention)
        self.view.accepted.connect(self._on_accepted)
        self.view.refused.connect(self._on_refused)
        self.view.number_typed.connect(self.choose_numbered)
        self.view.search_asked.connect(self.ask_place)
        self.view.scene_asked.connect(self._on_scene_asked)
        self.view.scope_asked.connect(self._on_scope_asked)
        self.view.menu_asked.connect(self._on_menu_asked)
        self.checking.wanted.connect(self._run)
        self.checking.failed.connect(self.failed)
        review.changed.connect(self._show_position)
        review.asked.connect(self._on_asked)
        session.selection_changed.connect(self.show_selection)
        session.changed.connect(self._on_changed)
        session.filter_changed.connect(self._show_filter)
        session.project_changed.connect(self._on_project_changed)
        appearance.changed.connect(self.reload)
        self._load(None)
        self.show_selection(session.selection)

    def _build(self) -> None:
        self._empty.setObjectName("quiet")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setMargin(24)
        self.date_card.given.connect(self._on_date_given)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        around = QVBoxLayout(self._undated)
        around.setContentsMargins(12, 12, 12, 0)
        around.addWidget(self.date_card)
        layout.addWidget(self._undated)
        self.noted.setContentsMargins(20, 8, 20, 0)
        layout.addWidget(self.noted)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        layout.addWidget(self._stack, 1)

    @property
    def shown(self) -> Document | None:
        """Return the story in view."""
        return self._shown

    @property
    def editable(self) -> bool:
        """Whether deeds are offered on the story in view."""
        return self._shown is not None and not self._session.read_only

    # Following the session

    @Slot(object)
    def show_selection(self, selection: Selection) -> None:
        """Show the story that is picked and light its mention."""
        shown = self._shown.id if self._shown else None
        if selection.document_id != shown:
            self._load(selection.document_id)
        self._pick(selection.mention_id)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self._shown is None:
            return
        kept = {span.kept.id for span in self.view.story.places} if self.view.story else set()
        if self._shown.id in changes.documents or kept & changes.mentions or changes.annotations:
            self.reload()
        elif changes.events:
            self.view.set_colour(self._colour())
            self._show_filter()

    @Slot()
    def _on_project_changed(self) -> None:
        self._load(None)
        self.show_selection(self._session.selection)

    @Slot()
    def _show_position(self) -> None:
        """Say of the story without a date where in the review it is."""
        if self._shown is not None:
            self.date_card.show_position(self._review.story_position(self._shown.id))

    def take_focus(self) -> None:
        """Have the keyboard where the answer is given: in the field for the story's date, too."""
        asks = self._shown is not None and self._review.asks_story(self._shown.id)
        (self.date_card.field if asks else self.view).setFocus()

    @Slot()
    def _on_asked(self) -> None:
        """Who answers here goes on answering here."""
        focus: QWidget | None = self.window().focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.take_focus()

    @Slot()
    def reload(self) -> None:
        """Read the story again and stay where it was."""
        selection = self._session.selection
        scrolled = self.view.verticalScrollBar().value()
        self._load(selection.document_id)
        self._pick(selection.mention_id)
        self.view.verticalScrollBar().setValue(scrolled)

    def shutdown(self) -> None:
        """Read nothing more: the project is about to be closed."""
        self._appearance.changed.disconnect(self.reload)

    def _load(self, document_id: DocumentId | None) -> None:
        store, theme = self._session.store, self._appearance.theme
        self._shown = None
        text = None
        if document_id is not None and document_id in self._session.story_numbers:
            try:
                self._shown = store.document(document_id)
                mentions, dates = store.mentions(document_id), store.dates(document_id)
            except UserError as error:
                self._shown = None
                self.failed.emit(error)
            else:
                text = compose(self._shown, mentions, dates, font=self.font(), theme=theme)
                undated = len(undated_places(kept.mention for kept in mentions))
                editable = not self._session.read_only
                self.date_card.ask(dates, undated=undated, editable=editable)
        self.checking.show_story(self._shown)
        self.view.show_story(text, colour=self._colour(), theme=theme)
        self._show_filter()
        self._empty.setText(PICK() if self._session.stories else NONE_YET())
        self._stack.setCurrentWidget(self._empty if text is None else self.view)
        self._show_noted()
        self._show_position()
        self._undated.setVisible(self._shown is not None and self._shown.published is None)

    @Slot()
    def _show_filter(self) -> None:
        """Make quiet what the filter leaves out of the story in view."""
        told, session = self.view.story, self._session
        if told is None or self._shown is None or not session.filter:
            self.view.set_quiet(frozenset())
            return
        events = session.shown.events_of(session.story_numbers.get(self._shown.id, OTHER))
        left = (span.kept for span in told.places if span.placed)
        self.view.set_quiet(frozenset(kept.id for kept in left if kept.event_id not in events))

    def _show_noted(self) -> None:
        """Show what is noted about the story."""
        document_id = self._shown.id if self._shown is not None else None
        noted = Annotation(subject=Subject())
        if document_id is not None:
            noted = self._session.notebook.about(Subject(document_id=document_id))
        self.noted.show_noted(noted)

    def _notes_of(self, kept: KeptMention) -> Iterator[tuple[Annotation, str]]:
        """Yield what is noted about the place and the event of a mention, and of which."""
        mention, notebook = kept.mention, self._session.notebook
        if mention.place is not None and mention.choice is not None:
            event = Subject(place_id=mention.choice, is_event=True, moment=mention.moment)
            yield notebook.about(event), say("Reader", "this event")
            yield notebook.about(Subject(place_id=mention.choice)), mention.place.name

    def _colour(self) -> int:
        """Return the colour of the story in view."""
        if self._shown is None:
            return OTHER
        return self._session.colour_of(self._session.story_numbers.get(self._shown.id, OTHER))

    def _pick(self, mention_id: MentionId | None) -> None:
        self.view.pick(mention_id, None)
        span = self.view.picked
        if span is not None:
            self._put_card(span)
        self.picked_changed.emit()

    def _put_card(self, span: PlaceSpan) -> None:
        position = self._review.position(span.kept.id)
        editable = self.editable
        reach = self._reach(span.kept) if editable else None
        card = MentionCard(
            span.kept.mention,
            editable=editable,
            position=position,
            reach=reach,
            found=self._found(span.kept),
            moments=self._moments(span.kept),
            noted=tuple(self._notes_of(span.kept)),
        )
        card.moment_chosen.connect(self._on_moment_chosen)
        card.date_asked.connect(self.checking.ask_date)
        card.taking_back_asked.connect(self.checking.take_back)
        card.place_chosen.connect(self.choose_place)
        card.not_a_place.connect(self._on_not_a_place)
        card.search_asked.connect(self.ask_place)
        card.scene_set.connect(self._on_scene_set)
        card.map_asked.connect(self.view.map_asked)
        self.view.pick(span.kept.id, card)

    def _reach(self, kept: KeptMention) -> Reach | None:
        try:
            return reach_of(self._session.store, kept.id, kept.mention.text, kept.document_id)
        except UserError as error:
            self.failed.emit(error)
            return None

    def _found(self, kept: KeptMention) -> Mention | None:
        """Return what the machine said, where a person says otherwise."""
        if not answered(kept):
            return None
        try:
            return self._session.store.found(kept.id)
        except UserError as error:
            self.failed.emit(error)
            return None

    def _moments(self, kept: KeptMention) -> tuple[Moment, ...] | None:
        """Return when else it may have been, where the review asks about the date."""
        if self._shown is None or not self._review.asks_date(kept.id):
            return None
        dates = [span.expression for span in self.view.story.dates] if self.view.story else []
        return other_moments(self._shown, kept.mention, dates)

    def _answered(self) -> tuple[MentionId, ...]:
        """Return the mentions that an answer counts for, where they are more than one."""
        card = self.view.card
        return card.answered if isinstance(card, MentionCard) else ()

    # Deeds

    @Slot()
    def next_place(self) -> None:
        """Pick the next place of the story."""
        self._step(forward=True)

    @Slot()
    def previous_place(self) -> None:
        """Pick the place before."""
        self._step(forward=False)

    def _step(self, *, forward: bool) -> None:
        following = self.view.next_mention(forward=forward)
        if following is not None:
            self._session.select_mention(following)

    @Slot(object)
    def _on_date_given(self, when: date) -> None:
        if self._shown is not None:
            self.date_given.emit(self._shown.id, when)

    @Slot(object)
    def choose_place(self, place: Place) -> None:
        """Answer that the picked words name this place, for as many as the card says."""
        picked = self.view.picked
        if picked is None:
            return
        many, always = self._answered(), self._is_always()
        if len(many) > 1:
            done = self._run(AnswerAll(mention_ids=many, place=place))
        else:
            done = self._run(Choose(mention_id=picked.kept.id, place=place))
        if done and always:
            self._say_always(picked.kept.mention, place)

    @Slot(object)
    def _on_moment_chosen(self, moment: Moment | None) -> None:
        picked = self.view.picked
        if picked is None or picked.kept.event_id is None:
            return
        ids = self._session.store.event(picked.kept.event_id).mention_ids
        self._run(SetMoment(mention_ids=ids, moment=moment))

    @Slot()
    def _on_accepted(self) -> None:
        if isinstance(self.view.card, MentionCard) and self.editable:
            self.view.card.accept()

    @Slot()
    def _on_refused(self) -> None:
        if isinstance(self.view.card, MentionCard) and self.editable:
            self.view.card.refuse()

    @Slot()
    def _on_not_a_place(self) -> None:
        picked = self.view.picked
        if picked is None:
            return
        many, always = self._answered(), self._is_always()
        if picked.kept.mention.added:
            self.checking.take_out(picked.kept)
        elif len(many) > 1:
            done = self._run(AnswerAll(mention_ids=many, place=None))
        else:
            done = self._run(NotAPlace(mention_id=picked.kept.id))
        if not picked.kept.mention.added and done and always:
            self._say_always(picked.kept.mention, None)

    def _is_always(self) -> bool:
        """Whether an answer counts for every story that is added later, too."""
        card = self.view.card
        return isinstance(card, MentionCard) and card.is_always

    def _say_always(self, mention: Mention, place: Place | None) -> None:
        name = " ".join(mention.text.split())[:LONGEST_NAME]
        self.always_said.emit(StandingAnswer(name=name, place=place, missed=mention.added))

    @Slot(object)
    def _on_scene_set(self, scene: Scene) -> None:
        picked = self.view.picked
        if picked is not None:
            self._run(SetScene(mention_id=picked.kept.id, scene=scene))

    @Slot()
    def _on_scene_asked(self) -> None:
        card = self.view.card
        if isinstance(card, MentionCard) and not self._session.read_only:
            card.change_scene()

    @Slot()
    def _on_scope_asked(self) -> None:
        card = self.view.card
        if isinstance(card, MentionCard) and card.scopes is not None:
            card.scopes.step()

    @Slot(int)
    def choose_numbered(self, number: int) -> None:
        """Answer with the other place of this number on the card, from 1."""
        card = self.view.card
        if isinstance(card, MentionCard) and not self._session.read_only:
            card.choose(number)

    @Slot(object, object)
    def _on_menu_asked(self, where: QPoint, span: PlaceSpan | DateSpan | None) -> None:
        story_menu(self, span).popup(where)

    def offer_online(self, opinions: Opinions) -> None:
        """Let a geocoder on the net be asked for places, where the person switches that on."""
        self._opinions = self.checking.opinions = opinions

    @Slot()
    def ask_place(self) -> None:
        """Ask which place of the gazetteer the picked words mean."""
        from dateline.ui.dialogs.choose_place import ChoosePlace

        picked = self.view.picked
        if picked is None or self._session.read_only:
            return
        dialog = ChoosePlace(
            self.window(),
            words=picked.kept.mention.text,
            find=self._finder.find,
            opinions=self._opinions,
        )
        dialog.given.connect(self.choose_place)
        dialog.open()

    @Slot(object)
    def _run(self, command: Command) -> bool:
        """Do a deed about the picked words; whether it was done."""
        if self._session.read_only:
            return False
        mention_id = self._session.selection.mention_id
        reviewing = self._review.asks_about(mention_id)
        try:
            self._session.run(command)
        except UserError as error:
            self.failed.emit(error)
            return False
        if mention_id is not None:
            self._session.select_mention(mention_id)
        if reviewing:
            self._review.go_on()
        self.take_focus()
        return True
