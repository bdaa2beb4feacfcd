"""Events as a table or a map file gives them: nothing has to be found in words."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.domain.text import Document
from dateline.domain.times import Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenEvent:
    """One row, and where in the document's text its place stands."""

    start: int
    end: int
    """Offsets as in :mod:`dateline.domain.text`: the words for the place."""
    paragraph: int
    name: str
    """What the place is called; empty where only coordinates are given."""
    latitude: float | None = None
    longitude: float | None = None
    """Degrees, WGS 84; both or none."""
    country: str = ""
    """What the row says of the country, in any form."""
    moment: Moment | None = None
    when: tuple[int, int] | None = None
    """Where its date stands in the text, if it does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenEvents:
    """A document whose paragraphs are rows, with what each of them says."""

    document: Document
    events: tuple[GivenEvent, ...]
    """In text order, not overlapping."""
