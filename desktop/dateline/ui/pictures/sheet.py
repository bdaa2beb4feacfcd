"""The sizes that a picture can have, and how much of the map's own pixels goes into it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize

from dateline.services.pictures import LONGEST, are_sides
from dateline.ui.saying import Later

LEAST = QSize(640, 400)
"""The map's own pixels that a picture shows at least, so that title and legend have room."""
ROOMY = 1000
"""The map's own pixels along the longer side that a large picture has at least: fewer would make
its words larger than any headline."""
WIDEST = 1800
"""As many at most, or its words could not be read where the picture is looked at as a whole."""
MOST_ZOOMS = 4
INCH_MM = 25.4


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureSize:
    """Width and height of a picture in its own pixels."""

    width: int = 1600
    height: int = 900
    dots: int = 0
    """Pixels to an inch, where it is to be printed at a size of its own; else 0."""

    def __post_init__(self) -> None:
        """Refuse what can't be drawn.

        Raises:
            ValueError: a side is below 1 or above :data:`LONGEST`.
        """
        if min(self.width, self.height) < 1 or max(self.width, self.height) > LONGEST:
            raise ValueError(f"no picture of {self.width} × {self.height} pixels")

    @property
    def pixels(self) -> QSize:
        """Return width and height."""
        return QSize(self.width, self.height)

    def points(self) -> tuple[float, float]:
        """Return width and height on paper, in points: pixels of a screen are 3/4 of one."""
        dots = self.dots or 96
        return self.width * 72 / dots, self.height * 72 / dots

    def sheet(self, shown: QSize) -> Sheet:
        """Return how to lay the picture out so that all of ``shown`` is in it.

        Args:
            shown: the map's own pixels on the screen.
        """
        zooms = 0
        page = self._around(shown.expandedTo(LEAST))
        while max(page) > WIDEST and zooms < MOST_ZOOMS:
            zooms += 1
            smaller = QSize(shown.width() >> zooms, shown.height() >> zooms)
            page = self._around(smaller.expandedTo(LEAST))
        room = min(ROOMY, max(self.width, self.height))
        larger = max(1.0, room / max(page))
        return Sheet(size=self, scale=self.width / (page[0] * larger), zooms=zooms)

    def _around(self, shown: QSize) -> tuple[float, float]:
        """Return the least page of this shape that holds ``shown``."""
        scale = min(self.width / shown.width(), self.height / shown.height())
        return self.width / scale, self.height / scale


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A picture as it is laid out: in the map's own pixels, of which its own are a multiple."""

    size: PictureSize
    scale: float
    """Pixels of the picture in each of the map's."""
    zooms: int
    """By how many zooms the map is farther off than on the screen."""

    @property
    def page(self) -> tuple[int, int]:
        """Return width and height in the map's own pixels."""
        return round(self.size.width / self.scale), round(self.size.height / self.scale)

    def state(self, shown: dict[str, float]) -> dict[str, float]:
        """Return where the picture's map looks, where the screen's does so."""
        if not shown:
            return {}
        return {**shown, "zoom": max(1.0, shown["zoom"] - self.zooms)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """A size that can be chosen."""

    words: Later
    size: PictureSize


def _paper(width_mm: float, height_mm: float, dots: int = 300) -> PictureSize:
    pixels = [round(side / INCH_MM * dots) for side in (width_mm, height_mm)]
    return PictureSize(width=pixels[0], height=pixels[1], dots=dots)


def _letter(width: float, height: float) -> PictureSize:
    return _paper(width * INCH_MM, height * INCH_MM)


SCREEN = "screen"
"""Names the size that the map has on the screen."""
OWN = "own"
"""Names the size that a person gave in pixels."""
PRESETS = {
    "1600": Preset(words=Later("Pictures", "1600 × 900 pixels"), size=PictureSize()),
    "3200": Preset(
        words=Later("Pictures", "3200 × 1800 pixels"), size=PictureSize(width=3200, height=1800)
    ),
    "6000": Preset(
        words=Later("Pictures", "6000 × 3375 pixels"), size=PictureSize(width=6000, height=3375)
    ),
    "square": Preset(
        words=Later("Pictures", "Square, 2000 × 2000 pixels"),
        size=PictureSize(width=2000, height=2000),
    ),
    "slide": Preset(
        words=Later("Pictures", "Slide 16:9, 1920 × 1080 pixels"),
        size=PictureSize(width=1920, height=1080),
    ),
    "a4": Preset(words=Later("Pictures", "A4 landscape, 300 dpi"), size=_paper(297, 210)),
    "a4-portrait": Preset(words=Later("Pictures", "A4 portrait, 300 dpi"), size=_paper(210, 297)),
    "letter": Preset(words=Later("Pictures", "Letter landscape, 300 dpi"), size=_letter(11, 8.5)),
    "letter-portrait": Preset(
        words=Later("Pictures", "Letter portrait, 300 dpi"), size=_letter(8.5, 11)
    ),
}
"""The other sizes, by the names that are remembered."""


def named_size(name: str, screen: QSize, own: tuple[int, int]) -> PictureSize:
    """Return the size of a name, that of the screen where it is :data:`SCREEN` or not known.

    ``own`` are width and height of :data:`OWN`, in pixels.
    """
    if name == OWN and are_sides(*own):
        return PictureSize(width=own[0], height=own[1])
    preset = PRESETS.get(name)
    if preset is not None:
        return preset.size
    fitting = screen.boundedTo(QSize(LONGEST, LONGEST)).expandedTo(QSize(1, 1))
    return PictureSize(width=fitting.width(), height=fitting.height())
