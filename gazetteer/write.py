"""Writing the database: the same bytes for the same places and the same SQLite."""

from __future__ import annotations

import hashlib
import sqlite3
import struct
import sys
from array import array
from collections import defaultdict
from pathlib import Path

from offers import prefixes, spellings_by_length
from records import Draft, Drafts
from senses import gather_names, packed

from dateline.domain.places import NameKind
from dateline.gazetteer import database
from dateline.gazetteer.database import APPLICATION_ID, FORMAT
from dateline.gazetteer.folding import name_hash
from dateline.gazetteer.lookup import DEGREES
from dateline.gazetteer.nearby import cell_of

_TABLES = ("meta", "place", "slug", "name", "prefix", "spelling", "cell", "beside", "known")


def write_database(path: Path, drafts: Drafts, meta: dict[str, str]) -> dict[str, int]:
    """Write the places to ``path``, aside and then renamed, and return the tables' row counts."""
    schema = Path(database.__file__).with_name("schema.sql")
    aside = path.with_name(path.name + ".part")
    aside.unlink(missing_ok=True)
    connection = sqlite3.connect(aside)
    connection.executescript(
        f"PRAGMA page_size=4096; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
        f"PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version={FORMAT};"
    )
    connection.executescript(schema.read_text(encoding="utf-8"))
    nums = _numbers(drafts)
    _write_places(connection, drafts, nums)
    _write_names(connection, drafts, nums)
    _write_cells(connection, drafts, nums)
    beside = [
        (nums[draft.id], rank, nums[other])
        for draft in drafts.values()
        for rank, other in enumerate(draft.beside)
    ]
    connection.executemany("INSERT INTO beside VALUES (?, ?, ?)", sorted(beside))
    version = _dump_digest(connection)[:12]
    rows = {**meta, "format": FORMAT, "version": version}
    connection.executemany("INSERT INTO meta VALUES (?, ?)", sorted(rows.items()))
    connection.commit()
    connection.execute("VACUUM")
    counts = {
        table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in _TABLES
    }
    connection.close()
    aside.replace(path)
    return counts


def digest(path: Path) -> str:
    """Return the digest of a sorted dump of the file, the same for any version of SQLite."""
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        return _dump_digest(connection)
    finally:
        connection.close()


def _dump_digest(connection: sqlite3.Connection) -> str:
    hashed = hashlib.sha256()
    for table in _TABLES[1:]:
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        order = ", ".join(str(n + 1) for n in range(len(columns)))
        hashed.update(f"{table}({', '.join(columns)})\n".encode())
        for row in connection.execute(f"SELECT * FROM {table} ORDER BY {order}"):
            hashed.update(repr(row).encode())
    return hashed.hexdigest()


def _numbers(drafts: Drafts) -> dict[str, int]:
    """Return each place's row number: the GeoNames id, or a negative number in order of the ids."""
    others = sorted(place_id for place_id in drafts if not place_id.startswith("geonames:"))
    nums = {place_id: -n for n, place_id in enumerate(others, start=1)}
    for place_id in drafts:
        if place_id.startswith("geonames:"):
            nums[place_id] = int(place_id.partition(":")[2])
    return nums


def _write_places(connection: sqlite3.Connection, drafts: Drafts, nums: dict[str, int]) -> None:
    rows = sorted(_row(draft, nums) for draft in drafts.values())
    marks = ", ".join("?" * 13)
    connection.executemany(f"INSERT INTO place VALUES ({marks})", rows)
    slugs = [(place_id, num) for place_id, num in nums.items() if num < 0]
    slugs += [(former, nums[draft.id]) for draft in drafts.values() for former in draft.former]
    connection.executemany("INSERT INTO slug VALUES (?, ?)", sorted(slugs))


def _row(draft: Draft, nums: dict[str, int]) -> tuple[object, ...]:
    latitude, longitude = draft.latitude_longitude
    box = draft.extent or (None, None, None, None)
    return (
        nums[draft.id],
        draft.name,
        draft.feature,
        round(latitude * DEGREES),
        round(longitude * DEGREES),
        draft.country,
        nums.get(draft.parent) if draft.parent else None,
        draft.population,
        *(None if side is None else round(side * DEGREES) for side in box),
        int(draft.outline),
    )


def _write_names(connection: sqlite3.Connection, drafts: Drafts, nums: dict[str, int]) -> None:
    names = gather_names(drafts, nums)
    weights: dict[str, float] = {}
    rows: list[tuple[str, int, bytes]] = []
    for key in sorted(names):
        weights[key], blob = packed(names[key])
        rows.append((key, round(weights[key]), blob))
    connection.executemany("INSERT INTO name VALUES (?, ?, ?)", rows)
    hashes = array("Q", sorted({name_hash(key) for key in names}))
    if sys.byteorder == "big":
        hashes.byteswap()
    connection.execute("INSERT INTO known VALUES (?)", (hashes.tobytes(),))
    mains = {
        key
        for key, named in names.items()
        if any(sense.kind is NameKind.MAIN for sense in named.values())
    }
    connection.executemany("INSERT INTO prefix VALUES (?, ?)", prefixes(weights))
    connection.executemany(
        "INSERT INTO spelling VALUES (?, ?, ?)", spellings_by_length(weights, mains)
    )


def _write_cells(connection: sqlite3.Connection, drafts: Drafts, nums: dict[str, int]) -> None:
    cells: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for draft in drafts.values():
        if draft.feature[0] in "PS":
            latitude, longitude = draft.latitude_longitude
            point = round(latitude * DEGREES), round(longitude * DEGREES)
            cells[cell_of(latitude, longitude)].append((nums[draft.id], *point))
    rows = (
        (cell, b"".join(struct.pack("<iii", *point) for point in sorted(points)))
        for cell, points in sorted(cells.items())
    )
    connection.executemany("INSERT INTO cell VALUES (?, ?)", rows)
