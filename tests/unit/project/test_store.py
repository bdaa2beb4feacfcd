from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from dateline.domain.errors import ProjectError
from dateline.domain.events import EventId, MentionId
from dateline.domain.places import PlaceId
from dateline.domain.project import ProjectInfo
from dateline.domain.text import DocumentId, SourceAnchor
from dateline.domain.times import LATEST, Moment, Precision
from dateline.project.commands import AddAnalysis
from dateline.project.history import History
from dateline.project.store import ProjectStore
from support.project_samples import (
    FIJI,
    KHARKIV,
    KYIV,
    MONDAY,
    REPAIR,
    SHELLING,
    TUESDAY,
    VERSIONS,
    add,
    project,
    story,
)


def test_a_new_project_is_one_file_that_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "winter 100%?#.dateline"
    store = ProjectStore.create(path, title="Winter", named=False)
    assert store.info() == ProjectInfo(
        path=str(path),
        title="Winter",
        named=False,
        read_only=False,
        schema=4,
        stories=0,
        mentions=0,
        events=0,
    )
    assert store.stories() == ()
    assert store.versions() is None
    columns = store.columns()
    assert len(columns.event_ids) == columns.dated == 0
    store.close()
    store.close()
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_what_was_added_is_read_back(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", SHELLING, REPAIR)
    store.close()
    store = ProjectStore.open(tmp_path / "a.dateline")
    assert store.analysis(DocumentId("shelling")) == SHELLING
    assert store.analysis(DocumentId("repair")) == REPAIR
    assert store.document(DocumentId("repair")) == REPAIR.document
    assert store.dates(DocumentId("shelling")) == SHELLING.dates
    assert store.versions() == VERSIONS
    assert store.place(KYIV.id) == KYIV
    assert store.place(FIJI.id) == FIJI
    first, second = store.stories()
    assert (first.id, first.number, first.mentions, first.places) == ("shelling", 0, 3, 3)
    assert (second.id, second.number, second.mentions, second.places) == ("repair", 1, 3, 1)
    assert not first.needs_date
    assert second.needs_date
    info = store.info()
    assert (info.stories, info.mentions, info.events) == (2, 6, 3)
    store.close()


def test_stories_that_say_the_same_share_an_event(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", SHELLING, REPAIR)
    kharkiv = store.mentions(DocumentId("shelling"))[0]
    assert kharkiv.event_id is not None
    event = store.event(kharkiv.event_id)
    assert event.place_id == KHARKIV.id
    assert event.moment == MONDAY
    assert event.document_ids == ("shelling", "repair")
    repaired = store.mentions(DocumentId("repair"))
    assert event.mention_ids == (kharkiv.id, repaired[0].id, repaired[1].id)
    assert repaired[2].event_id is None
    assert store.mention(kharkiv.id) == kharkiv
    store.close()


def test_columns_are_sorted_by_time_with_the_undated_last(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", REPAIR, SHELLING)
    columns = store.columns()
    assert columns.dated == 2
    assert columns.starts.tolist() == [MONDAY.start_seconds, TUESDAY.start_seconds]
    assert columns.ends.tolist() == [MONDAY.end_seconds, TUESDAY.end_seconds]
    assert columns.moments.reach.tolist() == columns.ends.tolist()
    named = [columns.place_table[index].name for index in columns.places]
    assert named == ["Kharkiv", "Kyiv", "Fiji"]
    assert columns.mentions.tolist() == [3, 1, 1]
    assert columns.kinds.tolist() == [0, 0, 1]
    assert columns.confidences.tolist() == [0.875, 0.875, 0.875]
    assert columns.precisions.tolist()[:2] == [list(Precision).index(Precision.DAY)] * 2
    assert columns.story_ids == ("repair", "shelling")
    assert columns.stories.tolist() == [0, 1, 1]
    assert columns.pair_events.tolist() == [0, 0, 1, 2]
    assert columns.pair_stories.tolist() == [0, 1, 1, 1]
    assert store.columns() is columns, "nothing has changed"
    store.close()


def test_the_ends_of_time_are_kept(tmp_path: Path) -> None:
    ever = Moment(start=datetime(1, 1, 1), end=LATEST, precision=Precision.VAGUE, text="ever")
    hour = Moment(
        start=datetime(1, 1, 1, 5), end=datetime(1, 1, 1, 6), precision=Precision.HOUR, text=""
    )
    analysis = story("old", "Kyiv, ever. Kyiv!", [("Kyiv", KYIV, ever), ("Kyiv", KYIV, hour)])
    store = project(tmp_path / "a.dateline", analysis)
    assert store.analysis(DocumentId("old")) == analysis
    columns = store.columns()
    assert columns.starts.tolist() == [ever.start_seconds, hour.start_seconds]
    assert columns.ends[0] == pytest.approx(ever.end_seconds)
    store.close()


def test_hostile_words_come_back_as_they_were(tmp_path: Path) -> None:
    text = (
        "\ufeffKyiv\r\n<script>alert(1)</script> \u202eסיוו\u202c \x00 🚀'; DROP TABLE mention; --"
    )
    analysis = story("x'); --", text, [("Kyiv", KYIV, None)], title='"<b>\u0000')
    document = replace(
        analysis.document,
        source_map=(
            SourceAnchor(offset=0, source_offset=3),
            SourceAnchor(offset=5, source_offset=9),
        ),
        warnings=("odd\nline",),
    )
    analysis = replace(analysis, document=document)
    store = project(tmp_path / "a.dateline", analysis)
    assert store.analysis(DocumentId("x'); --")) == analysis
    store.close()


def test_first_mention(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", SHELLING, REPAIR)

    def first(place: PlaceId, prefer: str | None = None, shift: float = 0) -> int | None:
        return store.first_mention(
            place,
            start=MONDAY.start_seconds + shift,
            end=MONDAY.end_seconds + shift,
            prefer=DocumentId(prefer) if prefer else None,
        )

    mine = store.mentions(DocumentId("shelling"))
    theirs = store.mentions(DocumentId("repair"))
    assert first(KHARKIV.id) == mine[0].id
    assert first(KHARKIV.id, "repair") == theirs[0].id
    assert first(KHARKIV.id, shift=86_400) is None
    assert first(KHARKIV.id, shift=86_399) == mine[0].id
    assert first(FIJI.id) == mine[2].id  # undated: shown with every range
    assert first(PlaceId("geonames:1")) is None
    assert first(KHARKIV.id, shift=float("nan")) is None
    assert first(KHARKIV.id, shift=float("inf")) is None
    store.close()


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", SHELLING)
    for read in (
        lambda: store.document(DocumentId("other")),
        lambda: store.mentions(DocumentId("other")),
        lambda: store.dates(DocumentId("other")),
        lambda: store.analysis(DocumentId("other")),
        lambda: store.mention(MentionId(99)),
        lambda: store.event(EventId(99)),
        lambda: store.place(PlaceId("geonames:1")),
    ):
        with pytest.raises(ProjectError, match="has no"):
            read()
    store.close()


def test_a_story_of_the_same_id_is_refused_and_nothing_changes(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", SHELLING)
    with pytest.raises(ProjectError, match="already"):
        add(store, SHELLING)
    assert store.info().stories == 1
    store.close()


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("words that do not stand in the text", {"text": "Lviv"}),
        ("a number from 0 to 1", {"confidence": 1.5}),
        ("out of range|a number from 0 to 1", {"confidence": float("nan")}),
        ("not among the candidates", {"choice": PlaceId("geonames:9")}),
        ("a whole number", {"end": 10**9}),
        ("a list of at most", {"candidates": SHELLING.mentions[0].candidates * 4}),
    ],
)
def test_what_could_not_be_read_back_is_not_kept(
    tmp_path: Path, name: str, change: dict[str, object]
) -> None:
    store = project(tmp_path / "a.dateline", REPAIR)
    mention = replace(SHELLING.mentions[0], **change)  # type: ignore[arg-type]
    bad = replace(SHELLING, mentions=(mention,))
    with pytest.raises(ProjectError, match=name):
        add(store, bad)
    assert store.info().stories == 1
    add(store, SHELLING)
    assert store.analysis(DocumentId("shelling")) == SHELLING
    store.close()


def test_half_a_character_is_refused_in_words(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline")
    with pytest.raises(ProjectError, match="half a character"):
        add(store, story("bad", "Kyiv \ud83d"))
    assert store.info().stories == 0
    store.close()


def test_a_newer_gazetteers_place_replaces_the_old(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", SHELLING)
    moved = replace(KYIV, latitude=50.0)
    add(store, story("later", "Kyiv.", [("Kyiv", moved, None)]))
    assert store.place(KYIV.id) == moved
    assert moved in store.columns().place_table
    store.close()


def test_a_project_is_not_made_over_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.dateline"
    path.write_text("mine")
    with pytest.raises(ProjectError, match="there already"):
        ProjectStore.create(path, title="x")
    assert path.read_text() == "mine"


def test_a_project_is_not_made_where_there_is_no_folder(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="could not be made"):
        ProjectStore.create(tmp_path / "none" / "a.dateline", title="x")


def test_the_second_to_open_reads_only_and_sees_what_the_first_does(tmp_path: Path) -> None:
    path = tmp_path / "a.dateline"
    first = project(path, SHELLING)
    second = ProjectStore.open(path)
    assert not first.info().read_only
    assert second.info().read_only
    assert len(second.columns().event_ids) == 3
    with pytest.raises(ProjectError, match="reading only"):
        History(second).run(AddAnalysis(analysis=REPAIR, versions=VERSIONS))
    add(first, REPAIR)
    assert len(second.stories()) == 2
    assert second.columns().mentions.tolist() == [3, 1, 1]
    first.close()
    assert len(second.stories()) == 2
    second.close()
    third = ProjectStore.open(path)
    assert not third.info().read_only
    third.close()
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_opened_for_reading_by_wish(tmp_path: Path) -> None:
    path = tmp_path / "a.dateline"
    project(path, SHELLING).close()
    before = path.read_bytes()
    store = ProjectStore.open(path, read_only=True)
    assert store.info().read_only
    assert store.analysis(DocumentId("shelling")) == SHELLING
    store.close()
    assert path.read_bytes() == before


def test_numbers_are_never_given_twice(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline")
    history = add(store, SHELLING)
    before = store.mentions(DocumentId("shelling"))
    history.undo()
    add(store, REPAIR)
    after = store.mentions(DocumentId("repair"))
    assert {kept.id for kept in before}.isdisjoint(kept.id for kept in after)
    assert {kept.event_id for kept in before}.isdisjoint(kept.event_id for kept in after)
    assert store.stories()[0].number == 1
    assert store.columns().story_ids == ("", "repair")
    store.close()


def test_twins_are_of_one_title_and_text(tmp_path: Path) -> None:
    store = project(tmp_path / "p.dateline", SHELLING, REPAIR)
    there = SHELLING.document
    assert store.twins(replace(there, id=DocumentId("new"))) == {there.id}
    assert store.twins(replace(there, text=f"{there.text} ")) == frozenset()
    assert store.twins(replace(there, title="Another")) == frozenset()
    store.close()
