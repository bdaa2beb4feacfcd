"""Borders, out of polygons that share their edges, brought to the finer coast of another source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from shapely import box
from shapely.geometry.base import BaseGeometry

DISPUTED = {
    frozenset(pair)
    for pair in (
        ("KOS", "SRB"),
        ("SAH", "MAR"),
        ("PSX", "ISR"),
        ("SYR", "ISR"),
        ("CYN", "CYP"),
        ("SOL", "SOM"),
    )
}
"""Borders, by Natural Earth's codes, that one side or most states do not take for one."""
NO_LAND_OF = {"KAS", "CNM"}
"""The Siachen Glacier and the buffer zone of Cyprus: every line around them is one of control."""
LEASED = {"KAB": "KAZ", "USG": "CUB"}
"""Baikonur and Guantanamo Bay are let, not given away."""
REACH = 1.5e-4
"""How far a border may be drawn on to meet the coast, in the unit square: 6 km at the equator."""
BESIDE = 2e-6
"""A plain line is dropped where it runs this near to a disputed one, about 80 m."""
PIECE = 48


@dataclass(frozen=True, slots=True)
class Border:
    """All lines of one kind that first show at one zoom of the tiles."""

    kind: str
    zoom: int
    lines: np.ndarray


@dataclass(slots=True)
class Edges:
    """The edges of a coverage: what they divide, and where they meet the sea."""

    by_kind: dict[tuple[str, str], list[np.ndarray]]
    """By kind, then for regions by country."""
    shore: set[tuple[float, float]]


def draw(
    states: np.ndarray, owners: list[str], claims: BaseGeometry, land: np.ndarray
) -> list[Border]:
    """Return the borders that lie on the land; a disputed one takes the place of a plain one."""
    edges = sort_edges(states, [LEASED.get(owner, owner) for owner in owners])
    shore = Shore(land)
    found: dict[tuple[str, str], np.ndarray] = {}
    for key, pieces in sorted(edges.by_kind.items()):
        merged = shapely.line_merge(shapely.multilinestrings(shapely.linestrings(np.array(pieces))))
        found[key] = shore.fit(shapely.get_parts(merged), edges.shore)
    beside = shapely.buffer(claims, BESIDE * 20, quad_segs=2)
    shapely.prepare(beside)
    first_zoom = _zooms(states, owners)
    borders = [Border("disputed", 0, shapely.get_parts(claims))]
    for (kind, country), lines in found.items():
        kept = _cut(lines, beside) if kind != "disputed" else lines
        borders.append(Border(kind, first_zoom.get(country, 0) if country else 0, kept))
    return borders


def _cut(lines: np.ndarray, beside: BaseGeometry) -> np.ndarray:
    near = shapely.intersects(beside, lines)
    cut = shapely.get_parts(shapely.difference(lines[near], beside))
    return np.concatenate([lines[~near], cut[shapely.length(cut) > BESIDE * 20]])


def _zooms(states: np.ndarray, owners: list[str]) -> dict[str, int]:
    """Return the zoom of the tiles at which a country's regions are wide enough to be told apart.

    That is when the middle one is 24 pixels wide, the tile being 512.
    """
    areas: dict[str, list[float]] = {}
    for shape, owner in zip(states, owners, strict=True):
        areas.setdefault(owner, []).append(shape.area)
    zooms = {}
    for owner, found in areas.items():
        side = float(np.sqrt(np.median(found)))
        zooms[owner] = min(max(int(np.ceil(np.log2(24 / (512 * side)))), 3), 7)
    return zooms


def sort_edges(states: np.ndarray, owners: list[str]) -> Edges:
    """Tell coasts, borders of countries and of regions apart; coasts only as a set of points."""
    edges = Edges({}, set())
    for edge, beside in edges_by_owner(states):
        names = {owners[index] for index in beside}
        if len(beside) == 1:
            edges.shore.update(_keys(edge))
        elif len(names) == 1:
            edges.by_kind.setdefault(("region", next(iter(names))), []).append(edge)
        else:
            disputed = frozenset(names) in DISPUTED or names & NO_LAND_OF
            edges.by_kind.setdefault(("disputed" if disputed else "country", ""), []).append(edge)
    return edges


def _keys(points: np.ndarray) -> list[tuple[float, float]]:
    return [(x, y) for x, y in np.round(points, 12).tolist()]


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


class Shore:
    """The coast that borders are brought to."""

    def __init__(self, land: np.ndarray) -> None:
        """Index the land and short pieces of its coast."""
        self._land = land
        self._tree = shapely.STRtree(land)
        rings = shapely.get_rings(land)
        pieces = []
        for ring in rings:
            points = shapely.get_coordinates(ring)
            pieces += [points[at : at + PIECE + 1] for at in range(0, len(points) - 1, PIECE)]
        self._pieces = np.array([shapely.LineString(piece) for piece in pieces])
        self._coast = shapely.STRtree(self._pieces)

    def fit(self, lines: np.ndarray, shore: set[tuple[float, float]]) -> np.ndarray:
        """Draw lines on to the coast where they fell short of it, and cut what lies in the sea."""
        reached = np.array([self._reach(line, shore) for line in lines])
        crossing = np.unique(self._coast.query(reached, predicate="intersects")[0])
        whole = np.ones(len(reached), dtype=bool)
        whole[crossing] = False
        starts = shapely.get_point(reached[whole], 0)
        inside = np.unique(self._tree.query(starts, predicate="within")[0])
        cut = [self._on_land(line) for line in reached[~whole]]
        parts = shapely.get_parts(np.array(cut)) if cut else np.array([])
        is_line = np.array([part.geom_type == "LineString" for part in parts], dtype=bool)
        return np.concatenate([reached[whole][inside], parts[is_line]])

    def _reach(self, line: BaseGeometry, shore: set[tuple[float, float]]) -> BaseGeometry:
        points = shapely.get_coordinates(line)
        first, last = (key in shore for key in _keys(points[[0, -1]]))
        head = self._way(points[0]) if first else points[:0]
        tail = self._way(points[-1]) if last else points[:0]
        return shapely.LineString(np.vstack([head, points, tail]))

    def _way(self, point: np.ndarray) -> np.ndarray:
        """Return the point of the coast that is near, if there is one and the point is on land."""
        at = shapely.Point(point)
        if not len(self._tree.query(at, predicate="within")):
            return np.empty((0, 2))
        nearest = self._pieces[self._coast.nearest(at)]
        way = shapely.shortest_line(at, nearest)
        if way.length > REACH:
            return np.empty((0, 2))
        # A little beyond, so that cutting at the coast ends it on the coast.
        end = shapely.get_coordinates(way)[1]
        return np.array([end + (end - point) * 1e-3])

    def _on_land(self, line: BaseGeometry) -> BaseGeometry:
        frame = box(*line.bounds).buffer(REACH).bounds
        near = self._land[self._tree.query(box(*frame))]
        local = shapely.clip_by_rect(near, *frame)
        ground = shapely.union_all(shapely.make_valid(local))
        return shapely.intersection(line, ground)
