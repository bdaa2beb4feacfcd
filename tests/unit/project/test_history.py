from __future__ import annotations

import json
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.domain.errors import ProjectError
from dateline.domain.events import Analysis, DecidedBy, MentionKind
from dateline.domain.text import DocumentId, Published
from dateline.project import history as history_module
from dateline.project.command_json import from_text, to_text
from dateline.project.commands import (
    AddAnalyses,
    AddAnalysis,
    ChoosePlace,
    Command,
    NotAPlace,
    RemoveStory,
    RenameProject,
    ReplaceAnalysis,
)
from dateline.project.history import Gathering, History
from dateline.project.store import ProjectStore
from dateline.project.values import BadValue
from support.project_samples import (
    FIJI,
    KHARKIV,
    KYIV,
    MONDAY,
    PLACES,
    REPAIR,
    SHELLING,
    TUESDAY,
    VERSIONS,
    add,
    content,
    project,
    story,
)

NAMES = ("one", "two", "three")
WORDS = {"Kharkiv": KHARKIV, "Kyiv": KYIV, "Fiji": FIJI, "Atlantis": None}


@st.composite
def stories(draw: st.DrawFn, name: str) -> Analysis:
    said = draw(
        st.lists(
            st.tuples(st.sampled_from(sorted(WORDS)), st.sampled_from([None, MONDAY, TUESDAY])),
            max_size=5,
        )
    )
    kinds = draw(st.lists(st.sampled_from(list(MentionKind)), min_size=5, max_size=5))
    return story(
        name,
        " ".join(words for words, _ in said) or "Nothing.",
        [(words, WORDS[words], moment) for words, moment in said],
        kinds=kinds,
        confidence=draw(st.sampled_from([0.25, 0.5, 0.75])),
    )


NEWER = replace(VERSIONS, app="2")
TITLES = st.text(st.characters(codec="utf-8"), max_size=9)


def possible(draw: st.DrawFn, store: ProjectStore) -> Command:
    """Draw a deed that the project, as it is, allows."""
    there = [str(line.id) for line in store.stories()]
    absent = [name for name in NAMES if name not in there]
    mentions = [kept.id for name in there for kept in store.mentions(DocumentId(name))]
    new = st.builds(AddAnalysis, analysis=stories((absent or NAMES)[0]), versions=st.just(VERSIONS))
    several = st.builds(
        AddAnalyses, analyses=st.tuples(*map(stories, absent)), versions=st.just(VERSIONS)
    )
    choices: list[st.SearchStrategy[Command]] = [st.builds(RenameProject, title=TITLES)]
    choices += [new, several] if absent else []
    if there:
        known = st.sampled_from(there)
        again = st.builds(ReplaceAnalysis, analysis=known.flatmap(stories), versions=st.just(NEWER))
        choices += [again, st.builds(RemoveStory, document_id=known)]
    if mentions:
        which = st.sampled_from(mentions)
        choices += [st.builds(NotAPlace, mention_id=which)] * 2
        choices += [st.builds(ChoosePlace, mention_id=which, place=st.sampled_from(PLACES))] * 2
    return draw(st.one_of(choices))


def assert_derived(store: ProjectStore) -> None:
    """Compare what is kept current with what follows from the mentions, counted anew."""
    counted = store.database.rows("""
        SELECT event, min(kind), max(iif(decided, 1.0, confidence)), min(precision), count(*),
            count(DISTINCT document), min(document)
        FROM mention WHERE event IS NOT NULL GROUP BY event ORDER BY event
    """)
    kept = store.database.rows("""
        SELECT id, kind, confidence, precision, mentions, documents, first_document
        FROM event ORDER BY id
    """)
    assert kept == counted
    keys = store.database.rows("SELECT place, from_us, to_us FROM event")
    assert len(set(keys)) == len(keys)
    wrong = store.database.rows("""
        SELECT mention.id FROM mention LEFT JOIN event ON event.id = mention.event
        WHERE iif(decided, decision, choice) IS NOT event.place
            OR (event.id IS NOT NULL AND mention.from_us IS NOT event.from_us)
    """)
    assert wrong == []
    info, stories_now = store.info(), store.stories()
    assert info.events == len(kept)
    assert info.stories == len(stories_now)
    assert info.mentions == sum(line.mentions for line in stories_now)
    for line in stories_now:
        mentions = [kept.mention for kept in store.mentions(line.id)]
        assert line.mentions == len(mentions)
        assert line.places == len({mention.choice for mention in mentions} - {None})


