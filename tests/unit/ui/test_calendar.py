from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.ui.models.date_words import FIRST_SECOND, LAST_SECOND, to_datetime, to_seconds
from dateline.ui.timeline.calendar import (
    DAY,
    STEPS,
    Step,
    Unit,
    boundaries,
    floor,
    label,
    nearest,
    shift,
    step_for,
)

moments = st.datetimes().map(to_seconds)
steps = st.sampled_from(STEPS)


@given(moment=moments, step=steps)
def test_floor_is_a_boundary_at_or_before(moment: float, step: Step) -> None:
    below = floor(moment, step)
    assert below <= moment
    assert floor(below, step) == below


@given(moment=moments, step=steps)
def test_the_nearest_boundary_is_one_of_the_two_around(moment: float, step: Step) -> None:
    found = nearest(moment, step)
    assert floor(found, step) == found or found == LAST_SECOND
    assert abs(found - moment) <= max(step.seconds * 1.05, 2 * DAY)


@given(moment=moments, unit=st.sampled_from(list(Unit)), count=st.integers(-2_000_000, 2_000_000))
def test_shifting_stays_within_years_1_to_9999(moment: float, unit: Unit, count: int) -> None:
    assert FIRST_SECOND <= shift(moment, unit, count) <= LAST_SECOND


@given(start=moments, length=st.floats(3600, 1e12), step=steps)
def test_boundaries_rise_and_cover(start: float, length: float, step: Step) -> None:
    found = boundaries(start, start + length, step)
    assert found == sorted(set(found))
    assert found[0] <= start
    assert len(found) <= 4_001


@pytest.mark.parametrize(
    ("moment", "unit", "count", "expected"),
    [
        (datetime(2024, 1, 31), Unit.MONTH, 1, datetime(2024, 2, 29)),
        (datetime(2024, 2, 29), Unit.YEAR, 1, datetime(2025, 2, 28)),
        (datetime(2025, 12, 27), Unit.WEEK, -1, datetime(2025, 12, 20)),
        (datetime(9999, 12, 31), Unit.MONTH, 1, to_datetime(LAST_SECOND)),
        (datetime(1, 1, 15), Unit.MONTH, -1, datetime(1, 1, 1)),
    ],
)
def test_months_and_years_are_those_of_the_calendar(
    moment: datetime, unit: Unit, count: int, expected: datetime
) -> None:
    assert to_datetime(shift(to_seconds(moment), unit, count)) == expected


def test_weeks_begin_on_monday() -> None:
    saturday = to_seconds(datetime(2025, 12, 27, 15))
    assert to_datetime(floor(saturday, Step(unit=Unit.WEEK))) == datetime(2025, 12, 22)


def test_steps_grow_with_what_a_bar_stands_for() -> None:
    assert step_for(1).unit is Unit.HOUR
    assert step_for(DAY) == Step(unit=Unit.DAY)
    assert step_for(300 * DAY) == Step(unit=Unit.YEAR)
    assert step_for(1e20) == STEPS[-1]


def test_labels_say_no_more_than_the_step() -> None:
    moment = to_seconds(datetime(2025, 12, 22, 6))
    assert label(moment, Step(unit=Unit.HOUR, count=6), full=False) == "06:00"
    assert label(moment, Step(unit=Unit.HOUR, count=6), full=True) == "22 Dec 2025, 06:00"
    assert label(moment, Step(unit=Unit.DAY), full=False) == "22 Dec"
    assert label(moment, Step(unit=Unit.MONTH), full=False) == "Dec"
    assert label(moment, Step(unit=Unit.YEAR), full=True) == "2025"
    assert label(to_seconds(datetime(2026, 1, 1)), Step(unit=Unit.MONTH), full=False) == "Jan 2026"
