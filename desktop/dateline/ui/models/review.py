"""What is most in doubt: the events whose place a person should look at first."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from dateline.domain.events import SURE, EventId
from dateline.domain.places import Place
from dateline.domain.project import KeptMention
from dateline.project.columns import KIND_LITERAL
from dateline.ui.models.words import feature_words, percent
from dateline.ui.reader.text_map import shown
from dateline.ui.session import Session

QUOTE = 72
"""Characters of the story around the words in doubt."""


def doubtful_events(session: Session) -> list[EventId]:
    """Return the events in doubt, most doubtful first; those that say where something is only."""
    columns = session.columns
    doubtful = np.flatnonzero((columns.confidences < SURE) & (columns.kinds == KIND_LITERAL))
    order = np.argsort(columns.confidences[doubtful], kind="stable")
    return [EventId(int(columns.event_ids[index])) for index in doubtful[order]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A mention in doubt, in words."""

    kept: KeptMention
    asked: str
    """``Donetsk: city or region? 62 %``."""
    quote: str


def question(session: Session, event_id: EventId) -> Question:
    """Return what to ask about an event: its first mention, and the words around it."""
    store = session.store
    kept = store.mention(store.event(event_id).mention_ids[0])
    mention = kept.mention
    places = [candidate.place for candidate in mention.candidates[:2]]
    asked = _either(*places) if len(places) == 2 else places[0].label if places else "which place?"
    text = store.document(kept.document_id).text
    return Question(
        kept=kept,
        asked=f"{shown(mention.text)}: {asked} {percent(mention.confidence)}",
        quote=_quote(text, mention.start, mention.end),
    )


def _either(first: Place, second: Place) -> str:
    """Return what tells two places apart: the country, what kind they are, or what they lie in."""
    kinds = feature_words(first), feature_words(second)
    if first.country == second.country and kinds[0] != kinds[1]:
        return f"{kinds[0]} or {kinds[1]}?"
    if first.country != second.country and first.admin_names and second.admin_names:
        return f"{first.admin_names[0]} or {second.admin_names[0]}?"
    return f"{_wider(first)} or {_wider(second)}?"


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
