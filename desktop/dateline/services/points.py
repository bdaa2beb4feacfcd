"""Places that are no more than a point: given in a file, or by a person on the map."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from dateline.domain.places import Place, PlaceId

if TYPE_CHECKING:
    from dateline.gazetteer.combined import CombinedGazetteer

_NEAR_KM = 100.0
"""The country and divisions of a point are those of a place no farther away."""
_THERE_KM = 3.0
"""A point without a name is called after a place no farther away."""


class Giver(StrEnum):
    """Who says where it is; part of the place's id."""

    FILE = "given"
    PERSON = "person"


def place_at(
    name: str, latitude: float, longitude: float, gazetteer: CombinedGazetteer, *, given_by: str
) -> Place:
    """Return a place of its own at a point (degrees), in the country and divisions around it.

    ``given_by`` is a :class:`Giver`, or ``online-`` and the name of a geocoder; the id tells.
    """
    slug = "-".join(re.findall(r"\w+", name.casefold()))[:60]
    point = f"{given_by}:{latitude:.5f},{longitude:.5f}"
    alone = Place(
        id=PlaceId(f"{point}:{slug}" if slug else point),
        name=name or f"{latitude:.4f}, {longitude:.4f}",
        feature="S",
        latitude=latitude,
        longitude=longitude,
    )
    near = next(iter(gazetteer.nearest(latitude, longitude, limit=1, within_km=_NEAR_KM)), None)
    if near is None:
        return alone
    is_there = gazetteer.distance_km(alone, near) <= _THERE_KM
    return replace(
        alone,
        name=name or (near.name if is_there else alone.name),
        country=near.country,
        admin=near.admin,
        admin_names=near.admin_names,
    )
