from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from dateline.domain.events import DecidedBy
from dateline.domain.places import Place, PlaceId
from dateline.domain.standing import StandingAnswer
from dateline.domain.text import DocumentId
from dateline.project.commands import AddAnalysis, RemoveStory
from dateline.project.standing_deeds import Stand
from dateline.project.store import ProjectStore
from dateline.services.finding import PlaceFinder
from dateline.services.standing import StandingAnswerBook
from dateline.ui.dialogs.answers import AnswersDialog
from dateline.ui.dialogs.choose_place import ChoosePlace
from dateline.ui.reader.card import MentionCard
from dateline.ui.reader.keyed import KeyedButton
from dateline.ui.reader.pane import ReaderPane
from dateline.ui.review import Review
from dateline.ui.settings import gazetteer_folder
from dateline.ui.theme import Appearance
from support.project_samples import FIJI, KHARKIV, KYIV, MONDAY, SHELLING, TUESDAY, VERSIONS, story
from support.windows import OpenSession, OpenWindow

DOUBTS = (
    story("first", "Fiji on Monday.", [("Fiji", FIJI, MONDAY)], confidence=0.2),
    story("second", "Kyiv on Tuesday.", [("Kyiv", KYIV, TUESDAY)], confidence=0.4),
    story("third", "Kharkiv on Monday.", [("Kharkiv", KHARKIV, MONDAY)], confidence=0.6),
)
SURE = story("sure", "Kyiv on Monday.", [("Kyiv", KYIV, MONDAY)], confidence=0.9)
Key = Qt.Key


@pytest.fixture
def pane(qtbot: QtBot, appearance: Appearance, open_session: OpenSession) -> Iterator[ReaderPane]:
    session = open_session(SURE, *DOUBTS)
    finder = PlaceFinder()
    made = ReaderPane(session, Review(session, session), finder, appearance, None)
    made.resize(430, 700)
    made.show()
    qtbot.waitExposed(made)
    made.view.setFocus()
    yield made
    made.close()
    made.deleteLater()
    finder.close()


def standing(pane: ReaderPane) -> tuple[str, str]:
    """Return which story is open, and the first line of its card."""
    card = pane.view.card
    assert isinstance(card, MentionCard)
    return pane.shown.id, card.findChildren(QLabel)[0].text()


def test_accepting_goes_on_by_itself_until_all_is_checked(pane: ReaderPane) -> None:
    pane._review.next()
    assert standing(pane) == ("first", "1 of 3 to check")
    QTest.keyClick(pane.view, Key.Key_Return)
    assert standing(pane) == ("second", "2 of 3 to check")
    QTest.keyClick(pane.view, Key.Key_Return)
    assert standing(pane) == ("third", "3 of 3 to check")
    QTest.keyClick(pane.view, Key.Key_Return)
    assert pane._review.all_checked
    assert pane._review.checked == 3
    assert standing(pane) == ("third", "All checked")
    pane._review.next()
    assert standing(pane) == ("third", "All checked")


def test_nothing_is_told_to_be_checked_where_no_story_is_left(pane: ReaderPane) -> None:
    pane._review.next()
    for _ in range(3):
        QTest.keyClick(pane.view, Key.Key_Return)
    assert pane._review.all_checked
    for kept in list(pane._session.stories):
        pane._session.run(RemoveStory(document_id=kept.id))
    assert not pane._review.all_checked


def test_one_can_be_left_out_and_comes_back_at_the_end(pane: ReaderPane) -> None:
    pane._review.next()
    pane._review.next()
    assert standing(pane) == ("second", "2 of 3 to check")
    pane._review.previous()
    assert standing(pane) == ("first", "1 of 3 to check")
    pane._review.next()
    QTest.keyClick(pane.view, Key.Key_Return)
    QTest.keyClick(pane.view, Key.Key_Delete)
    assert standing(pane) == ("first", "1 of 3 to check")
    assert len(pane._review.doubtful) == 1


def test_undo_goes_back_to_what_it_took_back(pane: ReaderPane) -> None:
    pane._review.next()
    QTest.keyClick(pane.view, Key.Key_Return)
    pane._session.undo()
    assert standing(pane) == ("first", "1 of 3 to check")
    for _ in range(3):
        QTest.keyClick(pane.view, Key.Key_Return)
    assert pane._review.all_checked
    pane._session.undo()
    assert standing(pane) == ("third", "3 of 3 to check")


