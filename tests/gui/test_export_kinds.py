"""All kinds of data that can be written are offered, and a brief is written with the map in it."""

from __future__ import annotations

import zipfile
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dateline.services.formats import FORMATS
from dateline.ui.dialogs.files import DATA, ended
from support.filtered import FIRST, SECOND
from support.map_pages import WAIT_MS
from support.windows import OpenWindow


def test_every_kind_is_offered_in_words(open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    window.deeds["export"].trigger()
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    filters = dialog.nameFilters()
    assert len(filters) == len(FORMATS) == len(DATA)
    for told, kind in zip(filters, FORMATS, strict=True):
        assert told == f"{DATA[kind.name].english} (*{kind.endings[0]})"
    for told, kind in zip(filters, FORMATS, strict=True):
        dialog.filterSelected.emit(told)
        assert dialog.selectedFiles()[0].endswith(kind.endings[0])
        assert dialog.defaultSuffix() == kind.endings[0][1:]
    dialog.reject()


def test_an_ending_takes_the_place_of_another() -> None:
    assert ended("Winter.html", ".ftm.json") == "Winter.ftm.json"
    assert ended("Winter.ftm.json", ".csv") == "Winter.csv"
    assert ended("Winter of 3.5", ".csv") == "Winter of 3.5.csv"


def test_a_brief_holds_the_map(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window(FIRST, SECOND)
    target = tmp_path / "brief.docx"
    with qtbot.wait_signal(window.exports.written, timeout=WAIT_MS):
        window.exports.save_data(target)
    with zipfile.ZipFile(target) as packed:
        (name,) = [each for each in packed.namelist() if each.endswith(".png")]
        picture = QImage.fromData(packed.read(name))
    assert (picture.width(), picture.height()) == (1600, 900)
