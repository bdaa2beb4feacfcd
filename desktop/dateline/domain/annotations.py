"""What a person notes: words and tags on stories, places and events; views to come back to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from dateline.domain.places import PlaceId
from dateline.domain.text import DocumentId
from dateline.domain.times import Moment

ViewId = NewType("ViewId", int)
"""Numbers given by the project file."""
LONGEST_TAG = 80
LONGEST_NOTE = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What is noted about: a story; a place; or an event, which is a place and a moment.

    An event is meant by what it is, not by its number, so a note on it outlives answers that take
    the event away and bring it back.
    """

    document_id: DocumentId | None = None
    place_id: PlaceId | None = None
    is_event: bool = False
    """Whether the place is meant at ``moment`` only."""
    moment: Moment | None = None
    """Of an event; None: undated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """All that is noted about one thing."""

    subject: Subject
    note: str = ""
    tags: tuple[str, ...] = ()
    """In alphabetical order."""


class ViewKind(StrEnum):
    """What is kept of a view."""

    BOOKMARK = "bookmark"
    """All of it: brush, part of the map, filters, selection."""
    FILTER = "filter"
    """What is shown and what is not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptView:
    """A view that a person comes back to."""

    id: ViewId
    kind: ViewKind
    name: str
    state: str
    """JSON, written and read by who shows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RestorePoint:
    """A state of the project that a person may go back to."""

    id: int
    name: str
    made: datetime
    """By the clock of the machine."""
    after: int
    """The number of the last deed that was in force then; 0: none."""
    deeds_since: int
    """How many deeds were done since, or taken back; 0: the project is as it was."""
