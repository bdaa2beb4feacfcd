"""Events as whole numbers, six for each, in the order that map and time line draw them.

The rows of a table are its fields, so that each is one run of memory: the event's number; its
place's key and first story; from and to in microseconds; mentions, stories, scene, precision and
kind; confidence.
The order is by from, to and number; the undated, which hold :data:`UNDATED` there, are last.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from dateline.domain.places import Place
from dateline.domain.text import DocumentId
from dateline.project.columns import EventColumns, Whole, narrow
from dateline.project.moments import Moments
from dateline.project.values import PRECISIONS, BadValue

Table = NDArray[np.int64]
Index = NDArray[np.intp]

WIDTH = 6
UNDATED = 2**63 - 1
SURE = 10**9
"""A confidence of 1."""
_NUMBER, _PLACE_STORY, _FROM, _TO, _PACKED, _CONFIDENCE = range(WIDTH)
_FIRST_US = -62_135_596_800_000_000
_LAST_US = 253_402_300_800_000_000
_FEW_KEYS = 10_000_000

EVENT_SQL = f"""
    SELECT id, (place << 32) | first_document,
        ifnull(from_us, {UNDATED}), ifnull(to_us, {UNDATED}),
        (mentions << 16) | (min(documents, 2) << 8) | (scene << 7)
            | (ifnull(precision, 0) << 2) | kind,
        CAST(confidence * {SURE} AS INTEGER)
    FROM event
"""


def table_of(rows: Iterable[tuple[object, ...]], width: int = WIDTH) -> Table:
    """Return rows of ``width`` whole numbers as a table."""
    flat = np.fromiter(chain.from_iterable(rows), np.int64)
    return np.ascontiguousarray(flat.reshape(-1, width).T)


def in_order(events: Table) -> Table:
    """Return a table that is sorted by number as one that is in order."""
    return events[:, np.lexsort((events[_TO], events[_FROM]))]


def replaced(events: Table, touched: NDArray[np.int64], fresh: Table) -> Table:
    """Return a table in order with the touched events' columns taken out and fresh ones put in."""
    kept = events[:, ~np.isin(events[_NUMBER], touched)]
    fresh = in_order(fresh[:, np.argsort(fresh[_NUMBER])])
    positions = [_position(kept, *column) for column in fresh[:4].T.tolist()]
    return np.insert(kept, positions, fresh, axis=1) if positions else kept


def _position(events: Table, number: int, _place_story: int, begin: int, end: int) -> int:
    low, high = 0, events.shape[1]
    for field, value in ((_FROM, begin), (_TO, end), (_NUMBER, number)):
        run = events[field, low:high]
        first = int(np.searchsorted(run, value, side="left"))
        last = int(np.searchsorted(run, value, side="right"))
        low, high = low + first, low + last
    return low


def check(events: Table, stories: int) -> None:
    """Look at every value; ``stories`` is one more than the last story's number.

    Raises:
        BadValue: one can't be of a project of ours.
    """
    packed = events[_PACKED]
    if not np.all((packed & 3 < 3) & (packed >> 2 & 31 < len(PRECISIONS)) & (packed >> 16 > 0)):
        raise BadValue("an event of an unknown kind or precision, or without mentions")
    confidence = events[_CONFIDENCE]
    if not np.all((confidence >= 0) & (confidence <= SURE) & (events[_NUMBER] > 0)):
        raise BadValue("an event with a confidence outside of 0 to 1")
    place_story = events[_PLACE_STORY]
    if not np.all((place_story > 0) & (place_story & 0xFFFFFFFF < stories)):
        raise BadValue("an event of a place or a story that is not there")
    _check_times(events)


def _check_times(events: Table) -> None:
    begin, end = events[_FROM], events[_TO]
    dated = dated_in(events)
    if np.any(end[dated:] != UNDATED):
        raise BadValue("an event with half a moment")
    begin, end = begin[:dated], end[:dated]
    if not np.all((begin >= _FIRST_US) & (begin < end) & (end <= _LAST_US)):
        raise BadValue("an event outside of the years 1 to 9999, or one that ends before it starts")


