from __future__ import annotations

import json
import os
import signal
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEngineProfile
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from dateline.domain.places import PlaceId
from dateline.project.commands import AddAnalysis
from dateline.ui.drawing import Drawing
from dateline.ui.map.opened import OpenedPage
from dateline.ui.selection import Selection, TimeRange
from support.map_pages import (
    WAIT_MS,
    OpenMap,
    ask,
    ask_later,
    caption,
    position,
    surface,
    wait_ready,
    wait_settled,
)
from support.project_samples import (
    FIJI,
    KHARKIV,
    KYIV,
    MONDAY,
    REPAIR,
    SHELLING,
    TUESDAY,
    VERSIONS,
    story,
)

DAY = 86_400.0


def test_shows_what_the_project_holds(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(SHELLING, REPAIR)
    words = caption(qtbot, view)
    assert words.startswith("22 Dec 2025 – 24 Dec 2025, end not included · ")
    assert words.endswith("4 mentions, 2 events, 2 stories")


def test_an_empty_project_says_so(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map()
    assert caption(qtbot, view) == "Nothing dated yet"
    assert ask(qtbot, view, "document.querySelector('.dateline-legend').hidden") is True


def test_a_story_that_arrives_is_drawn_and_brought_into_view(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map()
    with qtbot.waitSignal(view.range_drawn, timeout=WAIT_MS):
        view.session.run(AddAnalysis(analysis=SHELLING, versions=VERSIONS))
    qtbot.wait_until(lambda: "2 mentions" in caption(qtbot, view), timeout=WAIT_MS)
    assert 45 < view.state()["latitude"] < 55


def test_clicking_a_marker_picks_its_event(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(SHELLING)
    wait_settled(qtbot, view)
    with qtbot.waitSignal(view.session.selection_changed, timeout=WAIT_MS):
        _click(view, position(view, KYIV.latitude, KYIV.longitude))
    picked = view.session.selection
    assert picked.place_id == KYIV.id
    assert picked.document_id == "shelling"
    assert picked.mention_id is not None


def test_a_marker_of_several_events_opens_them_in_time_order(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    later = story(
        "later",
        "Kyiv on Tuesday. Kyiv on Monday.",
        [("Kyiv", KYIV, TUESDAY), ("Kyiv", KYIV, MONDAY)],
    )
    view = open_map(later)
    wait_settled(qtbot, view)
    _click(view, position(view, KYIV.latitude, KYIV.longitude))
    lines = "[...document.querySelectorAll('.dateline-list-when')].map((e) => e.textContent)"
    qtbot.wait_until(
        lambda: ask(qtbot, view, lines) == ["22 Dec 2025", "23 Dec 2025"], timeout=WAIT_MS
    )
    with qtbot.waitSignal(view.session.selection_changed, timeout=WAIT_MS):
        ask(qtbot, view, "document.querySelectorAll('.dateline-list-line')[0].click()")
    event = view.session.store.event(view.session.selection.event_id)
    assert event.moment is not None
    assert event.moment.start == MONDAY.start


def test_the_list_of_a_mark_is_walked_by_keys_and_gives_them_back(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map(
        story("later", "Kyiv. Kyiv.", [("Kyiv", KYIV, TUESDAY), ("Kyiv", KYIV, MONDAY)])
    )
    view.activateWindow()
    stop = "document.querySelector('.dateline-stop')"
    qtbot.wait_until(lambda: ask(qtbot, view, f"{stop} !== null"), timeout=WAIT_MS)
    surface(view).setFocus()
    ask(qtbot, view, f"({stop}.focus(), {stop}.click())")
    focused = "[document.activeElement].filter((e) => e.type).map((e) => e.textContent).join()"
    qtbot.wait_until(lambda: "22 Dec" in ask(qtbot, view, focused), timeout=WAIT_MS)
    before = view.state()
    QTest.keyClick(surface(view), Qt.Key.Key_Down)
    qtbot.wait_until(lambda: "23 Dec" in ask(qtbot, view, focused), timeout=WAIT_MS)
    QTest.keyClick(surface(view), Qt.Key.Key_Home)
    qtbot.wait_until(lambda: "22 Dec" in ask(qtbot, view, focused), timeout=WAIT_MS)
    with qtbot.waitSignal(view.session.selection_changed, timeout=WAIT_MS):
        QTest.keyClick(surface(view), Qt.Key.Key_Return)
    assert view.state() == before, "the map kept still"
    anew = "!Dateline.app.list.opener.isConnected"
    qtbot.wait_until(lambda: bool(ask(qtbot, view, anew)), timeout=WAIT_MS)
    QTest.keyClick(surface(view), Qt.Key.Key_Escape)
    held = "document.activeElement.className"
    qtbot.wait_until(lambda: ask(qtbot, view, held) == "dateline-stop", timeout=WAIT_MS)


def test_a_badge_of_several_places_says_how_many_and_which(qtbot: QtBot, open_map: OpenMap) -> None:
    later = story("later", "Kyiv on Monday.", [("Kyiv", KYIV, MONDAY)])
    view = open_map(SHELLING, REPAIR, later)
    view.restore({"latitude": 40, "longitude": 30, "zoom": 2})
    wait_settled(qtbot, view)
    _click(view, position(view, KYIV.latitude, KYIV.longitude))
    lines = "[...document.querySelectorAll('.dateline-list-title, .dateline-list-sum')]"
    words = f"{lines}.map((line) => line.textContent)"
    qtbot.wait_until(
        lambda: ask(qtbot, view, words) == ["2 places", "Kyiv and Kharkiv", "3 events · 3 stories"],
        timeout=WAIT_MS,
    )
    assert "Kharkiv · " in ask(qtbot, view, "document.querySelector('.dateline-list-line').title")
    rows = "document.querySelector('.dateline-rows')"
    assert ask(qtbot, view, f"{rows}.clientHeight % 44") == 0, "no row is cut"


def test_what_is_pointed_at_is_lit_and_named(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(SHELLING)
    wait_settled(qtbot, view)
    at = position(view, KYIV.latitude, KYIV.longitude)
    QTest.mouseMove(surface(view), at + QPoint(3, 60))
    QTest.mouseMove(surface(view), at)
    lit = "Dateline.app.events.hits.filter((mark) => mark.isPointed).map((mark) => mark.place.name)"
    qtbot.wait_until(lambda: ask(qtbot, view, lit) == ["Kyiv"], timeout=WAIT_MS)
    assert "Kyiv" in ask(qtbot, view, "document.querySelector('.dateline-tip').textContent")
    QTest.mouseMove(surface(view), at + QPoint(3, 60))
    qtbot.wait_until(lambda: ask(qtbot, view, lit) == [], timeout=WAIT_MS)


def test_what_changes_in_one_turn_reaches_the_map_in_one_piece(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map(SHELLING)
    told: list[str] = []
    view.bridge.told.connect(told.append)
    with qtbot.waitSignal(view.range_drawn, timeout=WAIT_MS):
        view.session.run(AddAnalysis(analysis=REPAIR, versions=VERSIONS))
        view.session.set_range(TimeRange(start=MONDAY.start_seconds, end=TUESDAY.end_seconds))
        assert told == []
    assert [json.loads(text)["kind"] for text in told] == ["load"]
    assert "4 mentions" in caption(qtbot, view)


def test_a_selection_made_elsewhere_is_flown_to(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(SHELLING, REPAIR)
    view.restore({"latitude": 0, "longitude": -90, "zoom": 7})
    qtbot.wait_until(lambda: view.state()["zoom"] == 7, timeout=WAIT_MS)
    view.session.select(Selection(place_id=KHARKIV.id))
    qtbot.wait_until(lambda: _sees(view, KHARKIV.latitude, KHARKIV.longitude), timeout=WAIT_MS)
    assert (
        ask(qtbot, view, "Dateline.app.events.hits.filter((m) => m.isSelected)[0].place.name")
        == "Kharkiv"
    )


def test_a_click_on_the_map_does_not_move_it(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(SHELLING)
    view.restore({"latitude": 50.4, "longitude": 30.5, "zoom": 4})
    wait_settled(qtbot, view)
    before = view.state()
    with qtbot.waitSignal(view.session.selection_changed, timeout=WAIT_MS):
        _click(view, position(view, KYIV.latitude, KYIV.longitude))
    wait_settled(qtbot, view)
    assert view.state() == before


def test_the_window_of_time_is_followed(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(SHELLING, REPAIR)
    start = MONDAY.start_seconds
    with qtbot.waitSignal(view.range_drawn, timeout=WAIT_MS):
        view.session.set_range(TimeRange(start=start + DAY, end=start + 2 * DAY))
    assert caption(qtbot, view) == (
        "23 Dec 2025 – 24 Dec 2025, end not included · 1 mention, 1 event, 1 story"
    )
    with qtbot.waitSignal(view.range_drawn, timeout=WAIT_MS):
        view.session.set_range(TimeRange(start=start - DAY, end=start))
    assert caption(qtbot, view).endswith("nothing in this range")


def test_a_brush_that_runs_ahead_is_not_queued(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(SHELLING)
    drawn: list[int] = []
    view.range_drawn.connect(drawn.append)
    start = MONDAY.start_seconds
    for hour in range(200):
        view.session.set_range(TimeRange(start=start, end=start + 3600 * (hour + 1)))
    qtbot.wait_until(lambda: "30 Dec 2025" in caption(qtbot, view), timeout=WAIT_MS)
    assert len(drawn) <= 3


def test_metonyms_are_off_until_asked_for(qtbot: QtBot, open_map: OpenMap) -> None:
    said = replace(SHELLING.mentions[2], moment=TUESDAY)
    view = open_map(replace(SHELLING, mentions=(*SHELLING.mentions[:2], said)))
    assert "2 events" in caption(qtbot, view)
    with qtbot.waitSignal(view.range_drawn, timeout=WAIT_MS):
        view.session.set_shows_all_kinds(True)
    assert "3 events" in caption(qtbot, view)
    assert view.session.shows_all_kinds


def test_an_area_is_tinted_and_answers_to_a_click(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(story("fiji", "Fiji spoke.", [("Fiji", FIJI, MONDAY)]))
    view.restore({"latitude": -18, "longitude": 177.5, "zoom": 6})
    wait_settled(qtbot, view)
    assert ask(qtbot, view, "Dateline.app.areas.drawn.length") == 1
    assert ask(qtbot, view, "Dateline.app.events.hits.length") == 0
    with qtbot.waitSignal(view.session.selection_changed, timeout=WAIT_MS):
        _click(view, position(view, -17, 176.6))
    assert view.session.selection.place_id == FIJI.id


def test_names_from_hostile_stories_are_only_text(qtbot: QtBot, open_map: OpenMap) -> None:
    nasty = "<img src=x onerror=Dateline.fail('ran')><script>Dateline.fail('ran')</script>"
    place = replace(KYIV, name=nasty, id=PlaceId("curated:nasty"), admin_names=(nasty,))
    text = f"{nasty} on Monday, {nasty} on Tuesday."
    view = open_map(
        story("nasty", text, [(nasty, place, MONDAY), (nasty, place, TUESDAY)], title=nasty)
    )
    wait_settled(qtbot, view)
    before = ask(qtbot, view, "document.querySelectorAll('script, img').length")
    _click(view, position(view, KYIV.latitude, KYIV.longitude))
    lines = "document.querySelectorAll('.dateline-list-line').length"
    qtbot.wait_until(lambda: ask(qtbot, view, lines) == 2, timeout=WAIT_MS)
    assert ask(qtbot, view, "document.querySelectorAll('script, img').length") == before
    assert nasty in ask(qtbot, view, "document.querySelector('.dateline-list-body').textContent")
    assert ask(qtbot, view, "Dateline.failures.length") == 0


def test_keys_pan_and_zoom(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(SHELLING)
    view.restore({"latitude": 50, "longitude": 30, "zoom": 5})
    wait_settled(qtbot, view)
    ask(qtbot, view, "Dateline.app.map.getContainer().focus()")
    surface(view).setFocus()
    QTest.keyClick(surface(view), Qt.Key.Key_Right)
    qtbot.wait_until(lambda: view.state()["longitude"] > 30.5, timeout=WAIT_MS)
    QTest.keyClick(surface(view), Qt.Key.Key_Plus)
    qtbot.wait_until(lambda: view.state()["zoom"] == 6, timeout=WAIT_MS)


def test_marks_have_names_for_screen_readers(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(SHELLING)
    names = "[...document.querySelectorAll('.dateline-stop')].map((e) => e.ariaLabel).sort()"
    qtbot.wait_until(
        lambda: (
            ask(qtbot, view, names)
            == [
                "Kharkiv, Kharkiv Oblast, Ukraine, 1 event",
                "Kyiv, Ukraine, 1 event",
            ]
        ),
        timeout=WAIT_MS,
    )
    view.activateWindow()
    surface(view).setFocus()
    qtbot.wait_until(lambda: bool(ask(qtbot, view, "document.hasFocus()")), timeout=WAIT_MS)
    ask(qtbot, view, "document.querySelector('.dateline-stop').focus()")
    told = "document.activeElement.ariaLabel"
    qtbot.wait_until(lambda: ask(qtbot, view, told).endswith("1 event · 1 story"), timeout=WAIT_MS)


def test_colour_schemes_follow(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(SHELLING)
    view.restore({"latitude": 49, "longitude": 31, "zoom": 5})
    for scheme, land in (
        ("dark", "#20262e"),
        ("print", "#ffffff"),
        ("dark-strong", "#000000"),
        ("light-strong", "#ffffff"),
        ("light", "#fbfaf7"),
    ):
        view.set_scheme(scheme)  # type: ignore[arg-type]
        wait_settled(qtbot, view)
        at = position(view, 47.9, 33.2)
        qtbot.wait_until(
            lambda at=at, land=land: view.grab_picture().toImage().pixelColor(at).name() == land,  # type: ignore[misc]
            timeout=WAIT_MS,
        )
        assert view.scheme == scheme


def test_towns_are_called_in_english_or_as_their_own_country_writes_them(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map(SHELLING)
    view.restore({"latitude": 49, "longitude": 31, "zoom": 6})
    wait_settled(qtbot, view)
    words = "Dateline.app.names.placed.flatMap((label) => label.lines)"
    english = ask(qtbot, view, words)
    assert "Lviv" in english
    assert "Львів" not in english
    view.session.set_drawing(Drawing(local_names=True))
    qtbot.wait_until(lambda: "Львів" in ask(qtbot, view, words), timeout=WAIT_MS)
    assert "Lviv" not in ask(qtbot, view, words)


def test_where_the_map_looks_is_kept_and_restored(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(SHELLING)
    wanted = {"latitude": 51.0, "longitude": 20.0, "zoom": 6.0}
    view.restore(wanted)
    qtbot.wait_until(lambda: view.state()["zoom"] == 6, timeout=WAIT_MS)
    assert view.state() == pytest.approx(wanted, abs=0.01)
    view.restore({"latitude": float("nan"), "longitude": "x"})
    assert view.state() == pytest.approx(wanted, abs=0.01)


def test_a_dead_renderer_is_started_again_from_what_python_knows(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map(SHELLING)
    view.restore({"latitude": 51, "longitude": 20, "zoom": 6})
    qtbot.wait_until(lambda: view.state()["zoom"] == 6, timeout=WAIT_MS)
    with qtbot.waitSignal(view.ready, timeout=WAIT_MS):
        os.kill(view.page.renderProcessPid(), signal.SIGKILL)
    assert "2 events" in caption(qtbot, view)
    assert ask(qtbot, view, "Dateline.app.map.getZoom()") == 6


def test_a_renderer_that_dies_while_it_loads_is_started_again(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map(SHELLING, waits=False)
    qtbot.wait_until(lambda: view.page.renderProcessPid() > 0, timeout=WAIT_MS)
    with qtbot.waitSignal(view.ready, timeout=WAIT_MS):
        os.kill(view.page.renderProcessPid(), signal.SIGKILL)
    assert "2 events" in caption(qtbot, view)


def test_a_renderer_that_keeps_dying_is_given_up(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(SHELLING)
    for _ in range(3):
        with qtbot.waitSignal(view.ready, timeout=WAIT_MS):
            os.kill(view.page.renderProcessPid(), signal.SIGKILL)
    with qtbot.waitSignal(view.failed, timeout=WAIT_MS) as told:
        os.kill(view.page.renderProcessPid(), signal.SIGKILL)
    assert "Your project is safe" in told.args[0]
    open_map.complaints.clear()  # type: ignore[attr-defined]
    with qtbot.waitSignal(view.ready, timeout=WAIT_MS):
        view.reload()


def test_opening_and_closing_leaves_nothing_behind(qtbot: QtBot, open_map: OpenMap) -> None:
    for turn in range(4):
        view = open_map(SHELLING, waits=turn % 2 == 0)
        view.shutdown()
        view.shutdown()


def _click(view: object, at: QPoint) -> None:
    QTest.mouseClick(surface(view), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)  # type: ignore[arg-type]


def _sees(view: object, latitude: float, longitude: float) -> bool:
    at = position(view, latitude, longitude)  # type: ignore[arg-type]
    return view.rect().contains(at)  # type: ignore[attr-defined, no-any-return]


def test_a_fit_holds_through_the_resizes_that_come_with_it_and_after(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map(SHELLING, REPAIR)
    wait_settled(qtbot, view)
    seen = (
        f"[[{KYIV.latitude}, {KYIV.longitude}], [{KHARKIV.latitude}, {KHARKIV.longitude}]]"
        ".every((at) => Dateline.app.map.getBounds().contains(at))"
    )
    # Amid an animation, a fit is put off, and so is what a resize does.
    amid = (
        "new Promise((done) => { const { app } = Dateline; const { map } = app;"
        " map.setView([0, 0], 5, { animate: false });"
        " map.once('zoomanim', () => setTimeout(() => {"
        " app.fitEvents(); app.view.limit(); done(map._animatingZoom); }, 0));"
        " map.setZoom(6); })"
    )
    assert ask_later(qtbot, view, amid) is True
    view.resize(view.width() - 260, view.height() - 120)
    width = view.width()
    qtbot.wait_until(
        lambda: ask(qtbot, view, "Dateline.app.map.getSize().x") == width, timeout=WAIT_MS
    )
    wait_settled(qtbot, view)
    assert ask(qtbot, view, seen) is True
    view.resize(420, 300)
    qtbot.wait_until(
        lambda: ask(qtbot, view, "Dateline.app.map.getSize().x") == 420, timeout=WAIT_MS
    )
    wait_settled(qtbot, view)
    assert ask(qtbot, view, seen) is True


def test_a_map_that_was_moved_stays_there_when_it_is_resized(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map(SHELLING, REPAIR)
    wait_settled(qtbot, view)
    ask(qtbot, view, "(Dateline.app.map.setView([10, 20], 6, {animate: false}), true)")
    view.resize(420, 300)
    qtbot.wait_until(
        lambda: ask(qtbot, view, "Dateline.app.map.getSize().x") == 420, timeout=WAIT_MS
    )
    wait_settled(qtbot, view)
    at = ask(qtbot, view, "[Dateline.app.map.getCenter().lat, Dateline.app.map.getZoom()]")
    assert at == [pytest.approx(10, abs=0.1), 6]


def test_the_first_picture_is_told_of_before_or_as_the_page_is_ready(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map(SHELLING)
    wait_settled(qtbot, view)  # a tile on its way would be lost, and the page complain
    with qtbot.waitSignals([view.painted, view.ready], timeout=WAIT_MS):
        view.reload()
    assert view.is_ready


FRAMES_PASSED = """
Dateline.app.invalidate();
let left = 3;
const frame = () => {
  left -= 1;
  if (left) requestAnimationFrame(frame);
  else window.passed = true;
};
requestAnimationFrame(frame);
"""


def test_a_page_that_knows_of_no_project_yet_is_not_called_painted(
    qtbot: QtBot, map_profile: QWebEngineProfile
) -> None:
    opened = OpenedPage(map_profile)
    opened.bind()
    opened.view.resize(400, 300)
    opened.view.show()
    answers: list[object] = []

    def answer(script: str) -> object:
        answers.clear()
        opened.page.runJavaScript(script, answers.append)
        qtbot.wait_until(lambda: bool(answers), timeout=WAIT_MS)
        return answers[0]

    qtbot.wait_until(lambda: answer("!!window.Dateline?.app") is True, timeout=WAIT_MS)
    answer(f"(() => {{ {FRAMES_PASSED} return true; }})()")
    qtbot.wait_until(lambda: answer("window.passed === true") is True, timeout=WAIT_MS)
    assert answer("document.title") == "Map"
    opened.view.deleteLater()
    qtbot.wait_until(lambda: not isValid(opened.page), timeout=WAIT_MS)


def test_land_names_and_events_are_painted_before_the_map_is_shown(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map(SHELLING, is_shown=False)
    view.resize(700, 500)
    view.grab(QRect(0, 0, 1, 1))  # lays it out, as the window is before it is shown
    view.begin()
    base = "window.Dateline?.app?.basemap"
    there = f"!!{base} && !{base}._loading && Dateline.app.names.placed.length > 5"
    qtbot.wait_until(lambda: bool(ask(qtbot, view, there)), timeout=WAIT_MS)
    assert ask(qtbot, view, "document.hidden") is True
    assert ask(qtbot, view, "Dateline.app.map.getSize()") == {"x": 700, "y": 500}
    assert ask(qtbot, view, "Dateline.app.events.hits.length") > 0
    ratio = view.devicePixelRatioF()
    assert ask(qtbot, view, "Dateline.style.ratio()") == ratio
    ask(qtbot, view, f"(window.first = {base}, 1)")
    view.show()
    wait_ready(qtbot, view)
    wait_settled(qtbot, view)
    # Nothing of it was painted anew, for another size or other pixels.
    assert ask(qtbot, view, f"first === {base}") is True
    assert ask(qtbot, view, "Dateline.style.ratio() === devicePixelRatio") is True
    assert ask(qtbot, view, "Dateline.app.map.getContainer().style.width") == ""


def test_a_page_told_before_it_is_shown_is_painted_once_it_is_in_the_size_it_has_then(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map(SHELLING, is_shown=False)
    told: list[str] = []
    view.painted.connect(lambda: told.append("painted"))
    view.begin()
    holds = "window.Dateline?.app?.columns.count"
    qtbot.wait_until(lambda: bool(ask(qtbot, view, holds)), timeout=WAIT_MS)
    assert ask(qtbot, view, "document.hidden") is True
    # All that a frame needs is made, but no frame was, and nobody is told of one.
    assert "1 story" in caption(qtbot, view)
    assert told == []
    assert ask(qtbot, view, "document.title") == "Map"
    view.resize(700, 500)
    view.show()
    wait_ready(qtbot, view)
    wait_settled(qtbot, view)
    assert told == ["painted"]
    assert ask(qtbot, view, "Dateline.app.map.getSize()") == {"x": 700, "y": 500}
    assert ask(qtbot, view, "Dateline.app.events.hits.length") > 0
