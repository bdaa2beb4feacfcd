from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.colours import OTHER
from dateline.ui.timeline.histogram import count_bins
from dateline.ui.timeline.scale import comfortable
from support.event_columns import DAY, columns


def test_events_stand_in_the_bin_they_begin_in_by_colour_of_story() -> None:
    table = columns((0, DAY, 0, 0), (0, DAY, 1, 2), (DAY, 2 * DAY, 0, 1))
    histogram = count_bins(table, [0, DAY, 2 * DAY], colours=[3, 0, OTHER], all_kinds=True)
    assert histogram.stacks[:, 0].tolist() == [0, 0, 0, 1, 0, 0, 0, 1]
    assert histogram.stacks[:, 1].tolist() == [1, 0, 0, 0, 0, 0, 0, 0]
    assert histogram.highest == 2


def test_what_is_longer_than_a_bin_is_a_band_and_not_a_bar() -> None:
    table = columns((0, 365 * DAY, 0, 0), (DAY, 2 * DAY, 0, 0))
    edges = [day * DAY for day in range(5)]
    histogram = count_bins(table, edges, colours=range(7), all_kinds=True)
    assert histogram.long.tolist() == [1, 1, 1, 1]
    assert histogram.stacks.sum() == 1


def test_events_out_of_view_are_counted_on_their_side() -> None:
    table = columns((-9 * DAY, -8 * DAY, 0, 0), (0, DAY, 0, 0), (9 * DAY, 10 * DAY, 0, 0))
    histogram = count_bins(table, [0, DAY], colours=range(7), all_kinds=True)
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
    histogram = count_bins(columns(*events), edges, colours=range(7), all_kinds=True)
    brief = [event for event in events if event[1] - event[0] <= DAY]
    assert histogram.stacks.sum() == len(brief)
    for day in range(79):
        touching = [
            e for e in events if e not in brief and e[0] < edges[day + 1] > edges[day] < e[1]
        ]
        assert histogram.long[day] == len(touching)


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


def test_the_first_view_of_nothing_is_a_month() -> None:
    assert comfortable(columns()) == (0.0, 30 * DAY)
