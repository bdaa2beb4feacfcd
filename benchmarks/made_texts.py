"""Short texts made out of the gazetteer: well-known cities and their namesakes.

The corpora are few and of one kind of news; they teach little of how famous a city must be to be
meant without a word of where it lies. So each city of a list is named once alone, in sentences that
also name peoples and countries that have nothing to do with it; and each of its larger namesakes
beside two towns of its neighbourhood, or with its state.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import cycle
from typing import Any

from dateline.domain.places import Place
from dateline.gazetteer.database import GazetteerDatabase

CITIES = tuple(
    re.findall(
        r"\S+",
        """
Geneva London Paris Berlin Rome Madrid Vienna Athens Dublin Lisbon Moscow Cairo Lima Manila
Melbourne Sydney Perth Boston Chicago Houston Dallas Toronto Vancouver Montreal Manchester
Birmingham Liverpool Glasgow Edinburgh Belfast Oxford Naples Florence Venice Milan Turin Barcelona
Seville Valencia Granada Zurich Basel Lausanne Hamburg Munich Cologne Frankfurt Dresden Leipzig
Warsaw Kraków Prague Budapest Bucharest Sofia Belgrade Zagreb Sarajevo Odesa Kharkiv Lviv Minsk
Riga Vilnius Tallinn Helsinki Stockholm Oslo Copenhagen Amsterdam Rotterdam Brussels Antwerp Ghent
Lyon Marseille Bordeaux Toulouse Istanbul Ankara Beirut Damascus Aleppo Baghdad Basra Tehran Kabul
Karachi Lahore Delhi Mumbai Tokyo Osaka Seoul Beijing Shanghai Bangkok Hanoi Jakarta Tripoli Tunis
Algiers Khartoum Nairobi Lagos Accra Kampala Santiago Bogotá Caracas Havana Kingston Memphis
Philadelphia Cleveland Detroit Baltimore Denver Phoenix Atlanta Miami Seattle Portland Austin
Washington
""",
    )
)

_ALONE = (
    "{0} and {1} negotiators sat down in {city} on Sunday and left with a shorter text.",
    "A {0} court heard that the money had been sent from {city}.",
    "The talks in {city} were the first since spring, a {1} official said.",
    "Police in {city} searched the flat of a {0} trader on Monday.",
    "{2} and {3} signed the treaty in {city} two years ago.",
    "Thousands marched through {city} on Saturday, and {3} recalled its ambassador.",
    "{2} will not trust {city} again, a {1} official said, unless {city} lifts its sanctions.",
)
_TOGETHER = (
    "Envoys flew from {0} to {1} on Monday; {2} had offered to be host, and {3} sent nobody.",
    "Shares fell in {0}, {1} and {2}. In {3} the market was shut.",
    "The orchestra plays in {0} on Friday, then in {1} and {2}; {3} was struck from the tour.",
    "Flights from {0} to {1} were late. A storm over {2} had closed the runway, {3} said.",
)
_OVERSHADOWED = (
    "A quake was felt in {city} on Monday. In {0} students marched, and schools were shut.",
    "Trains from {0} to {city} were late on Friday, the railway said.",
    "Doctors in {city} went on strike. Those of {0} will vote next week.",
)
_AIRPORTS = (
    "Heathrow",
    "Gatwick",
    "Stansted",
    "Schiphol",
    "Changi",
    "Narita",
    "Sheremetyevo",
    "Orly",
)
_FLIGHTS = "Flights from {0} to {1} were late on Monday after a power cut."
_GREAT, _LITTLE = 80_000, 6_000
_CLOSE_KM, _AWAY_KM = 50.0, 150.0
_NAMESAKE = (
    "Crews from {1} and {2} were called to a fire in {city} on Monday.",
    "Police in {city}, {0}, closed the road to {1} after the crash.",
)
_PEOPLES = ("American", "British", "Canadian", "Russian", "Chinese", "French", "German", "Turkish")
_COUNTRIES = ("Russia", "Turkey", "Canada", "Japan", "Mexico", "Ukraine", "Nigeria")
_TIMES = 3
"""Texts for each city, of which most are about the well-known one."""
_NAMESAKES = 1
_LEAST = 3_000


def made_texts(gazetteer: GazetteerDatabase) -> list[dict[str, Any]]:
    """Return the texts in the format of the corpora, with ``id`` of the place in each gold name."""
    made = []
    peoples, countries = cycle(_PEOPLES), cycle(_COUNTRIES)
    for number, city in enumerate(CITIES):
        towns = [m.place for m in gazetteer.candidates(city) if m.place.feature_class == "P"]
        for step in range(_TIMES):
            words = (next(peoples), next(peoples), next(countries), next(countries))
            text = _ALONE[(number + step) % len(_ALONE)].format(*words, city=city)
            made.append(_record(f"made-{number}-{step}", text, {city: towns[0]}))
        for rank, town in enumerate(_namesakes(towns, city)):
            record = _beside_neighbours(gazetteer, town, city, rank)
            if record:
                made.append(record)
    return [*made, *_together(gazetteer), *_overshadowed(gazetteer), *_flights(gazetteer)]


def _best(gazetteer: GazetteerDatabase, city: str) -> Place:
    return next(m.place for m in gazetteer.candidates(city) if m.place.feature_class == "P")


def _together(gazetteer: GazetteerDatabase) -> Iterator[dict[str, Any]]:
    """Yield texts of four well-known cities, whose namesakes lie near each other by chance."""
    count = len(CITIES)
    for number, template in zip(range(count), cycle(_TOGETHER), strict=False):
        cities = [CITIES[(number * step + step) % count] for step in (1, 7, 31, 53)]
        if len(set(cities)) == len(cities):
            golds = {city: _best(gazetteer, city) for city in cities}
            yield _record(f"made-together-{number}", template.format(*cities), golds)


def _overshadowed(gazetteer: GazetteerDatabase) -> Iterator[dict[str, Any]]:
    """Yield texts of a city and a large town that has a village's name near the city."""
    templates = cycle(_OVERSHADOWED)
    for city in CITIES:
        here = _best(gazetteer, city)
        around = gazetteer.nearest(here.latitude, here.longitude, limit=1000, within_km=_CLOSE_KM)
        for village in around:
            found = gazetteer.candidates(village.name) if _is_little(village) else ()
            if not found or found[0].place.country != here.country:
                continue
            town = found[0].place
            known = town.feature_class == "P" and town.population >= _GREAT
            if known and town.name != city and gazetteer.distance_km(here, town) > _AWAY_KM:
                text = next(templates).format(city, city=village.name)
                golds = {village.name: town, city: here}
                yield _record(f"made-overshadowed-{village.id}", text, golds)


