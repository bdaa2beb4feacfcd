"""Which of a name's places have company: other names of the story that may mean places near by.

"Carthage", "Marshall" and "Gilmer" are each the name of many towns, but only in Texas do all three
lie within an hour's drive. So what each name may mean is put into a coarse grid, before anything is
decided, and each place is told how many other names have one near it and how many one in its state.
A name with many namesakes says little, as one of them is near to everything. So does a name that is
hardly ever meant for the place near by (Moscow, beside which Geneva in Indiana lies, is no company
until much else is there), and so does a metropolis, since around it there is a village of any name.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from dateline.domain.places import NameKind, NameMatch, Place, PlaceId

NAMES_TOGETHER = 120
"""Names, in the order of the text, that are looked at together; a longer story is cut up."""

_MOST = 60
_CELL = 0.5
"""Degrees of latitude: a cell's side. What lies in the cells around is 30 to 110 km away."""
_CHANCE_NEAR = 0.003
"""That a place picked blindly lies in one of nine cells, where people live."""
_CHANCE_STATE = 0.006
_LOUDEST = 5.0
_RELUCTANCE = 0.25
"""Power of how likely a name means a place, against its likeliest: 0.3 for one in a hundred."""
_CROWD = 400_000
"""People of a place that says half of what a village does."""
_ROUNDS = 2
"""The second time, who has company has a louder voice: Bristol and Abingdon back each other up."""
_BACKING = 6.0
"""How much likelier, as a power of e, a place is for each rare name near it."""
_ENOUGH = 2.0
_POINTS = frozenset("PSHTRV")
_COUNTIES = frozenset({"A.ADM2", "A.ADM3", "A.ADM4"})

Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Company:
    """How much the other names say for one place: 0 for nothing, about 1 for each rare name."""

    near: float = 0.0
    state: float = 0.0


_ALONE = Company()


class Companions:
    """Names with what each may mean, in the order of the text, that are company to each other."""

    def __init__(self, names: Sequence[tuple[str, Sequence[NameMatch]]]) -> None:
        """Find out who is near whom. A name that comes more than once says no more than once."""
        self._grids = [
            ([name for name, _ in together], _Grid({name: said[:_MOST] for name, said in together}))
            for together in (
                names[first : first + NAMES_TOGETHER]
                for first in range(0, len(names), NAMES_TOGETHER)
            )
        ]

    def company(
        self, odds: Mapping[str, Sequence[float]] | None = None
    ) -> Iterator[tuple[Company, ...]]:
        """Yield, for each name, the company of each of its places.

        ``odds`` tells how likely each name was found to mean which place, as far as that is known:
        who surely is elsewhere keeps silent.
        """
        for names, grid in self._grids:
            known: dict[str, tuple[Company, ...]] = {}
            for _ in range(_ROUNDS):
                grid.speak(known, odds or {})
                known = grid.heard()
            for name in names:
                yield known[name]


Told = dict[str, tuple[PlaceId, float]]
"""Which names may mean a place there, which (:data:`_SEVERAL`: more than one), and how loudly."""
_SEVERAL = PlaceId("")
Rows = dict[int, dict[int, Told]]
"""Cells by their row and column."""


