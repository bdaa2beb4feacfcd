"""Describing candidates in numbers: what of each speaks for it, in its place and in this story.

Every feature is a number of about 0 to 1 (or a logarithm); ``weights`` holds what each counts. The
distances are great-circle on a sphere, worked out for all candidates at once: asking
``geopy`` for each pair would take longer than the rest of the analysis together.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from dateline.domain.places import NameKind, NameMatch, Place, PlaceId
from dateline.extract.places.company import Company

EARTH_KM = 6371.0088
"""Mean radius (IUGG)."""

MOST = 60
"""Candidates of one name that are weighed."""

NAMES_AROUND = 20
"""Names on either side that count as neighbours, of a sentence that is one long list."""

POINTS_AROUND = 150
"""Names on either side whose distance counts, in a very long report."""

FEATURES = (
    "prior", "first", "only", "population", "unpeopled", "exact",
    "alternate", "alternate-beside", "former", "abbreviation", "other-kind",
    "country", "admin1", "admin", "capital", "seat", "town", "quarter",
    "land", "water", "terrain", "site", "airport",
    "twin-area", "cue-fits", "cue-misfits", "inside-next", "outside-next", "inside-near",
    "minor-alone", "obscure-alone", "company-near", "company-state",
    "same-country", "same-country-near", "same-admin1", "same-admin1-near", "holds-others",
    "foreign", "near-25", "near-100", "near-300", "far-1000",
    "nothing", "nothing-only", "nothing-small", "nothing-famous",
)  # fmt: skip
_MINOR = 0.15
_OBSCURE = 0.03
_MOSTLY = 0.5
"""Share of the story's other names: it is set there."""
_COMPANY = 0.65
"""From here on a place is not alone: one rare name, or two that are not, have one near it."""
_CHANCE_NEAR, _CHANCE_STATE = 0.25, 0.6
"""What other names say by chance: a quarter of a rare name near by, more than half in the state."""
_CROWD = 2.0
"""More than this adds nothing: three rare names say it all."""
_AT = {name: index for index, name in enumerate(FEATURES)}

_BESIDE = slice(_AT["same-country"], _AT["nothing"])
LOCAL = tuple(name for at, name in enumerate(FEATURES) if at not in range(len(FEATURES))[_BESIDE])
"""The features that need no other name of the story."""

_SHARES = slice(_AT["same-country"], _AT["foreign"])
_SAME_ADMIN1 = _AT["same-admin1"] - _AT["same-country"]
_LOCALLY = [_AT[name] for name in ("inside-next", "inside-near")]

Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Clues:
    """What stands beside a name wherever it occurs in the story."""

    cue: str = ""
    """The sort of place that the words beside call it, a key of ``words.CUES``."""
    containers: frozenset[PlaceId] = frozenset()
    """What the name after the comma may mean: ``Ontario`` in "London, Ontario"."""
    near: frozenset[PlaceId] = frozenset()
    """What other names of its sentences mean."""
    company: tuple[Company, ...] = ()
    """For each match, what other names may mean that lies near it or in its state."""


@dataclass(frozen=True, slots=True)
class Sure:
    """A place that the story is taken to be about, from another name."""

    place: Place
    weight: float
    sentences: frozenset[int]


@dataclass(slots=True)
class Tally:
    """How much speaks for each country and division, summed over names."""

    countries: dict[str, float] = field(default_factory=dict)
    divisions: dict[PlaceId, float] = field(default_factory=dict)
    total: float = 0.0

    def add(self, one: Sure) -> None:
        """Count what a name means, and all that it lies in."""
        self.total += one.weight
        country = one.place.country
        self.countries[country] = self.countries.get(country, 0.0) + one.weight
        for division in (*one.place.admin, one.place.id):
            self.divisions[division] = self.divisions.get(division, 0.0) + one.weight


@dataclass(slots=True)
class Surroundings:
    """What the other names of a story mean, weighted by how sure that is."""

    everything: Tally = field(default_factory=Tally)
    """Of all names of the story, the own one too; it is shared by all of them."""
    own: Sure | None = None
    near: Tally = field(default_factory=Tally)
    """Of the other names of the same sentences and of those beside them."""
    points: Matrix = field(default_factory=lambda: np.zeros((0, 3)))
    """Unit vectors of the small places of the story, in a long one of those near by."""
    own_point: int | None = None

    @property
    def total(self) -> float:
        """Return how much the other names weigh together."""
        return _less(self.everything.total, self.own.weight if self.own else 0.0)

    def country(self, code: str) -> float:
        """Return how much of the other names lies in a country."""
        own = self.own.weight if self.own and self.own.place.country == code else 0.0
        return _less(self.everything.countries.get(code, 0.0), own) if code else 0.0

    def division(self, place_id: PlaceId) -> float:
        """Return how much of the other names is, or lies in, a division."""
        own = 0.0
        if self.own and (place_id == self.own.place.id or place_id in self.own.place.admin):
            own = self.own.weight
        return _less(self.everything.divisions.get(place_id, 0.0), own)