def test_only_answers_that_stand_count_as_checked(pane: ReaderPane) -> None:
    session, review = pane._session, pane._review
    later = story("later", "Kharkiv on Tuesday.", [("Kharkiv", KHARKIV, TUESDAY)], confidence=0.1)
    session.run(AddAnalysis(analysis=later, versions=VERSIONS))
    review.next()
    assert standing(pane) == ("later", "1 of 4 to check")
    QTest.keyClick(pane.view, Key.Key_Return)
    assert review.checked == 1
    session.undo()
    assert review.checked == 0
    session.undo()
    assert review.checked == 0
    review.next()
    assert standing(pane) == ("first", "1 of 3 to check")
    for _ in range(3):
        QTest.keyClick(pane.view, Key.Key_Return)
    assert review.all_checked
    assert review.checked == 3


def test_a_story_taken_out_was_not_checked(pane: ReaderPane) -> None:
    pane._review.next()
    QTest.keyClick(pane.view, Key.Key_Delete)
    QTest.keyClick(pane.view, Key.Key_Return)
    pane._session.run(RemoveStory(document_id=DocumentId("third")))
    assert pane._review.all_checked
    assert pane._review.checked == 2


def test_reading_elsewhere_pauses_the_round(pane: ReaderPane) -> None:
    pane._review.next()
    pane._review.next()
    sure = pane._session.store.mentions("sure")[0].id
    pane._session.select_mention(sure)
    assert standing(pane) == ("sure", "Kyiv")
    QTest.keyClick(pane.view, Key.Key_Return)
    assert standing(pane) == ("sure", "Kyiv")
    pane._review.next()
    assert standing(pane) == ("second", "2 of 3 to check")


def test_stories_that_come_later_join_the_round(pane: ReaderPane) -> None:
    pane._review.next()
    later = story("later", "Kharkiv on Tuesday.", [("Kharkiv", KHARKIV, TUESDAY)], confidence=0.1)
    pane._session.run(AddAnalysis(analysis=later, versions=VERSIONS))
    QTest.keyClick(pane.view, Key.Key_Return)
    assert standing(pane) == ("second", "2 of 4 to check")


def test_a_figure_chooses_another_place_of_the_name(pane: ReaderPane) -> None:
    pane._review.next()
    kept = pane.view.picked.kept
    choices = [button.accessibleName() for button in pane.view.card.findChildren(QPushButton)]
    assert "Choose Kyiv · capital, Ukraine · 25 %" in choices
    QTest.keyClick(pane.view, Key.Key_2)
    after = pane._session.store.mention(kept.id).mention
    assert (after.choice, after.decided_by) == (KYIV.id, DecidedBy.PERSON)
    assert standing(pane)[0] == "second"
    before = pane._session.history.undo_name
    QTest.keyClick(pane.view, Key.Key_5)
    assert pane._session.history.undo_name == before


def test_the_card_says_by_whom_once_and_names_its_keys(pane: ReaderPane) -> None:
    pane._session.select_mention(pane._session.store.mentions("sure")[0].id)
    QTest.keyClick(pane.view, Key.Key_Return)
    words = [label.text() for label in pane.view.card.findChildren(QLabel)]
    assert sum("by hand" in line.casefold() for line in words) == 1
    assert all(key in words[-1] for key in ("F8", "Alt"))
    shown = [button._key for button in pane.view.card.findChildren(KeyedButton)]
    assert shown == ["1", "2", "F", "M", "D", "B", "Del", "S"]


def test_any_place_can_be_found_in_any_spelling_and_chosen_by_keys(pane: ReaderPane) -> None:
    pane._session.select_mention(pane._session.store.mentions("sure")[0].id)
    kept = pane.view.picked.kept
    QTest.keyClick(pane.view, Key.Key_Slash)
    dialog = pane.findChild(ChoosePlace)
    assert dialog.list.item(0).text().startswith("Kyiv · ")
    dialog.field.selectAll()
    QTest.keyClicks(dialog.field, "Kharkvi")
    assert dialog.list.item(0).text().startswith("Kharkiv · city")
    QTest.keyClick(dialog.field, Key.Key_Down)
    assert dialog.list.currentRow() == 1
    QTest.keyClick(dialog.field, Key.Key_Up)
    QTest.keyClick(dialog.field, Key.Key_Return)
    after = pane._session.store.mention(kept.id).mention
    assert (after.choice, after.decided_by) == (KHARKIV.id, DecidedBy.PERSON)
    pane._session.undo()
    assert pane._session.store.mention(kept.id).mention.choice == KYIV.id


