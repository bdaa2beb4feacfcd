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

if TYPE_CHECKING:
    from dateline.ui.session import Session

LONGEST = 48
"""Characters of a value that are shown; an accessible name and a tool tip have all of it."""
KINDS: Mapping[EventKind, str] = {
    EventKind.HAPPENS: "happens there",
    EventKind.SPOKEN: "only spoken of",
    EventKind.GOVERNMENT: "government or institution",
    EventKind.PEOPLE: "people or origin",
}
BANDS: Mapping[Band, str] = {
    Band.SURE: "90 % sure or more",
    Band.GOOD: "80 to 90 % sure",
    Band.FAIR: "70 to 80 % sure",
    Band.DOUBTFUL: "less than 70 % sure",
}
REVIEWS: Mapping[ReviewState, str] = {
    ReviewState.CHECKED: "checked",
    ReviewState.UNCHECKED: "not checked",
    ReviewState.TO_CHECK: "to check",
}
NO_PUBLISHER = "no publisher"


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

    found = [part("words", "Words", each, f"“{each.strip()}”") for each in wanted.words]
    found += [
        part("stories", "Story", each, titles.get(each, "") or "a story no longer here")
        for each in sorted(wanted.stories)
    ]
    found += [
        part("publishers", "Publisher", each, each or NO_PUBLISHER)
        for each in sorted(wanted.publishers)
    ]
    found += [
        part("places", "Place", each, each.name)
        for each in sorted(wanted.places, key=lambda place: (place.name, place.id))
    ]
    found += [part("kinds", "Kind", each, KINDS[each]) for each in KINDS if each in wanted.kinds]
    found += [
        part("bands", "Confidence", each, BANDS[each]) for each in BANDS if each in wanted.bands
    ]
    found += [
        part("reviews", "Review", each, REVIEWS[each]) for each in REVIEWS if each in wanted.reviews
    ]
    found += [part("tags", "Tag", each, each) for each in sorted(wanted.tags)]
    if wanted.extent is not None:
        found.append(part("extent", "Map", None, extent_words(wanted.extent)))
    if wanted.time is not None:
        found.append(part("time", "Time", None, date_words.span(*wanted.time)))
    return tuple(found)


def extent_words(extent: Extent) -> str:
    """Return ``44.0° to 52.5° N, 22.0° to 40.0° E``."""
    return f"{_ends(extent.south, extent.north, 'NS')}, {_ends(extent.west, extent.east, 'EW')}"


def _ends(low: float, high: float, letters: str) -> str:
    if low >= 0 and high >= 0:
        return f"{low:.1f}° to {high:.1f}° {letters[0]}"
    if low <= 0 and high <= 0:
        return f"{-low:.1f}° to {-high:.1f}° {letters[1]}"
    return " to ".join(f"{abs(each):.1f}° {letters[each < 0]}" for each in (low, high))


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
    for part in parts_of(wanted, titles):
        by_heading.setdefault(part.heading, []).append(short(part.words))
    told = []
    for heading, words in by_heading.items():
        told.append(f"{heading}: {(' and ' if heading == 'Words' else ' or ').join(words)}")
    return " · ".join(told)


def short(words: str) -> str:
    """Return words cut off where they are too long for a chip."""
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"
