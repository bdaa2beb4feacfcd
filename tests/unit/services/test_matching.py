from __future__ import annotations

import pytest

from dateline.services.matching import matching

LINES = (
    "New project File",
    "Save snapshot File",
    "Keyboard shortcuts Help",
    "Zoom in View",
    "Undo Keep filter “Київ” Edit",
    "Set story's date Edit",
)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("snapshot", 1),
        ("snap", 1),
        ("snpashot", 1),
        ("keybord", 2),
        ("ZOOM", 3),
        ("київ", 4),
        ("date", 5),
        ("un", 4),
        ("n", 0),
    ],
)
def test_what_is_meant_comes_first(typed: str, first: int) -> None:
    assert matching(typed, LINES)[0][0] == first


@pytest.mark.parametrize("typed", ["", "   ", "xyzzyqqq", "q"])
def test_what_means_nothing_finds_nothing(typed: str) -> None:
    assert matching(typed, LINES) == ()
