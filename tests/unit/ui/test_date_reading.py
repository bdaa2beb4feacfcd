from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.domain.times import LATEST
from dateline.ui.models.date_reading import problem, read_date, read_stretch
from dateline.ui.models.date_words import day, long_day


@pytest.mark.parametrize(
    "words",
    [
        "2025-12-27",
        "2025/12/27",
        "20251227",
        "27 Dec 2025",
        "27 December 2025",
        " 27th of December, 2025 ",
        "December 27, 2025",
        "Dec. 27th 2025",
        "Sat, 27 Dec 2025",
        "Saturday 27 December 2025",
        "2025 Dec 27",
        "27.12.2025",
        "27/12/2025",
        "12/27/2025",
        "27-12-2025",
    ],
)
def test_a_day_is_read_in_many_forms(words: str) -> None:
    read = read_stretch(words)
    assert read is not None
    assert (read.start, read.end) == (datetime(2025, 12, 27), datetime(2025, 12, 28))
    assert not read.is_long


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("Dec 2025", datetime(2025, 12, 1), datetime(2026, 1, 1)),
        ("2025-12", datetime(2025, 12, 1), datetime(2026, 1, 1)),
        ("Sept 2025", datetime(2025, 9, 1), datetime(2025, 10, 1)),
        ("Q4 2025", datetime(2025, 10, 1), datetime(2026, 1, 1)),
        ("2025-Q1", datetime(2025, 1, 1), datetime(2025, 4, 1)),
        ("2025-W52", datetime(2025, 12, 22), datetime(2025, 12, 29)),
        ("week 52 of 2025", datetime(2025, 12, 22), datetime(2025, 12, 29)),
        ("2025", datetime(2025, 1, 1), datetime(2026, 1, 1)),
        ("1990s", datetime(1990, 1, 1), datetime(2000, 1, 1)),
        ("27 Dec 2025, 14:00", datetime(2025, 12, 27, 14), datetime(2025, 12, 27, 15)),
        ("27 Dec 2025 14:05", datetime(2025, 12, 27, 14, 5), datetime(2025, 12, 27, 14, 6)),
        ("2025-12-27T14:00", datetime(2025, 12, 27, 14), datetime(2025, 12, 27, 15)),
        ("2 pm 27 Dec 2025", datetime(2025, 12, 27, 14), datetime(2025, 12, 27, 15)),
        ("12am, 27 Dec 2025", datetime(2025, 12, 27), datetime(2025, 12, 27, 1)),
        ("27 Dec 2025 at 8 p.m.", datetime(2025, 12, 27, 20), datetime(2025, 12, 27, 21)),
        ("14 Oct 1066", datetime(1066, 10, 14), datetime(1066, 10, 15)),
        ("0476", datetime(476, 1, 1), datetime(477, 1, 1)),
        ("1 Jan 1", datetime(1, 1, 1), datetime(1, 1, 2)),
        ("Dec 9999", datetime(9999, 12, 1), LATEST),
        ("9999", datetime(9999, 1, 1), LATEST),
        ("31 Dec 9999", datetime(9999, 12, 31), LATEST),
    ],
)
def test_other_stretches_are_read_whole(words: str, start: datetime, end: datetime) -> None:
    read = read_stretch(words)
    assert read is not None
    assert (read.start, read.end) == (start, end)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "soon",
        "5/6/2025",
        "30 Feb 2025",
        "2025-13-01",
        "0000",
        "10000",
        "27 Dec 2025 or so",
        "27 Dec 2025 25:00",
        "13pm 27 Dec 2025",
        "Ju 2025",
        "J 2025",
        "2025-W60",
        "٢٧ Dec 2025 ²",
        "9" * 400,
        "- " * 10_000,
        "27 Dec 2025 <b>",
    ],
)
def test_what_is_no_date_or_reads_two_ways_is_refused(words: str) -> None:
    assert read_stretch(words) is None
    assert read_date(words) is None


def test_a_date_that_reads_two_ways_is_answered_with_both() -> None:
    assert problem("5/6/2025") == "5 Jun 2025 or 6 May 2025?"
    assert problem("13/13/2025") == "No date: try 27 Dec 2025"
    assert problem("soon") == "No date: try 27 Dec 2025"


@given(st.dates())
def test_what_is_shown_can_be_typed(when: date) -> None:
    assert read_date(day(when)) == when
    assert read_date(long_day(when)) == when
    assert read_date(when.isoformat()) == when


@given(st.text(max_size=60))
def test_anything_may_be_typed(words: str) -> None:
    read = read_stretch(words)
    assert read is None or read.start < read.end
    assert problem(words)
