"""Which part of the world a map shows: Web Mercator, as Leaflet reckons (EPSG:3857)."""

from __future__ import annotations

import math

from dateline.domain.places import Extent
from dateline.ui.outlook import MapState

TILE = 256.0
"""The width of the world at zoom 0, in the page's pixels."""


def extent_of(state: MapState, width: float, height: float) -> Extent:
    """Return what a map of that size in the page's pixels shows around its middle.

    ``state`` has ``latitude`` and ``longitude`` of the middle in degrees, and ``zoom``.
    """
    world = TILE * 2.0 ** state["zoom"]
    middle = _northing(state["latitude"])
    half = math.tau * height / 2 / world
    half_width = 180.0 * width / world
    longitude = state["longitude"]
    whole = half_width >= 180.0
    return Extent(
        south=_latitude(middle - half),
        west=-180.0 if whole else _wrapped(longitude - half_width),
        north=_latitude(middle + half),
        east=180.0 if whole else _wrapped(longitude + half_width),
    )


def _northing(latitude: float) -> float:
    """Return the height on the map in radians of the globe; the poles are cut off, as on tiles."""
    inside = min(max(latitude, -85.0511), 85.0511)
    return math.asinh(math.tan(math.radians(inside)))


def _latitude(northing: float) -> float:
    """Return the latitude of that height; past the end of the tiles, the pole."""
    if abs(northing) >= math.pi:
        return math.copysign(90.0, northing)
    return math.degrees(math.atan(math.sinh(northing)))


def _wrapped(longitude: float) -> float:
    return (longitude + 180.0) % 360.0 - 180.0
