"""Where the list of a mark opens: in view, and on the side where it hides the least."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dateline.domain.places import PlaceId
from support.map_pages import WAIT_MS, OpenMap, ask, position, surface, wait_settled
from support.project_samples import KYIV, MONDAY, TUESDAY, story

_ROOM = {"wide": 320, "high": 200, "radius": 10, "view": [1000, 700], "marks": [], "boxes": []}


@pytest.mark.parametrize(
    ("what", "side"),
    [
        ({"x": 500, "y": 400}, "above"),
        ({"x": 500, "y": 60}, "right"),
        ({"x": 960, "y": 60}, "left"),
        ({"x": 500, "y": 60, "wide": 900}, "below"),
        (
            {"x": 500, "y": 400, "marks": [{"x": 480, "y": 300, "radius": 9, "events": 4}]},
            "right",
        ),
        ({"x": 500, "y": 400, "boxes": [[300, 200, 520, 260]]}, "right"),
        ({"x": 500, "y": 400, "boxes": [[300, 200, 510, 260], [0, 440, 900, 700]]}, "right"),
    ],
)
def test_a_list_opens_where_it_hides_the_least(
    qtbot: QtBot, open_map: OpenMap, what: dict[str, object], side: str
) -> None:
    found = ask(qtbot, open_map(), f"Dateline.besides({json.dumps(_ROOM | what)})")
    assert found["side"] == side
    if side in {"left", "right"}:
        left, top, right, bottom = found["box"]
        assert (left >= 0, top >= 8, right <= 1000, bottom <= 692) == (True,) * 4


def test_a_neighbour_stays_in_sight_when_a_list_opens(qtbot: QtBot, open_map: OpenMap) -> None:
    north = replace(KYIV, id=PlaceId("geonames:1"), name="North", latitude=KYIV.latitude + 0.6)
    said = [("Kyiv", KYIV, MONDAY), ("Kyiv", KYIV, TUESDAY), *[("North", north, MONDAY)] * 3]
    view = open_map(story("one", "Kyiv. Kyiv. North, North, North.", said))
    view.restore({"latitude": KYIV.latitude, "longitude": KYIV.longitude, "zoom": 7.0})
    wait_settled(qtbot, view)
    at = position(view, KYIV.latitude, KYIV.longitude)
    QTest.mouseClick(surface(view), Qt.MouseButton.LeftButton, pos=at)
    popup = "document.querySelector('.dateline-list')"
    qtbot.wait_until(
        lambda: ask(qtbot, view, f"{popup} && {popup}.dataset.side") == "right", timeout=WAIT_MS
    )
    wrapper = "document.querySelector('.leaflet-popup-content-wrapper')"
    edges = "['left', 'top', 'right', 'bottom'].map((name) => box[name])"
    box = f"(() => {{ const box = {wrapper}.getBoundingClientRect(); return {edges}; }})()"
    left, top, right, bottom = ask(qtbot, view, box)
    seen = position(view, north.latitude, north.longitude)
    assert not (left <= seen.x() <= right and top <= seen.y() <= bottom)
    assert left > at.x()
    assert (top >= 0, bottom <= view.height()) == (True, True)
