"""What the columns of a table are for, in words for whoever is asked, and what follows from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.domain.errors import ColumnsError, SourceError

if TYPE_CHECKING:
    from dateline.ingest.folders import SourceFile

Layout = Mapping[str, str]
"""The use of each column, by its head."""
USES: tuple[tuple[str, str], ...] = (
    ("nothing", "Ignore"),
    ("text", "Text"),
    ("title", "Title"),
    ("start", "Date"),
    ("end", "Last day"),
    ("published", "Date it came out"),
    ("publisher", "Publisher"),
    ("id", "Id"),
    ("place", "Place"),
    ("address", "Address"),
    ("country", "Country"),
    ("latitude", "Latitude"),
    ("longitude", "Longitude"),
)
"""Each use, and what people call it. A use belongs to one column at most."""


class Rows(StrEnum):
    """What the rows of a table are."""

    STORIES = "stories"
    EVENTS = "events"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class UnclearTable:
    """A table that a person has to say something about."""

    file: SourceFile
    problem: ColumnsError
    """Holds heads and first rows."""


def key_of(columns: Sequence[str]) -> str:
    """Return what names all tables with this set of heads."""
    from dateline.ingest.columns import layout_key

    return layout_key(columns)


def guessed(columns: Sequence[str]) -> dict[str, str]:
    """Return what the heads themselves tell: the use of each column by its head."""
    from dateline.ingest.columns import uses_of

    found = {columns[number]: use.value for use, number in uses_of(columns, {}).items()}
    return {head: found.get(head, "nothing") for head in columns}


def rows_of(columns: Sequence[str], layout: Layout) -> Rows:
    """Return what the rows are, if the columns are for what ``layout`` says."""
    from dateline.ingest.columns import Use, gives_events, uses_of

    uses = uses_of(columns, layout) if any(use != "nothing" for use in layout.values()) else {}
    if gives_events(uses):
        return Rows.EVENTS
    return Rows.STORIES if Use.TEXT in uses else Rows.UNKNOWN


def peek(path: Path) -> UnclearTable:
    """Return a table with its heads and first rows; read in a child process.

    Raises:
        SourceError: it is no table, or can't be read.
    """
    from dateline.ingest.readers import find_sources, is_records
    from dateline.services.unpacking import Unpacker

    with Unpacker() as unpacker:
        files = find_sources([path], look=unpacker.look).files
        if len(files) != 1 or not (is_records(files[0]) or is_table(files[0])):
            raise SourceError(f"{path.name} is not a table.", source=path.name)
        found = unpacker.peek(files[0])
    if not isinstance(found, ColumnsError):
        raise found
    return UnclearTable(files[0], found)


def is_table(file: SourceFile) -> bool:
    """Whether a file is a table by the ending of its name."""
    return file.suffix in table_endings()


def table_endings() -> tuple[str, ...]:
    """Return the endings of tables' names, lower case, with the dot."""
    from dateline.ingest.table_files import READER

    return READER.suffixes
