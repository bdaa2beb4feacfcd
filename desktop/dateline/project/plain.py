"""Plain values of deeds, checked when a history is read: files travel."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from dateline.project.rows import Row
from dateline.project.values import BadValue, Value

Plain = Mapping[str, object]
_MOST = 1_000_000


class Form(NamedTuple):
    """How one kind of deed is written down."""

    kind: type
    write: Callable[[Any], dict[str, object]]
    """Returns all but its name in the history."""
    read: Callable[[Plain], Any]
    """Raises BadValue, KeyError or TypeError where the values are no such deed."""


def items(value: object) -> list[object]:
    """Return a list of plain values."""
    if not isinstance(value, list) or len(value) > _MOST:
        raise BadValue("a list expected")
    return value


def row(value: object, width: int) -> Row:
    """Return a row of so many plain values."""
    found: list[Value] = items(value)
    if len(found) != width:
        raise BadValue(f"a row of {width} expected")
    for item in found:
        if item is not None and type(item) not in (int, float, str):
            raise BadValue("plain values expected")
    return tuple(found)
