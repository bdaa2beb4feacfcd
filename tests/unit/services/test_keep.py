"""Projects made without a window."""

from pathlib import Path

import pytest

from dateline.domain.errors import ProjectError
from dateline.domain.project import Versions
from dateline.project.history import History
from dateline.project.store import ProjectStore
from dateline.services.analyse import Outcome
from dateline.services.keep import write_project
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
