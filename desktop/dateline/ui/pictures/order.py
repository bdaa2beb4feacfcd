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
    WEBM = "webm"
    GIF = "gif"

    @property
    def words(self) -> str:
        """Return what it is called in the dialog."""
        return _WORDS[self][0]()

    @property
    def is_atlas(self) -> bool:
        """Whether it has a page for each of many."""
        return self in {Kind.DAYS, Kind.PLACES, Kind.STORIES}

    @property
    def is_film(self) -> bool:
        """Whether it moves."""
        return self in {Kind.WEBM, Kind.GIF}

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
    Kind.WEBM: (Later("Pictures", "Film of the time line, WebM"), ".webm"),
    Kind.GIF: (Later("Pictures", "Film of the time line, GIF"), ".gif"),
}


class Span(StrEnum):
    """How much time each frame of a film shows, by the name that is remembered."""

    GROWING = "growing"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"

    @property
    def words(self) -> str:
        """Return what it is called in the dialog."""
        return _SPANS[self][0]()

    @property
    def seconds(self) -> float:
        """Return how long it is; 0 where it begins with the range and grows."""
        return _SPANS[self][1]


_DAY = 86_400
_SPANS = {
    Span.GROWING: (Later("Pictures", "All up to then"), 0),
    Span.DAY: (Later("Pictures", "A day"), _DAY),
    Span.WEEK: (Later("Pictures", "A week"), 7 * _DAY),
    Span.MONTH: (Later("Pictures", "30 days"), 30 * _DAY),
}
SHORTEST, LONGEST_FILM = 2, 120
"""Seconds of a film."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Film:
    """How a film plays."""

    seconds: int = 12
    span: Span = Span.GROWING


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One picture to be drawn."""

    kind: Kind
    dress: Dress
    sheet: Sheet
    scheme: MapScheme
    state: dict[str, float]
    """Where its map looks: latitude, longitude (degrees) and zoom; empty: where most happens."""
    film: Film = Film()
    """How it plays, where it is a film."""
