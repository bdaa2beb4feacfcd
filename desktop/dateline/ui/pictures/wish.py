"""What a person wants of a picture: words, what stands around the map, style and size."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum

from dateline.services.pictures import are_sides
from dateline.ui.map_style import MapScheme
from dateline.ui.pictures.sheet import SCREEN
from dateline.ui.saying import Later

LONGEST_WORDS = 400


class Part(StrEnum):
    """What stands around the map, and can be left out."""

    LEGEND = "legend"
    SCALE = "scale"
    NORTH = "north"
    DATES = "dates"
    COUNTS = "counts"
    FILTERS = "filters"
    SOURCES = "sources"


PART_WORDS = {
    Part.LEGEND: Later("Pictures", "&Legend"),
    Part.SCALE: Later("Pictures", "Sc&ale bar"),
    Part.NORTH: Later("Pictures", "&North mark"),
    Part.DATES: Later("Pictures", "&Date range"),
    Part.COUNTS: Later("Pictures", "Co&unts"),
    Part.FILTERS: Later("Pictures", "&Filters in force"),
    Part.SOURCES: Later("Pictures", "Map's s&ources"),
}
"""As they are called in the dialog."""
EVERYTHING = frozenset(Part)


class PictureStyle(StrEnum):
    """The colours of a picture, by the name that is remembered."""

    WINDOW = "window"
    LIGHT = "light"
    DARK = "dark"
    PRINT = "print"

    def scheme(self, shown: MapScheme) -> MapScheme:
        """Return the map's colours, those on the screen being ``shown``."""
        schemes: dict[PictureStyle, MapScheme] = {
            PictureStyle.LIGHT: "light",
            PictureStyle.DARK: "dark",
            PictureStyle.PRINT: "print",
        }
        return schemes.get(self, shown)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dress:
    """Words and furniture of a picture; all words are plain text."""

    title: str = ""
    subtitle: str = ""
    credit: str = ""
    """Of who made the picture; stands before the sources of the map."""
    parts: frozenset[Part] = EVERYTHING

    def told(self) -> dict[str, object]:
        """Return what the page is to know."""
        words = {"title": self.title, "subtitle": self.subtitle, "credit": self.credit}
        cut = {key: word.strip()[:LONGEST_WORDS] for key, word in words.items()}
        return {**cut, "parts": sorted(self.parts)}


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureWish:
    """What is remembered from one picture to the next; titles are not."""

    credit: str = ""
    parts: frozenset[Part] = EVERYTHING
    style: PictureStyle = PictureStyle.WINDOW
    size: str = SCREEN
    own: tuple[int, int] = (1600, 900)
    """Width and height in pixels, where the size is the person's own."""
    kind: str = "png"
    seconds: int = 12
    """Of a film."""
    span: str = "growing"
    """How much time each frame of a film shows, by its name."""

    def dress(self, title: str, subtitle: str = "") -> Dress:
        """Return the words and furniture under such a title."""
        return Dress(title=title, subtitle=subtitle, credit=self.credit, parts=self.parts)

    def to_words(self) -> str:
        """Return it as it is kept."""
        return json.dumps(
            {
                "credit": self.credit,
                "left_out": sorted(EVERYTHING - self.parts),
                "style": self.style,
                "size": self.size,
                "own": self.own,
                "kind": self.kind,
                "seconds": self.seconds,
                "span": self.span,
            }
        )

    @staticmethod
    def from_words(words: str) -> PictureWish:
        """Return what was kept; what can't be read counts as not set."""
        try:
            kept = json.loads(words or "{}")
        except ValueError:
            return PictureWish()
        if not isinstance(kept, dict):
            return PictureWish()
        kept_out = kept.get("left_out")
        left_out = kept_out if isinstance(kept_out, list) else ()
        style = str(kept.get("style"))
        seconds = kept.get("seconds")
        own = kept.get("own")
        return PictureWish(
            credit=str(kept.get("credit", ""))[:LONGEST_WORDS],
            parts=frozenset(part for part in Part if part not in left_out),
            style=PictureStyle(style) if style in set(PictureStyle) else PictureStyle.WINDOW,
            size=str(kept.get("size", SCREEN)),
            own=_sides(own),
            kind=str(kept.get("kind", "png")),
            seconds=seconds if isinstance(seconds, int) else 12,
            span=str(kept.get("span", "growing")),
        )


def _sides(kept: object) -> tuple[int, int]:
    """Return width and height as they were kept; what can't be a picture's counts as not set."""
    match kept:
        case [int(width), int(height)] if are_sides(width, height):
            return width, height
    return 1600, 900
