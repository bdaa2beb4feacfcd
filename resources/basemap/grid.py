"""Tells whether a point has neighbours, for names that are to stand apart."""

from __future__ import annotations

import math
from collections.abc import Iterable


class Grid:
    """Tells whether a point has a neighbour closer than a step or less."""

    def __init__(self, step: float, points: Iterable[tuple[float, float]]) -> None:
        """Begin with these points."""
        self._step = step
        self._cells: dict[tuple[int, int], list[tuple[float, float]]] = {}
        for x, y in points:
            self.add(x, y)

    def add(self, x: float, y: float) -> None:
        """Put a point in."""
        self._cells.setdefault((int(x / self._step), int(y / self._step)), []).append((x, y))

    def near(self, x: float, y: float, reach: float) -> bool:
        """Whether a point is within reach; names run sideways, so that is half as far up."""
        column, row = int(x / self._step), int(y / self._step)
        for i in (column - 1, column, column + 1):
            for j in (row - 1, row, row + 1):
                for a, b in self._cells.get((i, j), ()):
                    if math.hypot(x - a, 2 * (y - b)) < reach:
                        return True
        return False
