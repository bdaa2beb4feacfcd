"""Times, boxes and sizes as they are written on the command line."""

from __future__ import annotations

import argparse
import math
import re
from datetime import datetime, timedelta

from dateline.domain.places import Extent
from dateline.domain.times import LATEST
from dateline.services.pictures import LONGER, LONGEST, SHORTEST, are_sides


def first_moment(text: str) -> datetime:
    """Read the beginning of a year, month, day or minute.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    return _interval(text)[0]


def last_moment(text: str) -> datetime:
    """Read the end of a year, month, day or minute: just behind it.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    return _interval(text)[1]


def _interval(text: str) -> tuple[datetime, datetime]:
    try:
        if re.fullmatch(r"\d{4}", text, re.ASCII):
            start = datetime(int(text), 1, 1)
            return start, _behind(start, months=12)
        if re.fullmatch(r"\d{4}-\d\d", text, re.ASCII):
            start = datetime(int(text[:4]), int(text[5:]), 1)
            return start, _behind(start, months=1)
        start = datetime.fromisoformat(text)
    except ValueError:
        raise _not_a_time(text) from None
    if start.tzinfo is not None:  # moments are wall-clock time where the story is told
        raise _not_a_time(text)
    step = timedelta(days=1) if len(text) <= len("2025-12-27") else timedelta(minutes=1)
    try:
        return start, start + step
    except OverflowError:
        return start, LATEST


def _behind(start: datetime, months: int) -> datetime:
    month = start.year * 12 + start.month - 1 + months
    year, rest = divmod(month, 12)
    return datetime(year, rest + 1, 1) if year <= LATEST.year else LATEST


def _not_a_time(text: str) -> argparse.ArgumentTypeError:
    return argparse.ArgumentTypeError(
        f"“{text}” is no time such as 2025, 2025-12, 2025-12-27 or 2025-12-27T10:30"
    )


def box(text: str) -> Extent:
    """Read west, south, east, north in degrees; a box may cross the 180th meridian.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    try:
        west, south, east, north = (float(part) for part in text.split(","))
    except ValueError:
        west = south = east = north = math.nan
    if not (-180 <= west <= 180 and -180 <= east <= 180 and -90 <= south <= north <= 90):
        raise argparse.ArgumentTypeError(
            f"“{text}” is no box of west,south,east,north in degrees, such as 22,44,40.3,52.4"
        )
    return Extent(south=south, west=west, north=north, east=east)


def size(text: str) -> tuple[int, int]:
    """Read width and height of a picture in pixels.

    Raises:
        argparse.ArgumentTypeError: it is none, or one that no picture can have.
    """
    match = re.fullmatch(r"(\d{1,5})[x×](\d{1,5})", text, re.ASCII | re.IGNORECASE)
    sides = (int(match[1]), int(match[2])) if match else (0, 0)
    if not are_sides(*sides):
        raise argparse.ArgumentTypeError(
            f"“{text}” is no size such as 1600x900, each side from {SHORTEST} to {LONGEST} pixels "
            f"and at most {LONGER} times the other"
        )
    return sides
