"""Places in any spelling are offered below the search field; choosing one filters by it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dateline.ui.main_window import MainWindow
from support.filtered import FIRST, SECOND, listed
from support.map_pages import WAIT_MS
from support.windows import OpenWindow


def type_words(qtbot: QtBot, window: MainWindow, words: str) -> None:
    window.search()
    window.header.search.setText(words)
    qtbot.wait_until(lambda: bool(window.suggestions.offers), timeout=WAIT_MS)


@pytest.mark.parametrize("spelling", ["Kiev", "Київ", "Kyiv", "kyi"])
def test_a_place_is_offered_in_any_spelling_with_its_events(
    qtbot: QtBot, open_window: OpenWindow, spelling: str
) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    type_words(qtbot, window, spelling)
    places = [offer for offer in window.suggestions.offers if offer.criterion == "places"]
    assert [(offer.words, offer.events) for offer in places] == [("Kyiv", 1)]


def test_choosing_a_country_shows_everything_inside(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    type_words(qtbot, window, "Україна")
    offered = window.suggestions.list
    assert offered.isVisible()
    assert window.suggestions.offers[1].events == 2
    QTest.keyClick(offered, Qt.Key.Key_Down)
    QTest.keyClick(offered, Qt.Key.Key_Down)
    QTest.keyClick(offered, Qt.Key.Key_Return)
    assert not offered.isVisible()
    assert [part.told for part in window.filtering.parts] == ["Place: Ukraine"]
    assert window.header.search.text() == ""
    assert listed(window)[1] == {"Kyiv", "Kharkiv"}


def test_the_words_can_be_asked_for_in_every_view(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    type_words(qtbot, window, "again")
    QTest.keyClick(window.suggestions.list, Qt.Key.Key_Down)
    QTest.keyClick(window.suggestions.list, Qt.Key.Key_Return)
    assert [part.told for part in window.filtering.parts] == ["Words: “again”"]
    assert listed(window) == ({"first"}, {"Kyiv", "Kharkiv"})


def test_return_goes_to_the_list_where_nothing_is_chosen(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    type_words(qtbot, window, "second")
    QTest.keyClick(window.suggestions.list, Qt.Key.Key_Return)
    assert window.focusWidget() is window.lists.stories
    assert not window.suggestions.list.isVisible()
    assert not window.session.filter


def test_what_the_project_does_not_tell_of_is_not_offered(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(FIRST, waits=False)
    type_words(qtbot, window, "Paris")
    assert [offer.criterion for offer in window.suggestions.offers] == ["words"]
