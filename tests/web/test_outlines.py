"""Outlines have the points that can be told apart at a zoom, and no more."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from support.map_pages import OpenMap, ask

_TRACED = """(() => {{
  const {{ lineTo, moveTo }} = Path2D.prototype;
  const traced = [];
  Path2D.prototype.lineTo = function (x, y) {{ traced.push([x, y]); lineTo.call(this, x, y); }};
  Path2D.prototype.moveTo = function (x, y) {{ traced.push([x, y]); moveTo.call(this, x, y); }};
  try {{
    const known = new Dateline.Outlines(() => ({{ rings: {rings} }}), () => {{}});
    const {{ paths, x0, y0, unit, box }} = known.of("a");
    paths.at(256 * 2 ** {zoom});
    const points = traced.map(([x, y]) => [x * unit + x0, y * unit + y0]);
    const {{ edge, path }} = paths.at(256 * 2 ** {zoom});
    return {{ points, box, edges: edge !== path }};
  }} finally {{
    Object.assign(Path2D.prototype, {{ lineTo, moveTo }});
  }}
}})()"""
_CIRCLE = """(() => {
  const angles = Array.from({ length: 3000 }, (_, i) => (i / 3000) * 2 * Math.PI);
  return Float64Array.from(angles.flatMap((a) => [10 + 5 * Math.cos(a), 5 * Math.sin(a)]));
})()"""
_SPECK = "Float64Array.of(30, 0, 30.001, 0, 30.001, 0.001)"


def _traced(qtbot: QtBot, open_map: OpenMap, rings: str, zoom: int) -> dict[str, Any]:
    told: dict[str, Any] = ask(qtbot, open_map(), _TRACED.format(rings=rings, zoom=zoom))
    return told


def test_a_far_outline_has_few_points_and_none_is_off_by_a_pixel(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    told = _traced(qtbot, open_map, f"[{_CIRCLE}, {_SPECK}]", 3)
    world = 256 * 2**3
    assert 30 < len(told["points"]) < 400
    assert all(x < 0.56 for x, _ in told["points"])  # the speck is less than a pixel
    west, north, east, south = told["box"]
    found = (
        min(x for x, _ in told["points"] if x < 0.56),
        min(y for _, y in told["points"]),
        max(y for _, y in told["points"]),
    )
    for edge, kept in zip((west, north, south), found, strict=True):
        assert abs(edge - kept) * world < 1
    assert east > 0.58  # of the whole place, with its speck


def test_a_near_outline_has_every_point(qtbot: QtBot, open_map: OpenMap) -> None:
    told = _traced(qtbot, open_map, f"[{_CIRCLE}, {_SPECK}]", 12)
    assert len(told["points"]) == 3003


def test_the_cut_along_the_180th_meridian_is_no_border_from_afar_either(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    # A square whose east side is the cut, with a point on it close to the corner.
    ring = "Float64Array.of(170, 0, 180, 0, 180, 0.01, 180, 9.99, 180, 10, 170, 10)"
    told = _traced(qtbot, open_map, f"[{ring}]", 2)
    assert told["edges"]
    on_cut = [point for point in told["points"] if abs(point[0] - 1) < 1e-6]
    assert len(on_cut) == 2 * 4  # in what is filled, and in what is drawn as a line
