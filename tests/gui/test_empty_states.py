"""Where there is nothing to show, the window says so and offers the next step."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from dateline.domain.events import MentionKind
from dateline.project.commands import AddAnalysis
from dateline.ui.dialogs.ask_text import AskText
from dateline.ui.dialogs.history import HistoryDialog
from dateline.ui.dialogs.listing import ListingDialog
from dateline.ui.main_window import MainWindow
from dateline.ui.selection import TimeRange
from support.filtered import EVERYTHING_UKRAINE
from support.map_pages import WAIT_MS, caption
from support.project_samples import (
    FIJI,
    KYIV,
    MONDAY,
    REPAIR,
    SHELLING,
    VERSIONS,
    story,
)
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
    assert nothing.text() == "Nothing dated to choose from yet."
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


def test_while_stories_are_read_nothing_asks_for_more(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    notice = window.map_pane.notice
    nothing = window.timeline._nothing
    window.importing.busy_changed.emit(True)
    assert notice.isVisible()
    assert notice.title.text() == "Stories are being read"
    assert not notice.button.isVisible()
    assert nothing.text() == "Stories are being read…"
    assert "Stories are being read…" in said(window)
    qtbot.wait_until(
        lambda: caption(qtbot, window.map_view) == "Stories are being read…", timeout=WAIT_MS
    )
    window.session.run(AddAnalysis(analysis=SHELLING, versions=VERSIONS))
    assert not notice.isVisible()
    assert not nothing.isVisible()
    window.undo()
    window.importing.busy_changed.emit(False)
    assert notice.title.text() == "Drop stories here"
    assert nothing.text() == "Nothing dated yet"
    assert "None yet. Drop some on this window, or a folder of them." in said(window)


def test_events_without_a_date_are_offered(qtbot: QtBot, open_window: OpenWindow) -> None:
    undated = story("undated", "Kyiv and Fiji.", [("Kyiv", KYIV, None), ("Fiji", FIJI, None)])
    window = open_window(undated, waits=False)
    notice = window.map_pane.notice
    assert notice.title.text() == "Nothing dated yet"
    assert notice.words.text().startswith("2 events wait for a date")
    asked: list[bool] = []
    window.map_pane.undated_asked.connect(lambda: asked.append(True))
    QTimer.singleShot(0, close_menu)
    qtbot.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    assert asked
    window.session.set_filter(EVERYTHING_UKRAINE)
    assert notice.title.text() == "Nothing dated passes the filter"
    assert notice.words.text() == "1 event without a date passes it."
    qtbot.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    assert not window.session.filter


def close_menu() -> None:
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()


def test_stories_without_a_place_say_so(open_window: OpenWindow) -> None:
    window = open_window(story("silent", "Nothing is named here."), waits=False)
    notice = window.map_pane.notice
    assert notice.title.text() == "No place found"
    assert notice.button.text() == "Add stories…"


def test_what_is_no_place_as_such_is_said_to_be_hidden(open_window: OpenWindow) -> None:
    talks = story("talks", "Fiji said so.", [("Fiji", FIJI, MONDAY)], kinds=[MentionKind.METONYM])
    window = open_window(talks, waits=False)
    notice = window.map_pane.notice
    assert notice.title.text() == "No events at places"
    window.deeds["metonyms"].trigger()
    assert not notice.isVisible()
