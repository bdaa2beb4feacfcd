"""In which order stories are listed."""

from __future__ import annotations

from bisect import insort
from enum import StrEnum
from operator import is_
from typing import Any

from PySide6.QtCore import QCollator, QLocale

from dateline.domain.project import Story

UNDATED = ""
"""Sorts before every ISO date: these stories wait for an answer."""

_FEW, _SHARE = 8, 32
"""So many new stories, or one in so many, find their places one by one; more are sorted anew."""


class StoryOrder(StrEnum):
    """What the list of stories is sorted by."""

    DATE = "date"
    TITLE = "title"
    ADDED = "added"


class StorySorter:
    """Sorts stories; numbers within titles count as numbers: 1, 2, 10.

    What a title sorts by takes ten times the title's own room, so it is not kept: stories stay as
    they were sorted, and those that are new find their place among them by halves.
    """

    def __init__(self) -> None:
        """Compare as English does."""
        self._collator = QCollator(QLocale(QLocale.Language.English))
        self._collator.setNumericMode(True)
        self._given: list[Story] = []
        self._by_title: list[Story] = []
        self._by_date: list[Story] = []

    def sorted(self, stories: list[Story], order: StoryOrder) -> list[Story]:
        """Return the stories, given in order of arrival, in another order; undated ones first."""
        if order is StoryOrder.ADDED:
            return stories
        many = len(self._given)
        added = len(stories) - many
        few = 0 <= added <= max(_FEW, many // _SHARE)
        if few and all(map(is_, self._given, stories)):
            for story in stories[many:]:
                insort(self._by_title, story, key=self._key)
                insort(self._by_date, story, key=self._date_key)
        else:
            self._by_title = self._sorted_anew(stories)
            self._by_date = sorted(self._by_title, key=_date)
        self._given = stories
        return list(self._by_title if order is StoryOrder.TITLE else self._by_date)

    def _sorted_anew(self, stories: list[Story]) -> list[Story]:
        """Return the stories by title; those of one title in order of arrival."""
        given = {story.id: story for story in stories}
        found: list[Story] = []
        for before in self._by_title:
            now = given.get(before.id)
            if now is not None and _title(now) == _title(before):
                found.append(given.pop(before.id))
        latest = max((story.number for story in found), default=0)
        are_latest = all(story.number > latest for story in given.values())
        if len(given) > max(_FEW, len(found) // _SHARE) or not are_latest:
            return sorted(stories, key=self._key)
        for story in given.values():
            insort(found, story, key=self._key)
        return found

    def _date_key(self, story: Story) -> Any:
        return _date(story), self._key(story)

    def _key(self, story: Story) -> Any:
        return self._collator.sortKey(_title(story))


def _title(story: Story) -> str:
    return story.title or story.source


def _date(story: Story) -> str:
    return story.published.value[:10] if story.published else UNDATED
