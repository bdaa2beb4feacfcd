"""Colours, heat and trails, as the page paints them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from dateline.domain.events import MentionKind
from dateline.domain.times import EPOCH, Moment
from dateline.ui.drawing import ColourBy, Drawing
from dateline.ui.map.view import MapView
from dateline.ui.selection import TimeRange
from support.map_pages import WAIT_MS, OpenMap, ask, position, wait_settled
from support.project_samples import KHARKIV, KYIV, MONDAY, SHELLING, TUESDAY, day, story

WEDNESDAY = day(2025, 12, 24)
NAMED = story("named", "Kyiv spoke.", [("Kyiv", KYIV, MONDAY)], kinds=(MentionKind.LITERAL,))
SPOKEN = story(
    "spoken", "Kharkiv spoke.", [("Kharkiv", KHARKIV, TUESDAY)], kinds=(MentionKind.METONYM,)
)
UNSURE = story("unsure", "Kharkiv.", [("Kharkiv", KHARKIV, TUESDAY)], confidence=0.75)
ROUTE = story(
    "route",
    "Kyiv, then Kharkiv, then Kyiv again.",
    [("Kyiv", KYIV, MONDAY), ("Kharkiv", KHARKIV, TUESDAY), ("Kyiv", KYIV, WEDNESDAY)],
)
_LEGEND = "[...document.querySelectorAll('.dateline-legend-words')].map((e) => e.textContent)"
_STEPS = (
    "[...Dateline.app.trails.events.values()].flatMap((events) =>"
    " Dateline.app.trails.stepsOf(Dateline.app.tally, events)).map(({from, to, same}) =>"
    " [Dateline.app.columns.places[from].name, Dateline.app.columns.places[to].name, same])"
)


def _draw(qtbot: QtBot, view: MapView, **choices: object) -> None:
    view.session.set_drawing(replace(Drawing(), **choices))  # type: ignore[arg-type]
    wait_settled(qtbot, view)


def _show(qtbot: QtBot, view: MapView, first: Moment, last: Moment) -> None:
    start, end = ((m - EPOCH).total_seconds() for m in (first.start, last.end))
    view.session.set_range(TimeRange(start=start, end=end))
    seen = "[Dateline.app.tally.start, Dateline.app.tally.end]"
    qtbot.wait_until(lambda: ask(qtbot, view, seen) == [start, end], timeout=WAIT_MS)
    wait_settled(qtbot, view)


def _inked(qtbot: QtBot, view: MapView, layer: str) -> int:
    """Return how many pixels of a canvas are not clear."""
    script = (
        f"(() => {{ const c = document.querySelector('canvas.{layer}');"
        " const copy = new OffscreenCanvas(c.width, c.height).getContext('2d');"
        " copy.drawImage(c, 0, 0); const d = copy.getImageData(0, 0, c.width, c.height).data;"
        " let n = 0; for (let i = 3; i < d.length; i += 4) n += d[i] > 0; return n; })()"
    )
    return int(ask(qtbot, view, script))


def test_colours_stand_for_stories_unless_asked_otherwise(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(NAMED, UNSURE)
    wait_settled(qtbot, view)
    assert view.session.colour_by is ColourBy.STORY
    assert ask(qtbot, view, _LEGEND) == ["named", "unsure"]


def test_kinds_have_colours_and_the_legend_names_those_in_the_window(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map(NAMED, SPOKEN)
    view.session.set_shows_all_kinds(True)
    _draw(qtbot, view, colour_by=ColourBy.KIND)
    words = ["place named as such", "government or institution"]
    qtbot.wait_until(lambda: ask(qtbot, view, _LEGEND) == words, timeout=WAIT_MS)
    _show(qtbot, view, MONDAY, MONDAY)
    assert ask(qtbot, view, _LEGEND) == words[:1]
    view.session.show_all_time()
    view.session.set_shows_all_kinds(False)
    qtbot.wait_until(lambda: ask(qtbot, view, _LEGEND) == words[:1], timeout=WAIT_MS)


def test_confidence_has_colours(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(SHELLING, UNSURE)
    _draw(qtbot, view, colour_by=ColourBy.CONFIDENCE)
    pairs = "[...Dateline.app.columns.pairColours]"
    sure = "[...Dateline.app.columns.confidences]"
    expected = [
        0 if c >= 90 else 1 if c >= 80 else 2 if c >= 70 else 3 for c in ask(qtbot, view, sure)
    ]
    assert ask(qtbot, view, pairs) == expected
    assert 2 in expected
    assert "70 to 80 % sure" in ask(qtbot, view, _LEGEND)
    view.restore({"latitude": 50.0, "longitude": 32.0, "zoom": 6.0})
    wait_settled(qtbot, view)
    at = position(view, KYIV.latitude, KYIV.longitude)
    colours = {"light": "#2f78b7", "dark": "#8cbde8"}
    for scheme, colour in colours.items():
        view.set_scheme(scheme)  # type: ignore[arg-type]
        qtbot.wait_until(
            lambda colour=colour: view.grab_picture().toImage().pixelColor(at).name() == colour  # type: ignore[misc]
        )


def test_ages_part_the_events_by_days_and_say_which(qtbot: QtBot, open_map: OpenMap) -> None:
    days = [day(2025, 12, number) for number in range(1, 11)]
    view = open_map(*(story(f"s{i}", "Kyiv.", [("Kyiv", KYIV, d)]) for i, d in enumerate(days)))
    _draw(qtbot, view, colour_by=ColourBy.AGE)
    assert ask(qtbot, view, _LEGEND)[:5] == [
        "began before 3 Dec 2025",
        "3 Dec 2025 to 4 Dec 2025",
        "5 Dec 2025 to 6 Dec 2025",
        "7 Dec 2025 to 8 Dec 2025",
        "9 Dec 2025 or later",
    ]
    assert ask(qtbot, view, "[...Dateline.app.columns.pairColours]") == [
        0, 0, 1, 1, 2, 2, 3, 3, 4, 4,
    ]  # fmt: skip
    _show(qtbot, view, days[0], days[2])
    shown = ask(qtbot, view, _LEGEND)
    assert shown[:2] == ["began before 3 Dec 2025", "3 Dec 2025 to 4 Dec 2025"]
    assert "9 Dec 2025 or later" not in shown


@pytest.mark.parametrize("colour_by", list(ColourBy))
def test_an_empty_project_takes_every_way(
    qtbot: QtBot, open_map: OpenMap, colour_by: ColourBy
) -> None:
    view = open_map()
    _draw(qtbot, view, colour_by=colour_by, heat=True, trails=True)
    assert ask(qtbot, view, "document.querySelector('.dateline-legend').hidden") is True


def test_shares_follow_the_colours_when_the_window_moves(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(ROUTE, SHELLING, UNSURE)
    _draw(qtbot, view, colour_by=ColourBy.AGE)
    for last in (MONDAY, TUESDAY, WEDNESDAY, MONDAY):
        _show(qtbot, view, MONDAY, last)
        moved = ask(qtbot, view, "[...Dateline.app.tally.shares]")
        ask(qtbot, view, "(Dateline.app.tally.show(Dateline.app.shown), Dateline.app.draw())")
        assert ask(qtbot, view, "[...Dateline.app.tally.shares]") == moved


def test_heat_is_where_events_are_and_goes_again(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(SHELLING)
    wait_settled(qtbot, view)
    assert _inked(qtbot, view, "dateline-heat") == 0
    _draw(qtbot, view, heat=True)
    assert "deeper with events nearby" in ask(qtbot, view, _LEGEND)
    cells = (
        "(() => { const h = Dateline.app.heat; const f = Dateline.app.eventLayer.frame();"
        " const { min } = f.bounds; const cell = (px) => Math.floor(px / 4);"
        " const at = (x, y) => h.image.data[4 * (cell(y * f.scale - f.originY - min.y) * h.width"
        " + cell(x * f.scale - f.originX - min.x)) + 3];"
        f" const lon = Dateline.projectX, lat = Dateline.projectY;"
        f" return [at(lon({KYIV.longitude}), lat({KYIV.latitude})),"
        f" at(lon({KYIV.longitude - 3}), lat({KYIV.latitude + 1}))]; }})()"
    )
    near, far = ask(qtbot, view, cells)
    assert near > 150
    assert far < near
    _draw(qtbot, view, heat=False)
    assert _inked(qtbot, view, "dateline-heat") == 0
    assert "deeper with events nearby" not in ask(qtbot, view, _LEGEND)


def test_heat_keeps_the_sum_of_what_it_spreads(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(SHELLING)
    _draw(qtbot, view, heat=True)
    sums = ask(
        qtbot,
        view,
        "(() => { const h = new Dateline.Heat(null); h.resize(90, 70); h.cells[35 * 90 + 45] = 9;"
        " h.spread(); const c = h.cells; const sum = c.reduce((a, b) => a + b, 0);"
        " return [sum, c[35 * 90 + 45 + 6], c[35 * 90 + 45 - 6], c[29 * 90 + 45], c[41 * 90 + 45],"
        " Math.max(...c) === c[35 * 90 + 45], c[0]]; })()",
    )
    assert sums[0] == pytest.approx(9, rel=1e-4)
    assert sums[1:5] == pytest.approx([sums[1]] * 4, rel=1e-4)
    assert sums[5:] == [True, 0]


def test_trails_join_a_storys_places_in_order_of_time(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(ROUTE)
    wait_settled(qtbot, view)
    assert _inked(qtbot, view, "dateline-trails") == 0
    _draw(qtbot, view, trails=True)
    assert ask(qtbot, view, _STEPS) == [["Kyiv", "Kharkiv", False], ["Kharkiv", "Kyiv", False]]
    assert _inked(qtbot, view, "dateline-trails") > 100
    assert "a story's places in order of time" in ask(qtbot, view, _LEGEND)
    _show(qtbot, view, TUESDAY, WEDNESDAY)
    assert ask(qtbot, view, _STEPS) == [["Kharkiv", "Kyiv", False]]
    _show(qtbot, view, MONDAY, MONDAY)
    assert _inked(qtbot, view, "dateline-trails") == 0
    assert "a story's places in order of time" not in ask(qtbot, view, _LEGEND)
    view.session.show_all_time()
    _draw(qtbot, view, trails=False)
    assert _inked(qtbot, view, "dateline-trails") == 0


def test_a_step_between_events_of_one_time_has_no_direction(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    same = story("same", "Kyiv. Kharkiv.", [("Kyiv", KYIV, MONDAY), ("Kharkiv", KHARKIV, MONDAY)])
    view = open_map(same)
    _draw(qtbot, view, trails=True)
    assert [step[2] for step in ask(qtbot, view, _STEPS)] == [True]
