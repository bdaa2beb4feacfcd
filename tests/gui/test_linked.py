"""The brush and every view of it: never a picture that is a mixture of two ranges."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dateline.domain.events import Analysis
from dateline.domain.filters import Filter
from dateline.project.sifting import Sieve
from dateline.ui.main_window import MainWindow
from dateline.ui.models.in_range import RangeIndex
from dateline.ui.models.places import PlaceRole
from dateline.ui.selection import TimeRange
from support.map_pages import WAIT_MS, ask, wait_settled
from support.project_samples import FIJI, KHARKIV, KYIV, day, story
from support.windows import OpenWindow

DAY = 86_400.0
WEEK = 7 * DAY
LISTEN = """(() => {
  window.pictures = [];
  const { app } = Dateline, draw = app.draw;
  app.draw = () => {
    draw.call(app);
    const marks = app.events.clusters.map(({ members, events }) => [members, events]);
    const { start, end } = app.range;
    const said = document.querySelector(".dateline-caption").textContent;
    window.pictures.push([start, end, marks, said]);
  };
  return true;
})()"""


def month() -> list[Analysis]:
    """Return a story for each day of a month, with ever more places."""
    places = (KYIV, KHARKIV, FIJI)
    told = []
    for number in range(1, 29):
        named = [place for n, place in enumerate(places) if number % (n + 1) == 0]
        when = day(2025, 12, number)
        words = " ".join(place.name for place in named)
        told.append(story(f"day-{number}", words, [(p.name, p, when) for p in named]))
    return told


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow) -> MainWindow:
    made = open_window(*month())
    full = made.session.full_range()
    made.session.set_range(TimeRange(start=full.start, end=full.start + WEEK))
    made.timeline.view.show_all()
    wait_settled(qtbot, made.map_view)
    return made


def drag(qtbot: QtBot, window: MainWindow) -> None:
    """Drag the brush from its place to the end, as fast as events are handled."""
    brush, session = window.timeline.view, window.session
    held, scale = session.range, brush.scale
    middle = brush.height() // 2
    first = round(scale.x((held.start + held.end) / 2))
    last = round(scale.left + scale.width)
    QTest.mousePress(brush, Qt.MouseButton.LeftButton, pos=QPoint(first, middle))
    for x in range(first + 4, last, 4):
        QTest.mouseMove(brush, QPoint(x, middle))
        qtbot.wait(1)
    QTest.mouseRelease(brush, Qt.MouseButton.LeftButton, pos=QPoint(last, middle))


def test_each_picture_of_the_map_is_of_one_range(qtbot: QtBot, window: MainWindow) -> None:
    view = window.map_view
    assert ask(qtbot, view, LISTEN)
    drag(qtbot, window)
    shown = window.session.range
    qtbot.wait_until(
        lambda: ask(qtbot, view, "pictures.at(-1)")[:2] == [shown.start, shown.end],
        timeout=WAIT_MS,
    )
    pictures: list[Any] = ask(qtbot, view, "pictures")
    assert len({(start, end) for start, end, *_ in pictures}) >= 5
    index = fresh_index(window)
    for start, end, marks, said in pictures:
        counted = index.count(start, end)
        assert f" {counted.events} event" in said
        assert marks
        for places, events in marks:
            assert events == counted.place_events[places].sum()


def fresh_index(window: MainWindow) -> RangeIndex:
    """Count anew, with nothing that was kept from another range."""
    sifted = Sieve(window.session.columns, window.session.sifting.facts).sift(
        Filter(), others=False
    )
    return RangeIndex(window.session.columns, sifted)


class Watch(QObject):
    """Compares what a list is about to paint with the range that the session is in."""

    def __init__(self, window: MainWindow, widget: QWidget) -> None:
        super().__init__(widget)
        self._window = window
        self.seen: list[tuple[TimeRange, bool]] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen.append((self._window.session.range, self._agrees()))
        return False

    def _agrees(self) -> bool:
        session, model = self._window.session, self._window.lists.places.places
        held = session.range
        counted = fresh_index(self._window).count(held.start, held.end)
        rows = [model.index(row).data(PlaceRole.COUNT) for row in range(model.rowCount())]
        head = self._window.lists._places_head.text()
        return sum(row.events for row in rows) == counted.events and head.endswith(str(len(rows)))


def test_each_picture_of_the_panes_is_of_the_brushs_own_range(
    qtbot: QtBot, window: MainWindow
) -> None:
    watches = [
        Watch(window, widget) for widget in (window.timeline.view, window.lists.places.viewport())
    ]
    drag(qtbot, window)
    for watch in watches:
        assert len({shown for shown, _ in watch.seen}) >= 5
        assert all(agrees for _, agrees in watch.seen)


class Turns(QObject):
    """Counts the turns of the event loop."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.now = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_turn)
        self._timer.start()

    def _on_turn(self) -> None:
        self.now += 1


class Painted(QObject):
    """Notes in which turns of the event loop a widget is painted."""

    def __init__(self, widget: QWidget, turns: Turns) -> None:
        super().__init__(widget)
        self.turns: list[int] = []
        self._all = turns
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.turns.append(self._all.now)
        return False


def test_a_move_in_time_is_one_picture_of_every_view(qtbot: QtBot, window: MainWindow) -> None:
    session, lists = window.session, window.lists
    views = (window.timeline.view, lists.places.viewport(), lists.stories.viewport())
    turns = Turns(window)
    painted = [Painted(view, turns) for view in views]
    assert ask(qtbot, window.map_view, LISTEN)
    for moved in range(1, 11):
        for each in painted:
            each.turns.clear()
        held = session.range
        session.set_range(TimeRange(start=held.start + DAY, end=held.end + moved % 3 * DAY))
        wait_settled(qtbot, window.map_view)
        assert [len(each.turns) for each in painted] == [1, 1, 1]
        assert len({each.turns[0] for each in painted}) == 1
    # Names make room in steps: now and then the caption takes another one, and they are laid anew.
    assert 10 <= len(ask(qtbot, window.map_view, "pictures")) <= 12