def test_a_name_that_no_place_has_chooses_nothing(qtbot: QtBot, pane: ReaderPane) -> None:
    def find(words: str) -> tuple[Place, ...]:
        return (FIJI,) if words == "Fiji" else ()

    dialog = ChoosePlace(pane, words="<b>Fiji</b>", find=find)
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()
    assert "Try another spelling" in dialog.understood.text()
    dialog.field.setText("Fiji")
    with qtbot.waitSignal(dialog.given) as told:
        dialog.accept_button.click()
    assert told.args == [FIJI]


def test_f8_goes_through_the_window(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(SURE, *DOUBTS, waits=False)
    assert window.header.review.text() == "Review 3"
    window.deeds["review"].trigger()
    assert standing(window.reader) == ("first", "1 of 3 to check")
    window.deeds["review"].trigger()
    window.deeds["review_back"].trigger()
    assert standing(window.reader) == ("first", "1 of 3 to check")
    for _ in range(3):
        QTest.keyClick(window.reader.view, Key.Key_Return)
    assert not window.deeds["review"].isEnabled()
    assert not window.header.review.isVisible()
    qtbot.wait_until(lambda: window.lists._review_head.text() == "ALL CHECKED")
    assert window.lists._checked.text().startswith("3 checked")


def test_the_search_field_knows_other_spellings(open_window: OpenWindow) -> None:
    window = open_window(SHELLING, waits=False)
    window.header.search.setText("Kiev")
    QTest.keyClick(window.header.search, Key.Key_Return)
    listed = window.lists.places.places
    assert [listed.place_at(row).id for row in range(listed.rowCount())] == [PlaceId(KYIV.id)]


MANY = (
    story(
        "many",
        "Kharkiv shook. Kharkiv burned.\n\nKharkiv slept.",
        [("Kharkiv", KHARKIV, MONDAY)] * 3,
        confidence=0.3,
    ),
    story("more", "Kharkiv woke.", [("Kharkiv", KHARKIV, TUESDAY)], confidence=0.3),
)


@pytest.fixture
def many(qtbot: QtBot, appearance: Appearance, open_session: OpenSession) -> Iterator[ReaderPane]:
    session = open_session(*MANY)
    finder = PlaceFinder()
    made = ReaderPane(session, Review(session, session), finder, appearance, None)
    made.resize(430, 700)
    made.show()
    qtbot.waitExposed(made)
    made.view.setFocus()
    session.select_mention(session.store.same_words("Kharkiv")[0])
    yield made
    made.close()
    made.deleteLater()
    finder.close()


def scopes(pane: ReaderPane) -> list[str]:
    card = pane.view.card
    assert isinstance(card, MentionCard)
    if card.scopes is None:
        return []
    return [
        f"[{button.text()}]" if button.isChecked() else button.text()
        for button in card.scopes.findChildren(QPushButton)
    ]


def chosen(pane: ReaderPane) -> list[str]:
    store = pane._session.store
    return [
        kept.mention.place.name if kept.mention.place else "none"
        for name in ("many", "more")
        for kept in store.mentions(DocumentId(name))
    ]


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        (0, ["Kyiv", "Kharkiv", "Kharkiv", "Kharkiv"]),
        (1, ["Kyiv", "Kyiv", "Kyiv", "Kharkiv"]),
        (2, ["Kyiv", "Kyiv", "Kyiv", "Kyiv"]),
        (3, ["Kyiv", "Kyiv", "Kyiv", "Kyiv"]),
        (4, ["Kyiv", "Kharkiv", "Kharkiv", "Kharkiv"]),
    ],
)
def test_an_answer_counts_for_as_many_as_was_said(
    many: ReaderPane, steps: int, expected: list[str]
) -> None:
    assert scopes(many) == ["[This one]", "3 in this story", "4 in the project", "Always"]
    for _ in range(steps):
        QTest.keyClick(many.view, Key.Key_A)
    QTest.keyClick(many.view, Key.Key_1)
    assert chosen(many) == expected
    many._session.undo()
    assert chosen(many) == ["Kharkiv"] * 4


