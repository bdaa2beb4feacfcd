"""Ranges as people type them, over a project of 22 Nov 2025 to 4 Feb 2026."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.times import LATEST
from dateline.ui.models.date_words import FIRST_SECOND, LAST_SECOND, span, to_datetime, to_seconds
from dateline.ui.selection import TimeRange
from dateline.ui.timeline.typed import read_typed, typed_problem

FIRST, END = datetime(2025, 11, 22), datetime(2026, 2, 4)
PROJECT = TimeRange(start=to_seconds(FIRST), end=to_seconds(END))


def read(words: str, project: TimeRange = PROJECT) -> tuple[datetime, datetime, bool] | None:
    typed = read_typed(words, project)
    return typed and (to_datetime(typed.start), to_datetime(typed.end), typed.is_range)


@pytest.mark.parametrize(
    "words",
    [
        "2025-12-01 to 2026-01-05",
        "2025-12-01 - 2026-01-05",
        "2025-12-01..2026-01-05",
        "2025-12-01 … 2026-01-05",
        "1 Dec 2025 – 5 Jan 2026",
        "1 Dec 2025–5 Jan 2026",
        "from 1 Dec 2025 until 5 Jan 2026",
        "between 1 Dec 2025 and 5 Jan 2026",
        "1 Dec – 5 Jan 2026",
        "1 Dec to 5 Jan",
        "  Dec 1, 2025   to   January 5, 2026 ",
        "01.12.2025 - 05.01.2026",
        "Mon 1 Dec 2025 to 2026-01-05",
        "2025-12-01 through 2026-01-04",
    ],
)
def test_both_ends_are_read_and_a_day_that_ends_is_not_included(words: str) -> None:
    assert read(words) == (datetime(2025, 12, 1), datetime(2026, 1, 5), True)


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("Dec 2025", datetime(2025, 12, 1), datetime(2026, 1, 1)),
        ("Dec 2025 to Jan 2026", datetime(2025, 12, 1), datetime(2026, 2, 1)),
        ("Q4 2025 - Q1 2026", datetime(2025, 10, 1), datetime(2026, 4, 1)),
        ("2024 to 2025", datetime(2024, 1, 1), datetime(2026, 1, 1)),
        ("27–29 Dec 2025", datetime(2025, 12, 27), datetime(2025, 12, 29)),
        ("27 to 29 December 2025", datetime(2025, 12, 27), datetime(2025, 12, 29)),
        ("27 Dec 2025, 06:00 to 28 Dec 2025", datetime(2025, 12, 27, 6), datetime(2025, 12, 28)),
        ("last week", datetime(2026, 1, 28), END),
        ("the last 7 days", datetime(2026, 1, 28), END),
        ("last two months", datetime(2025, 12, 4), END),
        ("Latest 6 hours", datetime(2026, 2, 3, 18), END),
        ("first day", FIRST, datetime(2025, 11, 23)),
        ("past year", datetime(2025, 2, 4), END),
        ("since 5 Jan", datetime(2026, 1, 5), END),
        ("after Dec 2025", datetime(2026, 1, 1), END),
        ("until Dec 2025", FIRST, datetime(2026, 1, 1)),
        ("before Dec 2025", FIRST, datetime(2025, 12, 1)),
        ("all", FIRST, END),
        ("Whole time", FIRST, END),
        ("1 Jan 1 to 9999", datetime(1, 1, 1), LATEST),
    ],
)
def test_ranges_are_read_in_many_forms(words: str, start: datetime, end: datetime) -> None:
    assert read(words) == (start, end, True)


@pytest.mark.parametrize(
    ("words", "start"),
    [("27 Dec", datetime(2025, 12, 27)), ("Jan 5", datetime(2026, 1, 5))],
)
def test_a_day_without_a_year_is_that_of_the_project(words: str, start: datetime) -> None:
    found = read(words)
    assert found is not None
    assert (found[0], found[2]) == (start, False)
    years = TimeRange(start=to_seconds(datetime(2020, 1, 1)), end=PROJECT.end)
    assert read(words, years) is None
    assert typed_problem(words) == f"Which year? Try {words} 2025"


@pytest.mark.parametrize("words", ["today", "yesterday", "3 days ago", "this week", "next month"])
def test_nothing_follows_the_clock(words: str) -> None:
    assert read(words) is None
    assert typed_problem(words) == "Nothing here follows the clock: try last week"


@pytest.mark.parametrize(
    "words",
    ["", "to", "to 2025", "2025 to", "soon to later", "5/6/2025 to 7/6/2025", "last 9 moons", "-"],
)
def test_what_is_no_range_is_refused(words: str) -> None:
    assert read(words) is None
    assert typed_problem(words)


def test_a_reversed_range_is_read_as_it_stands() -> None:
    assert read("5 Jan 2026 to 1 Dec 2025") == (datetime(2026, 1, 5), datetime(2025, 12, 1), True)


@given(st.text(max_size=200))
def test_anything_may_be_typed(words: str) -> None:
    typed = read_typed(words, PROJECT)
    assert typed is None or FIRST_SECOND <= typed.start <= LAST_SECOND
    assert typed_problem(words)


@given(
    st.datetimes(datetime(1, 1, 1), datetime(9990, 1, 1)).map(
        lambda at: at.replace(minute=0, second=0, microsecond=0)
    ),
    st.integers(1, 5000),
)
def test_a_range_as_it_is_shown_can_be_typed(start: datetime, hours: int) -> None:
    first = to_seconds(start)
    typed = read_typed(span(first, first + hours * 3600), PROJECT)
    assert typed is not None
    assert (typed.start, typed.end) == (first, first + hours * 3600)
