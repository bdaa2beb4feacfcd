from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.project.columns import EventColumns
from dateline.ui.timeline.histogram import Histogram, covering
from dateline.ui.timeline.histogram import count_bins as count_stacks
from dateline.ui.timeline.intervals import (
    Colours,
    Intervals,
    Stacking,
    owned_colours,
    stack,
)
from dateline.ui.timeline.lanes import MOST_LANES, is_exact, lay_out, precision_words
from dateline.ui.timeline.scale import Scale, comfortable
from support.event_columns import DAY, columns


def count_bins(
    table: EventColumns,
    edges: list[float],
    *,
    colours: int = 7,
    all_kinds: bool = True,
    stacking: Stacking = Stacking.STORY,
    story: int | None = None,
) -> Histogram:
    passes = np.ones(len(table.kinds), dtype=bool) if all_kinds else table.kinds == 0
    by_story = Colours(keys=table.stories, table=owned_colours(table, colours))
    by_kind = Colours(keys=table.kinds, table=np.arange(3, dtype=np.uint8))
    stacks = stack(
        table,
        Intervals(table),
        by_story if stacking is Stacking.STORY else by_kind,
        palette=colours,
        passes=passes,
        story=story,
    )
    return count_stacks(stacks, edges)


def test_events_stand_in_the_bin_they_begin_in_by_colour_of_story() -> None:
    table = columns((0, DAY, 0, 0), (0, DAY, 1, 8), (DAY, 2 * DAY, 0, 2))
    histogram = count_bins(table, [0, DAY, 2 * DAY])
    assert histogram.stacks[:, 0].tolist() == [1, 1, 0, 0, 0, 0, 0, 0]
    assert histogram.stacks[:, 1].tolist() == [0, 0, 1, 0, 0, 0, 0, 0]
    assert histogram.highest == 2


def test_a_colour_stands_for_one_story_and_grey_for_the_rest() -> None:
    table = columns((0, DAY, 0, 1), (0, DAY, 1, 1), (0, DAY, 0, 8))
    histogram = count_bins(table, [0, DAY])
    assert histogram.stacks[:, 0].tolist() == [0, 2, 0, 0, 0, 0, 0, 1]


def test_events_stand_by_kind_where_that_is_chosen() -> None:
    table = columns((0, DAY, 0, 0), (0, DAY, 1, 3), (0, DAY, 1, 4), kinds=(0, 2, 2))
    histogram = count_bins(table, [0, DAY], stacking=Stacking.KIND)
    assert histogram.stacks[:, 0].tolist() == [1, 0, 2, 0, 0, 0, 0, 0]


def test_what_is_left_without_some_events_is_as_if_counted() -> None:
    table = columns((0, DAY, 0, 0), (0, DAY, 1, 8), (DAY, 3 * DAY, 0, 2), (DAY, 2 * DAY, 1, 0))
    intervals = Intervals(table)
    colours = Colours(keys=table.stories, table=owned_colours(table, 7))
    some = np.array([True, False, True, False])
    every, left, rest = (
        stack(table, intervals, colours, palette=7, passes=passes)
        for passes in (some | ~some, some, ~some)
    )
    without = every.without(rest)
    assert np.array_equal(without.sums, left.sums)
    assert np.array_equal(without.totals, left.totals)


def test_of_one_story_only_its_events_are_counted() -> None:
    table = columns((0, DAY, 0, 0), (0, DAY, 1, 3), (0, DAY, 1, 3))
    assert count_bins(table, [0, DAY], story=3).stacks.sum() == 2
    assert count_bins(table, [0, DAY], story=0).stacks.sum() == 1


def test_what_is_longer_than_a_bin_is_a_band_and_not_a_bar() -> None:
    table = columns((0, 365 * DAY, 0, 0), (DAY, 2 * DAY, 0, 0))
    edges = [day * DAY for day in range(5)]
    histogram = count_bins(table, edges, colours=7, all_kinds=True)
    assert covering(histogram.edges, histogram.stretches).tolist() == [1, 1, 1, 1]
    assert histogram.stacks.sum() == 1


def test_events_out_of_view_are_counted_on_their_side() -> None:
    table = columns((-9 * DAY, -8 * DAY, 0, 0), (0, DAY, 0, 0), (9 * DAY, 10 * DAY, 0, 0))
    histogram = count_bins(table, [0, DAY], colours=7, all_kinds=True)
    assert (histogram.before, histogram.after) == (1, 1)


