"""Reading events as columns: all of them once, afterwards only those that a deed touched.

A row of ``event`` is fetched as six whole numbers (measured: a million take 1.0 s so, 1.4 s as its
own columns), which are kept by event number; what changed is fetched again and put in its place.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, count

import numpy as np
from numpy.typing import NDArray

from dateline.domain.text import DocumentId
from dateline.project.columns import EventColumns
from dateline.project.database import Database
from dateline.project.values import PRECISIONS, BadValue, text, whole

_UNDATED = 2**63 - 1
_SURE = 10**9
_FIRST_US = -62_135_596_800_000_000
_LAST_US = 253_402_300_800_000_000
_MOST_STORIES = 10_000_000
_BATCH = 500
_EVENT = f"""
    SELECT id, (place << 32) | first_document,
        ifnull(from_us, {_UNDATED}), ifnull(to_us, {_UNDATED}),
        (mentions << 16) | (min(documents, 2) << 8) | (ifnull(precision, 0) << 2) | kind,
        CAST(confidence * {_SURE} AS INTEGER)
    FROM event
"""
_WIDTH = 6
_PAIR = """
    SELECT event, document FROM event_document
    WHERE event IN (SELECT id FROM event WHERE documents > 1)
"""
_versions = count(1)
Table = NDArray[np.int64]


class ColumnReader:
    """Keeps what was read, so that reading again after a small deed is cheap."""

    def __init__(self, database: Database) -> None:
        """Read nothing yet."""
        self._database = database
        self._events: Table = np.empty((0, _WIDTH), np.int64)
        self._pairs: Table = np.empty((0, 2), np.int64)
        self._stories: list[DocumentId] = []

    def read(self) -> EventColumns:
        """Return the events as they are now.

        Raises:
            BadValue: a row holds what no project of ours can hold.
            sqlite3.Error: the file can't be read.
        """
        database = self._database
        try:
            if database.everything_touched:
                self._read_all()
            else:
                self._read_touched()
        except TypeError as error:
            raise BadValue("an event that is not made of numbers") from error
        database.everything_touched = False
        database.touched.clear()
        database.touched_stories.clear()
        return self._columns()

    def _read_all(self) -> None:
        run = self._database.connection.execute
        self._events = _table(run(f"{_EVENT} ORDER BY id"), _WIDTH)
        self._pairs = _table(run(f"{_PAIR} ORDER BY event, document"), 2)
        self._stories = []
        self._learn_stories(run("SELECT number, id FROM document"))

    def _learn_stories(self, rows: Iterable[tuple[object, object]]) -> None:
        for number, story_id in rows:
            index = whole(number, 0, _MOST_STORIES)
            if index >= len(self._stories):
                missing = index + 1 - len(self._stories)
                self._stories.extend([DocumentId("")] * missing)
            self._stories[index] = DocumentId(text(story_id))

    def _read_touched(self) -> None:
        run = self._database.connection.execute
        events, pairs = [], []
        for some in _batches(self._database.touched):
            listed = f"({', '.join(map(str, some))})"
            events.append(_table(run(f"{_EVENT} WHERE id IN {listed}"), _WIDTH))
            pairs.append(_table(run(f"{_PAIR} AND event IN {listed}"), 2))
        for some in _batches(self._database.touched_stories):
            listed = f"({', '.join(map(str, some))})"
            self._learn_stories(run(f"SELECT number, id FROM document WHERE number IN {listed}"))
        touched = np.fromiter(self._database.touched, np.int64)
        self._events = _replaced(self._events, touched, events)
        self._pairs = _replaced(self._pairs, touched, pairs)

    def _columns(self) -> EventColumns:
        events = self._events
        _check(events, len(self._stories))
        order = np.lexsort((events[:, 3], events[:, 2]))
        sorted_events = events[order]
        dated = int(np.count_nonzero(events[:, 2] != _UNDATED))
        starts = _seconds(sorted_events[:, 2], dated)
        ends = _seconds(sorted_events[:, 3], dated)
        reach = ends.copy()
        np.maximum.accumulate(ends[:dated], out=reach[:dated])
        keys, places = np.unique(sorted_events[:, 1] >> 32, return_inverse=True)
        shelf = self._database.places
        shelf.load(keys.tolist())
        pair_events, pair_stories = self._sorted_pairs(order)
        packed = sorted_events[:, 4]
        return EventColumns(
            version=next(_versions),
            event_ids=np.ascontiguousarray(sorted_events[:, 0]),
            starts=starts,
            ends=ends,
            reach=reach,
            places=places.astype(np.uint32),
            stories=(sorted_events[:, 1] & 0xFFFFFFFF).astype(np.uint32),
            mentions=(packed >> 16).astype(np.uint32),
            kinds=(packed & 3).astype(np.uint8),
            confidences=(sorted_events[:, 5] / _SURE).astype(np.float32),
            precisions=((packed >> 2) & 63).astype(np.uint8),
            dated=dated,
            place_table=tuple(shelf.by_key(key) for key in keys.tolist()),
            story_ids=tuple(self._stories),
            pair_events=pair_events,
            pair_stories=pair_stories,
        )

    def _sorted_pairs(self, order: NDArray[np.intp]) -> tuple[NDArray[np.uint32], ...]:
        events = self._events
        places = np.empty(len(events), np.int64)
        places[order] = np.arange(len(events))
        alone = (events[:, 4] >> 8) & 255 < 2
        found = np.searchsorted(events[:, 0], self._pairs[:, 0])
        if len(found) and (
            found[-1] >= len(events) or not np.array_equal(events[found, 0], self._pairs[:, 0])
        ):
            raise BadValue("a story's share in an event that is not there")
        index = np.concatenate((places[alone], places[found]))
        story = np.concatenate((events[alone, 1] & 0xFFFFFFFF, self._pairs[:, 1]))
        if len(story) and not 0 <= int(story.min()) <= int(story.max()) < len(self._stories):
            raise BadValue("an event of a story that is not there")
        by_event = np.argsort(index, kind="stable")
        return index[by_event].astype(np.uint32), story[by_event].astype(np.uint32)


def _table(rows: Iterable[tuple[object, ...]], width: int) -> Table:
    return np.fromiter(chain.from_iterable(rows), np.int64).reshape(-1, width)


def _batches(numbers: Iterable[int]) -> Iterable[list[int]]:
    ordered = sorted(numbers)
    for first in range(0, len(ordered), _BATCH):
        yield ordered[first : first + _BATCH]


def _replaced(table: Table, touched: NDArray[np.int64], fresh: list[Table]) -> Table:
    """Return ``table``, sorted by its first column, with the touched events' rows made anew."""
    kept = table[~np.isin(table[:, 0], touched)]
    added = np.concatenate(fresh) if fresh else kept[:0]
    added = added[np.argsort(added[:, 0], kind="stable")]
    return np.insert(kept, np.searchsorted(kept[:, 0], added[:, 0]), added, axis=0)


def _seconds(microseconds: NDArray[np.int64], dated: int) -> NDArray[np.float64]:
    seconds = microseconds / 1e6
    seconds[dated:] = np.nan
    return seconds


def _check(events: Table, stories: int) -> None:
    starts, ends, packed = events[:, 2], events[:, 3], events[:, 4]
    timed = starts != _UNDATED
    if not np.array_equal(timed, ends != _UNDATED):
        raise BadValue("an event with half a moment")
    starts, ends = starts[timed], ends[timed]
    if not np.all((starts >= _FIRST_US) & (starts < ends) & (ends <= _LAST_US)):
        raise BadValue("an event outside of the years 1 to 9999, or one that ends before it starts")
    if not np.all((packed & 3 < 3) & ((packed >> 2) & 63 < len(PRECISIONS)) & (packed >> 16 > 0)):
        raise BadValue("an event of an unknown kind or precision, or without mentions")
    if not np.all((events[:, 5] >= 0) & (events[:, 5] <= _SURE) & (events[:, 0] > 0)):
        raise BadValue("an event with a confidence outside of 0 to 1")
    if not np.all((events[:, 1] > 0) & (events[:, 1] & 0xFFFFFFFF < stories)):
        raise BadValue("an event of a place or a story that is not there")
