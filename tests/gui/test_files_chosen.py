"""File dialogs begin where files of their kind were chosen last; recent projects that are gone."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from dateline.ui.dialogs.ask_picture import AskPicture
from dateline.ui.main_window import MainWindow
from dateline.ui.settings import RECENT, Settings
from support.map_pages import WAIT_MS
from support.project_samples import SHELLING, project
from support.windows import OpenWindow

Asked = TypeVar("Asked", bound=QDialog)


def asked(window: MainWindow, deed: str) -> QFileDialog:
    """Return the file dialog that a deed leads to; a picture's title and size are asked first."""
    window.deeds[deed].trigger()
    if deed == "snapshot":
        opened(window, AskPicture).accept()
    return opened(window, QFileDialog)


def opened(window: MainWindow, kind: type[Asked]) -> Asked:
    """Return the one dialog of its kind that is open; those that were closed may still be there."""
    (dialog,) = (each for each in window.findChildren(kind) if each.isVisible())
    return dialog


def choose(window: MainWindow, deed: str, path: Path) -> None:
    dialog = asked(window, deed)
    dialog.fileSelected.emit(str(path))
    dialog.filesSelected.emit([str(path)])
    dialog.close()


def begins_in(window: MainWindow, deed: str) -> Path:
    dialog = asked(window, deed)
    folder = Path(dialog.directory().absolutePath())
    dialog.close()
    return folder


@pytest.mark.parametrize(
    "deeds",
    [("save_as", "open", "add"), ("snapshot", "export", "open"), ("add", "add_folder", "snapshot")],
)
def test_dialogs_begin_where_files_were_chosen_last(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, deeds: tuple[str, str, str]
) -> None:
    chosen, same, other = deeds
    window = open_window(SHELLING)
    before = Settings().folder("nothing yet")
    assert before.is_dir()
    assert [begins_in(window, deed) for deed in (chosen, other)] == [before, before]
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "a.txt").write_text("Kharkiv stood dark on Monday.", "utf-8")
    names = {"save_as": "a.dateline", "snapshot": "a.png", "add": "a.txt"}
    choose(window, chosen, folder / names[chosen])
    assert begins_in(window, same) == folder
    assert begins_in(window, other) == before
    qtbot.wait_until(lambda: not window.runner.tasks, timeout=WAIT_MS)
    if chosen == "snapshot":
        qtbot.wait_until((folder / "a.png").exists, timeout=WAIT_MS)


def test_a_folder_that_is_gone_is_not_begun_in(home: Path, tmp_path: Path) -> None:
    settings = Settings()
    before = settings.folder("stories")
    settings.set_folder("stories", tmp_path / "gone" / "a.txt")
    assert settings.folder("stories") == before


def test_names_are_suggested_after_the_project(open_window: OpenWindow) -> None:
    window = open_window(SHELLING)
    window.opening.rename("Winter: a/b")
    dialog = asked(window, "snapshot")
    assert [Path(name).name for name in dialog.selectedFiles()] == ["Winter a b.png"]
    dialog.close()


def test_a_recent_project_that_is_gone_is_named_and_taken_off(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    for name in ("here", "gone"):
        project(tmp_path / f"{name}.dateline", SHELLING).close()
    window = open_window(SHELLING)
    for name in ("here", "gone"):
        Settings().add_recent(tmp_path / f"{name}.dateline")
    (tmp_path / "gone.dateline").unlink()
    recent = window.deeds.recent
    recent.aboutToShow.emit()
    names = [action.text() for action in recent.actions()[:2]]
    assert names == ["gone (not found)", "here"]
    with qtbot.waitSignal(window.opening.failed, timeout=WAIT_MS) as told:
        recent.actions()[0].trigger()
    assert str(tmp_path / "gone.dateline") in str(told.args[0])
    recent.aboutToShow.emit()
    assert recent.actions()[0].text() == "here"
    recent.actions()[0].trigger()
    assert Path(window.session.store.info().path).stem == "here"


def test_ten_recent_projects_are_kept(home: Path) -> None:
    settings = Settings()
    for number in range(RECENT + 3):
        settings.add_recent(Path(f"/stories/{number}.dateline"))
    settings.add_recent(Path("/stories/5.dateline"))
    assert [int(path.stem) for path in settings.recent] == [5, 12, 11, 10, 9, 8, 7, 6, 4, 3]
    settings.clear_recent()
    assert settings.recent == ()


def test_the_dialog_for_stories_offers_all_that_can_be_read(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    dialog = asked(open_window(SHELLING), "add")
    filters = dialog.nameFilters()
    dialog.close()
    assert filters[0].startswith("Stories (*.txt ")
    assert all(f"*{ending}" in filters[0] for ending in (".pdf", ".docx", ".eml", ".jsonl"))
    assert "PDF (*.pdf)" in filters
    assert filters[-1] == "All files (*)"
