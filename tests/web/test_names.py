"""Where names stand on the map: whole, in view, and off what lies over the map."""

from __future__ import annotations

from itertools import product
from typing import Any

from pytestqt.qtbot import QtBot

from support.map_pages import WAIT_MS, OpenMap, ask, wait_settled
from support.project_samples import KHARKIV, KYIV, MONDAY, SHELLING, story

_NAMES = """(() => {
  const { min, max } = Dateline.app.eventLayer.frame().view;
  const taken = Dateline.app.free(Dateline.app.eventLayer.frame());
  const drawn = Dateline.app.names.placed.filter((label) => taken.isFree(label.box));
  return drawn.map((label) => [label.box[0] - min.x, label.box[1] - min.y,
    label.box[2] - min.x, label.box[3] - min.y]);
})()"""
_COVERED = """['legend', 'caption', 'foot'].map((name) => {
  const at = document.querySelector(`.dateline-${name}`).getBoundingClientRect();
  return [at.left, at.top, at.right, at.bottom];
})"""


def _meet(one: list[float], other: list[float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def test_no_name_is_cut_or_lies_under_the_legend(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(SHELLING)
    view.restore({"latitude": 50.0, "longitude": 20.0, "zoom": 5.0})
    wait_settled(qtbot, view)
    drawn: Any = ask(qtbot, view, _NAMES)
    wide, high = view.width(), view.height()
    assert len(drawn) > 10
    for left, top, right, bottom in drawn:
        assert left >= 0
        assert top >= 0
        assert right <= wide
        assert bottom <= high
    covered = ask(qtbot, view, _COVERED)
    assert not [pair for pair in product(drawn, covered) if _meet(*pair)]


def test_a_town_whose_mark_the_edge_cuts_is_not_named(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(SHELLING)
    paris = 2.35
    for inset, is_named in ((1, False), (8, True)):
        longitude = paris + (view.width() / 2 - inset) * 360 / (256 * 2**5)
        view.restore({"latitude": 48.0, "longitude": longitude, "zoom": 5.0})
        wait_settled(qtbot, view)
        labels = "Dateline.app.names.{}.map(({{ name }}) => name.name)"
        assert "Paris" in ask(qtbot, view, labels.format("placed"))
        assert ("Paris" in ask(qtbot, view, labels.format("shown"))) is is_named


def test_a_small_area_is_named_beside_it_and_a_large_one_on_it(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map()
    spots = (
        "[[400, 420], [300, 450], [100, 900]].map(([left, right]) => Dateline.spotsOn("
        "(left + right) / 2, 50, 100, [left, 40, right, 60]))"
    )
    small, middling, large = ask(qtbot, view, spots)
    assert small[:2] == [[426, 50], [294, 50]], "right of it, then left"
    assert [360, 50] in small, "and on it where there is no other room"
    assert middling[0] == [325, 50]
    assert middling[3:] == [[456, 50], [194, 50], [325, 72], [325, 28]]
    assert large == [[450, 50], [450, 68], [450, 32]]


def test_no_town_is_named_whose_dot_is_covered(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(SHELLING, size=(1000, 700))
    view.restore({"latitude": 50.0, "longitude": 30.0, "zoom": 6.0})
    wait_settled(qtbot, view)
    towns = "Dateline.app.names.shown.filter(({ town }) => town)"
    name, px, py = ask(qtbot, view, f"{towns}.map(({{ name, px, py }}) => [name.name, px, py])")[0]
    # A box that covers the dot and none of the words, as a name's or a mark's may.
    painted = (
        "(() => {{ const {{ app }} = Dateline; const frame = app.eventLayer.frame();"
        " const taken = new Dateline.Taken(frame.view);"
        " taken.add([{px} - 1, {py} - 1, {px} + 1, {py} + 1]);"
        " app.names.draw(frame, taken, () => false, true);"
        " return app.names.shown.map(({{ name }}) => name.name); }})()"
    )
    told = ask(qtbot, view, painted.format(px=px, py=py))
    assert len(told) > 10
    assert name not in told


def test_a_long_title_is_wrapped_in_the_legend(qtbot: QtBot, open_map: OpenMap) -> None:
    title = "Capital hit hours after talk of peace in the valley"
    view = open_map(story(title, "Kyiv then.", [("Kyiv", KYIV, MONDAY)]))
    words = "document.querySelector('.dateline-legend-words')"
    qtbot.wait_until(lambda: ask(qtbot, view, f"{words}.textContent") == title, timeout=WAIT_MS)
    cut = f"{words}.scrollHeight > {words}.clientHeight + 1"
    assert ask(qtbot, view, f"[{cut}, {words}.clientHeight]") == [False, 30]


def test_the_tint_of_an_area_pales_as_it_outgrows_the_view(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(story("one", "Kharkiv then.", [("Kharkiv", KHARKIV, MONDAY)]))
    depth = (
        "[5, 8, 11].map((zoom) => Dateline.roomFor({ box: [0.5, 0.3, 0.55, 0.34], largest: 0.05 },"
        " { scale: 256 * 2 ** zoom, view: L.bounds([0, 0], [900, 600]) }))"
    )
    near, nearer, nearest = ask(qtbot, view, depth)
    assert near == 1
    assert 0.2 < nearer < 0.5
    assert nearest == 0.2
