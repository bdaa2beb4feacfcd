"""What of a project the views show, whatever the time: worked out once for all of them."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from dateline.domain.filters import NO_FILTER, Filter
from dateline.domain.places import Extent
from dateline.project.sifting import OF_EVENTS, Mask, Sieve, Sifted
from dateline.ui.models.in_range import RangeIndex
from dateline.ui.models.ledger import Bookkeeper


class Shown:
    """The answer to one filter, in the parts that the views need; none is made before it is asked.

    The map has no use for what it does not show itself: ``content`` does not look at its view.
    """

    def __init__(
        self,
        sieve: Sieve,
        wanted: Filter,
        *,
        others: bool,
        view: Extent | None,
        whole: Shown | None = None,
    ) -> None:
        """Look at nothing yet.

        Args:
            sieve: sifts the project's events.
            wanted: the filter; its time is left to who counts what is in range.
            others: governments and peoples count too, where the filter asks for no kinds.
            view: the part of the world that the map shows, where only that counts.
            whole: the answer without filter and view, if it is there.
        """
        self._sieve = sieve
        self.wanted = wanted
        self.others = others
        self._view = view
        self._whole = whole

    @cached_property
    def content(self) -> Sifted:
        """Return what passes the filter, wherever it is."""
        return self._sieve.sift(self.wanted, others=self.others)

    @cached_property
    def sifted(self) -> Sifted:
        """Return what counts: what passes the filter, and is in view where that is asked."""
        if self._view is None or not len(self.content.events):
            return self.content
        return self.content.within(self._sieve.in_extent(self._view))

    @cached_property
    def index(self) -> RangeIndex:
        """Return what counts events of any stretch of time."""
        whole = None if self._whole is None else self._whole.index
        return RangeIndex(self._sieve.columns, self.sifted, whole)

    @cached_property
    def bookkeeper(self) -> Bookkeeper:
        """Return who knows where all other events are."""
        # Where kinds are asked for, what is of another is left out by the filter.
        others = self.others or bool(self.wanted.kinds)
        by_kind = self._sieve.by_kind(NO_FILTER, others=others)
        return Bookkeeper(
            self._sieve.columns, self.index, by_kind=by_kind, content=self.content.events
        )

    @cached_property
    def stories(self) -> Mask | None:
        """Return which stories, by number, are listed; None: all.

        A story is, if it is what was asked for; and where something was asked of its events, if it
        tells of any that pass, at whatever time.
        """
        sieve = self._sieve
        by_event = any(getattr(self.wanted, criterion) for criterion in OF_EVENTS)
        listed = sieve.stories(self.wanted)
        if not by_event and not self.wanted.tags:
            return listed
        told = self.index.telling if self._view is None else self.content.telling
        if not by_event:
            # A tag may be on a story without an event that is shown, or without any.
            tagged = sieve.stories_tagged(self.wanted.tags)
            told |= tagged if listed is None else tagged & listed
        return told

    def events_of(self, story: int) -> frozenset[int]:
        """Return the numbers of the events that pass the filter and that a story tells of."""
        columns = self._sieve.columns
        told = np.flatnonzero(columns.pair_stories == story)
        passes = self.content.pairs[told]
        return frozenset(columns.event_ids[columns.pair_events[told[passes]]].tolist())
