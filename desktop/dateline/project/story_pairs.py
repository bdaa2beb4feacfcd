"""Which stories tell of which events: kept apart for those that several stories tell of."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np

from dateline.project.column_table import Table, first_stories, numbers, shared_in, table_of
from dateline.project.columns import EventColumns, Whole, narrow
from dateline.project.database import Database
from dateline.project.values import BadValue

SHARED_SQL = """
    SELECT event, document FROM event_document
    WHERE event IN (SELECT id FROM event WHERE documents > 1)
"""
_MENTIONS_SQL = "SELECT event, document, mentions FROM event_document WHERE mentions > 1"
_EVENTS_AT_ONCE = 200
IN_ORDER = " ORDER BY event, document"


def check_shares(shared: Table, stories: int) -> None:
    """Look at pairs of an event's and a story's number; ``stories`` is one more than the last.

    Raises:
        BadValue: one can't be of a project of ours, or comes twice.
    """
    event, story = shared
    if not np.all((event > 0) & (story >= 0) & (story < stories)):
        raise BadValue("an event of a story that is not there")
    same = event[1:] == event[:-1]
    if not np.all((event[1:] > event[:-1]) | (same & (story[1:] > story[:-1]))):
        raise BadValue("stories of events out of order")


def pairs_of(events: Table, shared: Table) -> tuple[Whole, Whole]:
    """Return indexes of events and numbers of stories, a pair for each story of each event.

    They are by event, then by story.

    Args:
        events: the events, in order.
        shared: numbers of the events that several stories tell of, with each such story's number,
            in order.

    Raises:
        BadValue: they do not fit together.
    """
    is_shared = shared_in(events)
    several = np.flatnonzero(is_shared)
    by_number = several[np.argsort(numbers(events)[several])]
    found = np.searchsorted(numbers(events)[by_number], shared[0])
    if np.any(found >= len(by_number)) or np.any(numbers(events)[by_number[found]] != shared[0]):
        raise BadValue("a story's share in an event that is not there")
    index = by_number[found]
    told = np.ones(len(is_shared), dtype=np.intp)
    told[several] = np.bincount(index, minlength=len(is_shared))[several]
    stories = np.empty(int(told.sum()), dtype=np.int64)
    of_shared = np.repeat(is_shared, told)
    stories[~of_shared] = first_stories(events)[~is_shared]
    stories[of_shared] = shared[1][np.argsort(index, kind="stable")]
    return narrow(np.repeat(np.arange(len(told)), told)), narrow(stories)


def shares_of(columns: EventColumns) -> Table:
    """Return the shares that columns were made of."""
    told = np.bincount(columns.pair_events, minlength=len(columns.event_ids))
    of_shared = told[columns.pair_events] > 1
    event = columns.event_ids[columns.pair_events[of_shared]].astype(np.int64)
    story = columns.pair_stories[of_shared].astype(np.int64)
    return np.stack((event, story))[:, np.lexsort((story, event))]


def reading_shares(database: Database, columns: EventColumns) -> Generator[None, None, Whole]:
    """Return, for each pair of an event and a story, how many mentions of the story say so.

    In steps of a few milliseconds. A mention for each story needs no reading: only the events that
    have more mentions than stories are asked for.

    Raises:
        BadValue: the shares are not those that the columns were made of.
        sqlite3.Error: the file can't be read.
    """
    of, mentions = columns.pair_events, columns.mentions
    same = of[1:] == of[:-1]
    shared = np.zeros(len(of), dtype=np.bool_)
    shared[1:] = same
    shared[:-1] |= same
    yield
    shares = mentions[of]
    yield
    pairs = np.flatnonzero(shared)
    shares[pairs] = 1
    yield
    begin = np.flatnonzero(np.append(True, of[pairs[1:]] != of[pairs[:-1]]))[: len(pairs)]
    told, events = np.diff(begin, append=len(pairs)), of[pairs[begin]]
    more = mentions[events] > told
    yield
    pairs, events = pairs[np.repeat(more, told)], events[more]
    keys = of[pairs].astype(np.int64) << 32 | columns.pair_stories[pairs]
    yield
    by_number = events[np.argsort(columns.event_ids[events])].astype(np.int64)
    numbers = columns.event_ids[by_number].astype(np.int64)
    known = len(columns.story_ids)  # those that are being added have later numbers
    for first in range(0, len(numbers), _EVENTS_AT_ONCE):
        asked = ", ".join(map(str, numbers[first : first + _EVENTS_AT_ONCE].tolist()))
        rows = database.connection.execute(
            f"{_MENTIONS_SQL} AND document < {known} AND event IN ({asked})"
        )
        event, story, said = table_of(rows, 3)
        key = by_number[np.searchsorted(numbers, event)] << 32 | story
        at = np.minimum(np.searchsorted(keys, key), len(keys) - 1)
        if np.any(keys[at] != key) or np.any(said > mentions.max()):
            raise BadValue("a story's share in an event that is not there")
        shares[pairs[at]] = said
        yield
    sums = np.append(0, np.cumsum(shares[pairs], dtype=np.int64))
    ends = np.append(0, np.cumsum(told[more]))
    if np.any(np.diff(sums[ends]) != mentions[events]):
        raise BadValue("stories' shares in events that are not as they were")
    return narrow(shares)
