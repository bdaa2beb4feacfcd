"""The time line from the keyboard, and as a screen reader hears it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleValueChangeEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from dateline.ui.selection import TimeRange
from dateline.ui.session import Session
from dateline.ui.timeline.calendar import DAY, Unit
from dateline.ui.timeline.pane import TimelinePane
from support.project_samples import KHARKIV
from support.timelines import type_into


@pytest.mark.parametrize(
    ("key", "modifier", "moved"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, (1, 1)),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, (-1, -1)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, (0, 1)),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, (-1, 0)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier, (1, 0)),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, (5, 5)),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, (-5, -5)),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier, (0, 5)),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier, (-5, 0)),
    ],
)
def test_keys_move_the_range(
    pane: TimelinePane,
    session: Session,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    moved: tuple[int, int],
) -> None:
    start = session.full_range().start + 10 * DAY
    session.set_range(TimeRange(start=start, end=start + 5 * DAY))
    QTest.keyClick(pane.view, key, modifier)
    days = tuple(
        round((now - then) / DAY)
        for now, then in (
            (session.range.start, start),
            (session.range.end, start + 5 * DAY),
        )
    )
    assert days == moved


def test_home_and_end_go_to_the_ends(pane: TimelinePane, session: Session) -> None:
    full = session.full_range()
    session.set_range(TimeRange(start=full.start + 3 * DAY, end=full.start + 5 * DAY))
    QTest.keyClick(pane.view, Qt.Key.Key_End)
    assert session.range == TimeRange(start=full.end - 2 * DAY, end=full.end)
    QTest.keyClick(pane.view, Qt.Key.Key_Home)
    assert session.range == TimeRange(start=full.start, end=full.start + 2 * DAY)


def test_the_step_is_the_one_chosen(pane: TimelinePane, session: Session) -> None:
    start = session.full_range().start
    session.set_range(TimeRange(start=start, end=start + DAY))
    pane.set_step(Unit.WEEK)
    QTest.keyClick(pane.view, Qt.Key.Key_Right)
    assert session.range.start == start + 7 * DAY


def test_a_screen_reader_hears_role_value_and_range(pane: TimelinePane, session: Session) -> None:
    start = session.full_range().start
    session.set_range(TimeRange(start=start, end=start + 2 * DAY))
    interface = QAccessible.queryAccessibleInterface(pane.view)
    assert interface.role() == QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Name) == "Time range"
    assert interface.text(QAccessible.Text.Value) == (
        "22 Dec 2025 – 24 Dec 2025, end not included, 2 events"
    )
    assert "Shift" in interface.text(QAccessible.Text.Description)
    value = interface.valueInterface()
    assert value.currentValue() == start / DAY
    assert value.minimumValue() == start / DAY
    assert value.maximumValue() == session.full_range().end / DAY
    assert value.minimumStepSize() == 1
    pane.set_step(Unit.WEEK)
    assert value.minimumStepSize() == 7
    value.setCurrentValue(start / DAY + 3)
    assert session.range == TimeRange(start=start + 3 * DAY, end=start + 5 * DAY)


def test_home_and_end_with_shift_reach_to_the_ends(pane: TimelinePane, session: Session) -> None:
    full = session.full_range()
    session.set_range(TimeRange(start=full.start + 3 * DAY, end=full.start + 5 * DAY))
    QTest.keyClick(pane.view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert session.range == TimeRange(start=full.start + 3 * DAY, end=full.end)
    QTest.keyClick(pane.view, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert session.range == full
    assert session.shows_everything


def test_escape_goes_back_to_the_whole_time(pane: TimelinePane, session: Session) -> None:
    full = session.full_range()
    session.set_range(TimeRange(start=full.start + 3 * DAY, end=full.start + 5 * DAY))
    pane.view.show_range()
    QTest.keyClick(pane.view, Qt.Key.Key_Escape)
    assert session.range == full
    assert pane.view.scale.start <= full.start
    assert pane.view.scale.end >= full.end


def test_return_offers_the_events_in_range(
    qtbot: QtBot, pane: TimelinePane, session: Session
) -> None:
    start = session.full_range().start
    session.set_range(TimeRange(start=start, end=start + 2 * DAY))
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions()]
    assert words == [
        "22 Dec 2025 · Kharkiv · shelling",
        "23 Dec 2025 · Kyiv · shelling",
    ]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert session.selection.place_id == KHARKIV.id
    assert session.selection.event_id is not None


def test_where_keys_bring_the_range_is_said_in_words(
    pane: TimelinePane, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    values: list[float] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())
        elif isinstance(event, QAccessibleValueChangeEvent):
            values.append(event.value())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    start = session.full_range().start
    session.set_range(TimeRange(start=start, end=start + 2 * DAY))
    assert said == [], "moved by no hand: only the value changes"
    assert values == [start / DAY]
    QTest.keyClick(pane.view, Qt.Key.Key_Right)
    assert said == ["23 Dec 2025 – 25 Dec 2025, end not included, 1 event"]
    type_into(pane.fields.start, "soon")
    assert said.pop() == "No date: try 27 Dec 2025"
    QTest.keyClick(pane.view, Qt.Key.Key_Escape)
    assert said[-1] == "22 Dec 2025 – 7 Feb 2026, end not included, 5 events"


def test_keys_show_a_ring_and_the_pointer_does_not(
    pane: TimelinePane, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = pane.view
    monkeypatch.setattr(view, "hasFocus", lambda: True)
    accent = pane._appearance.theme.accent.lower()

    def ringed() -> bool:
        image = view.grab().toImage()
        ratio = image.devicePixelRatio()
        row = round((view.height() - 3) * ratio)
        return any(image.pixelColor(x, row).name() == accent for x in range(0, image.width(), 3))

    start = session.full_range().start
    session.set_range(TimeRange(start=start, end=start + 2 * DAY))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() - 40, 60))
    assert not ringed()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert ringed()
