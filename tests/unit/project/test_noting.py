"""Notes, tags, kept views, restore points, and what an import was to read."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from dateline.domain.annotations import Annotation, Subject, ViewId, ViewKind
from dateline.domain.errors import ProjectError
from dateline.domain.events import MentionId
from dateline.domain.project import PendingImport
from dateline.domain.text import DocumentId
from dateline.project.annotation_deeds import KeepView, RemoveView, SetNote, SetTag
from dateline.project.commands import NotAPlace, RemoveStory
from dateline.project.history import History
from dateline.project.store import ProjectStore
from support.project_samples import (
    FIJI,
    KHARKIV,
    MONDAY,
    REPAIR,
    SHELLING,
    add,
    content,
    project,
    story,
)

STORY = Subject(document_id=DocumentId("shelling"))
PLACE = Subject(place_id=KHARKIV.id)
EVENT = Subject(place_id=KHARKIV.id, is_event=True, moment=MONDAY)
UNDATED = Subject(place_id=FIJI.id, is_event=True)
AT = datetime(2026, 1, 14, 12, 30)


@pytest.fixture
def store(tmp_path: Path) -> ProjectStore:
    return project(tmp_path / "a.dateline", SHELLING, REPAIR)


@pytest.mark.parametrize("subject", [STORY, PLACE, EVENT, UNDATED])
def test_notes_and_tags_are_kept_and_taken_back(store: ProjectStore, subject: Subject) -> None:
    history = History(store)
    history.run(SetNote(subject=subject, words="Ask the mayor."))
    history.run(SetTag(subject=subject, tag="  to   check "))
    history.run(SetTag(subject=subject, tag="night"))
    noted = Annotation(subject=subject, note="Ask the mayor.", tags=("night", "to check"))
    assert store.annotation(subject) == noted
    path = store.database.path
    store.close()
    store = ProjectStore.open(path)
    assert store.annotation(subject) == noted
    history = History(store)
    assert history.undo_name == "Tag “night”"
    for _ in range(3):
        history.undo()
    assert store.annotation(subject) == Annotation(subject=subject)
    history.redo()
    history.run(SetNote(subject=subject, words=""))
    assert store.annotation(subject).note == ""
    store.close()


def test_all_notes_and_tags_of_a_project(store: ProjectStore) -> None:
    history = History(store)
    history.run(SetNote(subject=EVENT, words="Heard twice."))
    history.run(SetTag(subject=STORY, tag="night"))
    history.run(SetTag(subject=EVENT, tag="night"))
    assert store.tags() == (("night", 2),)
    story, event = sorted(store.annotations(), key=lambda one: one.subject.is_event)
    assert story.subject == STORY
    assert (event.note, event.tags) == ("Heard twice.", ("night",))
    assert event.subject.moment is not None
    assert event.subject.moment.start == MONDAY.start
    store.close()


def test_a_note_outlives_what_it_is_about(store: ProjectStore) -> None:
    history = History(store)
    history.run(SetNote(subject=STORY, words="Two sources."))
    history.run(SetNote(subject=EVENT, words="Heard twice."))
    history.run(RemoveStory(document_id=DocumentId("shelling")))
    assert [one.note for one in store.annotations()] == ["Heard twice."]
    for mention in store.same_words("Kharkiv"):
        history.run(NotAPlace(mention_id=MentionId(mention)))
    assert store.annotation(EVENT).note == "Heard twice."
    while history.undo_name and history.undo_name != "Change note":
        history.undo()
    assert store.annotation(STORY).note == "Two sources."
    store.close()


@pytest.mark.parametrize(
    "deed",
    [
        SetTag(subject=STORY, tag="  "),
        SetTag(subject=STORY, tag="x" * 81),
        SetNote(subject=STORY, words="x" * 20_001),
        SetNote(subject=replace(STORY, document_id=DocumentId("none")), words="x"),
        SetNote(subject=Subject(), words="x"),
        KeepView(kind=ViewKind.FILTER, title=" ", state="{}"),
        RemoveView(id=ViewId(3)),
    ],
)
def test_what_can_not_be_noted_is_said(
    store: ProjectStore, deed: SetNote | SetTag | KeepView | RemoveView
) -> None:
    with pytest.raises(ProjectError):
        History(store).run(deed)
    assert store.annotations() == ()
    store.close()


def test_views_are_kept_and_taken_back(store: ProjectStore) -> None:
    history = History(store)
    history.run(KeepView(kind=ViewKind.BOOKMARK, title="First night", state='{"a":1}'))
    history.run(KeepView(kind=ViewKind.FILTER, title="Only sure", state="{}"))
    first, second = store.views()
    assert (first.kind, first.name, first.state) == (ViewKind.BOOKMARK, "First night", '{"a":1}')
    history.run(RemoveView(id=first.id))
    assert store.views() == (second,)
    history.undo()
    assert store.views() == (first, second)
    for _ in range(2):
        history.undo()
    assert store.views() == ()
    history.redo()
    assert store.views() == (first,)
    store.close()


# Restore points


def do(history: History, store: ProjectStore, times: int) -> None:
    for mention in store.same_words("Kharkiv")[:times]:
        history.run(NotAPlace(mention_id=mention))


def test_going_back_to_a_restore_point_and_on_again(store: ProjectStore) -> None:
    history = History(store)
    before = content(store)
    history.mark("As it came", AT)
    do(history, store, 3)
    after = content(store)
    history.mark("All gone", AT)
    late, early = store.restore_points()
    assert (early.name, early.made, early.deeds_since) == ("As it came", AT, 3)
    assert late.deeds_since == 0
    history.go_back(early.id)
    assert content(store) == before
    assert [point.deeds_since for point in store.restore_points()] == [3, 0]
    history.go_back(late.id)
    assert content(store) == after
    store.close()


def test_a_restore_point_that_can_not_be_reached_any_more_is_gone(store: ProjectStore) -> None:
    history = History(store)
    do(history, store, 2)
    history.mark("Two", AT)
    history.undo()
    history.mark("One", AT)
    history.run(SetNote(subject=STORY, words="Another way."))
    assert [point.name for point in store.restore_points()] == ["One"]
    store.close()


def test_a_restore_point_is_there_after_a_restart(store: ProjectStore) -> None:
    before = content(store)
    history = History(store)
    history.mark("As it came", AT)
    do(history, store, 2)
    path = store.database.path
    store.close()
    store = ProjectStore.open(path)
    (point,) = store.restore_points()
    History(store).go_back(point.id)
    assert content(store) == before
    store.close()


@pytest.mark.parametrize("forget", [True, False])
def test_a_point_that_is_not_there_changes_nothing(store: ProjectStore, forget: bool) -> None:
    history = History(store)
    if forget:
        history.mark("As it came", AT)
        history.forget()
    before = content(store)
    with pytest.raises(ProjectError):
        history.go_back(1)
    assert content(store) == before
    store.close()


# Imports


def test_what_an_import_was_to_read_is_kept_until_it_is_over(store: ProjectStore) -> None:
    store.set_pending((Path("/stories/a b"), Path("/stories/c.txt")))
    add(store, story("more", "Kyiv was quiet."))
    path = store.database.path
    store.close()
    store = ProjectStore.open(path)
    assert store.pending() == PendingImport(
        paths=("/stories/a b", "/stories/c.txt"), brought=frozenset({DocumentId("more")})
    )
    store.set_pending(())
    assert store.pending() is None
    store.close()
