"""What is shown and what is not: list, caption, time line and status bar agree in every state."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from dateline.ui.main_window import MainWindow
from dateline.ui.selection import TimeRange
from dateline.ui.timeline.calendar import DAY
from support.map_pages import WAIT_MS, ask
from support.project_samples import KHARKIV, KYIV, REPAIR, SHELLING, day, story
from support.windows import OpenWindow

SPREAD = story(
    "spread",
    "Kyiv on Sunday. Kharkiv on Monday. Kyiv one day.",
    [
        ("Kyiv", KYIV, day(2026, 2, 1, "Sunday")),
        ("Kharkiv", KHARKIV, day(2026, 2, 2, "Monday")),
        ("Kyiv", KYIV, None),
    ],
)
QUIET = story("quiet", "Nothing happened anywhere.")


def numbers(words: str) -> list[int]:
    """Return mentions, events and stories as told: ``4 mentions, 3 events, 2 of 3 stories``."""
    found = [re.search(rf"(\d+)(?: of \d+)? {one}", words) for one in ("men", "eve", "sto")]
    return [int(each[1]) if each else 0 for each in found]


def not_shown(window: MainWindow) -> list[str]:
    return [link.text() for link in window.status.ledger.links if link.isVisible()]


def check(qtbot: QtBot, window: MainWindow, *parts: str) -> None:
    """Compare what every view says; ``parts`` is what the status bar says is not shown."""
    ledger, session = window.status.ledger, window.session
    counts = session.counts
    wanted = [counts.mentions, counts.events, counts.stories]
    assert numbers(ledger.shown.text()) == wanted
    assert numbers(window.timeline._counts.text()) == wanted
    listed = window.lists.places.places
    rows = [listed.count(row) for row in range(listed.rowCount())]
    assert [sum(row.mentions for row in rows), sum(row.events for row in rows)] == wanted[:2]
    assert not_shown(window) == list(parts)
    caption = "document.querySelector('.dateline-caption').textContent"

    def agrees() -> bool:
        said = ask(qtbot, window.map_view, caption)
        return numbers(said.split(" · ")[-1]) == wanted

    qtbot.wait_until(agrees, timeout=WAIT_MS)


def test_every_view_counts_alike_in_every_state(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(SHELLING, REPAIR, SPREAD, QUIET)
    session = window.session
    full = session.full_range()
    check(qtbot, window, "1 undated", "1 of governments and peoples")
    assert window.status.ledger.shown.text().endswith(" of 4 stories")

    session.set_range(TimeRange(start=full.start, end=full.start + DAY))
    check(qtbot, window, "3 out of range", "1 undated", "1 of governments and peoples")

    window.deeds["metonyms"].trigger()
    check(qtbot, window, "3 out of range", "2 undated")

    window.map_view.restore({"latitude": 50.45, "longitude": 30.52, "zoom": 9.0})
    qtbot.wait_until(lambda: window.map_view.state()["zoom"] == 9.0, timeout=WAIT_MS)
    window.deeds["in_view"].trigger()
    check(
        qtbot,
        window,
        "2 out of range",
        "Only what is in view, 3 left out",
        "1 undated",
    )
    assert window.timeline._counts.text().endswith(" in view")


def test_each_part_that_is_not_shown_is_a_click_away(open_window: OpenWindow) -> None:
    window = open_window(SHELLING, REPAIR, SPREAD, waits=False)
    session, ledger = window.session, window.status.ledger
    full = session.full_range()
    session.set_range(TimeRange(start=full.start, end=full.start + DAY))
    out_of_range, in_view, filtered, undated, others = ledger.links
    assert not filtered.isVisible()
    QTest.mouseClick(undated, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Kyiv · spread"]
    menu.close()
    QTest.mouseClick(out_of_range, Qt.MouseButton.LeftButton)
    assert session.range == full
    assert not out_of_range.isVisible()
    QTest.mouseClick(others, Qt.MouseButton.LeftButton)
    assert session.shows_all_kinds
    assert not others.isVisible()
    assert not in_view.isVisible()
    QTest.mouseClick(ledger.with_others, Qt.MouseButton.LeftButton)
    assert not session.shows_all_kinds
    assert others.isVisible()
    assert not ledger.with_others.isVisible()


@pytest.mark.parametrize("width", [800, 1000, 1280, 1440])
def test_the_parts_are_named_or_summed_up_and_never_cut_off(
    qtbot: QtBot, open_window: OpenWindow, width: int
) -> None:
    window = open_window(SHELLING, REPAIR, SPREAD, size=(width, 700), waits=False)
    session, ledger = window.session, window.status.ledger
    full = session.full_range()
    session.set_range(TimeRange(start=full.start, end=full.start + DAY))
    window.status.notice("Saved a copy as winter-of-2025-and-2026.dateline")

    def whole() -> bool:
        shown = [each for each in (ledger.shown, *ledger.links, ledger.brief) if each.isVisible()]
        return all(
            each.width() >= each.sizeHint().width() and each.geometry().right() <= ledger.width()
            for each in shown
        )

    qtbot.wait_until(whole)
    if ledger.brief.isVisible():
        assert ledger.brief.text() == "5 events not shown ▾"
        QTest.mouseClick(ledger.brief, Qt.MouseButton.LeftButton)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert [action.text() for action in menu.actions()] == [
            "3 out of range",
            "1 undated",
            "1 of governments and peoples",
        ]
        menu.actions()[0].trigger()
        menu.close()
        assert session.range == full
    else:
        assert not_shown(window) == ["3 out of range", "1 undated", "1 of governments and peoples"]
