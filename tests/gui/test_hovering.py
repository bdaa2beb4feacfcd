"""What the pointer rests on in one view is lit in all of them, as long as it does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dateline.ui.hovering import NOTHING, Where
from dateline.ui.main_window import MainWindow
from dateline.ui.selection import TimeRange
from support.map_pages import WAIT_MS, ask, position, surface, wait_settled
from support.project_samples import FIJI, KHARKIV, KYIV, MONDAY, TUESDAY, day, story
from support.windows import OpenWindow

TOLD = story(
    "told",
    "Kyiv shook on Monday. Kharkiv shook on Tuesday. Then Kyiv again, on Monday.\n\nFiji later.",
    [
        ("Kyiv", KYIV, MONDAY),
        ("Kharkiv", KHARKIV, TUESDAY),
        ("Kyiv", KYIV, MONDAY),
        ("Fiji", FIJI, day(2025, 12, 26)),
    ],
)
OTHER = story("other", "Kyiv was calm on Tuesday.", [("Kyiv", KYIV, TUESDAY)])
HALOED = """(() => {
  const { events, areas } = Dateline.app;
  const marks = events.hits.filter((mark) => mark.isPointed).map((mark) => mark.place.name);
  const shown = areas.drawn.filter(({ index }) => Dateline.app.lit.isHaloed([index]));
  return [...marks, ...shown.map(({ index }) => Dateline.app.columns.places[index].name)];
})()"""
RAISED = "Dateline.app.events.hits.filter((mark) => mark.isRaised).map((mark) => mark.place.name)"


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow) -> MainWindow:
    QCursor.setPos(1599, 1199)  # the screen's own pointer is to be on nothing
    made = open_window(TOLD, OTHER)
    made.session.select_story(next(kept.id for kept in made.session.stories if kept.id == "told"))
    made.map_view.restore({"latitude": 49.0, "longitude": 33.0, "zoom": 6.0})
    wait_settled(qtbot, made.map_view)
    return made


def lit(window: MainWindow) -> list[str]:
    """Return the words that are lit softly in the story, in its order."""
    view = window.reader.view
    assert view.story is not None
    return [s.kept.mention.text for s in view.story.places if s.kept.id in view.hovered]


def marked(window: MainWindow) -> tuple[int, int]:
    """Return how many bars of the time line have a ring, and how many a line under them."""
    line = window.timeline.view
    line.grab()
    mark = line._stage._marked
    if mark is None or mark.hovered is not window.session.hovering.hovered:
        return (0, 0)
    return (len(mark.rings), len(mark.lines))


def hovered_places(window: MainWindow) -> set[str]:
    names = {place.id: place.name for place in window.session.columns.place_table}
    return {names[place] for place in window.session.hovering.hovered.places}


def hovers_event(window: MainWindow, event: int) -> bool:
    return window.session.hovering.hovered.events.tolist() == [event]


def rest_on(qtbot: QtBot, widget: QWidget, spot: QPoint, holds: Callable[[], bool]) -> None:
    """Keep the pointer on a spot, whatever the screen's own does, until something holds."""
    QTest.mouseMove(widget, spot + QPoint(3, 60))

    def resting() -> bool:
        QTest.mouseMove(widget, spot)
        return holds()

    qtbot.wait_until(resting, timeout=WAIT_MS)


def rest_on_words(qtbot: QtBot, window: MainWindow, number: int, holds: Callable[[], bool]) -> None:
    """Keep the pointer on the words of a place in the story until something holds.

    It trembles: a move to where it is already is told to nobody, and the text may have scrolled.
    """
    view = window.reader.view
    assert view.story is not None
    place = view.story.places[number]

    def resting() -> bool:
        spot = next(view.boxes(place)).center().toPoint()
        QTest.mouseMove(view.viewport(), spot + QPoint(1, 0))
        QTest.mouseMove(view.viewport(), spot)
        return holds()

    qtbot.wait_until(resting, timeout=WAIT_MS)


def leave(widget: object) -> None:
    QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))  # type: ignore[call-overload]


