"""What a filter may ask for, with how many events each value would show: true counts, in range.

The values of one criterion are counted as if that criterion asked for nothing, so that a person
sees what else there is; all others are obeyed, and so are the brush and the map's view. A country
without any event so is not offered; publishers and tags are, whose stories may have none.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dateline.domain.filters import NO_FILTER, EventKind, NamedPlace
from dateline.domain.places import Extent
from dateline.project.columns import EventColumns
from dateline.project.sifting import TRAITS, Mask, looked_up
from dateline.ui.models.filter_words import BANDS, KINDS, NO_PUBLISHER, REVIEWS
from dateline.ui.reader.text_map import shown_title
from dateline.ui.saying import say
from dateline.ui.selection import TimeRange
from dateline.ui.session import Session

MOST_TAGS = 40
LITERAL = (EventKind.HAPPENS, EventKind.SPOKEN)
"""The kinds that are shown where nothing is asked of kinds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetValue:
    """One value that a filter may ask for."""

    value: object
    words: str
    events: int
    """In range, and in view where only that counts."""
    is_chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """A criterion with its values."""

    criterion: str
    """A field of :class:`~dateline.domain.filters.Filter`."""
    heading: str
    values: tuple[FacetValue, ...]

    @property
    def most(self) -> int:
        """Return the count of the value with most events."""
        return max((each.events for each in self.values), default=0)


class _Passing:
    """What counts for a criterion."""

    def __init__(self, columns: EventColumns, events: Mask, told: Mask | None) -> None:
        self._columns = columns
        self._mask, self._told = events, told

    @cached_property
    def events(self) -> slice | NDArray[np.intp]:
        """Return which events; where all do, in a way that copies none of them."""
        return slice(None) if self._mask.all() else np.flatnonzero(self._mask)

    @cached_property
    def pairs(self) -> Mask:
        """Return which pairs of these events and the stories that count."""
        pairs = looked_up(self._mask, self._columns.pair_events)
        return pairs if self._told is None else pairs & self._told


