"""A filter in words: for chips, captions and exports alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dateline.domain.filters import Band, EventKind, Filter, ReviewState
from dateline.domain.places import Extent
from dateline.domain.text import DocumentId
from dateline.ui.models import date_words
from dateline.ui.reader.text_map import shown_title
from dateline.ui.saying import Later, figure, say

if TYPE_CHECKING:
    from dateline.ui.session import Session

LONGEST = 48
"""Characters of a value that are shown; an accessible name and a tool tip have all of it."""
KINDS: Mapping[EventKind, Later] = {
    EventKind.HAPPENS: Later("Words", "happens there"),
    EventKind.SPOKEN: Later("Words", "only spoken of"),
    EventKind.GOVERNMENT: Later("Words", "government or institution"),
    EventKind.PEOPLE: Later("Words", "people or origin"),
}
BANDS: Mapping[Band, Later] = {
    Band.SURE: Later("Words", "90 % sure or more"),
    Band.GOOD: Later("Words", "80 to 90 % sure"),
    Band.FAIR: Later("Words", "70 to 80 % sure"),
    Band.DOUBTFUL: Later("Words", "less than 70 % sure"),
}
REVIEWS: Mapping[ReviewState, Later] = {
    ReviewState.CHECKED: Later("Words", "checked"),
    ReviewState.UNCHECKED: Later("Words", "not checked"),
    ReviewState.TO_CHECK: Later("Words", "to check"),
}
NO_PUBLISHER = Later("Words", "no publisher")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One value of a filter, as it is shown and taken away."""

    criterion: str
    """A field of :class:`~dateline.domain.filters.Filter`."""
    value: object
    heading: str
    words: str

    @property
    def told(self) -> str:
        """Return ``Publisher: Reuters``."""
        return f"{self.heading}: {self.words}"


def parts_of(wanted: Filter, titles: Mapping[DocumentId, str]) -> tuple[Part, ...]:
    """Return each value that a filter asks for; ``titles`` are those of the stories."""

    def part(criterion: str, heading: str, value: object, words: str) -> Part:
        return Part(
            criterion=criterion, value=value, heading=heading, words=shown_title(words).strip()
        )

    found = [
        part("words", say("Words", "Words", "a part of a filter"), each, f"“{each.strip()}”")
        for each in wanted.words
    ]
    found += [
        part(
            "stories",
            say("Words", "Story", "a part of a filter"),
            each,
            titles.get(each, "") or say("Words", "a story no longer here"),
        )
        for each in sorted(wanted.stories)
    ]
    found += [
        part(
            "publishers",
            say("Words", "Publisher", "a part of a filter"),
            each,
            each or NO_PUBLISHER(),
        )
        for each in sorted(wanted.publishers)
    ]
    found += [
        part("places", say("Words", "Place", "a part of a filter"), each, each.name)
        for each in sorted(wanted.places, key=lambda place: (place.name, place.id))
    ]
    found += [
        part("kinds", say("Words", "Kind", "a part of a filter"), each, KINDS[each]())
        for each in KINDS
        if each in wanted.kinds
    ]
    found += [
        part("bands", say("Words", "Confidence", "a part of a filter"), each, BANDS[each]())
        for each in BANDS
        if each in wanted.bands
    ]
    found += [
        part("reviews", say("Words", "Review", "a part of a filter"), each, REVIEWS[each]())
        for each in REVIEWS
        if each in wanted.reviews
    ]
    found += [
        part("tags", say("Words", "Tag", "a part of a filter"), each, each)
        for each in sorted(wanted.tags)
    ]
    if wanted.extent is not None:
        found.append(
            part(
                "extent",
                say("Words", "Map", "a part of a filter"),
                None,
                extent_words(wanted.extent),
            )
        )
    if wanted.time is not None:
        found.append(
            part(
                "time",
                say("Words", "Time", "a part of a filter"),
                None,
                date_words.span(*wanted.time),
            )
        )
    return tuple(found)


def extent_words(extent: Extent) -> str:
    """Return ``44.0° to 52.5° N, 22.0° to 40.0° E``."""
    south, north = say("Words", "{degrees}° S"), say("Words", "{degrees}° N")
    west, east = say("Words", "{degrees}° W"), say("Words", "{degrees}° E")
    return f"{_ends(extent.south, extent.north, south, north)}, " + _ends(
        extent.west, extent.east, west, east
    )


def _ends(low: float, high: float, below: str, above: str) -> str:
    """Return two angles in words, with one sign where they have the same."""
    pattern = say("Words", "{from_} to {to}")
    if low >= 0 or high <= 0:
        near, far = (low, high) if low >= 0 else (-low, -high)
        end = (above if low >= 0 else below).format(degrees=figure(far, 1))
        return pattern.format(from_=f"{figure(near, 1)}°", to=end)
    ends = below.format(degrees=figure(-low, 1)), above.format(degrees=figure(high, 1))
    return pattern.format(from_=ends[0], to=ends[1])


def filter_words(session: Session) -> str:
    """Return the filter in force in one line; the brush and the map's view are told apart."""
    titles = {story.id: story.title for story in session.stories} if session.filter.stories else {}
    return in_words(session.filter, titles)


def whole_words(session: Session) -> str:
    """Return the filter in force in one line, with the brush and the map's view."""
    wanted = session.whole_filter
    titles = {story.id: story.title for story in session.stories} if wanted.stories else {}
    return in_words(wanted, titles)


def in_words(wanted: Filter, titles: Mapping[DocumentId, str]) -> str:
    """Return ``Publisher: Reuters or AP · Place: Ukraine``."""
    by_heading: dict[str, list[str]] = {}
    both: set[str] = set()
    for part in parts_of(wanted, titles):
        by_heading.setdefault(part.heading, []).append(short(part.words))
        if part.criterion == "words":
            both.add(part.heading)
    and_, or_ = say("Words", " and "), say("Words", " or ")
    return " · ".join(
        f"{heading}: {(and_ if heading in both else or_).join(words)}"
        for heading, words in by_heading.items()
    )


def short(words: str) -> str:
    """Return words cut off where they are too long for a chip."""
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"
