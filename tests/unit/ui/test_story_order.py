from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCollator

from dateline.domain.project import Story
from dateline.domain.text import DocumentId, Published
from dateline.ui.models.story_order import StoryOrder, StorySorter


def listed(*titles: str, dates: tuple[str, ...] = ()) -> list[Story]:
    return [
        Story(
            id=DocumentId(f"story {number}"),
            number=number,
            title=title,
            source="",
            publisher="",
            published=Published(value=dates[number], basis="given")
            if number < len(dates) and dates[number]
            else None,
            mentions=0,
            places=0,
        )
        for number, title in enumerate(titles)
    ]


def test_numbers_in_titles_count_as_numbers() -> None:
    stories = listed("Story 10", "story 2", "Story 100", "Story 1")
    found = StorySorter().sorted(stories, StoryOrder.TITLE)
    assert [each.title for each in found] == ["Story 1", "story 2", "Story 10", "Story 100"]


def test_the_undated_come_first_and_a_day_goes_by_title() -> None:
    dates = ("", "2026-01-02T10:00", "2025-12-27", "2026-01-02")
    stories = listed("a", "Report 10", "z", "Report 9", dates=dates)
    found = StorySorter().sorted(stories, StoryOrder.DATE)
    assert [each.title for each in found] == ["a", "z", "Report 9", "Report 10"]
    assert StorySorter().sorted(stories, StoryOrder.ADDED) == stories


def test_what_a_title_sorts_by_is_worked_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    key = QCollator.sortKey

    def counted(collator: QCollator, title: str) -> object:
        asked.append(title)
        return key(collator, title)

    monkeypatch.setattr(QCollator, "sortKey", counted)
    stories = listed(*(f"Dispatch {n * 7919 % 10_007} from the front" for n in range(10_000)))
    sorter = StorySorter()
    first = sorter.sorted(stories, StoryOrder.TITLE)
    assert sorted(asked) == sorted(one.title for one in stories)
    assert sorter.sorted(stories, StoryOrder.DATE) == first
    assert len(asked) == len(stories)


def test_stories_that_come_and_go_are_sorted_as_if_all_had_been_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stories = listed(*(f"Dispatch {n * 7919 % 1_009 // 3} from the front" for n in range(1_000)))
    sorter = StorySorter()
    sorter.sorted(stories[:900], StoryOrder.TITLE)
    asked: list[str] = []
    key = QCollator.sortKey

    def counted(collator: QCollator, title: str) -> object:
        asked.append(title)
        return key(collator, title)

    monkeypatch.setattr(QCollator, "sortKey", counted)
    for end in (905, 920, 1_000):
        found = sorter.sorted(stories[:end], StoryOrder.TITLE)
        assert found == StorySorter().sorted(stories[:end], StoryOrder.TITLE)
    asked.clear()
    sorter.sorted(stories[1:], StoryOrder.TITLE)
    assert asked == []
    renamed = [*stories[1:500], replace(stories[500], title="A new title"), *stories[501:]]
    assert sorter.sorted(renamed, StoryOrder.TITLE) == StorySorter().sorted(
        renamed, StoryOrder.TITLE
    )
    assert sorter.sorted(stories, StoryOrder.TITLE) == StorySorter().sorted(
        stories, StoryOrder.TITLE
    )


def test_stories_taken_out_are_listed_no_more() -> None:
    stories = listed("b", "a", "c", dates=("2026-01-03", "2026-01-02", "2026-01-01"))
    sorter = StorySorter()
    for some in (stories, stories[:1], stories[:2], stories, stories[1:]):
        for order in (StoryOrder.DATE, StoryOrder.TITLE):
            assert sorter.sorted(list(some), order) == StorySorter().sorted(list(some), order)
