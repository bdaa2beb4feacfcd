from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from dateline.domain.errors import ExportError
from dateline.ui.snapshot import PictureSize, save
from support.map_pages import (
    WAIT_MS,
    OpenMap,
    mercator,
    wait_settled,
)
from support.project_samples import KYIV, SHELLING

STATE = {"latitude": 49.0, "longitude": 32.0, "zoom": 6.0}


def _at_kyiv(size: PictureSize, right_px: float) -> tuple[int, int]:
    """Return the picture's pixel that many map pixels to the right of where Kyiv projects."""
    x, y = mercator(KYIV.latitude, KYIV.longitude, STATE["zoom"])
    middle = mercator(STATE["latitude"], STATE["longitude"], STATE["zoom"])
    left, top = x - middle[0] + size.width / 2, y - middle[1] + size.height / 2
    return round((left + right_px) * size.scale), round(top * size.scale)


@pytest.mark.parametrize("size", [PictureSize(), PictureSize(width=1000, height=700, scale=2)])
def test_a_marker_stands_where_kyiv_projects(
    qtbot: QtBot, open_map: OpenMap, tmp_path: Path, size: PictureSize
) -> None:
    view = open_map(SHELLING)
    view.restore(STATE)
    wait_settled(qtbot, view)
    target = tmp_path / "out" / "map.png"
    target.parent.mkdir()
    snapshot = save(view, target, title="Winter <b>talks</b>", size=size)
    with qtbot.waitSignal(snapshot.saved, timeout=WAIT_MS) as saved:
        pass
    assert saved.args == [str(target)]
    image = QImage(str(target))
    assert (image.width(), image.height()) == (size.width * size.scale, size.height * size.scale)
    assert image.pixelColor(*_at_kyiv(size, 0)).name() == "#d55e00"
    assert image.pixelColor(*_at_kyiv(size, 30)).name() != "#d55e00"
    assert _ink(image, (0, 0, 0.5, 0.1)) > 0.01, "title and dates, top left"
    assert _ink(image, (0, 0.85, 0.3, 1)) > 0.003, "legend, bottom left"
    assert _ink(image, (0.7, 0.97, 1, 1)) > 0.01, "scale and sources, bottom right"
    assert image.text("Title") == "Winter <b>talks</b>"
    assert [path.name for path in target.parent.iterdir()] == ["map.png"]


def _ink(image: QImage, part: tuple[float, float, float, float]) -> float:
    """Return the share of dark pixels in a part of the picture."""
    left, top = int(part[0] * image.width()), int(part[1] * image.height())
    right, bottom = int(part[2] * image.width()), int(part[3] * image.height())
    dark = sum(
        image.pixelColor(x, y).lightness() < 150
        for x in range(left, right, 2)
        for y in range(top, bottom, 2)
    )
    return dark / ((right - left) * (bottom - top) / 4)


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


def test_too_large_a_picture_is_refused(open_map: OpenMap, tmp_path: Path) -> None:
    view = open_map(waits=False)
    with pytest.raises(ValueError, match="no picture"):
        save(view, tmp_path / "map.png", title="x", size=PictureSize(width=4000, scale=2))
