"""What a name may also have been said of: an area's seat, a part's whole."""

from __future__ import annotations

import re

from records import Draft, Drafts

_FIRST = {"P.PPLC": 2, "P.PPLA": 1}
_PART = re.compile(
    r"(?:(?:North|South|East|West)(?:ern|east|west|eastern|western)?|Central|Upper|Lower"
    r"|Southwestern|Northeast|Northwest|Southeast|Southwest|Sub-Saharan|Inner|Outer) (.+)"
)
_WHOLES = ("L.CONT", "A.PCL", "A.ADM1")


def seat_areas(drafts: Drafts) -> None:
    """Give each country its capital, and each first division its seat or its largest town."""
    best: dict[str, Draft] = {}
    for draft in sorted(drafts.values(), key=lambda draft: draft.id):
        if draft.feature.startswith("P.") and draft.feature != "P.PPLX":
            for area in _areas(draft, drafts):
                known = best.get(area.id)
                if known is None or _rank(draft, area) > _rank(known, area):
                    best[area.id] = draft
    for place_id, town in best.items():
        drafts[place_id].beside.append(town.id)


def widen_parts(drafts: Drafts) -> None:
    """Give each region that is called a part of a state or a continent that whole.

    What is told of "western Europe" may be meant of Europe.
    """
    wholes: dict[tuple[str, str], str] = {}
    for draft in sorted(drafts.values(), key=lambda draft: draft.id):
        if draft.feature.startswith(_WHOLES):
            country = "" if draft.feature == "L.CONT" else draft.country
            wholes.setdefault((draft.name, country), draft.id)
    for draft in drafts.values():
        part = _PART.fullmatch(draft.name)
        if part and draft.feature == "L.RGN" and (part[1], draft.country) in wholes:
            draft.beside.append(wholes[part[1], draft.country])


def _areas(town: Draft, drafts: Drafts) -> list[Draft]:
    found = []
    above = drafts.get(town.parent or "")
    while above is not None:
        if above.feature == "A.ADM1" or above.feature.startswith("A.PCL"):
            found.append(above)
        above = drafts.get(above.parent or "")
    return found


def _rank(town: Draft, area: Draft) -> tuple[int, int]:
    governs = area.feature == "A.ADM1" or town.feature == "P.PPLC"
    return _FIRST.get(town.feature, 0) if governs else 0, town.population
