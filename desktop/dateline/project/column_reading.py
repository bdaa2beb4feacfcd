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
from dateline.project.values import BadValue, text, whole

_MOST_STORIES = 10_000_000
_BATCH = 500
_MANY_TOUCHED = 5000
"""More than these are read with all the others."""
MANY_EVENTS = 20_000
"""From here on a project keeps a copy of its table."""
_SHARED = """
    SELECT event, document FROM event_document
    WHERE event IN (SELECT id FROM event WHERE documents > 1)
"""
_versions = count(1)


class ColumnReader:
    """Keeps what was read, so that reading again after a small deed is cheap."""

    def __init__(self, database: Database) -> None:
        """Read nothing yet."""
        self._database = database
        self._events: Table = np.empty((WIDTH, 0), np.int64)
        self._shared: Table = np.empty((2, 0), np.int64)
        self._stories: list[DocumentId] = []

    def read(self) -> EventColumns:
        """Return the events as they are now.

        Raises:
            ProjectError: a place is missing or damaged.
            BadValue: a row holds what no project of ours can hold.
            sqlite3.Error: the file can't be read.
        """
        self._bring_up_to_date()
        events, stories = self._events, len(self._stories)
        starts, ends = tables.seconds(events)
        dated = tables.dated_in(events)
        reach = ends.copy()
        np.maximum.accumulate(ends[:dated], out=reach[:dated])
        keys, places = tables.place_indexes(events)
        shelf = self._database.places
        shelf.load(keys)
        pair_events, pair_stories = tables.pairs_of(events, self._shared, stories)
        mentions, precisions, kinds, scenes = tables.unpacked(events)
        return EventColumns(
            version=next(_versions),
            event_ids=tables.numbers(events),
            starts=starts,
            ends=ends,
            reach=reach,
            places=places,
            stories=tables.first_stories(events),
            mentions=mentions,
            kinds=kinds,
            scenes=scenes,
            confidences=tables.confidences(events),
            precisions=precisions,
            dated=dated,
            place_table=tuple(shelf.by_key(key) for key in keys),
            story_ids=tuple(self._stories),
            pair_events=pair_events,
            pair_stories=pair_stories,
        )

    def _bring_up_to_date(self) -> None:
        database = self._database
        try:
            if database.everything_touched or len(database.touched) > _MANY_TOUCHED:
                self._read_all()
            else:
                self._read_touched()
        except TypeError as error:
            raise BadValue("an event that is not made of numbers") from error
        database.everything_touched = False
        database.touched.clear()
        database.touched_stories.clear()

    def _read_all(self) -> None:
        run = self._database.connection.execute
        self._database.everything_touched = True  # until all of it is read
        self._stories = []
        self._learn_stories(run("SELECT number, id FROM document"))
        copied = self._copy()
        events = (
            tables.in_order(table_of(run(f"{EVENT_SQL} ORDER BY id"))) if copied is None else copied
        )
        tables.check(events, len(self._stories))
        self._events = events
        self._shared = table_of(run(_SHARED), 2)

    def _learn_stories(self, rows: Iterable[tuple[object, object]]) -> None:
        for number, story_id in rows:
            index = whole(number, 0, _MOST_STORIES)
            if index >= len(self._stories):
                missing = index + 1 - len(self._stories)
                self._stories.extend([DocumentId("")] * missing)
            self._stories[index] = DocumentId(text(story_id))

    def _read_touched(self) -> None:
        run = self._database.connection.execute
        events, shared = [], []
        for some in _batches(self._database.touched):
            events.append(table_of(run(f"{EVENT_SQL} WHERE id IN {some}")))
            shared.append(table_of(run(f"{_SHARED} AND event IN {some}"), 2))
        for some in _batches(self._database.touched_stories):
            self._learn_stories(run(f"SELECT number, id FROM document WHERE number IN {some}"))
        if not events:
            return
        fresh = np.concatenate(events, axis=1)
        tables.check(tables.in_order(fresh), len(self._stories))
        touched = np.fromiter(self._database.touched, np.int64)
        self._events = tables.replaced(self._events, touched, fresh)
        kept = self._shared[:, ~np.isin(self._shared[0], touched)]
        self._shared = np.concatenate([kept, *shared], axis=1)

    def _copy(self) -> Table | None:
        """Return the copy that the project keeps of its table, if it is as new as the rows."""
        row = self._database.row(_COPY)
        if row is None:
            return None
        if not isinstance(row[0], bytes) or len(row[0]) % (8 * WIDTH):
            raise BadValue("a copy of the events that is cut off")
        events = np.frombuffer(row[0], "<i8").astype(np.int64).reshape(WIDTH, -1)
        tables.check_order(events)
        return events

    def keep_copy(self) -> None:
        """Write the copy of a big project's table, where the one that is there is old.

        Raises:
            BadValue, ProjectError: a row is damaged.
            sqlite3.Error: the file can't be read or written.
        """
        run = self._database.connection.execute
        many = self._database.number("SELECT events FROM project") >= MANY_EVENTS
        if many and self._database.row("SELECT 1" + _IS_NEW) is None:
            self._bring_up_to_date()
            run(_KEEP_COPY, (self._events.astype("<i8").tobytes(),))


_IS_NEW = " FROM event_column WHERE name = 'events' AND revision = (SELECT revision FROM project)"
_COPY = "SELECT data" + _IS_NEW
_KEEP_COPY = (
    "INSERT OR REPLACE INTO event_column (name, revision, data) "
    "VALUES ('events', (SELECT revision FROM project), ?)"
)


def _batches(numbers: Iterable[int]) -> Iterable[str]:
    ordered = sorted(numbers)
    for first in range(0, len(ordered), _BATCH):
        yield f"({', '.join(map(str, ordered[first : first + _BATCH]))})"
