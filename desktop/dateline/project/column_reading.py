"""Reading events as columns: all of them once, afterwards only those that a deed touched.

A row of ``event`` is fetched as six whole numbers (measured: a million take 1.0 s so, 1.4 s as its
own columns). What was read is kept, and what changed is put in its place. A big project keeps a
copy of the whole table beside its rows when it is closed, read in a fraction of that time.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count

import numpy as np

from dateline.domain.text import DocumentId
from dateline.project import column_table as tables
from dateline.project.column_table import EVENT_SQL, WIDTH, Table, table_of
from dateline.project.columns import EventColumns
from dateline.project.database import Database
from dateline.project.story_pairs import (
    IN_ORDER,
    SHARED_SQL,
    check_shares,
    pairs_of,
    shares_of,
)
from dateline.project.values import BadValue, texts, wholes

_MOST_STORIES = 10_000_000
_BATCH = 500
_MANY_TOUCHED = 5000
"""More than these are read with all the others."""
MANY_EVENTS = 20_000
"""From here on a project keeps a copy of its table."""
_EVENTS, _SHARED = "events", "shared"
"""What the copies are called: of the table, and of which stories share an event."""
_versions = count(1)


class ColumnReader:
    """Keeps what was read, so that reading again after a small deed is cheap."""

    def __init__(self, database: Database) -> None:
        """Read nothing yet."""
        self._database = database
        self._stories: list[DocumentId] = []
        self._keys = np.empty(0, np.int64)
        self._columns: EventColumns | None = None

    def read(self) -> EventColumns:
        """Return the events as they are now.

        Raises:
            ProjectError: a place is missing or damaged.
            BadValue: a row holds what no project of ours can hold.
            sqlite3.Error: the file can't be read.
        """
        database = self._database
        try:
            if self._columns is None or database.everything_touched or self._many_touched:
                self._columns = self._read_all()
            elif database.touched or database.touched_stories:
                self._columns = self._read_touched(self._columns)
        except TypeError as error:
            raise BadValue("an event that is not made of numbers") from error
        database.everything_touched = False
        database.touched.clear()
        database.touched_stories.clear()
        return self._columns

    @property
    def _many_touched(self) -> bool:
        return len(self._database.touched) > _MANY_TOUCHED

    def _read_all(self) -> EventColumns:
        run = self._database.connection.execute
        self._database.everything_touched = True  # until all of it is read
        self._columns = None
        self._stories = []
        self._learn_stories(run("SELECT number, id FROM document"))
        events, shared = self._copy(_EVENTS, WIDTH), self._copy(_SHARED, 2)
        if events is None:
            events = tables.in_order(table_of(run(f"{EVENT_SQL} ORDER BY id")))
        else:
            tables.check_order(events)
        if shared is None:
            shared = table_of(run(SHARED_SQL + IN_ORDER), 2)
        tables.check(events, len(self._stories))
        return self._made(events, shared)

    def _made(self, events: Table, shared: Table) -> EventColumns:
        check_shares(shared, len(self._stories))
        keys, indexes = tables.place_indexes(events)
        shelf = self._database.places
        shelf.load(keys)
        self._keys = np.array(keys, np.int64)
        return tables.columns_of(
            events,
            version=next(_versions),
            indexes=indexes,
            place_table=tuple(shelf.by_key(key) for key in keys),
            story_ids=tuple(self._stories),
            pairs=pairs_of(events, shared),
        )

    def _learn_stories(self, rows: Iterable[tuple[object, object]]) -> None:
        told = list(zip(*rows, strict=True)) or [(), ()]
        numbers, ids = wholes(told[0], 0, _MOST_STORIES), texts(told[1])
        missing = max(numbers, default=-1) + 1 - len(self._stories)
        self._stories.extend([DocumentId("")] * missing)
        for number, story_id in zip(numbers, ids, strict=True):
            self._stories[number] = DocumentId(story_id)

    def _read_touched(self, before: EventColumns) -> EventColumns:
        run = self._database.connection.execute
        fresh, shares = [np.empty((WIDTH, 0), np.int64)], [np.empty((2, 0), np.int64)]
        for some in _batches(self._database.touched):
            fresh.append(table_of(run(f"{EVENT_SQL} WHERE id IN {some}")))
            shares.append(table_of(run(f"{SHARED_SQL} AND event IN {some}"), 2))
        for some in _batches(self._database.touched_stories):
            self._learn_stories(run(f"SELECT number, id FROM document WHERE number IN {some}"))
        read = np.concatenate(fresh, axis=1)
        tables.check(tables.in_order(read), len(self._stories))
        touched = np.fromiter(self._database.touched, np.int64)
        events = tables.replaced(tables.table_again(before, self._keys), touched, read)
        shared = shares_of(before)
        kept = shared[:, ~np.isin(shared[0], touched)]
        shared = np.concatenate([kept, *shares], axis=1)
        return self._made(events, shared[:, np.lexsort((shared[1], shared[0]))])

    def _copy(self, name: str, width: int) -> Table | None:
        """Return a copy that the project keeps, if it is as new as the rows."""
        row = self._database.row(_COPY, (name,))
        if row is None:
            return None
        if not isinstance(row[0], bytes) or len(row[0]) % (8 * width):
            raise BadValue("a copy of the events that is cut off")
        return np.frombuffer(row[0], "<i8").astype(np.int64, copy=False).reshape(width, -1)

    def keep_copy(self) -> None:
        """Write the copies of a big project, where those that are there are old.

        Raises:
            BadValue, ProjectError: a row is damaged.
            sqlite3.Error: the file can't be read or written.
        """
        many = self._database.number("SELECT events FROM project") >= MANY_EVENTS
        if many and self._database.number("SELECT count(*)" + _ARE_NEW) < 2:
            columns = self.read()
            events, shared = tables.table_again(columns, self._keys), shares_of(columns)
            for name, table in ((_EVENTS, events), (_SHARED, shared)):
                data = table.astype("<i8", copy=False).tobytes()
                self._database.connection.execute(_KEEP_COPY, (name, data))


_ARE_NEW = " FROM event_column WHERE revision = (SELECT revision FROM project)"
_COPY = "SELECT data" + _ARE_NEW + " AND name = ?"
_KEEP_COPY = (
    "INSERT OR REPLACE INTO event_column (name, revision, data) "
    "VALUES (?, (SELECT revision FROM project), ?)"
)


def _batches(numbers: Iterable[int]) -> Iterable[str]:
    ordered = sorted(numbers)
    for first in range(0, len(ordered), _BATCH):
        yield f"({', '.join(map(str, ordered[first : first + _BATCH]))})"