def assert_same_columns(store: ProjectStore) -> None:
    """Compare the columns that were brought up to date with those of a fresh reader."""
    fresh = ProjectStore.open(store.database.path, read_only=True)
    mine, theirs = store.columns(), fresh.columns()
    fresh.close()
    for name in mine.__slots__:
        first, second = getattr(mine, name), getattr(theirs, name)
        if isinstance(first, np.ndarray):
            np.testing.assert_array_equal(first, second, err_msg=name)
        elif name == "story_ids":
            for index in set(mine.stories.tolist()):
                assert first[index] == second[index]
        elif name == "moments":
            for each in first.__slots__:
                np.testing.assert_array_equal(getattr(first, each), getattr(second, each))
        elif name != "version":
            assert first == second, name


def gathering() -> Gathering:
    return Gathering(name=lambda steps: f"Add {steps} stories")


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_undo_to_the_start_and_redo_to_the_end(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.dateline"
        with closing(ProjectStore.create(path, title="Winter")) as store:
            history = History(store)
            states = [content(store)]
            deed = st.composite(possible)
            part_of: Gathering | None = None
            for _ in range(data.draw(st.integers(1, 8))):
                grows = part_of is not None and data.draw(st.booleans())
                if not grows:
                    part_of = data.draw(st.sampled_from([None, gathering()]))
                history.run(data.draw(deed(store)), part_of=part_of)
                states[-1 if grows else len(states) :] = [content(store)]
                assert_derived(store)
                assert_same_columns(store)
            for state in reversed(states[:-1]):
                assert history.undo()
                assert content(store) == state
                assert_same_columns(store)
            assert not history.undo()
        with closing(ProjectStore.open(path)) as store:
            history = History(store)
            for state in states[1:]:
                assert history.redo()
                assert content(store) == state
                assert_derived(store)
            assert not history.redo()


def some(count: int, first: int = 0) -> list[AddAnalysis]:
    made = [story(f"s{n}", "Kyiv on Monday", [("Kyiv", KYIV, MONDAY)]) for n in range(count)]
    return [AddAnalysis(analysis=each, versions=VERSIONS) for each in made[first:]]


def test_steps_of_one_deed_are_undone_as_one_across_restarts(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", REPAIR)
    before, history, deed = content(store), History(store), gathering()
    names = []
    for command in some(3):
        history.run(command, part_of=deed)
        names.append(history.undo_name)
    assert names == ["Add “s0”", "Add 2 stories", "Add 3 stories"]
    after = content(store)
    for _ in range(2):
        store.close()
        store = ProjectStore.open(tmp_path / "a.dateline")
        history = History(store)
        assert len(history.undo().documents) == 3
        assert content(store) == before
        assert (history.undo_name, history.redo_name) == ("Add “repair”", "Add 3 stories")
        history.redo()
        assert content(store) == after
        assert (history.undo_name, history.redo_name) == ("Add 3 stories", None)
    store.close()


def test_a_deed_in_between_keeps_the_steps_apart(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", REPAIR)
    history, deed = History(store), gathering()
    first, second, third = some(3)
    history.run(first, part_of=deed)
    history.run(RenameProject(title="Spring"))
    history.run(second, part_of=deed)
    history.run(third, part_of=deed)
    assert history.undo_name == "Add 2 stories"
    history.undo()
    assert deed.taken_back
    assert history.undo_name == "Rename project"
    history.undo()
    assert history.undo_name == "Add “s0”"
    store.close()


def test_a_step_that_fails_leaves_the_deed_as_it_was(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline")
    history, deed = History(store), gathering()
    for command in some(2):
        history.run(command, part_of=deed)
    before = content(store)
    with pytest.raises(ProjectError, match="already"):
        history.run(some(1)[0], part_of=deed)
    assert content(store) == before
    history.run(some(3)[2], part_of=deed)
    assert history.undo_name == "Add 3 stories"
    history.undo()
    assert history.undo_name is None
    store.close()


def test_deeds_are_forgotten_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = project(tmp_path / "a.dateline")
    history = History(store)
    for first, last in ((0, 4), (4, 9)):
        deed = gathering()
        for command in some(last, first):
            history.run(command, part_of=deed)
    monkeypatch.setattr(history_module, "MOST_BYTES", 50)
    history.run(RenameProject(title="Spring"))
    history.undo()
    assert history.undo_name is None
    assert len(store.stories()) == 9
    history.redo()
    for command in some(12, 9):
        history.run(command, part_of=deed)
    monkeypatch.setattr(history_module, "MOST_BYTES", 150)
    history.run(RenameProject(title="Summer"))
    size = store.database.number("SELECT count(*) FROM history")
    assert size == 1, "three steps do not fit, so none of them is kept"
    monkeypatch.undo()
    monkeypatch.setattr(history_module, "MOST_DEEDS", 2)
    deed = gathering()
    for command in some(15, 12):
        history.run(command, part_of=deed)
    history.run(RenameProject(title="Autumn"))
    assert store.database.number("SELECT count(*) FROM history") == 4
    store.close()


@pytest.mark.parametrize("names", [("", ""), ("a", ""), ("", "b")])
def test_a_history_without_names_is_undone_all_the_same(
    tmp_path: Path, names: tuple[str, str]
) -> None:
    store = project(tmp_path / "a.dateline", SHELLING, REPAIR)
    with store.database.writing("tamper"):
        for number, name in enumerate(names, start=1):
            store.database.connection.execute(
                "UPDATE history SET name = ? WHERE id = ?", (name, number)
            )
    history = History(store)
    while history.undo_name is not None:
        assert history.undo()
    assert store.stories() == ()
    while history.redo_name is not None:
        assert history.redo()
    assert len(store.stories()) == 2
    store.close()


def test_names_for_the_menu(tmp_path: Path) -> None:
    store = ProjectStore.create(tmp_path / "a.dateline", title="Winter")
    history = History(store)
    assert (history.undo_name, history.redo_name) == (None, None)
    history.run(AddAnalysis(analysis=SHELLING, versions=VERSIONS))
    mention = store.mentions(DocumentId("shelling"))[0]
    history.run(ChoosePlace(mention_id=mention.id, place=KYIV))
    assert (history.undo_name, history.redo_name) == ("Choose Kyiv", None)
    history.undo()
    assert (history.undo_name, history.redo_name) == ("Add “shelling”", "Choose Kyiv")
    history.run(RenameProject(title="Spring"))
    assert (history.undo_name, history.redo_name) == ("Rename project", None)
    store.close()


def test_a_choice_is_kept_beside_the_machines(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", SHELLING)
    history = History(store)
    before = store.mentions(DocumentId("shelling"))[0]
    lviv = replace(KYIV, id="geonames:702550", name="Lviv")  # type: ignore[arg-type]
    changes = history.run(ChoosePlace(mention_id=before.id, place=lviv))
    assert changes.mentions == {before.id}
    assert changes.events
    after = store.mention(before.id)
    assert after.mention.place == lviv
    assert after.mention.decided_by is DecidedBy.PERSON
    assert after.mention.confidence == 1.0
    assert len(after.mention.candidates) == 4
    kept = store.database.row("SELECT confidence, reason FROM mention WHERE id = ?", (before.id,))
    assert kept == (0.875, "the largest of that name")
    history.run(NotAPlace(mention_id=before.id))
    assert store.mention(before.id).event_id is None
    assert store.mention(before.id).mention.place is None
    history.undo()
    history.undo()
    assert store.mention(before.id) == before
    store.close()


def test_a_new_date_keeps_what_a_person_decided(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", REPAIR)
    history = History(store)
    first, second, third = store.mentions(DocumentId("repair"))
    history.run(ChoosePlace(mention_id=first.id, place=KYIV))
    history.run(NotAPlace(mention_id=second.id))
    document = replace(
        REPAIR.document, published=Published(value="2025-12-23", basis="given by hand")
    )
    mentions = tuple(replace(mention, moment=TUESDAY) for mention in REPAIR.mentions[:1])
    changes = history.run(
        ReplaceAnalysis(
            analysis=replace(REPAIR, document=document, mentions=mentions), versions=VERSIONS
        )
    )
    assert changes.documents == {"repair"}
    now = store.mentions(DocumentId("repair"))
    assert [kept.id for kept in now] == [first.id, second.id]  # what a person decided stays
    assert now[0].mention.choice == KYIV.id
    assert now[0].mention.moment == TUESDAY
    assert now[1].mention.choice is None
    assert now[1].mention.decided_by is DecidedBy.PERSON
    assert store.stories()[0].published == document.published
    assert store.stories()[0].mentions == 2
    assert_derived(store)
    history.undo()
    assert [kept.id for kept in store.mentions(DocumentId("repair"))] == [
        first.id,
        second.id,
        third.id,
    ]
    store.close()


def test_a_decision_goes_with_its_words(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", SHELLING)
    history = History(store)
    for kept in store.mentions(DocumentId("shelling")):
        history.run(NotAPlace(mention_id=kept.id))
    other = story("shelling", "Kyiv on Monday", [("Kyiv", KYIV, MONDAY)])
    history.run(ReplaceAnalysis(analysis=other, versions=VERSIONS))
    assert store.analysis(DocumentId("shelling")) == other
    store.close()


def test_several_are_added_all_or_none(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", REPAIR)
    before = content(store)
    history = History(store)
    with pytest.raises(ProjectError, match="already"):
        history.run(AddAnalyses(analyses=(SHELLING, REPAIR), versions=VERSIONS))
    assert content(store) == before
    assert_same_columns(store)
    assert history.undo_name == "Add “repair”"
    store.close()


def test_what_is_not_there_can_not_be_changed(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", REPAIR)
    history = History(store)
    for command in (
        RemoveStory(document_id=DocumentId("other")),
        ReplaceAnalysis(analysis=SHELLING, versions=VERSIONS),
        NotAPlace(mention_id=99),  # type: ignore[arg-type]
        ChoosePlace(mention_id=99, place=KYIV),  # type: ignore[arg-type]
    ):
        with pytest.raises(ProjectError, match="has no"):
            history.run(command)
    assert history.undo_name == "Add “repair”"
    store.close()


def test_the_history_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_module, "MOST_DEEDS", 5)
    store = project(tmp_path / "a.dateline", REPAIR)
    history = History(store)
    for number in range(20):
        history.run(RenameProject(title=f"Winter {number}"))
    while history.undo():
        pass
    assert store.info().title == "Winter 14"
    monkeypatch.setattr(history_module, "MOST_BYTES", 1)
    history.run(RenameProject(title="Last"))
    assert history.undo()
    assert not history.undo()
    store.close()


HOSTILE = [
    "",
    "[]",
    "null",
    '{"do":"format the disk"}',
    '{"do":"remove"}',
    '{"do":"remove","id":5,"name":"x"}',
    '{"do":"rename","title":null}',
    '{"do":"decide","values":[1,2,3]}',
    '{"do":"decide","values":["1",1,1,1]}',
    '{"do":"decide","values":[true,1,1,1]}',
    '{"do":"decide","values":[1e999,1,1,1]}',
    '{"do":"put","name":"x","document":[],"body":[],"expressions":[],"mentions":[]}',
    '{"do":"several","name":"x","commands":{"do":"remove"}}',
    "[" * 100_000,
    '{"do":"several","name":"x","commands":[' * 2000,
]


@pytest.mark.parametrize("words", HOSTILE)
def test_a_hostile_history_is_refused(tmp_path: Path, words: str) -> None:
    with pytest.raises(BadValue):
        from_text(words)
    store = project(tmp_path / "a.dateline", REPAIR)
    before = content(store)
    with store.database.writing("tamper"):
        store.database.connection.execute("UPDATE history SET command = ?", (words,))
    with pytest.raises(ProjectError, match="Undo"):
        History(store).undo()
    assert content(store) == before
    store.close()


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("document", 0), 10**6),
        (("document", 0), "zero"),
        (("body", 1), "other words"),
        (("body", 2), "[[0,999999,\"body\"]]"),
        (("mentions", 0, 0), 10**6),
        (("mentions", 0, 6), 3),
        (("mentions", 0, 8), 999),
        (("mentions", 0, 7), "[[999,0.5]]"),
        (("mentions", 0, 11), "soon"),
        (("mentions", 0, 16), 7),
    ],
)  # fmt: skip
def test_hostile_rows_in_the_history_are_refused(
    tmp_path: Path, where: tuple[str | int, ...], value: object
) -> None:
    store = project(tmp_path / "a.dateline", SHELLING)
    history = History(store)
    history.run(RemoveStory(document_id=DocumentId("shelling")))
    ((words,),) = store.database.rows("SELECT command FROM history ORDER BY id DESC LIMIT 1")
    plain = json.loads(str(words))
    inner = plain
    for step in where[:-1]:
        inner = inner[step]
    inner[where[-1]] = value
    with store.database.writing("tamper"):
        store.database.connection.execute(
            "UPDATE history SET command = ? WHERE id = 2", (json.dumps(plain),)
        )
    before = content(store)
    with pytest.raises(ProjectError):
        history.undo()
    assert content(store) == before
    store.close()


def test_only_inverses_have_a_written_form(tmp_path: Path) -> None:
    with pytest.raises(TypeError):
        to_text(AddAnalysis(analysis=SHELLING, versions=VERSIONS))


def test_adding_after_an_undo_keeps_event_numbers_apart(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", SHELLING)
    history = add(store, REPAIR)
    assert_same_columns(store)
    history.run(RemoveStory(document_id=DocumentId("shelling")))
    assert_same_columns(store)
    assert store.columns().mentions.tolist() == [2]
    history.undo()
    assert store.columns().mentions.tolist() == [3, 1, 1]
    store.close()


def test_adding_again_replaces_where_asked_to(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", SHELLING, REPAIR)
    history = History(store)
    first = store.mentions(DocumentId("repair"))[0]
    history.run(ChoosePlace(mention_id=first.id, place=KYIV))
    before = content(store)
    lit = story("lit", "Fiji had light on Monday.", [("Fiji", FIJI, MONDAY)])
    history.run(AddAnalyses(analyses=(REPAIR, lit), versions=VERSIONS, replace=True))
    assert store.mention(first.id).mention.choice == KYIV.id
    assert [str(line.id) for line in store.stories()] == ["shelling", "repair", "lit"]
    assert history.undo_name == "Add 2 stories"
    history.undo()
    assert content(store) == before
    store.close()