@given(
    st.lists(
        st.tuples(st.integers(0, 40), st.integers(1, 30)).map(
            lambda e: (e[0] * DAY, (e[0] + e[1]) * DAY, 0, 0)
        ),
        max_size=40,
    )
)
def test_no_event_in_view_is_lost(events: list[tuple[float, float, int, int]]) -> None:
    edges = [day * DAY for day in range(80)]
    histogram = count_bins(columns(*events), edges, colours=7, all_kinds=True)
    brief = [event for event in events if event[1] - event[0] <= DAY]
    assert histogram.stacks.sum() == len(brief)
    long = covering(histogram.edges, histogram.stretches)
    for day in range(79):
        touching = [
            e for e in events if e not in brief and e[0] < edges[day + 1] > edges[day] < e[1]
        ]
        assert long[day] == len(touching)


def test_the_first_view_leaves_out_a_few_far_events() -> None:
    near = [(day * DAY, (day + 1) * DAY, 0, 0) for day in range(1000, 1030)]
    start, end = comfortable(columns((0, DAY, 0, 0), *near))
    assert 990 * DAY < start <= 1000 * DAY
    assert 1030 * DAY <= end < 1040 * DAY


def test_the_first_view_of_evenly_spread_events_holds_all() -> None:
    spread = [(day * DAY, (day + 1) * DAY, 0, 0) for day in range(0, 900, 30)]
    start, end = comfortable(columns(*spread))
    assert start <= 0
    assert end >= 871 * DAY


@pytest.mark.parametrize("far", [(-44_000,), (-44_000, -43_990), (-719_000, 2_900_000)])
def test_a_few_events_centuries_away_do_not_make_the_others_a_pixel_wide(
    far: tuple[int, ...],
) -> None:
    days = sorted((*far, *range(1000, 1032, 4)))
    start, end = comfortable(columns(*[(day * DAY, (day + 1) * DAY, 0, 0) for day in days]))
    assert 990 * DAY < start <= 1000 * DAY
    assert 1029 * DAY <= end < 1040 * DAY


def test_of_a_handful_of_events_all_are_in_the_first_view() -> None:
    for days in ((0, 10, 12, 20), (0, 400, 401), (0, 365 * 100)):
        start, end = comfortable(columns(*[(day * DAY, (day + 1) * DAY, 0, 0) for day in days]))
        assert start <= 0
        assert end >= (days[-1] + 1) * DAY


def test_events_of_one_hour_are_looked_at_by_the_hour() -> None:
    start, end = comfortable(columns(*[(5 * DAY, 5 * DAY + 3600, 0, 0)] * 9))
    assert (start, end) == (4.75 * DAY, 5.25 * DAY + 3600)


def test_the_first_view_of_nothing_is_a_month() -> None:
    assert comfortable(columns()) == (0.0, 30 * DAY)


def test_stretches_stand_in_lanes_and_never_cover_each_other() -> None:
    events = [(day * DAY, (day + length) * DAY, 0, 0) for day in range(20) for length in (3, 9)]
    histogram = count_bins(columns(*events), [day * DAY for day in range(40)])
    scale = Scale(start=0, end=40 * DAY, left=0, width=800)
    lanes = lay_out(histogram.stretches, scale, room=100)
    assert 1 < len(lanes.bars) < len(events)
    assert {bar.lane for bar in lanes.bars} <= set(range(MOST_LANES))
    for bar in lanes.bars:
        for other in lanes.bars:
            if other is not bar and other.lane == bar.lane:
                assert other.right <= bar.left or other.left >= bar.right
    assert not lay_out(histogram.stretches, scale, room=3).bars


def test_an_event_known_to_the_day_is_a_stretch_of_its_own_among_hours() -> None:
    table = columns((0, DAY, 0, 0), (0, DAY, 1, 0), (3600, 7200, 0, 0), (DAY, 4 * DAY, 0, 0))
    histogram = count_bins(table, [hour * 3600.0 for hour in range(96)])
    assert histogram.stretches.counts.tolist() == [2, 1]
    assert histogram.stacks.sum() == 1
    assert precision_words(histogram.stretches, 0) == "known to the day"
    assert not is_exact(histogram.stretches, 0)
    assert precision_words(histogram.stretches, 1) == "over these days"
    assert is_exact(histogram.stretches, 1)
