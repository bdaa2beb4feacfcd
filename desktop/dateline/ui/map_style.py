"""In which colours the map is drawn: the window's, or others that a picture is better served by."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

MapScheme = Literal["light", "dark", "print"]
"""The families of colours that the map page knows."""


class MapStyle(StrEnum):
    """What can be chosen; the words stand in the menu."""

    FOLLOW = "follow appearance"
    LIGHT = "light"
    DARK = "dark"
    PRINT = "print"

    def scheme(self, *, dark: bool) -> MapScheme:
        """Return the map's colours in a window that is dark or not."""
        return _SCHEMES.get(self) or ("dark" if dark else "light")


_SCHEMES: dict[MapStyle, MapScheme] = {
    MapStyle.LIGHT: "light",
    MapStyle.DARK: "dark",
    MapStyle.PRINT: "print",
}
