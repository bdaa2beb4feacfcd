"""Points and extents of areas: curated, from the outlines, or from the towns inside."""

from __future__ import annotations

import math
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from inside import Divisions
from namesakes import namesakes
from records import Draft, Drafts
from spellings import fold

_WIDE = 4.5
"""Degrees of latitude, about 500 km, from one end of an area's towns to the other."""
_BESIDE = 0.09
"""Degrees of latitude, about 10 km: a site no farther from a town lies in that town's division."""


def place_areas(drafts: Drafts, outlines: Path) -> None:
    """Give every area a point, an extent where there is an outline, and a population."""
    if outlines.is_file():
        _take_outlines(drafts, outlines)
    inside = _towns_inside(drafts)
    for draft in sorted(drafts.values(), key=_widest_first):
        towns = inside.get(draft.id, [])
        if draft.feature.startswith("A.") and not draft.population:
            draft.population = sum(town.population for town in towns if town.feature != "P.PPLX")
        if draft.point is None:
            around = inside.get(draft.parent or "", [])
            if not _place(draft, towns, around, drafts) and _is_wide(around):
                del drafts[draft.id]  # nobody knows where in that it lies
    with Divisions(drafts, outlines) as divisions:
        _lie_in_divisions(drafts, divisions)


def _take_outlines(drafts: Drafts, outlines: Path) -> None:
    connection = sqlite3.connect(f"{outlines.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    rows = connection.execute(
        "SELECT id, latitude, longitude, south, west, north, east FROM outline"
    ).fetchall()
    connection.close()
    for place_id, latitude, longitude, *box in rows:
        draft = drafts.get(place_id)
        if draft is None:
            continue
        draft.outline = True
        draft.extent = (box[0], box[1], box[2], box[3])
        if draft.point is None:
            draft.latitude, draft.longitude = latitude, longitude


def _towns_inside(drafts: Drafts) -> dict[str, list[Draft]]:
    inside: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts.values():
        if draft.feature.startswith("P."):
            for above in _above(draft, drafts):
                inside[above].append(draft)
    return inside


def _above(draft: Draft, drafts: Drafts) -> Iterator[str]:
    """Yield the ids of what a place lies in, narrowest first."""
    above = draft.parent
    while above is not None:
        yield above
        above = drafts[above].parent if above in drafts else None


def _widest_first(draft: Draft) -> tuple[int, str]:
    order = {"A.PCLI": 0, "A.ADM1": 1, "A.ADM2": 2}
    return order.get(draft.feature, 3), draft.id


def _place(draft: Draft, towns: list[Draft], around: list[Draft], drafts: Drafts) -> bool:
    """Put an area where its people live, or else where the area around it is.

    Return whether people are known to live there, or in a town that it is called after.
    """
    bases = {fold(name) for name in (draft.name, *draft.shortened)}
    seats = [town for town in towns if fold(town.name) in bases]
    chosen = seats or towns or namesakes(draft, around, bases)
    if chosen:
        draft.latitude, draft.longitude = _middle(chosen)
        return True
    wider = drafts.get(draft.parent or "")
    while wider is not None and wider.point is None:
        wider = drafts.get(wider.parent or "")
    draft.latitude, draft.longitude = wider.point if wider and wider.point else (0.0, 0.0)
    return False


def _is_wide(towns: list[Draft]) -> bool:
    """Whether an area is so large that its point says little of where in it something is."""
    latitudes = [town.latitude_longitude[0] for town in towns]
    longitudes = [town.latitude_longitude[1] for town in towns]
    if not towns:
        return False
    east = (max(longitudes) - min(longitudes)) * math.cos(math.radians(latitudes[0]))
    return math.hypot(max(latitudes) - min(latitudes), east) > _WIDE


def _middle(towns: list[Draft]) -> tuple[float, float]:
    """Return the weighted medians of latitude and longitude, by population."""
    return _median(towns, "latitude"), _median(towns, "longitude")


def _median(towns: list[Draft], axis: str) -> float:
    ordered = sorted((getattr(town, axis), max(town.population, 1)) for town in towns)
    half = sum(people for _, people in ordered) / 2
    for value, people in ordered:
        half -= people
        if half <= 0:
            return float(value)
    return float(ordered[-1][0])


def _lie_in_divisions(drafts: Drafts, divisions: Divisions) -> None:
    """Say in which division airports and curated sites lie: that of the nearest town.

    Where an outline holds the site, only the towns inside count, if there are any: the Pentagon is
    in Virginia, though Washington is nearer than any town there. Outlines of first divisions may be
    some miles off, so near a town they decide nothing.
    """
    cells: dict[tuple[str, int, int], list[Draft]] = defaultdict(list)
    for draft in drafts.values():
        if draft.feature.startswith("P."):
            cells[_cell(draft, 0, 0)].append(draft)
    by_country = {draft.code: draft.id for draft in drafts.values() if draft.feature == "A.PCLI"}
    for draft in drafts.values():
        country = by_country.get(draft.country)
        if country is None or draft.parent not in {None, country} or draft.id == country:
            continue
        draft.parent = country
        if draft.feature[0] == "S" or (draft.curated and draft.feature[0] == "P"):
            near = [town for town in _around(draft, cells) if town.id != draft.id]
            draft.parent = _division(draft, near, divisions.around(draft), drafts) or country


def _division(draft: Draft, near: list[Draft], around: str | None, drafts: Drafts) -> str | None:
    """Return the division of the nearest town, in the one around the site where that is sure."""
    if not near:
        return around
    nearest = _nearest(draft, near)
    inside = [town for town in near if around in _above(town, drafts)]
    exact = around is not None and drafts[around].feature == "A.ADM2"
    if inside and (exact or _gap(draft, nearest) > _BESIDE**2):
        nearest = _nearest(draft, inside)
    return nearest.parent or around


def _around(draft: Draft, cells: dict[tuple[str, int, int], list[Draft]]) -> Iterator[Draft]:
    for up in (-1, 0, 1):
        for right in (-1, 0, 1):
            yield from cells.get(_cell(draft, up, right), ())


def _nearest(draft: Draft, towns: list[Draft]) -> Draft:
    return min(towns, key=lambda town: (_gap(draft, town), town.id))


def _cell(draft: Draft, up: int, right: int) -> tuple[str, int, int]:
    latitude, longitude = draft.point or (0.0, 0.0)
    return draft.country, math.floor(latitude * 4) + up, math.floor(longitude * 4) + right


def _gap(draft: Draft, other: Draft) -> float:
    (north, east), (other_north, other_east) = draft.point or (0, 0), other.point or (0, 0)
    return (north - other_north) ** 2 + ((east - other_east) * math.cos(math.radians(north))) ** 2
