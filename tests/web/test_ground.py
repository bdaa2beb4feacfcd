"""The ground that the events lie on: legible, and honest beyond the detail of its data."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from support.map_pages import OpenMap, ask, ask_later, wait_settled
from support.project_samples import SHELLING

_TEXT, _MARK = 4.5, 3.0
"""WCAG 2.2: least contrast of text, and of what is not text."""


def _contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light-strong", "dark-strong"])
def test_high_contrast_names_are_seven_to_one_and_borders_four_and_a_half(
    qtbot: QtBot, open_map: OpenMap, scheme: str
) -> None:
    style = ask(qtbot, open_map(), f"Dateline.style.schemes['{scheme}']")
    for name in ("countryName", "regionName", "cityName", "ink"):
        assert _contrast(style[name], style["land"]) >= 7, name
    assert _contrast(style["seaName"], style["water"]) >= 7
    for line in ("coast", "country", "disputed", "ring", "cityDot", "edge"):
        assert _contrast(style[line], style["land"]) >= 4.5, line


@pytest.mark.parametrize("scheme", ["light", "dark", "print", "light-strong", "dark-strong"])
def test_every_name_and_mark_can_be_told_from_the_ground(
    qtbot: QtBot, open_map: OpenMap, scheme: str
) -> None:
    view = open_map()
    style = ask(qtbot, view, f"Dateline.style.schemes['{scheme}']")
    for name in ("countryName", "regionName", "cityName"):
        assert _contrast(style[name], style["land"]) >= _TEXT, name
    assert _contrast(style["seaName"], style["water"]) >= _TEXT
    assert _contrast(style["ink"], style["badge"]) >= _TEXT
    for mark in ("cityDot", "disputed", "ring", *range(len(style["lines"]))):
        colour = style["lines"][mark] if isinstance(mark, int) else style[mark]
        assert _contrast(colour, style["land"]) >= _MARK, mark


def test_lines_of_the_globe_come_in_where_the_map_has_no_more_to_show(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map(SHELLING)
    lines = "Dateline.graticule.linesOf(f, new Dateline.Taken(f.view), l.context)"
    script = (
        "(() => { const l = Dateline.app.nameLayer; const f = Dateline.app.eventLayer.frame();"
        f" return {lines}.filter((one) => one.isNamed).map((one) => one.words); }})()"
    )
    view.restore({"latitude": 50.45, "longitude": 30.5, "zoom": 9.0})
    wait_settled(qtbot, view)
    assert ask(qtbot, view, script) == []
    view.restore({"latitude": 50.45, "longitude": 30.5, "zoom": 12.0})
    wait_settled(qtbot, view)
    assert {"30°30′ E", "50°25′ N"} <= set(ask(qtbot, view, script))


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ("said(182160, 'NS', 60)", "50°36′ N"),
        ("said(-182160, 'NS', 60)", "50°36′ S"),
        ("said(-61200, 'EW', 300)", "17°00′ W"),
        ("said(45, 'EW', 10)", "0°00′45″ E"),
        ("said(0, 'NS', 60)", "0°00′"),
    ],
)
def test_a_line_says_where_it_lies(qtbot: QtBot, open_map: OpenMap, call: str, words: str) -> None:
    assert ask(qtbot, open_map(), f"Dateline.graticule.{call}") == words


def test_a_river_is_a_thread_until_it_is_wider_than_one(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map()
    script = "[6, 10, 13].map((zoom) => [0, 4].map((r) => Dateline.shores.riverWidth(zoom, r, 1)))"
    far, near, nearest = ask(qtbot, view, script)
    assert far == [1, 1]
    assert near[0] > near[1] == 1
    assert nearest[0] > 20 > nearest[1] > 2
    assert ask(qtbot, view, "Dateline.shores.riverWidth(13, undefined, 1)") == nearest[1]


def test_corners_are_rounded_only_beyond_the_data(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map()
    script = (
        "[7, 8, 10].map((zoom) => { const told = []; const pen = new Proxy({}, { get: (_, name) =>"
        " () => told.push(name) }); Dateline.shores.trace(pen, [[{x: 0, y: 0}, {x: 90, y: 0},"
        " {x: 90, y: 90}, {x: 0, y: 90}, {x: 0, y: 0}]], zoom);"
        " return told.filter((name) => name === 'quadraticCurveTo').length; })"
    )
    assert ask(qtbot, view, script) == [0, 0, 4]


_BOTH_WAYS = """(async () => {
  const layer = Dateline.app.basemap;
  const { far } = layer;
  const both = async (deed) => {
    layer.far = far;
    const afar = await deed();
    layer.far = null;
    const near = await deed();
    layer.far = far;
    return [afar, near];
  };
  const painted = async (coords) => {
    const canvas = Object.assign(document.createElement("canvas"), { key: "test" });
    await layer.renderTile(coords, canvas, "test");
    return canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
  };
  const [afar, near] = await both(() => painted(%(tile)s));
  let unlike = 0;
  for (let at = 0; at < near.length; at += 4) {
    unlike += [0, 1, 2].some((part) => Math.abs(near[at + part] - afar[at + part]) > 24);
  }
  const box = L.bounds([0, 0], [256 * 2 ** %(tile)s.z - 1, 256 * 2 ** %(tile)s.z - 1]);
  const [far_names, near_names] = await both(() => Dateline.basemapNames(layer, %(tile)s.z, box));
  const colours = new Set(new Uint32Array(near.buffer)).size;
  const words = (found) => found.map((name) => JSON.stringify(name)).sort();
  const same = words(far_names).join() === words(near_names).join();
  return { unlike: unlike / (near.length / 4), colours, names: near_names.length, same };
})()"""


@pytest.mark.parametrize(
    "tile", ["{ x: 1, y: 0, z: 2 }", "{ x: 2, y: 1, z: 3 }", "{ x: 4, y: 2, z: 4 }"]
)
def test_what_is_painted_from_afar_is_what_the_tiles_say(
    qtbot: QtBot, open_map: OpenMap, tile: str
) -> None:
    view = open_map(SHELLING)
    wait_settled(qtbot, view)
    found = ask_later(qtbot, view, _BOTH_WAYS % {"tile": tile})
    assert found["colours"] > 50
    assert found["unlike"] < 0.001, found
    assert found["names"] > 5
    assert found["same"] is True
