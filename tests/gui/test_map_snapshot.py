from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from dateline.domain.errors import ExportError
from dateline.ui.pictures.sheet import LEAST, PRESETS, WIDEST, PictureSize
from dateline.ui.snapshot import save
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
    scale = size.sheet(QSize(*SHOWN)).scale
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
@pytest.mark.parametrize("preset", sorted(PRESETS))
def test_a_picture_shows_all_that_the_screen_does(shown: QSize, preset: str) -> None:
    size = PRESETS[preset].size
    sheet = size.sheet(shown)
    width, height = size.width / sheet.scale, size.height / sheet.scale
    assert width * 2**sheet.zooms >= shown.width() - 1e-6
    assert height * 2**sheet.zooms >= shown.height() - 1e-6
    assert max(width, height) <= WIDEST
    assert size.width / sheet.page[0] == pytest.approx(size.height / sheet.page[1], rel=0.01)


def test_a_tiny_map_still_has_room_for_title_and_legend() -> None:
    size = PictureSize()
    assert size.sheet(QSize(200, 100)) == size.sheet(LEAST)


def test_words_are_of_a_size_to_be_read_on_paper() -> None:
    a4 = PRESETS["a4-portrait"].size
    for shown in (QSize(500, 400), QSize(1400, 900), QSize(2500, 1300)):
        millimetres = 13 * a4.sheet(shown).scale / a4.dots * 25.4
        assert 2 < millimetres < 4.5
    assert a4.points() == pytest.approx((595.2, 841.9), abs=0.1)


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
