"""Where there is nothing to show, the window says so and offers the next step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from dateline.ui.dialogs.ask_text import AskText
from dateline.ui.dialogs.history import HistoryDialog
from dateline.ui.dialogs.listing import ListingDialog
from dateline.ui.main_window import MainWindow
from dateline.ui.selection import TimeRange
from support.map_pages import WAIT_MS
from support.project_samples import REPAIR, SHELLING
from support.windows import OpenWindow


def said(window: MainWindow) -> list[str]:
    """Return the words that can be read in lists and reader."""
    labels = [*window.lists.findChildren(QLabel), *window.reader.findChildren(QLabel)]
    return [label.text() for label in labels if label.isVisible() and label.text()]


def offered(dialog: ListingDialog) -> list[str]:
    return [each.text() for each in dialog.findChildren(QPushButton) if each.isVisible()]


def test_a_project_without_stories_says_how_they_come(open_window: OpenWindow) -> None:
    window = open_window(waits=False)
    words = said(window)
    assert "None yet. Drop some on this window, or a folder of them." in words
    assert "Stories are read here, with what was found in them underlined." in words
    assert window.map_pane.notice.button.text() == "Add stories…"
    assert not window.lists.remedy.isVisible()
    heading = next(each for each in window.lists.findChildren(QLabel) if "STORIES" in each.text())
    assert heading.mapTo(window.lists, heading.rect().topLeft()).y() < 40, "the head stays on top"


def test_a_filter_without_stories_says_what_it_waits_for(open_window: OpenWindow) -> None:
    window = open_window(waits=False)
    window.deeds["filter"].trigger()
    nothing = window.filtering.pane._nothing
    assert nothing.isVisible()
    assert nothing.text() == "Nothing to choose from yet: add stories."
    assert nothing.mapTo(window.filtering.pane, nothing.rect().topLeft()).y() < 60


def test_a_search_that_finds_nothing_can_be_cleared_below(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(SHELLING, REPAIR, waits=False)
    window.header.search.setText("Timbuktu")
    remedy = window.lists.remedy
    qtbot.wait_until(remedy.isVisible, timeout=WAIT_MS)
    assert "No story matches “Timbuktu”." in said(window)
    assert remedy.text() == "Clear search"
    qtbot.mouseClick(remedy, Qt.MouseButton.LeftButton)
    assert window.header.search.text() == ""
    qtbot.wait_until(lambda: not remedy.isVisible(), timeout=WAIT_MS)
    assert window.lists.stories.isVisible()


def test_a_stretch_without_events_can_be_left(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(SHELLING, waits=False)
    full = window.session.full_range()
    window.session.set_range(TimeRange(start=full.end + 86_400, end=full.end + 2 * 86_400))
    notice = window.map_pane.notice
    assert notice.isVisible()
    assert notice.title.text() == "Nothing in range"
    qtbot.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    qtbot.wait_until(lambda: not notice.isVisible(), timeout=WAIT_MS)


def test_no_bookmarks_says_what_one_is_and_offers_to_add_it(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(SHELLING, waits=False)
    window.deeds["bookmarks"].trigger()
    dialog = window.findChild(ListingDialog)
    assert dialog.told.text().startswith("None yet. A bookmark keeps time, map")
    assert set(offered(dialog)) == {"Add bookmark…", "Close"}
    assert not dialog.list.isVisible()
    add = next(each for each in dialog.findChildren(QPushButton) if each.isDefault())
    QTest.keyClick(add, Qt.Key.Key_Space)
    asking = window.findChild(AskText)
    asking.field.setText("The night")
    asking.accept_button.click()
    window.deeds["bookmarks"].trigger()
    again = next(each for each in window.findChildren(ListingDialog) if each.isVisible())
    assert again.list.item(0).text() == "The night"
    assert set(offered(again)) == {"Remove", "Go to it", "Close"}


def test_no_history_and_no_answers_say_so(open_window: OpenWindow) -> None:
    window = open_window(waits=False)
    window.deeds["history"].trigger()
    history = window.findChild(HistoryDialog)
    assert history.told.text().startswith("Nothing yet.")
    assert offered(history) == ["Close"]
    history.close()
    window.deeds["answers"].trigger()
    answers = next(each for each in window.findChildren(ListingDialog) if each.isVisible())
    assert answers.told.text().startswith("None yet. Choose Always")
    assert offered(answers) == ["Close"]
