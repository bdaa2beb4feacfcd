"""A filter is in force in every view at once; no view shows a mixture."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dateline.domain.filters import NO_FILTER, Filter, NamedPlace, ReviewState
from dateline.domain.places import PlaceId
from dateline.project.commands import AddAnalysis
from dateline.ui.main_window import MainWindow
from support.filtered import EVERYTHING_UKRAINE, FIRST, SECOND, listed
from support.map_pages import WAIT_MS, ask, wait_settled
from support.project_samples import SHELLING, VERSIONS
from support.windows import OpenWindow

CAPTION = "document.querySelector('.dateline-caption').textContent"


def shows(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Wait until the map's caption ends with these words: the chips above it name the filter."""

    def told() -> None:
        caption = ask(qtbot, window.map_view, CAPTION)
        assert caption.endswith(words), caption

    qtbot.wait_until(told, timeout=WAIT_MS)


def test_every_view_shows_what_passes(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND)
    session = window.session
    assert listed(window) == ({"first", "second"}, {"Kyiv", "Kharkiv", "Fiji"})
    shows(qtbot, window, "5 mentions, 3 events, 2 stories")

    session.set_filter(Filter(publishers=frozenset({"AP"})))
    assert listed(window) == ({"second"}, {"Kyiv", "Fiji"})
    counts = session.counts
    assert (counts.mentions, counts.events, counts.stories) == (2, 2, 1)
    assert window.timeline._counts.text() == "2 mentions, 2 events, 1 story"
    assert window.timeline.view.plot.histogram.stacks.sum() == 2
    assert window.lists._stories_head.text() == "STORIES · 1 OF 2"
    shows(qtbot, window, "2 mentions, 2 events, 1 story")
    kyiv = next(n for n, place in enumerate(session.columns.place_table) if place.name == "Kyiv")
    assert ask(qtbot, window.map_view, f"Dateline.app.tally.mentions[{kyiv}]") == 1
    assert window.status.ledger.filtered.text() == "1 filtered out"

    session.set_filter(EVERYTHING_UKRAINE)
    assert listed(window) == ({"first", "second"}, {"Kyiv", "Kharkiv"})
    shows(qtbot, window, "4 mentions, 2 events, 2 stories")

    session.set_filter(NO_FILTER)
    assert listed(window) == ({"first", "second"}, {"Kyiv", "Kharkiv", "Fiji"})
    shows(qtbot, window, "5 mentions, 3 events, 2 stories")


def test_the_map_stays_where_a_story_comes_or_goes_while_a_filter_is_in_force(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(FIRST, SECOND)
    view, session = window.map_view, window.session
    view.fit_events()
    wait_settled(qtbot, view)
    seen = view.state()
    session.set_filter(EVERYTHING_UKRAINE)
    session.run(AddAnalysis(analysis=SHELLING, versions=VERSIONS))
    shows(qtbot, window, "3 stories")
    wait_settled(qtbot, view)
    assert view.state() == seen
    session.undo()
    shows(qtbot, window, "2 stories")
    wait_settled(qtbot, view)
    assert view.state() == seen


def test_what_is_added_later_has_to_pass_too(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(FIRST)
    session = window.session
    session.set_filter(Filter(publishers=frozenset({"AP"})))
    assert listed(window) == (set(), set())
    session.run(AddAnalysis(analysis=SECOND, versions=VERSIONS))
    assert listed(window) == ({"second"}, {"Kyiv", "Fiji"})
    shows(qtbot, window, "2 mentions, 2 events, 1 story")
    session.undo()
    assert listed(window) == (set(), set())


def test_an_answer_moves_an_event_out_of_what_is_to_be_checked(open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    session = window.session
    session.set_filter(Filter(reviews=frozenset({ReviewState.TO_CHECK})))
    assert listed(window) == ({"second"}, {"Fiji"})
    window.review()
    QTest.keyClick(window.reader.view, Qt.Key.Key_Return)
    assert listed(window) == (set(), set())
    assert session.counts.events == 0
    assert window.map_pane.notice.title.text() == "Nothing passes the filter"


def test_a_filter_that_leaves_nothing_says_so_and_is_taken_off(open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    nowhere = NamedPlace(id=PlaceId("geonames:1"), name="Nowhere")
    window.session.set_filter(Filter(places=frozenset({nowhere})))
    assert window.lists._nothing.text() == "No story passes the filter."
    notice = window.map_pane.notice
    assert notice.isVisible()
    QTest.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    assert window.session.filter == NO_FILTER
    assert not notice.isVisible()
    assert np.count_nonzero(window.session.index.passes) == 3


def test_words_that_are_not_shown_are_quiet_in_the_story(open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    window.session.select_story(SECOND.document.id)
    assert not window.reader.view.quiet
    window.session.set_filter(EVERYTHING_UKRAINE)
    told = window.reader.view.story
    assert told is not None
    assert {
        span.kept.mention.text for span in told.places if span.kept.id in window.reader.view.quiet
    } == {"Fiji"}
