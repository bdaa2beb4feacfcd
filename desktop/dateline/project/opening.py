"""Opening a project: for writing where that is possible, else for reading only."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path
from typing import NamedTuple

from dateline.project.checks import check_header, check_pages, check_schema, connect
from dateline.project.database import Database
from dateline.project.faults import told
from dateline.project.lock import WriterLock
from dateline.project.schema import SCHEMA_VERSION


def open_database(path: Path, *, read_only: bool) -> tuple[Database, WriterLock | None]:
    """Open a project; return it with the right to write, or read-only without.

    Raises:
        ProjectError: it is absent, damaged, hostile, of a newer Dateline or not a project.
    """
    schema = check_header(path)
    with told(path, "could not be opened"):
        real = path.resolve(strict=True)
        lock, held = (None, False) if read_only else _try_lock(real)
        try:
            connection, writable = _current(real, schema, read_only=lock is None)
        except BaseException:
            if lock:
                lock.release()
            raise
    if lock and not writable:
        lock.release()
        lock = None
    database = Database(connection, real, read_only=not writable)
    database.open_elsewhere = held
    return database, lock


def _current(path: Path, schema: int, *, read_only: bool) -> tuple[sqlite3.Connection, bool]:
    """Return a connection to the project as this version has it, and whether it can be written."""
    if schema < SCHEMA_VERSION:
        # Seldom needed, and slow to bring in.
        from dateline.project.migrations import migrate, migrated_copy

        if read_only:
            return migrated_copy(path, schema), False
        migrate(path, schema)
    return _checked(path, read_only=read_only)


def _try_lock(path: Path) -> tuple[WriterLock | None, bool]:
    """Return the right to write, if it is to be had, and whether another window has it."""
    try:
        lock = WriterLock.take(path)
    except OSError:
        return None, False
    return lock, lock is None


class Journal(NamedTuple):
    """How SQLite makes a write whole."""

    mode: str
    synchronous: str
    alone: bool
    """Whether the file must be taken over without shared memory first."""


_JOURNALS = (
    Journal("WAL", "FULL", alone=False),
    Journal("DELETE", "EXTRA", alone=True),
)
"""A write-ahead log where that works. It needs shared memory, which many network drives lack, and
that only shows in a real write; there a rollback journal is kept."""


def _checked(path: Path, *, read_only: bool) -> tuple[sqlite3.Connection, bool]:
    """Return a connection to a file that is as it should be, and whether it can be written."""
    for journal in () if read_only else _JOURNALS:
        connection = _writable(path, journal)
        if connection is not None:
            return connection, True
    connection = connect(path, read_only=True)
    try:
        check_schema(connection, path)
        check_pages(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection, False


def _writable(path: Path, journal: Journal) -> sqlite3.Connection | None:
    connection = connect(path, read_only=False)
    try:
        with contextlib.suppress(sqlite3.OperationalError):
            if journal.alone:
                connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            check_schema(connection, path)
            check_pages(connection, path)
            if _keep(connection, journal):
                return connection
    except BaseException:
        connection.close()
        raise
    connection.close()
    return None


def _keep(connection: sqlite3.Connection, journal: Journal) -> bool:
    """Make each write durable from now on; whether that works, by a write."""
    (mode,) = connection.execute(f"PRAGMA journal_mode = {journal.mode}").fetchone()
    if str(mode).upper() != journal.mode:
        return False
    connection.execute(f"PRAGMA synchronous = {journal.synchronous}")
    connection.execute("PRAGMA locking_mode = NORMAL")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    connection.execute("COMMIT")
    return True
