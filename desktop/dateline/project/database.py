"""The open database of a project: its connection, its transactions, its places."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dateline.domain.errors import ProjectError
from dateline.project.faults import damaged, told
from dateline.project.places import PlaceShelf
from dateline.project.turns import Turns
from dateline.project.values import BadValue, Value

Counter = str
"""``next_document``, ``next_mention`` or ``next_event``: a column of ``project``."""


class Database:
    """A project file that is open. One thread at a time reads it or writes to it.

    What the room's other modules read and write through; nothing outside of the room needs it.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
        """Take over a connection that :mod:`dateline.project.opening` has checked."""
        self.connection = connection
        self.path = path
        self.read_only = read_only
        self.open_elsewhere = False
        """Whether it could be written if another window did not have it."""
        self.places = PlaceShelf(connection, path)
        self.touched: set[int] = set()
        """Numbers of the events that are not as the columns have them."""
        self.touched_stories: set[int] = set()
        self.everything_touched = True
        self._data_version = -1
        self.lock = Turns()
        """Held by whoever is within :meth:`reading`, :meth:`writing` or :meth:`still`."""

    def rows(self, sql: str, values: tuple[Value, ...] = ()) -> list[tuple[Value, ...]]:
        """Return all rows of a query.

        Raises:
            sqlite3.Error: they can't be read.
        """
        return self.connection.execute(sql, values).fetchall()

    def row(self, sql: str, values: tuple[Value, ...] = ()) -> tuple[Value, ...] | None:
        """Return the first row of a query, if there is one.

        Raises:
            sqlite3.Error: it can't be read.
        """
        found: tuple[Value, ...] | None = self.connection.execute(sql, values).fetchone()
        return found

    def number(self, sql: str, values: tuple[Value, ...] = ()) -> int:
        """Return the one whole number that a query answers.

        Raises:
            BadValue: it answers something else.
            sqlite3.Error: it can't be read.
        """
        found = self.row(sql, values)
        if found is None or type(found[0]) is not int:
            raise BadValue("a number is missing")
        return found[0]

    @contextmanager
    def reading(self, what: str) -> Iterator[None]:
        """Turn whatever goes wrong inside into a :class:`ProjectError`.

        Raises:
            ProjectError: ``what`` can't be read.
        """
        with self.lock, told(self.path, f"could not be read ({what})"):
            self._notice_others()
            try:
                yield
            except (ValueError, OverflowError) as error:
                raise damaged(self.path, f"{what}: {error}") from error

    @contextmanager
    def still(self) -> Iterator[None]:
        """Let all reads inside see one state, whatever another window writes meanwhile.

        Only where that holds up no writer: in a database with a log that is open for reading only.

        Raises:
            sqlite3.Error: it can't be read.
        """
        with self.lock:
            if not self.read_only or self.row("PRAGMA journal_mode") != ("wal",):
                yield
                return
            self.connection.execute("BEGIN")
            try:
                yield
            finally:
                self.connection.execute("ROLLBACK")

    @contextmanager
    def writing(self, deed: str) -> Iterator[None]:
        """Do what is inside as one transaction: on disk as a whole at the end, or not at all.

        Raises:
            ProjectError: it can't be done; nothing was changed.
        """
        if self.read_only:
            message = (
                f"{self.path} is open for reading only, so “{deed}” was not done. "
                "Save a copy with Save As and go on there."
            )
            raise ProjectError(message, path=str(self.path))
        with self.lock, told(self.path, f"could not be written ({deed})"):
            self._notice_others()
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.connection.execute("UPDATE project SET revision = revision + 1")
                self.connection.execute("COMMIT")
            except BaseException as error:
                self._take_back()
                if isinstance(error, ValueError | OverflowError) and not isinstance(
                    error, UnicodeError
                ):
                    message = f"{self.path}: “{deed}” was not done: {error}."
                    raise ProjectError(message, path=str(self.path)) from error
                raise

    def _take_back(self) -> None:
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")
        self.places.forget()
        self.everything_touched = True

    def _notice_others(self) -> None:
        (version,) = self.connection.execute("PRAGMA data_version").fetchone()
        if version != self._data_version:
            self._data_version = version
            self.places.forget()
            self.everything_touched = True

    def given(self, counter: Counter) -> int:
        """Return the first number that has not been given yet.

        Raises:
            BadValue: the counter is damaged.
            sqlite3.Error: it can't be read.
        """
        return self.number(f"SELECT {counter} FROM project")

    def take_numbers(self, counter: Counter, count: int) -> int:
        """Return the first of ``count`` numbers, none of which is ever given again.

        Within a transaction.

        Raises:
            BadValue: the counter is damaged.
            sqlite3.Error: it can't be written.
        """
        first = self.given(counter)
        self.connection.execute(f"UPDATE project SET {counter} = ?", (first + count,))
        return first
