"""What an added file offers while somebody types: made in one pass over its names, in order."""

from __future__ import annotations

import heapq
import sqlite3
from collections import defaultdict
from collections.abc import Callable

LONGEST_PREFIX = 6
DENSE = 1_000
"""More names than these that begin alike are too many to be ranked while somebody types."""
KEPT = 60
"""Names of a dense beginning, as many as are ranked."""
MOST_ALIKE = 4_000
"""Names of one first letter and length that are compared with a misspelled one: the heaviest."""
_TOLD = 200_000
Heap = list[tuple[int, str]]


def write_offers(connection: sqlite3.Connection, step: Callable[[int, int, str], None]) -> None:
    """Fill the tables ``prefix`` and ``spelling`` of a file whose names are indexed by key.

    Memory is bounded: names come in order, so a beginning is over when another one comes.
    """
    reading = connection.cursor()
    rows = reading.execute("SELECT key, max(weight) FROM name GROUP BY key ORDER BY key")
    beginnings = [_Beginning(length) for length in range(1, LONGEST_PREFIX + 1)]
    letters = _Letter()
    done: list[tuple[str, str]] = []
    for number, (key, weight) in enumerate(rows):
        if number % _TOLD == 0:
            step(0, 0, f"{number:,} names sorted")
        for beginning in beginnings:
            beginning.take(key, weight, done)
        if letters.letter != key[0]:
            letters.write(connection)
            letters = _Letter(key[0])
        letters.take(key, weight)
    for beginning in beginnings:
        beginning.end(done)
    letters.write(connection)
    connection.executemany("INSERT INTO prefix VALUES (?, ?)", done)


class _Beginning:
    """The names that begin with the letters at hand."""

    def __init__(self, length: int) -> None:
        self._length = length
        self._prefix = ""
        self._count = 0
        self._heaviest: Heap = []

    def take(self, key: str, weight: int, done: list[tuple[str, str]]) -> None:
        """Count a name; those of the beginning before are over if it begins otherwise."""
        prefix = key[: self._length]
        if prefix != self._prefix:
            self.end(done)
            self._prefix, self._count, self._heaviest = prefix, 0, []
        self._count += 1
        if len(self._heaviest) < KEPT:
            heapq.heappush(self._heaviest, (weight, key))
        elif weight > self._heaviest[0][0]:
            heapq.heapreplace(self._heaviest, (weight, key))

    def end(self, done: list[tuple[str, str]]) -> None:
        """Keep the heaviest, if they were too many."""
        if self._count > DENSE:
            ranked = sorted(self._heaviest, key=lambda item: (-item[0], item[1]))
            done.append((self._prefix, "\n".join(key for _, key in ranked)))


class _Letter:
    """The names that begin with one letter, by length."""

    def __init__(self, letter: str = "") -> None:
        self.letter = letter
        self._lengths: dict[int, Heap] = defaultdict(list)

    def take(self, key: str, weight: int) -> None:
        """Keep a name, while it is among the heaviest of its length."""
        heap = self._lengths[len(key)]
        if len(heap) < MOST_ALIKE:
            heapq.heappush(heap, (weight, key))
        elif weight > heap[0][0]:
            heapq.heapreplace(heap, (weight, key))

    def write(self, connection: sqlite3.Connection) -> None:
        """Write what is kept."""
        rows = (
            (self.letter, length, "\n".join(key for _, key in sorted(heap, reverse=True)))
            for length, heap in self._lengths.items()
        )
        connection.executemany("INSERT OR REPLACE INTO spelling VALUES (?, ?, ?)", rows)
