"""Making a project file, and copying one: written aside, brought to disk, then renamed."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from dateline.domain.errors import ProjectError
from dateline.project.database import Database
from dateline.project.faults import told
from dateline.project.lock import WriterLock
from dateline.project.schema import write_schema

_FIRST_ROW = "INSERT INTO project VALUES (1, ?, ?, 0, 0, 1, 1, 0, 0, 0)"


def make_project(path: Path, *, title: str, named: bool) -> None:
    """Make an empty project.

    Raises:
        ProjectError: something is there already, or it can't be written there.
    """
    if path.exists():
        message = f"{path} is there already. Open it, or choose another name."
        raise ProjectError(message, path=str(path))
    if not path.parent.is_dir():
        message = f"{path} could not be made: there is no folder {path.parent}. Choose another."
        raise ProjectError(message, path=str(path))
    with told(path, "could not be made"), beside(path) as side:
        with closing(_unhurried(side)) as connection:
            write_schema(connection)
            connection.execute(_FIRST_ROW, (title, int(named)))
        into_place(side, path)


def copy_project(database: Database, path: Path) -> None:
    """Copy an open project to ``path``, as of now, in place of what stands there.

    Raises:
        ProjectError: it can't be written there, or is the open project, or one open elsewhere.
    """
    with told(path, "could not be saved"):
        if path.exists() and path.samefile(database.path):
            message = f"{path} is the project that is open. Choose another name for the copy."
            raise ProjectError(message, path=str(path))
        if path.is_dir():
            message = f"{path} is a folder. Choose a name for the copy in it."
            raise ProjectError(message, path=str(path))
        with _alone(path), beside(path) as side:
            with database.lock, closing(_unhurried(side)) as copy:
                database.connection.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE").fetchone()
                copy.execute(_NAME, (path.stem,))
            for suffix in ("-wal", "-shm", "-journal"):
                path.with_name(path.name + suffix).unlink(missing_ok=True)
            into_place(side, path)


def _unhurried(side: Path) -> sqlite3.Connection:
    """Return a connection that leaves bringing the file to disk to :func:`into_place`."""
    connection = sqlite3.connect(side, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    return connection


_NAME = "UPDATE project SET title = iif(named, title, ?), named = 1"


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    lock = WriterLock.take(path)
    if lock is None:
        message = f"{path} is open in another window. Close it there, or choose another name."
        raise ProjectError(message, path=str(path))
    try:
        yield
    finally:
        lock.release()


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """Yield a free name beside ``path``; whatever is left there goes."""
    side = path.with_name(f".{path.name}.{os.getpid()}.part")
    side.unlink(missing_ok=True)
    try:
        yield side
    finally:
        for name in (side.name, f"{side.name}-journal", f"{side.name}-wal", f"{side.name}-shm"):
            with contextlib.suppress(OSError):
                side.with_name(name).unlink(missing_ok=True)


def into_place(side: Path, path: Path) -> None:
    """Bring a finished file to disk, then give it its name, in place of what has it.

    Raises:
        OSError: it can't be done.
    """
    with side.open("rb+") as file:
        os.fsync(file.fileno())
    side.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Bring a renaming to disk, where the system can do that for folders."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
