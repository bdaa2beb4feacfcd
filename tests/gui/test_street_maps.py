from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtGui import QColor, QImage
from PySide6.QtWebEngineCore import QWebEngineProfile
from pytestqt.qtbot import QtBot

from dateline.ui.dialogs.message import MessageDialog
from dateline.ui.map.layers import Layers
from dateline.ui.map.scheme import handler_of
from dateline.ui.map.view import MapView
from dateline.ui.pictures.drawing import draw
from dateline.ui.pictures.order import Kind, Order
from dateline.ui.pictures.sheet import PictureSize
from dateline.ui.pictures.wish import Dress
from dateline.ui.snapshot import save
from support.map_files import TRAP, picture, vector, write_mbtiles, write_pmtiles
from support.map_pages import WAIT_MS, OpenMap, ask, position, wait_settled
from support.project_samples import SHELLING
from support.windows import OpenWindow

HERE = {"latitude": 46.0, "longitude": 20.0, "zoom": 5.0}
INSIDE, OUTSIDE = (46.0, 18.0), (46.0, 30.0)
BOUNDS = (44.0, 10.0, 49.0, 22.5)


@pytest.fixture
def layers(map_profile: QWebEngineProfile) -> Iterator[Layers]:
    found = handler_of(map_profile).layers
    yield found
    for number in found.maps:
        found.remove(number)
    found._faulty.clear()


def _colour(view: MapView, at: tuple[float, float]) -> str:
    return view.grab_picture().toImage().pixelColor(position(view, *at)).name()


def _until(qtbot: QtBot, view: MapView, at: tuple[float, float], colour: str) -> None:
    qtbot.wait_until(lambda: _colour(view, at) == colour, timeout=WAIT_MS)


def _credits(qtbot: QtBot, view: MapView) -> str:
    return str(ask(qtbot, view, "document.querySelector('.dateline-sources').textContent"))


def _world(zoom: int, tile: bytes) -> dict[tuple[int, int, int], bytes]:
    return {(zoom, x, y): tile for x in range(2**zoom) for y in range(2**zoom)}


@pytest.fixture
def view(qtbot: QtBot, open_map: OpenMap) -> MapView:
    opened = open_map(SHELLING)
    opened.restore(HERE)
    wait_settled(qtbot, opened)
    return opened


def test_pictures_of_an_mbtiles_file_lie_over_the_basemap_within_their_bounds(
    qtbot: QtBot, view: MapView, layers: Layers, tmp_path: Path
) -> None:
    path = tmp_path / "Red.mbtiles"
    write_mbtiles(path, _world(4, picture()), bounds="10,44,22.5,49", attribution="© <i>R</i>")
    before = _colour(view, OUTSIDE)
    number = layers.add(path)
    _until(qtbot, view, INSIDE, "#ff0000")
    assert _colour(view, OUTSIDE) == before
    assert _credits(qtbot, view).startswith("© R · Coasts: GSHHG")
    layers.show(number, False)
    qtbot.wait_until(lambda: _colour(view, INSIDE) != "#ff0000", timeout=WAIT_MS)
    assert "© R" not in _credits(qtbot, view)


def test_vector_tiles_are_drawn_in_each_scheme(
    qtbot: QtBot, view: MapView, layers: Layers, tmp_path: Path
) -> None:
    tiles = _world(4, vector("earth"))
    layers.add(write_pmtiles(tmp_path / "Land.pmtiles", tiles, bounds=BOUNDS))
    _until(qtbot, view, INSIDE, "#e2dfda")
    view.set_scheme("dark")
    qtbot.wait_until(lambda: QColor(_colour(view, INSIDE)).lightness() < 100, timeout=WAIT_MS)
    assert ask(qtbot, view, "Dateline.app.map.getMaxZoom()") == 14


