"""What a deed changed: returned by every write, announced once; each view re-reads its share."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dateline.domain.events import MentionId
from dateline.domain.text import DocumentId


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The parts of a project that are not as they were."""

    documents: frozenset[DocumentId] = frozenset()
    """Stories added, removed, renamed or dated anew."""
    mentions: frozenset[MentionId] = frozenset()
    """Mentions decided anew within stories that otherwise stay."""
    events: bool = False
    """Whether the columns drawn by map and time line must be read again."""
    project: bool = False
    """Whether its name, place or history changed."""

    def __or__(self, other: Changes) -> Changes:
        """Gather two changes into one announcement."""
        return Changes(
            documents=self.documents | other.documents,
            mentions=self.mentions | other.mentions,
            events=self.events or other.events,
            project=self.project or other.project,
        )

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return bool(self.documents or self.mentions or self.events or self.project)


def gathered(parts: Iterable[Changes]) -> Changes:
    """Gather any number of changes into one announcement."""
    documents: set[DocumentId] = set()
    mentions: set[MentionId] = set()
    events = project = False
    for part in parts:
        documents |= part.documents
        mentions |= part.mentions
        events |= part.events
        project |= part.project
    return Changes(
        documents=frozenset(documents), mentions=frozenset(mentions), events=events, project=project
    )
