"""Big exports are written by several processes, and nobody can tell from the file."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dateline.domain.errors import Cancelled
from dateline.project.store import ProjectStore
from dateline.services import exporting, sharing
from dateline.services.exporting import Wish, export_project
from dateline.services.sharing import SHARED
from support.project_samples import REPAIR, SHELLING, project

ENDINGS = {"geojson": ".geojson", "csv": ".csv", "tsv": ".tsv"}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ProjectStore]:
    project(tmp_path / "a.dateline", SHELLING, REPAIR).close()
    store = ProjectStore.open(tmp_path / "a.dateline", read_only=True)
    yield store
    store.close()
    assert multiprocessing.active_children() == []


@pytest.fixture
def shared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporting, "FEWEST", 2)
    monkeypatch.setattr(sharing, "RUN", 1)
    monkeypatch.setattr(sharing.os, "cpu_count", lambda: 3)


def test_there_is_an_ending_for_each_kind() -> None:
    assert SHARED.keys() == ENDINGS.keys()


@pytest.mark.parametrize("ending", ENDINGS.values())
def test_the_same_file_as_one_process_writes(
    store: ProjectStore, tmp_path: Path, ending: str, request: pytest.FixtureRequest
) -> None:
    wish = Wish(title="Ours", raw=True)
    export_project(store, tmp_path / f"one{ending}", wish=wish)
    request.getfixturevalue("shared")
    steps: list[int] = []

    class Watched:
        def step(self, done: int, total: int, label: str) -> None:
            steps.append(done)

    monkeypatch = request.getfixturevalue("monkeypatch")
    take, hand_over = sharing._Runs.take, sharing._hand_over
    handed: list[str] = []
    # This process takes no more than the first run, so the others write all further ones.
    monkeypatch.setattr(
        sharing._Runs, "take", lambda runs, *, front: None if front else take(runs, front=False)
    )
    monkeypatch.setattr(
        sharing,
        "_hand_over",
        lambda written, file: (handed.append(written.name), hand_over(written, file)),
    )
    export_project(store, tmp_path / f"many{ending}", wish=wish, progress=Watched())
    assert handed == ["1", "2"]
    one, many = ((tmp_path / f"{name}{ending}").read_bytes() for name in ("one", "many"))
    assert many == one
    assert steps[-1] == 3


@pytest.mark.usefixtures("shared")
def test_processes_that_find_another_state_leave_their_part_to_the_first(
    store: ProjectStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export_project(store, tmp_path / "many.csv")
    plain = exporting.write_shared

    def elsewhere(store, target, table, share, progress):  # type: ignore[no-untyped-def]
        plain(store, target, table, replace(share, revision=share.revision + 1), progress)

    monkeypatch.setattr(exporting, "write_shared", elsewhere)
    export_project(store, tmp_path / "again.csv")
    assert (tmp_path / "again.csv").read_bytes() == (tmp_path / "many.csv").read_bytes()


@pytest.mark.usefixtures("shared")
def test_a_run_that_another_process_took_and_did_not_write_is_written_here(
    store: ProjectStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export_project(store, tmp_path / "whole.geojson")

    class Lost(sharing._Runs):
        def __init__(self, *given: Any) -> None:
            super().__init__(*given)
            self.take(front=False)

    monkeypatch.setattr(sharing, "_Runs", Lost)
    monkeypatch.setattr(sharing.os, "cpu_count", lambda: 1)
    export_project(store, tmp_path / "again.geojson")
    assert (tmp_path / "again.geojson").read_bytes() == (tmp_path / "whole.geojson").read_bytes()


@pytest.mark.usefixtures("shared")
def test_a_stop_ends_every_process_and_leaves_nothing(store: ProjectStore, tmp_path: Path) -> None:
    class Stopped:
        def step(self, done: int, total: int, label: str) -> None:
            raise Cancelled

    before = sorted(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        export_project(store, tmp_path / "events.csv", progress=Stopped())
    assert sorted(tmp_path.iterdir()) == before
