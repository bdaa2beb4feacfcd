"""In which colours the map is drawn: the window's, or others that a picture is better served by."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

MapScheme = Literal["light", "dark", "print", "light-strong", "dark-strong"]
"""The families of colours that the map page knows."""


class MapStyle(StrEnum):
    """What can be chosen; the words stand in the menu."""

    FOLLOW = "follow appearance"
    LIGHT = "light"
    DARK = "dark"
    PRINT = "print"

    def scheme(self, *, dark: bool, strong: bool = False) -> MapScheme:
        """Return the map's colours in a window that is dark or not, with more contrast or not."""
        if self is MapStyle.PRINT:
            return "print"
        is_dark = dark if self is MapStyle.FOLLOW else self is MapStyle.DARK
        if strong:
            return "dark-strong" if is_dark else "light-strong"
        return "dark" if is_dark else "light"
