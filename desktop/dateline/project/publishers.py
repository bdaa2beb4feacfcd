"""The publishers of a project's stories, numbered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice

import numpy as np
from numpy.typing import NDArray

AT_ONCE = 5_000
"""Stories of a step of getting ready."""


class Publishers:
    """Who published each story; those of most stories come first, the lack of one last."""

    def __init__(self, told: Iterable[tuple[int, str]], many: int) -> None:
        """Number nothing yet.

        Args:
            told: each story's number with its publisher; empty where it has none.
            many: past the largest number of a story.
        """
        self._told = iter(told)
        self._index: dict[str, int] = {}
        self._found = np.full(many, -1, dtype=np.intp)
        """By story number: the index of its publisher as they came; -1: the story is gone."""

    def preparing(self) -> Iterator[None]:
        """Number them, some stories at a step: each takes milliseconds."""
        index, found = self._index, self._found
        more = True
        while more:
            more = False
            for number, name in islice(self._told, AT_ONCE):
                more = True
                if number < len(found):
                    found[number] = index.setdefault(name, len(index))
            yield

    @cached_property
    def numbered(self) -> tuple[tuple[str, ...], NDArray[np.intp]]:
        """Return all publishers, and the index of each story's, by number.

        A story that is gone has the index past the last.
        """
        for _ in self.preparing():
            pass
        index = self._index
        told = np.bincount(self._found + 1, minlength=len(index) + 1)[1:]
        names = sorted(index, key=lambda name: (not name, -told[index[name]], name))
        rank = np.full(len(names) + 1, len(names), dtype=np.intp)
        rank[[index[name] for name in names]] = np.arange(len(names))
        return tuple(names), rank[self._found]
