"""Describing candidates in numbers: what of each speaks for it, in its place and in this story.

Every feature is a number of about 0 to 1 (or a logarithm); ``weights`` holds what each counts. The
distances are great-circle on a sphere, worked out for all candidates at once: asking
``geopy`` for each pair would take longer than the rest of the analysis together.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from dateline.domain.places import NameKind, NameMatch, Place, PlaceId

EARTH_KM = 6371.0088
"""Mean radius (IUGG)."""

MOST = 60
"""Candidates of one name that are weighed."""

FEATURES = (
    "prior", "first", "only", "population", "unpeopled", "exact",
    "alternate", "former", "abbreviation", "other-kind",
    "country", "admin1", "admin", "capital", "seat", "town", "quarter",
    "land", "water", "terrain", "site", "airport",
    "twin-area", "cue-fits", "cue-misfits", "inside-next", "outside-next", "inside-near",
    "same-country", "same-country-near", "same-admin1", "same-admin1-near", "holds-others",
    "foreign", "near-25", "near-100", "near-300", "far-1000",
    "nothing", "nothing-only", "nothing-small", "nothing-famous",
)  # fmt: skip
_AT = {name: index for index, name in enumerate(FEATURES)}

_BESIDE = slice(_AT["same-country"], _AT["nothing"])
LOCAL = tuple(name for at, name in enumerate(FEATURES) if at not in range(len(FEATURES))[_BESIDE])
"""The features that need no other name of the story."""

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


@dataclass(frozen=True, slots=True)
class Sure:
    """A place that the story is taken to be about, from another name."""

    place: Place
    weight: float
    sentences: frozenset[int]


@dataclass(slots=True)
class Surroundings:
    """What the other names of a story mean, weighted by how sure that is."""

    countries: Counter[str] = field(default_factory=Counter)
    near_countries: Counter[str] = field(default_factory=Counter)
    admins: Counter[PlaceId] = field(default_factory=Counter)
    near_admins: Counter[PlaceId] = field(default_factory=Counter)
    points: Matrix = field(default_factory=lambda: np.zeros((0, 3)))
    total: float = 0.0
    near_total: float = 0.0


_CUE_FEATURES = {
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
    rows = np.zeros((len(matches) + 1, len(FEATURES)))
    for row, match in zip(rows, matches, strict=False):
        _describe(row, match, clues)
    towns = {
        division for match in matches if _is_town(match.place) for division in match.place.admin
    }
    for row, match in zip(rows, matches, strict=False):
        row[_AT["twin-area"]] = float(not clues.cue and match.place.id in towns)
    rows[0, _AT["first"]] = 1.0
    rows[0, _AT["only"]] = float(len(matches) == 1)
    _describe_nothing(rows[-1], matches)
    if story is not None:
        _compare(rows, matches, story)
    return rows


def _is_town(place: Place) -> bool:
    return place.feature_class == "P"


def _describe(row: Matrix, match: NameMatch, clues: Clues) -> None:
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


def _describe_nothing(row: Matrix, matches: Sequence[NameMatch]) -> None:
    row[_AT["nothing"]] = 1.0
    row[_AT["nothing-only"]] = float(len(matches) == 1)
    largest = max(match.place.population for match in matches)
    row[_AT["nothing-small"]] = float(largest < 15_000)
    row[_AT["nothing-famous"]] = float(largest > 150_000)


def _compare(rows: Matrix, matches: Sequence[NameMatch], story: Surroundings) -> None:
    for row, match in zip(rows, matches, strict=False):
        place = match.place
        own = (*place.admin, place.id)
        country = place.country
        row[_AT["same-country"]] = _share(story.countries[country] if country else 0, story.total)
        row[_AT["same-country-near"]] = _share(
            story.near_countries[country] if country else 0, story.near_total
        )
        divisions = own[1:3]
        row[_AT["same-admin1"]] = _share(_most(story.admins, divisions), story.total)
        row[_AT["same-admin1-near"]] = _share(_most(story.near_admins, divisions), story.near_total)
        row[_AT["holds-others"]] = _share(story.admins[place.id], story.total)
        foreign = bool(country) and story.total > 0 and not story.countries[country]
        row[_AT["foreign"]] = float(foreign)
    if len(story.points):
        _measure(rows[: len(matches)], [match.place for match in matches], story.points)


def _most(counts: Counter[PlaceId], ids: Sequence[PlaceId]) -> float:
    return max((counts[place_id] for place_id in ids), default=0.0)


def _share(part: float, whole: float) -> float:
    return part / (whole + 0.5) if whole else 0.0


def _measure(rows: Matrix, places: Sequence[Place], points: Matrix) -> None:
    """Fill in how far each place is from the nearest that is sure; not for those that are large."""
    angles = np.arccos(np.clip(unit_vectors(places) @ points.T, -1.0, 1.0))
    nearest = angles.min(axis=1) * EARTH_KM
    small = np.array([place.feature_class in "PSHTRV" for place in places])
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


def surroundings(sure: Sequence[Sure], sentences: frozenset[int]) -> Surroundings:
    """Gather what other names mean, as seen from the sentences in which one name stands."""
    story = Surroundings()
    near = {sentence + step for sentence in sentences for step in (-1, 0, 1)}
    for one in sure:
        own = (*one.place.admin, one.place.id)
        story.total += one.weight
        story.countries[one.place.country] += one.weight  # type: ignore[assignment]
        for division in own:
            story.admins[division] += one.weight  # type: ignore[assignment]
        if not near.isdisjoint(one.sentences):
            story.near_total += one.weight
            story.near_countries[one.place.country] += one.weight  # type: ignore[assignment]
            for division in own:
                story.near_admins[division] += one.weight  # type: ignore[assignment]
    small = [one.place for one in sure if one.place.feature_class in "PSHTRV"]
    if small:
        story.points = unit_vectors(small)
    return story
