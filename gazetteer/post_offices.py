"""Hamlets of the United States, from the names that mail is addressed to.

GeoNames' towns begin at 500 people; a county paper writes of places with forty. Each post code of
the package has the name of its post office and the other names that people on its routes write.
"""

from __future__ import annotations

import bz2
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from zipfile import ZipFile

from records import Draft, Drafts
from spellings import fold, is_name, variants

from dateline.domain.places import NameKind

_CODES = ("STANDARD", "PO BOX")
"""Kinds of post codes that cover ground; the others belong to a firm or a ship."""

_ISLANDS = frozenset({"PR", "VI", "GU", "AS", "MP", "PW", "FM", "MH", "AA", "AE", "AP"})
_FIRM = re.compile(
    r"\b(?:Bank|Inc|Co|Corp|Corporation|Company|Insurance|Univ|University|College|School|Dept|Unit"
    r"|Center|Ctr|Cntr|Hospital|Assoc|Association|Service|Services|Station|Sta|Anx|Annex|Brm|Mall"
    r"|Plaza|Apts|Finance|Financial|Group|Credit|Electric|Power|Gas|Life|Mutual|Govt|State|County"
    r"|Court|Street|Ave|Avenue|Rd|Road|Blvd|Hwy|Square|Sq|Bldg|Building|Tower|Postal|Records"
    r"|Products|Industries|Systems|Magazine|Press|News|Publishing|Penney|Sears|Irs)\b| St$"
    r"|[^A-Za-z .'-]"
)
_SPELLED = {
    "Hts": "Heights", "Hgts": "Heights", "Twp": "Township", "Spg": "Spring", "Spgs": "Springs",
    "Mtn": "Mountain", "Mtns": "Mountains", "Vlg": "Village", "Pk": "Park", "Hls": "Hills",
    "Is": "Island", "Jct": "Junction", "Crk": "Creek", "Grv": "Grove", "Lk": "Lake", "Fls": "Falls",
    "Vly": "Valley", "Cty": "City", "Hbr": "Harbor", "Bch": "Beach", "Brg": "Bridge", "Pt": "Point",
    "Crnr": "Corner", "Cnr": "Corner", "Crossrds": "Crossroads", "N": "North", "S": "South",
    "E": "East", "W": "West", "Afb": "Air Force Base", "AFB": "Air Force Base",
}  # fmt: skip
_NEAR = 0.4
"""Degrees: a town of the same name this near is the same."""


def add_hamlets(drafts: Drafts, zipcodes: ZipFile) -> None:
    """Add what is no town yet, and to towns that are the ways in which mail spells them."""
    known = _by_name(drafts)
    divisions = _divisions(drafts)
    rows = json.loads(bz2.decompress(zipcodes.read("zipcodes/zips.json.bz2")))
    for row in sorted(rows, key=lambda row: str(row["zip_code"])):
        if row["zip_code_type"] not in _CODES or row["state"] in _ISLANDS or not _has_point(row):
            continue
        parent = divisions.get((row["state"], fold(row["county"] or "")))
        parent = parent or divisions.get((row["state"], ""))
        for name in _names(row):
            near = _same(known[fold(name)], row)
            if near is None and parent is not None:
                near = _hamlet(name, row, parent)
                drafts[near.id] = near
                known[fold(name)].append(near)
                known[fold(near.name)].append(near)


def _has_point(row: dict[str, Any]) -> bool:
    """Whether a code has a point; some that are new have 0, 0."""
    return bool(row["lat"]) and float(row["lat"]) != 0


def _by_name(drafts: Drafts) -> dict[str, list[Draft]]:
    known: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts.values():
        if draft.country == "US" and draft.feature[0] == "P":
            for name in draft.names:
                known[fold(name)].append(draft)
    return known


def _divisions(drafts: Drafts) -> dict[tuple[str, str], str]:
    """Return the ids of states, and of counties by their folded name, by the state's letters."""
    states = {
        draft.id: draft.code.partition(".")[2]
        for draft in drafts.values()
        if draft.feature == "A.ADM1" and draft.country == "US"
    }
    found = {(letters, ""): place_id for place_id, letters in states.items()}
    for draft in drafts.values():
        if draft.parent in states and draft.feature == "A.ADM2":
            found.setdefault((states[draft.parent], fold(draft.name)), draft.id)
    return found


def _names(row: dict[str, Any]) -> Iterator[str]:
    """Yield the names of one code that a paper would write, the office's own first."""
    yield row["city"]
    for name in (*row["acceptable_cities"], *row["unacceptable_cities"]):
        if len(name) > 3 and is_name(name) and not _FIRM.search(name):
            yield name


def _same(towns: list[Draft], row: dict[str, Any]) -> Draft | None:
    for town in towns:
        latitude, longitude = town.latitude_longitude
        near = abs(latitude - float(row["lat"])) < _NEAR
        if near and abs(longitude - float(row["long"])) < _NEAR * 1.3:
            return town
    return None


def _hamlet(name: str, row: dict[str, Any], parent: str) -> Draft:
    full = _spelled_out(name)
    draft = Draft(
        id=f"curated:us-{row['zip_code']}-{fold(full).replace(' ', '-')}",
        name=full,
        feature="P.PPL",
        latitude=float(row["lat"]),
        longitude=float(row["long"]),
        country="US",
        parent=parent,
    )
    draft.call(full, NameKind.MAIN)
    for other in (name, *variants(full)):
        draft.call(other)
    return draft


def _spelled_out(name: str) -> str:
    words = [_SPELLED.get(word, word) for word in name.split()]
    if len(words) > 1 and words[0] == "Mc":
        words[:2] = [f"Mc{words[1]}"]
    return " ".join(words)
