"""Reading the two files that outlines are made of."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shapely
from shapely.geometry import MultiPolygon, Polygon

_ENVELOPE_BYTES = (0, 32, 48, 48, 64)
_STATES = (
    "01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA"
    " 23ME 24MD 25MA 26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK"
    " 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT 50VT 51VA 53WA 54WV 55WI 56WY 72PR"
)
"""FIPS 5-2 numbers of the states, each with its postal code; Puerto Rico's municipios too."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A polygon, what its source calls it, and the code of its country or division."""

    name: str
    country: str
    polygon: Any
    names: tuple[str, ...] = ()
    """Other names in the source."""
    code: str = ""
    """Number of the division in FIPS 10-4, which GeoNames goes on using: ``05``."""


def geometry(blob: bytes) -> Any:
    """Return the shape in a GeoPackage blob: header, envelope, well-known binary (OGC 12-128)."""
    envelope = _ENVELOPE_BYTES[(blob[3] >> 1) & 7]
    found = shapely.from_wkb(blob[8 + envelope :])
    return found if found.is_valid else found.buffer(0)


def read_divisions(path: Path) -> list[Shape]:
    """Return the admin-1 polygons, in the order of the file."""
    columns = "name, iso_a2, geom, fips, woe_name, gn_name"
    return _read(path, f"SELECT {columns} FROM states_provinces ORDER BY fid")


def read_countries(path: Path) -> list[Shape]:
    """Return the country polygons, in the order of the file."""
    return _read(path, "SELECT NAME, iso_a2, geom FROM countries ORDER BY fid")


def _read(path: Path, query: str) -> list[Shape]:
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    rows = connection.execute(query).fetchall()
    connection.close()
    return [_shape(*row) for row in rows]


def _shape(name: str | None, iso: str | None, blob: bytes, *more: str | None) -> Shape:
    fips, *names = more or ("",)
    others = tuple(other for other in (name, *names) if other)
    return Shape(name or "", iso or "", geometry(blob), others, (fips or "")[2:])


def read_counties(path: Path) -> list[Shape]:
    """Return the US counties, each under GeoNames' code: ``US.AL.001`` for FIPS 01001."""
    topology = json.loads(path.read_text(encoding="utf-8"))
    arcs = _arcs(topology)
    states = {pair[:2]: pair[2:] for pair in _STATES.split()}
    shapes = []
    for county in topology["objects"]["counties"]["geometries"]:
        fips = f"{int(county['id']):05d}"
        if fips[:2] in states and county.get("type"):
            state = states[fips[:2]]
            code = f"PR.{fips[2:]}" if state == "PR" else f"US.{state}.{fips[2:]}"
            shapes.append(Shape(county["properties"]["name"], code, _polygon(county, arcs)))
    return shapes


def _arcs(topology: dict[str, Any]) -> list[list[tuple[float, float]]]:
    """Return the arcs in degrees: TopoJSON stores them as steps on a grid."""
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for steps in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in steps:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        arcs.append(points)
    return arcs


def _polygon(county: dict[str, Any], arcs: list[list[tuple[float, float]]]) -> Any:
    parts = county["arcs"] if county["type"] == "MultiPolygon" else [county["arcs"]]
    polygons = []
    for rings in parts:
        closed = [_ring(numbers, arcs) for numbers in rings]
        if len(closed[0]) > 3:
            polygons.append(Polygon(closed[0], [hole for hole in closed[1:] if len(hole) > 3]))
    found = MultiPolygon(polygons)
    return found if found.is_valid else found.buffer(0)


def _ring(numbers: list[int], arcs: list[list[tuple[float, float]]]) -> list[tuple[float, float]]:
    """Join arcs end to end; a negative number is an arc taken backwards (``~n``)."""
    points: list[tuple[float, float]] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return points
