"""Values read from a project file, checked: the file may be a stranger's.

Each function returns its value if it is what it should be.

Raises:
    ValueError: it is not.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import cast

from dateline.domain.times import EPOCH, Moment, Precision

Value = object
"""What SQLite returns: None, int, float, str or bytes; or what JSON holds."""

MAX_NAME = 1_000_000
"""Code points in a title, a name, a reason, a path."""
MAX_TEXT = 100_000_000
"""Code points in a story."""
MAX_NUMBER = 2**53
PRECISIONS = tuple(Precision)


class BadValue(ValueError):  # noqa: N818 - a verdict on a value, told as ProjectError
    """A value that a project of ours can't hold."""


def text(value: Value, longest: int = MAX_NAME) -> str:
    """Return words of at most ``longest`` code points."""
    if not isinstance(value, str) or len(value) > longest:
        raise BadValue(f"words expected, at most {longest} characters")
    return value


def whole(value: Value, low: int = 0, high: int = MAX_NUMBER) -> int:
    """Return a whole number from ``low`` to ``high``, both included."""
    if type(value) is not int or not low <= value <= high:
        raise BadValue(f"a whole number from {low} to {high} expected")
    return value


def texts(values: Sequence[Value], longest: int = MAX_NAME) -> Sequence[str]:
    """Return a column of words, looked at as a whole: many are."""
    words = cast("Sequence[str]", values)
    try:
        # An eighth of the time that looking at each takes: what is short together is short.
        if len("".join(words)) <= longest or max(map(len, words)) <= longest:
            return words
    except TypeError:
        pass
    raise BadValue(f"words expected, at most {longest} characters")


def wholes(values: Sequence[Value], low: int = 0, high: int = MAX_NUMBER) -> Sequence[int]:
    """Return a column of whole numbers from ``low`` to ``high``, both included."""
    numbers = cast("Sequence[int]", values)
    if set(map(type, values)) - {int} or (
        values and not low <= min(numbers) <= max(numbers) <= high
    ):
        raise BadValue(f"whole numbers from {low} to {high} expected")
    return numbers


def reals(values: Sequence[Value], low: float, high: float) -> Sequence[float]:
    """Return a column of finite numbers from ``low`` to ``high``, both included."""
    numbers = cast("Sequence[float]", values)
    if set(map(type, values)) - {float} or (
        values and not low <= min(numbers) <= max(numbers) <= high
    ):
        raise BadValue(f"numbers from {low} to {high} expected")
    return numbers


def real(value: Value, low: float, high: float) -> float:
    """Return a finite number from ``low`` to ``high``, both included."""
    if type(value) not in (int, float) or not low <= value <= high:  # type: ignore[operator]
        raise BadValue(f"a number from {low} to {high} expected")
    return float(value)  # type: ignore[arg-type]


def by_clock(value: Value) -> datetime:
    """Return an ISO 8601 time that a machine's clock told."""
    try:
        return datetime.fromisoformat(text(value, 40))
    except ValueError as error:
        raise BadValue("a time that can't be read") from error


def flag(value: Value) -> bool:
    """Return a truth value, kept as 0 or 1."""
    return bool(whole(value, 0, 1))


def rows(value: Value, width: int, most: int = 1_000_000) -> list[list[Value]]:
    """Return a JSON list of lists of ``width`` values each."""
    items = sequence(value, most)
    lists = cast("list[list[Value]]", items)
    if set(map(type, items)) - {list} or set(map(len, lists)) - {width}:
        raise BadValue(f"a list of lists of {width} expected")
    return lists


def sequence(value: Value, most: int = 1_000_000) -> list[Value]:
    """Return a JSON list of at most ``most`` items."""
    if value == "[]":  # nearly all of them, in big projects
        return []
    try:
        items = json.loads(text(value, MAX_TEXT))
    except RecursionError as error:
        raise BadValue("a list nested too deeply") from error
    if not isinstance(items, list) or len(items) > most:
        raise BadValue(f"a list of at most {most} expected")
    return items


def dump(value: object) -> str:
    """Return JSON, compact, of finite numbers, in Unicode."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


_MICROSECOND = timedelta(microseconds=1)

MomentColumns = tuple[int | None, int | None, int | None, str | None]
"""``from_us``, ``to_us``, ``precision``, ``moment_text``."""


def moment_columns(moment: Moment | None) -> MomentColumns:
    """Return a moment as it is kept."""
    if moment is None:
        return (None, None, None, None)
    return (
        (moment.start - EPOCH) // _MICROSECOND,
        (moment.end - EPOCH) // _MICROSECOND,
        PRECISIONS.index(moment.precision),
        moment.text,
    )


def moment_of(from_us: Value, to_us: Value, precision: Value, words: Value) -> Moment | None:
    """Return the moment that was kept; None where all four are."""
    if from_us is None and to_us is None and precision is None and words is None:
        return None
    limit = 10**18
    try:
        return Moment(
            start=EPOCH + timedelta(microseconds=whole(from_us, -limit, limit)),
            end=EPOCH + timedelta(microseconds=whole(to_us, -limit, limit)),
            precision=PRECISIONS[whole(precision, 0, len(PRECISIONS) - 1)],
            text=text(words),
        )
    except OverflowError as error:
        raise BadValue("a moment outside of the years 1 to 9999") from error
