"""What is wanted of a picture by somebody who sees no window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dateline.services.wanted import Wanted

Style = Literal["light", "dark", "print"]
STYLES: tuple[Style, ...] = ("light", "dark", "print")


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureWish:
    """How a picture shall be; what is not said is as in the window."""

    title: str = ""
    size: tuple[int, int] | None = None
    """Width and height in pixels."""
    style: Style | None = None
    wanted: Wanted | None = None
    """The part of the project that is shown; all where None."""
