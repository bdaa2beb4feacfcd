from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from dateline.domain.errors import ProjectError
from dateline.domain.text import DocumentId
from dateline.project.history import History
from dateline.project.store import ProjectStore
from support.project_samples import REPAIR, SHELLING, add, content, project


def test_a_copy_is_whole_and_goes_on(tmp_path: Path) -> None:
    store = ProjectStore.create(tmp_path / "untitled.dateline", title="Untitled", named=False)
    add(store, SHELLING)
    copy = store.save_as(tmp_path / "Winter in Kharkiv.dateline")
    assert copy.info().title == "Winter in Kharkiv"
    assert copy.info().named
    assert not copy.info().read_only
    assert copy.analysis(DocumentId("shelling")) == SHELLING
    add(copy, REPAIR)
    assert store.info().stories == 1
    assert store.info().title == "Untitled"
    History(copy).undo()
    History(copy).undo()
    assert copy.info().stories == 0
    copy.close()
    store.close()
    names = sorted(file.name for file in tmp_path.iterdir())
    assert names == ["Winter in Kharkiv.dateline", "untitled.dateline"]


def test_a_named_project_keeps_its_title(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", SHELLING, title="Winter")
    copy = store.save_as(tmp_path / "b.dateline")
    assert copy.info().title == "Winter"
    copy.close()
    store.close()


def test_a_copy_takes_the_place_of_what_stood_there(tmp_path: Path) -> None:
    target = tmp_path / "b.dateline"
    project(target, REPAIR).close()
    for suffix in ("-wal", "-shm", "-journal"):
        (tmp_path / f"b.dateline{suffix}").write_bytes(b"left by a crash")
    store = project(tmp_path / "a.dateline", SHELLING)
    copy = store.save_as(target)
    assert content(copy) == content(store)
    copy.close()
    store.close()


def test_not_onto_itself(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", SHELLING)
    (tmp_path / "link.dateline").symlink_to(tmp_path / "a.dateline")
    for target in (tmp_path / "a.dateline", tmp_path / "link.dateline"):
        with pytest.raises(ProjectError, match="is the project that is open"):
            store.save_as(target)
    assert store.analysis(DocumentId("shelling")) == SHELLING
    store.close()


def test_not_onto_a_project_that_is_open(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", SHELLING)
    other = project(tmp_path / "b.dateline", REPAIR)
    with pytest.raises(ProjectError, match="open in another window"):
        store.save_as(tmp_path / "b.dateline")
    assert other.analysis(DocumentId("repair")) == REPAIR
    other.close()
    store.close()


@pytest.mark.parametrize("name", [".", "none/b.dateline"])
def test_not_onto_a_folder_or_into_none(tmp_path: Path, name: str) -> None:
    store = project(tmp_path / "a.dateline", SHELLING)
    with pytest.raises(ProjectError):
        store.save_as(tmp_path / name)
    add(store, REPAIR)
    assert sorted(file.name for file in tmp_path.iterdir() if file.suffix == ".dateline") == [
        "a.dateline"
    ]
    store.close()


def test_a_copy_that_fails_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "b.dateline"
    project(target, REPAIR).close()
    before = target.read_bytes()
    store = project(tmp_path / "a.dateline", SHELLING)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("dateline.project.copying.os.fsync", full)
    with pytest.raises(ProjectError, match="No space left"):
        store.save_as(target)
    assert target.read_bytes() == before
    assert not [file for file in tmp_path.iterdir() if file.name.endswith(".part")]
    store.close()


def test_a_copy_of_what_is_open_for_reading(tmp_path: Path) -> None:
    project(tmp_path / "a.dateline", SHELLING).close()
    store = ProjectStore.open(tmp_path / "a.dateline", read_only=True)
    copy = store.save_as(tmp_path / "b.dateline")
    assert not copy.info().read_only
    add(copy, REPAIR)
    copy.close()
    store.close()


def test_a_copy_is_a_plain_file_without_a_log(tmp_path: Path) -> None:
    store = project(tmp_path / "a.dateline", SHELLING)
    store.save_as(tmp_path / "b.dateline").close()
    with sqlite3.connect(tmp_path / "b.dateline") as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    store.close()