class FacetCounter:
    """Counts for one version of a project; what no filter changes is worked out once."""

    def __init__(self, session: Session) -> None:
        """Count nothing until asked."""
        self._session = session
        self._columns = session.columns
        self._sieve = session.sifting.sieve
        self._asked: tuple[TimeRange, Extent | None] | None = None
        self._inside: Mask
        self._passed: dict[frozenset[str], _Passing] = {}

    @property
    def is_of(self) -> object:
        """Return what the counts are of: made anew with the session's."""
        return self._sieve

    # What there is

    @cached_property
    def _countries(self) -> tuple[tuple[NamedPlace, ...], NDArray[np.intp]]:
        """Return all countries, those of most events first, and the index of each place's or -1."""
        names, of = self._sieve.countries()
        shown = self._sieve.by_kind(NO_FILTER, others=self._session.shows_all_kinds)
        at = np.bincount(self._columns.places[np.flatnonzero(shown)], minlength=len(of))
        told = np.zeros(len(names) + 1, dtype=np.int64)
        np.add.at(told, of, at)
        order = sorted(range(len(names)), key=lambda each: (-int(told[each]), names[each].name))
        rank = np.empty(len(names) + 1, dtype=np.intp)
        rank[order] = np.arange(len(names))
        rank[-1] = -1
        return tuple(names[at] for at in order), rank[of]

    # Counted

    def facets(self) -> tuple[Facet, ...]:
        """Return every criterion with the values that the project has, in the order shown.

        Raises:
            ProjectError: the project can't be read.
        """
        self._passed.clear()
        traits = self._of_traits()
        found = (
            self._facet(
                "publishers", say("Words", "Publisher", "a part of a filter"), self._of_publishers()
            ),
            self._facet("places", self._places_heading(), self._of_places()),
            self._facet(
                "kinds",
                say("Words", "Kind", "a part of a filter"),
                self._of("kinds", KINDS, traits),
            ),
            self._facet(
                "bands",
                say("Words", "Confidence", "a part of a filter"),
                self._of("bands", BANDS, traits),
            ),
            self._facet(
                "reviews",
                say("Words", "Review", "a part of a filter"),
                self._of("reviews", REVIEWS, traits),
            ),
            self._facet("tags", say("Words", "Tag", "a part of a filter"), self._of_tags()),
        )
        self._passed.clear()
        return tuple(facet for facet in found if facet.values)

    def _places_heading(self) -> str:
        """Return what the places listed are: towns stand there only while they are chosen."""
        countries = {each.id for each in self._countries[0]}
        if all(place.id in countries for place in self._session.filter.places):
            return say("Words", "Country", "a part of a filter")
        return say("Words", "Country or place", "a part of a filter")

    def _facet(
        self, criterion: str, heading: str, counted: Iterable[tuple[Any, str, int]]
    ) -> Facet:
        chosen = getattr(self._session.filter, criterion)
        values = tuple(
            FacetValue(
                value=value,
                words=shown_title(words).strip() or NO_PUBLISHER(),
                events=events,
                is_chosen=value in chosen,
            )
            for value, words, events in counted
        )
        return Facet(criterion=criterion, heading=heading, values=values)

    def _passing(self, *but: str) -> _Passing:
        """Return what counts when some criteria ask for nothing: the same for all that do."""
        session = self._session
        key = frozenset(each for each in but if each == "kinds" or getattr(session.filter, each))
        if key not in self._passed:
            events, told = self._sieve.passing(
                session.filter, others=session.shows_all_kinds, but=key
            )
            self._passed[key] = _Passing(self._columns, events & self._held, told)
        return self._passed[key]

    @property
    def _held(self) -> Mask:
        """Return which events are in range, and in view where only that counts."""
        session, moments = self._session, self._columns.moments
        asked = session.range, session.extent
        if self._asked != asked:
            held = session.range
            inside = np.zeros(len(self._columns.kinds), dtype=np.bool_)
            in_time = (moments.starts < held.end) & (moments.ends > held.start)
            inside[: self._columns.dated] = np.repeat(in_time, np.diff(moments.first))
            if session.extent is not None and len(inside):
                inside &= self._sieve.in_extent(session.extent)
            self._asked, self._inside = asked, inside
        return self._inside

    def _of_traits(self) -> NDArray[np.intp]:
        """Count events by each of their traits, whatever is asked of these."""
        shape = [len(values) for values in TRAITS.values()]
        traits = self._sieve.traits[self._passing(*TRAITS).events]
        return np.bincount(traits, minlength=math.prod(shape)).reshape(shape)

    def _of(
        self, criterion: str, words: Any, told: NDArray[np.intp]
    ) -> Iterable[tuple[object, str, int]]:
        """Count the values of a trait, of the events whose other traits are asked for."""
        for axis, (name, values) in enumerate(TRAITS.items()):
            if name != criterion:
                shown = self._shown_values(name)
                told = told[tuple([slice(None)] * axis + [[each in shown for each in values]])]
        at = list(TRAITS).index(criterion)
        counts = told.sum(axis=tuple({0, 1, 2} - {at})).tolist()
        return [(each, words[each](), counts[n]) for n, each in enumerate(TRAITS[criterion])]

    def _shown_values(self, trait: str) -> Collection[object]:
        """Return the values of a trait that events have that are shown."""
        asked: frozenset[object] = getattr(self._session.filter, trait)
        if asked or trait != "kinds" or self._session.shows_all_kinds:
            return asked or tuple(TRAITS[trait])
        return LITERAL

    def _of_places(self) -> Iterable[tuple[object, str, int]]:
        """Yield countries where anything is, and what is chosen, which can be unticked so."""
        names, of = self._countries
        places = self._columns.places[self._passing("places").events]
        by_place = np.bincount(places, minlength=len(of))
        counts = np.zeros(len(names) + 1, dtype=np.int64)
        np.add.at(counts, of, by_place)
        chosen = self._session.filter.places
        asked = {each.id for each in chosen}
        found = [
            (each, each.name, int(counts[n]))
            for n, each in enumerate(names)
            if counts[n] or each.id in asked
        ]
        known = {each.id for each in names}
        for place in sorted(chosen, key=lambda each: each.name):
            if place.id not in known:
                inside = self._sieve.places_in(place.id)
                found.insert(0, (place, place.name, int(by_place[inside].sum())))
        return [(_meant(place, chosen), name, count) for place, name, count in found]

    def _of_publishers(self) -> Iterable[tuple[object, str, int]]:
        names, _ = self._sieve.publishers.numbered
        if names in ((), ("",)):
            return []
        counts = self._sieve.tellers.count(self._passing("publishers").pairs)
        return [(name, name, int(counts[n])) for n, name in enumerate(names)]

    def _of_tags(self) -> Iterable[tuple[object, str, int]]:
        tags = self._session.sifting.facts.tags()[:MOST_TAGS]
        chosen = self._session.filter.tags
        tags += [tag for tag in sorted(chosen) if tag not in tags]
        if not tags:
            return []
        pairs = np.flatnonzero(self._passing("tags").pairs)
        of = self._columns.pair_events[pairs]
        found = []
        for tag in tags:
            told = of[self._sieve.tagged(tag)[pairs]]
            found.append((tag, tag, int(np.count_nonzero(np.diff(told))) + bool(len(told))))
        return found


def _meant(place: NamedPlace, chosen: frozenset[NamedPlace]) -> NamedPlace:
    """Return the place as the filter names it, if it asks for it by another name."""
    return next((each for each in chosen if each.id == place.id), place)