def test_none_of_a_name_is_a_place(many: ReaderPane) -> None:
    for key in (Key.Key_A, Key.Key_A, Key.Key_Delete):
        QTest.keyClick(many.view, key)
    assert chosen(many) == ["none"] * 4


def test_what_was_answered_before_stays_as_it_is(many: ReaderPane) -> None:
    QTest.keyClick(many.view, Key.Key_2)
    first = chosen(many)[0]
    many._session.select_mention(many._session.store.same_words("Kharkiv")[1])
    assert scopes(many) == ["[This one]", "2 in this story", "3 in the project", "Always"]
    for key in (Key.Key_A, Key.Key_A, Key.Key_1):
        QTest.keyClick(many.view, key)
    assert chosen(many) == [first, "Kyiv", "Kyiv", "Kyiv"]


def test_where_the_name_stands_once_it_is_this_one_or_always(
    qtbot: QtBot, pane: ReaderPane
) -> None:
    pane._session.select_mention(pane._session.store.same_words("Fiji")[0])
    assert scopes(pane) == ["[This one]", "Always"]
    QTest.keyClick(pane.view, Key.Key_Return)
    assert pane._session.history.undo_name == "Choose Fiji"
    pane._session.select_mention(pane._session.store.same_words("Kharkiv")[0])
    QTest.keyClick(pane.view, Key.Key_A)
    with qtbot.waitSignal(pane.always_said) as told:
        QTest.keyClick(pane.view, Key.Key_Delete)
    assert told.args[0] == StandingAnswer(name="Kharkiv", place=None)


def test_undo_takes_back_what_was_to_hold_always_and_redo_says_it_again(
    open_window: OpenWindow,
) -> None:
    window = open_window(*MANY, waits=False)
    book = StandingAnswerBook(gazetteer_folder())
    before = StandingAnswer(name="Kharkiv", place=FIJI)
    book.put(before)
    window.session.select_mention(window.session.store.same_words("Kharkiv")[0])
    for key in (Key.Key_A, Key.Key_A, Key.Key_A, Key.Key_Return):
        QTest.keyClick(window.reader.view, key)
    after = StandingAnswer(name="Kharkiv", place=KHARKIV)
    assert book.all() == (after,)
    path = Path(window.session.store.info().path)
    window.close()

    again = open_window(store=ProjectStore.open(path), waits=False)
    again.deeds["undo"].trigger()
    assert book.all() == (before,)
    assert "as it was before" in again.status.notice_text
    again.deeds["redo"].trigger()
    assert book.all() == (after,)
    book.put(StandingAnswer(name="Kharkiv", place=None))  # said in another project, say
    again.deeds["undo"].trigger()
    assert book.all() == (StandingAnswer(name="Kharkiv", place=None),)


def test_a_strangers_project_says_nothing_for_every_story(open_window: OpenWindow) -> None:
    window = open_window(*MANY, waits=False)
    book = StandingAnswerBook(gazetteer_folder())
    book.put(StandingAnswer(name="Kharkiv", place=KHARKIV))
    window.session.run(Stand(mark="guessed"))
    window.deeds["undo"].trigger()
    window.deeds["redo"].trigger()
    assert book.all() == (StandingAnswer(name="Kharkiv", place=KHARKIV),)


def test_what_holds_always_is_kept_listed_and_taken_back(open_window: OpenWindow) -> None:
    window = open_window(*MANY, waits=False)
    window.session.select_mention(window.session.store.same_words("Kharkiv")[0])
    for key in (Key.Key_A, Key.Key_A, Key.Key_A, Key.Key_Return):
        QTest.keyClick(window.reader.view, key)
    assert chosen(window.reader) == ["Kharkiv"] * 4
    assert window.deeds["undo"].text() == "&Undo Choose Kharkiv for 4 mentions"
    book = StandingAnswerBook(gazetteer_folder())
    assert book.all() == (StandingAnswer(name="Kharkiv", place=KHARKIV),)
    window.deeds["answers"].trigger()
    (dialog,) = window.findChildren(AnswersDialog)
    assert dialog.list.item(0).text() == "Kharkiv: Kharkiv · city, Kharkiv Oblast, Ukraine"
    QTest.keyClick(dialog.list, Key.Key_Delete)
    assert book.all() == ()
    assert not dialog._remove.isEnabled()
    dialog.close()
