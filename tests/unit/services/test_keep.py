"""Projects made without a window."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dateline.domain.errors import Cancelled, ExportError, ProjectError
from dateline.domain.project import Versions
from dateline.project.history import History
from dateline.project.store import ProjectStore
from dateline.services.analyse import Outcome
from dateline.services.keep import write_lines, write_project
from dateline.services.sources import Source
from support.project_samples import REPAIR, SHELLING

VERSIONS = Versions(app="1", model="m", gazetteer="g")
OUTCOMES = [
    Outcome(index=number, source=Source(id="x", label="x"), analysis=analysis)
    for number, analysis in enumerate((SHELLING, REPAIR))
]


def test_a_project_holds_the_stories_and_nothing_to_undo(tmp_path: Path) -> None:
    target = tmp_path / "winter.dateline"
    assert list(write_project(target, OUTCOMES, versions=VERSIONS)) == OUTCOMES
    store = ProjectStore.open(target)
    assert store.info().title == "winter"
    assert len(store.stories()) == 2
    assert store.versions() == VERSIONS
    assert History(store).undo_name is None
    store.close()


def test_a_title_of_its_own(tmp_path: Path) -> None:
    target = tmp_path / "winter.dateline"
    list(write_project(target, OUTCOMES, versions=VERSIONS, title="Winter talks"))
    store = ProjectStore.open(target)
    assert store.info().title == "Winter talks"
    store.close()


def test_nothing_is_written_over(tmp_path: Path) -> None:
    target = tmp_path / "winter.dateline"
    target.write_text("mine")
    with pytest.raises(ProjectError, match="exists already"):
        list(write_project(target, OUTCOMES, versions=VERSIONS))
    assert target.read_text() == "mine"


def stopped_after(number: int, error: BaseException) -> Iterator[Outcome]:
    yield from OUTCOMES[:number]
    raise error


def test_lines_take_their_name_when_all_are_written(tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("before")
    writing = write_lines(target, OUTCOMES)
    next(writing)
    assert target.read_text() == "before"
    assert list(writing) == OUTCOMES[1:]
    assert len(target.read_text("utf-8").splitlines()) == 2
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("stop", [Cancelled(), KeyboardInterrupt()])
def test_a_stop_keeps_the_lines_that_were_finished(stop: BaseException, tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("before")
    with pytest.raises(type(stop)):
        list(write_lines(target, stopped_after(0, stop)))
    assert target.read_text() == "before"
    with pytest.raises(type(stop)):
        list(write_lines(target, stopped_after(1, stop)))
    assert len(target.read_text("utf-8").splitlines()) == 1
    assert list(tmp_path.iterdir()) == [target]


def test_a_project_cut_short_keeps_its_stories_and_none_is_left_before_the_first(
    tmp_path: Path,
) -> None:
    target = tmp_path / "winter.dateline"
    with pytest.raises(KeyboardInterrupt):
        list(write_project(target, stopped_after(0, KeyboardInterrupt()), versions=VERSIONS))
    assert not list(tmp_path.iterdir())
    with pytest.raises(KeyboardInterrupt):
        list(write_project(target, stopped_after(1, KeyboardInterrupt()), versions=VERSIONS))
    store = ProjectStore.open(target)
    assert [story.id for story in store.stories()] == ["shelling"]
    store.close()


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("before")
    with pytest.raises(ExportError, match="full"):
        list(write_lines(target, stopped_after(1, OSError(28, "the disk is full"))))
    assert target.read_text() == "before"
    assert list(tmp_path.iterdir()) == [target]
