"""Where the rural municipalities of Saskatchewan lie, which their numbers tell.

The province was cut into squares of 18 miles, numbered from its south-east corner to the west, 30
to a row. No package has their points, nor those of the villages that they are called like.
"""

from __future__ import annotations

import math
import re

from records import Draft, Drafts

_PROVINCE = "geonames:6141242"
_NUMBERED = re.compile(r"^(?P<name>.+?) ?No\. (?P<number>\d{1,3})$")
_SOUTH, _EAST = 49.0, -101.4
"""Degrees: the corner that is counted from."""
_A_ROW = 30
_SIDE_KM = 29.0
_DEGREE_KM = 111.2


def place_prairies(drafts: Drafts) -> None:
    """Give the numbered municipalities their points, and the villages of the same name theirs."""
    inside = [
        draft for draft in drafts.values() if draft.parent == _PROVINCE and draft.point is None
    ]
    squares: dict[str, tuple[float, float]] = {}
    for draft in inside:
        found = _NUMBERED.match(draft.name)
        if found:
            squares[found["name"]] = square(int(found["number"]))
            _put(draft, squares[found["name"]])
    for draft in inside:
        if draft.name in squares:
            _put(draft, squares[draft.name])


def square(number: int) -> tuple[float, float]:
    """Return the middle of a municipality's square: latitude, longitude in degrees."""
    row, column = divmod(number - 1, _A_ROW)
    latitude = _SOUTH + (row + 0.5) * _SIDE_KM / _DEGREE_KM
    width = _SIDE_KM / (_DEGREE_KM * math.cos(math.radians(latitude)))
    return round(latitude, 3), round(_EAST - (column + 0.5) * width, 3)


def _put(draft: Draft, point: tuple[float, float]) -> None:
    draft.latitude, draft.longitude = point
