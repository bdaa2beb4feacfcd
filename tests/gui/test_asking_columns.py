"""Tables of which nothing tells what their columns are for: asked, remembered, read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from dateline.project.store import ProjectStore
from dateline.ui.dialogs.ask_columns import AskColumns
from dateline.ui.dialogs.message import MessageDialog
from dateline.ui.importing import ImportReport
from dateline.ui.main_window import MainWindow
from dateline.ui.settings import Settings
from support.analysis_pools import AnsweringPool
from support.map_pages import WAIT_MS
from support.windows import OpenWindow

TABLE = "Kopf,Worte,Tag\nStorm,Kharkiv stood dark.,2026-01-14\nFrost,Lublin froze.,2026-01-15\n"


def ids(window: MainWindow) -> list[str]:
    return [story.id for story in window.session.stories]


def asked(qtbot: QtBot, window: MainWindow) -> AskColumns:
    def open_dialog() -> AskColumns | None:
        found = [each for each in window.findChildren(AskColumns) if each.isVisible()]
        return found[0] if found else None

    qtbot.wait_until(lambda: open_dialog() is not None, timeout=WAIT_MS)
    dialog = open_dialog()
    assert dialog is not None
    return dialog


def came(qtbot: QtBot, window: MainWindow, *wanted: str) -> None:
    qtbot.wait_until(lambda: ids(window) == list(wanted), timeout=WAIT_MS)


def choose(dialog: AskColumns, column: int, use: str) -> None:
    choice = dialog.choices[column]
    choice.setCurrentIndex(choice.findData(use))


def test_columns_are_asked_for_while_the_rest_is_read(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.csv").write_text(TABLE)
    (folder / "b.txt").write_text("Kyiv had light.")
    window = open_window()
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS) as told:
        window.stories.add([folder])
    assert told.args[0].words == "1 story added"
    assert ids(window) == ["b.txt"]
    dialog = asked(qtbot, window)
    assert dialog.table.item(0, 0).text() == "Kopf"
    assert dialog.table.item(1, 1).text() == "Kharkiv stood dark. · Lublin froze."
    assert not dialog.accept_button.isEnabled()
    choose(dialog, 0, "title")
    choose(dialog, 1, "text")
    choose(dialog, 2, "published")
    assert "becomes a story" in dialog.understood.text()
    dialog.accept_button.click()
    came(qtbot, window, "b.txt", "a.csv#row 2", "a.csv#row 3")


def test_what_was_said_is_remembered_for_the_set_of_headings(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    (tmp_path / "a.csv").write_text(TABLE)
    window = open_window()
    window.stories.add([tmp_path / "a.csv"])
    dialog = asked(qtbot, window)
    choose(dialog, 1, "text")
    dialog.accept()
    came(qtbot, window, "a.csv#row 2", "a.csv#row 3")
    window.close()
    (tmp_path / "c.csv").write_text("Tag,Worte,Kopf\n2026-01-14,Odesa was hit.,Hit\n")
    other = open_window()
    assert Settings().layouts() == other.importing.layouts != {}
    with qtbot.waitSignal(other.importing.reported, timeout=WAIT_MS) as told:
        other.stories.add([tmp_path / "c.csv"])
    assert told.args[0].words == "1 story added"


def test_by_keyboard_alone(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(TABLE)
    window = open_window()
    window.stories.add([tmp_path / "a.csv"])
    dialog = asked(qtbot, window)
    qtbot.wait_until(dialog.choices[0].hasFocus, timeout=WAIT_MS)
    assert dialog.choices[0].accessibleName() == "What Kopf is for"
    qtbot.keyClicks(dialog.choices[0], "Tit")
    qtbot.keyClick(dialog.choices[0], Qt.Key.Key_Tab)
    qtbot.wait_until(dialog.choices[1].hasFocus, timeout=WAIT_MS)
    qtbot.keyClicks(dialog.choices[1], "Tex")
    assert dialog.layout_given == {"Kopf": "title", "Worte": "text", "Tag": "nothing"}
    qtbot.keyClick(dialog.choices[1], Qt.Key.Key_Return)
    came(qtbot, window, "a.csv#row 2", "a.csv#row 3")


def test_a_use_belongs_to_one_column(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(TABLE)
    window = open_window()
    window.stories.add([tmp_path / "a.csv"])
    dialog = asked(qtbot, window)
    choose(dialog, 0, "text")
    choose(dialog, 1, "text")
    assert dialog.layout_given["Kopf"] == "nothing"
    choose(dialog, 0, "latitude")
    choose(dialog, 2, "longitude")
    assert "becomes an event" in dialog.understood.text()
    dialog.reject()


def test_tables_of_the_same_headings_are_asked_for_once_and_others_wait(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text(TABLE)
    (tmp_path / "c.csv").write_text("P,Q\n1,2\n")
    window = open_window()
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS):
        window.stories.add([tmp_path / name for name in ("a.csv", "b.csv", "c.csv")])
    dialog = asked(qtbot, window)
    assert dialog.waiting.text() == "1 table with other headings waits."
    choose(dialog, 1, "text")
    dialog.accept()
    qtbot.wait_until(lambda: len(ids(window)) == 4, timeout=WAIT_MS)
    second = asked(qtbot, window)
    assert second.table.item(0, 0).text() == "P"
    second.reject()
    assert window.status.notice_text == "c.csv was left out"


def test_all_that_wait_may_be_left_out(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    (tmp_path / "a.csv").write_text(TABLE)
    (tmp_path / "c.csv").write_text("P,Q\n1,2\n")
    window = open_window()
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS):
        window.stories.add([tmp_path / "a.csv", tmp_path / "c.csv"])
    asked(qtbot, window).leave_all.click()
    assert window.status.notice_text == "2 tables were left out"
    assert not [each for each in window.findChildren(AskColumns) if each.isVisible()]


def test_a_table_that_is_asked_about_is_asked_about_again_after_a_crash(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.csv").write_text(TABLE)
    (folder / "b.txt").write_text("Kyiv had light.")
    window = open_window()
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS):
        window.stories.add([folder])
    asked(qtbot, window)
    path = Path(window.session.store.info().path)
    copy = path.with_name("copy.dateline")
    window.session.store.save_as(copy).close()  # the file as a crash leaves it

    again = open_window(store=ProjectStore.open(copy))
    assert "cut short" in again.pending.words.text()
    again.deeds["go_on"].trigger()
    dialog = asked(qtbot, again)
    pending = again.session.store.pending()
    assert pending is not None
    assert pending.paths == (str(folder),)
    choose(dialog, 1, "text")
    dialog.accept()
    came(qtbot, again, "b.txt", "a.csv#row 2", "a.csv#row 3")
    qtbot.wait_until(lambda: again.session.store.pending() is None, timeout=WAIT_MS)
    asked(qtbot, window).reject()
    assert window.session.store.pending() is None


def test_json_lines_are_a_table_too(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    lines = [{"n": 1, "worte": "Kharkiv stood dark."}, {"n": 2, "worte": "Lublin froze."}]
    (tmp_path / "s.jsonl").write_text("\n".join(map(json.dumps, lines)) + "\nno json\n")
    window = open_window()
    window.stories.add([tmp_path / "s.jsonl"])
    dialog = asked(qtbot, window)
    choose(dialog, 0, "id")
    choose(dialog, 1, "text")
    reports: list[ImportReport] = []
    window.importing.reported.connect(reports.append)
    dialog.accept()
    qtbot.wait_until(lambda: any(report.added for report in reports), timeout=WAIT_MS)
    assert ids(window) == ["1", "2"]
    (problem,) = reports[-1].failures
    assert "s.jsonl, line 3" in str(problem)


def test_a_person_may_ask_to_say_it_of_any_table(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    (tmp_path / "a.csv").write_text("id,text,notes\n7,Kharkiv stood dark.,Lublin froze.\n")
    window = open_window()
    window.bringing.tables.look_at(str(tmp_path / "a.csv"))
    dialog = asked(qtbot, window)
    assert dialog.layout_given == {"id": "id", "text": "text", "notes": "nothing"}
    choose(dialog, 2, "text")
    dialog.accept()
    came(qtbot, window, "7")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("wide.csv", ",".join(["x"] * 1_000_000)),
        ("story.txt", "Kyiv"),
        ("empty.csv", ""),
    ],
)
def test_what_can_not_be_asked_about_is_refused_in_words(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, name: str, content: str
) -> None:
    (tmp_path / name).write_text(content)
    window = open_window()
    window.bringing.tables.look_at(str(tmp_path / name))
    qtbot.wait_until(lambda: bool(window.findChildren(MessageDialog)), timeout=WAIT_MS)
    said = window.findChild(MessageDialog)
    words = {"wide": "more than 500 columns", "story": "not a table", "empty": "is empty"}
    assert words[name.partition(".")[0]] in said.words.text()
    said.close()


def test_names_of_columns_are_shown_as_text(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, pool: AnsweringPool
) -> None:
    (tmp_path / "a.csv").write_text("<b>x</b>,\u202ereversed\nq,w\n")
    window = open_window()
    window.stories.add([tmp_path / "a.csv"])
    dialog = asked(qtbot, window)
    assert dialog.table.item(0, 0).text() == "<b>x</b>"
    assert "\u202e" not in dialog.table.item(1, 0).text()
    assert len(dialog.findChildren(QComboBox)) == 2
    dialog.reject()