def _flights(gazetteer: GazetteerDatabase) -> Iterator[dict[str, Any]]:
    """Yield texts of airports that are called by less than their name."""
    for name, city in zip(_AIRPORTS, CITIES, strict=False):
        found = (match.place for match in gazetteer.candidates(name))
        airport = next((place for place in found if place.feature == "S.AIRP"), None)
        if airport:
            golds = {name: airport, city: _best(gazetteer, city)}
            yield _record(f"made-flight-{name}", _FLIGHTS.format(name, city), golds)


def _is_little(place: Place) -> bool:
    return place.feature.startswith("P") and 0 < place.population <= _LITTLE


def _namesakes(towns: list[Place], city: str) -> Iterator[Place]:
    smaller = [town for town in towns[1:] if town.population >= _LEAST and town.name == city]
    yield from smaller[:_NAMESAKES]


def _beside_neighbours(
    gazetteer: GazetteerDatabase, town: Place, city: str, rank: int
) -> dict[str, Any] | None:
    around = gazetteer.nearest(town.latitude, town.longitude, limit=60, within_km=60)
    known = [
        one
        for one in around
        if one.feature_class == "P" and one.population > 2 * _LEAST and one.name != city
    ][:2]
    if len(known) < 2 or not town.admin_names[1:]:
        return None
    state = town.admin_names[1]
    text = _NAMESAKE[rank % 2].format(state, known[0].name, known[1].name, city=city)
    golds = {city: town} | {one.name: one for one in known}
    inside = {word: one for word, one in golds.items() if word in text}
    return _record(f"made-{town.id}", text, inside)


def _record(name: str, text: str, golds: dict[str, Place]) -> dict[str, Any]:
    """Return a text with the places that its names are meant to be; others are left open."""
    toponyms = [
        {
            "start": text.index(word),
            "end": text.index(word) + len(word),
            "name": word,
            "lat": place.latitude,
            "lon": place.longitude,
            "id": place.id,
        }
        for word, place in golds.items()
    ]
    return {"id": name, "text": text, "toponyms": toponyms}
