from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from dateline.domain.events import MentionKind, Scene
from dateline.domain.languages import places_only
from dateline.project.commands import AddAnalysis, RemoveStory
from dateline.services.finding import PlaceFinder
from dateline.ui.models import places as places_model
from dateline.ui.models import stories as stories_model
from dateline.ui.models.places import PlaceListModel, PlaceRole
from dateline.ui.models.stories import StoryListModel, StoryRole
from dateline.ui.places.delegates import PLAIN_AFTER, StoryDelegate
from dateline.ui.places.lists import StoryList
from dateline.ui.places.pane import ListPane
from dateline.ui.places.undated import undated_menu
from dateline.ui.review import Review
from dateline.ui.selection import TimeRange
from dateline.ui.theme import Appearance
from support.map_pages import WAIT_MS
from support.project_samples import (
    FIJI,
    KHARKIV,
    KYIV,
    MONDAY,
    REPAIR,
    SHELLING,
    TUESDAY,
    VERSIONS,
    story,
)
from support.windows import OpenSession

DAY = 86_400.0
LONG_TITLE = ("A very long title that goes on and on " * 12).strip()


@pytest.fixture
def pane(qtbot: QtBot, appearance: Appearance, open_session: OpenSession) -> Iterator[ListPane]:
    session = open_session(SHELLING, REPAIR)
    made = ListPane(session, Review(session, session), PlaceFinder(), appearance, None)
    made.resize(280, 640)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def rows(model: PlaceListModel) -> list[tuple[str, int, int, int]]:
    counts = [model.index(row).data(PlaceRole.COUNT) for row in range(model.rowCount())]
    return [(each.name, each.mentions, each.events, each.stories) for each in counts]


def test_places_are_counted_by_mention_event_and_story(pane: ListPane) -> None:
    assert rows(pane.places.places) == [("Kharkiv", 3, 1, 2), ("Kyiv", 1, 1, 1)]


def test_where_something_happens_comes_first(open_session: OpenSession, qtbot: QtBot) -> None:
    said = [("Kyiv", KYIV, MONDAY), ("Kyiv", KYIV, MONDAY), ("Kharkiv", KHARKIV, MONDAY)]
    talks = story("talks", "Of Kyiv, always Kyiv, they talked in Kharkiv.", said)
    scenes = (Scene.MENTIONED, Scene.MENTIONED, Scene.HAPPENS)
    mentions = tuple(
        replace(one, scene=scene) for one, scene in zip(talks.mentions, scenes, strict=True)
    )
    session = open_session(replace(talks, mentions=mentions))
    model = PlaceListModel(session, session)
    assert rows(model) == [("Kharkiv", 1, 1, 1), ("Kyiv", 2, 1, 1)]
    told = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Kyiv, 2 mentions, 1 event, 1 story, only spoken of"


def test_no_mark_in_a_name_turns_a_line_of_the_list(open_session: OpenSession) -> None:
    hostile = replace(KYIV, name="\u202eKyiv\n" + "\u0301" * 9)
    session = open_session(story("one", "Kyiv", [("Kyiv", hostile, MONDAY)]))
    model = PlaceListModel(session, session)
    plain = "Kyiv " + "\u0301" * 4 + "\u2060" * 5
    line = model.index(0)
    assert line.data() == model.count(0).name == plain
    assert line.data(Qt.ItemDataRole.ToolTipRole).startswith(f"<qt>{plain}, Ukraine")
    assert line.data(Qt.ItemDataRole.AccessibleTextRole).startswith(plain)


def test_places_follow_the_range_and_come_back(pane: ListPane) -> None:
    session, model = pane._session, pane.places.places
    full = session.full_range()
    session.set_range(TimeRange(start=full.start + DAY, end=full.end))
    assert rows(model) == [("Kyiv", 1, 1, 1)]
    assert pane._places_head.text() == "PLACES IN RANGE · 1"
    session.set_range(full)
    assert len(rows(model)) == 2


def test_of_many_places_some_are_listed_and_more_as_they_are_looked_for(
    open_session: OpenSession, monkeypatch: pytest.MonkeyPatch, qtmodeltester: object
) -> None:
    monkeypatch.setattr(places_model, "LISTED", 1)
    session = open_session(SHELLING, REPAIR)
    model = PlaceListModel(session, session)
    assert (model.rowCount(), model.total) == (1, 2)
    assert not model.row_of(KYIV.id).isValid()
    model.list_place(KYIV.id)
    assert model.row_of(KYIV.id).row() == 1
    assert not model.canFetchMore(QModelIndex())
    other = PlaceListModel(session, session)
    assert other.canFetchMore(QModelIndex())
    other.fetchMore(QModelIndex())
    assert other.rowCount() == 2
    qtmodeltester.check(PlaceListModel(session, session))  # type: ignore[attr-defined]


