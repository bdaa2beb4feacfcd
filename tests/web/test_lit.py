"""A story that is picked as a whole: its marks are raised on the map, all others quiet."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dateline.domain.events import Analysis
from dateline.ui.hovering import Where, events_at
from dateline.ui.map.view import MapView
from dateline.ui.selection import TimeRange
from support.map_pages import WAIT_MS, OpenMap, ask, position, surface, wait_settled
from support.project_samples import FIJI, KHARKIV, KYIV, MONDAY, TUESDAY, story


def _one(name: str, place: Any, when: Any = MONDAY) -> Analysis:
    return story(name, f"{place.name} then.", [(place.name, place, when)])


def _colour(view: MapView, place: Any) -> QColor:
    at = position(view, place.latitude, place.longitude)
    return view.grab_picture().toImage().pixelColor(at)


def _raised(qtbot: QtBot, view: MapView) -> list[str]:
    return sorted(
        ask(
            qtbot,
            view,
            "Dateline.app.events.hits.filter((m) => m.isRaised).map((m) => m.place.name)",
        )
    )


def test_marks_of_other_stories_go_quiet_until_escape(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(_one("first", KYIV), _one("second", KHARKIV))
    wait_settled(qtbot, view)
    kyiv, kharkiv = _colour(view, KYIV), _colour(view, KHARKIV)
    second = next(kept for kept in view.session.stories if kept.id == "second")
    view.session.light_story(second.id)
    wait_settled(qtbot, view)
    assert _raised(qtbot, view) == ["Kharkiv"]
    qtbot.wait_until(lambda: _colour(view, KYIV) != kyiv, timeout=WAIT_MS)
    assert _colour(view, KYIV).lightness() > kyiv.lightness() + 30
    assert _colour(view, KHARKIV) == kharkiv
    faded = "[...document.querySelectorAll('.dateline-legend-row.faded')].length"
    assert ask(qtbot, view, faded) == 1
    view.activateWindow()
    surface(view).setFocus()
    ask(qtbot, view, "Dateline.app.map.getContainer().focus()")
    QTest.keyClick(surface(view), Qt.Key.Key_Escape)
    qtbot.wait_until(lambda: view.session.lit_story is None, timeout=WAIT_MS)
    assert view.session.selection.document_id == "second"
    qtbot.wait_until(lambda: _colour(view, KYIV) == kyiv, timeout=WAIT_MS)
    assert ask(qtbot, view, faded) == 0


def test_only_what_is_in_the_window_is_raised(qtbot: QtBot, open_map: OpenMap) -> None:
    both = story(
        "both",
        "Kyiv on Monday. Kharkiv on Tuesday.",
        [("Kyiv", KYIV, MONDAY), ("Kharkiv", KHARKIV, TUESDAY)],
    )
    view = open_map(both, _one("other", KHARKIV, MONDAY))
    view.session.light_story(next(kept.id for kept in view.session.stories if kept.id == "both"))
    wait_settled(qtbot, view)
    assert _raised(qtbot, view) == ["Kharkiv", "Kyiv"]
    ask(
        qtbot,
        view,
        "Dateline.app.setRange({...Dateline.app.range, end: Dateline.app.range.end - 86400})",
    )
    wait_settled(qtbot, view)
    assert _raised(qtbot, view) == ["Kyiv"]


def test_words_beside_the_pointer_go_when_their_time_does(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(_one("monday", KYIV, MONDAY), _one("tuesday", KYIV, TUESDAY))
    wait_settled(qtbot, view)
    hidden = "document.querySelector('.dateline-tip').hidden"
    ask(
        qtbot,
        view,
        "Dateline.app.point({members: Dateline.app.events.hits[0].cluster.members}, {x: 9, y: 9})",
    )
    assert ask(qtbot, view, hidden) is False
    view.session.set_range(TimeRange(start=MONDAY.start_seconds, end=MONDAY.end_seconds))
    wait_settled(qtbot, view)
    assert ask(qtbot, view, hidden) is True


def test_a_story_that_is_out_of_view_is_brought_into_it(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map(_one("near", KYIV), _one("far", FIJI))
    view.restore({"latitude": 50.0, "longitude": 30.0, "zoom": 6.0})
    wait_settled(qtbot, view)
    view.session.light_story(next(kept.id for kept in view.session.stories if kept.id == "near"))
    wait_settled(qtbot, view)
    assert view.state()["latitude"] == 50.0
    view.session.light_story(next(kept.id for kept in view.session.stories if kept.id == "far"))
    qtbot.wait_until(lambda: view.state()["latitude"] < 0, timeout=WAIT_MS)


def test_what_a_bar_of_the_time_line_holds_is_raised_while_it_is_pointed_at(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map(_one("first", KYIV), _one("second", KHARKIV))
    wait_settled(qtbot, view)
    assert _raised(qtbot, view) == ["Kharkiv", "Kyiv"]
    session = view.session
    number = next(n for n, place in enumerate(session.columns.place_table) if place == KYIV)
    session.hovering.enter(Where.TIMELINE, partial(events_at, session, (number,)))
    qtbot.wait_until(lambda: _raised(qtbot, view) == ["Kyiv"], timeout=WAIT_MS)
    second = next(kept for kept in view.session.stories if kept.id == "second")
    view.session.light_story(second.id)
    session.hovering.leave(Where.TIMELINE)
    qtbot.wait_until(lambda: _raised(qtbot, view) == ["Kharkiv"], timeout=WAIT_MS)
