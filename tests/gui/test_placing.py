"""A place is chosen on the map itself: by its number, by a click, or by dragging its mark."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dateline.domain.events import DecidedBy
from dateline.domain.places import Place
from dateline.ui.main_window import MainWindow
from support.map_pages import WAIT_MS, ask, position, surface, wait_settled
from support.project_samples import KHARKIV, KYIV, MONDAY, TUESDAY, content, story
from support.windows import OpenWindow

DOUBT = story(
    "doubt",
    "Kharkiv on Monday. Kyiv on Tuesday.",
    [("Kharkiv", KHARKIV, MONDAY), ("Kyiv", KYIV, TUESDAY)],
    confidence=0.4,
)


@pytest.fixture
def window(open_window: OpenWindow, qtbot: QtBot) -> Iterator[MainWindow]:
    window = open_window(DOUBT)
    window.session.select_mention(window.session.store.mentions(DOUBT.document.id)[0].id)
    window.map_view.restore({"latitude": 49.5, "longitude": 33.5, "zoom": 6})
    wait_settled(qtbot, window.map_view)
    yield window
    if window.desk.placing.menu is not None:
        window.desk.placing.menu.close()


def choice(window: MainWindow) -> tuple[Place | None, DecidedBy]:
    mention = window.session.store.mentions(DOUBT.document.id)[0].mention
    return mention.place, mention.decided_by


def spot(window: MainWindow, latitude: float, longitude: float) -> QPoint:
    return surface(window.map_view).mapFrom(
        window.map_view, position(window.map_view, latitude, longitude)
    )


def offered(window: MainWindow, qtbot: QtBot) -> list[str]:
    qtbot.wait_until(lambda: window.desk.placing.menu is not None, timeout=WAIT_MS)
    return [each.text() for each in window.desk.placing.menu.actions() if each.text()]


def test_the_other_places_of_a_name_in_doubt_stand_on_the_map(
    window: MainWindow, qtbot: QtBot
) -> None:
    names = "[...document.querySelectorAll('.dateline-choice')].map((one) => one.ariaLabel)"
    qtbot.wait_until(
        lambda: ask(qtbot, window.map_view, names) == ["Choose 1: Kyiv, Ukraine", "Choose 2: Fiji"]
    )
    QTest.mouseClick(
        surface(window.map_view),
        Qt.MouseButton.LeftButton,
        pos=spot(window, KYIV.latitude, KYIV.longitude),
    )
    qtbot.wait_until(lambda: choice(window) == (KYIV, DecidedBy.PERSON), timeout=WAIT_MS)
    qtbot.wait_until(lambda: ask(qtbot, window.map_view, names) == [], timeout=WAIT_MS)


def test_a_review_brings_all_that_a_name_may_mean_into_view(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.deeds["review"].trigger()
    shown = "[...document.querySelectorAll('.dateline-choice')].map((e) => {"
    shown += "const r = e.getBoundingClientRect(); return r.left > 0 && r.right < innerWidth; })"
    qtbot.wait_until(lambda: ask(qtbot, window.map_view, shown) == [True, True], timeout=WAIT_MS)
    wait_settled(qtbot, window.map_view)
    assert ask(qtbot, window.map_view, shown) == [True, True]


def test_a_click_on_the_map_offers_what_lies_there(window: MainWindow, qtbot: QtBot) -> None:
    before = content(window.session.store)
    window.reader.view.setFocus()
    QTest.keyClick(window.reader.view, Qt.Key.Key_M)
    hint = "document.querySelector('.dateline-aim').textContent"
    qtbot.wait_until(lambda: "Click where “Kharkiv” is" in ask(qtbot, window.map_view, hint))
    QTest.mouseClick(
        surface(window.map_view), Qt.MouseButton.LeftButton, pos=spot(window, 49.5894, 34.5514)
    )
    words = offered(window, qtbot)
    assert words[0].startswith("Poltava · ")
    assert "Ukraine · country" in words
    assert words[-1].startswith("This point for “Kharkiv”: 49.")
    window.desk.placing.menu.actions()[0].trigger()
    assert choice(window)[0].name == "Poltava"
    assert window.deeds["undo"].text() == "&Undo Choose Poltava"
    window.deeds["undo"].trigger()
    assert content(window.session.store) == before


def test_the_middle_of_the_map_is_taken_with_enter_and_nothing_with_escape(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.deeds["place_on_map"].trigger()
    asked = "!document.querySelector('.dateline-aim').hidden"
    qtbot.wait_until(lambda: ask(qtbot, window.map_view, asked))
    ask(qtbot, window.map_view, "Dateline.app.map.getContainer().focus()")
    QTest.keyClick(surface(window.map_view), Qt.Key.Key_Escape)
    qtbot.wait_until(lambda: not ask(qtbot, window.map_view, asked))
    assert not window.map_view.aim.asks
    window.deeds["place_on_map"].trigger()
    qtbot.wait_until(lambda: ask(qtbot, window.map_view, asked))
    ask(qtbot, window.map_view, "Dateline.app.map.getContainer().focus()")
    QTest.keyClick(surface(window.map_view), Qt.Key.Key_Return)
    words = offered(window, qtbot)
    window.desk.placing.menu.actions()[-1].trigger()
    place, by = choice(window)
    assert words[-1].startswith("This point")
    assert (place.name, by, place.country) == ("Kharkiv", DecidedBy.PERSON, "UA")
    assert place.latitude == pytest.approx(49.5, abs=0.1)
    assert place.longitude == pytest.approx(33.5, abs=0.1)


def test_the_mark_of_a_place_is_dragged_to_where_it_belongs(
    window: MainWindow, qtbot: QtBot
) -> None:
    start = spot(window, KHARKIV.latitude, KHARKIV.longitude)
    end = spot(window, 49.5894, 34.5514)
    page, left = surface(window.map_view), Qt.MouseButton.LeftButton
    middle = ask(qtbot, window.map_view, "Dateline.app.map.getCenter()")
    QTest.mousePress(page, left, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(page, start + (end - start) * step / 5)
    QTest.mouseRelease(page, left, pos=end)
    words = offered(window, qtbot)
    assert words[0].startswith("Poltava · ")
    assert ask(qtbot, window.map_view, "Dateline.app.map.getCenter()") == middle
    window.desk.placing.menu.actions()[0].trigger()
    assert choice(window)[0].name == "Poltava"
    window.deeds["undo"].trigger()
    assert choice(window) == (KHARKIV, DecidedBy.MACHINE)


def test_another_mark_moves_the_map_as_ever(window: MainWindow, qtbot: QtBot) -> None:
    start = spot(window, KYIV.latitude, KYIV.longitude) - QPoint(0, 60)
    page, left = surface(window.map_view), Qt.MouseButton.LeftButton
    with qtbot.waitSignal(window.map_view.moved, timeout=WAIT_MS):
        QTest.mousePress(page, left, pos=start)
        for step in range(1, 6):
            QTest.mouseMove(page, start + QPoint(20 * step, 0))
        QTest.mouseRelease(page, left, pos=start + QPoint(100, 0))
    assert window.desk.placing.menu is None


def test_without_a_place_picked_there_is_nothing_to_point_at(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(DOUBT, waits=False)
    window.session.select_story(DOUBT.document.id)
    with qtbot.waitSignal(window.desk.placing.failed) as told:
        window.desk.placing.ask()
    assert "Pick a place" in str(told.args[0])
