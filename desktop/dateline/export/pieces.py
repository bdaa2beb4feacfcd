"""Pieces of a file that come again and again, made once: places, stories, candidates, moments."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar, cast

Thing = TypeVar("Thing")
Piece = TypeVar("Piece")
_MOST = 30_000


class Pieces(Generic[Thing, Piece]):
    """What is made of a thing; of one and the same object it is made once while it is kept."""

    def __init__(self, make: Callable[[Thing], Piece]) -> None:
        """Make pieces by ``make``."""
        self._make = make
        # By identity: places and moments take long to hash. The things are kept with their pieces,
        # so that no other can get their identity.
        self._made: dict[int, Piece] = {}
        self._things: list[Thing] = []

    def of(self, things: Sequence[Thing]) -> list[Piece]:
        """Return the piece of each thing."""
        found = list(map(self._made.get, map(id, things)))
        if None not in found:
            return cast("list[Piece]", found)
        return [
            self._add(thing) if piece is None else piece
            for thing, piece in zip(things, found, strict=True)
        ]

    def _add(self, thing: Thing) -> Piece:
        if id(thing) in self._made:
            return self._made[id(thing)]
        if len(self._made) >= _MOST:
            self._made.clear()
            self._things.clear()
        self._things.append(thing)
        piece = self._made[id(thing)] = self._make(thing)
        return piece
