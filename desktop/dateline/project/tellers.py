"""Who tells of what: an event counts once for each publisher, however many of its stories tell."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from dateline.project.columns import EventColumns, Whole, narrow

AT_ONCE = 20_000
"""Pairs of a step of getting ready."""


class Tellers:
    """Each event with each of its publishers, numbered."""

    def __init__(self, columns: EventColumns, publishers: NDArray[np.intp], many: int) -> None:
        """Number nothing yet; ``publishers`` are indexes below ``many``, by story number."""
        self._columns = columns
        self._by_story = publishers
        self._many = many
        self._numbers = np.empty(len(columns.pair_events), dtype=np.uint32)
        """By pair of an event and a story: the number of its event with its publisher."""
        self._found: list[NDArray[np.intp]] = [np.empty(0, dtype=np.intp)]
        """By number: the publisher, in pieces."""
        self._paired = 0
        self._numbered = 0

    def preparing(self) -> Iterator[None]:
        """Number the pairs, some at a step: each takes milliseconds."""
        events, size = self._columns.pair_events, self._many + 1
        while self._paired < len(events):
            first = self._paired
            last = min(first + AT_ONCE, len(events))
            last = int(np.searchsorted(events, events[last - 1], side="right"))
            keys = events[first:last].astype(np.int64) * size
            keys += self._by_story[self._columns.pair_stories[first:last]]
            told, which = np.unique(keys, return_inverse=True)
            self._numbers[first:last] = which + self._numbered
            self._found.append(told % size)
            self._paired, self._numbered = last, self._numbered + len(told)
            yield

    @cached_property
    def _publishers(self) -> Whole:
        return narrow(np.concatenate(self._found))

    def count(self, pairs: NDArray[np.intp]) -> NDArray[np.intp]:
        """Return of how many events each publisher tells in these pairs, by index."""
        for _ in self.preparing():
            pass
        told = np.zeros(self._numbered, dtype=np.bool_)
        told[self._numbers[pairs]] = True
        return np.bincount(self._publishers[np.flatnonzero(told)], minlength=self._many)
