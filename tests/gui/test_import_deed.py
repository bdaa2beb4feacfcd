"""An import is one deed of the history, although each of its stories is kept as it is made."""

from __future__ import annotations

import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from dateline.project.store import ProjectStore
from dateline.ui.main_window import MainWindow
from support.analysis_pools import AnsweringPool
from support.map_pages import WAIT_MS
from support.project_samples import SHELLING
from support.windows import OpenWindow


def write(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        (folder / f"{folder.name}-{number:03}.txt").write_text(
            "Kharkiv stood dark on Monday.", "utf-8"
        )
    return folder


def add(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS):
        window.stories.add([folder])


def test_a_folder_of_a_hundred_is_undone_and_done_again_as_one(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(SHELLING)
    add(qtbot, window, write(tmp_path / "first", 100))
    assert len(window.session.stories) == 101
    assert window.deeds["undo"].text() == "&Undo Add 100 stories"
    window.deeds["undo"].trigger()
    assert [story.id for story in window.session.stories] == ["shelling"]
    assert window.deeds["undo"].text() == "&Undo Add “shelling”"
    assert window.deeds["redo"].text() == "&Redo Add 100 stories"
    window.deeds["redo"].trigger()
    assert len(window.session.stories) == 101


def test_each_import_is_a_deed_of_its_own(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    for name, count in (("first", 3), ("second", 2)):
        add(qtbot, window, write(tmp_path / name, count))
        assert window.deeds["undo"].text() == f"&Undo Add {count} stories"
    window.deeds["undo"].trigger()
    assert len(window.session.stories) == 3
    assert window.deeds["undo"].text() == "&Undo Add 3 stories"


def test_taking_back_an_import_under_way_stops_it(
    qtbot: QtBot, open_window: OpenWindow, pool: AnsweringPool, tmp_path: Path
) -> None:
    window = open_window(SHELLING)
    pool.gate.clear()
    window.stories.add([write(tmp_path / "many", 30)])
    qtbot.wait_until(lambda: len(window.session.stories) == 2, timeout=WAIT_MS)
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS) as told:
        window.deeds["undo"].trigger()
    pool.gate.set()
    assert told.args[0].cancelled
    assert told.args[0].added == 0
    assert not window.importing.busy
    assert [story.id for story in window.session.stories] == ["shelling"]
    assert window.deeds["redo"].text().startswith("&Redo Add “")


def test_a_window_closed_while_stories_come_in_writes_nothing_more(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(SHELLING)
    path = Path(window.session.store.info().path)
    window.runner.started.connect(lambda task: task.produced.connect(window.close))
    with qtbot.waitSignal(window.closed, timeout=WAIT_MS):
        window.stories.add([write(tmp_path / "many", 3)])
    assert not [each for each in threading.enumerate() if "keeping" in each.name]
    store = ProjectStore.open(path)
    assert not store.info().read_only
    assert store.stories()[0].id == "shelling"
    for story in store.stories():
        assert store.analysis(story.id).document.id == story.id
    store.close()


def test_a_folder_added_twice_is_there_once(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(SHELLING)
    folder = write(tmp_path / "first", 3)
    add(qtbot, window, folder)
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS) as told:
        window.stories.add([folder])
    assert told.args[0].words == "3 stories were already there"
    assert len(window.session.stories) == 4
    (folder / "new.txt").write_text("Kyiv had light on Tuesday.", "utf-8")
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS) as told:
        window.stories.add([folder])
    assert told.args[0].words == "1 story added, 3 already there"
    window.deeds["undo"].trigger()
    window.deeds["undo"].trigger()
    assert [story.id for story in window.session.stories] == ["shelling"]
    add(qtbot, window, folder)
    assert len(window.session.stories) == 5
