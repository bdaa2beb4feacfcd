"""Events where maps and clocks end, and far too many of them: no crash, no hang, a clear word."""

from __future__ import annotations

import json
import os
import signal
from datetime import datetime, timedelta

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEngineProfile
from pytestqt.qtbot import QtBot

from dateline.domain.places import Place, PlaceId
from dateline.domain.times import LATEST, Moment, Precision
from dateline.export.columns import encode_columns
from dateline.ui.map.scheme import PAGE, handler_of
from dateline.ui.map.view import MapView
from dateline.ui.selection import TimeRange
from support.map_pages import (
    WAIT_MS,
    OpenMap,
    ask,
    caption,
    position,
    surface,
    wait_ready,
    wait_settled,
)
from support.project_samples import KYIV, MONDAY, SHELLING, TUESDAY, story
from support.windows import OpenWindow

MILLION = 1_000_000
HOUR = 3600.0
HELD = """(() => {
  const edges = (part) => (({ top, bottom }) => [top, bottom])(part.getBoundingClientRect());
  const list = document.querySelector(".dateline-rows");
  return { row: edges(document.activeElement), list: edges(list) };
})()"""
MARKS = "Dateline.app.events.hits.map((m) => [m.place.name, m.px, m.py])"


def at(name: str, latitude: float, longitude: float) -> Place:
    return Place(
        id=PlaceId(f"made:{name}"),
        name=name,
        feature="P.PPL",
        latitude=latitude,
        longitude=longitude,
    )


EDGES = (
    at("Northpole", 90, 0),
    at("Southpole", -90, 0),
    at("Easternmost", 0, 180),
    at("Westernmost", 0, -180),
    at("Nullisland", 0, 0),
)


def test_poles_antimeridian_and_null_island_are_on_the_map(qtbot: QtBot, open_map: OpenMap) -> None:
    words = " ".join(place.name for place in EDGES)
    view = open_map(story("edges", words, [(place.name, place, MONDAY) for place in EDGES]))
    view.fit_events()
    wait_settled(qtbot, view)
    assert "5 events" in caption(qtbot, view)
    marks = ask(qtbot, view, MARKS)
    assert all(np.isfinite(mark[1:]).all() for mark in marks)
    assert {name for name, _, _ in marks} <= {place.name for place in EDGES}
    beyond = ask(qtbot, view, "document.querySelector('.dateline-beyond').textContent")
    assert beyond == "2 events out of view", "the map goes no farther out than the world is high"
    with qtbot.waitSignal(view.session.selection_changed, timeout=WAIT_MS):
        QTest.mouseClick(surface(view), Qt.MouseButton.LeftButton, pos=position(view, 0, 0))
    assert view.session.selection.place_id == "made:Nullisland"


@pytest.mark.parametrize("place", EDGES, ids=[place.name for place in EDGES])
def test_a_place_at_the_edge_is_flown_to(qtbot: QtBot, open_map: OpenMap, place: Place) -> None:
    view = open_map(
        story(
            "edge", f"{place.name} and Kyiv", [(place.name, place, MONDAY), ("Kyiv", KYIV, MONDAY)]
        )
    )
    wait_settled(qtbot, view)
    before = view.state()
    with qtbot.waitSignal(view.moved, timeout=WAIT_MS):
        view.session.select_place(place.id)
    wait_settled(qtbot, view)
    assert view.state() != before
    assert np.isfinite(list(view.state().values())).all()
    assert abs(view.state()["latitude"]) <= 90


def show(qtbot: QtBot, view: MapView, data: bytes, latitude: float | None, until: float) -> None:
    """Have the page fetch these events at one place, as it does those of a project."""
    handler = handler_of(view.profile)
    place = {"id": "made:one", "name": "One", "label": "One", "lat": latitude, "lon": latitude}
    tables = json.dumps({"places": [place], "titles": ["Told"], "colours": [0]}).encode()
    told = {
        "version": 10**6,
        "events": handler.publish("test/events", "application/octet-stream", data),
        "tables": handler.publish("test/tables", "application/json", tables),
        "fit": True,
        "start": 0.0,
        "end": until,
        "seq": 10**6,
        "shown": [1, 0, 0],
    }
    with qtbot.waitSignal(
        view.bridge.drawn, timeout=WAIT_MS, check_params_cb=lambda seq: seq == 10**6
    ):
        view.bridge.tell("load", told)
    handler.withdraw("test/")


def encoded(starts: np.ndarray, ends: np.ndarray) -> bytes:
    count, zeros = len(starts), np.zeros(len(starts), dtype=np.uint8)
    return encode_columns(
        version=10**6,
        starts=starts,
        ends=ends,
        places=zeros,
        mentions=zeros + 1,
        kinds=zeros,
        scenes=zeros,
        confidences=zeros + 1,
        precisions=zeros,
        pair_events=np.arange(count),
        pair_stories=zeros,
    )


