"""Which events a person wants to see: one value, obeyed by every view, count, picture and export.

What is named within one criterion is alternatives (a story of this publisher or of that one); all
criteria have to be met. Words are the exception: a story must have all of them.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from dateline.domain.events import SURE
from dateline.domain.places import Extent, PlaceId
from dateline.domain.text import DocumentId

LONGEST = 4096
"""Characters of a value that is read back from a project."""
MOST = 1000
"""Values of a criterion that are read back from a project."""
FARTHEST = 1e12
"""Seconds from 1970; the years 1 to 9999 lie well within."""


class EventKind(StrEnum):
    """What an event is: each is of one kind, that of its most literal mention."""

    HAPPENS = "happens"
    """Something is or happens at the place."""
    SPOKEN = "spoken"
    """The place is only spoken of."""
    GOVERNMENT = "government"
    """The place stands for a government, a team or an institution."""
    PEOPLE = "people"
    """The place is meant by an adjective or a people."""


class Band(StrEnum):
    """How sure the place of an event is: the confidence of its surest mention."""

    SURE = "sure"
    GOOD = "good"
    FAIR = "fair"
    DOUBTFUL = "doubtful"


BANDS: Mapping[Band, float] = {
    Band.SURE: 0.9,
    Band.GOOD: 0.8,
    Band.FAIR: SURE,
    Band.DOUBTFUL: 0.0,
}
"""The least confidence of each band, 0 to 1; the next band ends where one begins."""


class ReviewState(StrEnum):
    """What a person has said of an event's place."""

    CHECKED = "checked"
    """A person decided it, or a file gave it."""
    UNCHECKED = "unchecked"
    """Nobody did, and it is not in doubt."""
    TO_CHECK = "to check"
    """Nobody did, and it is in doubt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPlace:
    """A place that is asked for with everything inside it, as a person knows it."""

    id: PlaceId
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What is wanted; an empty criterion asks for nothing."""

    stories: frozenset[DocumentId] = frozenset()
    publishers: frozenset[str] = frozenset()
    """An empty name: stories without a publisher."""
    places: frozenset[NamedPlace] = frozenset()
    """With everything that lies in them."""
    kinds: frozenset[EventKind] = frozenset()
    """None: what happens at a place or is spoken of, and all others where these are shown."""
    bands: frozenset[Band] = frozenset()
    reviews: frozenset[ReviewState] = frozenset()
    tags: frozenset[str] = frozenset()
    """Of the event itself, its place, or a story that tells of it."""
    words: tuple[str, ...] = ()
    """Each as a person types it into the search field; a story must have all."""
    extent: Extent | None = None
    """A part of the map; of an area any part counts."""
    time: tuple[float, float] | None = None
    """From, until just before, in seconds since 1970-01-01 00:00 wall-clock time."""

    def __bool__(self) -> bool:
        """Whether anything is asked for."""
        return self != Filter()

    def without(self, criterion: str, value: object = None) -> Filter:
        """Return the filter without a value of a criterion; with None, without all of them."""
        held = getattr(self, criterion)
        if isinstance(held, frozenset):
            return self._with(criterion, held - {value} if value is not None else frozenset())
        if criterion == "words":
            kept = tuple(each for each in self.words if value is not None and each != value)
            return self._with(criterion, kept)
        return self._with(criterion, None)

    def toggled(self, criterion: str, value: object) -> Filter:
        """Return the filter with a value of a criterion added, or taken away where it is there."""
        held = getattr(self, criterion)
        if value in held:
            return self.without(criterion, value)
        return self._with(criterion, (*held, value) if isinstance(held, tuple) else held | {value})

    def _with(self, criterion: str, values: object) -> Filter:
        changes: dict[str, Any] = {criterion: values}
        return replace(self, **changes)


NO_FILTER = Filter()


def to_words(wanted: Filter) -> str:
    """Return a filter as JSON, the same for the same filter."""
    extent = wanted.extent
    plain = {
        "stories": sorted(wanted.stories),
        "publishers": sorted(wanted.publishers),
        "places": sorted([place.id, place.name] for place in wanted.places),
        "kinds": sorted(wanted.kinds),
        "bands": sorted(wanted.bands),
        "reviews": sorted(wanted.reviews),
        "tags": sorted(wanted.tags),
        "words": list(wanted.words),
        "extent": extent and [extent.south, extent.west, extent.north, extent.east],
        "time": wanted.time and list(wanted.time),
    }
    asked = {name: value for name, value in plain.items() if value}
    return json.dumps(asked, ensure_ascii=False, allow_nan=False)


def from_words(words: str) -> Filter | None:
    """Return what :func:`to_words` wrote; None where that can't be read, so that nothing is hidden.

    A project may come from a stranger: a filter that is damaged is no filter.
    """
    try:
        plain = json.loads(words)
        return _read(plain) if isinstance(plain, dict) else None
    except (ValueError, TypeError, RecursionError):
        return None


def _read(plain: Mapping[str, Any]) -> Filter:
    extent, time = plain.get("extent"), plain.get("time")
    south, west, north, east = _numbers(extent, 4) if extent else (0.0, 0.0, 0.0, 0.0)
    start, end = _numbers(time, 2) if time else (0.0, 1.0)
    if not (start < end and south <= north):
        raise ValueError("a filter whose ends are the wrong way round")
    return Filter(
        stories=frozenset(DocumentId(value) for value in _texts(plain.get("stories"))),
        publishers=frozenset(_texts(plain.get("publishers"))),
        places=frozenset(_places(plain.get("places"))),
        kinds=frozenset(EventKind(value) for value in _texts(plain.get("kinds"))),
        bands=frozenset(Band(value) for value in _texts(plain.get("bands"))),
        reviews=frozenset(ReviewState(value) for value in _texts(plain.get("reviews"))),
        tags=frozenset(_texts(plain.get("tags"))),
        words=tuple(_texts(plain.get("words"))),
        extent=Extent(south=south, west=west, north=north, east=east) if extent else None,
        time=(start, end) if time else None,
    )


def _list(value: object) -> list[object]:
    if value is None:
        return []
    if not isinstance(value, list) or len(value) > MOST:
        raise ValueError("a filter that is not made of lists")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST:
        raise ValueError("a filter that is not made of words")
    return value


def _texts(value: object) -> list[str]:
    return [_text(each) for each in _list(value)]


def _places(value: object) -> Iterable[NamedPlace]:
    for each in _list(value):
        place_id, name = _texts(each)
        yield NamedPlace(id=PlaceId(place_id), name=name)


def _numbers(value: object, many: int) -> list[float]:
    numbers = _list(value)
    if len(numbers) != many:
        raise ValueError("a filter with too many numbers, or too few")
    sound = [float(each) for each in numbers if type(each) in (int, float)]  # type: ignore[arg-type]
    if len(sound) != many or not all(math.isfinite(n) and abs(n) <= FARTHEST for n in sound):
        raise ValueError("a filter with numbers that can't be")
    return sound
