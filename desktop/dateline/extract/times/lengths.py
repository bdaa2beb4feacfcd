"""Durations and sets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from dateutil.relativedelta import relativedelta

from dateline.domain.times import LATEST, Moment, Precision, TimexType
from dateline.extract.times.context import Context, Resolution

_CODES = {
    "S": ("T", 1, "S"), "MIN": ("T", 1, "M"), "H": ("T", 1, "H"), "D": ("", 1, "D"),
    "NIGHT": ("", 1, "D"), "WE": ("", 1, "WE"), "W": ("", 1, "W"), "FORTNIGHT": ("", 2, "W"),
    "M": ("", 1, "M"), "Q": ("", 1, "Q"), "SEASON": ("", 1, "Y"), "Y": ("", 1, "Y"),
    "DECADE": ("", 10, "Y"), "CENTURY": ("", 100, "Y"), "MILLENNIUM": ("", 1000, "Y"),
}  # fmt: skip
_FINER = {
    "Y": ("M", 12),
    "M": ("D", 30),
    "W": ("D", 7),
    "D": ("H", 24),
    "H": ("MIN", 60),
    "MIN": ("S", 60),
}
_PRECISIONS = {
    "D": Precision.DAY, "NIGHT": Precision.DAY, "WE": Precision.DAY, "W": Precision.WEEK,
    "FORTNIGHT": Precision.WEEK, "M": Precision.MONTH, "Q": Precision.QUARTER,
    "Y": Precision.YEAR, "DECADE": Precision.DECADE,
}  # fmt: skip
_EARLIEST = datetime(1, 1, 1)
_MOST = 1_000_000


def whole(count: float, unit: str) -> tuple[int, str]:
    """Return the same length in whole units: 2.5 Y is 30 M.

    Raises:
        ValueError: it is longer than any calendar.
    """
    if count > _MOST:
        raise ValueError("longer than any calendar")
    if unit in {"DECADE", "CENTURY", "MILLENNIUM"} and count != int(count):
        return whole(count * _CODES[unit][1], "Y")
    if count == int(count) or unit not in _FINER:
        return round(count) or 1, unit
    finer, times = _FINER[unit]
    return round(count * times), finer


def duration_value(count: float | None, unit: str) -> str:
    """Return the TIMEX3 value of a length; None is "several": PXD."""
    sign, times, code = _CODES[unit]
    if count is None:
        return f"P{sign}X{'DE' if unit == 'DECADE' else 'CE' if unit == 'CENTURY' else code}"
    if count > _MOST:
        raise ValueError("longer than any calendar")
    number = count * times
    if number != int(number) and unit in _FINER:
        if number < 1 and unit in {"Y", "M", "H"}:
            exact, finer = whole(count, unit)
            return duration_value(exact, finer)
        return f"P{sign}{number:g}{code}"
    return f"P{sign}{int(number)}{code}"


@dataclass(frozen=True, slots=True)
class Length:
    """How long; with a ``side`` (-1 until the story's date, +1 from it) also when."""

    count: float | None
    unit: str
    side: int = 0
    more: str = ""
    """A second part of the value: 6M in P1Y6M."""

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        value = duration_value(self.count, self.unit) + self.more
        return Resolution(TimexType.DURATION, value, self._moment(context))

    def _moment(self, context: Context) -> Moment | None:
        if not self.side or self.count is None or context.published is None:
            return None
        count, unit = whole(self.count, self.unit)
        if unit not in _PRECISIONS:
            return None
        today = datetime.combine(context.published.date(), datetime.min.time())
        start, end = (
            (today, _away(today, unit, count))
            if self.side > 0
            else (
                _away(today, unit, -count),
                _away(today, "D", 1),
            )
        )
        return Moment(start=start, end=end, precision=_PRECISIONS[unit])


def _away(when: datetime, unit: str, count: int) -> datetime:
    times = count * _CODES[unit][1]
    code = _CODES[unit][2]
    try:
        if code in {"D", "W", "WE"}:
            return when + timedelta(days=times * (1 if code == "D" else 7))
        return when + relativedelta(months=times * {"M": 1, "Q": 3, "Y": 12}[code])
    except (ValueError, OverflowError):
        return LATEST if count > 0 else _EARLIEST
