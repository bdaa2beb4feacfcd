"""Generalises what was read to each zoom, and cuts it into Mapbox Vector Tiles.

A tile of zoom z is drawn at 512 CSS pixels, so it serves the map's zoom z + 1.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import mapbox_vector_tile
import numpy as np
import shapely
from labels import Label
from lines import Border
from sources import Sources

MAX_ZOOM = 7
"""The finest tiles; beyond they are drawn larger, which the sources bear to about zoom 11."""
EXTENT = 4096
BUFFER = 64 / EXTENT
"""How far geometry reaches beyond its tile, so that no outline shows where tiles meet."""
RIVER_ZOOM = {5: 2, 6: 3, 7: 4}
"""The least rank of GSHHG's rivers from each zoom on; below, Natural Earth's selection flows."""


@dataclass(slots=True)
class Layer:
    """Geometries of one layer at one zoom, with their properties."""

    shapes: np.ndarray
    properties: list[dict[str, Any]]

    def where(self, kept: np.ndarray) -> Layer:
        """Return the part of the layer that a mask keeps."""
        left = [self.properties[index] for index in np.flatnonzero(kept).tolist()]
        return Layer(self.shapes[kept], left)

    def inside(self, frame: tuple[float, float, float, float]) -> Layer:
        """Return the layer cut to a frame."""
        bounds = shapely.bounds(self.shapes)
        west, north, east, south = frame
        hit = np.flatnonzero(
            (bounds[:, 0] <= east)
            & (bounds[:, 2] >= west)
            & (bounds[:, 1] <= south)
            & (bounds[:, 3] >= north)
        )
        cut = shapely.clip_by_rect(self.shapes[hit], *frame)
        kept = ~shapely.is_empty(cut)
        return Layer(cut[kept], [self.properties[index] for index in hit[kept].tolist()])


@dataclass(frozen=True, slots=True)
class World:
    """Everything the tiles are cut from."""

    sources: Sources
    borders: list[Border]
    labels: list[Label]


def layers_at(world: World, zoom: int) -> dict[str, Layer]:
    """Return every layer for the tiles of a zoom, generalised to a fraction of its pixel."""
    pixel = 1 / (512 * 2**zoom)
    last = zoom == MAX_ZOOM
    tolerance = pixel / 16 if last else pixel * 0.4
    land = shapely.simplify(world.sources.land, tolerance)
    lakes = shapely.simplify(world.sources.lakes, tolerance)
    rivers = _rivers(world.sources, zoom)
    rivers.shapes = shapely.simplify(rivers.shapes, tolerance)
    return {
        "land": _plain(land[shapely.area(land) > (pixel / (4 if last else 1)) ** 2]),
        "lakes": _plain(lakes[shapely.area(lakes) > (pixel * (1 if last else 3)) ** 2]),
        "rivers": rivers.where(shapely.length(rivers.shapes) > pixel * 16),
        "lines": _borders(world.borders, zoom, tolerance),
        "labels": _labels(world.labels, zoom),
    }


def _plain(shapes: np.ndarray) -> Layer:
    parts = shapely.get_parts(shapes)
    return Layer(parts, [{}] * len(parts))


def _rivers(sources: Sources, zoom: int) -> Layer:
    """Return the rivers with their ranks, 0 the greatest; those of the coarse zooms have none."""
    if zoom < 3:
        return Layer(np.array([], dtype=object), [])
    if zoom not in RIVER_ZOOM:
        return _plain(sources.great_rivers)
    ranks = range(RIVER_ZOOM[zoom] + 1)
    told = [{"r": rank} for rank in ranks for _ in sources.rivers[rank]]
    return Layer(np.concatenate([sources.rivers[rank] for rank in ranks]), told)


def _borders(borders: list[Border], zoom: int, tolerance: float) -> Layer:
    shapes: list[np.ndarray] = []
    properties: list[dict[str, Any]] = []
    for border in borders:
        if zoom >= border.zoom:
            lines = shapely.simplify(border.lines, tolerance)
            shapes.append(lines)
            properties += [{"kind": border.kind}] * len(lines)
    return Layer(np.concatenate(shapes), properties)


def _labels(labels: list[Label], zoom: int) -> Layer:
    shown = [label for label in labels if label.zoom <= zoom + 1 or zoom == MAX_ZOOM]
    points = shapely.points([label.x for label in shown], [label.y for label in shown])
    return Layer(np.atleast_1d(points), [label.properties() for label in shown])


def cut(
    layers: dict[str, Layer], zoom: int, level: int = 0, column: int = 0, row: int = 0
) -> Iterator[tuple[int, int, bytes]]:
    """Cut layers into the tiles of a zoom, quarter by quarter: column, row, the packed tile."""
    size = 1 / 2**level
    reach = BUFFER / 2**zoom
    x, y = column * size, row * size
    frame = (x - reach, y - reach, x + size + reach, y + size + reach)
    inside = {name: layer.inside(frame) for name, layer in layers.items()}
    if not any(len(layer.shapes) for layer in inside.values()):
        return
    if level == zoom:
        encoded = _encode(inside, x, y, size)
        if encoded:
            yield column, row, gzip.compress(encoded, 9, mtime=0)
        return
    for right in (0, 1):
        for low in (0, 1):
            yield from cut(inside, zoom, level + 1, 2 * column + right, 2 * row + low)


def _encode(layers: dict[str, Layer], x: float, y: float, size: float) -> bytes:
    """Return one tile in the Mapbox Vector Tile format; empty where nothing is."""
    content = []
    for name, layer in layers.items():
        shapes = _gridded(layer.shapes, x, y, size)
        kept = ~shapely.is_empty(shapes)
        if name == "labels":
            at = shapely.get_coordinates(layer.shapes).reshape(-1, 2)
            kept &= ((at >= (x, y)) & (at < (x + size, y + size))).all(axis=1)
        features = [
            {"geometry": shapes[index], "properties": layer.properties[index]}
            for index in np.flatnonzero(kept).tolist()
        ]
        if features:
            content.append({"name": name, "features": features})
    if not content:
        return b""
    options = {"extents": EXTENT, "y_coord_down": True}
    return bytes(mapbox_vector_tile.encode(content, default_options=options))


def _gridded(shapes: np.ndarray, x: float, y: float, size: float) -> np.ndarray:
    """Return shapes in the tile's whole-number grid."""
    if not len(shapes):
        return shapes
    moved = shapely.transform(shapes, lambda at: np.round((at - (x, y)) / size * EXTENT))
    flat = shapely.get_dimensions(moved) == 2
    if flat.any():
        moved[flat] = shapely.make_valid(moved[flat], method="structure", keep_collapsed=False)
    return moved
