"""Going through what is in doubt, most doubtful first; then the stories that need a date."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from dateline.domain.changes import Changes
from dateline.domain.events import MentionId
from dateline.domain.text import DocumentId
from dateline.ui.models.review import Doubts, Guesses, Item, doubts_of, undated_stories
from dateline.ui.saying import figure, say
from dateline.ui.session import Session

FEW = 20
"""Mentions changed at once that are looked at one by one."""


class Review(QObject):
    """A round through the events in doubt, of place or date, and the stories without a date.

    It may be left and taken up again.

    Signals:
        changed(): there is more or less to check, or another one is asked about.
        asked(): the round has come to another one, which is picked.
    """

    changed = Signal()
    asked = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        """Know what there is to check; ask about nothing yet."""
        super().__init__(parent)
        self._session = session
        self._doubts = Doubts()
        self._guesses = Guesses()
        self._undated: tuple[DocumentId, ...] = ()
        self._round: list[Item] = []
        self._words: dict[Item, MentionId] = {}
        self._at = 0
        self._asked: MentionId | None = None
        self._asked_story: DocumentId | None = None
        session.changed.connect(self._on_changed)
        session.project_changed.connect(self._on_project_changed)
        self._on_project_changed()

    @property
    def doubtful(self) -> tuple[Item, ...]:
        """Return the events still to be checked, most doubtful first, then stories to be dated."""
        return (*self._doubts.events, *self._undated)

    def is_of_date(self, item: Item) -> bool:
        """Whether only the date of an event is in doubt."""
        return item in self._doubts.dates and item not in self._doubts.places

    def asks_story(self, document_id: DocumentId | None) -> bool:
        """Whether the round has come to this story, and asks when it came out."""
        return document_id is not None and document_id == self._asked_story

    @property
    def all_checked(self) -> bool:
        """Whether a round was begun and nothing is left of it, though stories are."""
        return bool(self._round and self._session.stories) and not self.doubtful

    @property
    def checked(self) -> int:
        """Return how many of the round a person has answered, and the answers stand."""
        left, session = set(self.doubtful), self._session
        settled = [item for item in self._round if item not in left]
        dated = sum(isinstance(item, str) and item in session.story_numbers for item in settled)
        words = [self._words[item] for item in settled if item in self._words]
        return dated + sum(session.store.answered(words).values())

    def asks_about(self, mention_id: MentionId | None) -> bool:
        """Whether this is the mention that the round has come to."""
        return mention_id is not None and mention_id == self._asked

    def asks_date(self, mention_id: MentionId | None) -> bool:
        """Whether the round has come to this mention, and asks when it was."""
        return self.asks_about(mention_id) and self.is_of_date(self._round[self._at])

    def position(self, mention_id: MentionId) -> str:
        """Return ``3 of 12 to check`` for the mention asked about; empty for any other."""
        return self._position() if self.asks_about(mention_id) else ""

    def story_position(self, document_id: DocumentId) -> str:
        """Return the same for the story that is asked about."""
        return self._position() if self.asks_story(document_id) else ""

    def _position(self) -> str:
        if self.all_checked:
            return say("Window", "All checked")
        return say("Window", "{number} of {all} to check").format(
            number=figure(self._at + 1), all=figure(len(self._round))
        )

    @Slot()
    def next(self) -> None:
        """Go on to the next one in doubt; begin, or take up again, where the round was left."""
        self._step(1)

    @Slot()
    def previous(self) -> None:
        """Go back to the one in doubt before."""
        self._step(-1)

    def go_on(self) -> None:
        """Go on after an answer: to what is left of the event, or to the next one in doubt."""
        if not self.doubtful:
            self.changed.emit()
        elif self._round and self._round[self._at] in self.doubtful:
            self._ask(self._at)
        else:
            self._step(1)

    def _step(self, by: int) -> None:
        if not self.doubtful:
            return
        known, left = set(self._round), set(self.doubtful)
        self._take_up([item for item in self.doubtful if item not in known])
        picked = self._session.selection
        here = self.asks_about(picked.mention_id) or (
            picked.mention_id is None and self.asks_story(picked.document_id)
        )
        index = self._at + by if known and here else self._at
        while self._round[index % len(self._round)] not in left:
            index += by
        self._ask(index % len(self._round))

    def _take_up(self, items: list[Item]) -> None:
        """Add to the round, with the words that each is asked about."""
        self._round += items
        events = [item for item in items if not isinstance(item, str)]
        for event, words in self._session.store.first_words(events).items():
            self._words[event] = words

    def _drop(self, items: set[Item]) -> None:
        """Take out of the round those of these that the project no longer has."""
        stories = self._session.story_numbers
        there = self._session.store.answered(
            self._words[item] for item in items if item in self._words
        )
        gone = {
            item
            for item in items
            if (item not in stories if isinstance(item, str) else self._words[item] not in there)
        }
        if self._asked_story in gone or self._asked in {self._words.get(item) for item in gone}:
            self._asked = self._asked_story = None
        self._at -= sum(item in gone for item in self._round[: self._at])
        self._round = [item for item in self._round if item not in gone]
        self._at = min(self._at, max(0, len(self._round) - 1))

    def _ask(self, index: int) -> None:
        self._at, item = index, self._round[index]
        if isinstance(item, str):
            self._asked, self._asked_story = None, item
            self._session.select_story(item)
        else:
            self._asked_story = None
            self._asked = self._session.store.event(item).mention_ids[0]
            self._session.select_mention(self._asked)
        self.changed.emit()
        self.asked.emit()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not (changes.events or changes.documents):
            return
        self._forget(changes)
        ended, before = self.all_checked, set(self.doubtful)
        self._doubts = doubts_of(self._session, self._guesses)
        if changes.documents:
            self._undated = undated_stories(self._session.stories)
        known = set(self._round)
        if changes.documents and (left := known & (before - set(self.doubtful))):
            self._drop(left)
        back = [event for event in self.doubtful if event in known and event not in before]
        if ended and self.doubtful and not back:
            self._begin_anew()
        if back and changes.mentions:
            self._ask(self._round.index(back[0]))
        elif self._is_dated(changes):
            self.go_on()
        else:
            self.changed.emit()

    def _is_dated(self, changes: Changes) -> bool:
        """Whether the story that is asked about has its date now, and is still looked at."""
        story, picked = self._asked_story, self._session.selection.document_id
        if story is None or story not in changes.documents or story in self._undated:
            return False
        return story == picked

    def _forget(self, changes: Changes) -> None:
        """Look up again who dated the events that a deed touched."""
        if changes.documents or len(changes.mentions) > FEW:
            self._guesses.forget()
        else:
            store = self._session.store
            self._guesses.forget([store.mention(each).event_id for each in changes.mentions])

    @Slot()
    def _on_project_changed(self) -> None:
        self._guesses.forget()
        self._doubts = doubts_of(self._session, self._guesses)
        self._undated = undated_stories(self._session.stories)
        self._begin_anew()
        self._asked = self._asked_story = None
        self.changed.emit()

    def _begin_anew(self) -> None:
        self._round, self._words, self._at = [], {}, 0
