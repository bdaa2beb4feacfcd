"""The brush by hand: drags, clicks, the wheel."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dateline.ui.selection import TimeRange
from dateline.ui.session import Session
from dateline.ui.theme import Appearance
from dateline.ui.timeline.calendar import DAY
from dateline.ui.timeline.pane import TimelinePane
from support.project_samples import KYIV, REPAIR, story
from support.timelines import at, drag, turn_wheel


def test_dragging_an_edge_narrows_the_range(pane: TimelinePane, session: Session) -> None:
    full = session.full_range()
    drag(pane.view, at(pane.view, full.start), at(pane.view, full.start + 10 * DAY))
    assert session.range.end == full.end
    assert session.range.start == pytest.approx(full.start + 10 * DAY, abs=DAY)
    assert not session.shows_everything


def test_dragging_the_body_keeps_the_length(pane: TimelinePane, session: Session) -> None:
    start = session.full_range().start
    session.set_range(TimeRange(start=start, end=start + 7 * DAY))
    drag(pane.view, at(pane.view, start + 3 * DAY), at(pane.view, start + 13 * DAY))
    assert session.range.end - session.range.start == 7 * DAY
    assert session.range.start == pytest.approx(start + 10 * DAY, abs=DAY)


def test_a_drag_tells_of_at_most_one_range_a_frame(
    qtbot: QtBot, pane: TimelinePane, session: Session
) -> None:
    told: list[TimeRange] = []
    session.range_changed.connect(told.append)
    view, full = pane.view, session.full_range()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at(view, full.end))
    for step in range(60):
        QTest.mouseMove(view, at(view, full.end - step * DAY / 2), delay=-1)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at(view, full.end - 30 * DAY))
    assert 1 <= len(told) <= 30
    assert told[-1] == session.range


def test_a_click_outside_brings_the_brush_there(pane: TimelinePane, session: Session) -> None:
    start = session.full_range().start
    session.set_range(TimeRange(start=start, end=start + 4 * DAY))
    QTest.mouseClick(pane.view, Qt.MouseButton.LeftButton, pos=at(pane.view, start + 30 * DAY))
    assert session.range.start == pytest.approx(start + 28 * DAY, abs=DAY)
    assert session.range.end - session.range.start == 4 * DAY


def test_a_drag_across_the_whole_time_draws_a_new_range(
    pane: TimelinePane, session: Session
) -> None:
    start = session.full_range().start
    pane.view.zoom(0.5)
    scale = pane.view.scale
    first, last = scale.start + 2 * DAY, scale.start + 6 * DAY
    drag(pane.view, at(pane.view, first), at(pane.view, last))
    assert session.range.start == pytest.approx(first, abs=DAY)
    assert session.range.end == pytest.approx(last, abs=DAY)
    assert start < session.range.start


def test_a_double_click_shows_the_whole_time(pane: TimelinePane, session: Session) -> None:
    full = session.full_range()
    session.set_range(TimeRange(start=full.start, end=full.start + DAY))
    QTest.mouseDClick(pane.view, Qt.MouseButton.LeftButton, pos=at(pane.view, full.end))
    assert session.range == full


def test_the_wheel_turned_sideways_moves_along(pane: TimelinePane, session: Session) -> None:
    view, held = pane.view, session.range
    view.zoom(0.3)
    before = view.scale
    turn_wheel(view, QPointF(100, 60), QPoint(-120, 0))
    assert view.scale.start > before.start
    assert view.scale.end - view.scale.start == pytest.approx(before.end - before.start)
    assert session.range == held


def test_from_centuries_to_hours_and_back(pane: TimelinePane) -> None:
    view = pane.view
    spot = QPointF(view.width() / 2, view.height() / 2)
    around = view.scale.seconds(spot.x())
    for _turn in range(40):
        turn_wheel(view, spot, QPoint(0, 120))
        view.grab()
    assert view.scale.end - view.scale.start == pytest.approx(6 * 3600)
    assert view.scale.start < around < view.scale.end
    for _turn in range(80):
        turn_wheel(view, spot, QPoint(0, -120))
        view.grab()
    assert view.scale.end - view.scale.start > 9_000 * 365 * DAY


def test_the_wheel_zooms_around_the_pointer(pane: TimelinePane) -> None:
    view = pane.view
    before = view.scale
    spot = QPointF(view.width() / 2, view.height() / 2)
    turn_wheel(view, spot, QPoint(0, 120))
    assert view.scale.end - view.scale.start < before.end - before.start
    assert view.scale.seconds(spot.x()) == pytest.approx(before.seconds(spot.x()), abs=60)


def test_an_empty_project_has_a_resting_time_line(
    qtbot: QtBot, appearance: Appearance, open_session: Callable[..., Session]
) -> None:
    pane = TimelinePane(open_session(), appearance, None)
    qtbot.addWidget(pane)
    pane.resize(900, 168)
    pane.show()
    assert not pane.view.grab().isNull()
    assert not pane.view.isEnabled()
    assert not pane.undated.isVisible()


def test_undated_events_are_a_visible_tray(
    qtbot: QtBot, appearance: Appearance, open_session: Callable[..., Session]
) -> None:
    undated = story("undated", "Kyiv spoke.", [("Kyiv", KYIV, None)], published=None)
    pane = TimelinePane(open_session(REPAIR, undated), appearance, None)
    qtbot.addWidget(pane)
    pane.show()
    assert pane.undated.text() == "Undated: 1 event"
    with qtbot.waitSignal(pane.undated_asked):
        pane.undated.click()
