"""What schema 3 keeps beside the machine's answers; and projects of schema 2."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from dateline.domain.events import MentionId
from dateline.domain.text import DocumentId
from dateline.domain.times import MomentBasis
from dateline.project.commands import RemoveStory
from dateline.project.history import History
from dateline.project.schema import old_schema_sql
from dateline.project.store import ProjectStore
from support.project_samples import SHELLING, content, project


def of_schema_2(path: Path) -> Path:
    """Make a project of schema 2 with the stories of SHELLING, of which the history knows."""
    store = project(path, SHELLING)
    history = History(store)
    history.run(RemoveStory(document_id=DocumentId("shelling")))
    store.close()
    old = path.with_name("old.dateline")
    with closing(sqlite3.connect(old, isolation_level=None)) as target:
        target.executescript(old_schema_sql(2))
        target.execute("ATTACH ? AS new", (str(path),))
        application = target.execute("PRAGMA new.application_id").fetchone()[0]
        target.execute(f"PRAGMA application_id = {application}")
        target.execute("PRAGMA user_version = 2")
        tables = target.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'")
        for (table,) in tables.fetchall():
            columns = target.execute(f"PRAGMA main.table_info({table})").fetchall()
            names = ", ".join(str(column[1]) for column in columns)
            target.execute(f"INSERT INTO main.{table} ({names}) SELECT {names} FROM new.{table}")
        for number, words in target.execute("SELECT id, command FROM history").fetchall():
            command = json.loads(words)
            for row in command.get("mentions", ()):
                del row[-5:]
            for row in command.get("expressions", ()):
                del row[-1:]
            target.execute(
                "UPDATE history SET command = ? WHERE id = ?", (json.dumps(command), number)
            )
    return old


def test_a_project_of_schema_2_is_brought_up_to_date(tmp_path: Path) -> None:
    fresh = project(tmp_path / "fresh.dateline", SHELLING)
    wanted = content(fresh)
    fresh.close()
    store = ProjectStore.open(of_schema_2(tmp_path / "a.dateline"))
    assert tuple(store.find_stories("shelling")) == ()
    History(store).undo()
    assert content(store)["mention"] == wanted["mention"]
    assert content(store)["time_expression"] == wanted["time_expression"]
    assert tuple(store.find_stories("kharkiv")) == (0,)
    store.close()
    assert (tmp_path / "old (schema 2 back-up).dateline").exists()


def test_stories_of_an_older_project_are_found(tmp_path: Path) -> None:
    old = of_schema_2(tmp_path / "a.dateline")
    store = ProjectStore.open(old)
    History(store).undo()
    store.close()
    again = ProjectStore.open(old)
    assert tuple(again.find_stories("kharkiv")) == (0,)
    again.close()


def test_a_moment_that_a_person_said_stands_and_the_machines_is_kept(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", SHELLING)
    before = store.mention(MentionId(1)).mention
    begin = int((datetime(2026, 1, 14) - datetime(1970, 1, 1)).total_seconds() * 1e6)
    store.database.connection.execute(
        "UPDATE mention SET when_decided = 1, when_from_us = ?, when_to_us = ?, "
        "when_precision = 1 WHERE id = 1",
        (begin, begin + 86_400_000_000),
    )
    after = store.mention(MentionId(1)).mention
    assert after.moment is not None
    assert after.moment.start == datetime(2026, 1, 14)
    assert after.moment_basis is MomentBasis.PERSON
    store.database.connection.execute(
        "UPDATE mention SET when_from_us = NULL, when_to_us = NULL, when_precision = NULL"
    )
    assert store.mention(MentionId(1)).mention.moment is None
    store.database.connection.execute("UPDATE mention SET when_decided = 0")
    assert store.mention(MentionId(1)).mention == before
    store.close()


def test_what_a_person_added_is_kept_as_such(tmp_path: Path) -> None:
    added = replace(
        SHELLING,
        mentions=tuple(replace(one, added=True) for one in SHELLING.mentions),
        dates=tuple(replace(one, added=True) for one in SHELLING.dates),
    )
    store = project(tmp_path / "a.dateline", added)
    assert all(kept.mention.added for kept in store.mentions(DocumentId("shelling")))
    assert all(date.added for date in store.dates(DocumentId("shelling")))
    store.close()
