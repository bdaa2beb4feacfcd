"""Tab goes through the window as one reads it, at any width, there and back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dateline.domain.filters import Filter
from dateline.ui.main_window import MainWindow
from support.map_pages import WAIT_MS
from support.project_samples import SHELLING
from support.windows import OpenWindow


def visited(window: MainWindow, *, forward: bool) -> list[QWidget]:
    """Return what has the keys in turn, from the search field until it has them again."""
    window.header.search.setFocus()
    found: list[QWidget] = []
    while (held := window.focusWidget()) not in found:
        found.append(held)
        assert window.focusNextPrevChild(forward)
    return found


@pytest.mark.parametrize("width", [1200, 1440])
def test_tab_goes_from_pane_to_pane(qtbot: QtBot, open_window: OpenWindow, width: int) -> None:
    window = open_window(SHELLING, waits=False)
    window.resize(width, 800)
    window.session.set_filter(Filter(words=tuple(f"word number {n}" for n in range(12))))
    bar, panes = window.filtering.bar, window.panes.in_order()
    chips = [chip for chip in bar.chips.chips if chip.isVisible()]
    qtbot.wait_until(lambda: chips[0].x() < chips[-1].x(), timeout=WAIT_MS)  # laid out
    order = visited(window, forward=True)
    first = order.index(chips[0])
    assert order[first : first + len(chips) + 3] == [*chips, bar.chips.more, bar.clear, bar.kept]
    areas = (panes[0], bar, *panes[1:], window.status, window.header)
    passed = [next(n for n, area in enumerate(areas) if area.isAncestorOf(each)) for each in order]
    begun = passed.index(0)
    assert passed[begun:] + passed[:begun] == sorted(passed)
    assert set(passed) >= {0, 1, 2, 4, 5, 6}
    back = visited(window, forward=False)
    assert back == [order[0], *reversed(order[1:])]


def test_a_chip_that_is_hidden_is_passed_by(open_window: OpenWindow) -> None:
    window = open_window(SHELLING, waits=False)
    window.resize(1200, 800)
    window.session.set_filter(Filter(words=tuple(f"word number {n}" for n in range(12))))
    hidden = [chip for chip in window.filtering.bar.chips.chips if not chip.isVisible()]
    assert hidden
    assert not set(hidden) & set(visited(window, forward=True))
