"""Notes and tags on stories, places and events: written by keyboard, shown, searched, undone."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dateline.domain.annotations import Annotation, Subject
from dateline.project.annotation_deeds import SetNote
from dateline.project.command_json import to_text
from dateline.project.store import ProjectStore
from dateline.ui.dialogs.ask_note import AskNote
from dateline.ui.main_window import MainWindow
from dateline.ui.models.places import PlaceRole
from dateline.ui.models.stories import StoryRole
from dateline.ui.outlook import key_of
from dateline.ui.reader.chips import Noted
from dateline.ui.settings import Settings
from support.driven_desk import LONGEST_S, Desk
from support.project_samples import KHARKIV, MONDAY, REPAIR, SHELLING, project
from support.windows import OpenWindow

STORY = Subject(document_id=SHELLING.document.id)
PLACE = Subject(place_id=KHARKIV.id)
EVENT = Subject(place_id=KHARKIV.id, is_event=True, moment=MONDAY)
Key = Qt.Key


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    window = open_window(SHELLING, REPAIR, waits=False)
    window.session.select_mention(window.session.store.mentions(SHELLING.document.id)[0].id)
    window.reader.view.setFocus()
    return window


def asked(window: MainWindow) -> AskNote:
    QTest.keyClick(window.reader.view, Key.Key_N)
    (dialog,) = [each for each in window.findChildren(AskNote) if each.isVisible()]
    return dialog


def note(window: MainWindow, subject: int, words: str, tags: str) -> None:
    dialog = asked(window)
    dialog.subject.setCurrentIndex(subject)
    dialog.note.setPlainText(words)
    dialog.tags.setText(tags)
    QTest.keyClick(dialog.note, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def noted(window: MainWindow) -> list[tuple[list[str], str]]:
    return [
        (each.chips(), each.note.text())
        for each in window.reader.view.card.findChildren(Noted)
        if not each.isHidden()
    ]


def test_the_narrowest_thing_picked_is_noted_about_first(window: MainWindow) -> None:
    dialog = asked(window)
    offered = [dialog.subject.itemText(row) for row in range(dialog.subject.count())]
    assert offered == [
        "The event in Kharkiv, 22 Dec 2025",
        "The place Kharkiv",
        "The story “shelling”",
    ]
    dialog.reject()


def test_notes_and_tags_are_shown_and_undone(window: MainWindow) -> None:
    store = window.session.store
    note(window, 0, "Two witnesses.", "night, to  check, #night")
    assert store.annotation(EVENT) == Annotation(
        subject=EVENT, note="Two witnesses.", tags=("night", "to check")
    )
    assert noted(window) == [(["night", "to check"], "This event: Two witnesses.")]
    note(window, 1, "Ask the mayor.", "")
    assert noted(window)[1] == ([], "Kharkiv: Ask the mayor.")
    note(window, 2, "<b>Good</b> source", "ours")
    assert window.reader.noted.chips() == ["ours"]
    assert window.reader.noted.note.text() == "<b>Good</b> source"
    listed = window.lists.stories.stories
    lines = [listed.index(row).data(StoryRole.LINE) for row in range(listed.rowCount())]
    assert any(line.endswith(" · #ours") for line in lines)
    assert window.deeds["undo"].text() == "&Undo Change notes"
    for _ in range(3):
        window.deeds["undo"].trigger()
    assert store.annotations() == ()
    assert noted(window) == []
    assert window.reader.noted.isHidden()


def test_one_change_is_called_what_it_is(window: MainWindow) -> None:
    note(window, 1, "", "front line")
    assert window.deeds["undo"].text() == "&Undo Tag “front line”"
    places = window.lists.places.places
    rows = {places.place_at(row).name: row for row in range(places.rowCount())}
    assert places.index(rows["Kharkiv"]).data(PlaceRole.TAGS) == "#front line"
    note(window, 1, "", "")
    assert window.deeds["undo"].text() == "&Undo Remove tag “front line”"
    before = window.session.history.undo_name
    dialog = asked(window)
    QTest.keyClick(dialog.note, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.session.history.undo_name == before


def test_several_things_are_noted_about_at_once_and_tags_offered_again(window: MainWindow) -> None:
    note(window, 2, "", "ours")
    dialog = asked(window)
    dialog.note.setPlainText("The event.")
    dialog.subject.setCurrentIndex(1)
    assert dialog.note.toPlainText() == ""
    for button in dialog.findChildren(type(dialog.accept_button)):
        if button.accessibleName() == "Tag ours":
            button.click()
    assert dialog.tags.text() == "ours"
    dialog.subject.setCurrentIndex(0)
    assert dialog.note.toPlainText() == "The event."
    dialog.accept()
    store = window.session.store
    assert store.annotation(EVENT).note == "The event."
    assert store.annotation(PLACE).tags == ("ours",)
    assert store.tags() == (("ours", 2),)


def test_search_finds_notes_and_tags(window: MainWindow, qtbot: QtBot) -> None:
    note(window, 2, "", "Überprüft")
    note(window, 0, "the convoy", "")
    window.header.search.setText("uberpruft")
    listed = window.lists.stories.stories
    qtbot.wait_until(lambda: listed.rowCount() == 1)
    assert listed.index(0).data(StoryRole.STORY).id == SHELLING.document.id
    window.header.search.setText("convoy")
    places = window.lists.places.places
    qtbot.wait_until(
        lambda: [places.place_at(row).id for row in range(places.rowCount())] == [KHARKIV.id]
    )


def test_a_note_outlives_the_story_that_goes_and_comes_back(window: MainWindow) -> None:
    note(window, 2, "keep", "")
    window.stories.remove()
    assert window.session.store.annotations() == ()
    window.deeds["undo"].trigger()
    assert window.session.store.annotation(STORY).note == "keep"
    assert isinstance(window.deeds["note"], QAction)


def draft_of(window: MainWindow) -> str:
    """Return what a start after a crash would find, as another reader of the settings does."""
    return Settings().draft(key_of(Path(window.session.store.info().path)))


def test_what_is_being_written_is_on_disk_soon_and_forgotten_when_it_is_settled(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = asked(window)
    QTest.keyClicks(dialog.note, "Two witn")
    qtbot.wait_until(lambda: "Two witn" in draft_of(window), timeout=1000)
    assert window.session.store.annotation(EVENT).note == ""
    dialog.reject()
    assert draft_of(window) == ""
    note(window, 0, "Two witnesses.", "night")
    assert draft_of(window) == ""


def test_a_window_that_is_closed_keeps_what_is_being_written(window: MainWindow) -> None:
    dialog = asked(window)
    QTest.keyClicks(dialog.note, "Two witnesses")
    path = Path(window.session.store.info().path)
    window.close()
    store = ProjectStore.open(path, read_only=True)
    assert store.annotation(EVENT).note == "Two witnesses"
    store.close()
    assert Settings().draft(key_of(path)) == ""


def test_a_draft_is_taken_up_once_and_can_be_undone(window: MainWindow) -> None:
    session = window.session
    words = to_text(SetNote(subject=STORY, words="Half a no").put(session.store))
    key = key_of(Path(session.store.info().path))
    Settings().set_draft(key, words)
    window.desk.noting.take_up()
    assert session.store.annotation(STORY).note == "Half a no"
    assert draft_of(window) == ""
    window.undo()
    assert session.store.annotation(STORY).note == ""
    Settings().set_draft(key, "{}")
    window.desk.noting.take_up()
    assert draft_of(window) == ""
    assert session.history.undo_name == "Add “repair”"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.timeout(300)
def test_a_note_half_written_survives_a_kill(tmp_path: Path) -> None:
    if QGuiApplication.platformName() == "offscreen":
        pytest.skip("Qt's offscreen platform crashes when a web page is resized: use xvfb-run")
    path, home = tmp_path / "desk.dateline", tmp_path / "home"
    home.mkdir()
    project(path, SHELLING).close()
    desk = Desk(path, home)
    try:
        desk.press("Ctrl+R")
        seen = desk.until(lambda seen: bool(seen["document"]), "a story")
        desk.press("Ctrl+Shift+N")
        desk.until(lambda seen: "Note and tags" in seen["dialogs"], "the dialog")
        desk.type("Seen by two")
        ini = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
        end = monotonic() + LONGEST_S
        while "Seen by two" not in Settings(ini).draft(key_of(path)):
            assert monotonic() < end, "the note was not written to disk"
            desk.look()
            ini.sync()
        desk.kill()
        desk = Desk(path, home)
        seen = desk.until(lambda seen: "note" in seen["undo"], "the note taken up")
        with closing(sqlite3.connect(path)) as connection:
            notes = connection.execute("SELECT note FROM annotation").fetchall()
        assert notes == [("Seen by two",)]
        assert seen["undo"] == "&Undo Change note"
    finally:
        desk.close()
