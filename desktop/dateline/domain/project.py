"""What a project holds, as it is read back: stories, their mentions, what it is called."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from dateline.domain.events import EventId, Mention, MentionId
from dateline.domain.text import DocumentId, Published


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    """What made an analysis; kept with it, and written into every export."""

    app: str
    model: str
    gazetteer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectInfo:
    """What is known of a project without reading its stories."""

    path: str
    title: str
    """As the window and the exports show it."""
    named: bool
    """False while it lives untitled in the person's data folder."""
    read_only: bool
    schema: int
    stories: int
    mentions: int
    events: int
    open_elsewhere: bool = False
    """Whether it is read-only because another window has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneDeed:
    """A line of the history."""

    id: int
    name: str
    undone: bool
    """Whether it was taken back, and can be done again."""
    done: datetime | None = None
    """When, by the clock of the machine; None for deeds of before that was kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What is to be read and is in no file: an answer from the net, words that were pasted."""

    name: str
    told: str
    """The ending that its content calls for, with the dot; empty for words that were pasted."""
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingImport:
    """An import that was cut short, by a crash or a cut of power."""

    paths: tuple[str, ...]
    """Files and folders that it was to read."""
    brought: frozenset[DocumentId]
    """The stories that it had brought."""
    held: tuple[Held, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A line of the list of stories."""

    id: DocumentId
    number: int
    """Its place in the project, from 0 in order of arrival, never reused; its colour follows it."""
    title: str
    source: str
    publisher: str
    published: Published | None
    mentions: int
    places: int
    warnings: tuple[str, ...] = ()

    @property
    def needs_date(self) -> bool:
        """Whether the person is to be asked when it came out."""
        return self.published is None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptMention:
    """A mention as a project keeps it."""

    id: MentionId
    document_id: DocumentId
    event_id: EventId | None
    """None where no place was chosen."""
    mention: Mention


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceCount:
    """A line of the list of places; events, mentions and stories are counted apart."""

    place_id: str
    name: str
    events: int
    mentions: int
    stories: int
