"""When things happened: half-open intervals with a precision.

Moments are wall-clock time where the story is told, proleptic Gregorian, years 1 to 9999, without a
time zone of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

EPOCH = datetime(1970, 1, 1)
LATEST = datetime.max
"""Stands for the end of year 9999, the one end that a ``datetime`` can't hold."""
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""As people write and type them in English."""


class Precision(StrEnum):
    """How exactly the words say when; the interval is as wide as that."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    VAGUE = "vague"
    """Words like "recently": the interval is a guess and drawn as one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """From ``start`` until just before ``end``."""

    start: datetime
    end: datetime
    precision: Precision
    text: str = ""
    """The words it was read from; empty where it is the story's own date."""

    def __post_init__(self) -> None:
        """Refuse an interval that is empty, reversed or bound to a time zone.

        Raises:
            ValueError: it is.
        """
        if self.start.tzinfo or self.end.tzinfo or not self.start < self.end:
            raise ValueError(
                f"not a half-open interval of wall-clock times: {self.start} to {self.end}"
            )

    @property
    def start_seconds(self) -> float:
        """Return the start in seconds since 1970-01-01 00:00, negative before."""
        return (self.start - EPOCH).total_seconds()

    @property
    def end_seconds(self) -> float:
        """Return the end in seconds since 1970-01-01 00:00, negative before."""
        return (self.end - EPOCH).total_seconds()


class MomentBasis(StrEnum):
    """Where the moment of a mention was taken from."""

    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    STORY = "story"
    """The story's publication date."""
    PERSON = "person"
    """Set by hand."""


class TimexType(StrEnum):
    """The TIMEX3 types (ISO 24617-1)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeExpression:
    """Words that say when, how long or how often; offsets as in :mod:`dateline.domain.text`."""

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    """As in TIMEX3: ``2025-12-27``, ``2025-W52-WE``, ``P4Y``, ``PRESENT_REF`` …"""
    paragraph: int
    moment: Moment | None = None
    """The interval it names; None for sets, and for durations that nothing anchors."""
    added: bool = False
    """Whether a person found it, and the machine had not."""
