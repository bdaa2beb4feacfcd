"""Stories that are pasted, an import that goes on after a crash or a pause, what came twice."""

from __future__ import annotations

from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from dateline.domain.project import Held
from dateline.domain.text import DocumentId
from dateline.ui.dialogs.import_report import ImportReportDialog
from dateline.ui.dialogs.message import MessageDialog
from dateline.ui.main_window import MainWindow
from dateline.ui.project_files import new_untitled
from support.analysis_pools import AnsweringPool
from support.map_pages import WAIT_MS
from support.project_samples import SHELLING, project, story
from support.windows import OpenWindow

WORDS = "Kharkiv stood dark on Monday, and crews worked through the night in all of its districts."


def ids(window: MainWindow) -> list[str]:
    return [story.id for story in window.session.stories]


def test_text_on_the_clipboard_is_pasted_as_a_story(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(SHELLING)
    QGuiApplication.clipboard().setText(WORDS)
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS):
        window.deeds["paste"].trigger()
    assert ids(window) == ["shelling", "Pasted text"]
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS) as told:
        window.deeds["paste"].trigger()
    assert told.args[0].words == "1 story was already there"
    window.deeds["undo"].trigger()
    assert ids(window) == ["shelling"]


def test_files_on_the_clipboard_are_added(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(WORDS)
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS):
        window.deeds["paste"].trigger()
    assert ids(window) == ["a.txt"]


def test_an_empty_clipboard_is_said(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(SHELLING)
    QGuiApplication.clipboard().clear()
    window.deeds["paste"].trigger()
    said = window.findChild(MessageDialog)
    assert "no text on the clipboard" in said.words.text()
    said.close()
    assert ids(window) == ["shelling"]


def test_an_import_that_was_cut_short_is_gone_on_with(
    qtbot: QtBot, open_window: OpenWindow, pool: AnsweringPool, tmp_path: Path
) -> None:
    for number in range(5):
        (tmp_path / f"s{number}.txt").write_text(f"{WORDS} {number}")
    window = open_window(SHELLING)
    pool.gate.clear()
    window.stories.add([tmp_path])
    qtbot.wait_until(lambda: len(window.session.stories) == 2, timeout=WAIT_MS)
    assert window.session.store.pending() is not None
    window.importing.shutdown()  # as in a crash: nothing tells the project that it is over
    window.importing._noted = ((), ())
    qtbot.wait_until(lambda: not window.importing.busy, timeout=WAIT_MS)
    pool.gate.set()

    window.stories.look_for_pending()
    assert window.pending.isVisible()
    assert "1 story is in the project" in window.pending.words.text()
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS) as told:
        window.pending.go_on.click()
    assert told.args[0].words == "4 stories added"
    assert len(ids(window)) == 6
    assert not window.pending.isVisible()
    assert window.session.store.pending() is None


def test_stories_go_on_coming_into_the_copy_that_a_project_is_saved_as(
    qtbot: QtBot, open_window: OpenWindow, pool: AnsweringPool, tmp_path: Path
) -> None:
    folder = tmp_path / "stories"
    folder.mkdir()
    for number in range(5):
        (folder / f"s{number}.txt").write_text(f"{WORDS} {number}")
    window = open_window(store=new_untitled(tmp_path / "home"))
    pool.gate.clear()
    window.stories.add([folder])
    qtbot.wait_until(lambda: len(ids(window)) == 1, timeout=WAIT_MS)
    window.opening.save_as(tmp_path / "Winter.dateline")
    pool.gate.set()
    qtbot.wait_until(lambda: not window.importing.busy, timeout=WAIT_MS)
    assert sorted(ids(window)) == [f"s{number}.txt" for number in range(5)]
    assert window.session.store.pending() is None
    assert not window.pending.isVisible()


def test_what_was_cut_short_before_is_not_gone_on_with_unasked_in_a_copy(
    qtbot: QtBot, open_window: OpenWindow, pool: AnsweringPool, tmp_path: Path
) -> None:
    for number in range(3):
        (tmp_path / f"s{number}.txt").write_text(f"{WORDS} {number}")
    window = open_window(SHELLING)
    window.session.store.set_pending([Path("/nowhere")])
    window.stories.look_for_pending()
    pool.gate.clear()
    window.stories.add([tmp_path / f"s{number}.txt" for number in range(3)])
    qtbot.wait_until(lambda: len(ids(window)) == 2, timeout=WAIT_MS)
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS):
        window.opening.save_as(tmp_path / "Winter.dateline")
    pool.gate.set()
    assert not window.importing.busy
    assert window.pending.isVisible()
    assert len(ids(window)) == 2


