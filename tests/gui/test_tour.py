"""The tour: shown once on the first start, beside the real panes, and left at any time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from dateline.ui.main_window import MainWindow
from dateline.ui.panes import Pane
from dateline.ui.settings import Settings
from dateline.ui.theme import Appearance
from dateline.ui.tour.callout import Side, side_of
from dateline.ui.tour.tour import Tour
from support.project_samples import REPAIR, SHELLING
from support.windows import OpenWindow

DESKTOP = Path(__file__).parents[2] / "desktop"


def taken(window: MainWindow) -> Tour:
    window.deeds["tour"].trigger()
    tour = window.at_home.tour
    assert tour is not None
    return tour


def where(window: MainWindow, tour: Tour) -> Side:
    """Return on which side of the map the widget is that the tour speaks of."""
    target, area = tour.target, window.map_pane
    corner = area.mapFromGlobal(target.mapToGlobal(QPoint(0, 0)))
    return side_of(area.rect(), QRect(corner, target.size()))


@pytest.mark.parametrize("size", [(1440, 900), (1280, 800), (820, 560)])
def test_every_stop_stands_beside_its_pane_and_within_the_map(
    qtbot: QtBot, open_window: OpenWindow, size: tuple[int, int]
) -> None:
    window = open_window(SHELLING, REPAIR, size=size, waits=False)
    for pane in Pane:
        window.panes.set_shown(pane, False)
    tour = taken(window)
    sides = []
    for number in range(5):
        assert tour.number == number
        qtbot.wait_until(lambda: not tour._soon.isActive())
        assert tour.target.isVisible()
        callout = tour.callout
        assert callout.isVisible()
        assert window.map_pane.rect().contains(callout.geometry())
        assert callout.words.height() >= callout.words.heightForWidth(callout.words.width())
        sides.append(where(window, tour))
        assert callout._side is sides[-1]
        QTest.keyClick(callout.next, Qt.Key.Key_Right)
    assert sides[1:3] == [Side.HERE, Side.BELOW]
    assert {sides[0], sides[3], sides[4]} <= {Side.LEFT, Side.RIGHT}
    assert window.at_home.tour is None, "past the last it ends"


def test_it_is_worked_by_keys_and_told_to_screen_readers(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(SHELLING, waits=False)
    tour = taken(window)
    callout = tour.callout
    assert not callout.back.isEnabled()
    QTest.keyClick(callout.next, Qt.Key.Key_Right)
    assert callout.accessibleName().startswith("The map. Every mark")
    assert callout.next.accessibleDescription().endswith("2 of 5.")
    QTest.keyClick(callout.next, Qt.Key.Key_Left)
    assert tour.number == 0
    QTest.keyClick(callout.next, Qt.Key.Key_Left)
    assert tour.number == 0
    QTest.keyClick(callout.next, Qt.Key.Key_Escape)
    assert window.at_home.tour is None
    assert not callout.isVisible()
    assert Settings().tour_taken


def test_it_keeps_beside_its_pane_when_the_window_is_resized(
    qtbot: QtBot, open_window: OpenWindow, appearance: Appearance
) -> None:
    window = open_window(SHELLING, waits=False)
    tour = taken(window)
    tour.go_on()
    tour.go_on()
    tour.go_on()
    assert where(window, tour) is Side.RIGHT
    window.resize(1700, 1000)
    callout = tour.callout
    qtbot.wait_until(lambda: callout.geometry().right() == window.map_pane.rect().right())


def test_a_window_closed_during_the_tour_closes_cleanly(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(SHELLING, waits=False)
    taken(window)
    with qtbot.waitSignal(window.closed):
        window.close()


PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from dateline import app
application = app.make_application(["dateline"])
launch = app.launch_window(application, [])
window = launch.window
assert window.session.stories, "the sample is open"
look = QTimer(interval=20)
def see():
    if window.map_view.is_ready:
        look.stop()
        print(window.at_home.tour is not None)
        window.close()
look.timeout.connect(see)
look.start()
application.exec()
launch.close()
"""


def test_it_is_shown_on_the_first_start_only(tmp_path: Path) -> None:
    shown = []
    for _ in range(2):
        ran = subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env={**os.environ, "PYTHONPATH": str(DESKTOP), "DATELINE_HOME": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert ran.returncode == 0, ran.stderr
        shown.append(ran.stdout.strip())
    assert shown == ["True", "False"]


def test_it_ends_though_what_had_the_focus_is_gone(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(SHELLING, waits=False)
    field = QLineEdit(window)
    field.show()
    window.activateWindow()
    field.setFocus()
    qtbot.wait_until(field.hasFocus)
    tour = taken(window)
    shiboken6.delete(field)
    tour.end()
    assert window.at_home.tour is None
