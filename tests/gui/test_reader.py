from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from dateline.domain.events import DecidedBy, Scene
from dateline.project.commands import AddAnalysis
from dateline.services.finding import PlaceFinder
from dateline.ui.reader.card import KEYS, MentionCard, scene_words
from dateline.ui.reader.date_card import undated_places
from dateline.ui.reader.keyed import KeyedButton
from dateline.ui.reader.pane import ReaderPane
from dateline.ui.reader.spans import hint
from dateline.ui.review import Review
from dateline.ui.session import Session
from dateline.ui.theme import DARK, LIGHT, Appearance
from support.patience import at_most
from support.project_samples import (
    KHARKIV,
    KYIV,
    MONDAY,
    REPAIR,
    SHELLING,
    TUESDAY,
    VERSIONS,
    story,
)

OpenPane = Callable[..., ReaderPane]


@pytest.fixture
def open_pane(
    qtbot: QtBot, appearance: Appearance, open_session: Callable[..., Session]
) -> Iterator[OpenPane]:
    opened: list[ReaderPane] = []
    finder = PlaceFinder()

    def open_one(*analyses: object, height: int = 700) -> ReaderPane:
        session = open_session(*analyses)
        pane = ReaderPane(session, Review(session, session), finder, appearance, None)
        pane.resize(430, height)
        pane.show()
        qtbot.waitExposed(pane)
        if session.stories:
            session.select_story(session.stories[0].id)
        opened.append(pane)
        return pane

    yield open_one
    for pane in opened:
        pane.close()
        pane.deleteLater()
    finder.close()


def texts(pane: ReaderPane) -> list[str]:
    block, found = pane.view.document().firstBlock(), []
    while block.next().isValid():
        found.append(block.text())
        block = block.next()
    return found


def test_a_story_is_shown_with_title_date_line_and_paragraphs(open_pane: OpenPane) -> None:
    assert texts(open_pane(SHELLING)) == [
        "shelling",
        "The Daily · 27 Dec 2025",
        "Shells fell on Kharkiv on Monday.",
        "READ ALSO",
        "Kyiv was quiet on Tuesday. Fiji spoke.",
    ]


def test_a_story_without_a_date_asks_for_one(qtbot: QtBot, open_pane: OpenPane) -> None:
    pane = open_pane(REPAIR)
    assert texts(pane)[1] == "The Daily · needs a date"
    card = pane.date_card
    assert card.isVisible()
    assert not card.give.isEnabled()
    card.field.setFocus()
    QTest.keyClicks(card.field, "27 Dec 2025")
    with qtbot.waitSignal(pane.date_given) as told:
        QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert told.args == [REPAIR.document.id, date(2025, 12, 27)]


def test_days_that_a_story_names_are_offered(qtbot: QtBot, open_pane: OpenPane) -> None:
    words = "Kharkiv on Monday; Kyiv waited."
    said = [("Kharkiv", KHARKIV, MONDAY), ("Kyiv", KYIV, None)]
    pane = open_pane(story("undated", words, said, published=None))
    labels = [label.text() for label in pane.date_card.findChildren(QLabel)]
    assert labels[0].endswith("Until then 1 place of it cannot be dated.")
    offered = [b for b in pane.date_card.findChildren(QPushButton) if b.objectName() == "link"]
    assert [button.text() for button in offered] == ["22 Dec 2025"]
    with qtbot.waitSignal(pane.date_given) as told:
        offered[0].click()
    assert told.args[1] == date(2025, 12, 22)


def test_no_story_says_what_to_do(open_pane: OpenPane) -> None:
    pane = open_pane()
    assert pane._empty.isVisible()
    assert not pane.view.isVisible()
    assert not pane._undated.isVisible()


