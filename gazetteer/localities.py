"""Localities of Australia that have fewer people than GeoNames' towns.

The table was made of a list of post codes: those localities that mail is addressed to, where no
town of that name lies near by. Boxes, firms and universities were left out.
"""

from __future__ import annotations

import csv
from pathlib import Path

from records import Draft, Drafts
from spellings import fold, variants

from dateline.domain.places import NameKind

TABLE = Path(__file__).with_name("localities.tsv")


def add_localities(drafts: Drafts, table: Path = TABLE) -> None:
    """Add each row's place to the first division that it names; those of missing ones are left out.

    Raises:
        ValueError: a row has the wrong number of fields, or no coordinates.
    """
    divisions = {
        (draft.country, fold(name)): draft.id
        for draft in drafts.values()
        if draft.feature == "A.ADM1"
        for name in draft.names
    }
    with table.open(encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            country, division, name, latitude, longitude = row
            parent = divisions.get((country, fold(division)))
            if parent is not None:
                draft = _locality(country, name, parent, float(latitude), float(longitude))
                drafts[draft.id] = draft


def _locality(country: str, name: str, parent: str, latitude: float, longitude: float) -> Draft:
    slug = fold(name).replace(" ", "-")
    draft = Draft(
        id=f"curated:{country.lower()}-{slug}-{abs(latitude):.1f}-{abs(longitude):.1f}",
        name=name,
        feature="P.PPL",
        latitude=latitude,
        longitude=longitude,
        country=country,
        parent=parent,
    )
    draft.call(name, NameKind.MAIN)
    for other in variants(name):
        draft.call(other)
    return draft
