"""What was done, to be undone and done again; kept in the file, so it outlives the window.

A deed is one step, a row of its own, or several that came one after the other, such as the stories
of an import: then only the last of its rows has the deed's name. A row without a name belongs with
the next one that has one, so a deed grows by a row, however long it is already.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from dateline.domain.changes import Changes, gathered
from dateline.domain.project import DoneDeed
from dateline.project.command_json import from_text, to_text
from dateline.project.commands import Command
from dateline.project.database import Database
from dateline.project.store import ProjectStore
from dateline.project.values import BadValue, Value, by_clock, flag, text, whole

MOST_DEEDS = 1000
"""How many can be undone."""
MOST_BYTES = 256_000_000
"""How much of them the file keeps; the newest deed is always kept."""
_LONGEST = 400_000_000


@dataclass(slots=True, kw_only=True)
class Gathering:
    """Steps that are to be one deed, as long as nothing else is done between them."""

    name: Callable[[int], str]
    """What the Edit menu calls so many of them, from two on; one alone has its own name."""
    steps: int = 0
    taken_back: bool = False
    """Whether the person undid it before it was whole; who makes it should then stop."""


def _done(value: Value) -> datetime | None:
    """Return when a deed was done; None where that was not kept yet."""
    return None if value == "" else by_clock(value)


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


class History:
    """The deeds of one open project. Each step is done and kept in one transaction, or not at all.

    A deed of several steps is undone and done again as a whole, in one transaction too. Another
    thread may do a step of one meanwhile, but not between a deed and what is noted of it here.
    """

    def __init__(self, store: ProjectStore, clock: Callable[[], datetime] = _now) -> None:
        """Go on where the project file left off; ``clock`` says when a deed is done."""
        self._store = store
        self._clock = clock
        self._database = store.database
        self._gathering: Gathering | None = None
        self._untold = Changes()
        self._ahead = False

    @property
    def ahead(self) -> bool:
        """Whether the last deed was begun since :meth:`take_untold`: nobody knows of it."""
        return self._ahead

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
            row = self._database.row(f"SELECT id, name FROM history {which}")
            if row is None or row[1] != "":
                return None if row is None else text(row[1])
            named = self._database.row(_NAME_OF, (row[0],))
            return "" if named is None else text(named[0])

    def run(self, command: Command, *, part_of: Gathering | None = None) -> Changes:
        """Do a deed, or a step of one; what was undone before it can't be done again any more.

        Raises:
            ProjectError: it can't be done or kept; nothing was changed.
        """
        with self._database.lock:
            grown = part_of if part_of is self._gathering else None
            changes = self._run(command, grown)
            self._gathering = part_of
            if part_of is not None:
                part_of.steps = part_of.steps + 1 if grown else 1
        return changes | Changes(project=True)

    def _run(self, command: Command, grown: Gathering | None) -> Changes:
        """Do a deed, and keep what takes it back: as a row of its own or with those of another."""
        name = command.name
        with self._database.writing(name):
            changes, inverse = command.apply(self._store)
            written = to_text(inverse)
            run = self._database.connection.execute
            run(_FORGET_POINTS)
            run("DELETE FROM history WHERE undone")
            if grown:
                name = grown.name(grown.steps + 1)
                run("UPDATE history SET name = '' WHERE id = (SELECT max(id) FROM history)")
            done = self._clock().isoformat(timespec="seconds")
            run(_KEEP, (name, len(written), written, done))
            if not grown:
                _trim(self._database)
        return changes

    def run_untold(self, command: Command, *, part_of: Gathering | None = None) -> None:
        """Do as :meth:`run`, on whatever thread; what changed is kept for :meth:`take_untold`.

        Raises:
            ProjectError: as for :meth:`run`.
        """
        with self._database.lock:
            goes_on = part_of is not None and part_of is self._gathering
            self._untold |= self.run(command, part_of=part_of)
            self._ahead = self._ahead or not goes_on

    def take_untold(self) -> Changes:
        """Return what :meth:`run_untold` changed since this was last asked."""
        with self._database.lock:
            untold, self._untold = self._untold, Changes()
            self._ahead = False
        return untold

    def undo(self) -> Changes:
        """Take back the last deed; no change where there is none.

        Raises:
            ProjectError: it can't be taken back; nothing was changed.
        """
        with self._database.lock:
            changes = self._step(_STEPS_BACK, undone=1)
            self._take_back_gathering()
        return changes

    def redo(self) -> Changes:
        """Do again what was taken back last; no change where there is nothing.

        Raises:
            ProjectError: it can't be done; nothing was changed.
        """
        with self._database.lock:
            return self._step(_STEPS_ON, undone=0)

    def deeds(self) -> tuple[DoneDeed, ...]:
        """Return what was done, and what was taken back of it, latest first."""
        with self._database.reading("its history"):
            rows = self._database.rows(
                "SELECT id, name, undone, done FROM history WHERE name != '' ORDER BY id DESC"
            )
            return tuple(
                DoneDeed(
                    id=whole(row[0], 1), name=text(row[1]), undone=flag(row[2]), done=_done(row[3])
                )
                for row in rows
            )

    def mark(self, name: str, made: datetime) -> None:
        """Let the project as it is now be gone back to, by :meth:`go_back`.

        Raises:
            ProjectError: it can't be written.
        """
        with self._database.writing("Make a restore point"):
            self._database.connection.execute(
                "INSERT INTO restore_point (name, made, history) VALUES (?, ?, "
                "(SELECT coalesce(max(id), 0) FROM history WHERE NOT undone))",
                (name, made.isoformat(timespec="seconds")),
            )

    def go_back(self, point: int) -> Changes:
        """Take back, or do again, what lies between now and a restore point; all or nothing.

        Raises:
            ProjectError: there is no such point, or the deeds since can't be taken back; nothing
                was changed.
        """
        with self._database.lock:
            with self._database.writing("Go to a restore point"):
                row = self._database.row("SELECT history FROM restore_point WHERE id = ?", (point,))
                if row is None:
                    raise BadValue("a restore point is missing")
                changes = self._go(whole(row[0]))
            self._take_back_gathering()
        return gathered(changes) | Changes(project=True)

    def go_to(self, deed: int) -> Changes:
        """Take back, or do again, what lies between now and the state right after a deed.

        0 stands for the state before all deeds that are kept.

        Raises:
            ProjectError: there is no such deed, or one between can't be taken back; nothing was
                changed.
        """
        with self._database.lock:
            with self._database.writing("Go to a deed"):
                row = self._database.row("SELECT id FROM history WHERE id = ?", (deed,))
                if row is None and deed:
                    raise BadValue("a deed is missing")
                changes = self._go(deed)
            self._take_back_gathering()
        return gathered(changes) | Changes(project=True)

    def _go(self, last: int) -> list[Changes]:
        """Let all deeds up to a row be in force, and none after it."""
        back = self._database.rows(_DONE_AFTER, (last,))
        changes = [self._turn(whole(each[0]), 1) for each in back]
        again = self._database.rows(_UNDONE_UP_TO, (last,))
        return changes + [self._turn(whole(each[0]), 0) for each in again]

    def _take_back_gathering(self) -> None:
        if self._gathering is not None:
            self._gathering.taken_back = True
            self._gathering = None

    def forget(self) -> None:
        """Leave nothing to take back: what is in the project now is where it begins.

        Raises:
            ProjectError: it can't be written.
        """
        with self._database.lock:
            with self._database.writing("Its history"):
                self._database.connection.execute("DELETE FROM history")
                self._database.connection.execute("DELETE FROM restore_point")
            self._gathering = None

    def _step(self, which: str, *, undone: int) -> Changes:
        name = self.undo_name if undone else self.redo_name
        if name is None:
            return Changes()
        with self._database.writing(f"{'Undo' if undone else 'Redo'} {name:.80}".rstrip()):
            rows = self._database.rows(which)
            changes = gathered(self._turn(whole(row[0]), undone) for row in rows)
        return changes | Changes(project=True)

    def _turn(self, number: int, undone: int) -> Changes:
        """Do what a row says, and keep in it what takes that back."""
        row = self._database.row("SELECT command FROM history WHERE id = ?", (number,))
        command = from_text(text(row[0] if row else None, _LONGEST))
        changes, inverse = command.apply(self._store)
        written = to_text(inverse)
        self._database.connection.execute(
            "UPDATE history SET undone = ?, size = ?, command = ? WHERE id = ?",
            (undone, len(written), written, number),
        )
        return changes


def _trim(database: Database) -> None:
    """Forget the oldest deeds, whole, once there are too many or they take too much room.

    Right after a new one, which is the last row then.
    """
    run = database.connection.execute
    run(_FORGET_OLDEST, (MOST_DEEDS,))
    (size,) = run("SELECT total(size) FROM history").fetchone()
    if size > MOST_BYTES:
        run(_FORGET_BIGGEST, (MOST_BYTES,))
    run("DELETE FROM restore_point WHERE history < (SELECT min(id) FROM history) - 1")


_FORGET_POINTS = """
    DELETE FROM restore_point WHERE history >= (SELECT min(id) FROM history WHERE undone)