def test_what_was_cut_short_is_told_of_when_another_import_was_left_for_it(
    qtbot: QtBot, open_window: OpenWindow, pool: AnsweringPool, tmp_path: Path
) -> None:
    other = project(tmp_path / "other.dateline", SHELLING)
    other.set_pending([Path("/bad")])
    other.close()
    for number in range(3):
        (tmp_path / f"s{number}.txt").write_text(f"{WORDS} {number}")
    window = open_window()
    pool.gate.clear()
    window.stories.add([tmp_path / f"s{number}.txt" for number in range(3)])
    qtbot.wait_until(lambda: len(ids(window)) == 1, timeout=WAIT_MS)
    window.opening.open(tmp_path / "other.dateline")
    assert window.pending.isVisible()
    window.stories.add([tmp_path / "s0.txt"])
    pending = window.session.store.pending()
    assert pending is not None
    assert pending.paths == ("/bad", str(tmp_path / "s0.txt"))
    pool.gate.set()
    qtbot.wait_until(lambda: not window.importing.busy, timeout=WAIT_MS)
    assert ids(window) == ["shelling", "s0.txt"]
    pending = window.session.store.pending()
    assert pending is not None
    assert pending.paths == ("/bad",)


def test_what_was_cut_short_waits_while_other_stories_come(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(WORDS)
    page = Held(name="https://example.org/b", told=".html", content=b"<p>Kyiv had light.</p>")
    text = Held(name="Pasted text", told="", content=f"{WORDS} Twice.".encode())
    window = open_window(SHELLING)
    window.session.store.set_pending([Path("/bad")], [page, text])
    window.stories.look_for_pending()
    assert window.deeds["go_on"].isEnabled()
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS):
        window.stories.add([tmp_path / "a.txt"])
    pending = window.session.store.pending()
    assert pending is not None
    assert (pending.paths, pending.held) == (("/bad",), (page, text))

    window.deeds["go_on"].trigger()
    assert not window.deeds["go_on"].isEnabled()
    came = {"shelling", "a.txt", "https://example.org/b", "Pasted text"}
    qtbot.wait_until(lambda: set(ids(window)) == came, timeout=WAIT_MS)
    qtbot.wait_until(lambda: window.session.store.pending() is None, timeout=WAIT_MS)


def test_what_would_be_read_is_named_before_it_is(open_window: OpenWindow) -> None:
    window = open_window(SHELLING)
    width = window.minimumSizeHint().width()
    long = f"/home/<b>{'x' * 90}</b>/secret"
    window.session.store.set_pending([Path(long), Path("/second")])
    window.stories.look_for_pending()
    words = window.pending.words
    assert words.textFormat() is Qt.TextFormat.PlainText
    assert words.text().startswith("Adding stories from /home/<b>xx")
    assert words.text().endswith("/secret, … was cut short.")
    assert words.toolTip() == f"<qt>{escape(long)}<br>/second</qt>"
    assert window.minimumSizeHint().width() == width


def test_an_import_that_was_cut_short_may_be_left(open_window: OpenWindow) -> None:
    window = open_window(SHELLING)
    window.session.store.set_pending([Path("/nowhere")])
    window.stories.look_for_pending()
    window.pending.leave.click()
    assert not window.pending.isVisible()
    assert window.session.store.pending() is None


def test_an_import_pauses_and_goes_on(
    qtbot: QtBot, open_window: OpenWindow, pool: AnsweringPool, tmp_path: Path
) -> None:
    for number in range(5):
        (tmp_path / f"s{number}.txt").write_text(f"{WORDS} {number}")
    window = open_window()
    pool.gate.clear()
    window.stories.add([tmp_path])
    qtbot.wait_until(lambda: len(window.session.stories) == 1, timeout=WAIT_MS)
    window.status.pause.click()
    assert window.status.pause.text() == "Go on"
    pool.gate.set()
    qtbot.wait(600)  # as long as it takes to deliver: what goes on would have come by then
    assert len(window.session.stories) <= 2  # what was under way is finished
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS):
        window.status.pause.click()
    assert len(window.session.stories) == 5


def test_an_import_that_pauses_can_be_cancelled(
    qtbot: QtBot, open_window: OpenWindow, pool: AnsweringPool, tmp_path: Path
) -> None:
    for number in range(5):
        (tmp_path / f"s{number}.txt").write_text(WORDS)
    window = open_window()
    pool.gate.clear()
    window.stories.add([tmp_path])
    qtbot.wait_until(lambda: len(window.session.stories) == 1, timeout=WAIT_MS)
    window.status.pause.click()
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS) as told:
        window.status.cancel.click()
    assert told.args[0].cancelled


LONG = " ".join(f"word{number}" for number in range(300))


def test_what_is_nearly_the_same_is_reported_and_removed_in_one_deed(
    qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = open_window(story("first", f"{LONG} In the morning."))
    later = story("later", f"{LONG} More was learned at noon.", title="Later")
    monkeypatch.setattr("support.analysis_pools.answer", lambda _source: later)
    (tmp_path / "later.txt").write_text("x")
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS) as told:
        window.stories.add([tmp_path / "later.txt"])
    (pair,) = told.args[0].alike
    assert (pair.added, pair.other) == (DocumentId("later"), DocumentId("first"))
    dialog = window.findChild(ImportReportDialog)
    assert dialog.lines.toPlainText() == "“Later” is nearly the same as “first”."
    dialog.remove.click()
    assert ids(window) == ["first"]
    assert window.deeds["undo"].text() == "&Undo Remove 1 story"
    window.deeds["undo"].trigger()
    assert ids(window) == ["first", "later"]