def test_a_story_that_is_picked_before_it_is_told_is_shown_once_it_is(open_pane: OpenPane) -> None:
    pane = open_pane(SHELLING)
    session = pane._session
    session.history.run_untold(AddAnalysis(analysis=REPAIR, versions=VERSIONS))
    session.select_story(REPAIR.document.id)
    assert pane.shown is None
    session.tell_untold()
    assert pane.shown is not None
    assert pane.shown.id == "repair"


def test_lit_words_stand_where_the_text_has_them(open_pane: OpenPane) -> None:
    rockets = "🚀🚀"
    words = f"{rockets} fell on Kharkiv {rockets} on Monday; Kyiv waited."
    pane = open_pane(
        story("rockets", words, [("Kharkiv", KHARKIV, MONDAY), ("Kyiv", KYIV, MONDAY)])
    )
    for span in pane.view.story.places + pane.view.story.dates:
        cursor = pane.view.textCursor()
        cursor.setPosition(span.start)
        cursor.setPosition(span.end, cursor.MoveMode.KeepAnchor)
        named = getattr(span, "kept", None)
        assert cursor.selectedText() == (named.mention.text if named else span.expression.text)


def test_a_mention_picked_elsewhere_is_lit_and_in_view(open_pane: OpenPane) -> None:
    paragraphs = [f"Filler number {n} says nothing at all." for n in range(80)]
    paragraphs.append("At last Kyiv was quiet on Tuesday.")
    pane = open_pane(story("long", "\n\n".join(paragraphs), [("Kyiv", KYIV, TUESDAY)]))
    session, view = pane._session, pane.view
    session.select_mention(session.store.mentions("long")[0].id)
    box = next(view.boxes(view.picked))
    assert view.viewport().rect().contains(box.toRect())
    assert view.card.isVisible()
    assert view.viewport().rect().contains(view.card.geometry())
    ground = (
        view.viewport().grab().toImage().pixelColor(round(box.left() - 6), round(box.center().y()))
    )
    assert ground != pane.palette().base().color()


def test_the_card_says_which_place_why_and_when(open_pane: OpenPane) -> None:
    pane = open_pane(SHELLING)
    pane._session.select_mention(pane.view.story.places[0].kept.id)
    words = [label.text() for label in pane.view.card.findChildren(QLabel)]
    assert words == [
        "Kharkiv",
        "city, Kharkiv Oblast, Ukraine · 87 %",
        "the largest of that name",
        "22 Dec 2025, from “Monday”",
        "For",
        KEYS(),
    ]


def test_the_deeds_of_the_card_are_whole_beside_their_keys(open_pane: OpenPane) -> None:
    pane = open_pane(SHELLING)
    pane._session.select_mention(pane.view.story.places[0].kept.id)
    buttons = pane.view.card.findChildren(KeyedButton)
    assert [button.shown_words() for button in buttons] == [
        "Kyiv · capital, Ukraine · 25 %",
        "Fiji · country · 25 %",
        "Accept",
        "Another place…",
        "On the map…",
        "Set date…",
        "Not a place",
        "Only spoken of",
    ]
    assert [button.accessibleName() for button in buttons[2:]] == [
        "Accept",
        "Another place…",
        "On the map…",
        "Set date…",
        "Not a place",
        "Only spoken of",
    ]


def test_another_place_can_be_chosen_and_undone(open_pane: OpenPane) -> None:
    pane = open_pane(SHELLING)
    session = pane._session
    mention = pane.view.story.places[0].kept
    session.select_mention(mention.id)
    pane.view.card.place_chosen.emit(KYIV)
    after = session.store.mention(mention.id).mention
    assert (after.choice, after.decided_by) == (KYIV.id, DecidedBy.PERSON)
    assert pane.view.picked.kept.mention.choice == KYIV.id
    session.undo()
    assert session.store.mention(mention.id).mention.choice == KHARKIV.id


