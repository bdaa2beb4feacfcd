"""Which events, and which stories' shares in them, pass a filter: columns in, columns out.

A criterion is looked at once for each value it has: what was found is kept, so that another
criterion, or a count of what each value would bring, costs a few passes over short columns.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cached_property, reduce
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from dateline.domain.annotations import Subject
from dateline.domain.events import SURE
from dateline.domain.filters import (
    BANDS,
    NO_FILTER,
    Band,
    EventKind,
    Filter,
    NamedPlace,
    ReviewState,
)
from dateline.domain.places import Extent, Place, PlaceId
from dateline.domain.times import EPOCH
from dateline.project.columns import KIND_LITERAL, EventColumns, Whole
from dateline.project.publishers import Publishers
from dateline.project.tellers import Tellers

Mask = NDArray[np.bool_]
CHECKED = 1.0
"""The confidence of what a person decided, or a file gave; no machine is surer than MOST_SURE."""
OF_STORIES = ("stories", "publishers", "words")
OF_EVENTS = ("places", "kinds", "bands", "reviews", "extent")
TRAITS = {"kinds": EventKind, "bands": Band, "reviews": ReviewState}
"""Of which each event has one of each."""
PLACED_AT_ONCE = 200
"""Places of a step of getting ready."""
CRITERIA = (*OF_STORIES, *OF_EVENTS, "tags")


class Facts(Protocol):
    """What a filter asks of a project besides its events."""

    def publishers(self) -> Iterable[tuple[int, str]]:
        """Return each story's number with its publisher; empty where it has none."""

    def having(self, words: str) -> NDArray[np.int64]:
        """Return the numbers of the stories with these words, as typed; in no order."""

    def tagged(self) -> Mapping[str, Sequence[Subject]]:
        """Return what each tag is on."""

    def shares(self, columns: EventColumns) -> Whole:
        """Return, for each pair of an event and a story, how many mentions of it say so."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Sifted:
    """What of a project's events passes."""

    columns: EventColumns
    events: Mask
    """By event, dated or not."""
    told: Mask | None
    """By pair of an event and a story: whether both pass; None: all of an event that does."""
    tellers: Mask | None
    """By story, by number, where these alone tell which pairs of an event that passes do."""
    mentions: Whole
    """By event: how many mentions say so, in the stories that pass."""
    stories: Whole
    """By event: the first story that passes and says so."""

    @cached_property
    def pairs(self) -> Mask:
        """Return of each pair of an event and a story whether both pass."""
        return _by_pair(self.events, self.columns) if self.told is None else self.told

    @property
    def telling(self) -> Mask:
        """Return which stories, by number, pass with any event."""
        told = np.zeros(len(self.columns.story_ids), dtype=np.bool_)
        told[self.columns.pair_stories[np.flatnonzero(self.pairs)]] = True
        return told

    def within(self, inside: Mask) -> Sifted:
        """Return what of it is of these events too."""
        told = self.told
        return Sifted(
            columns=self.columns,
            events=self.events & inside,
            told=None if told is None else told & looked_up(inside, self.columns.pair_events),
            tellers=self.tellers,
            mentions=self.mentions,
            stories=self.stories,
        )


