"""Dates that are guesses are checked like places in doubt: in the same round, by the same keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dateline.domain.events import Scene
from dateline.domain.text import DocumentId
from dateline.domain.times import Moment, MomentBasis, Precision
from dateline.project.answer_deeds import SetMoment
from dateline.project.commands import SetScene
from dateline.services.finding import PlaceFinder
from dateline.ui.models.review import Guesses, doubts_of, question
from dateline.ui.reader.card import MentionCard
from dateline.ui.reader.keyed import KeyedButton
from dateline.ui.reader.pane import ReaderPane
from dateline.ui.review import Review
from dateline.ui.theme import Appearance
from support.map_pages import WAIT_MS
from support.project_samples import FIJI, KHARKIV, KYIV, MONDAY, TUESDAY, story
from support.windows import OpenSession, OpenWindow

Key = Qt.Key
RECENTLY = Moment(
    start=datetime(2025, 12, 1),
    end=datetime(2025, 12, 28),
    precision=Precision.VAGUE,
    text="recently",
)
VAGUE = story(
    "vague",
    "Kharkiv burned recently. On Monday Kyiv slept.",
    [("Kharkiv", KHARKIV, RECENTLY), ("Kyiv", KYIV, MONDAY)],
)
UNSURE = story("unsure", "Fiji on Tuesday.", [("Fiji", FIJI, TUESDAY)], confidence=0.2)


@pytest.fixture
def pane(qtbot: QtBot, appearance: Appearance, open_session: OpenSession) -> Iterator[ReaderPane]:
    session = open_session(VAGUE, UNSURE)
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


def moment(pane: ReaderPane) -> tuple[Moment | None, MomentBasis | None]:
    mention = pane._session.store.mentions(VAGUE.document.id)[0].mention
    return mention.moment, mention.moment_basis


def keys(pane: ReaderPane) -> dict[str, str]:
    card = pane.view.card
    assert isinstance(card, MentionCard)
    return {each._key: each.accessibleName() for each in card.findChildren(KeyedButton)}


def test_a_guess_is_asked_about_after_what_is_more_doubtful(pane: ReaderPane) -> None:
    pane._review.next()
    assert pane.shown.id == UNSURE.document.id
    QTest.keyClick(pane.view, Key.Key_Return)
    assert pane.shown.id == VAGUE.document.id
    assert keys(pane) == {
        "1": "Choose 22 Dec 2025",
        "2": "Choose 27 Dec 2025",
        "⏎": "Accept",
        "D": "Another date…",
        "Del": "No date",
    }
    words = [label.text() for label in pane.view.card.findChildren(QLabel)]
    assert words[0] == "2 of 2 to check"
    assert "about 1 Dec 2025 to 27 Dec 2025, from “recently”" in words


@pytest.mark.parametrize(
    ("key", "start", "name"),
    [
        (Key.Key_Return, RECENTLY.start, "Set date"),
        (Key.Key_1, MONDAY.start, "Set date"),
        (Key.Key_2, datetime(2025, 12, 27), "Set date"),
        (Key.Key_Delete, None, "Take date away"),
    ],
)
def test_one_key_answers(pane: ReaderPane, key: Qt.Key, start: datetime, name: str) -> None:
    for each in (Key.Key_Return, key):
        pane._review.next() if each is Key.Key_Return and not pane._review.checked else None
        QTest.keyClick(pane.view, each)
    said, basis = moment(pane)
    assert (said and said.start, basis) == (start, MomentBasis.PERSON)
    assert pane._review.all_checked
    assert pane._session.history.undo_name == name
    pane._session.undo()
    assert moment(pane) == (RECENTLY, MomentBasis.SENTENCE)
    assert not pane._review.all_checked


def test_the_question_at_the_foot_asks_when(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(VAGUE, waits=False)
    assert window.header.review.text() == "Review 1"
    assert window.status._review.text() == "1 to check"
    card = window.lists.review
    asked = "Kharkiv: when? about 1 Dec 2025 to 27 Dec 2025"
    qtbot.wait_until(lambda: card._asked.text() == asked)
    window.deeds["review"].trigger()
    QTest.keyClick(window.reader.view, Key.Key_Return)
    qtbot.wait_until(lambda: window.lists._review_head.text() == "ALL CHECKED")


def test_of_equal_doubt_the_place_most_often_told_of_comes_first(
    open_session: OpenSession,
) -> None:
    once = story("once", "Fiji on Monday.", [("Fiji", FIJI, MONDAY)], confidence=0.41)
    often = story(
        "often",
        "Kyiv on Monday. Kyiv on Tuesday.",
        [("Kyiv", KYIV, MONDAY), ("Kyiv", KYIV, TUESDAY)],
        confidence=0.44,
    )
    session = open_session(once, often)
    asked = [question(session, event).asked for event in doubts_of(session, Guesses()).events]
    assert [words.partition(":")[0] for words in asked] == ["Kyiv", "Kyiv", "Fiji"]


def test_what_stands_for_a_people_is_not_asked_about(open_session: OpenSession) -> None:
    from dateline.domain.events import MentionKind

    mention = replace(VAGUE.mentions[0], kind=MentionKind.METONYM)
    session = open_session(replace(VAGUE, mentions=(mention, VAGUE.mentions[1])))
    assert doubts_of(session, Guesses()).events == ()


def test_who_dated_an_event_is_looked_up_once_until_it_is_touched(
    open_session: OpenSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = open_session(VAGUE, UNSURE)
    asked: list[list[int]] = []
    real = session.store.dated_by_machine
    monkeypatch.setattr(
        session.store, "dated_by_machine", lambda ids: (asked.append(list(ids)), real(ids))[1]
    )
    review = Review(session, session)
    assert len(asked) == 1
    event = review.doubtful[1]
    unsure = session.store.mentions(UNSURE.document.id)[0].id
    session.run(SetScene(mention_id=unsure, scene=Scene.MENTIONED))
    assert len(asked) == 1
    ids = session.store.event(event).mention_ids
    session.run(SetMoment(mention_ids=ids, moment=RECENTLY))
    assert asked[1:] == [[event]]
    assert event not in review.doubtful
    session.undo()
    assert event in review.doubtful


def test_stories_without_a_date_come_after_what_is_in_doubt_and_are_dated_by_keys(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    few = story("few", "Kyiv spoke.", [("Kyiv", KYIV, None)], published=None)
    said = [("Kharkiv", KHARKIV, None), ("Kyiv", KYIV, None)]
    many = story("many", "Kharkiv wrote to Kyiv.", said, published=None)
    window = open_window(VAGUE, few, many)
    review, reader = window.doubts, window.reader
    (event,) = review.doubtful[:1]
    assert review.doubtful == (event, "many", "few")
    assert window.deeds["review"].isEnabled()
    window.deeds["review"].trigger()
    assert isinstance(reader.view.card, MentionCard)
    QTest.keyClick(reader.view, Key.Key_Return)
    assert review.asks_story(DocumentId("many"))
    assert reader.date_card.isVisible()
    said_of = [each.text() for each in reader.date_card.findChildren(QLabel)]
    assert "2 of 3 to check" in said_of
    assert window.focusWidget() is reader.date_card.field
    QTest.keyClicks(reader.date_card.field, "3 March 2025")
    QTest.keyClick(reader.date_card.field, Key.Key_Return)
    qtbot.wait_until(lambda: review.asks_story(DocumentId("few")), timeout=WAIT_MS)
    assert window.session.selection.document_id == "few"
    assert window.focusWidget() is reader.date_card.field
    window.deeds["review_back"].trigger()  # the only one that is left
    assert review.asks_story(DocumentId("few"))
    QTest.keyClicks(reader.date_card.field, "2025-03-04")
    QTest.keyClick(reader.date_card.field, Key.Key_Return)
    qtbot.wait_until(lambda: review.all_checked, timeout=WAIT_MS)
    window.deeds["undo"].trigger()
    assert review.doubtful == ("few",)


def test_the_keyboard_stays_with_the_reader_when_a_story_has_its_date(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    undated = story("undated", "Kyiv spoke.", [("Kyiv", KYIV, None)], published=None)
    window = open_window(VAGUE, undated)
    field = window.reader.date_card.field
    window.deeds["review"].trigger()
    window.deeds["review_back"].trigger()  # from the first to the last
    assert window.focusWidget() is field
    QTest.keyClicks(field, "2025-03-04")
    QTest.keyClick(field, Key.Key_Return)
    qtbot.wait_until(lambda: window.session.selection.document_id == "vague", timeout=WAIT_MS)
    assert window.focusWidget() is window.reader.view


def test_a_story_without_a_date_is_asked_about_at_the_foot_of_the_lists(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(story("a", "Kyiv spoke.", [("Kyiv", KYIV, None)], published=None))
    card = window.lists.review
    qtbot.wait_until(card.isVisible, timeout=WAIT_MS)
    assert card.accessibleName() == "To check: When did it come out?"
    assert card.accessibleDescription() == "a"
    QTest.keyClick(card, Key.Key_Return)
    assert window.focusWidget() is window.reader.date_card.field


def test_what_is_asked_is_in_view_where_lists_and_story_share_tabs(open_window: OpenWindow) -> None:
    window = open_window(
        story("a", "Kyiv spoke.", [("Kyiv", KYIV, None)], published=None), waits=False
    )
    window.resize(1200, 760)
    assert window.panes.narrow
    window.panes.front_lists()
    assert not window.reader.isVisible()
    window.deeds["review"].trigger()
    assert window.reader.date_card.field.isVisible()
    assert window.focusWidget() is window.reader.date_card.field
