"""What a person answers about the words that are picked, by keys or on the card, done as deeds."""

from __future__ import annotations

from uuid import uuid4

from PySide6.QtCore import QObject, Signal, Slot

from dateline.domain.errors import UserError
from dateline.domain.events import Mention, MentionId, Scene
from dateline.domain.places import Place
from dateline.domain.standing import LONGEST_NAME, StandingAnswer
from dateline.domain.times import Moment
from dateline.project.answer_deeds import AnswerAll, SetMoment
from dateline.project.commands import ChoosePlace, Command, NotAPlace, SetScene, Several
from dateline.project.standing_deeds import Stand
from dateline.ui.reader.card import MentionCard
from dateline.ui.reader.view import ReaderView
from dateline.ui.review import Review
from dateline.ui.session import Session


class Answering(QObject):
    """Does what the keys on picked words and the card under them say, and goes on in the review.

    Signals:
        always_said(StandingAnswer, str): what holds for every story from now on, and its mark.
        taking_out_asked(KeptMention): words that a person added are no place after all.
        done(): an answer was given.
        failed(UserError): it could not be.
    """

    always_said = Signal(object, str)
    taking_out_asked = Signal(object)
    done = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, view: ReaderView, review: Review, parent: QObject) -> None:
        """Answer for what is picked in ``view``."""
        super().__init__(parent)
        self._session = session
        self._view = view
        self._review = review
        view.accepted.connect(self._on_accepted)
        view.refused.connect(self._on_refused)
        view.number_typed.connect(self.choose_numbered)
        view.scene_asked.connect(self._on_scene_asked)
        view.scope_asked.connect(self._on_scope_asked)

    @property
    def _card(self) -> MentionCard | None:
        """Return the card under the picked words, where it may be answered."""
        card = self._view.card
        return card if isinstance(card, MentionCard) and not self._session.read_only else None

    @Slot(object)
    def choose_place(self, place: Place) -> None:
        """Answer that the picked words name this place, for as many as the card says."""
        picked = self._view.picked
        if picked is None:
            return
        many = self._answered()
        one: Command = ChoosePlace(mention_id=picked.kept.id, place=place)
        deed = AnswerAll(mention_ids=many, place=place) if len(many) > 1 else one
        self._answer(deed, picked.kept.mention, place)

    @Slot()
    def say_no_place(self) -> None:
        """Answer that the picked words name no place, for as many as the card says."""
        picked = self._view.picked
        if picked is None:
            return
        if picked.kept.mention.added:
            self.taking_out_asked.emit(picked.kept)
            return
        many = self._answered()
        one: Command = NotAPlace(mention_id=picked.kept.id)
        deed = AnswerAll(mention_ids=many, place=None) if len(many) > 1 else one
        self._answer(deed, picked.kept.mention, None)

    def _answered(self) -> tuple[MentionId, ...]:
        """Return the mentions that an answer counts for."""
        card = self._view.card
        return card.answered if isinstance(card, MentionCard) else ()

    def _answer(self, deed: Command, mention: Mention, place: Place | None) -> None:
        """Do it; where it counts for every story that is added later, too, that is part of it."""
        card = self._view.card
        if not (isinstance(card, MentionCard) and card.is_always):
            self.run(deed)
            return
        mark = uuid4().hex
        if self.run(Several(name=deed.name, commands=(deed, Stand(mark=mark)))):
            name = " ".join(mention.text.split())[:LONGEST_NAME]
            said = StandingAnswer(name=name, place=place, missed=mention.added)
            self.always_said.emit(said, mark)

    @Slot(object)
    def choose_moment(self, moment: Moment | None) -> None:
        """Answer when that was, for all that say so."""
        picked = self._view.picked
        if picked is not None and picked.kept.event_id is not None:
            ids = self._session.store.event(picked.kept.event_id).mention_ids
            self.run(SetMoment(mention_ids=ids, moment=moment))

    @Slot(object)
    def choose_scene(self, scene: Scene) -> None:
        """Answer whether it happened there, or is only spoken of."""
        picked = self._view.picked
        if picked is not None:
            self.run(SetScene(mention_id=picked.kept.id, scene=scene))

    @Slot(int)
    def choose_numbered(self, number: int) -> None:
        """Answer with the other place of this number on the card, from 1."""
        if self._card is not None:
            self._card.choose(number)

    @Slot()
    def _on_accepted(self) -> None:
        if self._card is not None:
            self._card.accept()

    @Slot()
    def _on_refused(self) -> None:
        if self._card is not None:
            self._card.refuse()

    @Slot()
    def _on_scene_asked(self) -> None:
        if self._card is not None:
            self._card.change_scene()

    @Slot()
    def _on_scope_asked(self) -> None:
        card = self._view.card
        if isinstance(card, MentionCard) and card.scopes is not None:
            card.scopes.step()

    @Slot(object)
    def run(self, command: Command) -> bool:
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
        self.done.emit()
        return True
