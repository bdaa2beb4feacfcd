"""The strip along the bottom over a small project, and hands to work it with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from dateline.ui.session import Session
from dateline.ui.theme import Appearance
from dateline.ui.timeline.pane import TimelinePane
from dateline.ui.timeline.view import TimelineView
from support.project_samples import FIJI, KHARKIV, KYIV, SHELLING, day, story

FEBRUARY = story(
    "february",
    "Kyiv on Sunday. Kharkiv on Monday. Fiji on Friday.",
    [
        ("Kyiv", KYIV, day(2026, 2, 1, "Sunday")),
        ("Kharkiv", KHARKIV, day(2026, 2, 2, "Monday")),
        ("Fiji", FIJI, day(2026, 2, 6, "Friday")),
    ],
)


@pytest.fixture
def pane(
    qtbot: QtBot, appearance: Appearance, open_session: Callable[..., Session]
) -> Iterator[TimelinePane]:
    session = open_session(SHELLING, FEBRUARY)
    widget = TimelinePane(session, appearance, None)
    widget.resize(1200, 168)
    widget.show()
    qtbot.waitExposed(widget)
    yield widget
    widget.close()
    widget.deleteLater()


@pytest.fixture
def session(pane: TimelinePane) -> Session:
    return pane.view._session


def at(view: TimelineView, seconds: float) -> QPoint:
    return QPoint(round(view.scale.inside(view.scale.x(seconds))), view.height() // 2)


def day_seconds(year: int, month: int, number: int) -> float:
    return (datetime(year, month, number) - datetime(1970, 1, 1)).total_seconds()


def drag(view: TimelineView, start: QPoint, *stops: QPoint) -> None:
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for stop in stops:
        QTest.mouseMove(view, stop)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=stops[-1])


def type_into(field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def turn_wheel(view: TimelineView, spot: QPointF, turned: QPoint) -> None:
    wheel = QWheelEvent(
        spot,
        view.mapToGlobal(spot),
        QPoint(),
        turned,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, wheel)
