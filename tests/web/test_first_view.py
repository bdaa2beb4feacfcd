"""Where the map looks first: at what is told of, areas whole, off what stands over it."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from support.map_pages import OpenMap, ask
from support.marks import load

Box = tuple[float, float, float, float]
"""South, west, north, east, degrees."""
UKRAINE: Box = (44.38, 22.13, 52.37, 40.16)
RUSSIA: Box = (41.19, 19.61, 81.86, -168.99)
CRIMEA: Box = (44.38, 32.48, 46.2, 36.65)
FIJI: Box = (-20.7, 176.9, -12.5, -178.3)
SEEN = (
    "(([south, west, north, east]) => {{ const {{ map, view }} = Dateline.app;"
    " const seen = map.getBounds(); return [[south, west], [north, east]]"
    ".every(([lat, lon]) => seen.contains(view.nearest(lat, lon))); }})({box})"
)
CRIMEA_AT, UKRAINE_AT, RUSSIA_AT = (45.3, 34.4, 1), (49.0, 32.0, 1), (60.0, 100.0, 1)
KYIV, PODIL, KHARKIV = (50.45, 30.52, 1), (50.47, 30.51, 1), (49.98, 36.25, 1)


def sees(qtbot: QtBot, view: Any, box: Box) -> bool:
    return bool(ask(qtbot, view, SEEN.format(box=list(box))))


def zoom(qtbot: QtBot, view: Any, first: bool = True) -> float:
    fit = f"(Dateline.app.fitEvents({str(first).lower()}), Dateline.app.map.getZoom())"
    return float(ask(qtbot, view, fit))


def test_a_town_and_its_country_show_the_country_with_the_town_in_it(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map(size=(1000, 700))
    load(qtbot, view, [KYIV, UKRAINE_AT], [0], extents=[None, UKRAINE])
    assert zoom(qtbot, view) == 6
    assert sees(qtbot, view, UKRAINE)


def test_areas_alone_are_shown_to_their_edges(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(size=(1000, 700))
    load(qtbot, view, [CRIMEA_AT, UKRAINE_AT], [0], extents=[CRIMEA, UKRAINE])
    assert zoom(qtbot, view) == 6
    assert sees(qtbot, view, UKRAINE)
    load(qtbot, view, [CRIMEA_AT], [0], extents=[CRIMEA])
    assert zoom(qtbot, view) >= 7
    assert sees(qtbot, view, CRIMEA)
    load(qtbot, view, [(-18.0, 178.0, 1)], [0], extents=[FIJI])
    assert zoom(qtbot, view) >= 6, "the short way across the 180th meridian"
    assert sees(qtbot, view, FIJI)
    load(qtbot, view, [RUSSIA_AT], [0], extents=[RUSSIA])
    assert zoom(qtbot, view) <= 3
    assert sees(qtbot, view, RUSSIA)


def test_a_huge_country_does_not_throw_the_view_out_of_a_town(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map(size=(1000, 700))
    load(qtbot, view, [KYIV, PODIL, RUSSIA_AT], [0], extents=[None, None, RUSSIA])
    assert zoom(qtbot, view) == 9
    assert sees(qtbot, view, (KYIV[0], KYIV[1], KYIV[0], KYIV[1]))
    every = zoom(qtbot, view, first=False)
    assert every < 6, "asked for every event, even the middle of Russia is brought into view"
    page = "(Dateline.app.fitPlaces([1, 1, 1], 'page'), Dateline.app.map.getZoom())"
    assert ask(qtbot, view, page) == 9, "nor out of a page of an atlas"
    heavy = (60.0, 100.0, 3)
    load(qtbot, view, [KYIV, PODIL, heavy], [0], extents=[None, None, RUSSIA])
    assert zoom(qtbot, view) <= 3, "most of it is told of Russia"
    assert sees(qtbot, view, RUSSIA)


def test_a_country_does_not_clump_towns_that_lie_close_together(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map(size=(1000, 700))
    towns = [(48.0 + i / 10, 37.5 + i / 10, 1) for i in range(5)]
    load(qtbot, view, [*towns, UKRAINE_AT], [0], extents=[None] * 5 + [UKRAINE])
    assert zoom(qtbot, view) >= 8
    load(qtbot, view, [KYIV, KHARKIV, UKRAINE_AT], [0], extents=[None, None, UKRAINE])
    assert zoom(qtbot, view) == 6
    assert sees(qtbot, view, UKRAINE), "not four times as wide as the towns lie apart"


@pytest.mark.parametrize("corner", [(52.0, 22.2), (45.0, 22.2), (45.0, 40.0)])
def test_no_mark_is_fitted_under_what_stands_over_the_map(
    qtbot: QtBot, open_map: OpenMap, corner: tuple[float, float]
) -> None:
    view = open_map(size=(1000, 700))
    far = (97.0 - corner[0], 62.2 - corner[1], 1)
    load(qtbot, view, [(*corner, 1), far], [0])
    boxes = "Dateline.app.furniture.boxes.filter(([l, t, r, b]) => r > l && b > t)"
    qtbot.wait_until(lambda: len(ask(qtbot, view, boxes)) >= 3)
    for _ in range(2):  # what stands over the map may grow by what is in view
        zoom(qtbot, view)
    covered = (
        "(() => { const { app } = Dateline; app.furniture.measure(); return [0, 1].map((place) => {"
        " const { lat, lon } = app.columns.places[place];"
        " const { x, y } = app.map.latLngToContainerPoint([lat, lon]);"
        " const { x: wide, y: high } = app.map.getSize();"
        " const inside = x > 20 && y > 20 && x < wide - 20 && y < high - 20;"
        " return inside && !app.furniture.boxes.some(([l, t, r, b]) =>"
        " x > l - 8 && x < r + 8 && y > t - 8 && y < b + 8); }); })()"
    )
    assert ask(qtbot, view, covered) == [True, True]
    size = {"x": 1000, "y": 700}
    told = {"size": size, "covers": [[0, 0, 600, 500]], "least": 1, "most": 9}
    alone = ask(qtbot, view, f"Dateline.freeView([[0.5, 0.4, 0.5, 0.4]], {told})")
    scale = 256 * 2 ** alone["zoom"]
    left, top = (0.5 - alone["x"]) * scale + 500, (0.4 - alone["y"]) * scale + 350
    assert alone["zoom"] == 9
    assert left > 600 or top > 500
