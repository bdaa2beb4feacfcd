"""What is asked of the person about words of the story in view, and done with the answer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from dateline.domain.errors import UserError
from dateline.domain.events import MentionId
from dateline.domain.places import Place
from dateline.domain.project import KeptMention
from dateline.domain.text import Document
from dateline.domain.times import Moment, Precision, TimeExpression, TimexType
from dateline.project.answer_deeds import (
    AddDate,
    AddMention,
    SetMoment,
    TakeBackAnswers,
    TakeDate,
    TakeMention,
)
from dateline.project.commands import Command, Several
from dateline.services.finding import PlaceFinder
from dateline.ui.models.date_words import moment_words
from dateline.ui.models.missed import Words, likely_moment, places_beside
from dateline.ui.models.typed_moment import around_story, timex_value
from dateline.ui.models.words import counted, in_a_row
from dateline.ui.reader.text_map import shown_title
from dateline.ui.reader.view import ReaderView
from dateline.ui.saying import Later, say, say_number
from dateline.ui.session import Session

if TYPE_CHECKING:
    from dateline.ui.opinions import Opinions

SELECT_FIRST = Later(
    "Reader", "Select words of the story first, then add the place or date that they name."
)
_SAID = 60


class Checking(QObject):
    """Asks about words that are selected, and about the date of those that are picked.

    Signals:
        failed(UserError): a deed could not be done.
        wanted(Command): a deed about the mention that is picked.
    """

    failed = Signal(object)
    wanted = Signal(object)

    def __init__(
        self, session: Session, view: ReaderView, finder: PlaceFinder, parent: QWidget
    ) -> None:
        """Ask about what ``view`` shows, in dialogs over the window of ``parent``."""
        super().__init__(parent)
        self._session = session
        self._view = view
        self._finder = finder
        self._pane = parent
        self.opinions: Opinions | None = None
        self._shown: Document | None = None
        view.place_asked.connect(self.ask_place)
        view.date_asked.connect(self.ask_date)
        view.taking_back_asked.connect(self.take_back)

    def show_story(self, document: Document | None) -> None:
        """Ask about this story from now on."""
        self._shown = document

    @property
    def _editable(self) -> bool:
        return self._shown is not None and not self._session.read_only

    def _selected(self) -> Words | None:
        """Return the words that are selected; say what to do where none are."""
        words = self._view.selected(self._shown) if self._shown else None
        if words is None:
            self.failed.emit(UserError(SELECT_FIRST()))
        return words

    # A place that was missed

    @Slot()
    def ask_place(self) -> None:
        """Ask which place the selected words name, and add it."""
        from dateline.ui.dialogs.choose_place import ChoosePlace

        words = self._selected() if self._editable else None
        if words is None:
            return
        dialog = ChoosePlace(
            self._pane.window(),
            words=words.text,
            find=self._finder.find,
            verb=say("Reader", "Add place"),
            opinions=self.opinions,
        )
        dialog.given.connect(partial(self._add_place, words))
        dialog.open()

    def _add_place(self, words: Words, place: Place) -> None:
        shown, store = self._shown, self._session.store
        if shown is None:
            return
        try:
            mentions = [kept.mention for kept in store.mentions(shown.id)]
            moment, basis = likely_moment(shown, words, mentions, store.dates(shown.id))
            deed = AddMention(
                document_id=shown.id,
                start=words.start,
                end=words.end,
                place=place,
                moment=moment,
                **({} if basis is None else {"moment_basis": basis}),
            )
            self._session.run(deed)
            added = (kept for kept in store.mentions(shown.id) if kept.mention.start == words.start)
            self._session.select_mention(next(added).id)
        except UserError as error:
            self.failed.emit(error)
        self._view.setFocus()

    # A date: of the words selected, or of the place that is picked

    @Slot()
    def ask_date(self) -> None:
        """Ask which date the selected words say, or else when that was which is picked."""
        if not self._editable or self._shown is None:
            return
        selected = self._view.selected(self._shown)
        picked = self._view.picked
        if selected is not None:
            self._ask_missed_date(self._shown, selected)
        elif picked is not None:
            self._ask_when(self._shown, picked.kept)
        else:
            self.failed.emit(UserError(SELECT_FIRST()))

    def _ask_missed_date(self, shown: Document, words: Words) -> None:
        from dateline.ui.dialogs.ask_when import AskWhen

        beside = places_beside(shown, words, self._session.store.mentions(shown.id))
        dialog = AskWhen(
            self._pane.window(),
            title=say("Reader", "Add date"),
            question=say("Reader", "When is “{text}”?").format(
                text=shown_title(words.text)[:_SAID]
            ),
            text=shown_title(words.text)[:_SAID],
            around=around_story(shown.published, self._session.full_range()),
            verb=say("Reader", "Add date"),
        )
        if beside:
            dialog.offer_others(_dates_too(beside), checked=True)
        dialog.given.connect(partial(self._add_date, shown, words, beside))
        dialog.open()

    def _add_date(
        self,
        shown: Document,
        words: Words,
        beside: tuple[KeptMention, ...],
        moment: Moment | None,
        for_others: bool,
    ) -> None:
        if moment is None:
            return
        said = Moment(
            start=moment.start, end=moment.end, precision=moment.precision, text=words.text
        )
        hour = moment.precision is Precision.HOUR
        date = TimeExpression(
            start=words.start,
            end=words.end,
            text=words.text,
            type=TimexType.TIME if hour else TimexType.DATE,
            value=timex_value(moment),
            paragraph=words.paragraph.index,
            moment=said,
        )
        deeds: tuple[Command, ...] = (AddDate(document_id=shown.id, date=date),)
        if for_others:
            ids = tuple(kept.id for kept in beside)
            deeds = (*deeds, SetMoment(mention_ids=ids, moment=moment))
        self._do(
            lambda: Several(
                name=f"Add date “{shown_title(words.text)[:40]}”",
                commands=deeds,
            )
        )

    def _ask_when(self, shown: Document, kept: KeptMention) -> None:
        from dateline.ui.dialogs.ask_when import AskWhen

        mention = kept.mention
        of_event: tuple[MentionId, ...] = ()
        if kept.event_id is not None:
            of_event = self._session.store.event(kept.event_id).mention_ids
        place = mention.place.name if mention.place else mention.text
        dialog = AskWhen(
            self._pane.window(),
            title=say("Reader", "Set date"),
            question=say("Reader", "When was that at {place}?").format(
                place=shown_title(place)[:_SAID]
            ),
            text=moment_words(mention.moment) if mention.moment else "",
            around=around_story(shown.published, self._session.full_range()),
        )
        if len(of_event) > 1:
            words = say_number(
                "Reader",
                "For all %Ln mentions of this event",
                "For the one mention of this event",
                len(of_event),
            )
            dialog.offer_others(words, checked=True)
        if mention.moment is not None:
            dialog.offer_undated()
        dialog.given.connect(partial(self._set_moment, kept.id, of_event))
        dialog.open()

    def _set_moment(
        self,
        mention_id: MentionId,
        of_event: tuple[MentionId, ...],
        moment: Moment | None,
        for_others: bool,
    ) -> None:
        ids = of_event if for_others else (mention_id,)
        self.wanted.emit(SetMoment(mention_ids=ids, moment=moment))

    def _do(self, made: Callable[[], Command]) -> None:
        try:
            self._session.run(made())
        except UserError as error:
            self.failed.emit(error)
        self._view.setFocus()

    # Back

    @Slot()
    def take_back(self) -> None:
        """Let the machine's answers stand again for the mention that is picked."""
        picked = self._view.picked
        if picked is not None and self._editable and not picked.kept.mention.added:
            self.wanted.emit(TakeBackAnswers(mention_ids=(picked.kept.id,)))

    def take_out(self, kept: KeptMention) -> None:
        """Take out a place that a person added."""
        name = f"Remove “{shown_title(kept.mention.text)[:40]}”"
        self._do(lambda: TakeMention(mention=kept.id, name=name))

    def take_date_out(self, date: TimeExpression) -> None:
        """Take out a date that a person added."""
        shown = self._shown
        if shown is not None and self._editable:
            self._do(lambda: TakeDate(document_id=shown.id, start=date.start, end=date.end))


def _dates_too(beside: tuple[KeptMention, ...]) -> str:
    """Return ``It dates Kharkiv and Kyiv, in the same sentence, too``."""
    names = list(dict.fromkeys(shown_title(kept.mention.text)[:30] for kept in beside))
    told = counted(len(names), "place") if len(names) > 3 else in_a_row(names)
    return say("Reader", "It dates {places}, in the same sentence, too").format(places=told)