def test_a_finer_map_lets_the_person_come_nearer(
    qtbot: QtBot, view: MapView, layers: Layers, tmp_path: Path
) -> None:
    number = layers.add(write_mbtiles(tmp_path / "a.mbtiles", {(17, 0, 0): picture()}))
    qtbot.wait_until(lambda: ask(qtbot, view, "Dateline.app.map.getMaxZoom()") == 18)
    ask(qtbot, view, "Dateline.app.map.setZoom(18, {animate: false}) && 1")
    layers.remove(number)
    qtbot.wait_until(lambda: ask(qtbot, view, "Dateline.app.map.getZoom()") == 14)


@pytest.mark.parametrize(
    "tile",
    [
        b"\xff" * 50,
        vector()[:-30],
        b"\x1a\xff\xff\xff\xff\x0f",
        vector(geometry=b"\x09\0\0\xff\xff\xff\xff\xff\x0f"),
        vector(geometry=b"\x0b"),
    ],
    ids=["junk", "cut", "long", "endless closing", "unknown command"],
)
def test_a_hostile_tile_is_left_out_and_told_once(
    qtbot: QtBot, view: MapView, layers: Layers, tmp_path: Path, tile: bytes
) -> None:
    path = write_pmtiles(tmp_path / "Bad.pmtiles", _world(4, tile), bounds=BOUNDS)
    with qtbot.waitSignal(layers.faulted, timeout=WAIT_MS) as told:
        layers.add(path)
    assert told.args[0].startswith("Bad: parts of this street map can't be")
    wait_settled(qtbot, view)
    assert ask(qtbot, view, "Dateline.failures.length") == 0


def test_names_that_are_no_words_do_not_stop_the_map(
    qtbot: QtBot, view: MapView, layers: Layers, tmp_path: Path
) -> None:
    tile = vector("places", kind="locality").replace(b"kind", b"name")
    layers.add(write_pmtiles(tmp_path / "a.pmtiles", _world(4, tile), bounds=BOUNDS))
    wait_settled(qtbot, view)
    assert ask(qtbot, view, "Dateline.failures.length") == 0


def test_a_file_that_vanishes_is_told_and_the_map_goes_on(
    qtbot: QtBot, view: MapView, layers: Layers, tmp_path: Path
) -> None:
    tiles = _world(4, vector()) | _world(5, vector())
    path = write_pmtiles(tmp_path / "Gone.pmtiles", tiles)
    layers.add(path)
    wait_settled(qtbot, view)
    path.write_bytes(b"")
    with qtbot.waitSignal(layers.faulted, timeout=WAIT_MS):
        view.restore({**HERE, "zoom": 6.0})
        wait_settled(qtbot, view)
    assert _credits(qtbot, view).startswith("Gone · ")


def test_names_of_the_basemap_keep_off_a_street_map(
    qtbot: QtBot, view: MapView, layers: Layers, tmp_path: Path
) -> None:
    names = "Dateline.app.names.found.map((name) => name.name)"
    assert {"Budapest", "Kyiv"} <= set(ask(qtbot, view, names))
    layers.add(write_mbtiles(tmp_path / "a.mbtiles", _world(4, picture()), bounds="10,44,22.5,49"))
    qtbot.wait_until(lambda: "Budapest" not in ask(qtbot, view, names), timeout=WAIT_MS)
    assert "Kyiv" in ask(qtbot, view, names)


