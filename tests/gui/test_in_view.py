from __future__ import annotations

from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from dateline.ui.main_window import MainWindow
from support.map_pages import WAIT_MS, OpenMap, ask
from support.project_samples import FIJI, KHARKIV, KYIV, REPAIR, SHELLING, day, story
from support.windows import OpenWindow

KYIV_VIEW = {"latitude": 50.45, "longitude": 30.52, "zoom": 9.0}
WORLD = story(
    "world",
    "Kyiv on Sunday. Kharkiv on Monday. Fiji one day.",
    [
        ("Kyiv", KYIV, day(2026, 2, 1, "Sunday")),
        ("Kharkiv", KHARKIV, day(2026, 2, 2, "Monday")),
        ("Fiji", FIJI, None),
    ],
)


def look(qtbot: QtBot, window: MainWindow, state: dict[str, float]) -> None:
    window.map_view.restore(state)
    wanted = pytest.approx(state, abs=0.02)
    qtbot.wait_until(lambda: window.map_view.state() == wanted, timeout=WAIT_MS)


def test_the_extent_is_what_the_page_shows(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(SHELLING, REPAIR)

    def agree() -> bool:
        told, extent = ask(qtbot, view, "Dateline.app.map.getBounds()"), view.extent()
        assert extent is not None
        south_west, north_east = told["_southWest"], told["_northEast"]
        return (extent.south, extent.west, extent.north, extent.east) == pytest.approx(
            (south_west["lat"], south_west["lng"], north_east["lat"], north_east["lng"]), abs=0.01
        )

    for width in (800, 500):
        view.resize(width, 600)
        wide = f"Dateline.app.map.getSize().x === {width}"
        qtbot.wait_until(partial(ask, qtbot, view, wide), timeout=WAIT_MS)
        view.restore(KYIV_VIEW)
        qtbot.wait_until(lambda: view.state()["zoom"] == KYIV_VIEW["zoom"], timeout=WAIT_MS)
        qtbot.wait_until(agree, timeout=WAIT_MS)


def test_lists_counts_and_time_line_follow_the_map(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(WORLD)
    everything = window.session.counts
    assert (everything.events, everything.undated) == (2, 1)
    look(qtbot, window, KYIV_VIEW)
    assert window.session.counts.events == 2
    assert not window.status.ledger.in_view.isVisible()

    window.deeds["in_view"].trigger()
    assert window.status.ledger.in_view.isVisible()
    counts = window.session.counts
    assert (counts.events, counts.undated) == (1, 0)
    assert window.lists.places.places.rowCount() == 1
    assert window.lists.places.places.place_at(0).id == KYIV.id
    assert window.timeline._counts.text() == "1 mention, 1 event, 1 story in view"
    assert not window.timeline.undated.isVisible()
    plot = window.timeline.view.plot
    assert plot.histogram.stacks.sum() == 1

    look(qtbot, window, {"latitude": 49.98, "longitude": 36.25, "zoom": 9.0})
    qtbot.wait_until(
        lambda: window.lists.places.places.place_at(0).id == KHARKIV.id, timeout=WAIT_MS
    )
    look(qtbot, window, {"latitude": 0.0, "longitude": -30.0, "zoom": 9.0})
    qtbot.wait_until(lambda: window.session.counts.events == 0, timeout=WAIT_MS)
    assert not window.map_pane.notice.isVisible()

    window.status.ledger.in_view.click()
    assert not window.deeds["in_view"].isChecked()
    assert not window.status.ledger.in_view.isVisible()
    assert window.session.counts.events == 2
    assert window.session.extent is None


def test_a_map_that_is_made_larger_brings_more_into_view(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(WORLD)
    look(qtbot, window, KYIV_VIEW)
    window.deeds["in_view"].trigger()
    before = window.session.extent
    assert before is not None
    window.resize(1000, 700)
    qtbot.wait_until(lambda: window.session.extent != before, timeout=WAIT_MS)
    after = window.session.extent
    assert after is not None
    assert after.east - after.west < before.east - before.west
