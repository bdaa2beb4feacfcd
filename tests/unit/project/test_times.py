"""What schema 4 keeps: when deeds were done, and what is to be read; and projects of schema 3."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from dateline.domain.events import MOST_SURE
from dateline.domain.project import DoneDeed, Held, PendingImport
from dateline.domain.text import DocumentId
from dateline.project.commands import AddAnalysis, RemoveStory, RenameProject
from dateline.project.history import History
from dateline.project.schema import old_schema_sql
from dateline.project.store import ProjectStore
from support.project_samples import SHELLING, VERSIONS, content, project

AT = datetime(2026, 1, 14, 9, 30, tzinfo=UTC)
PAGE = Held(name="https://example.org/a", told=".html", content=b"<p>Kyiv</p>")


def of_schema_3(path: Path) -> Path:
    """Make a project of schema 3 with an import that was cut short and a deed to undo."""
    store = project(path, SHELLING)
    history = History(store)
    history.run(RemoveStory(document_id=DocumentId("shelling")))
    history.undo()
    history.run(RenameProject(title="Old"))
    store.set_pending([Path("/stories")])
    store.close()
    old = path.with_name("old.dateline")
    with closing(sqlite3.connect(old, isolation_level=None)) as target:
        target.executescript(old_schema_sql(3))
        target.execute("ATTACH ? AS new", (str(path),))
        application = target.execute("PRAGMA new.application_id").fetchone()[0]
        target.execute(f"PRAGMA application_id = {application}")
        target.execute("PRAGMA user_version = 3")
        tables = target.execute(
            "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'story_%'"
        )
        for (table,) in tables.fetchall():
            columns = target.execute(f"PRAGMA main.table_info({table})").fetchall()
            names = ", ".join(str(column[1]) for column in columns)
            target.execute(f"INSERT INTO main.{table} ({names}) SELECT {names} FROM new.{table}")
    return old


def test_a_project_of_schema_3_is_brought_up_to_date(tmp_path: Path) -> None:
    fresh = project(tmp_path / "fresh.dateline", SHELLING)
    wanted = content(fresh)
    fresh.close()
    store = ProjectStore.open(of_schema_3(tmp_path / "a.dateline"))
    for table in ("document", "mention", "event", "event_document", "time_expression"):
        assert content(store)[table] == wanted[table]
    history = History(store)
    (renamed, _added) = history.deeds()
    assert renamed == DoneDeed(id=2, name="Rename project", undone=False, done=None)
    assert store.pending() == PendingImport(paths=("/stories",), brought=frozenset())
    history.undo()
    assert store.info().title != "Old"
    store.close()
    assert (tmp_path / "old (schema 3 back-up).dateline").exists()


def test_what_a_machine_was_quite_sure_of_is_not_checked_any_more(tmp_path: Path) -> None:
    old = of_schema_3(tmp_path / "a.dateline")
    with closing(sqlite3.connect(old)) as connection:
        for table in ("mention", "event_document", "event"):
            connection.execute(f"UPDATE {table} SET confidence = 1")
        first = connection.execute("SELECT id, event FROM mention ORDER BY id LIMIT 1").fetchone()
        connection.execute(
            "UPDATE mention SET reason = 'You said so, for every story.' WHERE event = ?",
            (first[1],),
        )
        connection.commit()
    store = ProjectStore.open(old)
    by_event = dict(store.database.rows("SELECT id, confidence FROM event"))
    shares = dict(store.database.rows("SELECT event, confidence FROM event_document"))
    store.close()
    assert by_event.pop(first[1]) == 1.0
    assert set(by_event.values()) == {MOST_SURE}
    assert shares.pop(first[1]) == 1.0
    assert set(shares.values()) == {MOST_SURE}


def test_a_deed_keeps_when_it_was_done_whatever_is_undone(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline")
    clock = iter(AT + timedelta(minutes=minute) for minute in range(9))
    history = History(store, clock=lambda: next(clock))
    history.run(RenameProject(title="One"))
    history.run(RenameProject(title="Two"))
    history.undo()
    history.redo()
    store.close()
    store = ProjectStore.open(tmp_path / "a.dateline")
    done = [deed.done for deed in History(store).deeds()]
    store.close()
    assert done == [AT + timedelta(minutes=1), AT]


def test_a_page_that_is_still_to_be_read_is_kept_with_what_came(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline")
    store.set_pending([Path("/stories")], [PAGE])
    store.close()
    store = ProjectStore.open(tmp_path / "a.dateline")
    pending = store.pending()
    assert pending is not None
    assert (pending.paths, pending.held) == (("/stories",), (PAGE,))
    store.close()


def test_what_joins_an_import_does_not_hide_what_it_brought(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline")
    store.set_pending([Path("/stories")])
    History(store).run(AddAnalysis(analysis=SHELLING, versions=VERSIONS))
    store.set_pending([Path("/stories"), Path("/more")], [PAGE])
    pending = store.pending()
    assert pending is not None
    assert pending.brought == {"shelling"}
    store.close()
