"""Adding a dump of GeoNames to the person's own gazetteer: streamed into a file of its own."""

from __future__ import annotations

import re
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from dateline.domain.errors import GazetteerError
from dateline.domain.places import NameKind, Place, PlaceId
from dateline.gazetteer.added import APPLICATION_ID, FORMAT, PREFIX, SUFFIX
from dateline.gazetteer.folding import fold
from dateline.gazetteer.geonames import (
    NAME_CELLS,
    PLACE_CELLS,
    BadRowError,
    PlaceRow,
    lines_of,
    name_row,
    opened,
    place_row,
)
from dateline.gazetteer.lookup import DEGREES
from dateline.gazetteer.nearby import cell_of
from dateline.gazetteer.offering import write_offers
from dateline.gazetteer.packing import KINDS
from dateline.gazetteer.ranking import name_weight, place_weight

PART = ".part"
"""Ends the name of a file that is not whole."""
MOST_PROBLEMS = 100
LOOKED_AT = 1000
"""Rows at the beginning of which one at least must be good."""
_BATCH = 20_000
Step = Callable[[int, int, str], None]
"""Told how many bytes of how many are read, and what is under way."""
PlaceRows = tuple[tuple[object, ...], list[tuple[object, ...]]]


@dataclass(slots=True)
class Added:
    """What came of it."""

    title: str
    places: int = 0
    names: int = 0
    unplaced: int = 0
    """Names of places that are in no file of the gazetteer: left out."""
    bad: int = 0
    """Rows that can't be used."""
    problems: list[str] = field(default_factory=list)
    """The first of them, with their line numbers."""


def add_dump(
    path: Path, own: Path, *, step: Step, place: Callable[[PlaceId], Place | None]
) -> Added:
    """Write a dump into the folder of the person's own gazetteer, in place of one of that name.

    It is there once it is whole; until then it is a file that ends with :data:`PART`.

    Args:
        path: ``UA.zip``, ``alternateNamesV2.zip``, or the text in them.
        own: the folder; made if need be.
        step: may raise to end it.
        place: a place of the gazetteer as it is now; for names of places that are not in ``path``.

    Raises:
        GazetteerError: it is no dump of GeoNames, or can't be read or written.
    """
    slug = re.sub(r"[^\w-]+", "-", path.stem).strip("-").lower()[:60] or "added"
    target = own / f"{PREFIX}{slug}{SUFFIX}"
    aside = target.with_name(target.name + PART)
    try:
        own.mkdir(parents=True, exist_ok=True)
        aside.unlink(missing_ok=True)
        with opened(path) as (stream, size), closing(sqlite3.connect(aside)) as connection:
            writing = _Writing(connection, path, place)
            writing.read(stream, size, step)
            writing.finish(slug, step)
        aside.replace(target)
    except (OSError, sqlite3.Error) as error:
        raise GazetteerError(f"{path.name} can't be added: {error}.") from error
    finally:
        aside.unlink(missing_ok=True)
    return writing.added


