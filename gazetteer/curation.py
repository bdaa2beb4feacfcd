"""The curated tables: what no package knows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from divisions import ENGLISH
from records import Draft, Drafts
from spellings import fold, split_generic

from dateline.domain.places import NameKind

Row = dict[str, str]

COLUMNS = {
    "places.tsv": "id name feature latitude longitude country population south west north east"
    " alternates",
    "points.tsv": "id name latitude longitude south west north east",
    "names.tsv": "name id kind",
    "demonyms.tsv": "demonym id",
    "display_names.tsv": "id name",
    "native_names.tsv": "name id kind",
    "former_ids.tsv": "former id",
    "beside.tsv": "id other",
}
"""The columns of each table, in order; a first line that repeats them is skipped."""


def read_table(path: Path) -> Iterator[Row]:
    """Yield the rows of one table; ``#`` begins a comment line.

    Raises:
        ValueError: a row has too many or too few columns; the message says where.
    """
    columns = COLUMNS[path.name].split()
    least = len(columns) - (path.name == "places.tsv")
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if cells == columns:
            continue
        if not least <= len(cells) <= len(columns):
            raise ValueError(f"{path.name}:{number}: {len(cells)} columns, not {len(columns)}")
        cells += [""] * (len(columns) - len(cells))
        yield dict(zip(columns, cells, strict=True))


def apply_curated(drafts: Drafts, folder: Path) -> None:
    """Add places, points, names and demonyms; what is curated overrides what was gathered."""
    tables = {name: _table(folder, name) for name in COLUMNS}
    for row in tables["places.tsv"]:
        _add_place(drafts, row)
    for row in tables["points.tsv"]:
        _set_point(drafts, row)
    _show_english(drafts, tables["names.tsv"])
    for row in tables["display_names.tsv"]:
        if row["id"] in drafts:
            _rename(drafts[row["id"]], row["name"])
    _add_names(drafts, tables)
    _link(drafts, tables)


def _link(drafts: Drafts, tables: dict[str, list[Row]]) -> None:
    """Tell places what their ids were, and what is offered beside them."""
    for row in tables["former_ids.tsv"]:
        if row["id"] in drafts:
            drafts[row["id"]].former.append(row["former"])
    for row in tables["beside.tsv"]:
        if row["id"] in drafts and row["other"] in drafts:
            drafts[row["id"]].beside.append(row["other"])


def _add_names(drafts: Drafts, tables: dict[str, list[Row]]) -> None:
    for row in [*tables["names.tsv"], *tables["native_names.tsv"]]:
        if row["id"] in drafts:
            _name(drafts[row["id"]], row["name"], NameKind(row["kind"]))
    for row in tables["demonyms.tsv"]:
        if row["id"] in drafts:
            _name(drafts[row["id"]], row["demonym"], NameKind.DEMONYM)


def _table(folder: Path, name: str) -> list[Row]:
    """Return the rows of a table in ``folder`` or, for what is not researched, beside it."""
    path = next((at / name for at in (folder, folder.parent) if (at / name).is_file()), None)
    return list(read_table(path)) if path else []


def _show_english(drafts: Drafts, names: list[Row]) -> None:
    """Show divisions by their first curated name, which is the everyday English one."""
    seen: set[str] = set()
    for row in names:
        draft = drafts.get(row["id"])
        if draft is None or row["kind"] != "alternate" or row["id"] in seen:
            continue
        seen.add(row["id"])
        shown_in_english = draft.feature != "A.ADM1" or draft.country in ENGLISH
        if not shown_in_english and not _is_same_plain(row["name"], draft.name):
            _rename(draft, row["name"])


def _is_same_plain(name: str, shown: str) -> bool:
    """Whether ``name`` says what ``shown`` says, but without its diacritics."""
    bases = [fold(split_generic(spelled)[0]) for spelled in (name, shown)]
    return bases[0] == bases[1] and name.isascii() and not shown.isascii()


def _name(draft: Draft, name: str, kind: NameKind) -> None:
    """Give a name, overriding what kind it was; a place's own name stays its main one."""
    draft.trusted.add(name)
    if name != draft.name:
        draft.names.pop(name, None)
        draft.call(name, kind)


def _rename(draft: Draft, name: str) -> None:
    """Make ``name`` the one the place is shown by; the former one stays known."""
    draft.names.pop(name, None)
    draft.names = {name: NameKind.MAIN, **draft.names}
    draft.name = name


def _add_place(drafts: Drafts, row: Row) -> None:
    draft = drafts.get(row["id"])
    if draft is None:
        draft = drafts[row["id"]] = Draft(id=row["id"], name=row["name"], feature=row["feature"])
    draft.name = row["name"]
    draft.feature = row["feature"] or draft.feature
    draft.latitude, draft.longitude = float(row["latitude"]), float(row["longitude"])
    draft.country = row["country"] or draft.country
    draft.population = int(row["population"] or 0) or draft.population
    draft.extent = _extent(row) or draft.extent
    draft.curated = True
    draft.names.pop(row["name"], None)
    draft.call(row["name"], NameKind.MAIN)
    for other in row["alternates"].split("|"):
        draft.call(other)


def _set_point(drafts: Drafts, row: Row) -> None:
    draft = drafts.get(row["id"])
    if draft is None:
        return
    if row["latitude"]:
        draft.latitude, draft.longitude = float(row["latitude"]), float(row["longitude"])
    draft.extent = _extent(row) or draft.extent
    draft.call(row["name"])


def _extent(row: Row) -> tuple[float, float, float, float] | None:
    sides = [row[side] for side in ("south", "west", "north", "east")]
    if not all(sides):
        return None
    south, west, north, east = map(float, sides)
    return south, west, north, east
