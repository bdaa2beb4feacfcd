"""From schema 1 to 2: whether something happens at a place is kept with its mentions and events.

Literal mentions are taken for scenes, as they were drawn; others are only spoken of. A story is
told apart when it is analysed anew.
"""

from __future__ import annotations

import sqlite3

from dateline.project.rebuilding import rebuild, statements, widen_history
from dateline.project.schema import old_schema_sql

_TABLES = {
    "event": "*, iif(kind = 0, 0, 1) AS scene",
    "mention": "*, iif(kind = 0, 0, 1) AS scene, '' AS scene_reason, NULL AS scene_decision",
    "event_document": "*, iif(kind = 0, 0, 1) AS scene",
}
_OLD_WIDTH = 19
_KIND = 6
"""Where a row of ``mention`` had its kind, in a history of schema 1."""


def add_scenes(connection: sqlite3.Connection) -> None:
    """Do it, within a transaction.

    Raises:
        sqlite3.Error: it can't be read or written.
    """
    rebuild(connection, statements(old_schema_sql(2)), _TABLES)
    connection.execute("DELETE FROM event_column")
    widen_history(connection, {"mentions": _mention})


def _mention(row: list[object]) -> list[object]:
    if len(row) != _OLD_WIDTH:
        return row
    return [*row, 0 if row[_KIND] == 0 else 1, "", None]
