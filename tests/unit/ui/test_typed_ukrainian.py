"""Times as they are typed in Ukrainian; what the window writes can be typed again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale

from dateline.domain.times import Precision
from dateline.ui.language import LOCALES, Language
from dateline.ui.models.date_reading import read_date
from dateline.ui.models.date_words import day, instant, to_seconds
from dateline.ui.models.typed_moment import read_moment
from dateline.ui.models.typed_ukrainian import in_english
from dateline.ui.selection import TimeRange
from dateline.ui.timeline.typed import read_typed

PROJECT = TimeRange(
    start=to_seconds(datetime(2025, 11, 3)), end=to_seconds(datetime(2026, 1, 20, 12))
)


@pytest.fixture
def ukrainian() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(LOCALES[Language.UKRAINIAN])
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("typed", "english"),
    [
        ("27 грудня 2025", "27 Dec 2025"),
        ("грудень 2025 року", "Dec 2025"),
        ("27 груд. 2025 р., 14:00", "27 Dec 2025, 14:00"),
        ("нд, 28 грудня 2025", "28 Dec 2025"),
        ("1990-ті роки", "1990s"),
        ("IV квартал 2025", "Q4 2025"),
        ("52-й тиждень 2025", "2025-W52"),
        ("27–29 грудня 2025", "27–29 Dec 2025"),
        ("з 1 грудня 2025 до 5 січня 2026", "1 Dec 2025 to 5 Jan 2026"),
        ("27 грудня по 5 січня", "27 Dec through 5 Jan"),
        ("після 5 січня", "after 5 Jan"),
        ("до 5 січня", "until 5 Jan"),
        ("останні 2 тижні", "last 2 weeks"),
        ("перші три дні", "first three days"),
        ("весь час", "all time"),
        ("четвертий квартал 2025", "Q4 2025"),
        ("25 листопада 2025, 00:00 – 06:00", "25 Nov 2025, 00:00 to 06:00"),
    ],
)
def test_ukrainian_is_read_as_english_is(typed: str, english: str) -> None:
    read = read_typed(typed, PROJECT)
    assert read is not None
    assert read == read_typed(english, PROJECT)


def test_a_guess_is_one_in_either_language() -> None:
    read = read_moment("близько 1990", PROJECT)
    assert read is not None
    assert read.precision is Precision.VAGUE
    assert read == read_moment("about 1990", PROJECT)


@pytest.mark.parametrize("typed", ["", "27 Dec 2025", "Ґудзик 5 2025", "лютень", "“27”"])
def test_what_is_not_ukrainian_time_stays_as_it_is(typed: str) -> None:
    assert in_english(typed) == typed


@pytest.mark.parametrize("month", range(1, 13))
def test_what_the_window_writes_can_be_typed_again(ukrainian: None, month: int) -> None:
    assert read_date(day(date(2025, month, 25))) == date(2025, month, 25)


def test_months_follow_a_day_in_the_genitive(ukrainian: None) -> None:
    assert day(date(2025, 11, 25)) == "25 листопада 2025"
    assert instant(to_seconds(datetime(2025, 11, 25, 8, 5))) == "25 листопада 2025, 08:05"
