"""MBTiles: a street map in an SQLite file of a stranger's, read and never trusted.

The format is MBTiles 1.3 (github.com/mapbox/mbtiles-spec). ``tiles`` is often a view, so views are
allowed; functions, recursion, and whatever takes longer than a tile may are not.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.export.tiles import LARGEST_TILE
from dateline.ui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator

_PATIENCE_S = 0.5
"""So long a question may take; a tile is found by its index in well under a millisecond."""
_STEPS = 2_000
_MOST_NOTES = 200
_TILE = "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"
_ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ}


class TooSlowError(ValueError):
    """A question that had to be stopped; the next would take as long."""


class MbTiles:
    """An MBTiles file, open for reading until :meth:`close`."""

    def __init__(self, path: Path) -> None:
        """Open it.

        Raises:
            TooSlowError: what it says of itself takes too long to find.
            ValueError: it is no such file, or a damaged one; says why.
        """
        self._until = 0.0
        with _translated():
            uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
            self._connection = sqlite3.connect(uri, uri=True, isolation_level=None)
        try:
            with _translated():
                self._distrust()
                self.notes = self._read_notes()
                self.min_zoom, self.max_zoom = self._zoom("ASC"), self._zoom("DESC")
        except BaseException:
            self.close()
            raise

    def _distrust(self) -> None:
        connection = self._connection
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_TILE)
        connection.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, 10_000)
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        # SQLite's own defences, where Python (3.12 and newer) can reach them.
        configure = getattr(connection, "setconfig", None)
        if configure is not None:
            configure(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)  # type: ignore[attr-defined,unused-ignore]
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.set_authorizer(_allow)
        connection.set_progress_handler(self._is_late, _STEPS)

    def _is_late(self) -> bool:
        return time.monotonic() > self._until

    def _ask(self, question: str, *numbers: int) -> list[tuple[object, ...]]:
        self._until = time.monotonic() + _PATIENCE_S
        return self._connection.execute(question, numbers).fetchmany(_MOST_NOTES)

    def _read_notes(self) -> dict[str, str]:
        rows = self._ask("SELECT name, value FROM metadata")
        return {str(name): str(value) for name, value in rows}

    def _zoom(self, order: str) -> int:
        rows = self._ask(f"SELECT zoom_level FROM tiles ORDER BY zoom_level {order} LIMIT 1")
        zoom = rows[0][0] if rows else None
        if isinstance(zoom, int):
            return zoom
        raise ValueError(say("Map", "it holds no tiles"))

    def any_tile(self) -> bytes | None:
        """Return one tile, to see of which kind they are.

        Raises:
            ValueError: the file is damaged there.
        """
        with _translated():
            return self._blob(self._ask("SELECT tile_data FROM tiles LIMIT 1"))

    def tile(self, zoom: int, column: int, row: int) -> bytes | None:
        """Return a tile as stored, or None where nothing is; rows count from the north.

        Raises:
            TooSlowError: it takes too long to find.
            ValueError: the file is damaged there.
        """
        with _translated():
            return self._blob(self._ask(_TILE, zoom, column, (1 << zoom) - 1 - row))

    @staticmethod
    def _blob(rows: list[tuple[object, ...]]) -> bytes | None:
        found = rows[0][0] if rows else None
        if found is not None and not isinstance(found, bytes):
            raise ValueError(say("Map", "a tile of it is no picture"))
        return found

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def _allow(action: int, *_about: object) -> int:
    return sqlite3.SQLITE_OK if action in _ALLOWED else sqlite3.SQLITE_DENY


@contextmanager
def _translated() -> Iterator[None]:
    """Tell a question that was stopped from all other errors: a damaged file, or not such a one."""
    try:
        yield
    except (sqlite3.Error, OverflowError) as error:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
            raise TooSlowError(say("Map", "reading it takes too long")) from error
        raise ValueError(say("Map", "SQLite says: {error}").format(error=error)) from error