@pytest.mark.parametrize("hours", [0.0, HOUR], ids=["at one instant", "an hour each"])
def test_a_million_events_at_one_point_are_one_mark_with_a_list(
    qtbot: QtBot, open_map: OpenMap, hours: float
) -> None:
    view = open_map(SHELLING)
    starts = np.arange(MILLION) * hours
    show(qtbot, view, encoded(starts, starts + HOUR), 10.0, MILLION * HOUR)
    wait_settled(qtbot, view)
    assert "1,000,000 events, 1 story" in caption(qtbot, view)
    heard = []
    view.bridge.place_picked.connect(lambda *what: heard.append(what))
    QTest.mouseClick(surface(view), Qt.MouseButton.LeftButton, pos=position(view, 10, 10))
    row = "(document.activeElement.ariaPosInSet ?? '')"
    qtbot.wait_until(lambda: ask(qtbot, view, row) == "1", timeout=WAIT_MS)
    said = "document.querySelector('.dateline-list-sum').textContent"
    assert ask(qtbot, view, said) == "1,000,000 events · 1 story"
    for key, reached in (
        (Qt.Key.Key_End, "1000000"),
        (Qt.Key.Key_Up, "999999"),
        (Qt.Key.Key_PageUp, "999993"),
        (Qt.Key.Key_Home, "1"),
        (Qt.Key.Key_PageDown, "7"),
    ):
        QTest.keyClick(surface(view), key)
        qtbot.wait_until(lambda reached=reached: ask(qtbot, view, row) == reached, timeout=WAIT_MS)  # type: ignore[misc]
        held = ask(qtbot, view, HELD)
        assert held["row"][0] >= held["list"][0] - 1, "the row is in view"
        assert held["row"][1] <= held["list"][1] + 1
        assert ask(qtbot, view, "document.querySelectorAll('.dateline-list-line').length") < 40
    assert heard == [("made:one", 10**6, -1)], "one small message, however many events"


def test_places_without_coordinates_are_counted_and_not_drawn(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map(SHELLING)
    show(qtbot, view, encoded(np.zeros(3), np.ones(3)), None, HOUR)
    wait_settled(qtbot, view)
    assert "3 events" in caption(qtbot, view)
    assert ask(qtbot, view, "Dateline.app.events.hits.length") == 0
    view.fit_events()
    wait_settled(qtbot, view)
    assert np.isfinite(ask(qtbot, view, "[Dateline.app.map.getZoom()]")).all()


def test_the_first_and_the_last_year_are_shown_side_by_side(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    first = Moment(
        start=datetime(1, 1, 1), end=datetime(1, 1, 2), precision=Precision.DAY, text="first"
    )
    last = Moment(
        start=LATEST - timedelta(hours=1), end=LATEST, precision=Precision.HOUR, text="last"
    )
    window = open_window(story("ends", "Kyiv, Kyiv", [("Kyiv", KYIV, first), ("Kyiv", KYIV, last)]))
    view, brush = window.map_view, window.timeline.view
    qtbot.wait_until(lambda: "2 events" in caption(qtbot, view), timeout=WAIT_MS)
    session = window.session
    brush.show_range()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(brush, key)
        brush.grab()
    session.set_range(TimeRange(start=last.start_seconds, end=last.end_seconds))
    brush.grab()
    qtbot.wait_until(lambda: "1 event," in caption(qtbot, view), timeout=WAIT_MS)
    assert "9999" in caption(qtbot, view)
    session.set_range(TimeRange(start=first.start_seconds, end=first.end_seconds))
    qtbot.wait_until(lambda: "1 event," in caption(qtbot, view), timeout=WAIT_MS)


def test_a_renderer_that_dies_under_the_brush_shows_where_the_brush_is(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map(SHELLING)
    session = view.session
    with qtbot.waitSignal(view.ready, timeout=WAIT_MS):
        session.set_range(TimeRange(start=MONDAY.start_seconds, end=MONDAY.end_seconds))
        os.kill(view.page.renderProcessPid(), signal.SIGKILL)
        session.set_range(TimeRange(start=TUESDAY.start_seconds, end=TUESDAY.end_seconds))
    qtbot.wait_until(lambda: caption(qtbot, view).startswith("23 Dec 2025"), timeout=WAIT_MS)
    assert "1 event," in caption(qtbot, view)


@pytest.mark.parametrize("milliseconds", range(0, 320, 40))
def test_a_renderer_may_die_at_any_moment_of_a_load(
    qtbot: QtBot, open_map: OpenMap, milliseconds: int
) -> None:
    view = open_map(SHELLING, waits=False)
    qtbot.wait_until(lambda: view.page.renderProcessPid() > 0, timeout=WAIT_MS)
    qtbot.wait(milliseconds)
    with qtbot.waitSignal(view.page.renderProcessTerminated, timeout=WAIT_MS):
        os.kill(view.page.renderProcessPid(), signal.SIGKILL)
    wait_ready(qtbot, view)
    assert "2 events" in caption(qtbot, view)


def test_a_page_that_cannot_be_read_is_told(
    qtbot: QtBot, open_map: OpenMap, map_profile: QWebEngineProfile, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = open_map(SHELLING)
    with monkeypatch.context() as damaged:
        damaged.delitem(handler_of(map_profile)._files, PAGE.path())
        with qtbot.waitSignal(view.failed, timeout=WAIT_MS) as told:
            view.reload()
    assert "files are damaged" in told.args[0]
    open_map.complaints.clear()  # type: ignore[attr-defined]
    with qtbot.waitSignal(view.ready, timeout=WAIT_MS):
        view.reload()
