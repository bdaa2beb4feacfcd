"""In which order stories are listed."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCollator, QLocale

from dateline.domain.project import Story
from dateline.domain.text import DocumentId

UNDATED = ""
"""Sorts before every ISO date: these stories wait for an answer."""


class StoryOrder(StrEnum):
    """What the list of stories is sorted by."""

    DATE = "date"
    TITLE = "title"
    ADDED = "added"


class StorySorter:
    """Sorts stories; numbers within titles count as numbers: 1, 2, 10.

    What a title sorts by is worked out once and kept, so that many stories sort fast.
    """

    def __init__(self) -> None:
        """Compare as English does."""
        self._collator = QCollator(QLocale(QLocale.Language.English))
        self._collator.setNumericMode(True)
        self._keys: dict[DocumentId, tuple[str, Any]] = {}

    def sorted(self, stories: list[Story], order: StoryOrder) -> list[Story]:
        """Return the stories, given in order of arrival, in another order; undated ones first."""
        if order is StoryOrder.ADDED:
            return stories
        by_title = sorted(stories, key=self._title)
        return by_title if order is StoryOrder.TITLE else sorted(by_title, key=_date)

    def _title(self, story: Story) -> Any:
        title = story.title or story.source
        kept = self._keys.get(story.id)
        if kept is None or kept[0] != title:
            kept = self._keys[story.id] = (title, self._collator.sortKey(title))
        return kept[1]


def _date(story: Story) -> str:
    return story.published.value[:10] if story.published else UNDATED
