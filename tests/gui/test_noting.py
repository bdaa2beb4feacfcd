"""Notes and tags on stories, places and events: written by keyboard, shown, searched, undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dateline.domain.annotations import Annotation, Subject
from dateline.ui.dialogs.ask_note import AskNote
from dateline.ui.main_window import MainWindow
from dateline.ui.models.places import PlaceRole
from dateline.ui.models.stories import StoryRole
from dateline.ui.reader.chips import Noted
from support.project_samples import KHARKIV, MONDAY, REPAIR, SHELLING
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
