"""A project that another window has open is shown, and says that it can't be changed here."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dateline.project.store import ProjectStore
from support.project_samples import SHELLING, project
from support.windows import OpenWindow


def test_a_project_that_is_open_elsewhere_says_so(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    path = tmp_path / "a.dateline"
    elsewhere = project(path, SHELLING)
    window = open_window(store=ProjectStore.open(path))
    assert window.banner.isVisible()
    assert window.banner.words.text() == "Read only: open in another window."
    assert not window.deeds["add"].isEnabled()
    window.session.select_mention(window.session.store.mentions(SHELLING.document.id)[0].id)
    answering = ("add_place", "place_on_map", "set_date", "note", "bookmark", "restore_point")
    assert not any(window.deeds[key].isEnabled() for key in answering)
    before = window.session.store.mentions(SHELLING.document.id)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_1, Qt.Key.Key_D, Qt.Key.Key_N):
        QTest.keyClick(window.reader.view, key)
    assert window.session.store.mentions(SHELLING.document.id) == before
    window.banner.copy.click()
    dialog = window.findChild(QFileDialog)
    dialog.close()
    window.opening.save_as(tmp_path / "copy.dateline")
    assert not window.banner.isVisible()
    assert window.deeds["add"].isEnabled()
    window.session.select_mention(window.session.store.mentions(SHELLING.document.id)[0].id)
    assert all(window.deeds[key].isEnabled() for key in answering)
    elsewhere.close()


def test_a_project_that_can_be_changed_says_nothing(open_window: OpenWindow) -> None:
    window = open_window(SHELLING)
    assert not window.banner.isVisible()
    assert not window.session.store.info().open_elsewhere


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write to protected folders"
)
def test_a_protected_project_says_so(open_window: OpenWindow, tmp_path: Path) -> None:
    folder = tmp_path / "protected"
    folder.mkdir()
    project(folder / "a.dateline", SHELLING).close()
    (folder / "a.dateline").chmod(stat.S_IRUSR)
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    window = open_window(store=ProjectStore.open(folder / "a.dateline"))
    assert window.banner.words.text() == "Read only: the file or its folder is protected."
    window.close()
    folder.chmod(stat.S_IRWXU)
