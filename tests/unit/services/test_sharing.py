"""Big exports are made by several processes, and nobody can tell from the file."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dateline.domain.errors import Cancelled
from dateline.project.store import ProjectStore
from dateline.services import exporting, sharing, spools
from dateline.services.exporting import Wish, export_project
from dateline.services.part import Part, wanted_of
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
    monkeypatch.setattr(exporting, "FEWEST", 1)
    monkeypatch.setattr(sharing, "RUN", 1)
    monkeypatch.setattr(sharing, "_EVENTS", 1)
    monkeypatch.setattr(sharing.os, "cpu_count", lambda: 3)


def watched_adds(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return a list of how many mentions at a time this process will have written aside."""
    add, here = spools.Spool.add, []

    def watched(spool: Any, events: Any, said: Any, sources: Any) -> None:
        here.append(len(events))
        add(spool, events, said, sources)

    monkeypatch.setattr(spools.Spool, "add", watched)
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
    # This process takes nothing, so the others read it all.
    monkeypatch.setattr(sharing._Stories, "take", lambda stories, taker: iter(()))
    here = watched_adds(monkeypatch)
    export_project(store, tmp_path / f"many{ending}", wish=wish, progress=Watched())
    assert here == []
    one, many = ((tmp_path / f"{name}{ending}").read_bytes() for name in ("one", "many"))
    assert many == one
    assert steps == sorted(steps)
    assert steps[-1] == 3


@pytest.mark.parametrize("ending", ENDINGS.values())
def test_the_same_part_as_one_process_writes(
    store: ProjectStore, tmp_path: Path, ending: str, request: pytest.FixtureRequest
) -> None:
    wish = Wish(wanted=wanted_of(store, Part(stories=("repair",))))
    export_project(store, tmp_path / f"one{ending}", wish=wish)
    request.getfixturevalue("shared")
    here = watched_adds(request.getfixturevalue("monkeypatch"))
    request.getfixturevalue("monkeypatch").setattr(sharing.os, "cpu_count", lambda: 1)
    export_project(store, tmp_path / f"many{ending}", wish=wish)
    assert sum(here) > 0
    one, many = ((tmp_path / f"{name}{ending}").read_bytes() for name in ("one", "many"))
    assert many == one


def test_few_events_of_many_are_written_by_one_process(
    store: ProjectStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "FEWEST", 0)
    monkeypatch.setattr(exporting, "SPARSE", 1)
    monkeypatch.setattr(exporting, "write_shared", None)
    wish = Wish(wanted=wanted_of(store, Part(stories=("repair",))))
    export_project(store, tmp_path / "part.csv", wish=wish)
    assert (tmp_path / "part.csv").stat().st_size > 0


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
def test_stories_that_another_process_took_and_did_not_read_are_read_here(
    store: ProjectStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export_project(store, tmp_path / "whole.geojson")

    here = watched_adds(monkeypatch)

    class Lost(sharing._Stories):
        def __init__(self, *given: Any) -> None:
            super().__init__(*given)
            assert next(self.take(1)) == range(1)

    class Gone(sharing._Other):
        def __init__(self, _context: object, taker: int, *_: object) -> None:
            self.taker = taker

        def __enter__(self) -> Gone:
            return self

        def __exit__(self, *_: object) -> None:
            pass

        def hear(self, meanwhile: object) -> None:
            return None

    monkeypatch.setattr(sharing, "_Stories", Lost)
    monkeypatch.setattr(sharing, "_Other", Gone)
    export_project(store, tmp_path / "again.geojson")
    assert len(here) == 2
    assert (tmp_path / "again.geojson").read_bytes() == (tmp_path / "whole.geojson").read_bytes()


@pytest.mark.usefixtures("shared")
@pytest.mark.parametrize("heard", [1, 2])
def test_a_file_is_whole_where_another_process_is_lost_while_it_writes(
    store: ProjectStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, heard: int
) -> None:
    export_project(store, tmp_path / "whole.geojson")

    class Lost(sharing._Other):
        said = 0

        def hear(self, meanwhile: Callable[[], None]) -> int | None:
            self.said += 1
            if self.said <= heard:
                return super().hear(meanwhile)
            self._process.kill()
            return None

    here: list[int] = []
    write = sharing._Worker.write
    monkeypatch.setattr(
        sharing._Worker, "write", lambda *given: here.append(given[2]) or write(*given)
    )
    monkeypatch.setattr(sharing, "_Other", Lost)
    export_project(store, tmp_path / "again.geojson")
    assert here.count(0) == 2
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
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have no names here")
def test_a_pipe_is_written_by_one_process(store: ProjectStore, tmp_path: Path) -> None:
    export_project(store, tmp_path / "file.csv")
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    with ThreadPoolExecutor() as pool:
        read = pool.submit(pipe.read_bytes)
        export_project(store, pipe)
        assert read.result() == (tmp_path / "file.csv").read_bytes()
