"""What is wanted of a picture by somebody who sees no window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dateline.services.wanted import Wanted

Style = Literal["light", "dark", "print"]
STYLES: tuple[Style, ...] = ("light", "dark", "print")
Atlas = Literal["day", "place", "story"]
ATLASES: tuple[Atlas, ...] = ("day", "place", "story")
SHORTEST, LONGEST = 200, 6000
"""Pixels of a side: fewer have no room for words, more are not drawn."""
LONGER = 4
"""So many times as long as the other a side may be, or title and legend leave no room for a map."""


def are_sides(width: int, height: int) -> bool:
    """Whether a picture can have this many pixels."""
    short, long = sorted((width, height))
    return short >= SHORTEST and long <= min(LONGEST, LONGER * short)


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureWish:
    """How a picture shall be; what is not said is as in the window."""

    title: str = ""
    size: tuple[int, int] | None = None
    """Width and height in pixels."""
    style: Style | None = None
    atlas: Atlas | None = None
    """What each page of a PDF is for, where it has many."""
    wanted: Wanted | None = None
    """The part of the project that is shown; all where None."""
