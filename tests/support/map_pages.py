"""The real map in a real web view, for tests: fixtures, and ways to ask the page things."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWebEngineCore import QWebEngineProfile
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dateline.domain.events import Analysis
from dateline.gazetteer.outlines import inflated, pack_geometry
from dateline.ui.map.engine import register_scheme
from dateline.ui.map.scheme import make_profile
from dateline.ui.map.view import MapView
from dateline.ui.session import Session
from support.project_samples import project

# Must stand before any QApplication is made; test modules import this one while they are collected.
register_scheme()

SQUARE = {
    "type": "MultiPolygon",
    "coordinates": [[[[176, -20], [179, -20], [179, -16], [176, -16], [176, -20]]]],
}
"""What the tests take for the outline of every area."""
_SQUARE = inflated(pack_geometry([[[(176, -20), (179, -20), (179, -16), (176, -16), (176, -20)]]]))

WAIT_MS = 20_000

OpenMap = Callable[..., MapView]


@pytest.fixture(scope="session")
def map_profile(qapp: QApplication) -> QWebEngineProfile:
    return make_profile(qapp, outlines=lambda _place_id: _SQUARE)


@pytest.fixture
def open_map(qtbot: QtBot, map_profile: QWebEngineProfile, tmp_path: Path) -> Iterator[OpenMap]:
    """Open maps of projects; when the test ends, no page may have complained."""
    opened: list[MapView] = []
    complaints: list[str] = []

    def open_one(
        *analyses: Analysis,
        size: tuple[int, int] = (800, 600),
        waits: bool = True,
        is_shown: bool = True,
    ) -> MapView:
        store = project(tmp_path / f"{len(opened)}.dateline", *analyses)
        view = MapView(map_profile, Session(store))
        opened.append(view)
        view.failed.connect(complaints.append)
        view.page.console_failed.connect(complaints.append)
        if not is_shown:
            return view
        view.resize(*size)
        view.show()
        if waits:
            wait_ready(qtbot, view)
        return view

    open_one.complaints = complaints  # type: ignore[attr-defined]
    yield open_one
    for view in opened:
        view.shutdown()
        view.session.shutdown()
        view.close()
        view.deleteLater()
    qtbot.wait_until(lambda: all(not _lives(view) for view in opened), timeout=WAIT_MS)
    assert complaints == [], "\n".join(complaints)


def _lives(view: MapView) -> bool:
    from shiboken6 import isValid

    return bool(isValid(view))


def wait_ready(qtbot: QtBot, view: MapView) -> None:
    if not view.is_ready:
        with qtbot.waitSignal(view.ready, timeout=WAIT_MS):
            pass


def wait_settled(qtbot: QtBot, view: MapView) -> None:
    with qtbot.waitSignal(view.settled, timeout=WAIT_MS):
        view.ask_settled(1)


def ask(qtbot: QtBot, view: MapView, script: str) -> Any:
    """Return the value of an expression in the page."""
    with qtbot.waitCallback(timeout=WAIT_MS) as answered:
        view.page.runJavaScript(f"JSON.stringify(({script}) ?? null)", answered)
    return json.loads(answered.args[0])


def ask_later(qtbot: QtBot, view: MapView, promise: str) -> Any:
    """Return what a promise in the page comes to: a value, or the words it was refused with."""
    view.page.runJavaScript(
        "window.answer = undefined;"
        f"({promise}).then((v) => {{ window.answer = v; }},"
        " (e) => { window.answer = String(e); })"
    )
    qtbot.wait_until(lambda: bool(ask(qtbot, view, "window.answer !== undefined")), timeout=WAIT_MS)
    return ask(qtbot, view, "window.answer")


def caption(qtbot: QtBot, view: MapView) -> str:
    return str(ask(qtbot, view, "document.querySelector('.dateline-caption').textContent"))


def mercator(latitude: float, longitude: float, zoom: float) -> tuple[float, float]:
    """Return world pixels: the textbook spherical Mercator projection, 256 pixels at zoom 0."""
    side = 256 * 2**zoom
    sine = math.sin(math.radians(latitude))
    x = (longitude + 180) / 360 * side
    y = (0.5 - math.log((1 + sine) / (1 - sine)) / (4 * math.pi)) * side
    return x, y


def position(view: MapView, latitude: float, longitude: float) -> QPoint:
    """Return where a point stands in the widget, worked out from where the map looks."""
    at = view.state()
    x, y = mercator(latitude, longitude, at["zoom"])
    middle = mercator(at["latitude"], at["longitude"], at["zoom"])
    left, top = x - middle[0] + view.width() / 2, y - middle[1] + view.height() / 2
    return QPoint(round(left), round(top))


def surface(view: MapView) -> QWidget:
    """Return the widget that mouse and keys reach."""
    found = view.focusProxy()
    while found is not None and found.focusProxy() is not None:
        found = found.focusProxy()
    assert found is not None
    return found
