"""What a reading needs to know of the story around it, and what it becomes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum

from dateline.domain.times import Moment, TimexType
from dateline.extract.times.periods import Period


class Tense(Enum):
    """Which side of the story's date the clause around a reading looks to."""

    PAST = "past"
    FUTURE = "future"
    NEAR = "near"
    """To whichever side is nearer: what "had been planned" may have come to pass or not."""
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Context:
    """The story around a reading."""

    published: datetime | None
    """The story's own date, the only "today" there is."""
    tense: Tense = Tense.OPEN
    anchor: Period | None = None
    """The date last told of, which "the previous year" counts from."""
    anchor_day: Period | None = None
    """The last one as exact as a day, which "the day before" counts from."""
    near: Period | None = None
    """The one last told of in the same sentence."""
    clock_day: Period | None = None
    """The day last told of in this sentence or the one before, on which a time of day falls."""
    year: int | None = None
    """The year a tale of the past is in: that of a full date just before."""

    month: int | None = None
    """The month last told of in a history or a tale."""
    history: bool = False
    """Whether the story tells of the past, as in an encyclopedia."""
    tale: bool = False
    """Whether it begins with a bygone year and never comes back to its own time."""

    @property
    def today(self) -> date | None:
        """Return the day the story came out."""
        return self.published.date() if self.published else None


@dataclass(frozen=True, slots=True)
class Resolution:
    """A reading made definite."""

    type: TimexType
    value: str
    moment: Moment | None = None
    period: Period | None = None
    """What later readings may count from."""


def dated(period: Period, *, edge: str = "") -> Resolution:
    """Return the resolution of a date or time."""
    kind = TimexType.TIME if period.unit == "TIME" else TimexType.DATE
    return Resolution(kind, period.value, period.moment("", edge), period)


def unknown(value: str) -> Resolution:
    """Return the resolution of a date or time of which only a part is known."""
    return Resolution(TimexType.TIME if "T" in value else TimexType.DATE, value)


def choose(candidates: list[Period], context: Context, *, slack: bool = False) -> Period:
    """Return the candidate that the tense of the clause means.

    Args:
        candidates: in order of time, around the story's date.
        context: with ``published`` set.
        slack: whether one that begins on the day after the story's may be past: clocks differ.
    """
    published = context.published
    if published is None:
        raise ValueError("nothing to choose by")
    morning = datetime.combine(published.date(), time())
    ahead = [period for period in candidates if period.end > morning]
    behind = [period for period in candidates if period.start <= published]
    if context.tense is Tense.FUTURE and ahead:
        return ahead[0]
    if context.tense is Tense.NEAR or (context.tense is Tense.OPEN and slack):
        return min(candidates, key=lambda period: abs(period.start - published))
    if slack and ahead and 0 <= (ahead[0].start.date() - published.date()).days <= 1:
        return ahead[0]
    return behind[-1] if behind else candidates[0]
