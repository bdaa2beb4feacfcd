from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dateline.project.moments import Moments

Interval = tuple[int, int]
intervals = st.lists(
    st.tuples(st.integers(-20, 50), st.integers(1, 30)).map(lambda e: (e[0], e[0] + e[1])),
    max_size=40,
).map(sorted)


def moments_of(events: list[Interval]) -> Moments:
    return Moments.of(np.array(events, dtype=np.int64).reshape(-1, 2).T * 1_000_000)


@given(events=intervals)
def test_each_moment_stands_once_and_each_event_has_its_own(events: list[Interval]) -> None:
    moments = moments_of(events)
    each = list(zip(moments.starts.tolist(), moments.ends.tolist(), strict=True))
    assert each == sorted(set(events))
    assert moments.by_event(moments.starts).tolist() == [start for start, _ in events]
    own = moments.of_events(np.arange(len(events)))
    assert [each[index] for index in own.tolist()] == events


@given(events=intervals, start=st.integers(-30, 60), length=st.integers(1, 40))
def test_a_window_holds_all_that_touch_it(events: list[Interval], start: int, length: int) -> None:
    run = moments_of(events).window(float(start), float(start + length))
    touching = {n for n, each in enumerate(events) if each[0] < start + length and each[1] > start}
    assert touching <= set(range(run.start, run.stop))
    assert all(each[0] < start + length for each in events[run])


def test_microseconds_far_from_1970_are_kept_apart() -> None:
    late = 253_402_300_799_999_990
    times = np.array([[late, late + 1], [late + 5, late + 5]])
    moments = Moments.of(times)
    np.testing.assert_array_equal(moments.exact, times)
    assert moments.first.tolist() == [0, 1, 2]
