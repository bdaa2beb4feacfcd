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


def pairs_of(events: Table, shared: Table, stories: int) -> tuple[NDArray[np.uint32], ...]:
    """Return event indexes and story numbers, a pair for each story of each event, by event.

    Args:
        events: the events, in order.
        shared: numbers of events that several stories say, with each such story's number.
        stories: one more than the last story's number.

    Raises:
        BadValue: they do not fit together.
    """
    alone = events[_PACKED] >> 8 & 255 < 2
    several = np.flatnonzero(~alone)
    by_number = several[np.argsort(events[_NUMBER, several])]
    numbers = events[_NUMBER, by_number]
    found = np.searchsorted(numbers, shared[0])
    if np.any(found >= len(numbers)) or not np.array_equal(numbers[found], shared[0]):
        raise BadValue("a story's share in an event that is not there")
    index = np.concatenate((np.flatnonzero(alone), by_number[found]))
    story = np.concatenate((events[_PLACE_STORY, alone] & 0xFFFFFFFF, shared[1]))
    if len(story) and not 0 <= int(story.min()) <= int(story.max()) < stories:
        raise BadValue("an event of a story that is not there")
    order = np.lexsort((story[len(index) - len(found) :], index[len(index) - len(found) :]))
    tail = len(index) - len(found) + order
    order = np.concatenate((np.arange(len(index) - len(found)), tail))
    order = order[np.argsort(index[order], kind="stable")]
    return index[order].astype(np.uint32), story[order].astype(np.uint32)


def seconds(events: Table) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return starts and ends in seconds since 1970, NaN where undated."""
    dated = dated_in(events)
    both = events[_FROM : _TO + 1] / 1e6
    both[:, dated:] = np.nan
    return both[0], both[1]


def numbers(events: Table) -> NDArray[np.int64]:
    """Return the events' numbers."""
    return np.array(events[_NUMBER], np.int64)


def first_stories(events: Table) -> NDArray[np.uint32]:
    """Return the number of the first story that says so."""
    return np.asarray(events[_PLACE_STORY] & 0xFFFFFFFF, np.uint32)


def confidences(events: Table) -> NDArray[np.float32]:
    """Return how sure each event is, 0 to 1."""
    return np.asarray(events[_CONFIDENCE] / SURE, np.float32)


def unpacked(
    events: Table,
) -> tuple[NDArray[np.uint32], NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint8]]:
    """Return counts of mentions, precisions, kinds, and 1 for what is only spoken of."""
    packed = events[_PACKED]
    return (
        (packed >> 16).astype(np.uint32),
        (packed >> 2 & 31).astype(np.uint8),
        (packed & 3).astype(np.uint8),
        (packed >> 7 & 1).astype(np.uint8),
    )