def _less(total: float, part: float) -> float:
    """Subtract; what rounding leaves of equal numbers is nothing."""
    rest = total - part
    return rest if rest > 1e-9 else 0.0


_CUE_FEATURES = {
    "province": ("A.ADM1",),
    "admin1": ("A.ADM1", "L."),
    "admin2": ("A.ADM2", "A.ADM3", "P.PPLX", "A.ADM4"),
    "quarter": ("P.PPLX", "A.ADM3", "A.ADM2", "P.PPLL"),
    "settlement": ("P.",),
    "country": ("A.PCL",),
    "water": ("H.",),
    "terrain": ("T.", "L.PRK", "V."),
    "site": ("S.", "R."),
}


def features(matches: Sequence[NameMatch], clues: Clues, story: Surroundings | None) -> Matrix:
    """Return one row for each match and a last one for "no place that we know"."""
    rows = described(matches, clues)
    return rows if story is None else compared(rows, matches, story)


def described(matches: Sequence[NameMatch], clues: Clues) -> Matrix:
    """Return the rows as far as they hold for a name by itself, whatever else the story names."""
    # Plain lists until all is filled in: numpy takes its time over single numbers.
    rows = [_described(match, clues) for match in matches]
    towns = {
        division for match in matches if _is_town(match.place) for division in match.place.admin
    }
    for row, one in zip(rows, clues.company, strict=False):
        row[_AT["company-near"]] = _beyond(_CHANCE_NEAR, one.near)
        row[_AT["company-state"]] = _beyond(_CHANCE_STATE, one.state)
    proper = any(match.exact and match.kind is NameKind.MAIN for match in matches)
    for row, match in zip(rows, matches, strict=True):
        row[_AT["alternate-beside"]] = float(proper and match.kind is NameKind.ALTERNATE)
        row[_AT["twin-area"]] = float(not clues.cue and match.place.id in towns)
        fits_better = row[_AT["cue-fits"]] > rows[0][_AT["cue-fits"]]
        alone = not (fits_better or any(row[at] for at in _LOCALLY))
        near = row[_AT["company-near"]]
        if alone and match.prior < _OBSCURE * matches[0].prior:
            row[_AT["obscure-alone"]] = 1.0 - near / _CROWD
        alone = alone and near + _CHANCE_NEAR <= _COMPANY
        row[_AT["minor-alone"]] = float(alone and _is_minor(match, matches[0]))
    rows[0][_AT["first"]] = 1.0
    rows[0][_AT["only"]] = float(len(matches) == 1)
    return np.array([*rows, _described_nothing(matches)])


def _beyond(chance: float, said: float) -> float:
    """Return how much more other names say than they do by chance."""
    return min(max(said - chance, 0.0), _CROWD)


def _is_minor(match: NameMatch, best: NameMatch) -> bool:
    """Whether a place is so much less known than its namesake that something must speak for it."""
    return match.prior < _MINOR * best.prior


def _is_town(place: Place) -> bool:
    return place.feature_class == "P"


def _described(match: NameMatch, clues: Clues) -> list[float]:
    row = [0.0] * len(FEATURES)
    place = match.place
    row[_AT["prior"]] = math.log(max(match.prior, 1e-5))
    row[_AT["population"]] = math.log10(max(place.population, 1)) / 7
    row[_AT["unpeopled"]] = float(place.population == 0)
    row[_AT["exact"]] = float(match.exact)
    if match.kind is not NameKind.MAIN:
        kind = match.kind.value
        row[_AT[kind if kind in _AT else "other-kind"]] = 1.0
    row[_AT[feature_sort(place)]] = 1.0
    if clues.cue:
        fits = fits_cue(place, clues.cue)
        row[_AT["cue-fits" if fits else "cue-misfits"]] = 1.0
    if clues.containers:
        inside = not clues.containers.isdisjoint(place.admin)
        row[_AT["inside-next" if inside else "outside-next"]] = 1.0
    row[_AT["inside-near"]] = float(not clues.near.isdisjoint(place.admin))
    return row


def fits_cue(place: Place, cue: str) -> bool:
    """Whether a place is of the sort that the words beside its name call it."""
    return bool(cue) and place.feature.startswith(_CUE_FEATURES[cue])


_SORTS = {"P.PPLC": "capital", "P.PPLX": "quarter", "A.ADM1": "admin1", "S.AIRP": "airport"}
_SORTS_BY_CLASS = {"A": "admin", "P": "town", "H": "water", "T": "terrain", "S": "site"}


def feature_sort(place: Place) -> str:
    """Return which of the features for sorts of places is this one's."""
    if place.feature.startswith("A.PCL"):
        return "country"
    if place.feature.startswith("P.PPLA"):
        return "seat"
    return _SORTS.get(place.feature) or _SORTS_BY_CLASS.get(place.feature_class, "land")


def _described_nothing(matches: Sequence[NameMatch]) -> list[float]:
    row = [0.0] * len(FEATURES)
    row[_AT["nothing"]] = 1.0
    row[_AT["nothing-only"]] = float(len(matches) == 1)
    largest = max(match.place.population for match in matches)
    row[_AT["nothing-small"]] = float(largest < 15_000)
    row[_AT["nothing-famous"]] = float(largest > 150_000)
    return row


