"""Steps of the calendar, from hours to millennia, in wall-clock seconds since 1970-01-01 00:00."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dateline.ui.models.date_words import (
    FIRST_SECOND,
    LAST_SECOND,
    month_words,
    to_datetime,
    to_seconds,
)

DAY = 86_400.0


class Unit(StrEnum):
    """What a step is counted in; also the choices of the time line's step."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


SECONDS = {
    Unit.HOUR: 3600.0,
    Unit.DAY: DAY,
    Unit.WEEK: 7 * DAY,
    Unit.MONTH: 30.44 * DAY,
    Unit.YEAR: 365.24 * DAY,
}
"""Mean lengths, for choosing a step; never for reckoning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """So many units, counted from where the calendar begins: hours from midnight, years from 0."""

    unit: Unit
    count: int = 1

    @property
    def seconds(self) -> float:
        """Return the mean length."""
        return SECONDS[self.unit] * self.count


def _steps(unit: Unit, *counts: int) -> tuple[Step, ...]:
    return tuple(Step(unit=unit, count=count) for count in counts)


STEPS = (
    *_steps(Unit.HOUR, 1, 3, 6, 12),
    *_steps(Unit.DAY, 1),
    *_steps(Unit.WEEK, 1),
    *_steps(Unit.MONTH, 1, 3, 6),
    *_steps(Unit.YEAR, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000),
)


def step_for(seconds: float) -> Step:
    """Return the smallest step at least so long."""
    for step in STEPS:
        if step.seconds >= seconds:
            return step
    return STEPS[-1]


def floor(seconds: float, step: Step) -> float:
    """Return the last boundary of the step at or before that time."""
    moment = to_datetime(seconds)
    midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    if step.unit is Unit.HOUR:
        return to_seconds(midnight.replace(hour=moment.hour - moment.hour % step.count))
    if step.unit is Unit.DAY:
        return to_seconds(midnight)
    if step.unit is Unit.WEEK:
        return max(FIRST_SECOND, to_seconds(midnight) - midnight.weekday() * DAY)
    if step.unit is Unit.MONTH:
        month = moment.month - 1
        return to_seconds(midnight.replace(day=1, month=month - month % step.count + 1))
    return to_seconds(datetime(max(1, moment.year - moment.year % step.count), 1, 1))


def shift(seconds: float, unit: Unit, count: int) -> float:
    """Return the time so many units later (earlier if negative), kept to years 1 to 9999."""
    if unit in (Unit.MONTH, Unit.YEAR):
        return _shift_months(seconds, count * (12 if unit is Unit.YEAR else 1))
    return min(max(seconds + count * SECONDS[unit], FIRST_SECOND), LAST_SECOND)


def _shift_months(seconds: float, months: int) -> float:
    moment = to_datetime(seconds)
    total = moment.year * 12 + moment.month - 1 + months
    year, month = divmod(total, 12)
    if year < 1:
        return FIRST_SECOND
    if year > 9999:
        return LAST_SECOND
    last = monthrange(year, month + 1)[1]
    return to_seconds(moment.replace(year=year, month=month + 1, day=min(moment.day, last)))


def boundaries(start: float, end: float, step: Step) -> list[float]:
    """Return the step's boundaries from the last at or before ``start`` to the first past ``end``.

    Bounded: at most 4,000 of them.
    """
    found = [floor(start, step)]
    while found[-1] < end and len(found) < 4_000:
        following = _following(found[-1], step)
        if following <= found[-1]:
            break
        found.append(following)
    return found


def _following(boundary: float, step: Step) -> float:
    """Return the next boundary; the last of all is the end of year 9999."""
    moved = shift(boundary, step.unit, step.count)
    return LAST_SECOND if moved >= LAST_SECOND else floor(moved, step)


def nearest(seconds: float, step: Step) -> float:
    """Return the boundary nearest to that time."""
    before = floor(seconds, step)
    after = _following(before, step)
    return before if seconds - before <= after - seconds else after


def label(seconds: float, step: Step, *, full: bool) -> str:
    """Return the words under a tick; ``full`` says everything, for the first one on the axis."""
    moment = to_datetime(seconds)
    if step.unit is Unit.YEAR:
        return str(moment.year)
    if step.unit is Unit.MONTH:
        month = month_words(moment.month, alone=True)
        return f"{month} {moment.year}" if full or moment.month == 1 else month
    if step.unit is Unit.HOUR and moment.hour and not full:
        return f"{moment:%H:%M}"
    month = month_words(moment.month)
    if full or (moment.month == 1 and moment.day <= 7 and step.unit is not Unit.HOUR):
        words = f"{moment.day} {month} {moment.year}"
    else:
        words = f"{moment.day} {month}"
    return f"{words}, {moment:%H:%M}" if step.unit is Unit.HOUR and moment.hour else words
