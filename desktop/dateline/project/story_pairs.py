"""Which stories tell of which events: kept apart for those that several stories tell of."""

from __future__ import annotations

import numpy as np

from dateline.project.column_table import Table, first_stories, numbers, shared_in, table_of
from dateline.project.columns import EventColumns, Whole, narrow
from dateline.project.database import Database
from dateline.project.values import BadValue

SHARED_SQL = """
    SELECT event, document FROM event_document
    WHERE event IN (SELECT id FROM event WHERE documents > 1)
"""
_MENTIONS_SQL = """
    SELECT event, document, mentions FROM event_document
    WHERE event IN (SELECT id FROM event WHERE documents > 1) ORDER BY event, document
"""
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


def read_shares(database: Database, columns: EventColumns) -> Whole:
    """Return, for each pair of an event and a story, how many mentions of the story say so.

    Raises:
        BadValue: the shares are not those that the columns were made of.
        sqlite3.Error: the file can't be read.
    """
    event, story, mentions = table_of(database.connection.execute(_MENTIONS_SQL), 3)
    told = np.bincount(columns.pair_events, minlength=len(columns.event_ids))
    of_shared = np.flatnonzero(told[columns.pair_events] > 1)
    ids = columns.event_ids[columns.pair_events[of_shared]].astype(np.int64)
    stories = columns.pair_stories[of_shared].astype(np.int64)
    order = np.lexsort((stories, ids))
    if not (np.array_equal(ids[order], event) and np.array_equal(stories[order], story)):
        raise BadValue("stories' shares in events that are not as they were")
    shares = columns.mentions[columns.pair_events].astype(np.int64)
    shares[of_shared[order]] = mentions
    return narrow(shares)
