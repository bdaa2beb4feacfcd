"""Closing a project, so that it is one file again."""

from __future__ import annotations

import contextlib
import sqlite3

from dateline.project.database import Database


def close_database(database: Database) -> None:
    """Bring what stands in the log into the file, do away with the log, and close.

    Nothing depends on it: what was acknowledged is on disk, in the log if not in the file. So an
    error here (a full disk, a reader elsewhere) is no loss, and is not raised.
    """
    connection = database.connection
    if not database.read_only:
        with contextlib.suppress(sqlite3.Error):
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        with contextlib.suppress(sqlite3.Error):
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    with contextlib.suppress(sqlite3.Error):
        connection.close()
