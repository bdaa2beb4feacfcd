"""The places while they are being gathered."""

from __future__ import annotations

from dataclasses import dataclass, field

from dateline.domain.places import NameKind


@dataclass(slots=True)
class Draft:
    """A place on its way into the database. Coordinates in degrees, latitude first."""

    id: str
    name: str
    feature: str
    latitude: float | None = None
    longitude: float | None = None
    country: str = ""
    parent: str | None = None
    population: int = 0
    extent: tuple[float, float, float, float] | None = None
    """South, west, north, east."""
    outline: bool = False
    languages: int = 0
    curated: bool = False
    names: dict[str, NameKind] = field(default_factory=dict)
    """Every spelling, with how it belongs; the first kind given to a spelling stays."""
    shortened: set[str] = field(default_factory=set)
    """Spellings that lack the generic word: Donetsk for Donetsk Oblast."""
    foreign: set[str] = field(default_factory=set)
    """Spellings of other languages that a list of translations gave."""
    trusted: set[str] = field(default_factory=set)
    """Spellings that somebody wrote into the curated tables."""
    former: list[str] = field(default_factory=list)
    """Ids it had in earlier versions, by which project files may still speak of it."""
    beside: list[str] = field(default_factory=list)
    """Ids of what is offered beside it, the likeliest first: of a country its capital."""
    code: str = ""
    """GeoNames' code of a division, ``UA.05``, or a country's ISO code."""
    iso: str = ""
    """ISO 3166-2 code of a division, ``UA-14``."""

    def call(self, name: str, kind: NameKind = NameKind.ALTERNATE, *, short: bool = False) -> None:
        """Add a name, unless the place already has that very spelling."""
        cleaned = " ".join(name.split())
        if cleaned and cleaned not in self.names:
            self.names[cleaned] = kind
            if short:
                self.shortened.add(cleaned)

    @property
    def latitude_longitude(self) -> tuple[float, float]:
        """Return the point of a place that must have one by now.

        Raises:
            ValueError: it has none.
        """
        if self.latitude is None or self.longitude is None:
            raise ValueError(f"{self.id} {self.name} has no point")
        return self.latitude, self.longitude

    @property
    def point(self) -> tuple[float, float] | None:
        """Return latitude and longitude, if they are known yet."""
        if self.latitude is None or self.longitude is None:
            return None
        return self.latitude, self.longitude


Drafts = dict[str, Draft]
"""Places by id."""
