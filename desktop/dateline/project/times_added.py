"""From schema 3 to 4: when each deed was done; what is to be read and is in no file.

Deeds of before have no time. What a machine had been quite sure of counts as not checked.
"""

from __future__ import annotations

import sqlite3

from dateline.project.rebuilding import rebuild, statements
from dateline.project.schema import schema_sql

_TABLES = {
    "history": "*, '' AS done",
    "pending": "*, '' AS told, NULL AS held",
}
_SETTLED = ("You said so, for every story.", "Its point is given in the file.")
"""Reasons of what a person said, or a file gave, as they were written then."""
_MOST_SURE = 0.999
_HUMBLE = f"""
    UPDATE mention SET confidence = {_MOST_SURE}
    WHERE confidence > {_MOST_SURE} AND reason NOT IN (?, ?)
"""
_SHARES = """
    UPDATE event_document SET confidence = (
        SELECT max(iif(decided, 1.0, mention.confidence)) FROM mention
        WHERE mention.event = event_document.event AND mention.document = event_document.document
    ) WHERE confidence >= 1
"""
_EVENTS = """
    UPDATE event SET confidence = (
        SELECT max(event_document.confidence) FROM event_document WHERE event = event.id
    ) WHERE confidence >= 1
"""


def add_times(connection: sqlite3.Connection) -> None:
    """Do it, within a transaction.

    Raises:
        sqlite3.Error: it can't be read or written.
    """
    rebuild(connection, statements(schema_sql()), _TABLES)
    if connection.execute(_HUMBLE, _SETTLED).rowcount:
        connection.execute(_SHARES)
        connection.execute(_EVENTS)
        connection.execute("DELETE FROM event_column")
