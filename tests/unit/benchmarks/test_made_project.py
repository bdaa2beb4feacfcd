"""The made-up project of the benchmarks: what the product would have written, and sound."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from dateline.project.column_reading import MANY_EVENTS
from dateline.project.commands import AddAnalysis
from dateline.project.history import History
from dateline.project.store import ProjectStore
from support.project_samples import content

BENCHMARKS = Path(__file__).parents[3] / "benchmarks"


@pytest.fixture(scope="module")
def made_project() -> Iterator[ModuleType]:
    before = sys.path[:]
    sys.path.insert(0, str(BENCHMARKS))
    yield importlib.import_module("made_project")
    sys.path[:] = before


def test_it_is_what_adding_its_stories_one_by_one_leaves(
    made_project: ModuleType, tmp_path: Path
) -> None:
    made_project.write_project(tmp_path / "made.dateline", events=500)
    with (
        closing(ProjectStore.open(tmp_path / "made.dateline")) as made,
        closing(ProjectStore.create(tmp_path / "kept.dateline", title=made.info().title)) as kept,
    ):
        history, versions = History(kept), made.versions()
        assert versions is not None
        for story in made.stories():
            history.run(AddAnalysis(analysis=made.analysis(story.id), versions=versions))
        assert content(made) == content(kept)
        numbers = "SELECT next_document, next_mention, next_event, revision FROM project"
        assert made.database.rows(numbers) == kept.database.rows(numbers)
        places = "SELECT * FROM place ORDER BY key"
        assert made.database.rows(places) == kept.database.rows(places)


@pytest.mark.parametrize("events", [12, 1000, MANY_EVENTS])
def test_it_holds_as_many_dated_events_as_asked_for(
    made_project: ModuleType, tmp_path: Path, events: int
) -> None:
    path = tmp_path / "made.dateline"
    made_project.write_project(path, events=events)
    with closing(ProjectStore.open(path)) as store:
        assert store.info().events == events
        columns = store.columns()
        assert columns.dated == len(columns.event_ids) == events
        assert set(columns.kinds) == {0}
        assert store.database.rows("PRAGMA integrity_check") == [("ok",)]
        assert store.database.rows("PRAGMA foreign_key_check") == []
        copies = store.database.number("SELECT count(*) FROM event_column")
        assert copies == (2 if events >= MANY_EVENTS else 0)


def test_it_is_clustered_like_news(made_project: ModuleType, tmp_path: Path) -> None:
    made_project.write_project(tmp_path / "made.dateline", events=10_000)
    with closing(ProjectStore.open(tmp_path / "made.dateline")) as store:
        columns = store.columns()
    counts = sorted(np.bincount(columns.places).tolist(), reverse=True)
    assert 200 < len(counts) < 1000
    assert sum(counts[: len(counts) // 10]) > 5_000
    assert columns.ends[-1] - columns.starts[0] > 19 * 365 * 86_400


def test_a_seed_gives_one_project_and_another_seed_another(
    made_project: ModuleType, tmp_path: Path
) -> None:
    told = []
    for name, seed in (("a", 7), ("b", 7), ("c", 8)):
        path = tmp_path / f"{name}.dateline"
        made_project.write_project(path, events=200, seed=seed)
        with closing(ProjectStore.open(path)) as store:
            told.append(content(store))
    assert told[0] == told[1]
    assert told[0]["event"] != told[2]["event"]
