"""Years 1 and 9999."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dateline.domain.times import LATEST, Moment, Precision
from dateline.ui.models.date_words import FIRST_SECOND, LAST_SECOND
from dateline.ui.selection import TimeRange
from dateline.ui.session import Session
from dateline.ui.theme import Appearance
from dateline.ui.timeline import painting
from dateline.ui.timeline.calendar import DAY, Unit
from dateline.ui.timeline.view import TimelineView
from support.project_samples import FIJI, KHARKIV, KYIV, story
from support.timelines import at, drag

ENDS_OF_TIME = story(
    "ends",
    "Kyiv in the year 1. Kharkiv on the last day. Fiji in the last year.",
    [
        (
            "Kyiv",
            KYIV,
            Moment(start=datetime(1, 1, 1), end=datetime(2, 1, 1), precision=Precision.YEAR),
        ),
        (
            "Kharkiv",
            KHARKIV,
            Moment(start=datetime(9999, 12, 31), end=LATEST, precision=Precision.DAY),
        ),
        (
            "Fiji",
            FIJI,
            Moment(start=datetime(9999, 1, 1), end=LATEST, precision=Precision.YEAR),
        ),
    ],
)


@pytest.fixture
def ends(
    qtbot: QtBot, appearance: Appearance, open_session: Callable[..., Session]
) -> Iterator[TimelineView]:
    view = TimelineView(open_session(ENDS_OF_TIME), appearance, None)
    view.resize(1000, 140)
    view.show()
    qtbot.waitExposed(view)
    yield view
    view.close()
    view.deleteLater()


@pytest.mark.parametrize("at_end", [False, True])
def test_the_ends_of_time_can_be_zoomed_into(ends: TimelineView, at_end: bool) -> None:
    edge = LAST_SECOND if at_end else FIRST_SECOND
    ends.show_range()
    assert (ends.scale.start, ends.scale.end) == (FIRST_SECOND, LAST_SECOND)
    lengths = []
    for _turn in range(80):
        ends.zoom(0.7, edge)
        assert not ends.grab().isNull()
        assert FIRST_SECOND <= ends.scale.start < ends.scale.end <= LAST_SECOND
        lengths.append(ends.scale.end - ends.scale.start)
    assert lengths[-1] == pytest.approx(6 * 3600)
    assert painting.shows_hours(ends.scale)
    for _turn in range(80):
        ends.zoom(1.5)
        ends.grab()
    assert ends.scale.end - ends.scale.start == pytest.approx(LAST_SECOND - FIRST_SECOND)


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_End])
@pytest.mark.parametrize("unit", list(Unit))
def test_the_range_stays_within_time_at_its_end(
    ends: TimelineView, key: Qt.Key, unit: Unit
) -> None:
    ends._session.set_range(TimeRange(start=LAST_SECOND - 40 * DAY, end=LAST_SECOND - DAY))
    ends.set_step(unit)
    for _press in range(5):
        QTest.keyClick(ends, key)
        QTest.keyClick(ends, key, Qt.KeyboardModifier.ShiftModifier)
        assert ends.held().start < ends.held().end <= LAST_SECOND
    assert not ends.grab().isNull()
    assert "9999" in ends.words()


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Home])
@pytest.mark.parametrize("unit", list(Unit))
def test_the_range_stays_within_time_at_its_beginning(
    ends: TimelineView, key: Qt.Key, unit: Unit
) -> None:
    ends._session.set_range(TimeRange(start=FIRST_SECOND + DAY, end=FIRST_SECOND + 40 * DAY))
    ends.set_step(unit)
    for _press in range(5):
        QTest.keyClick(ends, key)
        QTest.keyClick(ends, key, Qt.KeyboardModifier.AltModifier)
        assert FIRST_SECOND <= ends.held().start < ends.held().end
    assert not ends.grab().isNull()


def test_the_brush_can_be_dragged_past_the_ends_of_time(ends: TimelineView) -> None:
    session = ends._session
    ends.show_range()
    drag(ends, at(ends, LAST_SECOND), QPoint(2_000, 60), QPoint(ends.width() + 500, 60))
    assert session.range.end <= LAST_SECOND
    session.set_range(TimeRange(start=FIRST_SECOND + 10 * DAY, end=LAST_SECOND / 2))
    drag(ends, at(ends, 0.0), QPoint(-500, 60))
    assert FIRST_SECOND <= session.range.start < session.range.end
    session.set_range(TimeRange(start=LAST_SECOND / 2, end=LAST_SECOND - DAY))
    drag(ends, at(ends, LAST_SECOND * 0.75), QPoint(3_000, 60))
    assert session.range.start < session.range.end <= LAST_SECOND
    assert session.range.end - session.range.start > LAST_SECOND / 4


def test_the_last_day_of_time_is_in_range_of_all_time(ends: TimelineView) -> None:
    ends._session.show_all_time()
    ends.show_range()
    assert ends._session.counts.events == 3
    assert ends.plot.histogram.before == ends.plot.histogram.after == 0
