"""What migrations are made of: tables made anew with more columns, the history's rows widened."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping

from dateline.project.values import dump


def statements(sql: str) -> dict[str, str]:
    """Return the statements of a schema by the name of what they make."""
    empty = sqlite3.connect(":memory:")
    try:
        empty.executescript(sql)
        rows = empty.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
    finally:
        empty.close()
    return dict(rows)


def rebuild(
    connection: sqlite3.Connection, made: Mapping[str, str], tables: Mapping[str, str]
) -> None:
    """Make tables anew, with what is selected from the old ones; their indexes too.

    Args:
        connection: within a transaction, without foreign keys.
        made: the statements of the new schema.
        tables: what to select of each old table.

    Raises:
        sqlite3.Error: it can't be read or written.
    """
    for table, columns in tables.items():
        indexes = connection.execute(
            "SELECT name FROM main.sqlite_schema WHERE type = 'index' AND tbl_name = ? "
            "AND sql IS NOT NULL",
            (table,),
        ).fetchall()
        connection.execute(f"CREATE TEMP TABLE old_{table} AS SELECT {columns} FROM main.{table}")
        connection.execute(f"DROP TABLE main.{table}")
        connection.execute(made[table])
        names = [str(row[1]) for row in connection.execute(f"PRAGMA main.table_info({table})")]
        listed = ", ".join(names)
        connection.execute(f"INSERT INTO main.{table} ({listed}) SELECT {listed} FROM old_{table}")
        connection.execute(f"DROP TABLE temp.old_{table}")
        for (index,) in indexes:
            connection.execute(made[index])


Widen = Callable[[list[object]], list[object]]


def widen_history(connection: sqlite3.Connection, rows: Mapping[str, Widen]) -> None:
    """Give the rows that deeds of the history put back the values that they lack.

    Args:
        connection: within a transaction.
        rows: what to do to each row under these keys of a deed.

    Raises:
        sqlite3.Error: it can't be read or written.
    """
    for number, command in connection.execute("SELECT id, command FROM history").fetchall():
        words = _widened_words(command, rows)
        connection.execute(
            "UPDATE history SET command = ?, size = ? WHERE id = ?", (words, len(words), number)
        )


def _widened_words(words: str, rows: Mapping[str, Widen]) -> str:
    try:
        return dump(_widened(json.loads(words), rows))
    except (ValueError, RecursionError):
        return words  # a stranger's: it stays as it is, and is refused when it is to be done


def _widened(command: object, rows: Mapping[str, Widen]) -> object:
    if not isinstance(command, dict):
        return command
    changed = dict(command)
    if isinstance(command.get("commands"), list):
        changed["commands"] = [_widened(part, rows) for part in command["commands"]]
    for key, widen in rows.items():
        if isinstance(command.get(key), list):
            changed[key] = [widen(row) if isinstance(row, list) else row for row in command[key]]
    return changed