def compared(rows: Matrix, matches: Sequence[NameMatch], story: Surroundings) -> Matrix:
    """Return rows made by :func:`described` with what the story's other names say added."""
    rows = rows.copy()
    last = len(matches)
    beside = [_beside(match.place, story) for match in matches]
    rows[:last, _SHARES] = [shares for shares, _ in beside]
    rows[:last, _AT["foreign"]] = [float(foreign) for _, foreign in beside]
    for row, (shares, _) in zip(rows, beside, strict=False):
        if shares[_SAME_ADMIN1] or shares[0] > _MOSTLY:
            row[_AT["minor-alone"]] = 0.0
    points = story.points
    if story.own_point is not None:
        points = np.delete(points, story.own_point, axis=0)
    if len(points):
        _measure(rows[:last], [match.place for match in matches], points)
    return rows


def _beside(place: Place, story: Surroundings) -> tuple[tuple[float, ...], bool]:
    """Return the features of :data:`_SHARES`, and whether the story is set in other countries."""
    total, near = story.total, story.near
    here = story.country(place.country)
    nearby = near.countries.get(place.country, 0.0) if place.country else 0.0
    divisions = (*place.admin, place.id)[1:3]
    shares = (
        _share(here, total),
        _share(nearby, near.total),
        _share(max(map(story.division, divisions), default=0.0), total),
        _share(max((near.divisions.get(one, 0.0) for one in divisions), default=0.0), near.total),
        _share(story.division(place.id), total),
    )
    return shares, bool(place.country) and total > 0 and not here


def _share(part: float, whole: float) -> float:
    return part / (whole + 0.5) if whole else 0.0


def _measure(rows: Matrix, places: Sequence[Place], points: Matrix) -> None:
    """Fill in how far each place is from the nearest that is sure; not for those that are large."""
    angles = np.arccos(np.clip(unit_vectors(places) @ points.T, -1.0, 1.0))
    nearest = angles.min(axis=1) * EARTH_KM
    small = np.array([place.feature_class in "PSHTRV" for place in places])
    rows[small & (nearest < 300), _AT["minor-alone"]] = 0.0
    rows[:, _AT["near-25"]] = small & (nearest < 25)
    rows[:, _AT["near-100"]] = small & (nearest < 100)
    rows[:, _AT["near-300"]] = small & (nearest < 300)
    rows[:, _AT["far-1000"]] = small & (nearest > 1000)


def unit_vectors(places: Sequence[Place]) -> Matrix:
    """Return one row for each place: its reference point on the unit sphere."""
    degrees = np.array([(place.latitude, place.longitude) for place in places]).reshape(-1, 2)
    latitude, longitude = np.radians(degrees).T
    level = np.cos(latitude)
    return np.column_stack((level * np.cos(longitude), level * np.sin(longitude), np.sin(latitude)))


def surroundings(
    sure: Sequence[Sure | None], sentences: Sequence[frozenset[int]]
) -> Iterator[Surroundings]:
    """Yield, for each name of a story in order of first mention, what all the others mean.

    ``sure`` and ``sentences`` have an entry a name; None says nothing of the others. What all say
    together is summed up once and shared, and of sentences and points only those near by in a long
    list are looked at, so that a long report stays quick.
    """
    everything = Tally()
    by_sentence: dict[int, list[int]] = {}
    small: dict[int, Place] = {}
    for at, one in enumerate(sure):
        if one is None:
            continue
        everything.add(one)
        for sentence in one.sentences:
            by_sentence.setdefault(sentence, []).append(at)
        if one.place.feature_class in "PSHTRV":
            small[at] = one.place
    points = unit_vectors(list(small.values()))
    columns = list(small)
    for at, own in enumerate(sure):
        column = bisect_left(columns, at)
        first = max(0, column - POINTS_AROUND)
        own_point = column - first if at in small else None
        close = points[first : column + POINTS_AROUND]
        near = _near(at, sure, sentences[at], by_sentence)
        yield Surroundings(everything, own, near, close, own_point)


def _near(
    at: int,
    sure: Sequence[Sure | None],
    sentences: frozenset[int],
    by_sentence: Mapping[int, Sequence[int]],
) -> Tally:
    """Return what the names of the same sentences, and of those beside them, say together."""
    beside = {sentence + step for sentence in sentences for step in (-1, 0, 1)}
    others = {one for number in beside for one in around(by_sentence.get(number, ()), at)}
    tally = Tally()
    for other in sorted(others):
        neighbour = sure[other]
        if other != at and neighbour is not None:
            tally.add(neighbour)
    return tally


def around(rising: Sequence[int], at: int) -> Sequence[int]:
    """Return the numbers of a rising list that stand next to where ``at`` would."""
    if len(rising) <= 2 * NAMES_AROUND:
        return rising
    middle = bisect_left(rising, at)
    return rising[max(0, middle - NAMES_AROUND) : middle + NAMES_AROUND]