class _Writing:
    """One dump on its way into one file."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: Path,
        place: Callable[[PlaceId], Place | None],
    ) -> None:
        connection.executescript(
            "PRAGMA page_size=4096; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
            "PRAGMA cache_size=-65536; PRAGMA temp_store=FILE; PRAGMA locking_mode=EXCLUSIVE;"
            f"PRAGMA application_id={APPLICATION_ID};"
        )
        schema = Path(__file__).with_name("added.sql")
        connection.executescript(schema.read_text(encoding="utf-8"))
        self.added = Added(title=path.name)
        self._connection = connection
        self._place = place
        self._weights: dict[int, float] = {}
        self._rows = 0
        self._good = 0
        self._crc = 0
        self._places: list[tuple[object, ...]] = []
        self._names: list[tuple[object, ...]] = []

    def read(self, stream: BinaryIO, size: int, step: Step) -> None:
        """Read all rows."""
        done = 0
        for line in lines_of(stream):
            self._rows += 1
            done += len(line)
            self._crc = zlib.crc32(line, self._crc)
            try:
                self._take(line)
            except (BadRowError, UnicodeDecodeError) as error:
                self._note(error)
            if self._rows % _BATCH == 0:
                self._flush()
                step(done, size, f"{self._rows:,} rows")
        self._flush()
        if not self._good:
            raise self._refusal()

    def _take(self, line: bytes) -> None:
        text = line.decode("utf-8").rstrip("\r\n")
        if not text or text.startswith("#"):
            return
        cells = text.split("\t", PLACE_CELLS)
        if len(cells) in NAME_CELLS:
            self._take_name(cells)
        else:
            row = place_row(cells)
            self._places.append(_place_cells(row))
            self._names += _name_cells(row)
        self._good += 1

    def _take_name(self, cells: list[str]) -> None:
        row = name_row(cells)
        if row is None:
            return
        weight = self._weight(row.num)
        if weight is None:
            self.added.unplaced += 1
        elif key := fold(row.name):
            heaviness = round(weight * name_weight(row.kind))
            self._names.append((key, row.num, KINDS.index(row.kind), heaviness, row.name))

    def _weight(self, num: int) -> float | None:
        """Return how prominent a place is that is in the gazetteer; None: it is not there."""
        if num not in self._weights:
            found = self._place(PlaceId(f"geonames:{num}"))
            if found is None:
                return None
            if len(self._weights) > 100_000:
                self._weights.clear()
            self._weights[num] = place_weight(feature=found.feature, population=found.population)
        return self._weights[num]

    def _note(self, error: Exception) -> None:
        self.added.bad += 1
        why = "it is not UTF-8" if isinstance(error, UnicodeDecodeError) else str(error)
        if len(self.added.problems) < MOST_PROBLEMS:
            self.added.problems.append(f"{self.added.title}, line {self._rows:,}: {why}.")
        if self._rows >= LOOKED_AT and not self._good:
            raise self._refusal()

    def _refusal(self) -> GazetteerError:
        first = f" ({self.added.problems[0]})" if self.added.problems else ""
        return GazetteerError(
            f"{self.added.title} is no table of GeoNames{first} "
            "Add allCountries.zip, a country's file such as UA.zip, or alternateNamesV2.zip."
        )

    def _flush(self) -> None:
        marks = ", ".join("?" * 10)
        self._connection.executemany(f"INSERT OR REPLACE INTO place VALUES ({marks})", self._places)
        self._connection.executemany("INSERT INTO name VALUES (?, ?, ?, ?, ?)", self._names)
        self._places.clear()
        self.added.names += len(self._names)
        self._names.clear()

    def finish(self, slug: str, step: Step) -> None:
        """Make what is searched by."""
        run = self._connection.execute
        added = self.added
        for label, statement in (
            ("sorting names", "CREATE INDEX name_key ON name (key, weight)"),
            ("sorting places", _CELLS),
            ("joining divisions", _DIVISIONS),
        ):
            step(0, 0, label)
            run(statement)
        write_offers(self._connection, step)
        (added.places,) = run("SELECT count(*) FROM place").fetchone()
        meta = {
            "format": FORMAT,
            "version": f"{slug}-{self._crc:08x}",
            "title": added.title,
            "places": str(added.places),
            "names": str(added.names),
        }
        self._connection.executemany("INSERT INTO meta VALUES (?, ?)", sorted(meta.items()))
        self._connection.commit()


_CELLS = """
    CREATE INDEX place_cell ON place (cell, latitude, longitude) WHERE cell IS NOT NULL
"""
_DIVISIONS = """
    INSERT OR IGNORE INTO division
    SELECT country,
           CASE WHEN feature IN ('A.ADM1', 'A.ADM2') THEN admin1 ELSE '' END,
           CASE WHEN feature = 'A.ADM2' THEN admin2 ELSE '' END,
           num
    FROM place
    WHERE country <> '' AND (
        feature IN ('A.PCLI', 'A.PCLS', 'A.PCLD', 'A.PCLF', 'A.PCLIX', 'A.PCL')
        OR (feature = 'A.ADM1' AND admin1 <> '')
        OR (feature = 'A.ADM2' AND admin1 <> '' AND admin2 <> '')
    )
    ORDER BY population DESC, num
"""


def _place_cells(row: PlaceRow) -> tuple[object, ...]:
    is_point = row.feature[0] in "PS"
    return (
        row.num,
        row.name,
        row.feature,
        round(row.latitude * DEGREES),
        round(row.longitude * DEGREES),
        row.country,
        row.admin1,
        row.admin2,
        row.population,
        cell_of(row.latitude, row.longitude) if is_point else None,
    )


def _name_cells(row: PlaceRow) -> Iterator[tuple[object, ...]]:
    """Yield the names of a place, each folded one once, with its spellings."""
    spelled: dict[str, list[str]] = {fold(row.name): [row.name]}
    main = next(iter(spelled))
    for spelling in row.spellings:
        ways = spelled.setdefault(fold(spelling), [])
        if spelling not in ways:
            ways.append(spelling)
    spelled.pop("", None)
    weight = place_weight(
        feature=row.feature, population=row.population, languages=len(row.spellings)
    )
    for key, ways in spelled.items():
        kind = NameKind.MAIN if key == main else NameKind.ALTERNATE
        heaviness = round(weight * name_weight(kind))
        yield key, row.num, KINDS.index(kind), heaviness, "\x1f".join(ways)
