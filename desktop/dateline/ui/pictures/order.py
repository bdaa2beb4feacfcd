"""A picture as it was asked for: everything that is needed to draw it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dateline.ui.map_style import MapScheme
from dateline.ui.pictures.sheet import Sheet
from dateline.ui.pictures.wish import Dress
from dateline.ui.saying import Later


class Kind(StrEnum):
    """The kinds of file, by the name that is remembered."""

    PNG = "png"
    SVG = "svg"
    PDF = "pdf"
    DAYS = "pdf-days"
    PLACES = "pdf-places"
    STORIES = "pdf-stories"

    @property
    def words(self) -> str:
        """Return what it is called in the dialog."""
        return _WORDS[self][0]()

    @property
    def is_atlas(self) -> bool:
        """Whether it has a page for each of many."""
        return self in {Kind.DAYS, Kind.PLACES, Kind.STORIES}

    @property
    def ending(self) -> str:
        """Return the ending of its files, with the dot."""
        return _WORDS[self][1]


_WORDS = {
    Kind.PNG: (Later("Pictures", "Picture, PNG"), ".png"),
    Kind.SVG: (Later("Pictures", "Vectors, SVG"), ".svg"),
    Kind.PDF: (Later("Pictures", "Document, PDF"), ".pdf"),
    Kind.DAYS: (Later("Pictures", "Atlas, PDF: a page a day"), ".pdf"),
    Kind.PLACES: (Later("Pictures", "Atlas, PDF: a page a place"), ".pdf"),
    Kind.STORIES: (Later("Pictures", "Atlas, PDF: a page a story"), ".pdf"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One picture to be drawn."""

    kind: Kind
    dress: Dress
    sheet: Sheet
    scheme: MapScheme
    state: dict[str, float]
    """Where its map looks: latitude, longitude (degrees) and zoom; empty where nothing is."""
