"""Airports with an IATA code."""

from __future__ import annotations

import csv
import io
import re
from zipfile import ZipFile

from records import Draft, Drafts

from dateline.domain.places import NameKind

_SUFFIX = re.compile(
    r"\b(Airport|Airfield|Aerodrome|Airstrip|Air ?Base|Air Force Base|AFB|Air Station|Field"
    r"|Heliport|Seaplane Base|Airpark)\b",
    re.IGNORECASE,
)


def gather_airports(airportsdata: ZipFile, countries: Drafts) -> Drafts:
    """Return the airports by id, ``airport:KBP``, inside their countries."""
    by_country = {draft.country: draft.id for draft in countries.values()}
    text = airportsdata.read("airportsdata/airports.csv").decode()
    drafts: Drafts = {}
    for row in csv.DictReader(io.StringIO(text)):
        code = row["iata"].strip()
        if len(code) != 3 or not row["name"].strip():
            continue
        draft = Draft(
            id=f"airport:{code}",
            name=_full_name(row["name"]),
            feature="S.AIRP",
            latitude=float(row["lat"]),
            longitude=float(row["lon"]),
            country=row["country"],
            parent=by_country.get(row["country"]),
        )
        draft.call(draft.name, NameKind.MAIN)
        draft.call(f"{code} Airport", NameKind.ABBREVIATION)
        short = " ".join(draft.name.replace("International ", "").split())
        draft.call(short)
        drafts.setdefault(draft.id, draft)
    return drafts


def _full_name(name: str) -> str:
    """Return the name with the word that says what it is."""
    named = " ".join(name.replace(" Intl", " International").split())
    return named if _SUFFIX.search(named) else f"{named} Airport"