def test_of_many_stories_some_are_listed_and_more_as_they_are_looked_for(
    open_session: OpenSession, monkeypatch: pytest.MonkeyPatch, qtmodeltester: object
) -> None:
    monkeypatch.setattr(stories_model, "LISTED", 1)
    session = open_session(SHELLING)
    model = StoryListModel(session, session)
    session.run(AddAnalysis(analysis=REPAIR, versions=VERSIONS))
    assert (model.rowCount(), model.total) == (2, 2), "it came before the one that was listed"
    other = StoryListModel(session, session)
    assert (other.rowCount(), other.total) == (1, 2)
    assert not other.row_of(SHELLING.document.id).isValid()
    late = story("late", "Kyiv.", [("Kyiv", KYIV, TUESDAY)], published="2026-01-01")
    session.run(AddAnalysis(analysis=late, versions=VERSIONS))
    assert (other.rowCount(), other.total) == (1, 3), "it comes after all that is listed"
    other.list_story(SHELLING.document.id)
    assert other.row_of(SHELLING.document.id).data() == "shelling"
    other.fetchMore(QModelIndex())
    assert [other.index(row).data() for row in range(3)] == ["repair", "shelling", "late"]
    assert not other.canFetchMore(QModelIndex())
    session.undo()
    assert (other.rowCount(), other.total) == (1, 2)
    qtmodeltester.check(StoryListModel(session, session))  # type: ignore[attr-defined]


def test_a_place_that_is_picked_is_listed(pane: ListPane, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places_model, "LISTED", 1)
    session, listed = pane._session, pane.places
    session.project_changed.emit()
    assert listed.places.rowCount() == 1
    session.select_place(KYIV.id)
    assert listed.currentIndex().data() == "Kyiv"
    session.set_range(session.full_range())
    assert listed.currentIndex().data() == "Kyiv"


def test_both_models_keep_qts_contract(qtmodeltester: object, open_session: OpenSession) -> None:
    session = open_session(SHELLING, REPAIR)
    for model in (StoryListModel(session, session), PlaceListModel(session, session)):
        qtmodeltester.check(model)
        session.set_range(TimeRange(start=0, end=1))
        session.show_all_time()
        session.run(RemoveStory(document_id=REPAIR.document.id))
        session.undo()


def test_stories_out_of_range_are_told_apart(pane: ListPane) -> None:
    session, model = pane._session, pane.stories.stories
    start = session.full_range().start
    session.set_range(TimeRange(start=start + DAY, end=start + 2 * DAY))
    assert [model.index(row).data(StoryRole.IN_RANGE) for row in range(2)] == [False, True]


