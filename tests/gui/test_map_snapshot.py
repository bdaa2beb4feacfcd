from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dateline.domain.errors import ExportError
from dateline.ui.dialogs.ask_picture import SCREEN, SIZES, AskPicture
from dateline.ui.snapshot import LEAST, PictureSize, save
from support.map_pages import (
    WAIT_MS,
    OpenMap,
    mercator,
    wait_settled,
)
from support.project_samples import KYIV, SHELLING

STATE = {"latitude": 49.0, "longitude": 32.0, "zoom": 6.0}
SHOWN = (800, 600)


def _at_kyiv(size: PictureSize, right_px: float) -> tuple[int, int]:
    """Return the picture's pixel that many map pixels to the right of where Kyiv projects."""
    scale = size.scale(QSize(*SHOWN))
    x, y = mercator(KYIV.latitude, KYIV.longitude, STATE["zoom"])
    middle = mercator(STATE["latitude"], STATE["longitude"], STATE["zoom"])
    left = (x - middle[0] + right_px) * scale + size.width / 2
    return round(left), round((y - middle[1]) * scale + size.height / 2)


@pytest.mark.parametrize(
    "size",
    [PictureSize(), PictureSize(width=2000, height=1400), PictureSize(width=4400, height=3300)],
    ids=["wide", "fine", "finer than the engine's zoom"],
)
def test_a_marker_stands_where_kyiv_projects(
    qtbot: QtBot, open_map: OpenMap, tmp_path: Path, size: PictureSize
) -> None:
    view = open_map(SHELLING, size=SHOWN)
    view.restore(STATE)
    wait_settled(qtbot, view)
    target = tmp_path / "out" / "map.png"
    target.parent.mkdir()
    snapshot = save(view, target, title="Winter <b>talks</b>", size=size)
    with qtbot.waitSignal(snapshot.saved, timeout=2 * WAIT_MS) as saved:
        pass
    assert saved.args == [str(target)]
    image = QImage(str(target))
    assert (image.width(), image.height()) == (size.width, size.height)
    assert image.pixelColor(*_at_kyiv(size, 0)).name() == "#d55e00"
    assert image.pixelColor(*_at_kyiv(size, 30)).name() != "#d55e00"
    assert _ink(image, (0, 0, 0.5, 0.15)) > 0.01, "title and dates, top left"
    assert _ink(image, (0, 0.85, 0.3, 1)) > 0.003, "legend, bottom left"
    assert _ink(image, (0.6, 0.93, 1, 1)) > 0.005, "scale and sources, bottom right"
    assert image.text("Title") == "Winter <b>talks</b>"
    assert [path.name for path in target.parent.iterdir()] == ["map.png"]


def _ink(image: QImage, part: tuple[float, float, float, float]) -> float:
    """Return the share of dark pixels in a part of the picture."""
    left, top = int(part[0] * image.width()), int(part[1] * image.height())
    right, bottom = int(part[2] * image.width()), int(part[3] * image.height())
    step = max(2, image.width() // 800)
    seen = [
        image.pixelColor(x, y).lightness() < 150
        for x in range(left, right, step)
        for y in range(top, bottom, step)
    ]
    return sum(seen) / len(seen)


def test_a_target_that_cannot_be_written_is_an_error(
    qtbot: QtBot, open_map: OpenMap, tmp_path: Path
) -> None:
    view = open_map(SHELLING)
    snapshot = save(view, tmp_path / "no" / "map.png", title="x")
    with qtbot.waitSignal(snapshot.failed, timeout=WAIT_MS) as failed:
        pass
    assert isinstance(failed.args[0], ExportError)
    assert "could not be written" in str(failed.args[0])
    assert list(tmp_path.glob("**/*.png")) == []


def test_too_large_a_picture_is_refused() -> None:
    with pytest.raises(ValueError, match="no picture"):
        PictureSize(width=8000, height=900)


@pytest.mark.parametrize("shown", [QSize(1012, 655), QSize(700, 1100), QSize(2400, 900)])
def test_a_picture_shows_all_that_the_screen_does(shown: QSize) -> None:
    for pixels in SIZES.values():
        scale = PictureSize(width=pixels.width(), height=pixels.height()).scale(shown)
        assert pixels.width() / scale >= shown.width() - 1e-6
        assert pixels.height() / scale >= shown.height() - 1e-6


def test_a_tiny_map_still_has_room_for_title_and_legend() -> None:
    size = PictureSize()
    assert size.scale(QSize(200, 100)) == size.scale(LEAST)


def test_the_dialog_asks_for_title_and_size(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = AskPicture(window, title="Winter talks", size="3200", screen=QSize(1012, 655))
    assert dialog.field.text() == "Winter talks"
    assert dialog.sizes.currentText() == "3200 × 1800 pixels"
    dialog.field.setText("  Another  ")
    dialog.sizes.setCurrentIndex(0)
    assert dialog.sizes.currentText() == "As on screen, 1012 × 655 pixels"
    with qtbot.waitSignal(dialog.given) as told:
        dialog.accept()
    assert told.args == ["Another", SCREEN]


def test_no_line_shows_where_tiles_meet_between_pixels(
    qtbot: QtBot, open_map: OpenMap, tmp_path: Path
) -> None:
    view = open_map(SHELLING, size=SHOWN)
    view.restore({"latitude": 22.6, "longitude": 8.0, "zoom": 8.0})  # sand, and no name or border
    wait_settled(qtbot, view)
    saving = save(view, tmp_path / "map.png", title="", size=PictureSize(width=1000, height=730))
    with qtbot.waitSignal(saving.saved, timeout=2 * WAIT_MS):
        pass
    image = QImage(str(tmp_path / "map.png"))
    spots = [(x, 365) for x in range(350, 850)] + [(500, y) for y in range(200, 560)]
    lightness = [image.pixelColor(*spot).lightness() for spot in spots]
    assert max(lightness) - min(lightness) <= 3
