"""Counts over any stretch of a long column, from sums kept every so many lines."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

MOST_KEPT = 1_000_000
"""How many sums are kept for a column: with 4 bytes each, 4 MB."""
SHORTEST_RUN = 512


class RunningCounts:
    """How often each key stands among the first ``n`` lines, for any ``n``.

    Answers take as long as a run of lines and a row of keys, however long the column is.
    """

    def __init__(self, keys: NDArray[Any], size: int, weights: NDArray[Any] | None = None) -> None:
        """Sum up ``keys``, each below ``size``, once or as often as ``weights`` says.

        Both are kept as they are, and may be shared: whole numbers of any width.
        """
        self._keys = keys
        self._weights = weights
        self._size = size
        rows = max(1, min(len(keys) // SHORTEST_RUN, MOST_KEPT // max(1, size)))
        self._run = len(keys) // rows + 1
        table = np.zeros((rows + 1, size), dtype=np.int32)
        for row in range(rows):
            table[row + 1] = table[row] + self._count(row * self._run, (row + 1) * self._run)
        self._table = table

    def upto(self, lines: int) -> NDArray[np.int64]:
        """Return, by key, the count among the first ``lines``."""
        row = lines // self._run
        return np.asarray(self._table[row] + self._count(row * self._run, lines))

    def _count(self, first: int, last: int) -> NDArray[np.int64]:
        keys = self._keys[first:last]
        if self._weights is None:
            return np.bincount(keys, minlength=self._size)
        counted = np.bincount(keys, weights=self._weights[first:last], minlength=self._size)
        return counted.astype(np.int64)
