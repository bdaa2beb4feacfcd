"""What is most in doubt: the events whose place or date a person should look at first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dateline.domain.events import SURE, EventId
from dateline.domain.places import Place
from dateline.domain.project import Story
from dateline.domain.text import DocumentId
from dateline.domain.times import Precision
from dateline.project.columns import KIND_LITERAL
from dateline.project.store import ProjectStore
from dateline.ui.models.date_words import moment_words
from dateline.ui.models.words import feature_words, percent
from dateline.ui.reader.text_map import shown, shown_title
from dateline.ui.saying import say
from dateline.ui.session import Session

GUESS = 0.5
"""How sure a date is that stands for "recently" or "in the coming days": a judgement."""
BANDS = 10
"""Steps of doubt within which what is told of most often comes first."""
_VAGUE = list(Precision).index(Precision.VAGUE)
QUOTE = 72
"""Characters of the story around the words in doubt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubts:
    """The events that a person should look at; only those that say where something is."""

    events: tuple[EventId, ...] = ()
    """Most doubtful first; of about as much doubt, those of the places most often told of."""
    places: frozenset[EventId] = frozenset()
    """Those whose place is in doubt."""
    dates: frozenset[EventId] = frozenset()
    """Those whose date is a guess that no person made or confirmed."""


Item = EventId | DocumentId
"""What a person is asked about: an event, or when a story came out."""


def undated_stories(stories: Iterable[Story]) -> tuple[DocumentId, ...]:
    """Return the stories that need a date, those that name most places first."""
    undated = [story for story in stories if story.needs_date]
    return tuple(story.id for story in sorted(undated, key=lambda story: -story.places))


class Guesses:
    """Which events at a vague moment the machine dated; looked up once for each event.

    A project may have a hundred thousand, and every answer asks anew.
    """

    def __init__(self) -> None:
        """Know of none yet."""
        self._asked = np.empty(0, dtype=np.int64)
        self._machines = np.empty(0, dtype=np.int64)

    def forget(self, events: Iterable[EventId | None] | None = None) -> None:
        """Look these up again when they are asked for next; None: all."""
        if events is None:
            self._asked = self._machines = np.empty(0, dtype=np.int64)
            return
        gone = np.array([event for event in events if event is not None], dtype=np.int64)
        self._asked = self._asked[~np.isin(self._asked, gone)]
        self._machines = self._machines[~np.isin(self._machines, gone)]

    def among(self, store: ProjectStore, ids: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Return which of these events a mention says at a moment that no person set."""
        fresh = ids[~np.isin(ids, self._asked)]
        if len(fresh):
            found = np.array(sorted(store.dated_by_machine(fresh.tolist())), dtype=np.int64)
            self._asked = np.concatenate((self._asked, fresh))
            self._machines = np.concatenate((self._machines, found))
        return np.isin(ids, self._machines)


def doubts_of(session: Session, guesses: Guesses) -> Doubts:
    """Return what is in doubt in a project."""
    columns = session.columns
    literal = columns.kinds == KIND_LITERAL
    unsure = literal & (columns.confidences < SURE)
    guessed = np.zeros(len(literal), dtype=np.bool_)
    vague = np.flatnonzero(literal & (columns.precisions == _VAGUE))
    vague = vague[vague < columns.dated]
    ids = columns.event_ids[vague].astype(np.int64)
    guessed[vague[guesses.among(session.store, ids)]] = True
    doubtful = np.flatnonzero(unsure | guessed)
    sureness = np.minimum(
        np.where(unsure, columns.confidences, 1.0), np.where(guessed, GUESS, 1.0)
    )[doubtful]
    places = columns.places[doubtful]
    told = np.bincount(places, weights=columns.mentions[doubtful])[places]
    order = np.lexsort((sureness, -told, np.floor(sureness * BANDS)))
    numbers = columns.event_ids
    return Doubts(
        events=tuple(map(EventId, numbers[doubtful[order]].tolist())),
        places=frozenset(map(EventId, numbers[unsure].tolist())),
        dates=frozenset(map(EventId, numbers[guessed].tolist())),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is in doubt, in words."""

    asked: str
    """``Donetsk: city or region? 62 %``, or ``Donetsk: when? about 1 Dec 2025``."""
    quote: str


def question(session: Session, event_id: EventId, *, of_date: bool = False) -> Question:
    """Return what to ask about an event: its first mention, and the words around it."""
    store = session.store
    kept = store.mention(store.event(event_id).mention_ids[0])
    mention = kept.mention
    text = store.document(kept.document_id).text
    quote = _quote(text, mention.start, mention.end)
    if of_date and mention.moment is not None:
        asked = say("Words", "{name}: when? {when}").format(
            name=shown(mention.text), when=moment_words(mention.moment)
        )
        return Question(asked=asked, quote=quote)
    places = [candidate.place for candidate in mention.candidates[:2]]
    which = say("Words", "which place?")
    asked = _either(*places) if len(places) == 2 else places[0].label if places else which
    return Question(
        asked=f"{shown(mention.text)}: {asked} {percent(mention.confidence)}",
        quote=quote,
    )


def story_question(story: Story) -> Question:
    """Return what to ask about a story that needs a date."""
    return Question(asked=say("Words", "When did it come out?"), quote=shown_title(story.title))


def _either(first: Place, second: Place) -> str:
    """Return what tells two places apart: the country, what kind they are, or what they lie in."""
    kinds = feature_words(first), feature_words(second)
    if first.country == second.country and kinds[0] != kinds[1]:
        return _or(*kinds)
    if first.country != second.country and first.admin_names and second.admin_names:
        return _or(first.admin_names[0], second.admin_names[0])
    return _or(_wider(first), _wider(second))


def _or(one: str, other: str) -> str:
    return say("Words", "{one} or {other}?").format(one=one, other=other)


def _wider(place: Place) -> str:
    return place.label.partition(", ")[2] or place.label


def _quote(text: str, start: int, end: int) -> str:
    margin = max(0, (QUOTE - (end - start)) // 2)
    first, last = max(0, start - margin), min(len(text), end + margin)
    words = " ".join(shown(text[first:last]).split())
    if first > 0:
        words = "…" + words.partition(" ")[2]
    if last < len(text):
        words = words.rpartition(" ")[0] + "…"
    return f"“{words}”"