def test_keys_go_from_place_to_place_accept_and_refuse(open_pane: OpenPane) -> None:
    pane = open_pane(SHELLING)
    view = pane.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.picked.kept.mention.text == "Kharkiv"
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.picked.kept.mention.decided_by is DecidedBy.PERSON
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.picked.kept.mention.text == "Kyiv"
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert view.picked.kept.mention.choice is None
    QTest.keyClick(view, Qt.Key.Key_Backtab)
    assert view.picked.kept.mention.text == "Kharkiv"


def test_what_is_only_spoken_of_says_why_and_can_be_changed(open_pane: OpenPane) -> None:
    talks = story("talks", "They met to discuss Kharkiv.", [("Kharkiv", KHARKIV, MONDAY)])
    spoken = replace(talks.mentions[0], scene=Scene.MENTIONED, scene_reason="“to discuss”")
    pane = open_pane(replace(talks, mentions=(spoken,)))
    view, session = pane.view, pane._session
    assert not view.story.places[0].happens
    assert hint(view.story.places[0]).endswith("· only spoken of")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    words = [label.text() for label in view.card.findChildren(QLabel)]
    assert "Spoken of, not where it happened: “to discuss”." in words
    button = next(b for b in view.card.findChildren(QPushButton) if "It happened" in b.text())
    button.click()
    assert view.story.places[0].happens
    assert scene_words(view.picked.kept.mention) == "Where it happened, set by hand."
    assert session.columns.scenes.tolist() == [0]
    QTest.keyClick(view, Qt.Key.Key_S)
    assert scene_words(view.picked.kept.mention) == "Spoken of, not where it happened: set by hand."
    session.undo()
    session.undo()
    assert scene_words(view.picked.kept.mention).endswith("“to discuss”.")


def test_lit_words_tell_what_they_mean(open_pane: OpenPane) -> None:
    story_text = open_pane(SHELLING, REPAIR).view.story
    assert hint(story_text.places[0]) == "Kharkiv, Kharkiv Oblast, Ukraine · 87 %"
    assert hint(story_text.dates[0]) == "22 Dec 2025"


def test_markup_in_a_story_is_text(open_pane: OpenPane) -> None:
    words = "<script>alert(1)</script> <b>Kyiv</b> & <img src=x onerror=alert(1)>"
    pane = open_pane(story("hostile", words, [("Kyiv", KYIV, TUESDAY)], title=words))
    assert texts(pane)[0] == words
    assert texts(pane)[2] == words
    card = MentionCard(pane.view.story.places[0].kept.mention, editable=True)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in card.findChildren(QLabel))


def test_right_to_left_text_is_lit(open_pane: OpenPane) -> None:
    words = "قالت مصادر في Kyiv إن المدينة هادئة"
    pane = open_pane(story("rtl", words, [("Kyiv", KYIV, TUESDAY)]))
    box = next(pane.view.boxes(pane.view.story.places[0]))
    assert box.width() > 10
    assert pane.view.viewport().rect().contains(box.toRect())


def test_lines_are_at_most_75_characters(open_pane: OpenPane) -> None:
    pane = open_pane(story("wide", "the quick brown fox jumps over the lazy dog " * 40))
    pane.resize(1400, 700)
    layout = pane.view.document().findBlockByNumber(2).layout()
    longest = max(layout.lineAt(i).textLength() for i in range(layout.lineCount()))
    assert 60 <= longest <= 80


