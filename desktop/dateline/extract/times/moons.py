"""New moons, and the two feasts that hang on them: Lunar New Year and Diwali.

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


def _anomalies(number: int) -> tuple[float, float, float]:
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
