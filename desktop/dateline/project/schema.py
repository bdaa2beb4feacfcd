"""What a project file must look like: its numbers in the SQLite header, and its exact schema."""

from __future__ import annotations

import sqlite3
from functools import cache
from importlib.resources import files

APPLICATION_ID = 0x44744C6E
"""``DtLn``; SQLite keeps it at offset 68 of the file, big-endian."""

SCHEMA_VERSION = 4
"""Kept as ``user_version``, at offset 60 of the file."""

WORD_INDEX = "story_words"
"""The full-text index; SQLite keeps it in tables of this name and more."""

SchemaRow = tuple[str, str, str, str | None]
"""Type, name, table and statement, as in ``sqlite_schema``."""


@cache
def schema_sql() -> str:
    """Return the statements that make an empty project of the current schema."""
    return _read("schema.sql")


def old_schema_sql(number: int) -> str:
    """Return the statements that made a project of an older schema."""
    return _read(f"schema_{number}.sql")


def _read(name: str) -> str:
    return files("dateline.project").joinpath(name).read_text("utf-8")


def schema_rows(connection: sqlite3.Connection) -> frozenset[SchemaRow]:
    """Return what a file holds: tables, indexes, and whatever else was put there.

    Raises:
        sqlite3.Error: it can't be read.
    """
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema")
    return frozenset((str(r[0]), str(r[1]), str(r[2]), r[3]) for r in rows)


@cache
def expected_rows(sql: str) -> frozenset[SchemaRow]:
    """Return what a file made by these statements holds."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.executescript(sql)
        return schema_rows(connection)
    finally:
        connection.close()


def write_schema(connection: sqlite3.Connection) -> None:
    """Make an empty project in an empty database.

    Raises:
        sqlite3.Error: it can't be written.
    """
    connection.executescript(f"BEGIN IMMEDIATE;\n{schema_sql()}\nCOMMIT;")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
