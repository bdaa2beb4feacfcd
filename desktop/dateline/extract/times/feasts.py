"""Feasts of the Jewish and Muslim calendars, which move through ours.

The Jewish reckoning is exact (the arithmetic calendar of the fourth century); the Muslim one is
tabular, while the feasts hang on the sighting of the moon: they may fall a day to either side.
Both follow Reingold and Dershowitz, Calendrical Calculations.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache


def _elapsed(year: int) -> int:
    """Return the days from the Jewish epoch to the new moon of a Jewish year's first month."""
    months = (235 * year - 234) // 19
    day = 29 * months + (12084 + 13753 * months) // 25920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day


@lru_cache(maxsize=256)
def _new_year(year: int) -> date:
    """Return the first day of a Jewish year, put off where a year would be of no lawful length."""
    before, now, after = (_elapsed(year + step) for step in (-1, 0, 1))
    delay = 2 if after - now == 356 else 1 if now - before == 382 else 0
    return date.fromordinal(now + delay - 1_373_427)


def rosh_hashanah(year: int) -> date:
    """Return the Jewish new year that falls in a year of ours."""
    return _new_year(year + 3761)


def _hanukkah(year: int) -> date:
    length = (_new_year(year + 3762) - _new_year(year + 3761)).days
    return rosh_hashanah(year) + timedelta(days=84 if length % 10 == 5 else 83)


JEWISH: dict[str, Callable[[int], date]] = {
    "rosh hashanah": rosh_hashanah,
    "yom kippur": lambda year: rosh_hashanah(year) + timedelta(days=9),
    "hanukkah": _hanukkah,
    "purim": lambda year: rosh_hashanah(year) - timedelta(days=193),
    "passover": lambda year: rosh_hashanah(year) - timedelta(days=163),
}
"""Feasts and their (first) day in a year of ours; it begins on the evening before."""

MUSLIM: dict[str, tuple[int, int]] = {
    "ashura": (1, 10), "ramadan": (9, 1), "eid al-fitr": (10, 1), "eid al-adha": (12, 10),
}  # fmt: skip
"""Feasts and their month and day in the Muslim year."""


def muslim(name: str, year: int) -> date:
    """Return the first day of a Muslim feast in a year of ours.

    Raises:
        ValueError: before the Muslim era.
    """
    month, day = MUSLIM[name]
    turned = int((year - 622) * 33 / 32)
    for muslim_year in range(max(turned - 1, 1), turned + 3):
        found = _tabular(muslim_year, month, day)
        if found.year == year:
            return found
    raise ValueError(f"no {name} in {year}")


def _tabular(year: int, month: int, day: int) -> date:
    days = (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2 + day
    return date.fromordinal(227_014 + days)
