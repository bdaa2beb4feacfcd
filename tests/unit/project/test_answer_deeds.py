"""Deeds of checking: many at once, dates by hand, what the machine missed; all taken back."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from dateline.domain.errors import ProjectError
from dateline.domain.events import MentionId
from dateline.domain.text import DocumentId
from dateline.domain.times import Moment, MomentBasis, Precision, TimeExpression, TimexType
from dateline.project.answer_deeds import AddDate, AddMention, AnswerAll, SetMoment
from dateline.project.commands import Command, NotAPlace
from dateline.project.history import History
from dateline.project.store import ProjectStore
from support.patience import at_most
from support.project_samples import (
    FIJI,
    KHARKIV,
    KYIV,
    MONDAY,
    REPAIR,
    SHELLING,
    add,
    content,
    project,
    story,
)

APRIL = Moment(start=datetime(2026, 4, 1), end=datetime(2026, 5, 1), precision=Precision.MONTH)
QUIET = TimeExpression(
    start=55, end=60, text="quiet", type=TimexType.DATE, value="2026-04", paragraph=2, moment=APRIL
)


@pytest.fixture
def store(tmp_path: Path) -> ProjectStore:
    return project(tmp_path / "a.dateline", SHELLING, REPAIR)


def all_of(store: ProjectStore, words: str) -> tuple[MentionId, ...]:
    return store.same_words(words)


Deed = Callable[[ProjectStore], Command]
DEEDS: dict[str, Deed] = {
    "all of a name": lambda store: AnswerAll(mention_ids=all_of(store, "Kharkiv"), place=FIJI),
    "none of a name": lambda store: AnswerAll(mention_ids=all_of(store, "Kharkiv"), place=None),
    "a date": lambda store: SetMoment(mention_ids=all_of(store, "Kharkiv"), moment=APRIL),
    "no date": lambda store: SetMoment(mention_ids=all_of(store, "Kyiv"), moment=None),
    "a missed place": lambda _store: AddMention(
        document_id=DocumentId("shelling"), start=0, end=6, place=KYIV, moment=MONDAY
    ),
    "a missed date": lambda _store: AddDate(document_id=DocumentId("shelling"), date=QUIET),
}


@pytest.mark.parametrize("name", DEEDS)
def test_a_deed_is_taken_back_and_done_again_whole(store: ProjectStore, name: str) -> None:
    before = content(store)
    history = History(store)
    history.run(DEEDS[name](store))
    after = content(store)
    assert after != before
    history.undo()
    assert content(store) == before
    history.redo()
    assert content(store) == after
    path = store.database.path
    store.close()
    store = ProjectStore.open(path)
    History(store).undo()
    assert content(store) == before
    store.close()


@pytest.mark.parametrize("name", DEEDS)
def test_events_are_as_if_made_of_the_mentions_anew(
    store: ProjectStore, tmp_path: Path, name: str
) -> None:
    History(store).run(DEEDS[name](store))
    analyses = [store.analysis(story.id) for story in store.stories()]
    again = ProjectStore.create(tmp_path / "again.dateline", title="Winter")
    add(again, *analyses)

    def shares(one: ProjectStore) -> list[tuple[object, ...]]:
        return sorted(
            one.database.rows(
                "SELECT place.id, from_us, to_us, precision, kind, scene, mentions, documents, "
                "first_document FROM event JOIN place ON place.key = event.place"
            ),
            key=repr,
        )

    assert shares(store) == shares(again)
    assert store.info().mentions == again.info().mentions
    assert store.info().events == again.info().events
    assert [story.places for story in store.stories()] == [
        story.places for story in again.stories()
    ]
    store.close()
    again.close()


def test_all_of_a_name_in_one_story(store: ProjectStore) -> None:
    wanted = store.same_words("Kharkiv", DocumentId("repair"))
    History(store).run(AnswerAll(mention_ids=wanted, place=FIJI))
    chosen = [
        kept.mention.choice
        for story in store.stories()
        for kept in store.mentions(story.id)
        if kept.mention.text == "Kharkiv"
    ]
    assert chosen == [KHARKIV.id, FIJI.id, FIJI.id]
    store.close()


def test_the_names_that_the_menu_shows(store: ProjectStore) -> None:
    history = History(store)
    history.run(AnswerAll(mention_ids=all_of(store, "Kharkiv"), place=FIJI))
    assert history.undo_name == "Choose Fiji for 3 mentions"
    history.run(SetMoment(mention_ids=all_of(store, "Kyiv"), moment=None))
    assert history.undo_name == "Take date away"
    store.close()


def test_a_moment_said_by_a_person_says_so(store: ProjectStore) -> None:
    (kyiv,) = all_of(store, "Kyiv")
    History(store).run(SetMoment(mention_ids=(kyiv,), moment=APRIL))
    kept = store.mention(kyiv)
    assert kept.mention.moment == APRIL
    assert kept.mention.moment_basis is MomentBasis.PERSON
    assert kept.event_id is not None
    assert store.event(kept.event_id).moment == APRIL
    store.close()


def test_a_missed_place_is_there_and_by_a_person(store: ProjectStore) -> None:
    History(store).run(DEEDS["a missed place"](store))
    first = store.mentions(DocumentId("shelling"))[0].mention
    assert (first.text, first.choice, first.added) == ("Shells", KYIV.id, True)
    assert first.moment is not None
    assert first.moment.start == MONDAY.start
    store.close()


@pytest.mark.parametrize(("start", "end"), [(10, 20), (0, 60), (32, 34), (5, 5)])
def test_a_place_can_only_be_added_where_none_is(store: ProjectStore, start: int, end: int) -> None:
    before = content(store)
    deed = AddMention(
        document_id=DocumentId("shelling"), start=start, end=end, place=KYIV, moment=None
    )
    with pytest.raises(ProjectError):
        History(store).run(deed)
    assert content(store) == before
    store.close()


def test_a_mention_that_is_gone_stops_the_whole_deed(store: ProjectStore) -> None:
    before = content(store)
    wanted = (*all_of(store, "Kharkiv"), MentionId(999))
    with pytest.raises(ProjectError):
        History(store).run(AnswerAll(mention_ids=wanted, place=FIJI))
    assert content(store) == before
    store.close()


def test_an_answer_to_one_and_to_many_agree(store: ProjectStore, tmp_path: Path) -> None:
    other = project(tmp_path / "b.dateline", SHELLING, REPAIR)
    (kyiv,) = all_of(store, "Kyiv")
    History(store).run(NotAPlace(mention_id=kyiv))
    History(other).run(AnswerAll(mention_ids=(kyiv,), place=None))
    assert content(store) == content(other)
    store.close()
    other.close()


def test_ten_thousand_answers_take_a_second(tmp_path: Path) -> None:
    days = [
        Moment(
            start=datetime(2025, 1, 1) + timedelta(days=number),
            end=datetime(2025, 1, 2) + timedelta(days=number),
            precision=Precision.DAY,
        )
        for number in range(100)
    ]
    said = [("Kharkiv", KHARKIV, day) for day in days]
    stories = [story(f"s{number}", "Kharkiv. " * 100, said) for number in range(100)]
    store = project(tmp_path / "a.dateline", *stories)
    wanted = store.same_words("Kharkiv")
    assert len(wanted) == 10_000
    history = History(store)
    begin = time.process_time()
    history.run(AnswerAll(mention_ids=wanted, place=FIJI))
    assert time.process_time() - begin < at_most(1)
    assert store.info().events == 100
    history.undo()
    assert store.mention(wanted[0]).mention.choice == KHARKIV.id
    store.close()
