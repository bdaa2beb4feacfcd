from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.colours import OTHER, story_colours


def test_as_many_stories_as_colours_have_one_each() -> None:
    assert story_colours([0, 5, 2], 3) == (0, 1, 2)


def test_the_story_with_most_events_has_the_colour_the_earliest_where_they_are_even() -> None:
    assert story_colours([1, 4, 2, 3, 4], 3) == (OTHER, 1, 2, 0, OTHER)


def test_no_stories_need_no_colours() -> None:
    assert story_colours([], 7) == ()


@given(st.lists(st.integers(0, 20), max_size=40))
def test_a_colour_stands_for_one_story_and_never_changes_to_another(events: list[int]) -> None:
    found = story_colours(events, 7)
    owned = [colour for colour in found if colour != OTHER]
    assert sorted(owned) == list(range(min(7, len(events))))
    assert all(colour in (OTHER, number % 7) for number, colour in enumerate(found))