def check_order(events: Table) -> None:
    """Look whether a table is in order, each event once.

    Raises:
        BadValue: it is not.
    """
    before, after = events[:, :-1], events[:, 1:]
    later = after[_NUMBER] > before[_NUMBER]
    for field in (_TO, _FROM):
        later = (after[field] > before[field]) | ((after[field] == before[field]) & later)
    if not np.all(later):
        raise BadValue("events out of order")


def dated_in(events: Table) -> int:
    """Return how many events have a moment."""
    return int(np.searchsorted(events[_FROM], UNDATED))


def place_indexes(events: Table) -> tuple[list[int], NDArray[np.uint32]]:
    """Return the keys of all places, ascending, and each event's index into them."""
    keys = events[_PLACE_STORY] >> 32
    if not len(keys) or int(keys.max()) > _FEW_KEYS:
        found, indexes = np.unique(keys, return_inverse=True)
        return found.tolist(), indexes.astype(np.uint32)
    there = np.bincount(keys) > 0
    lookup = np.cumsum(there, dtype=np.uint32) - np.uint32(1)
    return np.flatnonzero(there).tolist(), lookup[keys]


def columns_of(
    events: Table,
    *,
    version: int,
    indexes: NDArray[np.uint32],
    place_table: tuple[Place, ...],
    story_ids: tuple[DocumentId, ...],
    pairs: tuple[Whole, Whole],
) -> EventColumns:
    """Return a table as what map and time line draw from.

    ``indexes`` are those of :func:`place_indexes`, ``pairs`` of events' indexes and stories.
    """
    packed = events[_PACKED]
    return EventColumns(
        version=version,
        event_ids=narrow(events[_NUMBER]),
        moments=Moments.of(events[_FROM : _TO + 1, : dated_in(events)]),
        places=narrow(indexes),
        stories=narrow(events[_PLACE_STORY] & 0xFFFFFFFF),
        mentions=narrow(packed >> 16),
        kinds=(packed & 3).astype(np.uint8),
        scenes=(packed >> 7 & 1).astype(np.uint8),
        confidences=(events[_CONFIDENCE] / SURE).astype(np.float32),
        precisions=(packed >> 2 & 31).astype(np.uint8),
        place_table=place_table,
        story_ids=story_ids,
        pair_events=pairs[0],
        pair_stories=pairs[1],
    )


def table_again(columns: EventColumns, keys: NDArray[np.int64]) -> Table:
    """Return the table that columns were made of; ``keys`` are those of their places.

    Confidences are as the columns have them, to seven digits.
    """
    dated, told = columns.dated, np.bincount(columns.pair_events, minlength=len(columns.kinds))
    events = np.empty((WIDTH, len(columns.event_ids)), np.int64)
    events[_NUMBER] = columns.event_ids
    events[_PLACE_STORY] = keys[columns.places] << 32 | columns.stories
    events[_FROM : _TO + 1, :dated] = np.repeat(
        columns.moments.exact, np.diff(columns.moments.first), axis=1
    )
    events[_FROM : _TO + 1, dated:] = UNDATED
    events[_PACKED] = columns.mentions.astype(np.int64) << 16 | np.minimum(told, 2) << 8
    events[_PACKED] |= columns.scenes.astype(np.int64) << 7
    events[_PACKED] |= columns.precisions.astype(np.int64) << 2 | columns.kinds
    events[_CONFIDENCE] = np.rint(columns.confidences.astype(np.float64) * SURE)
    return events


def numbers(events: Table) -> NDArray[np.int64]:
    """Return the events' numbers."""
    return np.asarray(events[_NUMBER])


def first_stories(events: Table) -> NDArray[np.int64]:
    """Return the number of the first story that tells of each event."""
    return np.asarray(events[_PLACE_STORY] & 0xFFFFFFFF)


def shared_in(events: Table) -> NDArray[np.bool_]:
    """Return which events several stories tell of."""
    return np.asarray(events[_PACKED] >> 8 & 255 > 1)
