"""One sheet for what is chosen once and for all: in force at once, and kept."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dateline.services.analyse import MOST_JOBS, usual_jobs
from dateline.ui.dialogs.ask_online import AskOnline
from dateline.ui.dialogs.preferences import PreferencesDialog
from dateline.ui.language import Language
from dateline.ui.main_window import MainWindow
from dateline.ui.settings import Settings
from dateline.ui.theme import Appearance, Choice, Contrast
from support.analysis_pools import AnsweringPool
from support.project_samples import REPAIR, SHELLING
from support.windows import OpenWindow

W = TypeVar("W", bound=QWidget)


def opened(window: MainWindow) -> PreferencesDialog:
    assert window.deeds["preferences"].shortcut().toString() == "Ctrl+,"
    window.deeds["preferences"].trigger()
    dialog = window.findChild(PreferencesDialog)
    assert isinstance(dialog, PreferencesDialog)
    return dialog


def named(dialog: PreferencesDialog, kind: type[W], name: str) -> W:
    return next(
        each
        for each in dialog.findChildren(kind)
        if name in (each.accessibleName(), getattr(each, "text", str)())
    )


def choose(box: QComboBox, words: str) -> None:
    """Choose by keyboard, as a person does: by the first letter."""
    box.setFocus()
    while box.currentText() != words:
        before = box.currentText()
        QTest.keyClick(box, words[0].lower())
        assert box.currentText() != before


def test_what_is_chosen_is_in_force_at_once_and_kept(
    open_window: OpenWindow, appearance: Appearance
) -> None:
    window = open_window(SHELLING, REPAIR, waits=False)
    dialog = opened(window)
    try:
        choose(named(dialog, QComboBox, "Appearance"), "Dark")
        assert appearance.theme.dark
        choose(named(dialog, QComboBox, "Contrast"), "High")
        assert window.map_view.scheme == "dark-strong"
        choose(named(dialog, QComboBox, "Map style"), "Print")
        assert window.map_view.scheme == "print"
    finally:
        appearance.choose(Choice.LIGHT)
        appearance.choose_contrast(Contrast.SYSTEM)
    choose(named(dialog, QComboBox, "Sort stories by"), "Title")
    assert window.lists.stories.stories.order == "title"
    choose(named(dialog, QComboBox, "Step of the time line"), "Month")
    assert window.timeline.step == "month"
    QTest.keyClick(named(dialog, QCheckBox, "Governments and peoples on the map"), " ")
    assert window.session.shows_all_kinds
    assert window.deeds["metonyms"].isChecked()
    dialog.close()
    kept = Settings()
    assert (kept.appearance, kept.contrast, kept.map_style) == ("dark", "high", "print")
    again = opened(window)
    assert named(again, QComboBox, "Step of the time line").currentText() == "Month"
    assert named(again, QComboBox, "Map style").currentText() == "Print"


def test_the_network_is_off_until_it_is_switched_on_here_or_in_the_menu(
    open_window: OpenWindow,
) -> None:
    window = open_window(SHELLING, waits=False)
    dialog = opened(window)
    addresses = named(dialog, QCheckBox, "Let Dateline ask the web addresses that I enter")
    assert not addresses.isChecked()
    assert not window.bringing.web.allowed
    QTest.keyClick(addresses, " ")
    assert window.bringing.web.allowed
    tiles = named(dialog, QCheckBox, "Online tiles…")
    QTest.keyClick(tiles, " ")
    asking = window.findChild(AskOnline)
    assert asking is not None, "what leaves the machine is said before"
    asking.reject()
    assert not tiles.isChecked(), "nothing was agreed to"
    assert window.map_view.layers.online is None


def test_how_many_stories_are_read_at_once_is_kept_and_told_to_the_pool(
    open_window: OpenWindow, pool: AnsweringPool
) -> None:
    window = open_window(SHELLING, waits=False)
    number = named(opened(window), QComboBox, "Stories read at once")
    assert number.currentText() == f"As this machine allows: {usual_jobs()}"
    assert number.count() == MOST_JOBS + 1
    choose(number, "2")
    assert Settings().jobs == 2
    assert pool._size == 2


def test_the_data_folder_is_shown_and_opened(
    qtbot: QtBot, open_window: OpenWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", asked.append)
    dialog = opened(open_window(SHELLING, waits=False))
    assert named(dialog, QLineEdit, "Data folder").text() == str(home)
    qtbot.mouseClick(named(dialog, QPushButton, "Open: Data folder"), Qt.MouseButton.LeftButton)
    assert asked == [QUrl.fromLocalFile(str(home))]


def test_the_language_is_kept_for_the_next_start(open_window: OpenWindow) -> None:
    window = open_window(SHELLING, waits=False)
    dialog = opened(window)
    box = named(dialog, QComboBox, "Language")
    assert [box.itemText(number) for number in range(box.count())] == [
        "System",
        "English",
        "Українська",
    ]
    assert box.accessibleDescription() == "From the next start on."
    assert Settings().language is Language.SYSTEM
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    assert Settings().language is Language.UKRAINIAN
    dialog.close()
    assert named(opened(window), QComboBox, "Language").currentText() == "Українська"