def test_no_line_of_a_long_list_is_measured_at_a_move_in_time(
    qtbot: QtBot,
    appearance: Appearance,
    open_session: OpenSession,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    measured: list[int] = []
    size_of = StoryDelegate.sizeHint
    monkeypatch.setattr(
        StoryDelegate, "sizeHint", lambda *what: measured.append(1) or size_of(*what)
    )
    said = [("Kyiv", KYIV, MONDAY), ("Kharkiv", KHARKIV, TUESDAY)]
    many = (story(f"{n}", "Kyiv. Kharkiv.", said) for n in range(PLAIN_AFTER + 50))
    session = open_session(*many)
    long = StoryList(session, appearance, None)
    long.show()
    qtbot.waitExposed(long)
    long.executeDelayedItemsLayout()
    measured.clear()
    start = session.full_range().start
    session.set_range(TimeRange(start=start, end=start + DAY))
    long.executeDelayedItemsLayout()
    assert len(measured) < 20
    long.close()
    long.deleteLater()


def test_stories_added_and_removed_are_listed(pane: ListPane) -> None:
    session, model = pane._session, pane.stories.stories
    session.select_story(REPAIR.document.id)
    new = story("new", "Kyiv waited.", [("Kyiv", KYIV, TUESDAY)], title=LONG_TITLE)
    session.run(AddAnalysis(analysis=new, versions=VERSIONS))
    assert model.rowCount() == 3
    assert [model.index(row).data() for row in range(3)] == ["repair", LONG_TITLE, "shelling"]
    assert pane.stories.currentIndex().data() == "repair"
    session.run(RemoveStory(document_id=SHELLING.document.id))
    assert [model.index(row).data() for row in range(2)] == ["repair", LONG_TITLE]
    assert pane.stories.currentIndex().data() == "repair"
    assert not pane.grab().isNull()


def test_keys_go_through_the_stories(pane: ListPane) -> None:
    pane.stories.setFocus()
    pane._session.select_story(REPAIR.document.id)
    QTest.keyClick(pane.stories, Qt.Key.Key_Down)
    assert pane._session.selection.document_id == SHELLING.document.id


def test_picking_a_place_opens_its_first_mention(qtbot: QtBot, pane: ListPane) -> None:
    index = pane.places.places.row_of(KYIV.id)
    pane.places.clicked.emit(index)
    selection = pane._session.selection
    assert selection.place_id == KYIV.id
    assert selection.document_id == SHELLING.document.id
    assert selection.mention_id is not None


def test_the_mark_stays_on_its_place_when_other_kinds_are_shown(pane: ListPane) -> None:
    session = pane._session
    session.set_shows_all_kinds(True)
    session.select_place(FIJI.id)
    start = session.full_range().start
    session.set_range(TimeRange(start=start, end=start + 2 * DAY))
    session.run(
        AddAnalysis(
            analysis=story(
                "team",
                "Kyiv and Fiji on Monday.",
                [("Kyiv", KYIV, MONDAY), ("Fiji", FIJI, MONDAY)],
                kinds=(MentionKind.METONYM, MentionKind.METONYM),
            ),
            versions=VERSIONS,
        )
    )
    assert pane.places.currentIndex().data() == "Fiji"
    session.set_shows_all_kinds(False)
    assert not pane.places.currentIndex().isValid()
    session.set_shows_all_kinds(True)
    assert pane.places.currentIndex().data() == "Fiji"


def test_the_mark_stays_on_its_place_in_a_search(pane: ListPane) -> None:
    pane._session.select_place(KYIV.id)
    pane.search("Kharkiv Oblast")
    assert not pane.places.currentIndex().isValid()
    pane.search("")
    assert pane.places.currentIndex().data() == "Kyiv"


class ListeningPainter(QPainter):
    """Paints, and notes the words."""

    def drawText(self, *what: Any) -> None:
        self.words = [*getattr(self, "words", []), what[-1]]
        super().drawText(*what)


def test_words_too_long_for_a_line_end_in_dots(pane: ListPane) -> None:
    ukrainian = story("місто", "Київ.", [("Київ", KYIV, MONDAY)])
    remarked = replace(ukrainian.document, warnings=(places_only("Ukrainian"),))
    pane._session.run(
        AddAnalysis(analysis=replace(ukrainian, document=remarked), versions=VERSIONS)
    )
    index = pane.stories.stories.row_of(ukrainian.document.id)
    option = QStyleOptionViewItem()
    option.initFrom(pane.stories)
    option.rect = QRect(0, 0, 200, 60)
    ground = QPixmap(200, 60)
    painter = ListeningPainter(ground)
    pane.stories.itemDelegate().paint(painter, option, index)
    painter.end()
    assert painter.words[-1].startswith("27 Dec 2025 · 1 place")
    assert painter.words[-1].endswith("…")


def test_stories_that_need_a_date_are_counted_and_a_click_away(
    qtbot: QtBot, pane: ListPane
) -> None:
    session = pane._session
    session.select_story(SHELLING.document.id)
    assert pane.stories.stories.index(0).data() == "repair", "they come first"
    assert pane.undated.text() == "1 needs a date"
    assert pane.undated.y() < pane._stories_head.geometry().bottom(), "there is room beside it"
    with qtbot.waitSignal(pane.story_opened):
        pane.undated.click()
    assert session.selection.document_id == REPAIR.document.id
    more = story("more", "Kyiv waited.", [("Kyiv", KYIV, None)], published=None)
    session.run(AddAnalysis(analysis=more, versions=VERSIONS))
    assert pane.undated.text() == "2 need a date"
    session.run(RemoveStory(document_id=REPAIR.document.id))
    session.run(RemoveStory(document_id="more"))
    assert pane.undated.isHidden()


def test_stories_leave_the_places_three_sevenths_of_the_room(qtbot: QtBot, pane: ListPane) -> None:
    parts = pane.parts
    few = parts.sizes()[0]
    assert few < parts.height() // 2, "two stories need no half"
    for number in range(20):
        more = story(f"more {number}", "Kyiv.", [("Kyiv", KYIV, MONDAY)])
        pane._session.run(AddAnalysis(analysis=more, versions=VERSIONS))
    qtbot.wait_until(lambda: abs(parts.sizes()[0] - parts.height() * 4 / 7) <= 1)
    pane.resize(280, 460)
    qtbot.wait_until(lambda: abs(parts.sizes()[0] - parts.height() * 4 / 7) <= 1)
    assert pane.places.viewport().height() >= 5 * pane.places.sizeHintForRow(0)


def test_the_border_between_the_lists_stays_where_it_was_put(qtbot: QtBot, pane: ListPane) -> None:
    parts = pane.parts
    assert parts.given == 0
    before = parts.sizes()[0]
    handle = parts.handle(1)
    middle = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(handle, middle + QPoint(0, 120))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.wait_until(lambda: abs(parts.given - before - 120) <= 2)
    kept = parts.given
    pane._session.run(RemoveStory(document_id=SHELLING.document.id))
    pane.resize(300, 640)
    assert parts.sizes()[0] == kept
    for words in ("", "-4", "many", "9" * 400):
        parts.restore(words)
        assert parts.given == 0
    parts.restore(str(kept))
    assert parts.sizes()[0] == kept


def test_return_picks_a_place(pane: ListPane) -> None:
    pane.places.setFocus()
    pane.places.setCurrentIndex(pane.places.places.row_of(KHARKIV.id))
    QTest.keyClick(pane.places, Qt.Key.Key_Return)
    assert pane._session.selection.place_id == KHARKIV.id


def test_the_mark_stays_on_its_place_while_the_order_changes(pane: ListPane) -> None:
    session = pane._session
    session.select_place(KYIV.id)
    assert pane.places.currentIndex().row() == 1
    start = session.full_range().start
    session.set_range(TimeRange(start=start + DAY, end=start + 2 * DAY))
    assert pane.places.currentIndex().data() == "Kyiv"
    session.set_range(TimeRange(start=start, end=start + DAY))
    assert not pane.places.currentIndex().isValid()


def test_lines_are_told_in_full_to_a_screen_reader(pane: ListPane) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert pane.places.places.index(0).data(role) == "Kharkiv, 3 mentions, 1 event, 2 stories"
    assert pane.stories.stories.index(0).data(role) == "repair, Needs a date · 1 place"


def test_the_most_doubtful_place_is_asked_about(qtbot: QtBot, pane: ListPane) -> None:
    pane.review_asked.connect(pane._review.next)
    doubtful = story("doubt", "Fiji on Monday.", [("Fiji", FIJI, MONDAY)], confidence=0.3)
    pane._session.run(AddAnalysis(analysis=doubtful, versions=VERSIONS))
    words = "To check: Fiji: Fiji or Kharkiv Oblast, Ukraine? 30 %"
    qtbot.wait_until(lambda: pane.review.accessibleName() == words, timeout=WAIT_MS)
    assert pane._review.doubtful[1:] == ("repair",)
    pane.review.setFocus()
    QTest.keyClick(pane.review, Qt.Key.Key_Return)
    assert pane._session.selection.document_id == "doubt"


def test_nothing_found_is_said(pane: ListPane) -> None:
    pane.search("<b>zebra</b>")
    assert pane._nothing.text() == "No story matches “<b>zebra</b>”."
    assert pane._nothing.textFormat() == Qt.TextFormat.PlainText
    pane.search("")
    assert not pane._nothing.isVisible()


def test_the_tray_opens_undated_events(open_session: OpenSession, pane: ListPane) -> None:
    undated = story(
        "undated",
        "Kyiv & co spoke. Kharkiv listened.",
        [("Kyiv", KYIV, None), ("Kharkiv", KHARKIV, None)],
        kinds=(MentionKind.LITERAL, MentionKind.METONYM),
        published=None,
        title="Salt & bread",
    )
    session = open_session(undated)
    menu = undated_menu(session, pane)
    assert [action.text() for action in menu.actions()] == ["Kyiv · Salt && bread"]
    menu.actions()[0].trigger()
    assert session.selection.place_id == KYIV.id
    menu.deleteLater()


def test_nothing_is_asked_of_a_project_that_is_closed(
    qtbot: QtBot, appearance: Appearance, open_session: OpenSession
) -> None:
    session = open_session(SHELLING, REPAIR)
    made = ListPane(session, Review(session, session), PlaceFinder(), appearance, None)
    qtbot.addWidget(made)
    assert made._timer.isActive()
    made.shutdown()
    assert not made._timer.isActive()


def test_a_story_picked_in_the_list_is_lit_until_escape(pane: ListPane) -> None:
    session = pane._session
    session.select_story(REPAIR.document.id)
    assert session.lit_story is None
    pane.stories.setFocus()
    QTest.keyClick(pane.stories, Qt.Key.Key_Down)
    assert session.lit_story == session.story_numbers[SHELLING.document.id]
    QTest.keyClick(pane.stories, Qt.Key.Key_Escape)
    assert session.lit_story is None
    assert session.selection.document_id == SHELLING.document.id


def test_the_lists_reach_the_foot_where_nothing_is_to_be_checked(
    qtbot: QtBot, pane: ListPane
) -> None:
    pane._session.run(RemoveStory(document_id=REPAIR.document.id))  # it needs a date
    qtbot.wait_until(lambda: not pane.review.isVisible() and pane.layout().activate() is False)
    foot = pane.places.mapTo(pane, pane.places.rect().bottomLeft()).y()
    assert foot == pane.rect().bottom()
