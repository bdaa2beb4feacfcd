"""From schema 1 to 2: whether something happens at a place is kept with its mentions and events.

Literal mentions are taken for scenes, as they were drawn; others are only spoken of. A story is
told apart when it is analysed anew.
"""

from __future__ import annotations

import json
import sqlite3
from importlib.resources import files

from dateline.project.values import dump

_TABLES = {
    "event": "*, iif(kind = 0, 0, 1) AS scene",
    "mention": "*, iif(kind = 0, 0, 1) AS scene, '' AS scene_reason, NULL AS scene_decision",
    "event_document": "*, iif(kind = 0, 0, 1) AS scene",
}
_INDEXES = ("event_key", "event_shared", "mention_document", "mention_event")
_OLD_WIDTH = 19
_KIND = 6
"""Where a row of ``mention`` had its kind, in a history of schema 1."""


def schema_1() -> str:
    """Return the statements that made a project of schema 1."""
    return files("dateline.project").joinpath("schema_1.sql").read_text("utf-8")


def add_scenes(connection: sqlite3.Connection) -> None:
    """Do it, within a transaction.

    Raises:
        sqlite3.Error: it can't be read or written.
    """
    made = _made()
    for table, columns in _TABLES.items():
        connection.execute(f"CREATE TEMP TABLE old_{table} AS SELECT {columns} FROM main.{table}")
        connection.execute(f"DROP TABLE main.{table}")
        connection.execute(made[table])
        names = [str(row[1]) for row in connection.execute(f"PRAGMA main.table_info({table})")]
        listed = ", ".join(names)
        connection.execute(f"INSERT INTO main.{table} ({listed}) SELECT {listed} FROM old_{table}")
        connection.execute(f"DROP TABLE temp.old_{table}")
    for index in _INDEXES:
        connection.execute(made[index])
    connection.execute("DELETE FROM event_column")
    for number, command in connection.execute("SELECT id, command FROM history").fetchall():
        words = _command(command)
        connection.execute(
            "UPDATE history SET command = ?, size = ? WHERE id = ?", (words, len(words), number)
        )


def _made() -> dict[str, str]:
    """Return the statements of schema 2, by what they make."""
    sql = files("dateline.project").joinpath("schema.sql").read_text("utf-8")
    with sqlite3.connect(":memory:") as empty:
        empty.executescript(sql)
        rows = empty.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
    empty.close()
    return dict(rows)


def _command(words: str) -> str:
    try:
        return dump(_widened(json.loads(words)))
    except (ValueError, RecursionError):
        return words  # a stranger's: it stays as it is, and is refused when it is to be done


def _widened(command: object) -> object:
    """Return a deed of the history with the scenes of the mentions that it puts back."""
    if not isinstance(command, dict):
        return command
    if isinstance(command.get("commands"), list):
        return {**command, "commands": [_widened(part) for part in command["commands"]]}
    if isinstance(command.get("mentions"), list):
        return {**command, "mentions": [_row(row) for row in command["mentions"]]}
    return command


def _row(row: object) -> object:
    if not isinstance(row, list) or len(row) != _OLD_WIDTH:
        return row
    return [*row, 0 if row[_KIND] == 0 else 1, "", None]
