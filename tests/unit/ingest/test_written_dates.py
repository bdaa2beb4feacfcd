"""Dates as sites write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.ingest.written_dates import find_dates, read_date, read_day_of_month, valid_day

DAY = date(2025, 11, 25)
DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31))


@pytest.mark.parametrize(
    "words",
    [
        *("2025-11-25", "2025/11/25", "2025-11-25T14:00:00Z", "2025-11-25 14:00 GMT"),
        *("11/25/2025", "25/11/2025", "25.11.2025", "25-11-2025", "11/25/2025\xa0 2:10 a.m. ET"),
        *("November 25, 2025", "Nov. 25, 2025", "Nov 25 2025", "Tuesday, Nov. 25th, 2025"),
        *("25 November 2025", "25 Nov. 2025", "25th of November, 2025", "25-Nov-2025"),
        *("Tue 25 Nov 2025 02.10 GMT", "tues., november 25, 2025 at 2:10 PM"),
    ],
)
def test_forms(words: str) -> None:
    written = read_date(words, 0)
    assert written
    assert (written.day, written.ambiguous) == (DAY, False)
    assert written.end == len(words)


@pytest.mark.parametrize(
    "words",
    ["2025", "25 Nov", "Nov 25", "1.2.3", "2025-11-2512", "in 2025", "11/2025", "x 2025-11-25"],
)
def test_not_whole_dates(words: str) -> None:
    assert read_date(words, 0) is None


def test_the_order_in_digits() -> None:
    assert read_date("03/04/2026", 0).ambiguous  # type: ignore[union-attr]
    for words in ("03/04/2026 5:00 PM", "03/04/2026 17:00 EST", "03/04/2026, 5 pm"):
        assert read_date(words, 0).day == date(2026, 3, 4)  # type: ignore[union-attr]
    assert read_date("03/04/2026", 0, american=True).day == date(2026, 3, 4)  # type: ignore[union-attr]
    assert read_date("03.04.2026", 0).day == date(2026, 4, 3)  # type: ignore[union-attr]
    assert read_date("04/04/2026", 0).day == date(2026, 4, 4)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "words", ["30/30/2025", "2025-02-30", "Feb 30, 2025", "0001-01-01", "9999-01-01"]
)
def test_days_that_are_none(words: str) -> None:
    written = read_date(words, 0)
    assert written is None or written.day is None


@given(DAYS, st.sampled_from(["%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%d.%m.%Y", "%a %d %b %Y"]))
def test_every_day_reads_back(day: date, form: str) -> None:
    written = read_date(day.strftime(form), 0)
    assert written
    assert written.day == day


@given(st.text(alphabet="0123456789/-. JanFebTueapmZ:,", max_size=60))
def test_anything_is_read_without_failing(words: str) -> None:
    for written in find_dates(words):
        assert 0 <= written.start < written.end <= len(words)


def test_find_dates_in_a_line() -> None:
    assert [w.day for w in find_dates("a-2025-11-25-b 3 Feb 2026 v12025-11-25")] == [
        DAY,
        date(2026, 2, 3),
    ]


def test_days_of_a_month() -> None:
    assert read_day_of_month("Nov. 25 (Reuters)", 0) == (11, 25, 7)
    assert read_day_of_month("Sept 3", 0) == (9, 3, 6)
    assert read_day_of_month("Marching 3", 0) is None
    assert valid_day(2026, 2, 29) is None
