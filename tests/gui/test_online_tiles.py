from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtWebEngineCore import QWebEngineProfile
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dateline import __version__
from dateline.ui.dialogs.ask_online import AskOnline
from dateline.ui.map.layers import Layers
from dateline.ui.map.online import OPEN_STREET_MAP, Provider
from dateline.ui.map.scheme import handler_of
from dateline.ui.map.view import MapView
from dateline.ui.snapshot import save
from support.map_files import picture
from support.map_pages import WAIT_MS, OpenMap, ask, ask_later, position, wait_ready, wait_settled
from support.project_samples import SHELLING
from support.tile_server import TileServer, tile_server
from support.windows import OpenWindow

HERE = {"latitude": 46.0, "longitude": 20.0, "zoom": 5.0}
TILE = re.compile(r"/tiles/\d+/\d+/\d+\.png")
GREEN = "#00ff00"


@pytest.fixture
def server() -> Iterator[TileServer]:
    with tile_server(picture(GREEN)) as opened:
        yield opened


@pytest.fixture
def layers(map_profile: QWebEngineProfile) -> Iterator[Layers]:
    found = handler_of(map_profile).layers
    yield found
    found.set_online(None)


def _provider(server: TileServer, **changed: object) -> Provider:
    return Provider(**{"template": server.template, "attribution": "© <b>T</b>", **changed})  # type: ignore[arg-type]


@pytest.fixture
def view(qtbot: QtBot, open_map: OpenMap) -> MapView:
    opened = open_map(SHELLING)
    opened.restore(HERE)
    wait_settled(qtbot, opened)
    return opened


def _switch(qtbot: QtBot, view: MapView, layers: Layers, provider: Provider | None) -> None:
    layers.set_online(provider)
    wait_ready(qtbot, view)
    wait_settled(qtbot, view)


def _try(qtbot: QtBot, view: MapView, url: str) -> str:
    script = (
        "new Promise((done) => { const i = new Image(); i.onload = () => done('came');"
        f" i.onerror = () => done('refused'); i.src = '{url}'; }})"
    )
    return str(ask_later(qtbot, view, script))


def _colour(view: MapView) -> str:
    return view.grab_picture().toImage().pixelColor(position(view, 46.0, 18.0)).name()


def test_offline_nothing_leaves(
    qtbot: QtBot, view: MapView, layers: Layers, server: TileServer, open_map: OpenMap
) -> None:
    assert layers.online is None
    assert _try(qtbot, view, f"{server.address}/tiles/1/0/0.png") == "refused"
    assert "Failed to fetch" in ask_later(qtbot, view, f"fetch('{server.address}/tiles/1/0/0.png')")
    view.restore({**HERE, "zoom": 7.0})
    wait_settled(qtbot, view)
    assert server.asked == []
    open_map.complaints.clear()  # type: ignore[attr-defined]


def test_online_only_the_tiles_in_view_are_asked_for_and_the_provider_is_told_by_whom(
    qtbot: QtBot, view: MapView, layers: Layers, server: TileServer
) -> None:
    _switch(qtbot, view, layers, _provider(server))
    qtbot.wait_until(lambda: _colour(view) == GREEN, timeout=WAIT_MS)
    assert all(TILE.fullmatch(path) for path in server.paths)
    assert {path.split("/")[2] for path in server.paths} == {"5"}
    assert 4 <= len(server.paths) <= 30
    for _, heads in server.asked:
        assert heads["user-agent"] == f"Dateline/{__version__}"
        assert not {"cookie", "referer", "origin"} & set(heads)
    credited = ask(qtbot, view, "document.querySelector('.dateline-sources').textContent")
    assert credited.startswith("© <b>T</b> · ")
    before = len(server.paths)
    _switch(qtbot, view, layers, None)
    view.restore({**HERE, "zoom": 6.0})
    wait_settled(qtbot, view)
    assert len(server.paths) == before
    assert _colour(view) != GREEN


def test_online_other_addresses_stay_closed(
    qtbot: QtBot, view: MapView, layers: Layers, server: TileServer, open_map: OpenMap
) -> None:
    with tile_server(picture()) as other:
        _switch(qtbot, view, layers, _provider(server, max_zoom=9))
        server.asked.clear()
        for url in (
            f"{server.address}/stories?text=secret",
            f"{server.address}/tiles/1/0/0.png?q=secret",
            f"{server.address}/tiles/10/0/0.png",
            f"{server.address}/tiles/1/0/2.png",
            f"{other.address}/tiles/1/0/0.png",
        ):
            assert _try(qtbot, view, url) == "refused"
        tile = f"{server.address}/tiles/1/0/0.png"
        assert "Failed to fetch" in ask_later(qtbot, view, f"fetch('{tile}')")
        assert server.asked == []
        server.moved = f"{other.address}/tiles/1/0/0.png"
        assert _try(qtbot, view, tile) == "refused"
        assert server.paths == ["/tiles/1/0/0.png"]
        assert other.asked == []
    open_map.complaints.clear()  # type: ignore[attr-defined]


