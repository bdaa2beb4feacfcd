"""Playing: speeds, growing or moving, over and over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dateline.ui.selection import TimeRange
from dateline.ui.session import Session
from dateline.ui.timeline.calendar import DAY
from dateline.ui.timeline.intervals import Stacking
from dateline.ui.timeline.pane import TimelinePane
from dateline.ui.timeline.player import TICK_MS, Speed


def test_playing_moves_the_range_to_the_end_and_rests(
    qtbot: QtBot, pane: TimelinePane, session: Session
) -> None:
    full = session.full_range()
    session.set_range(TimeRange(start=full.end - 3 * DAY, end=full.end - 2 * DAY))
    pane.player._timer.setInterval(1)
    with qtbot.waitSignal(pane.player.playing_changed, check_params_cb=lambda on: not on):
        pane.player.toggle()
    assert session.range.end == full.end
    assert not pane.player.playing


def test_playing_from_the_whole_time_begins_with_one_step(
    pane: TimelinePane, session: Session
) -> None:
    pane.player.toggle()
    assert session.range.end - session.range.start == DAY
    assert session.range.start == session.full_range().start
    pane.player.toggle()


def test_playing_may_keep_the_start_and_let_the_range_grow(
    qtbot: QtBot, pane: TimelinePane, session: Session
) -> None:
    full = session.full_range()
    pane.options.choose(cumulative=True, speed=Speed.FASTEST)
    session.set_range(TimeRange(start=full.start + DAY, end=full.end - 2 * DAY))
    with qtbot.waitSignal(pane.player.playing_changed, check_params_cb=lambda on: not on):
        pane.player.toggle()
    assert session.range == TimeRange(start=full.start + DAY, end=full.end)
    pane.player.toggle()
    assert session.range == TimeRange(start=full.start + DAY, end=full.start + 2 * DAY)
    pane.player.toggle()


def test_playing_may_begin_again_at_the_end(
    qtbot: QtBot, pane: TimelinePane, session: Session
) -> None:
    full = session.full_range()
    pane.options.choose(loops=True, speed=Speed.FASTEST)
    session.set_range(TimeRange(start=full.end - 2 * DAY, end=full.end - DAY))
    pane.player.toggle()
    with qtbot.waitSignal(
        session.range_changed, check_params_cb=lambda held: held.start == full.start
    ):
        pass
    assert pane.player.playing
    assert session.range == TimeRange(start=full.start, end=full.start + DAY)
    pane.player.toggle()


@pytest.mark.parametrize("speed", list(Speed))
def test_a_step_takes_as_long_as_the_speed_says(pane: TimelinePane, speed: Speed) -> None:
    pane.options.choose(speed=speed)
    assert pane.player._timer.interval() == TICK_MS[speed]


def test_choices_are_kept_in_words(pane: TimelinePane) -> None:
    pane.options.choose(speed=Speed.FAST, stacking=Stacking.KIND, cumulative=True, loops=True)
    kept = pane.options.words()
    pane.options.restore("")
    assert (pane.options.cumulative, pane.options.loops) == (False, False)
    pane.options.restore("no such thing")
    assert pane.options.speed is Speed.FAST
    pane.options.choose(speed=Speed.SLOW, stacking=Stacking.STORY)
    pane.options.restore(kept)
    assert (pane.options.speed, pane.options.stacking) == (Speed.FAST, Stacking.KIND)
    assert pane.view.stacking is Stacking.KIND
    assert pane.options.cumulative
    assert pane.options.loops


def test_moving_the_brush_by_hand_stops_playing(pane: TimelinePane) -> None:
    pane.player.toggle()
    QTest.keyClick(pane.view, Qt.Key.Key_Right)
    assert not pane.player.playing