"""
_DONE_AFTER = "SELECT id FROM history WHERE NOT undone AND id > ? ORDER BY id DESC"
_UNDONE_UP_TO = "SELECT id FROM history WHERE undone AND id <= ? ORDER BY id"
_LAST_DONE = "WHERE NOT undone ORDER BY id DESC LIMIT 1"
_FIRST_UNDONE = "WHERE undone ORDER BY id LIMIT 1"
_NAME_OF = "SELECT name FROM history WHERE id > ? AND name != '' ORDER BY id LIMIT 1"
_STEPS_BACK = f"""
    SELECT id FROM history
    WHERE NOT undone AND id > coalesce((
        SELECT max(id) FROM history
        WHERE name != '' AND id < (SELECT id FROM history {_LAST_DONE})
    ), -1)
    ORDER BY id DESC
"""
_STEPS_ON = f"""
    SELECT id FROM history
    WHERE undone AND id <= coalesce((
        SELECT min(id) FROM history
        WHERE name != '' AND id >= (SELECT id FROM history {_FIRST_UNDONE})
    ), (SELECT max(id) FROM history))
    ORDER BY id
"""
_KEEP = "INSERT INTO history (name, undone, size, command, done) VALUES (?, 0, ?, ?, ?)"
_FORGET_OLDEST = """
    DELETE FROM history WHERE id <= (
        SELECT id FROM history WHERE name != '' ORDER BY id DESC LIMIT 1 OFFSET ?
    )
"""
_FORGET_BIGGEST = """
    DELETE FROM history
    WHERE id < (SELECT max(id) FROM history) AND id <= (
        SELECT min(id) FROM history WHERE name != '' AND id >= (
            SELECT max(id) FROM (
                SELECT id, total(size) OVER (ORDER BY id DESC) AS room FROM history
            ) WHERE room > ?
        )
    )
"""