def test_a_provider_that_is_gone_is_told_once_and_the_basemap_stays(
    qtbot: QtBot, view: MapView, layers: Layers, server: TileServer, open_map: OpenMap
) -> None:
    server.stop()
    with qtbot.waitSignal(layers.faulted, timeout=WAIT_MS) as told:
        layers.set_online(_provider(server))
    assert told.args == ["Tiles from 127.0.0.1 do not come. Check the network and the address."]
    wait_ready(qtbot, view)
    wait_settled(qtbot, view)
    names = "Dateline.app.names.found.map((name) => name.name)"
    qtbot.wait_until(lambda: "Budapest" in ask(qtbot, view, names), timeout=WAIT_MS)
    open_map.complaints.clear()  # type: ignore[attr-defined]


def test_a_picture_shows_online_tiles(
    qtbot: QtBot, view: MapView, layers: Layers, server: TileServer, tmp_path: Path
) -> None:
    _switch(qtbot, view, layers, _provider(server))
    server.asked.clear()
    target = tmp_path / "map.png"
    with qtbot.waitSignal(save(view, target, title="x").saved, timeout=2 * WAIT_MS):
        pass
    image = QImage(str(target))
    assert image.pixelColor(image.width() // 2 - 60, image.height() // 2).name() == GREEN
    assert len(server.paths) <= 40, "no more tiles than the screen takes, however fine the picture"


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("https://t.example/{z}/{x}.png", "once each"),
        ("https://t.example/{z}/{x}/{y}/{y}", "once each"),
        ("https://{s}.t.example/{z}/{x}/{y}", "without {s}"),
        ("http://t.example/{z}/{x}/{y}", "must begin with https"),
        ("file:///{z}/{x}/{y}", "not the address of a server"),
        ("https://me:secret@t.example/{z}/{x}/{y}", "not the address of a server"),
        ("https://t{x}.example/{z}/{y}", "can't hold"),
        ("javascript:{z}{x}{y}", "not the address of a server"),
        ("https://t.example/" + "a" * 500 + "/{z}/{x}/{y}", "not the address of a server"),
    ],
)
def test_an_address_that_will_not_do_is_refused(template: str, words: str) -> None:
    provider = Provider(template=template, attribution="x")
    assert words in provider.problem()


def test_an_address_is_matched_whole() -> None:
    provider = Provider(template="https://T.example:443/a.b/{z}/{y}/{x}?key=1", attribution="x")
    assert provider.problem() == ""
    assert provider.origin == "https://t.example"
    for url, is_tile in (
        ("https://t.example/a.b/3/1/7?key=1", True),
        ("https://t.example/a.b/3/1/8?key=1", False),
        ("https://t.example/aXb/3/1/7?key=1", False),
        ("https://t.example/a.b/3/1/7?key=1&more=2", False),
        ("https://t.example/a.b/3/1/7", False),
        ("http://t.example/a.b/3/1/7?key=1", False),
        ("https://t.example.org/a.b/3/1/7?key=1", False),
        ("https://x@t.example/a.b/3/1/7?key=1", False),
        ("https://t.example/a.b/23/1/7?key=1", False),
    ):
        assert provider.serves(QUrl(url)) is is_tile, url
    assert Provider(template=provider.template, attribution=" ").problem()


def test_the_dialog_says_what_leaves_and_keeps_to_the_policy(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = AskOnline(window, other=None)
    assert dialog.provider == OPEN_STREET_MAP
    assert dialog.address.isReadOnly()
    dialog.choice.setCurrentIndex(1)
    assert not dialog.accept_button.isEnabled()
    dialog.address.setText("http://t.example/{z}/{x}/{y}")
    assert dialog.problem.text() == "The address must begin with https://"
    dialog.address.setText("https://t.example/{z}/{x}/{y}")
    dialog.credit.setText("© T")
    with qtbot.waitSignal(dialog.given) as told:
        dialog.accept_button.click()
    assert told.args == [Provider(template="https://t.example/{z}/{x}/{y}", attribution="© T")]


def test_the_window_goes_online_and_off_again_in_one_click(
    qtbot: QtBot, open_window: OpenWindow, server: TileServer, layers: Layers
) -> None:
    window = open_window(SHELLING)
    action, link = window.deeds["online"], window.status.online
    action.trigger()
    dialog = window.findChild(AskOnline)
    dialog.reject()
    assert not action.isChecked()
    assert not link.isVisible()
    action.trigger()
    window.findChildren(AskOnline)[-1].given.emit(_provider(server))
    assert action.isChecked()
    assert (link.isVisible(), link.text()) == (True, "Online map")
    assert "127.0.0.1" in link.toolTip()
    qtbot.wait_until(lambda: bool(server.asked), timeout=WAIT_MS)
    link.click()
    assert layers.online is None
    assert not action.isChecked()
    assert not link.isVisible()
    wait_ready(qtbot, window.map_view)


def test_each_start_is_offline_but_the_provider_is_remembered(
    qtbot: QtBot, open_window: OpenWindow, server: TileServer, layers: Layers
) -> None:
    window = open_window(SHELLING)
    window.online.go_online(_provider(server))
    layers.set_online(None)
    window.close()
    again = open_window(SHELLING)
    assert not again.deeds["online"].isChecked()
    again.deeds["online"].trigger()
    dialog = again.findChild(AskOnline)
    dialog.choice.setCurrentIndex(1)
    assert dialog.address.text() == server.template
    dialog.reject()
