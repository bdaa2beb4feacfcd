"""Times, boxes and sizes on the command line."""

from argparse import ArgumentTypeError
from datetime import datetime

import pytest

from dateline.cli.ranges import box, first_moment, last_moment, size
from dateline.domain.places import Extent
from dateline.domain.times import LATEST


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2025", (2025, 1, 1), (2026, 1, 1)),
        ("2025-12", (2025, 12, 1), (2026, 1, 1)),
        ("2025-12-27", (2025, 12, 27), (2025, 12, 28)),
        ("2025-12-27T10:30", (2025, 12, 27, 10, 30), (2025, 12, 27, 10, 31)),
    ],
)
def test_times(text: str, first: tuple[int, ...], last: tuple[int, ...]) -> None:
    assert first_moment(text) == datetime(*first)  # type: ignore[arg-type]
    assert last_moment(text) == datetime(*last)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["9999", "9999-12", "9999-12-31"])
def test_the_end_of_time(text: str) -> None:
    assert last_moment(text) == LATEST


@pytest.mark.parametrize(
    "text", ["", "soon", "2025-13", "0000", "27.12.2025", "2025-12-27T10:00+02:00", "٢٠٢٥"]
)
def test_times_that_are_none(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="is no time such as 2025"):
        first_moment(text)


def test_boxes() -> None:
    assert box("22,44,40.3,52.4") == Extent(west=22, south=44, east=40.3, north=52.4)
    assert box("170,-30,-170,0").west == 170


@pytest.mark.parametrize("text", ["", "1,2,3", "a,b,c,d", "0,50,1,40", "-181,0,0,1", "nan,0,1,1"])
def test_boxes_that_are_none(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="is no box"):
        box(text)


def test_sizes() -> None:
    assert size("1600x900") == (1600, 900)
    assert size("6000X1500") == (6000, 1500)


@pytest.mark.parametrize("text", ["", "1600", "0x9", "6001x900", "-1x5", "1.5x2", "99999999x1"])
def test_sizes_that_are_none(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="is no size"):
        size(text)
