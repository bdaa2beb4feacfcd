from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dateline.ui import frame
from dateline.ui.frame import fitted

SMALL = QRect(0, 24, 1280, 776)


def test_a_window_is_no_larger_than_its_screen() -> None:
    assert fitted(QRect(0, 0, 1440, 900), SMALL) == SMALL
    assert fitted(QRect(100, 0, 900, 900), SMALL) == QRect(100, 24, 900, 776)


def test_a_window_is_moved_onto_its_screen_and_no_further() -> None:
    assert fitted(QRect(-300, 600, 800, 520), SMALL) == QRect(0, 280, 800, 520)
    assert fitted(QRect(3000, -900, 800, 520), SMALL) == QRect(480, 24, 800, 520)
    assert fitted(QRect(40, 60, 800, 520), SMALL) == QRect(40, 60, 800, 520)


def test_the_first_window_leaves_room_for_its_title(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    frame.restore(window, QByteArray())
    room = window.screen().availableGeometry().size()
    assert window.width() <= min(room.width(), frame.FIRST.width())
    assert window.height() < room.height()


def test_a_window_left_off_the_screen_comes_back_onto_it(qtbot: QtBot) -> None:
    left, opened = QWidget(), QWidget()
    qtbot.addWidget(left)
    qtbot.addWidget(opened)
    left.setGeometry(-700, -400, 5000, 4000)
    frame.restore(opened, left.saveGeometry())
    assert opened.screen().availableGeometry().contains(opened.geometry())
