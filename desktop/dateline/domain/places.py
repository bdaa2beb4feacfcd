"""Places, and what a gazetteer answers.

Coordinates are latitude, longitude in degrees, WGS 84, in that order.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType, Protocol

PlaceId = NewType("PlaceId", str)
"""``geonames:N`` where GeoNames has the place, else ``airport:IATA`` or ``curated:slug``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """A box in degrees; ``west`` > ``east`` means that it crosses the 180th meridian."""

    south: float
    west: float
    north: float
    east: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """An entry of the gazetteer."""

    id: PlaceId
    name: str
    """The English name, in Unicode (Rzeszów, not Rzeszow)."""
    feature: str
    """GeoNames feature class and code: ``P.PPLC``, ``A.ADM1``, ``S.AIRP``."""
    latitude: float
    longitude: float
    country: str = ""
    """ISO 3166-1 alpha-2; empty where it spans several or belongs to none."""
    admin: tuple[PlaceId, ...] = ()
    """The divisions it lies in, widest first: its country, admin-1, admin-2. Never itself."""
    admin_names: tuple[str, ...] = ()
    """Names of ``admin``, in the same order."""
    population: int = 0
    """People; 0 where unknown."""
    extent: Extent | None = None
    has_outline: bool = False
    """Whether the shipped outlines hold a polygon for it."""

    @property
    def feature_class(self) -> str:
        """Return the GeoNames class, a letter such as A, H, L, P, S or T."""
        return self.feature[:1]

    @property
    def is_area(self) -> bool:
        """Whether it is drawn as an area rather than a point: countries, regions, lakes."""
        return self.feature_class in "ALH" or self.feature_class == ""

    @property
    def label(self) -> str:
        """Return the name and what it lies in, nearest first: ``Rzeszów, Subcarpathia, Poland``."""
        wider = [name for name in reversed(self.admin_names) if name != self.name]
        return ", ".join([self.name, *wider])


class NameKind(StrEnum):
    """How a name belongs to its place."""

    MAIN = "main"
    ALTERNATE = "alternate"
    """Another current name or spelling, or one in another language."""
    FORMER = "former"
    ABBREVIATION = "abbreviation"
    DEMONYM = "demonym"
    METONYM = "metonym"
    """Stands for a government: Kremlin, White House (the place itself is the building)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameMatch:
    """A place that a looked-up name may mean."""

    place: Place
    name: str
    """The name as the gazetteer spells it."""
    kind: NameKind
    exact: bool
    """Whether it is spelled as looked up, code point for code point, rather than after folding."""
    prior: float
    """How likely the name means this place, nothing else being known; those of a name sum to 1."""


class Gazetteer(Protocol):
    """What those who weigh places may ask. Answers never depend on the clock or the network."""

    def candidates(self, name: str) -> tuple[NameMatch, ...]:
        """Return every place of that name, in any script or spelling, likeliest first.

        Case, diacritics, apostrophes and hyphens are folded. Empty where the name is not known.
        """

    def known(self, name: str) -> bool:
        """Whether :meth:`candidates` would return anything; cheap enough for every run of words."""

    def begins(self, start: str) -> bool:
        """Whether any place's name begins so, in any case or spelling of its letters."""

    def place(self, place_id: PlaceId) -> Place | None:
        """Return one place by its id."""

    def beside(self, place_id: PlaceId) -> tuple[Place, ...]:
        """Return what is offered beside a place, the likeliest first.

        Of a country its capital, of a first division its seat or largest town, of a river towns
        on its banks, of a region the whole that it is called a part of.
        """

    def distance_km(self, first: Place, second: Place) -> float:
        """Return the great-circle distance in kilometres between two reference points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A place that a mention may mean, and how much speaks for it."""

    place: Place
    score: float
    """0 to 1; the candidates of a mention sum to at most 1."""


@dataclass(frozen=True, eq=False, slots=True)
class Candidates:
    """The candidates of a mention, best first; one object for mentions that have the same."""

    listed: tuple[Candidate, ...]
