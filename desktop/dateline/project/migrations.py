"""Bringing projects of older schemas up to date, after a back-up of the file as it was.

A migration is made on a copy, which takes the project's place when it is whole and exactly of the
new schema. So a kill at any moment leaves the old project or the new one. Of a project that is only
read, or can't be written, the copy is read in its stead.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from dateline.domain.errors import ProjectError
from dateline.project.answers_added import add_answers
from dateline.project.checks import check_pages, check_schema, connect, connect_private
from dateline.project.copying import beside, into_place
from dateline.project.scenes_added import add_scenes
from dateline.project.schema import SCHEMA_VERSION, old_schema_sql, schema_sql
from dateline.project.times_added import add_times


@dataclass(frozen=True, slots=True, kw_only=True)
class Migration:
    """The step from one schema to the next."""

    before: str
    """The statements that made a project of the old schema; a file must match them exactly."""
    apply: Callable[[sqlite3.Connection], None]
    """Does it, within a transaction."""


MIGRATIONS: Mapping[int, Migration] = {
    1: Migration(before=old_schema_sql(1), apply=add_scenes),
    2: Migration(before=old_schema_sql(2), apply=add_answers),
    3: Migration(before=old_schema_sql(3), apply=add_times),
}
"""By the schema that each one starts from. Schema 1 is the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """Where migrations lead."""

    schema: int
    sql: str


def current_goal() -> Goal:
    """Return the schema that this version of Dateline writes."""
    return Goal(schema=SCHEMA_VERSION, sql=schema_sql())


def backup_path(path: Path, schema: int) -> Path:
    """Return a free name for the back-up of a project of an older schema."""
    for number in range(1, 1000):
        count = f" {number}" if number > 1 else ""
        backup = path.with_name(f"{path.stem} (schema {schema} back-up{count}){path.suffix}")
        if not backup.exists():
            return backup
    raise ProjectError(f"{path.parent} holds too many back-ups of {path.name}.", path=str(path))


def migrate(
    path: Path,
    schema: int,
    *,
    migrations: Mapping[int, Migration] = MIGRATIONS,
    goal: Goal | None = None,
) -> None:
    """Bring the project at ``path``, of an older schema, up to date.

    Raises:
        ProjectError: it is of no schema that ever was, or is not ours.
        sqlite3.Error, OSError: it can't be written; it is as it was.
    """
    goal = goal or current_goal()
    steps = _steps(path, schema, migrations, goal)
    if not steps:
        return
    with beside(path) as side:
        _back_up(path, side, migrations[schema].before, backup_path(path, schema))
    with beside(path) as side:
        _copy(path, side)
        with closing(connect(side, read_only=False)) as copy:
            for step in steps:
                _step(copy, side, migrations[step], step)
            check_schema(copy, side, goal.sql)
        into_place(side, path)


def migrated_copy(
    path: Path,
    schema: int,
    *,
    migrations: Mapping[int, Migration] = MIGRATIONS,
    goal: Goal | None = None,
) -> sqlite3.Connection:
    """Return a private copy of an older project, up to date; it goes when it is closed.

    Raises:
        ProjectError: it is of no schema that ever was, is damaged, or not ours.
        sqlite3.Error: it can't be read, or there is no room for the copy.
    """
    goal = goal or current_goal()
    steps = _steps(path, schema, migrations, goal)
    copy = connect_private()
    try:
        with closing(connect(path, read_only=True)) as source:
            check_schema(source, path, migrations[schema].before)
            check_pages(source, path)
            source.backup(copy)
        for step in steps:
            _step(copy, path, migrations[step], step)
        check_schema(copy, path, goal.sql)
        copy.execute("PRAGMA query_only = ON")
    except BaseException:
        copy.close()
        raise
    return copy


def _steps(path: Path, schema: int, migrations: Mapping[int, Migration], goal: Goal) -> range:
    steps = range(schema, goal.schema)
    if any(step not in migrations for step in steps):
        message = (
            f"{path} says it is of schema {schema}, which no Dateline made. Open another copy."
        )
        raise ProjectError(message, path=str(path))
    return steps


def _back_up(path: Path, side: Path, before: str, backup: Path) -> None:
    with closing(connect(path, read_only=False)) as connection:
        check_schema(connection, path, before)
    _copy(path, side)
    into_place(side, backup)


def _copy(path: Path, side: Path) -> None:
    with (
        closing(connect(path, read_only=False)) as source,
        closing(sqlite3.connect(side, isolation_level=None)) as target,
    ):
        source.execute("PRAGMA journal_mode = DELETE").fetchone()
        source.backup(target)


def _step(copy: sqlite3.Connection, side: Path, migration: Migration, schema: int) -> None:
    check_schema(copy, side, migration.before)
    copy.execute("PRAGMA foreign_keys = OFF")
    copy.execute("BEGIN IMMEDIATE")
    migration.apply(copy)
    copy.execute(f"PRAGMA user_version = {schema + 1}")
    copy.execute("COMMIT")