def test_a_mark_lights_its_words_and_its_bars(qtbot: QtBot, window: MainWindow) -> None:
    view = window.map_view
    scrolled = window.reader.view.verticalScrollBar().value()
    spot = position(view, KYIV.latitude, KYIV.longitude)
    rest_on(qtbot, surface(view), spot, lambda: lit(window) == ["Kyiv", "Kyiv"])
    assert marked(window) == (0, 2), "Monday and Tuesday"
    assert window.reader.view.verticalScrollBar().value() == scrolled
    assert window.session.selection.mention_id is None, "nothing was picked"
    QTest.mouseMove(surface(view), spot + QPoint(3, 60))
    qtbot.wait_until(lambda: lit(window) == [], timeout=WAIT_MS)
    assert marked(window) == (0, 0)


def test_the_pointer_leaves_the_map_with_what_it_was_on(qtbot: QtBot, window: MainWindow) -> None:
    view = window.map_view
    spot = position(view, KYIV.latitude, KYIV.longitude)
    rest_on(qtbot, surface(view), spot, lambda: hovered_places(window) == {"Kyiv"})
    leave(view)
    assert window.session.hovering.hovered is NOTHING
    assert lit(window) == []


def test_a_pointer_that_rests_costs_nothing(qtbot: QtBot, window: MainWindow) -> None:
    view, heard = window.map_view, []
    view.bridge.hovered.connect(lambda *told: heard.append(told))
    spot = position(view, KYIV.latitude, KYIV.longitude)
    for by in range(4):
        QTest.mouseMove(surface(view), spot + QPoint(by - 2, 0))
    qtbot.wait_until(lambda: lit(window) == ["Kyiv", "Kyiv"], timeout=WAIT_MS)
    assert len(heard) == 1, "it is the same mark"
    painted = "(window.painted = 0, Dateline.app.listeners.drawn = () => { painted += 1; }, 1)"
    ask(qtbot, view, painted)
    QTest.mouseMove(surface(view), spot)
    wait_settled(qtbot, view)
    assert ask(qtbot, view, "painted") == 0
    assert len(heard) == 1


def test_a_line_of_a_marks_list_stands_for_its_own_event(qtbot: QtBot, window: MainWindow) -> None:
    view = window.map_view
    spot = position(view, KYIV.latitude, KYIV.longitude)
    QTest.mouseClick(surface(view), Qt.MouseButton.LeftButton, pos=spot)
    row = "document.querySelectorAll('.dateline-list-line')[{}]"
    qtbot.wait_until(lambda: ask(qtbot, view, f"{row.format(1)} !== undefined"), timeout=WAIT_MS)
    box = f"[{row}.getBoundingClientRect()].flatMap((box) => [box.x, box.y])"
    for number, said in ((0, ["Kyiv", "Kyiv"]), (1, [])):
        x, y = ask(qtbot, view, box.format(number))
        event, spot = (0, 2)[number], QPoint(int(x) + 20, int(y) + 20)
        rest_on(qtbot, surface(view), spot, partial(hovers_event, window, event))
        assert lit(window) == said
        assert marked(window) == (1, 0)
    ask(qtbot, view, "Dateline.app.list.close()")
    qtbot.wait_until(lambda: window.session.hovering.hovered is NOTHING, timeout=WAIT_MS)


def test_words_put_a_halo_around_their_mark_and_a_ring_around_their_bar(
    qtbot: QtBot, window: MainWindow
) -> None:
    view = window.map_view
    rest_on_words(qtbot, window, 1, lambda: ask(qtbot, view, HALOED) == ["Kharkiv"])
    assert sorted(ask(qtbot, view, RAISED)) == ["Kharkiv", "Kyiv"], "none goes quiet"
    assert lit(window) == ["Kharkiv"]
    assert marked(window) == (1, 0)
    rest_on_words(qtbot, window, 0, lambda: ask(qtbot, view, HALOED) == ["Kyiv"])
    assert lit(window) == ["Kyiv", "Kyiv"], "both mentions of that event"
    leave(window.reader.view.viewport())
    qtbot.wait_until(lambda: ask(qtbot, view, HALOED) == [], timeout=WAIT_MS)
    assert lit(window) == []


