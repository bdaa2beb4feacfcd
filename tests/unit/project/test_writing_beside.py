"""Another thread writes stories as well: never between a deed and what is noted of it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dateline.project.commands import AddAnalysis, RenameProject
from dateline.project.database import Database
from dateline.project.history import Gathering, History
from dateline.project.store import ProjectStore
from support.project_samples import KYIV, MONDAY, REPAIR, VERSIONS, project, story


class HandingOver:
    """A lock that lets another thread in whenever it comes free, as soon as it does."""

    def __init__(self, database: Database) -> None:
        self._lock = database.lock
        self._deep = 0
        self.step: Callable[[], None] | None = None

    def __enter__(self) -> None:
        self._lock.acquire()
        self._deep += 1

    def __exit__(self, *_: object) -> None:
        self._deep -= 1
        step, free = self.step, not self._deep
        self._lock.release()
        if free and step is not None:
            self.step = None
            with ThreadPoolExecutor(1) as other:
                other.submit(step).result()


def handing_over(store: ProjectStore, monkeypatch: pytest.MonkeyPatch) -> HandingOver:
    lock = HandingOver(store.database)
    monkeypatch.setattr(store.database, "lock", lock)
    return lock


def story_deeds(*names: str) -> list[AddAnalysis]:
    made = [story(name, "Kyiv on Monday", [("Kyiv", KYIV, MONDAY)]) for name in names]
    return [AddAnalysis(analysis=each, versions=VERSIONS) for each in made]


def test_a_deed_is_not_taken_for_a_step_of_an_import_that_goes_on_right_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = project(tmp_path / "a.dateline", REPAIR)
    history, deed = History(store), Gathering(name=lambda steps: f"Add {steps} stories")
    first, second = story_deeds("s0", "s1")
    history.run(first, part_of=deed)
    lock = handing_over(store, monkeypatch)
    lock.step = lambda: history.run_untold(second, part_of=deed)
    history.run(RenameProject(title="Spring"))
    assert [each.name for each in history.deeds()][:3] == ["Add “s1”", "Rename project", "Add “s0”"]
    store.close()


@pytest.mark.parametrize("back", ["undo", "go_to", "go_back"])
def test_an_import_that_is_taken_back_is_so_before_its_next_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, back: str
) -> None:
    store = project(tmp_path / "a.dateline", REPAIR)
    history, deed = History(store), Gathering(name=lambda steps: f"Add {steps} stories")
    history.mark("Before", datetime.now(UTC))
    before, point = history.deeds()[0].id, store.restore_points()[0].id
    (first,) = story_deeds("s0")
    history.run(first, part_of=deed)
    lock, seen = handing_over(store, monkeypatch), []
    lock.step = lambda: seen.append(deed.taken_back)
    {
        "undo": history.undo,
        "go_to": lambda: history.go_to(before),
        "go_back": lambda: history.go_back(point),
    }[back]()
    assert seen == [True]
    store.close()
