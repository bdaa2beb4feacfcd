from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dateline.ui.models.in_range import PlaceStories, count_range
from support.event_columns import columns

events = st.lists(
    st.tuples(st.integers(0, 50), st.integers(1, 20), st.integers(0, 2), st.integers(0, 4)).map(
        lambda e: (float(e[0]), float(e[0] + e[1]), e[2], e[3])
    ),
    max_size=30,
)


@given(events=events, start=st.integers(-5, 60), length=st.integers(1, 70))
def test_counts_what_touches_the_range(
    events: list[tuple[float, float, int, int]], start: int, length: int
) -> None:
    end = start + length
    table = columns(*events)
    counts = count_range(table, float(start), float(end), all_kinds=True)
    inside = [event for event in events if event[0] < end and event[1] > start]
    assert counts.events == counts.mentions == len(inside)
    assert counts.stories == len({event[3] for event in inside})
    stories = PlaceStories(table)
    for place in range(3):
        here = [event for event in inside if event[2] == place]
        assert counts.place_events[place] == len(here)
        assert stories.count(place, counts) == len({event[3] for event in here})


def test_peoples_and_powers_count_only_when_asked_for() -> None:
    table = columns((0.0, 1.0, 0, 0), (0.0, 1.0, 1, 1), undated=1, kinds=(0, 1, 2))
    literal = count_range(table, 0.0, 1.0, all_kinds=False)
    every = count_range(table, 0.0, 1.0, all_kinds=True)
    assert (literal.events, literal.undated) == (1, 0)
    assert (every.events, every.undated) == (2, 1)
    assert PlaceStories(table).count(1, literal) == 0


def test_the_end_is_not_included() -> None:
    table = columns((10.0, 20.0, 0, 0))
    assert count_range(table, 20.0, 30.0, all_kinds=True).events == 0
    assert count_range(table, 0.0, 10.0, all_kinds=True).events == 0
    assert count_range(table, 19.0, 20.0, all_kinds=True).events == 1


def test_an_empty_project_has_nothing_in_range() -> None:
    counts = count_range(columns(), 0.0, 86_400.0, all_kinds=True)
    assert (counts.mentions, counts.events, counts.stories, counts.undated) == (0, 0, 0, 0)
    assert not np.any(counts.place_events)
