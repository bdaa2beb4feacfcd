"""Long work that ended while the person was elsewhere is told of: how many, never what."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dateline.ui.desktop_words import PROGRAM, DesktopWords
from dateline.ui.main_window import MainWindow
from dateline.ui.notifying import ENDED, LONG_S, WRITTEN
from dateline.ui.settings import Settings
from dateline.ui.tasks import JobProgress, Produce
from support.map_pages import WAIT_MS
from support.project_samples import SHELLING
from support.windows import OpenWindow

ON_LINUX = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="elsewhere Qt's tray icon says the word"
)


class Desktop:
    """A desktop that shows messages, and keeps what it was told."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.said: list[str] = []
        self.alerted: list[QWidget] = []
        self.active = False
        patch.setattr(DesktopWords, "tell", lambda _self, _title, words: self.said.append(words))
        patch.setattr(QApplication, "alert", self.alerted.append)
        patch.setattr(MainWindow, "isActiveWindow", lambda _window: self.active)


def take_long(window: MainWindow, seconds: float = LONG_S) -> None:
    """Have the clock go on by so many seconds whenever it is looked at."""
    ticks = iter(range(1_000))
    window.at_home.notifier._clock = lambda: next(ticks) * seconds


def bring_in(qtbot: QtBot, window: MainWindow, folder: Path, *names: str) -> None:
    paths = [folder / name for name in names]
    for path in paths:
        path.write_text("Kharkiv stood dark on Monday.", encoding="utf-8")
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS):
        window.importing.add(paths)
    qtbot.wait_until(lambda: not window.runner.tasks, timeout=WAIT_MS)


def test_a_long_import_is_told_of_in_numbers_only(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = Desktop(monkeypatch)
    window = open_window(SHELLING, waits=False)
    take_long(window)
    bring_in(qtbot, window, tmp_path, "Names of witnesses.txt", "bad secret.txt")
    assert desktop.said == ["1 story added, 1 could not be read."]
    assert desktop.alerted == [window]
    window.status.notice("")
    desktop.active = True
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusWindowChanged.emit(window.windowHandle())
    assert window.status.notice_text == desktop.said[0], "said again to who comes back"


def test_no_word_where_the_person_saw_it_or_wants_none_or_it_was_short(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = Desktop(monkeypatch)
    window = open_window(SHELLING, waits=False)
    bring_in(qtbot, window, tmp_path, "short.txt")
    take_long(window)
    desktop.active = True
    bring_in(qtbot, window, tmp_path, "seen.txt")
    desktop.active = False
    Settings().set_tells_of_ends(False)
    bring_in(qtbot, window, tmp_path, "unwanted.txt")
    assert (desktop.said, desktop.alerted) == ([], [])


def test_a_long_export_and_other_long_work_are_told_of_once(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = Desktop(monkeypatch)
    window = open_window(SHELLING, waits=False)
    take_long(window)
    with qtbot.waitSignal(window.runner.ended, timeout=WAIT_MS):
        window.exports.save_data(tmp_path / "Informant list.csv")
    assert desktop.said == [WRITTEN()]

    def work(progress: JobProgress, _produce: Produce) -> None:
        progress.step(1, 1, "a name")

    with qtbot.waitSignal(window.runner.ended, timeout=WAIT_MS):
        window.runner.run(window.runner.prepare(work, title="A name"))
    assert desktop.said == [WRITTEN(), ENDED()]


def program(folder: Path, patch: pytest.MonkeyPatch, *lines: str) -> None:
    """Have the desktop's program do this, and find no other."""
    path = folder / PROGRAM
    path.write_text("\n".join(("#!/bin/sh", *lines)))
    path.chmod(0o755)
    patch.setenv("PATH", f"{folder}:/usr/bin:/bin")


@ON_LINUX
def test_the_desktops_program_is_asked(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    program(tmp_path, monkeypatch, f'printf "%s\\n" "$@" > {told}.part; mv {told}.part {told}')
    words = DesktopWords(qapp)
    words.tell("Dateline", "3 stories added.")
    qtbot.wait_until(told.exists, timeout=WAIT_MS)
    assert told.read_text().splitlines()[-3:] == ["--", "Dateline", "3 stories added."]
    words.put_away()
    words.deleteLater()


@ON_LINUX
def test_nobody_waits_for_a_desktop_that_does_not_answer_or_is_not_there(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    process = tmp_path / "process"
    lines = (f"echo $$ > {process}.part", f"mv {process}.part {process}", "exec sleep 600")
    program(tmp_path, monkeypatch, *lines)
    words = DesktopWords(qapp)
    words.tell("Dateline", "3 stories added.")
    qtbot.wait_until(process.exists, timeout=WAIT_MS)
    words.put_away()
    with pytest.raises(ProcessLookupError):
        os.kill(int(process.read_text()), 0)
    monkeypatch.setenv("PATH", "")
    words.tell("Dateline", "4 stories added.")
    states = {each.state() for each in words.findChildren(QProcess)}
    assert states <= {QProcess.ProcessState.NotRunning}
    words.deleteLater()
