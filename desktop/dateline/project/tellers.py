"""Who tells of what: an event counts once for each publisher, however many of its stories tell."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from dateline.project.columns import EventColumns, Whole

Mask = NDArray[np.bool_]
AT_ONCE = 20_000
"""Pairs of a step of getting ready."""


class Tellers:
    """Each event with each of its publishers: those that several stories tell of are numbered."""

    def __init__(self, columns: EventColumns, publishers: NDArray[np.intp], many: int) -> None:
        """Number nothing yet; ``publishers`` are indexes, ``many`` at most, by story number."""
        self._columns = columns
        self._by_story = publishers.astype(np.min_scalar_type(many))
        self._many = many
        self._by_pair: Whole
        """The publisher of each pair of an event and a story."""
        self._alone: Mask
        """By pair: whether no other story tells of its event."""
        self._shared: NDArray[np.intp]
        """The indexes of all other pairs."""
        self._numbers: NDArray[np.uint32]
        """By shared pair: the number of its event with its publisher."""
        self._found: list[Whole] = [np.empty(0, dtype=self._by_story.dtype)]
        """By number: the publisher, in pieces."""
        self._parted = False
        self._paired = self._numbered = 0

    def preparing(self) -> Iterator[None]:
        """Number the pairs, some at a step: each takes milliseconds."""
        if not self._parted:
            yield from self._parting()
        while self._paired < len(self._shared):
            first, last = self._paired, self._event_end(self._paired + AT_ONCE)
            run = self._shared[first:last]
            keys = self._columns.pair_events[run].astype(np.int64) * (self._many + 1)
            told, which = np.unique(keys + self._by_pair[run], return_inverse=True)
            self._numbers[first:last] = which + self._numbered
            self._found.append((told % (self._many + 1)).astype(self._by_story.dtype))
            self._paired, self._numbered = last, self._numbered + len(told)
            yield

    def _parting(self) -> Iterator[None]:
        """Find the events that several stories tell of."""
        events = self._columns.pair_events
        self._alone = np.ones(len(events), dtype=np.bool_)
        other = events[1:] != events[:-1]
        self._alone[1:] = other
        self._alone[:-1] &= other
        yield
        self._by_pair = np.take(self._by_story, self._columns.pair_stories, mode="clip")
        yield
        self._shared = np.flatnonzero(~self._alone)
        self._numbers = np.empty(len(self._shared), dtype=np.uint32)
        self._parted = True
        yield

    def _event_end(self, near: int) -> int:
        """Return past the last shared pair of the event of the one before ``near``."""
        events, last = self._columns.pair_events, min(near, len(self._shared))
        end = np.searchsorted(events, events[self._shared[last - 1]], side="right")
        return int(np.searchsorted(self._shared, end))

    @cached_property
    def _publishers(self) -> Whole:
        return np.concatenate(self._found)

    def count(self, passing: Mask) -> NDArray[np.intp]:
        """Return of how many events each publisher tells, by index, in the pairs that pass."""
        for _ in self.preparing():
            pass
        alone = self._by_pair[np.flatnonzero(passing & self._alone)]
        told = np.zeros(self._numbered, dtype=np.bool_)
        told[self._numbers[passing[self._shared]]] = True
        together = self._publishers[np.flatnonzero(told)]
        size = self._many + 1
        counts = np.bincount(alone, minlength=size) + np.bincount(together, minlength=size)
        return counts[: self._many]
