"""Pieces of a file that come again and again, made once: places, stories, candidates, moments."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Thing = TypeVar("Thing")
Piece = TypeVar("Piece")
_MOST = 30_000


class Pieces(Generic[Thing, Piece]):
    """What is made of a thing; of one and the same object it is made once while it is kept."""

    def __init__(self, make: Callable[[Thing], Piece]) -> None:
        """Make pieces by ``make``."""
        self._make = make
        # By identity: places and moments take long to hash. The thing is kept with its piece, so
        # that no other can get its identity.
        self._made: dict[int, tuple[Thing, Piece]] = {}

    def __call__(self, thing: Thing) -> Piece:
        """Return the piece of a thing."""
        found = self._made.get(id(thing))
        if found is None:
            if len(self._made) >= _MOST:
                self._made.clear()
            found = self._made[id(thing)] = (thing, self._make(thing))
        return found[1]
