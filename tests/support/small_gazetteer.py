"""A gazetteer of a handful of places, for tests that need to know every one of them."""

from __future__ import annotations

from dateline.domain.places import NameKind, NameMatch, Place, PlaceId

CANADA, UNITED_STATES, BRITAIN = (
    Place(id=PlaceId(f"geonames:{number}"), name=name, feature="A.PCLI", latitude=latitude,
          longitude=longitude, country=code, population=population)
    for number, name, latitude, longitude, code, population in (
        (1, "Canada", 60.0, -95.0, "CA", 37_000_000),
        (2, "United States", 39.8, -98.5, "US", 327_000_000),
        (3, "United Kingdom", 54.7, -3.3, "GB", 66_000_000),
    )
)  # fmt: skip
ONTARIO = Place(
    id=PlaceId("geonames:4"), name="Ontario", feature="A.ADM1", latitude=49.3, longitude=-84.5,
    country="CA", admin=(CANADA.id,), admin_names=("Canada",), population=12_800_000,
)  # fmt: skip
LONDON = Place(
    id=PlaceId("geonames:5"), name="London", feature="P.PPLC", latitude=51.5, longitude=-0.13,
    country="GB", admin=(BRITAIN.id,), admin_names=("United Kingdom",), population=8_900_000,
)  # fmt: skip
LONDON_ONTARIO = Place(
    id=PlaceId("geonames:6"), name="London", feature="P.PPL", latitude=42.98, longitude=-81.23,
    country="CA", admin=(CANADA.id, ONTARIO.id), admin_names=("Canada", "Ontario"),
    population=422_000,
)  # fmt: skip
KITCHENER = Place(
    id=PlaceId("geonames:7"), name="Kitchener", feature="P.PPL", latitude=43.43,
    longitude=-80.51, country="CA", admin=(CANADA.id, ONTARIO.id),
    admin_names=("Canada", "Ontario"), population=233_000,
)  # fmt: skip
PLACES = (CANADA, UNITED_STATES, BRITAIN, ONTARIO, LONDON, LONDON_ONTARIO, KITCHENER)


class SmallGazetteer:
    """Knows :data:`PLACES` by their names, and "British" as a demonym; counts what it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self._names: dict[str, tuple[NameMatch, ...]] = {"british": (_match(BRITAIN, 1.0, True),)}
        for place in PLACES:
            namesakes = [one for one in PLACES if one.name == place.name]
            total = sum(one.population for one in namesakes)
            self._names[place.name.casefold()] = tuple(
                _match(one, one.population / total) for one in namesakes
            )

    def candidates(self, name: str) -> tuple[NameMatch, ...]:
        self.asked.append(name)
        return self._names.get(name.casefold(), ())

    def known(self, name: str) -> bool:
        return name.casefold() in self._names

    def begins(self, start: str) -> bool:
        return any(name.startswith(start.casefold()) for name in self._names)

    def place(self, place_id: PlaceId) -> Place | None:
        return next((place for place in PLACES if place.id == place_id), None)

    def beside(self, place_id: PlaceId) -> tuple[Place, ...]:
        return ()

    def distance_km(self, first: Place, second: Place) -> float:
        return 0.0 if first == second else 1000.0


def _match(place: Place, prior: float, demonym: bool = False) -> NameMatch:
    kind = NameKind.DEMONYM if demonym else NameKind.MAIN
    return NameMatch(place=place, name=place.name, kind=kind, exact=True, prior=prior)
