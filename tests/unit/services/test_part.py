from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from dateline.domain.errors import CallError
from dateline.domain.places import Extent
from dateline.domain.progress import Silent
from dateline.project.store import ProjectStore
from dateline.services.event_rows import event_table
from dateline.services.part import Part, wanted_of
from support.project_samples import REPAIR, SHELLING, project


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ProjectStore]:
    store = project(tmp_path / "a.dateline", SHELLING, REPAIR)
    yield store
    store.close()


@pytest.mark.parametrize(
    ("part", "names", "words"),
    [
        (Part(places=("ukraine",)), ["Kharkiv", "Kyiv"], "Place: ukraine"),
        (Part(places=("geonames:690791",)), ["Kharkiv", "Kyiv"], "Place: geonames:690791"),
        (Part(places=("KYIV", "Fiji")), ["Kyiv", "Fiji"], "Place: KYIV · Place: Fiji"),
        (Part(stories=("repair",)), ["Kharkiv"], "Story: repair"),
        (Part(start=datetime(2025, 12, 23)), ["Kyiv"], "From: 2025-12-23"),
        (Part(end=datetime(2025, 12, 23)), ["Kharkiv"], "Before: 2025-12-23"),
        (Part(start=datetime(2026, 1, 1)), [], "From: 2026-01-01"),
        (
            Part(box=Extent(south=-30, west=170, north=0, east=-170)),
            ["Fiji"],
            "Map: 170, -30 to -170, 0",
        ),
    ],
)
def test_what_is_left(store: ProjectStore, part: Part, names: list[str], words: str) -> None:
    wanted = wanted_of(store, part)
    table = event_table(store, Silent(), wanted)
    assert [row.place.name for row in table.rows()] == names
    assert table.filter == words


def test_an_open_end_is_that_of_the_events(store: ProjectStore) -> None:
    def told(**part: datetime) -> tuple[float, float]:
        wanted = wanted_of(store, Part(**part))
        assert wanted is not None
        assert wanted.filter.time is not None
        return wanted.filter.time

    day = datetime(2025, 12, 23)
    moments = store.columns().moments
    assert told(start=day)[1] == moments.ends.max()
    assert told(end=day)[0] == moments.starts.min()


def test_all_of_it(store: ProjectStore) -> None:
    assert wanted_of(store, Part()) is None


@pytest.mark.parametrize("part", [Part(places=("Atlantis",)), Part(stories=("Odyssey",))])
def test_what_the_project_does_not_have(store: ProjectStore, part: Part) -> None:
    with pytest.raises(CallError, match="The project has no"):
        wanted_of(store, part)
