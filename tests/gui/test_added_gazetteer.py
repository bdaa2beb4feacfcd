"""Files of GeoNames added to the gazetteer from the menu, found at once, and removed again."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from dateline.ui.dialogs.frames import TellingDialog
from dateline.ui.dialogs.message import MessageDialog
from dateline.ui.main_window import MainWindow
from support import geonames as made
from support.map_pages import WAIT_MS
from support.windows import OpenWindow


def idle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.wait_until(lambda: not window.runner.tasks, timeout=WAIT_MS)


def entries(window: MainWindow) -> list[str]:
    window.deeds.added.aboutToShow.emit()
    return [each.text() for each in window.deeds.added.actions() if not each.isSeparator()]


def test_a_file_is_added_found_and_removed(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    dump = tmp_path / "UA.txt"
    dump.write_text("\n".join([made.place(99000003, "Qwystlivka", 50.1, -40.2), "bad"]))
    window = open_window()
    assert window.finder.find("Qwystlivka") == ()
    assert not window.deeds.added.isEnabled()
    window.bringing.gazetteer.add(str(dump))
    assert window.status.working
    idle(qtbot, window)
    assert window.status.notice_text == "UA.txt: 1 place, 1 name added, 1 row left out"
    told = window.findChild(TellingDialog)
    assert told.lines.toPlainText() == "UA.txt, line 2: it has 1 cells; a place has 19."
    told.close()
    assert [place.name for place in window.finder.find("Qwystlivka")] == ["Qwystlivka"]
    assert entries(window) == ["UA.txt: 1 place", "Remove UA.txt"]
    window.deeds.added.actions()[-1].trigger()
    assert window.finder.find("Qwystlivka") == ()
    assert entries(window) == []


def test_what_is_no_dump_is_said(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"PK\x03\x04")
    window = open_window()
    window.bringing.gazetteer.add(str(tmp_path / "x.zip"))
    qtbot.wait_until(lambda: bool(window.findChildren(MessageDialog)), timeout=WAIT_MS)
    said = window.findChild(MessageDialog)
    assert "x.zip is damaged" in said.words.text()
    said.close()
    idle(qtbot, window)


def test_adding_can_be_cancelled(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    dump = tmp_path / "big.txt"
    dump.write_text("\n".join(made.made_up(n) for n in range(60_000)))
    window = open_window()
    window.bringing.gazetteer.add(str(dump))
    window.status.cancel.click()
    idle(qtbot, window)
    assert entries(window) == []
    assert not window.findChildren(MessageDialog)
