"""What is shown is kept under a name and brought back; any state of the project is gone back to."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dateline.domain.filters import Filter
from dateline.ui.bookmarks import Look, read, written
from dateline.ui.dialogs.ask_text import AskText
from dateline.ui.dialogs.history import HistoryDialog
from dateline.ui.dialogs.listing import ASIDE, ListingDialog
from dateline.ui.main_window import MainWindow
from dateline.ui.outlook import NO_OUTLOOK
from dateline.ui.selection import TimeRange
from support.map_pages import WAIT_MS
from support.project_samples import KHARKIV, KYIV, MONDAY, REPAIR, SHELLING, content
from support.windows import OpenWindow


def answer(window: MainWindow, words: str) -> None:
    (dialog,) = [each for each in window.findChildren(AskText) if each.isVisible()]
    dialog.field.setText(words)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)


def listing(window: MainWindow) -> ListingDialog:
    (dialog,) = [each for each in window.findChildren(ListingDialog) if each.isVisible()]
    return dialog


def lines(dialog: ListingDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_a_bookmark_brings_back_time_map_filters_and_what_is_picked(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(SHELLING, REPAIR)
    session, deeds = window.session, window.deeds
    monday = TimeRange(start=MONDAY.start_seconds, end=MONDAY.end_seconds)
    session.set_range(monday)
    session.set_shows_all_kinds(True)
    session.set_filter(Filter(words=("Kharkiv",)))
    session.select_mention(session.store.mentions(SHELLING.document.id)[0].id)
    there = {"latitude": 49.0, "longitude": 35.0, "zoom": 7.0}
    window.map_view.restore(there)
    picked = session.selection
    deeds["bookmark"].trigger()
    (dialog,) = window.findChildren(AskText)
    assert dialog.field.text() == "22 Dec 2025 – 23 Dec 2025 · Kharkiv"
    answer(window, "Monday & Kharkiv")
    assert deeds["undo"].text() == "&Undo Keep bookmark “Monday && Kharkiv”"
    session.show_all_time()
    session.clear_filter()
    session.set_shows_all_kinds(False)
    session.select_story(REPAIR.document.id)
    window.map_view.restore({"latitude": 0.0, "longitude": 0.0, "zoom": 3.0})
    deeds.bookmarks.aboutToShow.emit()
    (action,) = deeds.bookmarks.actions()
    assert action.text() == "&1  Monday && Kharkiv"
    action.trigger()
    assert (session.range, session.shows_all_kinds, session.selection) == (monday, True, picked)
    assert session.filter == Filter(words=("Kharkiv",))
    assert window.reader.shown.id == SHELLING.document.id
    qtbot.wait_until(lambda: window.map_view.state() == pytest.approx(there), timeout=WAIT_MS)


def test_a_bookmark_is_removed_and_comes_back_with_undo(open_window: OpenWindow) -> None:
    window = open_window(SHELLING, waits=False)
    for name in ("One", "Two"):
        window.deeds["bookmark"].trigger()
        answer(window, name)
    window.deeds["bookmarks"].trigger()
    dialog = listing(window)
    assert lines(dialog) == ["One", "Two"]
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert lines(dialog) == ["Two"]
    assert [view.name for view in window.session.store.views()] == ["Two"]
    dialog.close()
    window.deeds["undo"].trigger()
    assert [view.name for view in window.session.store.views()] == ["One", "Two"]


def test_a_bookmark_on_what_is_gone_shows_what_is_left(open_window: OpenWindow) -> None:
    window = open_window(SHELLING, REPAIR, waits=False)
    window.session.select_story(REPAIR.document.id)
    window.deeds["bookmark"].trigger()
    answer(window, "Repair")
    window.stories.remove()
    (view,) = window.session.store.views()
    window.desk.bookmarks.go(view)
    assert window.session.selection.document_id is None


@pytest.mark.parametrize(
    "words", ["", "[]", "{", "null", '{"outlook": [1], "in_view": 1}', "[" * 9999]
)
def test_a_damaged_bookmark_shows_everything(words: str) -> None:
    assert read(words) == Look(outlook=NO_OUTLOOK)


def test_a_look_is_read_as_it_was_written() -> None:
    look = Look(outlook=NO_OUTLOOK, filter=Filter(words=("x",)), all_kinds=True, in_view=True)
    assert read(written(look)) == look


def test_history_lists_deeds_and_goes_to_any(open_window: OpenWindow) -> None:
    window = open_window(SHELLING, waits=False)
    session = window.session
    kept = session.store.mentions(SHELLING.document.id)[0]
    before = content(session.store)
    session.select_mention(kept.id)
    window.deeds["restore_point"].trigger()
    answer(window, "As imported")
    window.reader.choose_place(KYIV)
    window.reader.choose_place(KHARKIV)
    window.deeds["undo"].trigger()
    window.deeds["history"].trigger()
    dialog = listing(window)
    assert isinstance(dialog, HistoryDialog)
    words = lines(dialog)
    assert words[:2] == ["Choose Kharkiv · taken back", "Choose Kyiv · as it is now"]
    assert words[2] == "◆ As imported · restore point"
    done = [dialog.list.item(row).data(ASIDE) for row in range(5)]
    assert all(re.fullmatch(r"\d+ \w+ \d{4}, \d\d:\d\d", each) for each in done[:4])
    assert done[4] == ""
    assert words[3:] == ["Add “shelling”", "Before all of this"]
    dialog.list.setCurrentRow(0)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert session.store.mention(kept.id).mention.place == KHARKIV
    window.deeds["history"].trigger()
    dialog = listing(window)
    dialog.list.setCurrentRow(2)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert content(session.store) == before
    assert window.deeds["redo"].text() == "&Redo Choose Kyiv"
    window.deeds["history"].trigger()
    dialog = listing(window)
    dialog.list.setCurrentRow(1)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert session.store.mention(kept.id).mention.place == KYIV
    window.deeds["history"].trigger()
    dialog = listing(window)
    dialog.list.setCurrentRow(dialog.list.count() - 1)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert session.stories == ()
    assert not window.deeds["undo"].isEnabled()
