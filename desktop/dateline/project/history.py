"""What was done, to be undone and done again; kept in the file, so it outlives the window."""

from __future__ import annotations

from dateline.domain.changes import Changes
from dateline.project.command_json import from_text, to_text
from dateline.project.commands import Command
from dateline.project.store import ProjectStore
from dateline.project.values import text, whole

MOST_DEEDS = 1000
"""How many can be undone."""
MOST_BYTES = 256_000_000
"""How much of them the file keeps; the newest deed is always kept."""
_LONGEST = 400_000_000


class History:
    """The deeds of one open project. Each is done and kept in one transaction, or not at all."""

    def __init__(self, store: ProjectStore) -> None:
        """Go on where the project file left off."""
        self._store = store
        self._database = store.database

    @property
    def undo_name(self) -> str | None:
        """Return what :meth:`undo` would take back, None where there is nothing."""
        return self._name(_LAST_DONE)

    @property
    def redo_name(self) -> str | None:
        """Return what :meth:`redo` would do again, None where there is nothing."""
        return self._name(_FIRST_UNDONE)

    def _name(self, which: str) -> str | None:
        with self._database.reading("its history"):
            row = self._database.row(f"SELECT name FROM history {which}")
            return None if row is None else text(row[0])

    def run(self, command: Command) -> Changes:
        """Do a deed; what was undone before it can't be done again any more.

        Raises:
            ProjectError: it can't be done or kept; nothing was changed.
        """
        with self._database.writing(command.name):
            changes, inverse = command.apply(self._store)
            written = to_text(inverse)
            run = self._database.connection.execute
            run("DELETE FROM history WHERE undone")
            run(_KEEP, (command.name, len(written), written))
            self._trim()
        return changes | Changes(project=True)

    def _trim(self) -> None:
        run = self._database.connection.execute
        run("DELETE FROM history WHERE id <= (SELECT max(id) FROM history) - ?", (MOST_DEEDS,))
        run(_FORGET, (MOST_BYTES,))

    def undo(self) -> Changes:
        """Take back the last deed; no change where there is none.

        Raises:
            ProjectError: it can't be taken back; nothing was changed.
        """
        return self._step(_LAST_DONE, undone=1)

    def redo(self) -> Changes:
        """Do again what was taken back last; no change where there is nothing.

        Raises:
            ProjectError: it can't be done; nothing was changed.
        """
        return self._step(_FIRST_UNDONE, undone=0)

    def forget(self) -> None:
        """Leave nothing to take back: what is in the project now is where it begins.

        Raises:
            ProjectError: it can't be written.
        """
        with self._database.writing("Its history"):
            self._database.connection.execute("DELETE FROM history")

    def _step(self, which: str, *, undone: int) -> Changes:
        with self._database.writing("Undo" if undone else "Redo"):
            row = self._database.row(f"SELECT id, command FROM history {which}")
            if row is None:
                return Changes()
            command = from_text(text(row[1], _LONGEST))
            changes, inverse = command.apply(self._store)
            written = to_text(inverse)
            self._database.connection.execute(
                "UPDATE history SET undone = ?, size = ?, command = ? WHERE id = ?",
                (undone, len(written), written, whole(row[0])),
            )
        return changes | Changes(project=True)


_LAST_DONE = "WHERE NOT undone ORDER BY id DESC LIMIT 1"
_FIRST_UNDONE = "WHERE undone ORDER BY id LIMIT 1"
_KEEP = "INSERT INTO history (name, undone, size, command) VALUES (?, 0, ?, ?)"
_FORGET = """
    DELETE FROM history WHERE id IN (
        SELECT id FROM (
            SELECT id, sum(size) OVER (ORDER BY id DESC) AS total, max(id) OVER () AS newest
            FROM history
        ) WHERE total > ? AND id < newest
    )
"""
