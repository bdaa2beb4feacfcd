"""The kinds of file that a project is written as, each known by the ending of its name."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

PICTURE_ENDINGS = (".png", ".svg", ".pdf", ".webm", ".gif")
"""What the window draws."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A kind of file."""

    name: str
    endings: tuple[str, ...]
    """Lower case, with the dot; the first is offered."""
    dated_only: bool = False
    """Whether it can't show events without a date."""
    can_be_raw: bool = False
    """Whether there is a form of it that is not made safe for spreadsheets."""
    speaks: bool = False
    """Whether people read it, in one language or another."""
    holds_picture: bool = False
    """Whether a picture of the map stands in it, where one was drawn."""


FORMATS = (
    Format(name="page", endings=(".html", ".htm"), dated_only=True, speaks=True),
    Format(name="geojson", endings=(".geojson", ".json")),
    Format(name="kml", endings=(".kml",)),
    Format(name="geopackage", endings=(".gpkg",)),
    Format(name="workbook", endings=(".xlsx",)),
    Format(name="csv", endings=(".csv",), can_be_raw=True),
    Format(name="tsv", endings=(".tsv", ".tab"), can_be_raw=True),
    Format(name="word", endings=(".docx",), speaks=True, holds_picture=True),
    Format(name="markdown", endings=(".md",), speaks=True, holds_picture=True),
    Format(name="ftm", endings=(".ftm.json", ".ftm.jsonl")),
    Format(name="timeline_js", endings=(".timeline.json",), dated_only=True),
    Format(name="timemap", endings=(".timemap.json",)),
    Format(name="annotations", endings=(".jsonld",)),
)
"""In the order in which they are offered."""
_BY_ENDING = {ending: each for each in FORMATS for ending in each.endings}
DATA_ENDINGS = tuple(_BY_ENDING)
"""What can be written without a window."""


def format_of(target: Path) -> Format | None:
    """Return the kind of file that such a name stands for; None: none that is known here.

    Of several endings the longest counts: ``a.ftm.json`` is no GeoJSON.
    """
    name = target.name.lower()
    found = [ending for ending in DATA_ENDINGS if name.endswith(ending)]
    return _BY_ENDING[max(found, key=len)] if found else None


def refusal(target: Path) -> str | None:
    """Return why nothing can be written under such a name without a window, or None if it can."""
    if format_of(target) is not None:
        return None
    if target.suffix.lower() in PICTURE_ENDINGS:
        return (
            f"{target}: a picture is drawn by the window, so it can't be made here. "
            "Open the project and choose File > Export picture."
        )
    known = ", ".join((*PICTURE_ENDINGS, *DATA_ENDINGS))
    return (
        f"{target} ends in none of {known}, so it is not known what to write. Choose one of them."
    )
