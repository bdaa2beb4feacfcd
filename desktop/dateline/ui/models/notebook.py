"""What a person noted, by what it is about: at hand for every line that shows it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from dateline.domain.annotations import Annotation, Subject
from dateline.domain.folding import folded
from dateline.domain.places import PlaceId

Key = tuple[str, str, datetime | None, datetime | None, bool]


class Notebook:
    """The notes and tags of a project as it is now."""

    def __init__(self, noted: Iterable[Annotation]) -> None:
        """Hold these."""
        self._noted = {_key(each.subject): each for each in noted}

    def about(self, subject: Subject) -> Annotation:
        """Return what is noted about one thing."""
        return self._noted.get(_key(subject)) or Annotation(subject=subject)

    def places_having(self, words: str) -> frozenset[PlaceId]:
        """Return the places whose notes or tags, or those of an event there, have these words."""
        wanted = folded(words.strip())
        if not wanted:
            return frozenset()
        return frozenset(
            each.subject.place_id
            for each in self._noted.values()
            if each.subject.place_id is not None
            and wanted in folded(" ".join((each.note, *each.tags)))
        )


def tag_words(tags: Iterable[str]) -> str:
    """Return ``#night #to check``."""
    return " ".join(f"#{tag}" for tag in tags)


def _key(subject: Subject) -> Key:
    moment = subject.moment
    return (
        subject.document_id or "",
        subject.place_id or "",
        moment.start if moment else None,
        moment.end if moment else None,
        subject.is_event,
    )
