"""A colour is the same story in the list, on the map, in the time line, the reader and exports."""

from __future__ import annotations

import json
import re

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from dateline.domain.colours import COLOURS, OTHER
from dateline.domain.events import Analysis
from dateline.domain.progress import Silent
from dateline.export.web_page import page_chunks
from dateline.project.commands import AddAnalysis
from dateline.services.web_payload import web_payload
from dateline.ui.main_window import MainWindow
from dateline.ui.map_style import MapStyle
from dateline.ui.models.stories import StoryRole
from dateline.ui.session import Session
from dateline.ui.theme import DARK, DARK_STRONG, LIGHT, LIGHT_STRONG, Theme
from support.map_pages import WAIT_MS, OpenMap, ask
from support.project_samples import KHARKIV, KYIV, MONDAY, VERSIONS, day, story
from support.windows import OpenWindow


def _few(number: int) -> Analysis:
    return story(f"few-{number}", "Kyiv on Monday.", [("Kyiv", KYIV, MONDAY)])


MANY = story(
    "many",
    "Kyiv on Monday. Kharkiv that day.",
    [("Kyiv", KYIV, MONDAY), ("Kharkiv", KHARKIV, day(2026, 3, 4))],
)


def _exported(session: Session) -> list[int]:
    page = "".join(page_chunks(web_payload(session.store, Silent())))
    found = re.search(r'id="dateline-tables">(.*?)</script>', page)
    assert found
    return list(json.loads(found[1])["colours"])


def _listed(window: MainWindow) -> dict[int, int]:
    model = window.lists.stories.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return {row.data(StoryRole.STORY).number: row.data(StoryRole.COLOUR) for row in rows}


def _stacked(window: MainWindow) -> list[int]:
    """Return the colours that stand in the time line, grey by the number after the last."""
    window.timeline.view.grab()
    plot = window.timeline.view.plot
    assert plot is not None
    return np.flatnonzero(plot.histogram.stacks.sum(axis=1)).tolist()


def test_every_view_and_export_gives_a_story_the_same_colour(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(*(_few(number) for number in range(COLOURS)))
    session = window.session
    first = next(kept for kept in session.stories if kept.number == 0)
    session.select_story(first.id)
    before = tuple(range(COLOURS))
    assert session.story_colours == before
    assert window.reader.view.colour == 0
    repainted = window.lists.stories.model().dataChanged
    with qtbot.waitSignals([repainted, window.map_view.range_drawn], timeout=WAIT_MS):
        session.run(AddAnalysis(analysis=MANY, versions=VERSIONS))
    # The eighth story holds more, so it has the first one's colour, which turns grey.
    after = (OTHER, *range(1, COLOURS), 0)
    assert session.story_colours == after
    assert _listed(window) == dict(enumerate(after))
    assert window.reader.view.colour == OTHER
    assert _exported(session) == list(after)
    on_map = [colour if colour >= 0 else COLOURS for colour in after]
    shown = "[...Dateline.app.columns.storyColours]"
    qtbot.wait_until(lambda: ask(qtbot, window.map_view, shown) == on_map, timeout=WAIT_MS)
    # Kyiv's event is told of first by the story that is grey now, Kharkiv's by the new one.
    assert _stacked(window) == [0, COLOURS]


@pytest.mark.parametrize(
    "theme", [LIGHT, DARK, LIGHT_STRONG, DARK_STRONG], ids=["light", "dark", "light+", "dark+"]
)
def test_window_and_map_have_one_palette(qtbot: QtBot, open_map: OpenMap, theme: Theme) -> None:
    view = open_map()
    name = MapStyle.FOLLOW.scheme(dark=theme.dark, strong=theme.strong)
    scheme = f"Dateline.style.schemes[{name!r}]"
    assert tuple(ask(qtbot, view, f"{scheme}.data")) == theme.data
    assert ask(qtbot, view, f"{scheme}.other") == theme.other
    assert tuple(ask(qtbot, view, f"{scheme}.lines")) == theme.ink
