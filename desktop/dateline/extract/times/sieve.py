"""Which rules may match a run of atoms at all: of hundreds, the few whose words it holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from operator import or_

_LOOKED_AT = 3
"""Sets of characters, for each rule, that a run is asked for."""


class Sieve:
    """Keeps, for each character, the rules that ask for it, as the bits of a number."""

    def __init__(self, needed: Sequence[Sequence[frozenset[str]]]) -> None:
        """Prepare for rules, each given with sets of characters; of each set it needs one."""
        self._layers: list[tuple[int, dict[str, int]]] = []
        for layer in range(_LOOKED_AT):
            free, asking = 0, dict[str, int]()
            for rank, sets in enumerate(needed):
                if layer >= len(sets):
                    free |= 1 << rank
                    continue
                for character in sets[layer]:
                    asking[character] = asking.get(character, 0) | 1 << rank
            self._layers.append((free, asking))

    def sifted(self, run: str) -> Iterator[int]:
        """Yield the rules that may match somewhere in a run, in their order."""
        characters = set(run)
        left = -1
        for free, asking in self._layers:
            left &= reduce(or_, (asking.get(one, 0) for one in characters), free)
        while left:
            lowest = left & -left
            yield lowest.bit_length() - 1
            left ^= lowest
