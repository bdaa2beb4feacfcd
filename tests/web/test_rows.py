"""The list of a mark, however long: every event is in it, in time order, and few rows are made."""

from __future__ import annotations

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from support.map_pages import OpenMap, ask

_SHOW = """(() => {{
  document.body.querySelector(".tried")?.remove();
  const rows = new Dateline.Rows(44, (row) => {{
    const made = document.createElement("button");
    made.style.cssText = "display: block; height: 44px; padding: 0";
    made.textContent = row;
    return made;
  }});
  rows.holder.className += " tried";
  rows.holder.style.cssText = "position: fixed; inset: 0 auto auto 0; width: 200px; z-index: 5000";
  document.body.append(rows.holder);
  rows.show({count}, 6);
  window.rows = rows;
  return rows.holder.clientHeight;
}})()"""
_SEEN = """(() => {
  rows.lay();
  const { top: edge, bottom } = rows.holder.getBoundingClientRect();
  const top = edge + rows.holder.clientTop;
  const seen = [...rows.track.children].filter((line) => {
    const box = line.getBoundingClientRect();
    return box.bottom > top + 1 && box.top < bottom - 1;
  });
  return seen.map((line) => [Number(line.textContent), line.getBoundingClientRect().top - top]);
})()"""


@pytest.mark.parametrize("count", [1, 6, 7, 250, 100_000, 1_000_000])
def test_every_row_can_be_scrolled_to_and_stands_below_the_one_before(
    qtbot: QtBot, open_map: OpenMap, count: int
) -> None:
    view = open_map()
    assert ask(qtbot, view, _SHOW.format(count=count)) == 44 * min(count, 6)
    for share in (0, 0.5, 1, 0.25, 0):
        ask(qtbot, view, f"(rows.holder.scrollTop = {share} * rows.track.clientHeight) && 1")
        seen = ask(qtbot, view, _SEEN)
        assert len(seen) >= min(count, 6)
        for (before, top), (row, below) in pairwise(seen):
            assert row == before + 1
            assert below - top == pytest.approx(44, abs=0.6)
        if share == 0:
            assert seen[0] == [0, 0]
        if share == 1:
            assert seen[-1][0] == count - 1
            assert seen[-1][1] == pytest.approx(44 * (min(count, 6) - 1), abs=1)
        assert ask(qtbot, view, "rows.track.children.length") <= 30


def test_rows_come_in_order_for_who_has_them_read_out(qtbot: QtBot, open_map: OpenMap) -> None:
    view = open_map()
    ask(qtbot, view, _SHOW.format(count=1000))
    numbers = "[...rows.track.children].map((line) => Number(line.textContent))"
    for deed in (
        "rows.focus(500)",
        "rows.holder.scrollTop = 44 * 600",
        "rows.holder.scrollTop = 0",
    ):
        ask(qtbot, view, f"({deed}, rows.lay(), 1)")
        found = ask(qtbot, view, numbers)
        assert found == sorted(found)
        assert 500 in found, "the row that the keys are at stays"
    assert ask(qtbot, view, "[...rows.track.children].filter((line) => !line.tabIndex).length") == 1


def test_a_hundred_thousand_rows_take_no_longer_than_a_hundred(
    qtbot: QtBot, open_map: OpenMap
) -> None:
    view = open_map()
    ask(qtbot, view, _SHOW.format(count=100_000))
    made = "(() => { let n = 0; const { make } = rows; rows.make = (r) => (n++, make(r));"
    deeds = " rows.focus(99999); rows.focus(0); rows.focus(50000); return n; })()"
    assert ask(qtbot, view, made + deeds) < 100


@pytest.mark.parametrize("count", [30, 100_000, 1_000_000])
def test_no_row_is_cut_where_the_list_comes_to_rest(
    qtbot: QtBot, open_map: OpenMap, count: int
) -> None:
    view = open_map()
    ask(qtbot, view, _SHOW.format(count=count))
    for wanted in (50, 44 * 9 - 10, 44 * 20 + 21):
        ask(qtbot, view, f"(rows.holder.scrollTop = {wanted}) && 1")
        pace = ask(qtbot, view, "rows.pace")
        at = 44 * round(wanted * pace / 44) / pace
        qtbot.wait_until(lambda at=at: abs(ask(qtbot, view, "rows.holder.scrollTop") - at) < 1)  # type: ignore[misc]
