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
from dateline.domain.events import Mention, MentionId
from dateline.domain.places import Place
from dateline.domain.project import KeptMention
from dateline.domain.text import Document, DocumentId
from dateline.domain.times import Moment
from dateline.services.finding import PlaceFinder
from dateline.ui.models.missed import other_moments
from dateline.ui.reader.answering import Answering
from dateline.ui.reader.card import MentionCard
from dateline.ui.reader.checking import Checking
from dateline.ui.reader.chips import Noted
from dateline.ui.reader.date_card import DateCard, undated_places
from dateline.ui.reader.hover import ReaderHover
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
        always_said(StandingAnswer, str): what holds for every story from now on, and the mark by
            which the project knows it.
        story_date_asked(): the story's date is to be asked for.
        failed(UserError): a deed could not be done, or a story not be read.
    """

    date_given = Signal(object, object)
    picked_changed = Signal()
    always_said = Signal(object, str)
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
        self.answering = Answering(session, self.view, review, self)
        self._hover = ReaderHover(session, self.view, self)
        self._empty = QLabel(self)
        self._undated = QWidget(self)
        self.date_card = DateCard()
        self.noted = Noted(self)
        self._stack = QStackedWidget(self)
        self._build()
        self.view.mention_clicked.connect(session.select_mention)
        self.view.search_asked.connect(self.ask_place)
        self.view.menu_asked.connect(self._on_menu_asked)
        self.checking.wanted.connect(self.answering.run)
        self.answering.taking_out_asked.connect(self.checking.take_out)
        self.answering.always_said.connect(self.always_said)
        self.answering.done.connect(self.take_focus)
        self.answering.failed.connect(self.failed)
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
            if self._session.selection.document_id in changes.documents:
                self.reload()  # it was picked, by an event that it tells of, before it was told
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

    @Slot()
    def take_focus(self) -> None:
        """Have the keyboard where the answer is given: in the field for the story's date, too."""
        asks = self._shown is not None and self._review.asks_story(self._shown.id)
        (self.date_card.field if asks else self.view).setFocus()

    @Slot()
    def _on_asked(self) -> None:
        """Who answers here goes on answering here."""
        if self._has_focus(self):
            self.take_focus()

    def _has_focus(self, part: QWidget) -> bool:
        """Whether the keyboard is in a part of the window."""
        focus: QWidget | None = self.window().focusWidget()
        return focus is not None and part.isAncestorOf(focus)

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
        if self._shown is not None and self._shown.id != document_id:
            self.date_card.settle()  # a date that was typed is of the story before
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
                self.date_card.ask(document_id, dates, undated=undated, editable=editable)
        self.checking.show_story(self._shown)
        self.view.show_story(text, colour=self._colour(), theme=theme)
        self._show_filter()
        self._hover.follow()
        self._empty.setText(PICK() if self._session.stories else NONE_YET())
        self._stack.setCurrentWidget(self._empty if text is None else self.view)
        self._show_noted()
        self._show_position()
        asks = self._shown is not None and self._shown.published is None
        if not asks and self._has_focus(self._undated):
            self.view.setFocus()  # else Qt hands it to whatever comes next in the window
        self._undated.setVisible(asks)

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
        card.moment_chosen.connect(self.answering.choose_moment)
        card.date_asked.connect(self.checking.ask_date)
        card.taking_back_asked.connect(self.checking.take_back)
        card.place_chosen.connect(self.choose_place)
        card.not_a_place.connect(self.answering.say_no_place)
        card.search_asked.connect(self.ask_place)
        card.scene_set.connect(self.answering.choose_scene)
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
        self.answering.choose_place(place)

    @Slot(int)
    def choose_numbered(self, number: int) -> None:
        """Answer with the other place of this number on the card, from 1."""
        self.answering.choose_numbered(number)

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