class Sieve:
    """Sifts the events of one version of a project."""

    def __init__(self, columns: EventColumns, facts: Facts) -> None:
        """Look at nothing until asked."""
        self.columns = columns
        self._facts = facts
        self._masks: dict[str, tuple[object, Mask]] = {}
        self._by_tag: dict[str, Mask] = {}
        self._held: dict[PlaceId, list[int]] = {}
        """Which places, by index, are a place or lie in it: of the first so many."""
        self._countries: dict[NamedPlace, int] = {}
        self._country_of = np.full(len(columns.place_table), -1, dtype=np.intp)
        self._placed = 0

    # Masks

    def of_events(self, wanted: Filter, criterion: str) -> Mask:
        """Return which events meet a criterion of :data:`OF_EVENTS` that asks for something."""
        return self._kept(criterion, getattr(wanted, criterion))

    def of_stories(self, wanted: Filter, criterion: str) -> Mask:
        """Return which stories, by number, meet a criterion of :data:`OF_STORIES`."""
        return self._kept(criterion, getattr(wanted, criterion))

    def _kept(self, criterion: str, value: Any) -> Mask:
        known = self._masks.get(criterion)
        if known is None or known[0] != value:
            looked: dict[str, Callable[[Any], Mask]] = {
                "stories": self._these,
                "publishers": self._published,
                "words": self._having,
                "places": self._inside,
                "kinds": lambda kinds: _among(self.kinds, [each in kinds for each in _KINDS]),
                "bands": lambda bands: _among(self.bands, [each in bands for each in _BANDS]),
                "reviews": lambda states: _among(
                    self.reviews, [each in states for each in _REVIEWS]
                ),
                "extent": self.in_extent,
                "tags": self._tagged,
                "told": self._told,
            }
            self._masks[criterion] = known = (value, looked[criterion](value))
        return known[1]

    def _these(self, stories: frozenset[str]) -> Mask:
        ids = self.columns.story_ids
        return np.fromiter((each != "" and each in stories for each in ids), np.bool_, len(ids))

    def _published(self, wanted: frozenset[str]) -> Mask:
        names, of = self.publishers.numbered
        chosen = np.array([name in wanted for name in (*names, None)], dtype=np.bool_)
        return looked_up(chosen, of)

    @cached_property
    def publishers(self) -> Publishers:
        """Return who published each story."""
        return Publishers(self._facts.publishers(), len(self.columns.story_ids))

    @cached_property
    def tellers(self) -> Tellers:
        """Return who counts the events of each publisher."""
        names, of = self.publishers.numbered
        return Tellers(self.columns, of, len(names))

    def _having(self, words: tuple[str, ...]) -> Mask:
        found = np.ones(len(self.columns.story_ids), dtype=np.bool_)
        for each in words:
            numbers = self._facts.having(each)
            has = np.zeros_like(found)
            has[numbers[numbers < len(has)]] = True
            found &= has
        return found

    def places_in(self, place_id: PlaceId) -> Mask:
        """Return which places, by index, are this one or lie in it."""
        for _ in self.preparing():
            pass
        inside = np.zeros(len(self.columns.place_table), dtype=np.bool_)
        inside[self._held.get(place_id, [])] = True
        return inside

    def countries(self) -> tuple[tuple[NamedPlace, ...], NDArray[np.intp]]:
        """Return all countries, in no order, and the index of each place's; -1: it lies in none."""
        for _ in self.preparing():
            pass
        return tuple(self._countries), self._country_of

    def preparing(self) -> Iterator[None]:
        """Find out what lies in which place, some places at a step: each takes milliseconds."""
        table, numbers = self.columns.place_table, self._countries
        while self._placed < len(table):
            first, self._placed = self._placed, min(self._placed + PLACED_AT_ONCE, len(table))
            for index in range(first, self._placed):
                place = table[index]
                for holder in {place.id, *place.admin}:
                    self._held.setdefault(holder, []).append(index)
                country = _country(place)
                if country is not None:
                    self._country_of[index] = numbers.setdefault(country, len(numbers))
            yield

    def _inside(self, places: frozenset[Any]) -> Mask:
        inside = reduce(np.logical_or, (self.places_in(place.id) for place in places))
        return looked_up(inside, self.columns.places)

    def in_extent(self, extent: Extent) -> Mask:
        """Return which events are at places that a part of the map shows."""
        return looked_up(_shown(self._boxes, extent), self.columns.places)

    @cached_property
    def _boxes(self) -> NDArray[np.float64]:
        boxes = [_box(place) for place in self.columns.place_table]
        return np.array(boxes, dtype=np.float64).reshape(-1, 4).T

    def _tagged(self, tags: frozenset[str]) -> Mask:
        """Return which pairs have any of the tags: by their story, their place, or as an event."""
        columns = self.columns
        events = np.zeros(len(columns.kinds), dtype=np.bool_)
        for subject in self._subjects(tags):
            if subject.document_id is None:
                events |= self._meant(subject)
        stories = self.stories_tagged(tags)
        return np.asarray(events[columns.pair_events] | stories[columns.pair_stories])

    def tagged(self, tag: str) -> Mask:
        """Return which pairs have a tag: by their story, their place, or as an event."""
        if tag not in self._by_tag:
            self._by_tag[tag] = self._tagged(frozenset({tag}))
        return self._by_tag[tag]

    def forget_tags(self) -> None:
        """Ask for tags anew: some were set or taken away."""
        self._by_tag.clear()
        self._masks.pop("tags", None)
        self._masks.pop("told", None)

    def stories_tagged(self, tags: frozenset[str]) -> Mask:
        """Return which stories, by number, have any of these tags themselves."""
        return self._these(frozenset(each.document_id or "" for each in self._subjects(tags)))

    def _subjects(self, tags: frozenset[str]) -> list[Subject]:
        found = self._facts.tagged()
        return [subject for tag in sorted(tags) for subject in found.get(tag, ())]

    def _meant(self, subject: Subject) -> Mask:
        """Return which events a tag on a place, or on an event, is on."""
        columns = self.columns
        at = [n for n, place in enumerate(columns.place_table) if place.id == subject.place_id]
        meant = np.zeros(len(columns.kinds), dtype=np.bool_)
        if not subject.is_event:
            return np.isin(columns.places, at)
        run = slice(columns.dated, None)
        if subject.moment is not None:
            ends = (subject.moment.start, subject.moment.end)
            exact = [[(each - EPOCH) // timedelta(microseconds=1)] for each in ends]
            same = np.flatnonzero(np.all(np.equal(columns.moments.exact, exact), axis=0))
            if not len(same):
                return meant
            run = slice(*columns.moments.first[same[0] : same[0] + 2].tolist())
        meant[run] = np.isin(columns.places[run], at)
        return meant

    def look_up(self, wanted: Filter) -> None:
        """Ask the project, now, for whatever a filter needs besides its events.

        Raises:
            ProjectError: it can't be read.
        """
        self.stories(wanted)
        if wanted.tags:
            self._kept("tags", wanted.tags)

    # What each event is

    @cached_property
    def kinds(self) -> NDArray[np.uint8]:
        """Return each event's kind, as an index into ``list(EventKind)``."""
        columns = self.columns
        literal = columns.kinds == KIND_LITERAL
        return np.where(literal, columns.scenes, columns.kinds + 1).astype(np.uint8)

    @cached_property
    def bands(self) -> NDArray[np.uint8]:
        """Return each event's band of confidence, as an index into ``list(Band)``."""
        found = np.zeros(len(self.columns.confidences), dtype=np.uint8)
        for limit in sorted(BANDS.values())[1:]:
            found += self.columns.confidences < np.float32(limit)
        return found

    @cached_property
    def reviews(self) -> NDArray[np.uint8]:
        """Return each event's state of review, as an index into ``list(ReviewState)``."""
        sure = self.columns.confidences >= np.float32(SURE)
        checked = self.columns.confidences >= np.float32(CHECKED)
        return np.uint8(2) - sure - checked

    @cached_property
    def traits(self) -> NDArray[np.uint8]:
        """Return kind, band and state of review of each event as one number; see :data:`TRAITS`."""
        traits = self.kinds * np.uint8(len(Band)) + self.bands
        return traits * np.uint8(len(ReviewState)) + self.reviews

    # Sifted

    def by_kind(self, wanted: Filter, *, others: bool) -> Mask:
        """Return which events are of a kind that is shown.

        ``others`` shows governments and peoples where the filter asks for no kinds.
        """
        if wanted.kinds:
            return self.of_events(wanted, "kinds")
        if others:
            return np.ones(len(self.columns.kinds), dtype=np.bool_)
        return np.asarray(self.columns.kinds == KIND_LITERAL)

    def sift(self, wanted: Filter, *, others: bool) -> Sifted:
        """Return what passes a filter, but for its time.

        ``others`` shows governments and peoples where the filter asks for no kinds.
        """
        columns, events = self.columns, self._by_event(wanted, others=others)
        pairs, tellers = self._pairs(wanted)
        if pairs is None:
            return Sifted(
                columns=columns,
                events=events,
                told=None,
                tellers=None,
                mentions=columns.mentions,
                stories=columns.stories,
            )
        return self._shared(events, pairs, tellers)

    def passing(
        self, wanted: Filter, *, others: bool, but: Collection[str] = ()
    ) -> tuple[Mask, Mask | None]:
        """Return which events pass, as :meth:`sift` does, and which pairs, whatever their shares.

        Args:
            wanted: the filter.
            others: show governments and peoples where the filter asks for no kinds.
            but: criteria that are not looked at.

        Returns:
            The pairs are None where all do of an event that passes; some are of events that don't.
        """
        events = self._by_event(wanted, others=others, but=but)
        asked = {each: getattr(wanted, each) for each in (*OF_STORIES, "tags") if each not in but}
        of_pairs = replace(NO_FILTER, **asked)
        if not of_pairs:
            return events, None
        return events & self._kept("told", of_pairs), self._pairs(of_pairs)[0]

    def _by_event(self, wanted: Filter, *, others: bool, but: Collection[str] = ()) -> Mask:
        """Return which events pass for what they are."""
        if "kinds" in but:
            events = np.ones(len(self.columns.kinds), dtype=np.bool_)
        else:
            events = self.by_kind(wanted, others=others)
        for criterion in OF_EVENTS:
            if criterion not in ("kinds", *but) and getattr(wanted, criterion):
                events = events & self.of_events(wanted, criterion)
        return events

    def _told(self, wanted: Filter) -> Mask:
        """Return which events have a pair that passes for its story or tags."""
        told = np.zeros(len(self.columns.kinds), dtype=np.bool_)
        pairs, _ = self._pairs(wanted)
        if pairs is not None:
            told[self.columns.pair_events[np.flatnonzero(pairs)]] = True
        return told

    def stories(self, wanted: Filter) -> Mask | None:
        """Return which stories, by number, pass for what they are; None: all of them."""
        asked = [name for name in OF_STORIES if getattr(wanted, name)]
        if not asked:
            return None
        return np.asarray(
            reduce(np.logical_and, (self.of_stories(wanted, criterion) for criterion in asked))
        )

    def _pairs(self, wanted: Filter) -> tuple[Mask | None, Mask | None]:
        """Return which pairs pass, and which stories, where these alone tell; None: all of them."""
        stories = self.stories(wanted)
        pairs = None if stories is None else looked_up(stories, self.columns.pair_stories)
        if not wanted.tags:
            return pairs, stories
        tagged = self._kept("tags", wanted.tags)
        return tagged if pairs is None else pairs & tagged, None

    def _shared(self, events: Mask, pairs: Mask, tellers: Mask | None) -> Sifted:
        """Count the shares of the stories that pass, where others tell of the same events."""
        columns = self.columns
        if not events.all():
            pairs = pairs & looked_up(events, columns.pair_events)
        kept = np.flatnonzero(pairs)
        of = columns.pair_events[kept]
        events = np.zeros(len(events), dtype=np.bool_)
        events[of] = True
        mentions, stories = columns.mentions, columns.stories
        if 0 < len(of) < len(pairs) > len(columns.kinds):
            first = np.flatnonzero(of[1:] != of[:-1]) + 1
            first = np.concatenate((np.zeros(1, dtype=np.intp), first))
            shares = self._facts.shares(columns)[kept]
            mentions = np.zeros_like(mentions)
            mentions[of[first]] = np.add.reduceat(shares, first)
            stories = stories.copy()
            stories[of[first]] = columns.pair_stories[kept[first]]
        return Sifted(
            columns=columns,
            events=events,
            told=pairs,
            tellers=tellers,
            mentions=mentions,
            stories=stories,
        )


def _among(values: NDArray[np.uint8], wanted: list[bool]) -> Mask:
    """Return where values are wanted: all that there are of a kind are asked for in order."""
    return looked_up(np.array(wanted, dtype=np.bool_), values)


def _by_pair(events: Mask, columns: EventColumns) -> Mask:
    """Return of each pair whether its event is among these."""
    if events.all():
        return np.ones(len(columns.pair_events), dtype=np.bool_)
    return looked_up(events, columns.pair_events)


def looked_up(mask: Mask, indexes: NDArray[np.integer[Any]]) -> Mask:
    """Return the mask at indexes that are known to lie within it.

    Columns are checked as they are read; to look at each index once more takes as long again.
    """
    return np.take(mask, indexes, mode="clip") if len(mask) else mask[indexes]


def _country(place: Place) -> NamedPlace | None:
    """Return the country that a place is or lies in; None for seas and what spans several."""
    if place.admin:
        return NamedPlace(id=place.admin[0], name=place.admin_names[0])
    if place.feature.startswith(("A.PCL", "A.TERR")):
        return NamedPlace(id=place.id, name=place.name)
    return None


_KINDS, _BANDS, _REVIEWS = tuple(EventKind), tuple(Band), tuple(ReviewState)


def _shown(boxes: NDArray[np.float64], extent: Extent) -> Mask:
    """Return, for every place, whether the map shows it: its point, or of an area any part.

    An area is taken for the box around its outline; NaN lies nowhere.
    """
    south, west, north, east = boxes
    tall = (north >= extent.south) & (south <= extent.north)
    wide = extent.east - extent.west >= 360.0
    across = np.mod(extent.east - extent.west, 360.0)
    begins_within = np.mod(west - extent.west, 360.0) <= across
    reaches_in = np.mod(extent.west - west, 360.0) <= np.mod(east - west, 360.0)
    return np.asarray(tall & (np.isfinite(west) if wide else begins_within | reaches_in))


def _box(place: Place) -> tuple[float, float, float, float]:
    """Return south, west, north and east of what the map draws of a place."""
    box = place.extent
    if box is not None and place.has_outline:
        return box.south, box.west, box.north, box.east
    return place.latitude, place.longitude, place.latitude, place.longitude
