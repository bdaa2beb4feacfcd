"""How many mentions of an event each of its stories adds."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.domain.errors import ProjectError
from dateline.domain.places import Place
from dateline.domain.times import Moment
from dateline.project.columns import Whole
from dateline.project.commands import AddAnalysis
from dateline.project.facts import ProjectFacts
from dateline.project.history import History
from dateline.project.store import ProjectStore
from support.project_samples import FIJI, KYIV, MONDAY, TUESDAY, VERSIONS, project, story

WHAT = tuple((place, moment) for place in (KYIV, FIJI) for moment in (MONDAY, TUESDAY))


def told(path: Path, stories: Iterable[list[tuple[Place, Moment]]]) -> ProjectStore:
    made = [
        story(
            f"story {number}",
            " ".join(f"{place.name} {moment.text}." for place, moment in said) or "Nothing.",
            [(place.name, place, moment) for place, moment in said],
        )
        for number, said in enumerate(stories)
    ]
    return project(path, *made)


@given(st.lists(st.lists(st.sampled_from(WHAT), max_size=5), min_size=1, max_size=4))
@settings(max_examples=25)
def test_shares_are_the_mentions_of_each_story(
    tmp_path_factory: pytest.TempPathFactory, stories: list[list[tuple[Place, Moment]]]
) -> None:
    store = told(tmp_path_factory.mktemp("shares") / "a.dateline", stories)
    columns = store.columns()
    found = {
        (int(columns.event_ids[event]), int(number)): int(share)
        for event, number, share in zip(
            columns.pair_events, columns.pair_stories, store.shares(columns), strict=True
        )
    }
    rows = store.database.rows("SELECT event, document, mentions FROM event_document")
    assert found == {(event, number): mentions for event, number, mentions in rows}
    store.close()


def test_shares_are_those_of_the_columns_while_another_thread_adds_a_story(tmp_path: Path) -> None:
    monday = (KYIV, MONDAY)
    store = told(tmp_path / "a.dateline", [[monday, monday], [monday]])
    columns = store.columns()
    added = story("late", "Kyiv Monday. Kyiv Monday.", [("Kyiv", KYIV, MONDAY)])
    history = History(store)
    with ThreadPoolExecutor(1) as beside:
        steps = store.reading_shares(columns)
        next(steps)
        command = AddAnalysis(analysis=added, versions=VERSIONS)
        beside.submit(history.run_untold, command).result(timeout=30)
        assert np.sort(ended(steps)).tolist() == [1, 2]
        assert history.take_untold().documents
        assert not history.take_untold()
    assert np.sort(store.shares(store.columns())).tolist() == [1, 1, 2]
    store.close()


def ended(steps: Generator[None, None, Whole]) -> Whole:
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return np.asarray(done.value)


def test_shares_that_do_not_add_up_are_refused(tmp_path: Path) -> None:
    monday = (KYIV, MONDAY)
    store = told(tmp_path / "a.dateline", [[monday, monday], [monday]])
    columns = store.columns()
    with closing(sqlite3.connect(tmp_path / "a.dateline")) as connection:
        connection.execute("UPDATE event_document SET mentions = mentions + 1")
        connection.commit()
    with pytest.raises(ProjectError, match="shares in events"):
        store.shares(columns)
    store.close()


def test_what_was_prepared_is_not_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monday = (KYIV, MONDAY)
    store = told(tmp_path / "a.dateline", [[monday, monday], [monday]])
    columns = store.columns()
    facts = ProjectFacts(store, store.stories())
    assert len(list(facts.preparing(columns))) > 2
    monkeypatch.setattr(ProjectStore, "reading_shares", None)
    assert np.sort(facts.shares(columns)).tolist() == [1, 2]
    assert set(facts.having("STORY").tolist()) == {0, 1}
    store.close()
