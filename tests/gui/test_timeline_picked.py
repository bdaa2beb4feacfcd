"""What is picked is lit on the time line, and what is clicked there is picked everywhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from dateline.domain.events import EventId, MentionKind
from dateline.ui.hovering import NOTHING
from dateline.ui.selection import Selection, TimeRange
from dateline.ui.session import Session
from dateline.ui.theme import Appearance
from dateline.ui.timeline.calendar import DAY
from dateline.ui.timeline.pane import TimelinePane
from dateline.ui.timeline.picked import box_of, holding
from dateline.ui.timeline.view import TimelineView
from support.project_samples import KHARKIV, KYIV, MONDAY, TUESDAY, story
from support.timelines import at


def event_at(session: Session, index: int) -> EventId:
    return EventId(int(session.columns.event_ids[index]))


def ring(view: TimelineView, colour: str) -> bool:
    """Whether a ring stands around the bar of the event that is picked."""
    assert view._picked is not None
    moment = view._moment(view._picked)
    box = box_of(view.plot, view._stage.contents.interval_of(view._picked), moment)
    if box is None:
        return False
    image = view.grab().toImage()
    ratio = image.devicePixelRatio()
    x, y = (box.left() - 2.5) * ratio, box.center().y() * ratio
    return any(image.pixelColor(round(x) + by, round(y)).name() == colour for by in (-1, 0, 1))


def test_an_event_picked_elsewhere_is_ringed(pane: TimelinePane, session: Session) -> None:
    view, ink = pane.view, pane._appearance.theme.text.lower()
    for index in range(session.columns.dated):
        session.select_event(event_at(session, index))
        assert ring(view, ink)
    session.select(Selection())
    assert view._picked is None


def test_the_range_follows_what_is_picked_and_keeps_its_length(
    pane: TimelinePane, session: Session
) -> None:
    full = session.full_range()
    held = TimeRange(start=full.start, end=full.start + 4 * DAY)
    session.set_range(held)
    session.select_event(event_at(session, 0))
    assert session.range == held, "it was in range already"
    last = session.columns.dated - 1
    session.select_event(event_at(session, last))
    assert session.range.end - session.range.start == 4 * DAY
    assert session.range.start < float(session.columns.starts[last]) < session.range.end
    assert session.counts.events == 1


def test_what_is_picked_scrolls_into_view(pane: TimelinePane, session: Session) -> None:
    view, full = pane.view, session.full_range()
    view.show_scale(view.scale.showing(full.start - DAY, full.start + 3 * DAY))
    last = session.columns.dated - 1
    session.select_event(event_at(session, last))
    assert session.range == full
    assert view.scale.start < float(session.columns.starts[last]) < view.scale.end


def test_words_of_a_kind_that_is_hidden_move_nothing(
    open_session: Callable[..., Session], appearance: Appearance
) -> None:
    said = [("Kharkiv", KHARKIV, MONDAY), ("Kyiv", KYIV, TUESDAY)]
    kinds = (MentionKind.LITERAL, MentionKind.METONYM)
    session = open_session(story("kinds", "Kharkiv shook. Kyiv protested.", said, kinds=kinds))
    view = TimelineView(session, appearance, None)
    held = TimeRange(start=MONDAY.start_seconds, end=MONDAY.end_seconds)
    session.set_range(held)
    session.select_event(event_at(session, 1))
    assert session.range == held
    session.set_shows_all_kinds(True)
    session.select_event(event_at(session, 0))
    session.select_event(event_at(session, 1))
    assert session.range.start == TUESDAY.start_seconds
    view.deleteLater()


@pytest.mark.parametrize("length", [600.0, 3600.0, DAY, 30 * DAY])
@pytest.mark.parametrize("lasts", [3600.0, DAY, 365 * DAY])
def test_a_range_of_any_length_comes_to_hold_an_event(length: float, lasts: float) -> None:
    event = TimeRange(start=1000.25 * DAY, end=1000.25 * DAY + lasts)
    moved = holding(TimeRange(start=0.0, end=length), event)
    assert moved.end - moved.start == pytest.approx(length)
    assert moved.start < event.end
    assert event.start < moved.end


def test_a_bar_of_one_event_opens_it(pane: TimelinePane, session: Session) -> None:
    view, start = pane.view, session.full_range().start
    session.set_range(TimeRange(start=start - 9 * DAY, end=start + 9 * DAY))
    bar = view.plot.bar_box(view.plot.bin_at(start))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=bar.center().toPoint())
    assert session.selection.event_id == event_at(session, 0)
    assert session.range.start == start - 9 * DAY, "a click moves no range"


def test_a_bar_of_many_events_offers_those_of_the_part_that_was_clicked(
    open_session: Callable[..., Session], appearance: Appearance
) -> None:
    one = story("one", "Kharkiv and Kyiv.", [("Kharkiv", KHARKIV, MONDAY), ("Kyiv", KYIV, MONDAY)])
    pane = TimelinePane(open_session(one), appearance, None)
    pane.resize(1000, 168)
    pane.show()
    view, session = pane.view, pane._session
    bar = view.plot.bar_box(view.plot.bin_at(MONDAY.start_seconds))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=bar.center().toPoint())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text().split(" · ")[1] for action in menu.actions()] == ["Kharkiv", "Kyiv"]
    menu.actions()[1].trigger()
    menu.close()
    assert session.selection.place_id == KYIV.id
    pane.deleteLater()


def test_a_bar_that_is_pointed_at_names_its_places_until_the_pointer_leaves(
    qtbot: QtBot, pane: TimelinePane, session: Session
) -> None:
    view, start = pane.view, session.full_range().start
    hovering = session.hovering
    bar = view.plot.bar_box(view.plot.bin_at(start + DAY)).center().toPoint()
    with qtbot.waitSignal(hovering.changed):
        QTest.mouseMove(view, bar)
    assert hovering.hovered.places == (KYIV.id,)
    assert view.events_at(bar.toPointF()).tolist() == hovering.hovered.events.tolist()
    QTest.mouseMove(view, at(view, start + 20 * DAY))
    qtbot.wait_until(lambda: hovering.hovered is NOTHING)
    with qtbot.waitSignal(hovering.changed):
        QTest.mouseMove(view, bar)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=bar)
    QTest.mouseMove(view, bar + QPoint(30, 0))
    qtbot.wait_until(lambda: hovering.hovered is NOTHING)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=bar + QPoint(30, 0))
