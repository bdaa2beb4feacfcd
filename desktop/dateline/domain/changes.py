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
    annotations: bool = False
    """Whether notes or tags changed."""
    views: bool = False
    """Whether bookmarks or kept filters changed."""
    standing: tuple[tuple[str, bool], ...] = ()
    """Answers for every story, by the marks they were given: whether each is to stand from now on.

    What they say is kept by the person who gave them, not by the project.
    """

    def __or__(self, other: Changes) -> Changes:
        """Gather two changes into one announcement."""
        return gathered((self, other))

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return self != Changes()


def gathered(parts: Iterable[Changes]) -> Changes:
    """Gather any number of changes into one announcement."""
    each = tuple(parts)
    return Changes(
        documents=frozenset().union(*(part.documents for part in each)),
        mentions=frozenset().union(*(part.mentions for part in each)),
        events=any(part.events for part in each),
        project=any(part.project for part in each),
        annotations=any(part.annotations for part in each),
        views=any(part.views for part in each),
        standing=tuple(mark for part in each for mark in part.standing),
    )
