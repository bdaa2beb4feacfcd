"""Whether something happens at a place: kept, counted for events, decided by a person, migrated."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from dateline.domain.events import DecidedBy, EventId, MentionId, Scene
from dateline.domain.text import DocumentId
from dateline.project.commands import AddAnalysis, RemoveStory, ReplaceAnalysis, SetScene
from dateline.project.history import History
from dateline.project.rows import MENTION_COLUMNS
from dateline.project.schema import old_schema_sql
from dateline.project.store import ProjectStore
from support.project_samples import (
    KHARKIV,
    MONDAY,
    SHELLING,
    VERSIONS,
    content,
    project,
    story,
)

TALKS = story("talks", "They met on Monday to discuss Kharkiv.", [("Kharkiv", KHARKIV, MONDAY)])
SPOKEN = replace(
    TALKS,
    mentions=tuple(
        replace(one, scene=Scene.MENTIONED, scene_reason="“to discuss”") for one in TALKS.mentions
    ),
)


def scenes(store: ProjectStore) -> list[int]:
    return store.columns().scenes.tolist()


def test_a_scene_is_kept_and_an_event_happens_where_any_mention_does(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", SPOKEN)
    assert store.analysis(DocumentId("talks")) == SPOKEN
    assert scenes(store) == [1]
    history = History(store)
    history.run(AddAnalysis(analysis=SHELLING, versions=VERSIONS))
    kharkiv = store.columns().place_table.index(KHARKIV)
    columns = store.columns()
    assert columns.scenes[columns.places == kharkiv].tolist() == [0]
    first = store.event(EventId(int(columns.event_ids[columns.places == kharkiv][0]))).mention_ids[
        0
    ]
    assert store.mention(first).document_id == "shelling"  # the place of the act comes first
    history.run(RemoveStory(document_id=DocumentId("shelling")))
    assert scenes(store) == [1]
    store.close()


def test_a_person_decides_and_takes_it_back(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", SPOKEN)
    before = content(store)
    history = History(store)
    changes = history.run(SetScene(mention_id=MentionId(1), scene=Scene.HAPPENS))
    assert changes.events
    assert changes.mentions == {1}
    mention = store.mention(MentionId(1)).mention
    assert mention.scene is Scene.HAPPENS
    assert mention.scene_by is DecidedBy.PERSON
    assert mention.decided_by is DecidedBy.MACHINE
    assert scenes(store) == [0]
    history.undo()
    assert content(store) == before
    assert scenes(store) == [1]
    history.redo()
    assert scenes(store) == [0]
    history.run(ReplaceAnalysis(analysis=SPOKEN, versions=VERSIONS))
    assert scenes(store) == [0]
    store.close()


@pytest.mark.parametrize("scene", list(Scene))
def test_what_a_person_said_is_kept_with_the_analysis(tmp_path: Path, scene: Scene) -> None:
    by_hand = replace(
        SPOKEN,
        mentions=tuple(
            replace(one, scene=scene, scene_by=DecidedBy.PERSON) for one in SPOKEN.mentions
        ),
    )
    store = project(tmp_path / "a.dateline", by_hand)
    assert store.mention(MentionId(1)).mention.scene is scene
    assert store.mention(MentionId(1)).mention.scene_by is DecidedBy.PERSON
    store.close()


def of_schema_1(path: Path) -> Path:
    """Make a project of schema 1 with the stories of SHELLING, of which the history knows."""
    store = project(path, SHELLING)
    history = History(store)
    history.run(RemoveStory(document_id=DocumentId("shelling")))
    history.undo()
    history.run(RemoveStory(document_id=DocumentId("shelling")))
    history.run(AddAnalysis(analysis=SHELLING, versions=VERSIONS))
    store.close()
    old = path.with_name("old.dateline")
    with closing(sqlite3.connect(old, isolation_level=None)) as target:
        target.executescript(old_schema_sql(1))
        target.execute("ATTACH ? AS new", (str(path),))
        application = target.execute("PRAGMA new.application_id").fetchone()[0]
        target.execute(f"PRAGMA application_id = {application}")
        target.execute("PRAGMA user_version = 1")
        tables = [
            row[0] for row in target.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        ]
        for table in tables:
            names = ", ".join(
                str(row[1]) for row in target.execute(f"PRAGMA main.table_info({table})")
            )
            target.execute(f"INSERT INTO main.{table} ({names}) SELECT {names} FROM new.{table}")
        for number, words in target.execute("SELECT id, command FROM history").fetchall():
            command = json.loads(words)
            for row in command.get("mentions", ()):
                del row[-8:]
            for row in command.get("expressions", ()):
                del row[-1:]
            target.execute(
                "UPDATE history SET command = ? WHERE id = ?", (json.dumps(command), number)
            )
    return old


def test_a_project_of_schema_1_is_brought_up_to_date(tmp_path: Path) -> None:
    old = of_schema_1(tmp_path / "a.dateline")
    assert MENTION_COLUMNS.split(", ")[-8:-5] == ["scene", "scene_reason", "scene_decision"]
    store = ProjectStore.open(old)
    mentions = [kept.mention for kept in store.mentions(DocumentId("shelling"))]
    assert [(one.kind.value, one.scene.value) for one in mentions] == [
        ("literal", "happens"),
        ("literal", "happens"),
        ("metonym", "mentioned"),
    ]
    assert sorted(scenes(store)) == [0, 0, 1]
    history = History(store)
    history.undo()
    history.undo()
    assert sorted(scenes(store)) == [0, 0, 1]
    store.close()
    assert (tmp_path / "old (schema 1 back-up).dateline").exists()


def test_a_history_that_can_not_be_read_stays_as_it_is(tmp_path: Path) -> None:
    old = of_schema_1(tmp_path / "a.dateline")
    with closing(sqlite3.connect(old, isolation_level=None)) as connection:
        connection.execute("UPDATE history SET command = '{{'")
    store = ProjectStore.open(old)
    assert store.database.rows("SELECT DISTINCT command FROM history") == [("{{",)]
    store.close()
