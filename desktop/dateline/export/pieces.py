"""Pieces of a file that come again and again, made once: places, stories, candidates, moments."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

Thing = TypeVar("Thing")
Piece = TypeVar("Piece")
_MOST = 30_000
STORIES_KEPT = 1000
"""Of stories: their texts would be kept with them."""


class Pieces(Generic[Thing, Piece]):
    """What is made of a thing; of one and the same object it is made once while it is kept."""

    def __init__(self, make: Callable[[Thing], Piece], *, most: int = _MOST) -> None:
        """Make pieces by ``make``; never keep more than ``most`` of old ones, with their things."""
        self._make = make
        self._most = most
        # By identity: places and moments take long to hash. The things are kept with their pieces,
        # so that no other can get their identity.
        self._made: dict[int, Piece] = {}
        self._things: list[Thing] = []

    def of(self, things: Sequence[Thing]) -> list[Piece]:
        """Return the piece of each thing."""
        try:
            return self._known(things)
        except KeyError:
            self._learn(things)
            return self._known(things)

    def _known(self, things: Sequence[Thing]) -> list[Piece]:
        return list(map(self._made.__getitem__, map(id, things)))

    def _learn(self, things: Sequence[Thing]) -> None:
        if len(self._made) > self._most:
            self._made.clear()
            self._things.clear()
        named = dict(zip(map(id, things), things, strict=True))
        for name in named.keys() - self._made.keys():
            self._things.append(named[name])
            self._made[name] = self._make(named[name])