class _Grid:
    """The places that names may mean, by where they lie: who is near whom is found out but once."""

    def __init__(self, names: Mapping[str, Sequence[NameMatch]]) -> None:
        """Put in what the names may mean."""
        self._names = names
        self._rows: Rows = {}
        self._states: dict[PlaceId, Told] = {}
        self._near: dict[str, float] = {}
        self._state: dict[str, float] = {}
        self._spots = {name: self._add(name, matches) for name, matches in names.items()}
        """Of each place, the cell and the state that it speaks up in."""
        self._around = {
            name: [self._beside(name, match.place) for match in matches]
            for name, matches in names.items()
        }
        """Of each place, the cells around and the state, as far as other names speak up there."""

    def _add(self, name: str, matches: Sequence[NameMatch]) -> list[list[Told]]:
        points: set[Cell] = set()
        states: set[PlaceId] = set()
        spots: list[list[Told]] = []
        for match in matches:
            place = match.place
            spots.append(spot := [])
            if match.kind is NameKind.DEMONYM:
                continue
            if is_small(place):
                row, column = cell = _cell(place)
                points.add(cell)
                spot.append(self._rows.setdefault(row, {}).setdefault(column, {}))
            state = _state_of(place)
            if state is not None:
                states.add(state)
                spot.append(self._states.setdefault(state, {}))
            for told in spot:
                told[name] = (place.id, 0.0)
        self._near[name] = _surprise(len(points) * _CHANCE_NEAR)
        self._state[name] = _surprise(len(states) * _CHANCE_STATE)
        return spots

    def _beside(self, name: str, place: Place) -> tuple[list[Told], list[Told]]:
        state = None if place.feature == "A.ADM1" else _state_of(place)
        near = _block(place, self._rows) if is_small(place) else ()
        same = (self._states[state],) if state in self._states else ()
        return _of_others(near, name), _of_others(same, name)

    def speak(
        self, heard: Mapping[str, Sequence[Company]], odds: Mapping[str, Sequence[float]]
    ) -> None:
        """Let each name say how loudly it means which place; ``heard``: what was, if anything."""
        for told in (
            *self._states.values(),
            *(one for row in self._rows.values() for one in row.values()),
        ):
            told.clear()
        for name, matches in self._names.items():
            voices = _voices(matches, heard.get(name, ()), odds.get(name, ()))
            for match, spot, voice in zip(matches, self._spots[name], voices, strict=True):
                for told in spot:
                    _note(told, name, match.place.id, voice)

    def heard(self) -> dict[str, tuple[Company, ...]]:
        """Return the company of each place that each name may mean."""
        return {
            name: tuple(
                Company(
                    near=_sum(near, self._near, name, match.place.id),
                    state=_sum(same, self._state, name, match.place.id),
                )
                if near or same
                else _ALONE
                for match, (near, same) in zip(matches, self._around[name], strict=True)
            )
            for name, matches in self._names.items()
        }


def _voices(
    matches: Sequence[NameMatch], heard: Sequence[Company], odds: Sequence[float]
) -> Iterator[float]:
    """Yield, from 0 to 1, how much a name may say for each of the places that it may mean."""
    likely = [match.prior for match in matches]
    for at, one in enumerate(heard):
        likely[at] *= math.exp(_BACKING * min(one.near, _ENOUGH))
    best = max(likely, default=0.0) or 1.0
    likeliest = max(odds, default=0.0)
    for at, (match, chance) in enumerate(zip(matches, likely, strict=True)):
        crowd = match.place.population if match.place.feature_class == "P" else 0
        voice = (chance / best) ** _RELUCTANCE / (1 + crowd / _CROWD)
        yield min(voice, odds[at] / likeliest) if at < len(odds) and likeliest else voice


def _note(told: Told, name: str, place: PlaceId, voice: float) -> None:
    known = told.get(name)
    if known is None:
        told[name] = (place, voice)
    elif known[0] != place or voice > known[1]:
        told[name] = (place if known[0] == place else _SEVERAL, max(voice, known[1]))


def _of_others(around: Iterable[Told], name: str) -> list[Told]:
    """Return those that hold a name beside ``name``: most hold none."""
    return [told for told in around if len(told) > 1 or name not in told]


def _sum(around: Sequence[Told], says: dict[str, float], name: str, own: PlaceId) -> float:
    """Return what the other names say that may mean another place around than ``own``."""
    if not around:
        return 0.0
    others: dict[str, float] = {}
    for told in around:
        for other, (place, voice) in told.items():
            if place != own and other != name and voice > others.get(other, 0.0):
                others[other] = voice
    return sum(sorted(says[other] * voice for other, voice in others.items()))


def _surprise(chance: float) -> float:
    """Return how much a coincidence says: nothing where it was to be expected."""
    return max(0.0, -math.log(max(chance, 1e-6))) / _LOUDEST if chance else 0.0


def is_small(place: Place) -> bool:
    """Whether a place is a point or a county, so that being near it means something."""
    return place.feature_class in _POINTS or place.feature in _COUNTIES


def _state_of(place: Place) -> PlaceId | None:
    if place.feature == "A.ADM1":
        return place.id
    return place.admin[1] if len(place.admin) > 1 else None


def _cell(place: Place) -> Cell:
    row = math.floor(place.latitude / _CELL)
    return row, math.floor(place.longitude / _width(row))


@cache
def _width(row: int) -> float:
    """Return the degrees of longitude that a cell of this row spans."""
    level = math.cos(math.radians((row + 0.5) * _CELL))
    return _CELL / max(level, 0.05)


def _block(place: Place, rows: Rows) -> Iterator[Told]:
    """Yield the cell of a place and those around it, where any name means a place there."""
    middle = math.floor(place.latitude / _CELL)
    for row in (middle - 1, middle, middle + 1):
        cells = rows.get(row)
        if cells is None:
            continue
        column = math.floor(place.longitude / _width(row))
        for near in (column - 1, column, column + 1):
            if near in cells:
                yield cells[near]
