"""The town from which an area is governed, or else its largest."""

from __future__ import annotations

from records import Draft, Drafts

_FIRST = {"P.PPLC": 2, "P.PPLA": 1}


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
        drafts[place_id].seat = town.id


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