def test_a_picture_shows_the_street_map(
    qtbot: QtBot, view: MapView, layers: Layers, tmp_path: Path
) -> None:
    layers.add(write_mbtiles(tmp_path / "a.mbtiles", _world(4, picture()), bounds="10,44,22.5,49"))
    target = tmp_path / "map.png"
    snapshot = save(view, target, title="x")
    with qtbot.waitSignal(snapshot.saved, timeout=2 * WAIT_MS):
        pass
    image = QImage(str(target))
    assert image.pixelColor(image.width() // 2 - 60, image.height() // 2).name() == "#ff0000"


def test_vectors_hold_the_street_map_as_pictures(
    qtbot: QtBot, view: MapView, layers: Layers, tmp_path: Path
) -> None:
    layers.add(write_mbtiles(tmp_path / "a.mbtiles", _world(4, picture()), bounds="10,44,22.5,49"))
    wait_settled(qtbot, view)
    sheet = PictureSize().sheet(view.size())
    order = Order(
        kind=Kind.SVG, dress=Dress(), sheet=sheet, scheme="light", state=sheet.state(view.state())
    )
    with qtbot.waitSignal(draw(view, tmp_path / "map.svg", order).saved, timeout=2 * WAIT_MS):
        pass
    root = etree.parse(str(tmp_path / "map.svg")).getroot()
    (streets,) = root.xpath("//*[@id='streets']")
    (tile, *_) = (each for each in streets if each.tag.endswith("image"))
    held = tile.get("{http://www.w3.org/1999/xlink}href")
    assert held.startswith("data:image/png;base64,")
    image = QImage.fromData(base64.b64decode(held.partition(",")[2]))
    assert image.pixelColor(256, 256).name() == "#ff0000"
    assert float(tile.get("width")) == pytest.approx(512, abs=1), "of zoom 4, at zoom 5"


def test_only_tiles_of_open_maps_are_answered(layers: Layers, tmp_path: Path) -> None:
    number = layers.add(write_mbtiles(tmp_path / "a.mbtiles", {(0, 0, 0): picture()}))
    assert layers.answer(f"/street/{number}/0/0/0") == ("image/png", picture())
    assert layers.answer(f"/street/{number}/0/0/1") == ("application/octet-stream", b"")
    for path in (f"/street/{number + 1}/0/0/0", f"/street/{number}/../x", f"/street/{number}"):
        assert layers.answer(path) is None
    layers.remove(number)
    assert layers.answer(f"/street/{number}/0/0/0") is None


def test_the_menu_shows_hides_removes_and_remembers(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    path = write_mbtiles(tmp_path / "Old & new.mbtiles", {(0, 0, 0): picture()})
    window = open_window(SHELLING)
    assert not window.deeds.street.isEnabled()
    window.streets.add(str(path))
    assert window.status.notice_text == "Old & new is on the map"
    assert [a.text() for a in window.deeds.street.actions() if a.text()] == [
        "Old && new",
        "Remove Old && new",
    ]
    window.deeds.street.actions()[0].trigger()
    assert json.dumps(window.map_view.layers.told()) == "[]"
    window.close()
    again = open_window(SHELLING)
    assert not again.deeds.street.actions()[0].isChecked()
    again.deeds.street.actions()[0].trigger()
    assert len(again.map_view.layers.told()) == 1
    again.close()
    path.unlink()
    lost = open_window(SHELLING)
    first, _, last = lost.deeds.street.actions()
    assert (first.text(), first.isEnabled()) == ("Old && new (not found)", False)
    last.trigger()
    assert not lost.deeds.street.isEnabled()
    lost.close()


def test_a_map_that_takes_too_long_is_taken_off_in_words_and_stays_off(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    path = write_mbtiles(tmp_path / "Trap & co.mbtiles", {}, schema=TRAP)
    window = open_window(SHELLING)
    with qtbot.waitSignal(window.streets.taken_off, timeout=WAIT_MS):
        window.streets.add(str(path))
    (dialog,) = window.findChildren(MessageDialog)
    assert dialog.windowTitle() == "The street map was taken off"
    assert str(path) in dialog.words.text()
    assert window.status.notice_text == "The street map was taken off"
    dialog.close()
    first, _, last = window.deeds.street.actions()
    assert (first.text(), first.isEnabled()) == ("Trap && co (too slow)", False)
    assert last.text() == "Remove Trap && co"
    window.close()
    again = open_window(SHELLING)
    assert not again.deeds.street.actions()[0].isChecked()
    assert again.map_view.layers.told() == []
    again.close()


def test_a_file_that_is_no_map_is_refused_in_words(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    (tmp_path / "x.pmtiles").write_bytes(b"hello")
    window = open_window(SHELLING)
    window.streets.add(str(tmp_path / "x.pmtiles"))
    dialog = window.findChild(MessageDialog)
    assert "x.pmtiles is neither a PMTiles nor an MBTiles file" in dialog.words.text()
    dialog.close()
