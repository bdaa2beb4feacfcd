"""What is on which page of an atlas: a day, a place or a story of what the session shows."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from dateline.domain.errors import ExportError
from dateline.project.sifting import Mask, Sifted
from dateline.ui.map.payload import sieve_of
from dateline.ui.pictures.order import Kind
from dateline.ui.reader.text_map import shown_title
from dateline.ui.saying import Later, figure, say
from dateline.ui.session import Session

MOST_LEAVES = 150
"""Pages of an atlas at most: each holds its whole map, and takes about half a second."""
_DAY = 86_400
_NONE = Later("Pictures", "There is nothing in the range to make an atlas of.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One page."""

    title: str
    """Plain text; empty for a day, which the page names."""
    start: float
    end: float
    """Seconds since 1970-01-01; the end is not included."""
    sieve: dict[str, object] | None = None
    """What counts on it, as the map is told; None: what counts in the window."""
    fits: bool = False
    """Whether its map shows all its events, instead of what every page shows."""

    def told(self) -> dict[str, object]:
        """Return what the page is to know."""
        told = {"title": self.title, "start": self.start, "end": self.end, "fits": self.fits}
        return told if self.sieve is None else {**told, "sieve": self.sieve}


def leaves_of(session: Session, kind: Kind) -> tuple[Leaf, ...]:
    """Return the pages of an atlas.

    Raises:
        ExportError: there are none, or more than can be drawn.
    """
    ways = {Kind.DAYS: _days, Kind.PLACES: _places, Kind.STORIES: _stories}
    leaves = ways[kind](session, _in_range(session))
    if not leaves:
        raise ExportError(_NONE())
    return leaves


def _in_range(session: Session) -> Mask:
    """Return which of the dated events are shown and touch the range."""
    columns, shown = session.columns, session.range
    passes = session.shown.sifted.events[: columns.dated]
    touches: Mask = (columns.starts < shown.end) & (columns.ends > shown.start)
    return passes & touches


def _check(number: int) -> None:
    if number > MOST_LEAVES:
        words = say(
            "Pictures",
            "An atlas of {number} pages is too long: {most} at most. Narrow the range or the "
            "filter, or choose another kind of page.",
        )
        raise ExportError(words.format(number=figure(number), most=figure(MOST_LEAVES)))


def _days(session: Session, inside: Mask) -> tuple[Leaf, ...]:
    """Return the days on which something begins."""
    first, last = session.range.start, session.range.end
    begun = np.maximum(session.columns.starts[inside], first)
    days = np.unique(np.floor(begun / _DAY)) * _DAY
    _check(len(days))
    return tuple(
        Leaf(title="", start=max(first, float(day)), end=min(last, float(day) + _DAY))
        for day in days
    )


def _places(session: Session, inside: Mask) -> tuple[Leaf, ...]:
    """Return the places, those with the most events first."""
    columns = session.columns
    at = columns.places[: columns.dated]
    counts = np.bincount(at[inside], minlength=len(columns.place_table))
    found = np.flatnonzero(counts)
    _check(len(found))
    names = [place.name for place in columns.place_table]
    order = sorted(found, key=lambda place: (-counts[place], names[place]))
    return tuple(
        _leaf(session, names[place], session.shown.content.within(columns.places == place))
        for place in order
    )


def _stories(session: Session, inside: Mask) -> tuple[Leaf, ...]:
    """Return the stories, in the order of their first event."""
    columns, shown = session.columns, session.shown
    last = int(np.searchsorted(columns.pair_events, columns.dated))
    events = columns.pair_events[:last]
    passing = inside[events] & shown.content.pairs[:last]
    numbers = list(dict.fromkeys(columns.pair_stories[:last][passing].tolist()))
    _check(len(numbers))
    titles = {story.id: story.title for story in session.stories}
    leaves = []
    for number in numbers:
        story = columns.story_ids[number]
        wanted = replace(shown.wanted, stories=frozenset({story}))
        sifted = session.sifting.shown(wanted, others=shown.others, view=None).content
        leaves.append(_leaf(session, titles.get(story, ""), sifted))
    return tuple(leaves)


def _leaf(session: Session, title: str, sifted: Sifted) -> Leaf:
    return Leaf(
        title=shown_title(title),
        start=session.range.start,
        end=session.range.end,
        sieve=sieve_of(sifted),
        fits=True,
    )
