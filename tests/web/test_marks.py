"""Marks in the page: kept apart so that every count can be read, coloured as the legend says."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from pytestqt.qtbot import QtBot

from dateline.project.commands import AddAnalysis
from support.map_pages import WAIT_MS, OpenMap, ask
from support.marks import load, scattered
from support.project_samples import KYIV, MONDAY, TUESDAY, VERSIONS, story


@pytest.mark.parametrize("selected", [-1, 17])
def test_marks_keep_apart_at_every_zoom(qtbot: QtBot, open_map: OpenMap, selected: int) -> None:
    view = open_map()
    load(qtbot, view, scattered(3, 400), [0])
    for zoom in range(1, 11):
        scale = 256 * 2**zoom
        script = (
            f"(Dateline.app.tally.setWindow(0, 1000), Dateline.gather(Dateline.app.tally, {scale},"
            f" () => true, {selected}, () => true).map((c) =>"
            " [c.px, c.py, Dateline.style.radius(c.events), c.members.length]))"
        )
        clusters = ask(qtbot, view, script)
        assert sum(cluster[3] for cluster in clusters) == 400, "none is lost, none counted twice"
        for (x1, y1, r1, _), (x2, y2, r2, _) in combinations(clusters, 2):
            across = abs(x1 - x2)
            gap = (min(across, scale - across) ** 2 + (y1 - y2) ** 2) ** 0.5
            assert gap >= r1 + r2 + 3


def test_a_few_places_far_off_do_not_decide_the_first_view(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(size=(700, 640))
    near = [(50.45, 30.5, 12), (49.98, 36.2, 4), (46.5, 30.7, 3), (49.8, 24.0, 3)]
    far = [(38.9, -77.0, 2), (24.4, 54.4, 1)]
    load(qtbot, view, [*near, *far], [0])
    fit = "(Dateline.app.fitEvents({most}), Dateline.app.map.getZoom())"
    assert ask(qtbot, view, fit.format(most="true")) >= 5
    assert ask(qtbot, view, "Dateline.app.map.getBounds().contains([49.8, 24])") is True
    said = "document.querySelector('.dateline-beyond').textContent"
    qtbot.wait_until(lambda: ask(qtbot, view, said) == "2 events out of view")
    ask(qtbot, view, "document.querySelector('.dateline-beyond').click()")
    hidden = "document.querySelector('.dateline-beyond').hidden"
    qtbot.wait_until(lambda: ask(qtbot, view, hidden) is True)
    assert ask(qtbot, view, "Dateline.app.map.getZoom()") <= 3


def test_a_quarter_of_all_that_is_said_is_no_outlier(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(size=(700, 640))
    load(qtbot, view, [(49.98, 36.25, 3), (50.45, 30.52, 1)], [0])
    ask(qtbot, view, "Dateline.app.fitEvents(true)")
    assert ask(qtbot, view, "Dateline.app.map.getBounds().contains([50.45, 30.52])") is True


def test_two_ends_of_the_world_are_both_shown_where_both_weigh(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map(size=(700, 640))
    load(qtbot, view, [(50.45, 30.5, 5), (38.9, -77.0, 5)], [0])
    ask(qtbot, view, "Dateline.app.fitEvents(true)")
    seen = "[[50.45, 30.5], [38.9, -77]].every((at) => Dateline.app.map.getBounds().contains(at))"
    assert ask(qtbot, view, seen) is True


def test_the_shorter_way_across_the_date_line_is_taken(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map()
    boxes = "Dateline.boxOf(Dateline.unrolled([{x: 0.98, y: 0.5}, {x: 0.02, y: 0.5}]))"
    assert ask(qtbot, view, boxes) == pytest.approx([0.98, 0.5, 1.02, 0.5])


def test_stories_without_a_colour_of_their_own_are_counted_in_grey(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map()
    load(qtbot, view, [(50, 30 + i, 1) for i in range(4)], [0, -1, 1, -1])
    rows = (
        "[...document.querySelectorAll('.dateline-sample.story')]"
        ".map((mark) => mark.parentNode.textContent)"
    )
    qtbot.wait_until(lambda: ask(qtbot, view, rows) == ["Story 0", "Story 2", "2 other stories"])
    colours = "[0, 1, 2, 3].map((place) => Dateline.colourOf(Dateline.app.tally, place))"
    style = ask(qtbot, view, "[...Dateline.style.current.data, Dateline.style.current.other]")
    assert ask(qtbot, view, colours) == [style[0], style[-1], style[1], style[-1]]


def test_a_place_that_is_only_spoken_of_is_hollow_and_the_legend_says_so(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map(size=(700, 640))
    load(qtbot, view, [(50.45, 30.5, 2), (38.9, -77.0, 2)], [0], scenes=[0, 1])
    ask(qtbot, view, "Dateline.app.fitEvents(false)")
    hollow = "Dateline.app.events.hits.map((mark) => [mark.place.name, mark.isHollow])"
    qtbot.wait_until(lambda: dict(ask(qtbot, view, hollow)) == {"P0": False, "P1": True})
    legend = "document.querySelector('.dateline-legend').textContent"
    qtbot.wait_until(lambda: "only spoken of" in ask(qtbot, view, legend))
    words = ask(qtbot, view, "Dateline.wordsOf(Dateline.app.tally, [1])")
    assert words[-1] == "Only spoken of"
    names = ask(qtbot, view, "Dateline.wordsOf(Dateline.app.tally, [1, 0])")[1]
    assert names == "P0 and P1"


def test_a_picture_explains_what_is_in_it_and_rings_nothing(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map(size=(700, 640))
    load(qtbot, view, [(50.45, 30.5, 3), (50.45, 30.5, 1), (38.9, -77.0, 1)], [0, 1, 2])
    ask(qtbot, view, "Dateline.app.map.setView([50, 31], 7, { animate: false }) && 1")
    ask(qtbot, view, "Dateline.app.select('0', false)")
    rows = "[...document.querySelectorAll('.dateline-legend-words')].map((e) => e.textContent)"
    ringed = "Dateline.app.events.hits.some((mark) => mark.isSelected)"
    qtbot.wait_until(lambda: ask(qtbot, view, ringed) is True)
    assert ask(qtbot, view, rows) == ["Story 0", "Story 1", "Story 2", "events"]
    dress = "{title: '', subtitle: '', credit: '', parts: ['legend']}"
    ask(qtbot, view, f"(Dateline.app.becomePicture({dress}, 1, 2), Dateline.app.invalidate())")
    joined = ["Story 0", "Story 1", "events", "more places in one mark"]
    qtbot.wait_until(lambda: ask(qtbot, view, rows) == joined)
    assert ask(qtbot, view, ringed) is False


def test_a_title_as_long_as_a_page_leaves_room_for_the_map(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(size=(700, 640))
    load(qtbot, view, [(50.45, 30.5, 3)], [0])
    words = "{title: 'T'.repeat(9000), subtitle: 'S'.repeat(9000), credit: '', parts: ['legend']}"
    ask(qtbot, view, f"(Dateline.app.becomePicture({words}, 1, 2), 1)")
    row = "document.querySelector('.dateline-legend-words')"
    qtbot.wait_until(lambda: ask(qtbot, view, f"{row} !== null"))
    ask(qtbot, view, f"({row}.textContent = 'W'.repeat(9000)) && 1")
    box = "document.querySelector('{}').getBoundingClientRect().height"
    qtbot.wait_until(lambda: 0 < ask(qtbot, view, box.format(".dateline-title")) < 300)
    assert 0 < ask(qtbot, view, box.format(".dateline-legend")) < 200


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#RRGGBB``, as WCAG 2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


_PAINTED = """(() => {{
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [80, 80];
  const context = canvas.getContext("2d");
  const {{ land, data }} = Dateline.style.current;
  context.fillStyle = land;
  context.fillRect(0, 0, 80, 80);
  const path = new Path2D("M0 0H80V80H0Z");
  {paint};
  const bytes = context.getImageData(10, 10, 60, 60).data;
  const found = new Set();
  for (let i = 0; i < bytes.length; i += 4) {{
    found.add([0, 1, 2].map((c) => bytes[i + c].toString(16).padStart(2, "0")).join(""));
  }}
  return [land, [...found].map((colour) => `#${{colour}}`)];
}})()"""


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
@pytest.mark.parametrize("colour", range(7))
def test_every_colour_is_seen_on_land(
    qtbot: QtBot, open_map: OpenMap, scheme: str, colour: int
) -> None:
    view = open_map()
    ask(qtbot, view, f"Dateline.style.use('{scheme}')")
    for paint in (
        f"Dateline.marks.doubtful(context, 40, 40, 9, data[{colour}])",
        f"Dateline.marks.sure(context, 40, 40, 9, [[data[{colour}], 1, {colour}]])",
        f"Dateline.marks.quiet(context, 40, 40, data[{colour}], true)",
    ):
        land, found = ask(qtbot, view, _PAINTED.format(paint=paint))
        assert max(contrast(land, one) for one in found) >= 3


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
@pytest.mark.parametrize("colour", range(7))
def test_no_tint_of_an_area_is_an_even_one_as_water_is(
    qtbot: QtBot, open_map: OpenMap, scheme: str, colour: int
) -> None:
    view = open_map()
    ask(qtbot, view, f"Dateline.style.use('{scheme}')")
    paint = f"Dateline.marks.area(context, path, data[{colour}], 1, 0.2, 1)"
    _, found = ask(qtbot, view, _PAINTED.format(paint=paint))
    least, most = sorted(found, key=luminance)[:: len(found) - 1]
    assert contrast(least, most) >= 1.15


def test_a_name_too_long_for_the_map_is_cut_and_told_in_full_on_pointing(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    long = replace(KYIV, name="A very long name of a place that goes on for ever and ever")
    view = open_map(story("one", f"{long.name}.", [(long.name, long, MONDAY)]))
    qtbot.wait_until(lambda: ask(qtbot, view, "Dateline.app.events.hits.length") == 1)
    written = (
        "(() => { const { events, eventLayer } = Dateline.app;"
        " const f = eventLayer.frame();"
        " return events.namesOf(eventLayer.context, events.hits, new Dateline.Taken(f.view))"
        ".map((name) => name.words); })()"
    )
    assert ask(qtbot, view, written) == ["A very long name of a place that go…"]
    told = "Dateline.wordsOf(Dateline.app.tally, Dateline.app.events.hits[0].cluster.members)"
    assert long.name in ask(qtbot, view, f"{told}[0]")


def test_a_badge_counts_events_not_how_often_they_are_mentioned(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    thrice = [("Kyiv", KYIV, MONDAY)] * 3
    view = open_map(story("often", "Kyiv, Kyiv, Kyiv.", thrice))
    qtbot.wait_until(lambda: ask(qtbot, view, "Dateline.app.events.hits.length") == 1)
    written = (
        "(() => { const { marks } = Dateline, { number } = marks, found = [];"
        " marks.number = (...told) => found.push(told[4]);"
        " Dateline.app.drawNow(); marks.number = number; return found; })()"
    )
    legend = "document.querySelector('.dateline-legend').textContent"
    assert ask(qtbot, view, written) == []
    assert "events" not in ask(qtbot, view, legend)
    again = story("again", "Kyiv, Kyiv.", [("Kyiv", KYIV, MONDAY), ("Kyiv", KYIV, TUESDAY)])
    view.session.run(AddAnalysis(analysis=again, versions=VERSIONS))
    qtbot.wait_until(lambda: ask(qtbot, view, written) == [2], timeout=WAIT_MS)
    qtbot.wait_until(lambda: "events" in ask(qtbot, view, legend))
    words = ask(qtbot, view, "Dateline.app.wordsFor(Dateline.app.events.hits[0].cluster.members)")
    assert words == ["Kyiv, Ukraine", "2 events · 2 stories"]