def test_ten_thousand_words_open_and_scroll_without_a_stall(open_pane: OpenPane) -> None:
    paragraph = "Kharkiv stood dark on Monday while people went on with what they do. " * 10
    many = [paragraph] * 80
    long = story("long", "\n\n".join(many), [("Kharkiv", KHARKIV, MONDAY)] * 800)
    pane = open_pane(SHELLING, long)
    began = time.process_time()
    pane._session.select_story("long")
    pane.view.viewport().repaint()
    opened = time.process_time() - began
    bar = pane.view.verticalScrollBar()
    began = time.process_time()
    for step in range(20):
        bar.setValue(bar.maximum() * step // 20)
        pane.view.viewport().repaint()
    a_frame = (time.process_time() - began) / 20
    # Generous on purpose: this catches work that grows with the story's square, not slow machines.
    assert opened < at_most(2)
    assert a_frame < at_most(0.1)


FILLER = "Crews worked through the night in the cold, and the lights came back one by one. " * 4


def reaches_the_end(qtbot: QtBot, pane: ReaderPane) -> None:
    """Wait until the bar leads to the last line, and to no further."""
    view = pane.view
    bar = view.verticalScrollBar()
    whole = view.document().clone()
    whole.setPageSize(view.document().pageSize())
    height = round(whole.size().height()) - view.viewport().height()
    qtbot.wait_until(lambda: abs(bar.maximum() - max(0, height)) <= 1)


def test_the_end_of_a_long_story_is_in_reach_whatever_is_picked(
    qtbot: QtBot, open_pane: OpenPane
) -> None:
    lines = [*[FILLER] * 30, "Kyiv had light.", *[FILLER] * 30, "Kharkiv waited.", FILLER]
    said = [("Kyiv", KYIV, None), ("Kharkiv", KHARKIV, None)]
    pane = open_pane(SHELLING, story("long", "\n\n".join(lines), said))
    session, view = pane._session, pane.view
    kyiv, kharkiv = (kept.id for kept in session.store.mentions("long"))
    for mention_id in (kyiv, kyiv, kharkiv, kyiv):
        session.select_story("shelling")
        session.select_mention(mention_id)
        reaches_the_end(qtbot, pane)
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
        foot = view.viewport().rect().bottomLeft()
        assert not view.cursorForPosition(foot).block().next().isValid()
        session.select_mention(kharkiv)
        reaches_the_end(qtbot, pane)


@pytest.mark.parametrize("height", range(180, 520, 40))
def test_the_end_is_in_reach_when_the_card_brings_the_bar(
    qtbot: QtBot, open_pane: OpenPane, height: int
) -> None:
    words = f"Kyiv had light. {FILLER}\n\n{FILLER}"
    pane = open_pane(story("short", words, [("Kyiv", KYIV, None)]), height=height)
    pane._session.select_mention(pane.view.story.places[0].kept.id)
    reaches_the_end(qtbot, pane)
    for width in (700, 300, 431):
        pane.resize(width, height)
        reaches_the_end(qtbot, pane)
    pane.view.pick(None, None)
    reaches_the_end(qtbot, pane)


def test_the_text_is_there_for_a_screen_reader(open_pane: OpenPane) -> None:
    pane = open_pane(SHELLING)
    interface = QAccessible.queryAccessibleInterface(pane.view)
    assert interface.text(QAccessible.Text.Name) == "Story"
    text = interface.textInterface()
    assert "Shells fell on Kharkiv" in text.text(0, text.characterCount())


def test_the_look_changes_in_place(open_pane: OpenPane, appearance: Appearance) -> None:
    from dateline.ui.theme import Choice

    pane = open_pane(SHELLING)
    pane._session.select_mention(pane.view.story.places[1].kept.id)
    try:
        appearance.choose(Choice.DARK)
        assert appearance.theme is DARK
        assert pane.view.picked.kept.mention.text == "Kyiv"
    finally:
        appearance.choose(Choice.LIGHT)
    assert appearance.theme is LIGHT


def test_what_a_missing_date_costs_is_counted_in_places() -> None:
    said = [("Kyiv", KYIV, None), ("Kyiv", KYIV, None), ("Kharkiv", KHARKIV, None)]
    named = story("one", "Kyiv, Kyiv, Kharkiv.", said).mentions
    assert undated_places(named) == {KYIV.id, KHARKIV.id}
    dated = story("two", "Kyiv.", [("Kyiv", KYIV, MONDAY)]).mentions
    nowhere = story("three", "Atlantis.", [("Atlantis", None, None)]).mentions
    assert undated_places([*named, *dated, *nowhere]) == {KHARKIV.id}
