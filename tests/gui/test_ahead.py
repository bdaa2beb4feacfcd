"""What the first filter asks for is worked out while nothing happens."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from dateline.domain.filters import Filter
from dateline.project.commands import AddAnalysis
from dateline.project.store import ProjectStore
from dateline.ui import ahead as ahead_module
from support.filtered import FIRST, SECOND, listed
from support.map_pages import WAIT_MS
from support.project_samples import VERSIONS, story
from support.windows import OpenWindow


def test_the_first_filter_finds_all_prepared_and_a_story_more_is_prepared_too(
    qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    session = window.session

    def is_prepared() -> bool:
        return not window.ahead.busy

    qtbot.wait_until(is_prepared, timeout=WAIT_MS)
    facts = session.sifting.facts
    with monkeypatch.context() as broken:
        broken.setattr(ProjectStore, "reading_shares", None)
        session.set_filter(Filter(publishers=frozenset({"AP"})))
    assert listed(window)[0] == {"second"}
    session.clear_filter()
    session.run(AddAnalysis(analysis=story("third", "Nothing at all."), versions=VERSIONS))
    assert session.sifting.facts is not facts
    assert window.ahead.busy
    qtbot.wait_until(is_prepared, timeout=WAIT_MS)


def test_nothing_is_prepared_beside_the_first_painting(
    qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ahead_module, "REST_MS", 5)
    session = open_window(FIRST, waits=False).session
    painted = False
    asked: list[bool] = []

    def is_painted() -> bool:
        asked.append(painted)
        return painted

    ahead = ahead_module.Ahead(session, session, is_painted=is_painted)
    qtbot.wait_until(lambda: len(asked) > 2, timeout=WAIT_MS)
    assert ahead.busy
    painted = True
    qtbot.wait_until(lambda: not ahead.busy, timeout=WAIT_MS)
    assert asked[-1]


def test_a_window_that_closes_prepares_nothing_more(open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    assert window.ahead.busy
    window.close()
    assert not window.ahead.busy
