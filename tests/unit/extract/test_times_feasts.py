"""Feasts that move through our calendar, against what almanacs say."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dateline.extract.times import feasts

_JEWISH = [
    ("rosh hashanah", 2023, date(2023, 9, 16)),
    ("rosh hashanah", 2024, date(2024, 10, 3)),
    ("yom kippur", 1973, date(1973, 10, 6)),
    ("passover", 2024, date(2024, 4, 23)),
    ("passover", 2025, date(2025, 4, 13)),
    ("purim", 2024, date(2024, 3, 24)),
    ("hanukkah", 2023, date(2023, 12, 8)),
    ("hanukkah", 2024, date(2024, 12, 26)),
]
_MUSLIM = [
    ("ramadan", 2018, date(2018, 5, 16)),
    ("ramadan", 2025, date(2025, 3, 1)),
    ("eid al-fitr", 2023, date(2023, 4, 21)),
    ("eid al-adha", 2024, date(2024, 6, 16)),
    ("ashura", 2025, date(2025, 7, 6)),
]


@pytest.mark.parametrize(("name", "year", "day"), _JEWISH)
def test_jewish_feasts_are_exact(name: str, year: int, day: date) -> None:
    assert feasts.JEWISH[name](year) == day


@pytest.mark.parametrize(("name", "year", "day"), _MUSLIM)
def test_muslim_feasts_are_within_a_day(name: str, year: int, day: date) -> None:
    assert abs(feasts.muslim(name, year) - day) <= timedelta(days=1)


def test_no_muslim_feast_before_its_era() -> None:
    with pytest.raises(ValueError, match="no ramadan in 600"):
        feasts.muslim("ramadan", 600)
