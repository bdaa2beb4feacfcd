"""How events are drawn: what their colours stand for, and what is laid around them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ColourBy(StrEnum):
    """What the colours of the events stand for."""

    STORY = "story"
    KIND = "kind"
    CONFIDENCE = "confidence"
    AGE = "age"


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """What the person chose."""

    colour_by: ColourBy = ColourBy.STORY
    heat: bool = False
    """Whether ground with more events is shaded deeper."""
    trails: bool = False
    """Whether the places of a story are joined in order of time."""
    local_names: bool = False
    """Whether towns are called on the map as their own country writes them, not in English."""
