"""What the machine missed is added out of the story's own words; what it said is set right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from dateline.domain.events import DecidedBy, MentionKind
from dateline.domain.times import MomentBasis, Precision
from dateline.services.finding import PlaceFinder
from dateline.ui.dialogs.ask_when import AskWhen
from dateline.ui.dialogs.choose_place import ChoosePlace
from dateline.ui.reader.card import MentionCard
from dateline.ui.reader.keyed import KeyedButton
from dateline.ui.reader.pane import ReaderPane
from dateline.ui.review import Review
from dateline.ui.theme import Appearance
from support.project_samples import KHARKIV, KYIV, MONDAY, TUESDAY, content, story
from support.windows import OpenSession, OpenWindow

Key = Qt.Key
WORDS = (
    "🚀 Shells fell on Kharkiv on Monday, and on Poltava too.\n\n"
    "Kyiv slept. On the fourth of January trains ran to Kharkiv again."
)
STORY = story("missed", WORDS, [("Kharkiv", KHARKIV, MONDAY), ("Kyiv", KYIV, TUESDAY)])
Select = Callable[[str], None]


@pytest.fixture
def pane(qtbot: QtBot, appearance: Appearance, open_session: OpenSession) -> Iterator[ReaderPane]:
    session = open_session(STORY)
    finder = PlaceFinder()
    made = ReaderPane(session, Review(session, session), finder, appearance, None)
    made.resize(430, 700)
    made.show()
    qtbot.waitExposed(made)
    session.select_story(STORY.document.id)
    made.view.setFocus()
    yield made
    made.close()
    made.deleteLater()
    finder.close()


def select(pane: ReaderPane, words: str) -> None:
    """Select words of the story, as a drag of the mouse does."""
    found = pane.view.document().find(words)
    assert not found.isNull()
    pane.view.setTextCursor(found)


def mentions(pane: ReaderPane) -> list[str]:
    return [kept.mention.text for kept in pane._session.store.mentions(STORY.document.id)]


def dialog(pane: ReaderPane, kind: type) -> ChoosePlace | AskWhen:
    (found,) = [each for each in pane.window().findChildren(kind) if each.isVisible()]
    return found


def test_a_place_that_was_missed_is_added_by_keyboard(pane: ReaderPane) -> None:
    before = content(pane._session.store)
    select(pane, "Poltava")
    QTest.keyClick(pane.view, Key.Key_P)
    asked = dialog(pane, ChoosePlace)
    assert asked.field.text() == "Poltava"
    assert asked.list.item(0).text().startswith("Poltava · ")
    QTest.keyClick(asked.field, Key.Key_Return)
    assert mentions(pane) == ["Kharkiv", "Poltava", "Kyiv"]
    kept = pane.view.picked.kept
    assert (kept.mention.text, kept.mention.place.name) == ("Poltava", "Poltava")
    assert kept.mention.added
    assert kept.mention.moment.start == MONDAY.start
    assert kept.mention.moment_basis is MomentBasis.SENTENCE
    assert kept.event_id in pane._session.columns.event_ids
    assert pane._session.history.undo_name == "Add Poltava"
    pane._session.undo()
    assert content(pane._session.store) == before
    pane._session.redo()
    assert mentions(pane) == ["Kharkiv", "Poltava", "Kyiv"]


def test_a_place_that_was_added_is_taken_out_with_delete(pane: ReaderPane) -> None:
    select(pane, "Poltava")
    QTest.keyClick(pane.view, Key.Key_P)
    QTest.keyClick(dialog(pane, ChoosePlace).field, Key.Key_Return)
    QTest.keyClick(pane.view, Key.Key_Delete)
    assert mentions(pane) == ["Kharkiv", "Kyiv"]
    assert pane._session.history.undo_name == "Remove “Poltava”"


def test_a_date_that_was_missed_dates_the_places_of_its_sentence(pane: ReaderPane) -> None:
    select(pane, "Kharkiv again")
    cursor = pane.view.textCursor()
    cursor.setPosition(cursor.selectionStart())
    cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor)
    pane.view.setTextCursor(cursor)
    QTest.keyClick(pane.view, Key.Key_P)
    QTest.keyClick(dialog(pane, ChoosePlace).field, Key.Key_Return)
    assert pane.view.picked.kept.mention.moment_basis is MomentBasis.PARAGRAPH
    select(pane, "the fourth of January")
    QTest.keyClick(pane.view, Key.Key_D)
    asked = dialog(pane, AskWhen)
    assert asked.field.text() == "the fourth of January"
    assert not asked.accept_button.isEnabled()
    assert asked.others.text() == "It dates Kharkiv, in the same sentence, too"
    asked.field.setText("4 Jan")
    assert asked.understood.text() == "4 Jan 2026, to the day"
    QTest.keyClick(asked.field, Key.Key_Return)
    store = pane._session.store
    (added,) = [date for date in store.dates(STORY.document.id) if date.added]
    assert (added.text, added.value) == ("the fourth of January", "2026-01-04")
    last = store.mentions(STORY.document.id)[-1].mention
    assert last.moment.start == datetime(2026, 1, 4)
    assert any(span.expression.added for span in pane.view.story.dates)
    assert pane._session.history.undo_name == "Add date “the fourth of January”"
    pane._session.undo()
    assert not any(date.added for date in store.dates(STORY.document.id))
    last = store.mentions(STORY.document.id)[-1].mention
    assert last.moment_basis is MomentBasis.PARAGRAPH


def test_words_of_two_paragraphs_are_refused_in_words(qtbot: QtBot, pane: ReaderPane) -> None:
    pane.view.selectAll()
    with qtbot.waitSignal(pane.failed) as told:
        QTest.keyClick(pane.view, Key.Key_P)
    assert "Select words" in str(told.args[0])


def test_the_date_of_a_place_is_set_as_exactly_as_it_is_known(pane: ReaderPane) -> None:
    store = pane._session.store
    kept = store.mentions(STORY.document.id)[0]
    pane._session.select_mention(kept.id)
    QTest.keyClick(pane.view, Key.Key_D)
    asked = dialog(pane, AskWhen)
    assert asked.field.text() == "22 Dec 2025"
    asked.field.setText("about Dec 2025")
    assert asked.understood.text() == "about 1 Dec 2025 to 31 Dec 2025: a guess"
    asked.field.setText("Dec 2025")
    QTest.keyClick(asked.field, Key.Key_Return)
    after = store.mention(kept.id).mention
    assert after.moment.precision is Precision.MONTH
    assert after.moment_basis is MomentBasis.PERSON
    assert after.decided_by is DecidedBy.MACHINE
    words = " ".join(label.text() for label in pane.view.card.findChildren(QLabel))
    assert "December 2025, set by hand" in words
    assert "Dateline said 22 Dec 2025." in words
    QTest.keyClick(pane.view, Key.Key_B)
    assert store.mention(kept.id).mention.moment == MONDAY
    pane._session.undo()
    assert store.mention(kept.id).mention.moment.precision is Precision.MONTH


def test_a_place_can_be_left_without_a_date(pane: ReaderPane) -> None:
    store = pane._session.store
    kept = store.mentions(STORY.document.id)[0]
    pane._session.select_mention(kept.id)
    QTest.keyClick(pane.view, Key.Key_D)
    dialog(pane, AskWhen).undated.click()
    assert store.mention(kept.id).mention.moment is None
    assert pane._session.history.undo_name == "Take date away"


def test_the_machines_answer_is_told_and_taken_again(pane: ReaderPane) -> None:
    store = pane._session.store
    kept = store.mentions(STORY.document.id)[0]
    pane._session.select_mention(kept.id)
    QTest.keyClick(pane.view, Key.Key_1)
    assert store.mention(kept.id).mention.choice == KYIV.id
    words = [label.text() for label in pane.view.card.findChildren(QLabel)]
    assert "Dateline said Kharkiv, Kharkiv Oblast, Ukraine (87 %)." in words
    shown = {button._key: button for button in pane.view.card.findChildren(KeyedButton)}
    shown["B"].click()
    assert store.mention(kept.id).mention == kept.mention
    assert pane._session.history.undo_name == "Take Dateline's answer"


def menu_of(pane: ReaderPane, at: QPoint) -> dict[str, QMenu]:
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, at, pane.view.viewport().mapToGlobal(at)
    )
    QApplication.sendEvent(pane.view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return {action.text(): action for action in menu.actions() if action.text()}


def test_a_right_click_offers_what_fits(pane: ReaderPane) -> None:
    span = pane.view.story.places[0]
    at = next(pane.view.boxes(span)).center().toPoint()
    offered = menu_of(pane, at)
    assert {"&Accept\tReturn", "Set &date…\tD", "No&t a place\tDel", "&Copy"} <= set(offered)
    assert pane.view.picked.kept.id == span.kept.id
    QApplication.activePopupWidget().close()
    select(pane, "Poltava")
    offered = menu_of(pane, at)
    assert {"Add &place…\tP", "Add &date…\tD"} <= set(offered)
    offered["Add &place…\tP"].trigger()
    assert dialog(pane, ChoosePlace).field.text() == "Poltava"


def test_a_place_added_in_the_window_is_on_the_map_and_in_the_lists(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(STORY)
    window.session.select_story(STORY.document.id)
    events = len(window.session.columns.event_ids)
    select(window.reader, "Poltava")
    window.deeds["add_place"].trigger()
    dialog(window.reader, ChoosePlace).accept()
    assert len(window.session.columns.event_ids) == events + 1
    listed = window.lists.places.places
    names = [listed.place_at(row).name for row in range(listed.rowCount())]
    assert "Poltava" in names
    assert window.deeds["undo"].text() == "&Undo Add Poltava"
    with qtbot.waitSignal(window.map_view.range_drawn):
        window.deeds["undo"].trigger()


def test_a_place_added_counts_as_literal_and_by_hand(pane: ReaderPane) -> None:
    select(pane, "Poltava")
    QTest.keyClick(pane.view, Key.Key_P)
    QTest.keyClick(dialog(pane, ChoosePlace).field, Key.Key_Return)
    mention = pane.view.picked.kept.mention
    assert (mention.kind, mention.decided_by) == (MentionKind.LITERAL, DecidedBy.PERSON)
    card = pane.view.card
    assert isinstance(card, MentionCard)
    assert [b._key for b in card.findChildren(KeyedButton) if b._key in ("B", "Del")] == ["Del"]
