from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.filters import EventKind, Filter
from dateline.domain.places import Extent
from dateline.ui.models.in_range import PlaceStories, RangeCounts
from dateline.ui.models.running_counts import RunningCounts
from support.event_columns import columns
from support.sifted import MadeFacts, count_range, index_of, shown

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
    index = index_of(table, all_kinds=True)
    index.count(-100.0, -99.0)
    again = index.count(float(start), float(end))
    for field in ("mentions", "events", "stories", "undated"):
        assert getattr(counts, field) == getattr(again, field)
    for field in ("place_mentions", "place_events", "place_acts", "story_events"):
        assert np.array_equal(getattr(counts, field), getattr(again, field))
    inside = [event for event in events if event[0] < end and event[1] > start]
    assert counts.events == counts.mentions == len(inside)
    assert counts.stories == len({event[3] for event in inside})
    stories = PlaceStories(table)
    for place in range(3):
        here = [event for event in inside if event[2] == place]
        assert counts.place_events[place] == len(here)
        assert stories.count(place, counts, index_of(table, all_kinds=True).sifted) == len(
            {event[3] for event in here}
        )


FILTERS = (
    Filter(kinds=frozenset({EventKind.HAPPENS, EventKind.SPOKEN, EventKind.PEOPLE})),
    Filter(publishers=frozenset({"AP", "AFP"})),
    Filter(publishers=frozenset({"Reuters"})),
)


@given(
    events=events,
    wanted=st.sampled_from(FILTERS),
    all_kinds=st.booleans(),
    start=st.integers(-5, 60),
    length=st.integers(1, 70),
)
def test_what_passes_a_filter_is_counted_as_if_nothing_was_known(
    events: list[tuple[float, float, int, int]],
    wanted: Filter,
    all_kinds: bool,
    start: int,
    length: int,
) -> None:
    table = columns(*events, undated=2, kinds=tuple(n % 3 for n in range(len(events) + 2)))
    facts = MadeFacts(by={0: "AP", 1: "Reuters", 2: "AFP", 3: "AP", 4: "AP"})
    asked = float(start), float(start + length)
    whole = shown(table, others=all_kinds, facts=facts)
    whole.index.count(*asked)
    beside = shown(table, wanted, others=all_kinds, facts=facts, whole=whole).index
    alone = shown(table, wanted, others=all_kinds, facts=facts).index
    known, counted = beside.count(*asked), alone.count(*asked)
    for field in dataclasses.fields(RangeCounts):
        assert np.array_equal(getattr(known, field.name), getattr(counted, field.name)), field.name
    if beside.left_out is not None:
        assert np.array_equal(beside.left_out.events | beside.passes, whole.index.passes)
        assert not np.any(beside.left_out.events & beside.passes)


def test_of_a_filter_that_most_passes_only_the_rest_is_looked_at() -> None:
    table = columns(*((0.0, 1.0, 0, n % 5) for n in range(10)))
    facts = MadeFacts(by={0: "AP", 1: "Reuters", 2: "AP", 3: "AP", 4: "AP"})
    whole = shown(table, facts=facts)
    most, few = (
        shown(table, Filter(publishers=frozenset({name})), facts=facts, whole=whole).index
        for name in ("AP", "Reuters")
    )
    assert most.left_out is not None
    assert np.count_nonzero(most.left_out.events) == 2
    assert few.left_out is None


def test_peoples_and_powers_count_only_when_asked_for() -> None:
    table = columns((0.0, 1.0, 0, 0), (0.0, 1.0, 1, 1), undated=1, kinds=(0, 1, 2))
    literal = count_range(table, 0.0, 1.0, all_kinds=False)
    every = count_range(table, 0.0, 1.0, all_kinds=True)
    assert (literal.events, literal.undated) == (1, 0)
    assert (every.events, every.undated) == (2, 1)
    assert PlaceStories(table).count(1, literal, index_of(table, all_kinds=False).sifted) == 0


def test_the_end_is_not_included() -> None:
    table = columns((10.0, 20.0, 0, 0))
    assert count_range(table, 20.0, 30.0, all_kinds=True).events == 0
    assert count_range(table, 0.0, 10.0, all_kinds=True).events == 0
    assert count_range(table, 19.0, 20.0, all_kinds=True).events == 1


def test_an_empty_project_has_nothing_in_range() -> None:
    counts = count_range(columns(), 0.0, 86_400.0, all_kinds=True)
    assert (counts.mentions, counts.events, counts.stories, counts.undated) == (0, 0, 0, 0)
    assert not np.any(counts.place_events)


EUROPE = Extent(south=35.0, west=-10.0, north=70.0, east=60.0)


def test_only_what_lies_in_a_part_of_the_map_counts() -> None:
    table = columns((0.0, 1.0, 0, 0), (0.0, 1.0, 1, 1), (0.0, 1.0, 2, 1), undated=1)
    europe = count_range(table, 0.0, 1.0, all_kinds=True, extent=EUROPE)
    assert (europe.events, europe.stories, europe.undated) == (2, 2, 1)
    assert europe.place_events.tolist() == [1, 1, 0]


def test_a_part_of_the_map_may_cross_the_antimeridian() -> None:
    table = columns((0.0, 1.0, 0, 0), (0.0, 1.0, 2, 1))
    pacific = Extent(south=-60.0, west=150.0, north=60.0, east=-150.0)
    assert count_range(table, 0.0, 1.0, all_kinds=True, extent=pacific).events == 1
    world = Extent(south=-90.0, west=-180.0, north=90.0, east=180.0)
    assert count_range(table, 0.0, 1.0, all_kinds=True, extent=world).events == 2


@given(
    keys=st.lists(st.integers(0, 6), max_size=3_000),
    upto=st.integers(0, 3_000),
)
def test_running_counts_are_the_counts(keys: list[int], upto: int) -> None:
    lines = min(upto, len(keys))
    column = np.array(keys, dtype=np.intp)
    counts = RunningCounts(column, 7).upto(lines)
    assert counts.tolist() == [keys[:lines].count(key) for key in range(7)]
    twice = RunningCounts(column, 7, np.full(len(keys), 2)).upto(lines)
    assert twice.tolist() == [2 * count for count in counts.tolist()]


def test_acts_are_counted_apart_from_what_is_only_spoken_of() -> None:
    table = columns((0.0, 1.0, 0, 0), (0.0, 1.0, 1, 0), (0.0, 1.0, 1, 1), scenes=(1, 0, 1))
    counts = count_range(table, 0.0, 1.0, all_kinds=True)
    assert counts.place_events.tolist() == [1, 2, 0]
    assert counts.place_acts.tolist() == [0, 1, 0]


@pytest.mark.parametrize("number", [255, 256, 257])
def test_as_many_events_as_a_byte_can_count(number: int) -> None:
    table = columns(*((float(at), at + 1.0, at % 3, at % 5) for at in range(number)))
    index = index_of(table, all_kinds=True)
    counts = index.count(0.0, 1000.0)
    assert (counts.events, counts.stories) == (number, 5)
    sifted = index_of(table, all_kinds=True).sifted
    assert PlaceStories(table).count(0, counts, sifted) == 5
    past = index.count(float(number), 1000.0)
    assert (past.events, past.stories) == (0, 0)
    assert PlaceStories(table).count(0, past, sifted) == 0
