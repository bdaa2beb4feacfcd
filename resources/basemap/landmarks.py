"""The names of what is neither a country nor a town: waters, ranges, islands, airports, sites."""

from __future__ import annotations

import csv
import math
import re
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from grid import Grid
from labels import LAST_ZOOM, Label
from sources import project

WATERS = frozenset(
    {"H.LK", "H.RSV", "H.SEA", "H.GULF", "H.BAY", "H.STRT", "H.CHN", "H.SD", "H.LGN"}
)
GROUNDS = frozenset({"T.MTS", "T.DSRT", "T.PLAT", "T.PEN", "T.ISL", "T.ISLS", "T.PLN"})
PEAKS = {"T.MT": 9, "T.VLC": 9}
RIVER = "H.STM"
SITES = {
    "S.AIRP": 9,
    "L.MILB": 9,
    "S.PSN": 8,
    "S.DAM": 9,
    "L.PRT": 10,
    "S.SPLT": 8,
    "S.BDRC": 10,
    "S.ANS": 10,
    "S.HSTS": 10,
    "S.UNIV": 11,
    "S.STDM": 11,
    "S.BDG": 11,
    "L.PRK": 11,
    "S.PRN": 11,
    "S.MFG": 10,
    "S.OILR": 9,
    "S.MN": 10,
    "S.PS": 10,
    "S.STNM": 6,
    "T.CAPE": 9,
    "T.SPIT": 9,
}
"""The first zoom of each kind that the eye looks for; buildings and squares come in at the last."""
BUILT = ("S.", "R.")
LATEST_ZOOM = {"water": 9, "ground": 9}
WIDTH_PX = {"water": 90.0, "ground": 130.0}
"""So wide is what a name is given to; where its extent is not known, it is taken for small."""
UNKNOWN_ZOOM = 8
EARLIEST_ZOOM = 4
RIVER_REACH = 2e-4
"""How far from its line the point of a river may lie, in the unit square: 8 km at the equator."""
APART_PX = 96.0
_AIRPORT = re.compile(r" (?:International )?Airport$")


@dataclass(frozen=True, slots=True)
class Landmark:
    """A place of the gazetteer that may be named on the map, projected."""

    place: int | str
    name: str
    feature: str
    x: float
    y: float
    area: float | None
    """Of its extent, in the unit square; None where that is not known."""


def landmark_labels(
    database: sqlite3.Connection, rivers: np.ndarray, known: Iterable[str]
) -> Iterator[Label]:
    """Name them, the great before the small; ``known`` are names that the map has already."""
    lines = shapely.STRtree(rivers)
    with (Path(__file__).parent / "left_out.tsv").open(encoding="utf-8", newline="") as file:
        taken = {row["name"] for row in csv.DictReader(file, delimiter="\t")} | set(known)
    grids = {zoom: Grid(APART_PX / (256 * 2**zoom), ()) for zoom in range(LAST_ZOOM + 1)}
    for mark in sorted(_landmarks(database), key=_order):
        kind = _kind(mark.feature)
        if mark.name in taken:
            continue
        if mark.feature == RIVER and not _flows(mark, lines, rivers):
            continue
        zoom = _free_zoom(mark, grids, _first_zoom(mark, kind))
        if zoom is not None:
            yield Label(
                name=_AIRPORT.sub("", mark.name),
                kind=kind,
                x=mark.x,
                y=mark.y,
                zoom=zoom,
                rank=30 - zoom,
                place=mark.place,
            )


def _landmarks(database: sqlite3.Connection) -> Iterator[Landmark]:
    slugs = dict(database.execute("SELECT num, id FROM slug"))
    query = (
        "SELECT num, name, feature, longitude, latitude, west, south, east, north FROM place"
        " WHERE substr(feature, 1, 2) IN ('S.', 'R.', 'H.', 'T.', 'L.') ORDER BY num"
    )
    for number, name, feature, longitude, latitude, *extent in database.execute(query):
        if not _kind(feature):
            continue
        x, y = project(np.array([[longitude / 1e5, latitude / 1e5]]))[0].tolist()
        place = slugs.get(number, number)
        yield Landmark(place, name, feature, x, y, _area(extent))


def _kind(feature: str) -> str:
    """Return how its name is drawn; empty where it is not."""
    if feature in WATERS or feature == RIVER:
        return "water"
    if feature in GROUNDS:
        return "ground"
    if feature == "S.AIRP":
        return "airport"
    if feature in PEAKS:
        return "peak"
    return "site" if feature in SITES or feature.startswith(BUILT) else ""


def _area(extent: list[int | None]) -> float | None:
    if extent[0] is None:
        return None
    west, south, east, north = (np.array(extent, dtype=float) / 1e5).tolist()
    (left, low), (right, high) = project(np.array([[west, south], [east, north]])).tolist()
    return float((right - left) % 1 * abs(low - high))


def _first_zoom(mark: Landmark, kind: str) -> int:
    if kind not in LATEST_ZOOM:
        return (SITES | PEAKS).get(mark.feature, LAST_ZOOM)
    if mark.area is None:
        return UNKNOWN_ZOOM
    wide = WIDTH_PX[kind] * (2 if mark.feature == RIVER else 1)
    zoom = math.ceil(math.log2(wide / (256 * math.sqrt(max(mark.area, 1e-12)))))
    return min(max(zoom, EARLIEST_ZOOM), LATEST_ZOOM[kind])


def _order(mark: Landmark) -> tuple[int, float, bool, str]:
    """Waters and ground by size, then airports, the international ones first."""
    zoom = _first_zoom(mark, _kind(mark.feature))
    return zoom, -(mark.area or 0.0), "International" not in mark.name, str(mark.place)


def _flows(mark: Landmark, lines: shapely.STRtree, rivers: np.ndarray) -> bool:
    """Whether a river that is drawn runs by the point: its name would tell of nothing else."""
    point = shapely.points(mark.x, mark.y)
    nearest = lines.nearest(point)
    return bool(shapely.distance(rivers[nearest], point) < RIVER_REACH)


def _free_zoom(mark: Landmark, grids: dict[int, Grid], first: int) -> int | None:
    """Return the first zoom from which no earlier landmark stands too close; None where none."""
    for zoom in range(first, LAST_ZOOM + 1):
        grid = grids[zoom]
        if not grid.near(mark.x, mark.y, APART_PX / (256 * 2**zoom)):
            for later in range(zoom, LAST_ZOOM + 1):
                grids[later].add(mark.x, mark.y)
            return zoom
    return None
