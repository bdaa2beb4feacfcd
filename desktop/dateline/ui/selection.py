"""What is picked and which stretch of time is shown; the values that the views share."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.domain.events import EventId, MentionId
from dateline.domain.places import PlaceId
from dateline.domain.text import DocumentId


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeRange:
    """From ``start`` until just before ``end``, in seconds since 1970-01-01 00:00 wall-clock time.

    An event is in range when its own half-open interval touches this one.
    """

    start: float
    end: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What is picked, from the widest to the narrowest; every view lights its share of it."""

    document_id: DocumentId | None = None
    """The story in the reader."""
    place_id: PlaceId | None = None
    event_id: EventId | None = None
    mention_id: MentionId | None = None
    """The words to light, in the story above."""
    whole_story: bool = False
    """The story was picked in the list: its events are lit in every view, all others quiet."""
