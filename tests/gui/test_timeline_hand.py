"""Fine points of working the brush: reach, borders, cursors, the words beside the edges."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dateline.ui.selection import TimeRange
from dateline.ui.session import Session
from dateline.ui.theme import Appearance
from dateline.ui.timeline.brush import Grip
from dateline.ui.timeline.calendar import DAY
from dateline.ui.timeline.edges import CAP, brush_field, chips
from dateline.ui.timeline.pane import TimelinePane
from dateline.ui.timeline.view import TimelineView
from support.project_samples import KYIV, day, story
from support.timelines import at, drag
from support.windows import OpenSession

MIDDLE = 70


def shows(view: TimelineView, shape: Qt.CursorShape) -> bool:
    return view.cursor().shape() is shape


def runs(view: TimelineView, y: int) -> list[tuple[Grip, int]]:
    """Return what can be taken from left to right, and over how many pixels."""
    found: list[tuple[Grip, int]] = []
    for x in range(view.width()):
        grip = view.hand.grip(QPointF(x, y))
        if found and found[-1][0] is grip:
            found[-1] = (grip, found[-1][1] + 1)
        else:
            found.append((grip, 1))
    return found


@pytest.mark.parametrize("days", [0.25, 1, 2, 5, 20])
def test_there_are_24_pixels_to_take_each_edge_and_the_body_by(
    pane: TimelinePane, session: Session, days: float
) -> None:
    start = session.full_range().start + 10 * DAY
    session.set_range(TimeRange(start=start, end=start + days * DAY))
    edges = dict(runs(pane.view, MIDDLE))
    assert edges[Grip.START] >= 24
    assert edges[Grip.END] >= 24
    body = max(dict(runs(pane.view, y)).get(Grip.BODY, 0) for y in (MIDDLE, 10))
    assert body >= 24


def test_a_slim_brush_is_moved_by_its_cap(pane: TimelinePane, session: Session) -> None:
    view, start = pane.view, session.full_range().start + 10 * DAY
    session.set_range(TimeRange(start=start, end=start + DAY))
    cap = brush_field(view.plot, session.range).topLeft().y() + CAP / 2
    first, last = at(view, start + DAY / 2), at(view, start + 10.5 * DAY)
    first.setY(round(cap))
    last.setY(round(cap))
    drag(view, first, last)
    assert session.range == TimeRange(start=start + 10 * DAY, end=start + 11 * DAY)


def test_an_edge_taken_beside_its_line_does_not_jump(pane: TimelinePane, session: Session) -> None:
    view, start = pane.view, session.full_range().start + 10 * DAY
    held = TimeRange(start=start, end=start + 10 * DAY)
    session.set_range(held)
    beside = at(view, held.end) + QPoint(11, 0)
    drag(view, beside, beside + QPoint(2, 0))
    assert session.range == held


def test_escape_takes_a_drag_back(pane: TimelinePane, session: Session) -> None:
    view, full = pane.view, session.full_range()
    held = TimeRange(start=full.start + 2 * DAY, end=full.start + 9 * DAY)
    session.set_range(held)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at(view, held.end))
    QTest.mouseMove(view, at(view, held.end + 9 * DAY))
    assert session.range != held
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert session.range == held
    QTest.mouseMove(view, at(view, held.end + 12 * DAY))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at(view, held.end + 12 * DAY))
    assert session.range == held


def test_a_drag_held_at_the_border_scrolls_on(
    qtbot: QtBot, pane: TimelinePane, session: Session
) -> None:
    view, full = pane.view, session.full_range()
    session.set_range(TimeRange(start=full.start, end=full.start + 5 * DAY))
    view.show_range()
    before = view.scale
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at(view, session.range.end))
    QTest.mouseMove(view, QPoint(view.width() - 2, MIDDLE))
    qtbot.wait_until(lambda: session.range.end > before.end + 3 * DAY)
    assert view.scale.start > before.start
    qtbot.wait_until(lambda: session.range.end >= full.end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() - 2, MIDDLE))
    assert session.range.start == full.start


def test_scrolling_at_the_border_ends_beyond_the_last_event(
    pane: TimelinePane, session: Session
) -> None:
    view, full = pane.view, session.full_range()
    for _step in range(400):
        view.roll(500)
    assert view.scale.start < full.end < view.scale.end


def test_the_axis_is_pulled_to_see_other_time(pane: TimelinePane, session: Session) -> None:
    view, held = pane.view, session.range
    before = view.scale
    foot = view.height() - 8
    drag(view, QPoint(600, foot), QPoint(400, foot))
    assert view.scale.x(before.seconds(600)) == pytest.approx(400)
    assert session.range == held
    QTest.mousePress(view, Qt.MouseButton.MiddleButton, pos=QPoint(400, MIDDLE))
    QTest.mouseMove(view, QPoint(600, MIDDLE))
    QTest.mouseRelease(view, Qt.MouseButton.MiddleButton, pos=QPoint(600, MIDDLE))
    assert view.scale.start == pytest.approx(before.start)
    assert session.range == held


def test_the_cursor_says_what_a_press_would_do(
    qtbot: QtBot, pane: TimelinePane, session: Session
) -> None:
    view, full = pane.view, session.full_range()
    session.set_range(TimeRange(start=full.start, end=full.start + 9 * DAY))
    shapes = Qt.CursorShape
    for where, shape in (
        (at(view, full.start + 9 * DAY), shapes.SizeHorCursor),
        (QPoint(at(view, full.start + 5 * DAY).x(), 40), shapes.OpenHandCursor),
        (at(view, full.start + 30 * DAY), shapes.ArrowCursor),
        (QPoint(600, view.height() - 8), shapes.OpenHandCursor),
    ):
        QTest.mouseMove(view, where)
        qtbot.wait_until(partial(shows, view, shape))
    bar = view.plot.bar_box(view.plot.bin_at(full.start)).center()
    session.set_range(TimeRange(start=full.start - 9 * DAY, end=full.start + 9 * DAY))
    QTest.mouseMove(view, bar.toPoint())
    qtbot.wait_until(partial(shows, view, shapes.PointingHandCursor))


def test_the_words_beside_the_edges_never_meet(pane: TimelinePane, session: Session) -> None:
    view, full = pane.view, session.full_range()
    metrics = QFontMetricsF(view.font())
    scale = view.scale
    for days in (0.25, 1, 2, 6, 20, 300):
        for first in (-40, 0, 10, 40, 60):
            start = full.start + first * DAY
            held = TimeRange(start=start, end=start + days * DAY)
            boxes = sorted(
                (box for box, _words in chips(view.plot, held, metrics)), key=lambda b: b.left()
            )
            assert all(one.right() < other.left() for one, other in pairwise(boxes))
            assert all(scale.left <= box.left() for box in boxes)
            assert all(box.right() <= scale.left + scale.width + 0.01 for box in boxes)


def test_the_edges_moments_stand_beside_them_while_they_are_worked(
    qtbot: QtBot, pane: TimelinePane, session: Session
) -> None:
    view, full = pane.view, session.full_range()

    def tell(edges: bool) -> None:
        qtbot.wait_until(lambda: view.tells_edges == edges)  # the pointer moves by the X server

    tell(False)
    QTest.mouseMove(view, at(view, full.end))
    tell(True)
    QTest.mouseMove(view, at(view, full.end - 9 * DAY))
    tell(False)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at(view, full.end))
    QTest.mouseMove(view, at(view, full.end - 9 * DAY))
    tell(True)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at(view, full.end - 9 * DAY))
    QTest.mouseMove(view, at(view, full.start + 15 * DAY))
    tell(False)
    pane.player.toggle()
    tell(True)
    pane.player.toggle()
    tell(False)


def test_a_long_ago_event_is_told_of_on_a_first_view_and_is_a_click_away(
    qtbot: QtBot, open_session: OpenSession, appearance: Appearance
) -> None:
    said = [("Kyiv", KYIV, day(2025, 12, number)) for number in range(1, 21)]
    text = "Kyiv in 1945. " + "Kyiv again. " * 20
    session = open_session(story("s", text, [("Kyiv", KYIV, day(1945, 5, 8)), *said]))
    pane = TimelinePane(session, appearance, None)
    qtbot.addWidget(pane)
    pane.resize(1100, 168)
    pane.show()
    qtbot.waitExposed(pane)
    view = pane.view
    assert session.shows_everything
    assert view.scale.start > (datetime(2025, 11, 1) - datetime(1970, 1, 1)).total_seconds()
    assert view.held().start < view.scale.start
    [chip] = view._stage.layers(view.scale).notes
    QTest.mouseMove(view, chip.center().toPoint())
    assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=chip.center().toPoint())
    assert view.scale.start <= session.full_range().start
    assert view._stage.layers(view.scale).notes == ()
    assert session.shows_everything


def test_a_count_of_what_is_out_of_view_brings_it_all_into_view(
    pane: TimelinePane, session: Session
) -> None:
    view, full = pane.view, session.full_range()
    session.set_range(TimeRange(start=full.start + 20 * DAY, end=full.start + 30 * DAY))
    view.show_range()
    [left, right] = view._stage.layers(view.scale).notes
    assert left.right() < right.left()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=left.center().toPoint())
    assert view.scale.start <= full.start
    assert view.scale.end >= full.end
    assert session.range.start == full.start + 20 * DAY
