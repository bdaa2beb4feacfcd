"""Big exports are written by several processes, and nobody can tell from the file."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
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


def watched_puts(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return a list of the runs that this process will have written."""
    put, here = sharing._Writer.put, []

    def watched(writer: Any, run: int, start: int, chunks: Any) -> None:
        here.append(run)
        put(writer, run, start, chunks)

    monkeypatch.setattr(sharing._Writer, "put", watched)
    return here


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
    # This process takes no more than the first run, so the others write all further ones.
    monkeypatch.setattr(sharing._Runs, "take", lambda runs, taker: None)
    here = watched_puts(monkeypatch)
    export_project(store, tmp_path / f"many{ending}", wish=wish, progress=Watched())
    assert here == [0]
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

    here = watched_puts(monkeypatch)

    class Lost(sharing._Runs):
        def __init__(self, *given: Any) -> None:
            super().__init__(*given)
            assert self.take(1) == 1

    class Gone:
        done = 0

        def __init__(self, *_: Any) -> None:
            pass

        def __enter__(self) -> Gone:
            return self

        def __exit__(self, *_: object) -> None:
            pass

        def works(self) -> bool:
            return False

    monkeypatch.setattr(sharing, "_Runs", Lost)
    monkeypatch.setattr(sharing, "_Other", Gone)
    export_project(store, tmp_path / "again.geojson")
    assert here == [0, 1, 2]
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


@pytest.mark.usefixtures("shared")
def test_runs_wait_in_memory_until_the_one_before_is_written(tmp_path: Path) -> None:
    runs = sharing._Runs(multiprocessing.get_context("spawn"), 7)
    assert runs.take(1) == 1
    waited: list[int] = []
    with (tmp_path / "file").open("w+b") as file:

        def write_missing() -> None:
            waited.append(runs.next_unwritten())
            writer.put(1, 1, [b"1"])

        writer = sharing._Writer(file, runs, 0, write_missing)
        writer.write(str(part.start).encode() for part in writer.parts(first=0))
        assert waited == [1]
        assert runs.next_unwritten() == runs.count == 7
        file.seek(0)
        assert file.read() == b"0123456"


@pytest.mark.usefixtures("shared")
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have no names here")
def test_a_pipe_is_written_by_one_process(store: ProjectStore, tmp_path: Path) -> None:
    export_project(store, tmp_path / "file.csv")
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    with ThreadPoolExecutor() as pool:
        read = pool.submit(pipe.read_bytes)
        export_project(store, pipe)
        assert read.result() == (tmp_path / "file.csv").read_bytes()
