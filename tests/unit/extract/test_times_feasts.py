"""Feasts that move through our calendar, against what almanacs say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from dateline.extract.times import feasts, moons

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


_BY_MOONS = [
    (moons.holi, "2014-03-17 2015-03-06 2016-03-24 2017-03-13 2018-03-02 2019-03-21 2020-03-10"),
    (moons.holi, "2021-03-29 2022-03-18 2023-03-08 2024-03-25 2025-03-14 2026-03-04"),
    (moons.mid_autumn, "2017-10-04 2018-09-24 2019-09-13 2020-10-01 2023-09-29 2025-10-06"),
    (moons.dragon_boat, "2017-05-30 2018-06-18 2019-06-07 2020-06-25 2023-06-22 2025-05-31"),
]


@pytest.mark.parametrize(("feast", "days"), _BY_MOONS)
def test_feasts_of_india_and_china_are_those_of_almanacs(
    feast: Callable[[int], date], days: str
) -> None:
    told = [date.fromisoformat(day) for day in days.split()]
    assert [feast(day.year) for day in told] == told


@pytest.mark.parametrize(("name", "year", "day"), _JEWISH)
def test_jewish_feasts_are_exact(name: str, year: int, day: date) -> None:
    assert feasts.JEWISH[name](year) == day


@pytest.mark.parametrize(("name", "year", "day"), _MUSLIM)
def test_muslim_feasts_are_within_a_day(name: str, year: int, day: date) -> None:
    assert abs(feasts.muslim(name, year) - day) <= timedelta(days=1)


_BY_THE_MOON = [
    (moons.lunar_new_year, date(1966, 1, 21)),
    (moons.lunar_new_year, date(1996, 2, 19)),
    (moons.lunar_new_year, date(2012, 1, 23)),
    (moons.lunar_new_year, date(2023, 1, 22)),
    (moons.lunar_new_year, date(2025, 1, 29)),
    (moons.lunar_new_year, date(2026, 2, 17)),
    (moons.lunar_new_year, date(2034, 2, 19)),
    (moons.diwali, date(2001, 11, 14)),
    (moons.diwali, date(2020, 11, 14)),
    (moons.diwali, date(2022, 10, 24)),
    (moons.diwali, date(2024, 10, 31)),
    (moons.diwali, date(2025, 10, 20)),
    (moons.diwali, date(2028, 10, 17)),
]


@pytest.mark.parametrize(("feast", "day"), _BY_THE_MOON)
def test_feasts_of_the_new_moon(feast: Callable[[int], date], day: date) -> None:
    assert feast(day.year) == day


@pytest.mark.parametrize("year", [1, 622, 1582, 9998])
def test_every_year_has_its_new_moons(year: int) -> None:
    assert date(year, 1, 20) <= moons.lunar_new_year(year) <= date(year, 2, 20)
    assert date(year, 10, 16) <= moons.diwali(year) <= date(year, 11, 16)


def test_no_muslim_feast_before_its_era() -> None:
    with pytest.raises(ValueError, match="no ramadan in 600"):
        feasts.muslim("ramadan", 600)
