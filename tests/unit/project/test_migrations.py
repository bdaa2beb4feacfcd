from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dateline.domain.errors import ProjectError
from dateline.project.migrations import (
    Goal,
    Migration,
    backup_path,
    current_goal,
    migrate,
    migrated_copy,
)
from dateline.project.schema import APPLICATION_ID, SCHEMA_VERSION, schema_sql
from dateline.project.store import ProjectStore
from support.project_samples import SHELLING, content, project

OLD = "CREATE TABLE note (words TEXT NOT NULL) STRICT;"
NEW = "CREATE TABLE remark (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;"
GOAL = Goal(schema=8, sql=NEW)


def _to_remarks(connection: sqlite3.Connection) -> None:
    connection.execute(NEW.rstrip(";"))
    connection.execute("INSERT INTO remark (words) SELECT words FROM note")
    connection.execute("DROP TABLE note")


STEPS = {7: Migration(before=OLD, apply=_to_remarks)}


def _old(path: Path, schema: int = 7) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(OLD)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {schema}")
        connection.execute("INSERT INTO note VALUES ('hold on')")
        connection.commit()
    return path


def test_an_older_project_is_backed_up_and_brought_up_to_date(tmp_path: Path) -> None:
    path = _old(tmp_path / "a.dateline")
    before = path.read_bytes()
    migrate(path, 7, migrations=STEPS, goal=GOAL)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT * FROM remark").fetchall() == [(1, "hold on")]
        assert connection.execute("PRAGMA user_version").fetchone() == (8,)
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    backup = tmp_path / "a (schema 7 back-up).dateline"
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("SELECT * FROM note").fetchall() == [("hold on",)]
    assert len(backup.read_bytes()) == len(before)
    assert sorted(file.name for file in tmp_path.iterdir()) == [backup.name, path.name]
    assert backup_path(path, 7).name == "a (schema 7 back-up 2).dateline"


def test_a_migration_that_fails_leaves_the_project_as_it_was(tmp_path: Path) -> None:
    path = _old(tmp_path / "a.dateline")
    before = path.read_bytes()

    def broken(connection: sqlite3.Connection) -> None:
        connection.execute("DROP TABLE note")
        connection.execute("no SQL at all")

    steps = {7: Migration(before=OLD, apply=broken)}
    with pytest.raises(sqlite3.OperationalError):
        migrate(path, 7, migrations=steps, goal=GOAL)
    assert path.read_bytes() == before
    assert not [file for file in tmp_path.iterdir() if file.name.endswith(".part")]


def test_a_migration_that_leads_elsewhere_is_not_kept(tmp_path: Path) -> None:
    path = _old(tmp_path / "a.dateline")
    before = path.read_bytes()
    steps = {7: Migration(before=OLD, apply=lambda _connection: None)}
    with pytest.raises(ProjectError):
        migrate(path, 7, migrations=steps, goal=GOAL)
    assert path.read_bytes() == before


def test_a_strangers_older_project_is_not_touched(tmp_path: Path) -> None:
    path = _old(tmp_path / "a.dateline")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE VIEW spy AS SELECT 1")
    with pytest.raises(ProjectError, match="spy"):
        migrate(path, 7, migrations=STEPS, goal=GOAL)
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_an_older_project_that_is_only_read_stays_as_it_is(tmp_path: Path, mode: str) -> None:
    path = _old(tmp_path / "a.dateline")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA journal_mode = {mode}").fetchone()
    before = path.read_bytes()
    with closing(migrated_copy(path, 7, migrations=STEPS, goal=GOAL)) as copy:
        assert copy.execute("SELECT words FROM remark").fetchall() == [("hold on",)]
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            copy.execute("DELETE FROM remark")
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".dateline"] == [path.name]


def test_a_strange_older_project_is_not_even_read(tmp_path: Path) -> None:
    path = _old(tmp_path / "a.dateline")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE VIEW spy AS SELECT 1")
    with pytest.raises(ProjectError, match="spy"):
        migrated_copy(path, 7, migrations=STEPS, goal=GOAL)


def test_a_schema_that_never_was_is_refused(tmp_path: Path) -> None:
    path = _old(tmp_path / "a.dateline", schema=0)
    with pytest.raises(ProjectError, match="no Dateline made"):
        ProjectStore.open(path)


def test_the_current_schema_needs_no_step(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", SHELLING)
    before = content(store)
    store.close()
    migrate(tmp_path / "a.dateline", SCHEMA_VERSION)
    store = ProjectStore.open(tmp_path / "a.dateline")
    assert content(store) == before
    assert current_goal().sql == schema_sql()
    store.close()
