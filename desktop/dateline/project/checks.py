"""Looking at a file that may be anything: damaged, of another program, or meant to do harm.

Before a statement of ours runs, the file's header is read, SQLite is told to trust nothing in it,
and its schema is compared with ours, statement for statement. So no trigger, view or generated
column of a stranger ever runs, and no virtual table but our own index of words (FTS5), which can be
damaged but do nothing else, and is made anew then.
"""

from __future__ import annotations

import os
import sqlite3
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from dateline.domain.errors import ProjectError
from dateline.project.faults import damaged, told
from dateline.project.schema import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    WORD_INDEX,
    expected_rows,
    schema_rows,
    schema_sql,
)

_MAGIC = b"SQLite format 3\x00"
_BUSY_SECONDS = 2.0
_CHECK_SECONDS = 0.3
"""How long opening may look for damage; what is found later is said then."""
_SOUND = "ok"
"""What SQLite says where it finds no damage."""
_LONGEST_VALUE = 500_000_000
"""Bytes in one value; a story and the history of its removal are shorter."""


def check_header(path: Path) -> int:
    """Return the schema number of a project file, from its first bytes.

    Raises:
        ProjectError: it is absent, no file, not a project, or of a newer Dateline.
    """
    with told(path, "could not be opened"):
        _check_kind(path)
        with path.open("rb") as file:
            header = file.read(100)
    if not header:
        raise _refused(path, "is empty, so it is not a Dateline project. Choose another file.")
    if not header.startswith(_MAGIC) or len(header) < 100:
        raise _refused(path, "is not a Dateline project. Choose a file that ends in .dateline.")
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise _refused(path, "is a database of another program, not a Dateline project.")
    _check_length(path, int.from_bytes(header[16:18], "big"))
    schema = int.from_bytes(header[60:64], "big")
    if schema > SCHEMA_VERSION:
        raise _refused(
            path,
            f"was made by a newer Dateline (schema {schema}); this one reads up to "
            f"{SCHEMA_VERSION}. Install the newer version to open it.",
        )
    return schema


def _check_length(path: Path, page_size: int) -> None:
    """Refuse a file that ends within a page, unless what a crash left beside it will mend that."""
    mended = any(path.with_name(path.name + suffix).exists() for suffix in ("-wal", "-journal"))
    if not mended and path.stat().st_size % max(page_size, 512):
        raise damaged(path, "it ends too early")


def _check_kind(path: Path) -> None:
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise _refused(path, "is a folder, not a Dateline project. Choose a file in it.")
    if not stat.S_ISREG(mode):
        raise _refused(path, "is not a file. Choose a Dateline project.")


def _refused(path: Path, words: str) -> ProjectError:
    return ProjectError(f"{path} {words}", path=str(path))


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """Return a connection that trusts nothing in the file. Nothing of the file has been read yet.

    Raises:
        sqlite3.Error: it can't be opened.
    """
    mode = "ro" if read_only else "rw"
    if read_only and not _can_share(path):
        mode = "ro&immutable=1"
    uri = f"file:{quote(str(path.absolute()))}?mode={mode}"
    connection = sqlite3.connect(
        uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        _distrust(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def connect_private() -> sqlite3.Connection:
    """Return a connection to an empty database of its own, on disk only if it grows large.

    Raises:
        sqlite3.Error: it can't be made.
    """
    connection = sqlite3.connect("", isolation_level=None)
    _distrust(connection)
    return connection


def _can_share(path: Path) -> bool:
    """Whether SQLite can read along with a writer: that takes files beside the project."""
    beside = path.with_name(path.name + "-wal")
    return beside.exists() or os.access(path.parent, os.W_OK)


def _distrust(connection: sqlite3.Connection) -> None:
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
    connection.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1)
    connection.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, 100_000)
    _configure(connection)
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")


def _configure(connection: sqlite3.Connection) -> None:
    """Switch on SQLite's own defences where Python (3.12 and newer) can reach them."""
    configure = getattr(connection, "setconfig", None)
    if configure is None:
        return
    configure(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)  # type: ignore[attr-defined,unused-ignore]
    for name in ("ENABLE_TRIGGER", "ENABLE_VIEW", "TRUSTED_SCHEMA", "DQS_DML", "DQS_DDL"):
        configure(getattr(sqlite3, f"SQLITE_DBCONFIG_{name}"), False)


@contextmanager
def off_guard(connection: sqlite3.Connection) -> Iterator[None]:
    """Let the tables behind the index of words be written, which SQLite's defences forbid."""
    configure = getattr(connection, "setconfig", None)
    if configure is not None:
        configure(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, False)  # type: ignore[attr-defined,unused-ignore]
    try:
        yield
    finally:
        _configure(connection)


def check_schema(connection: sqlite3.Connection, path: Path, sql: str = "") -> None:
    """Compare the file's schema with ours (or with ``sql``, of an older one).

    Raises:
        ProjectError: something is there that is not ours, or something of ours is missing.
        sqlite3.Error: it can't be read.
    """
    expected = expected_rows(sql or schema_sql())
    found = schema_rows(connection)
    strange = sorted(f"{kind} {name!r:.60}" for kind, name, _, _ in found - expected)
    if strange:
        raise _refused(
            path,
            f"holds something that is not Dateline's ({', '.join(strange[:3])}) and was not "
            "opened. Ask whoever sent it for a fresh copy.",
        )
    if expected - found:
        raise damaged(path, "a table is missing")


def check_pages(connection: sqlite3.Connection, path: Path) -> None:
    """Look for damage, for a third of a second at most.

    That of the index of words is left for when words are looked for: it is made anew then. SQLite
    checks that as well from 3.44 on, and says so in its verdict or, where it can't, in an error.

    Raises:
        ProjectError: there is some.
        sqlite3.Error: it can't be read.
    """
    until = time.monotonic() + _CHECK_SECONDS
    connection.set_progress_handler(lambda: int(time.monotonic() > until), 10_000)
    try:
        verdict = _verdict(connection)
        if WORD_INDEX in verdict:
            verdict = _verdict_on_tables(connection)
    finally:
        connection.set_progress_handler(None, 0)
    if verdict != _SOUND:
        raise damaged(path, " ".join(verdict.replace("*", "").split())[:200])


def _verdict(connection: sqlite3.Connection, table: str = "1") -> str:
    """Return what SQLite finds wrong first in all of the file, or in one table.

    Raises:
        sqlite3.Error: it can't be read, for a reason that is not the index of words.
    """
    try:
        return str(connection.execute(f"PRAGMA quick_check({table})").fetchone()[0])
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorname == "SQLITE_INTERRUPT":
            return _SOUND
        if WORD_INDEX in str(error):
            return str(error)
        raise


def _verdict_on_tables(connection: sqlite3.Connection) -> str:
    """Return what SQLite finds wrong first in the tables that can't be made anew from others.

    Raises:
        sqlite3.Error: one can't be read.
    """
    for kind, name, _, _ in sorted(expected_rows(schema_sql()), key=str):
        if kind == "table" and not name.startswith(WORD_INDEX):
            verdict = _verdict(connection, name)
            if verdict != _SOUND:
                return verdict
    return _SOUND
