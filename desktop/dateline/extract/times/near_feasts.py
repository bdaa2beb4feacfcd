"""Days and weeks that are told by a feast near by: "the week before Christmas"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dateline.extract.times import periods
from dateline.extract.times.atoms import Row
from dateline.extract.times.context import Context, Resolution, dated, unknown
from dateline.extract.times.grammar import Found
from dateline.extract.times.lengths import Length, whole
from dateline.extract.times.readings import Named, Reading, Relative, Weekday, Weekend

_SIDES = {"before": -1, "after": 1}
_UNITS = frozenset({"D", "NIGHT", "W", "WE", "FORTNIGHT", "M", "Y"})


@dataclass(frozen=True, slots=True)
class FromFeast:
    """So many units from a feast, or the weekday that is next to it on that side."""

    day: Named
    """The feast."""
    unit: str
    count: int
    weekday: int | None = None

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        feast = self.day.resolve(context)
        if feast is None or feast.period is None:
            return unknown("XXXX-XX-XX")
        when = feast.period.day
        if self.weekday is not None:
            side = 1 if self.count > 0 else -1
            days = side * ((side * (self.weekday - when.weekday())) % 7 or 7)
            return dated(periods.day(periods.shifted_days(when, days)))
        if self.unit == "WE" and self.count > 0 and when.weekday() < _SATURDAY:
            return dated(periods.weekend(when))
        return dated(periods.shifted(self.unit, when, self.count))


_SATURDAY = 5


_WEDNESDAY = 2


@dataclass(frozen=True, slots=True)
class AroundFeast:
    """The week that holds a feast, or the weekend that lies next to it or holds it."""

    day: Named
    """The feast."""
    unit: str

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        feast = self.day.resolve(context)
        if feast is None or feast.period is None:
            return unknown("XXXX-WXX-WE" if self.unit == "weekend" else "XXXX-WXX")
        when = feast.period.day
        if self.unit == "week":
            return dated(periods.week(when))
        gone = when.weekday() < _WEDNESDAY  # Memorial Day weekend ends with the Monday
        return dated(periods.weekend(periods.shifted_days(when, -7 if gone else 0)))


def _with_its_weekend(row: Row, item: Found) -> Found:
    """Take in the word after a feast: "Labor Day weekend", "Christmas week"."""
    unit = row.word(item.last)
    feast = item.reading
    if unit not in {"week", "weekend"} or not isinstance(feast, Named) or feast.kind != "HOLIDAY":
        return item
    return Found(item.first, item.last + 1, AroundFeast(feast, unit))


def by_feasts(row: Row, found: list[Found]) -> list[Found]:
    """Merge "the week before", "the Friday before", "two days after" with a feast that follows."""
    result: list[Found] = []
    for item in (_with_its_weekend(row, one) for one in found):
        last = result[-1] if result else None
        merged = _merged(row, last, item) if last is not None else None
        if merged is not None:
            result[-1] = merged
        else:
            result.append(item)
    return result


def _merged(row: Row, left: Found, right: Found) -> Found | None:
    feast = right.reading
    if not isinstance(feast, Named) or feast.kind != "HOLIDAY":
        return None
    between = right.first - left.last
    side = _SIDES.get(row.word(left.last - 1 + between)) if between in (0, 1) else None
    if side is None:
        return None
    reading = _beside(row, left, feast, side)
    first = left.first - (isinstance(left.reading, Weekday) and row.word(left.first - 1) == "the")
    return None if reading is None else Found(first, right.last, reading)


def _beside(row: Row, left: Found, feast: Named, side: int) -> Reading | None:
    told = left.reading
    if isinstance(told, Weekday) and told.side is None and row.word(left.first - 1) == "the":
        return FromFeast(feast, "D", side, weekday=told.number)
    if isinstance(told, Weekend):
        return FromFeast(feast, "WE", side)
    if isinstance(told, Relative) and told.told and told.unit in _UNITS:
        return FromFeast(feast, told.unit, side)
    if isinstance(told, Length) and told.count is not None and not told.side and not told.more:
        number, unit = whole(told.count, told.unit)
        return FromFeast(feast, unit, side * number) if unit in _UNITS else None
    return None


@dataclass(frozen=True, slots=True)
class BeforeLast:
    """The feast or season before the last one: "the summer before last"."""

    day: Named

    def resolve(self, context: Context) -> Resolution | None:
        """See :class:`~dateline.extract.times.readings.Reading`."""
        last = replace(self.day, side=-1).resolve(context)
        if last is None or last.period is None:
            return last
        return dated(self.day.within(int(last.value[:4]) - 1))