def test_words_that_scroll_away_are_pointed_at_no_more(qtbot: QtBot, window: MainWindow) -> None:
    rest_on_words(qtbot, window, 0, lambda: lit(window) == ["Kyiv", "Kyiv"])
    window.reader.view.scrollContentsBy(0, -20)
    assert lit(window) == []


def test_an_area_has_a_halo_along_its_edge(qtbot: QtBot, window: MainWindow) -> None:
    view = window.map_view
    view.restore({"latitude": -18, "longitude": 177.5, "zoom": 6})
    wait_settled(qtbot, view)
    edge = position(view, -18, 176)
    before = view.grab_picture().toImage().pixelColor(edge + QPoint(-2, 0))
    rest_on_words(qtbot, window, 3, lambda: ask(qtbot, view, HALOED) == ["Fiji"])
    qtbot.wait_until(
        lambda: view.grab_picture().toImage().pixelColor(edge + QPoint(-2, 0)) != before,
        timeout=WAIT_MS,
    )


def test_lines_of_the_lists_light_their_marks(qtbot: QtBot, window: MainWindow) -> None:
    view, lists = window.map_view, window.lists
    names = [lists.places.places.place_at(row).name for row in range(3)]
    spot = lists.places.visualRect(lists.places.places.index(names.index("Kharkiv"))).center()
    places = lists.places.viewport()
    rest_on(qtbot, places, spot, lambda: ask(qtbot, view, HALOED) == ["Kharkiv"])
    assert lit(window) == ["Kharkiv"]
    leave(lists.places)
    qtbot.wait_until(lambda: ask(qtbot, view, HALOED) == [], timeout=WAIT_MS)
    rows = lists.stories.stories
    other = next(
        row
        for row in range(2)
        if rows.index(row).data() and "other" in rows.index(row).data().lower()
    )
    spot = lists.stories.visualRect(rows.index(other)).center()
    rest_on(qtbot, lists.stories.viewport(), spot, lambda: ask(qtbot, view, RAISED) == ["Kyiv"])
    assert window.session.hovering.hovered.where is Where.STORIES
    leave(lists.stories)
    qtbot.wait_until(lambda: len(ask(qtbot, view, RAISED)) == 2, timeout=WAIT_MS)


def test_a_bar_lights_its_words(qtbot: QtBot, window: MainWindow) -> None:
    line = window.timeline.view
    at = line.plot.bin_at(TUESDAY.start_seconds)
    spot = line.plot.bar_box(at).center()
    hovering = window.session.hovering
    rest_on(qtbot, line, spot.toPoint(), lambda: hovering.hovered.where is Where.TIMELINE)
    assert hovered_places(window) == set(lit(window)) != set()
    QTest.mouseMove(line, QPoint(line.width() // 2, 14))
    qtbot.wait_until(lambda: lit(window) == [], timeout=WAIT_MS)


def test_time_that_moves_leaves_nothing_lit_of_the_time_before(
    qtbot: QtBot, window: MainWindow
) -> None:
    view, session = window.map_view, window.session
    spot = position(view, KYIV.latitude, KYIV.longitude)
    rest_on(qtbot, surface(view), spot, lambda: lit(window) == ["Kyiv", "Kyiv"])
    session.set_range(TimeRange(start=TUESDAY.start_seconds, end=TUESDAY.end_seconds))
    assert session.hovering.hovered is NOTHING
    assert lit(window) == []
    wait_settled(qtbot, view)
    rest_on(qtbot, surface(view), spot + QPoint(1, 1), lambda: hovered_places(window) == {"Kyiv"})
    assert session.hovering.hovered.events.tolist() == [2], "Tuesday's alone"
    assert lit(window) == []


def test_who_takes_over_is_not_cleared_by_who_is_left_late(
    qtbot: QtBot, window: MainWindow
) -> None:
    hovering = window.session.hovering
    rest_on_words(qtbot, window, 1, lambda: lit(window) == ["Kharkiv"])
    hovering.leave(Where.MAP)
    assert lit(window) == ["Kharkiv"]
