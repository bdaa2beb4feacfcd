from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from dateline.domain.times import LATEST, Moment, Precision
from dateline.ui.models.date_words import FIRST_SECOND, LAST_SECOND
from dateline.ui.selection import TimeRange
from dateline.ui.session import Session
from dateline.ui.theme import Appearance
from dateline.ui.timeline import painting
from dateline.ui.timeline.calendar import DAY, Unit
from dateline.ui.timeline.intervals import Stacking
from dateline.ui.timeline.pane import TimelinePane
from dateline.ui.timeline.player import TICK_MS, Speed
from dateline.ui.timeline.view import TimelineView
from support.project_samples import FIJI, KHARKIV, KYIV, MONDAY, REPAIR, SHELLING, day, story

FEBRUARY = story(
    "february",
    "Kyiv on Sunday. Kharkiv on Monday. Fiji on Friday.",
    [
        ("Kyiv", KYIV, day(2026, 2, 1, "Sunday")),
        ("Kharkiv", KHARKIV, day(2026, 2, 2, "Monday")),
        ("Fiji", FIJI, day(2026, 2, 6, "Friday")),
    ],
)


@pytest.fixture
def pane(
    qtbot: QtBot, appearance: Appearance, open_session: Callable[..., Session]
) -> Iterator[TimelinePane]:
    session = open_session(SHELLING, FEBRUARY)
    widget = TimelinePane(session, appearance, None)
    widget.resize(1200, 168)
    widget.show()
    qtbot.waitExposed(widget)
    yield widget
    widget.close()
    widget.deleteLater()


@pytest.fixture
def session(pane: TimelinePane) -> Session:
    return pane.view._session


def at(view: TimelineView, seconds: float) -> QPoint:
    return QPoint(round(view.scale.inside(view.scale.x(seconds))), view.height() // 2)


def day_seconds(year: int, month: int, number: int) -> float:
    return (datetime(year, month, number) - datetime(1970, 1, 1)).total_seconds()


def drag(view: TimelineView, start: QPoint, *stops: QPoint) -> None:
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for stop in stops:
        QTest.mouseMove(view, stop)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=stops[-1])


def test_dragging_an_edge_narrows_the_range(pane: TimelinePane, session: Session) -> None:
    full = session.full_range()
    drag(pane.view, at(pane.view, full.start), at(pane.view, full.start + 10 * DAY))
    assert session.range.end == full.end
    assert session.range.start == pytest.approx(full.start + 10 * DAY, abs=DAY)
    assert not session.shows_everything


def test_dragging_the_body_keeps_the_length(pane: TimelinePane, session: Session) -> None:
    start = session.full_range().start
    session.set_range(TimeRange(start=start, end=start + 7 * DAY))
    drag(pane.view, at(pane.view, start + 3 * DAY), at(pane.view, start + 13 * DAY))
    assert session.range.end - session.range.start == 7 * DAY
    assert session.range.start == pytest.approx(start + 10 * DAY, abs=DAY)


def test_a_drag_tells_of_at_most_one_range_a_frame(
    qtbot: QtBot, pane: TimelinePane, session: Session
) -> None:
    told: list[TimeRange] = []
    session.range_changed.connect(told.append)
    view, full = pane.view, session.full_range()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at(view, full.end))
    for step in range(60):
        QTest.mouseMove(view, at(view, full.end - step * DAY / 2), delay=-1)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at(view, full.end - 30 * DAY))
    assert 1 <= len(told) <= 30
    assert told[-1] == session.range


def test_a_click_outside_brings_the_brush_there(pane: TimelinePane, session: Session) -> None:
    start = session.full_range().start
    session.set_range(TimeRange(start=start, end=start + 4 * DAY))
    QTest.mouseClick(pane.view, Qt.MouseButton.LeftButton, pos=at(pane.view, start + 30 * DAY))
    assert session.range.start == pytest.approx(start + 28 * DAY, abs=DAY)
    assert session.range.end - session.range.start == 4 * DAY


def test_a_drag_across_the_whole_time_draws_a_new_range(
    pane: TimelinePane, session: Session
) -> None:
    start = session.full_range().start
    pane.view.zoom(0.5)
    scale = pane.view.scale
    first, last = scale.start + 2 * DAY, scale.start + 6 * DAY
    drag(pane.view, at(pane.view, first), at(pane.view, last))
    assert session.range.start == pytest.approx(first, abs=DAY)
    assert session.range.end == pytest.approx(last, abs=DAY)
    assert start < session.range.start


def test_a_double_click_shows_the_whole_time(pane: TimelinePane, session: Session) -> None:
    full = session.full_range()
    session.set_range(TimeRange(start=full.start, end=full.start + DAY))
    QTest.mouseDClick(pane.view, Qt.MouseButton.LeftButton, pos=at(pane.view, full.end))
    assert session.range == full


@pytest.mark.parametrize(
    ("key", "modifier", "moved"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, (1, 1)),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, (-1, -1)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, (0, 1)),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, (-1, 0)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier, (1, 0)),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, (5, 5)),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, (-5, -5)),
    ],
)
def test_keys_move_the_range(
    pane: TimelinePane,
    session: Session,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    moved: tuple[int, int],
) -> None:
    start = session.full_range().start + 10 * DAY
    session.set_range(TimeRange(start=start, end=start + 5 * DAY))
    QTest.keyClick(pane.view, key, modifier)
    days = tuple(
        round((now - then) / DAY)
        for now, then in (
            (session.range.start, start),
            (session.range.end, start + 5 * DAY),
        )
    )
    assert days == moved


def test_home_and_end_go_to_the_ends(pane: TimelinePane, session: Session) -> None:
    full = session.full_range()
    session.set_range(TimeRange(start=full.start + 3 * DAY, end=full.start + 5 * DAY))
    QTest.keyClick(pane.view, Qt.Key.Key_End)
    assert session.range == TimeRange(start=full.end - 2 * DAY, end=full.end)
    QTest.keyClick(pane.view, Qt.Key.Key_Home)
    assert session.range == TimeRange(start=full.start, end=full.start + 2 * DAY)


def test_the_step_is_the_one_chosen(pane: TimelinePane, session: Session) -> None:
    start = session.full_range().start
    session.set_range(TimeRange(start=start, end=start + DAY))
    pane.set_step(Unit.WEEK)
    QTest.keyClick(pane.view, Qt.Key.Key_Right)
    assert session.range.start == start + 7 * DAY


def turn_wheel(view: TimelineView, spot: QPointF, turned: QPoint) -> None:
    wheel = QWheelEvent(
        spot,
        view.mapToGlobal(spot),
        QPoint(),
        turned,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, wheel)


def test_the_wheel_turned_sideways_moves_along(pane: TimelinePane, session: Session) -> None:
    view, held = pane.view, session.range
    view.zoom(0.3)
    before = view.scale
    turn_wheel(view, QPointF(100, 60), QPoint(-120, 0))
    assert view.scale.start > before.start
    assert view.scale.end - view.scale.start == pytest.approx(before.end - before.start)
    assert session.range == held


def test_from_centuries_to_hours_and_back(pane: TimelinePane) -> None:
    view = pane.view
    spot = QPointF(view.width() / 2, view.height() / 2)
    around = view.scale.seconds(spot.x())
    for _turn in range(40):
        turn_wheel(view, spot, QPoint(0, 120))
        view.grab()
    assert view.scale.end - view.scale.start == pytest.approx(6 * 3600)
    assert view.scale.start < around < view.scale.end
    for _turn in range(80):
        turn_wheel(view, spot, QPoint(0, -120))
        view.grab()
    assert view.scale.end - view.scale.start > 9_000 * 365 * DAY


def test_the_wheel_zooms_around_the_pointer(pane: TimelinePane) -> None:
    view = pane.view
    before = view.scale
    spot = QPointF(view.width() / 2, view.height() / 2)
    turn_wheel(view, spot, QPoint(0, 120))
    assert view.scale.end - view.scale.start < before.end - before.start
    assert view.scale.seconds(spot.x()) == pytest.approx(before.seconds(spot.x()), abs=60)


def test_playing_moves_the_range_to_the_end_and_rests(
    qtbot: QtBot, pane: TimelinePane, session: Session
) -> None:
    full = session.full_range()
    session.set_range(TimeRange(start=full.end - 3 * DAY, end=full.end - 2 * DAY))
    pane.player._timer.setInterval(1)
    with qtbot.waitSignal(pane.player.playing_changed, check_params_cb=lambda on: not on):
        pane.player.toggle()
    assert session.range.end == full.end
    assert not pane.player.playing


def test_playing_from_the_whole_time_begins_with_one_step(
    pane: TimelinePane, session: Session
) -> None:
    pane.player.toggle()
    assert session.range.end - session.range.start == DAY
    assert session.range.start == session.full_range().start
    pane.player.toggle()


def test_playing_may_keep_the_start_and_let_the_range_grow(
    qtbot: QtBot, pane: TimelinePane, session: Session
) -> None:
    full = session.full_range()
    pane.options.choose(cumulative=True, speed=Speed.FASTEST)
    session.set_range(TimeRange(start=full.start + DAY, end=full.end - 2 * DAY))
    with qtbot.waitSignal(pane.player.playing_changed, check_params_cb=lambda on: not on):
        pane.player.toggle()
    assert session.range == TimeRange(start=full.start + DAY, end=full.end)
    pane.player.toggle()
    assert session.range == TimeRange(start=full.start + DAY, end=full.start + 2 * DAY)
    pane.player.toggle()


def test_playing_may_begin_again_at_the_end(
    qtbot: QtBot, pane: TimelinePane, session: Session
) -> None:
    full = session.full_range()
    pane.options.choose(loops=True, speed=Speed.FASTEST)
    session.set_range(TimeRange(start=full.end - 2 * DAY, end=full.end - DAY))
    pane.player.toggle()
    with qtbot.waitSignal(
        session.range_changed, check_params_cb=lambda held: held.start == full.start
    ):
        pass
    assert pane.player.playing
    assert session.range == TimeRange(start=full.start, end=full.start + DAY)
    pane.player.toggle()


@pytest.mark.parametrize("speed", list(Speed))
def test_a_step_takes_as_long_as_the_speed_says(pane: TimelinePane, speed: Speed) -> None:
    pane.options.choose(speed=speed)
    assert pane.player._timer.interval() == TICK_MS[speed]


def test_choices_are_kept_in_words(pane: TimelinePane) -> None:
    pane.options.choose(speed=Speed.FAST, stacking=Stacking.KIND, cumulative=True, loops=True)
    kept = pane.options.words()
    pane.options.restore("")
    assert (pane.options.cumulative, pane.options.loops) == (False, False)
    pane.options.restore("no such thing")
    assert pane.options.speed is Speed.FAST
    pane.options.choose(speed=Speed.SLOW, stacking=Stacking.STORY)
    pane.options.restore(kept)
    assert (pane.options.speed, pane.options.stacking) == (Speed.FAST, Stacking.KIND)
    assert pane.view.stacking is Stacking.KIND
    assert pane.options.cumulative
    assert pane.options.loops


def test_bars_may_be_coloured_by_kind(pane: TimelinePane) -> None:
    def colours() -> set[str]:
        image = pane.view.grab().toImage()
        return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in (100,)}

    theme = pane._appearance.theme
    assert theme.fill(1).name() in colours()
    menu = QMenu(pane)
    pane.offer_options(menu)
    [chosen] = [action for action in menu.actions() if action.text() == "Colour bars by kind"]
    chosen.trigger()
    assert theme.fill(1).name() not in colours()
    assert theme.fill(0).name() in colours()
    strip = pane.view.grab().toImage()
    legend = {strip.pixelColor(x, 10).name() for x in range(strip.width())}
    assert theme.fill(0).name() in legend, "a square of the colour beside its word"


def test_moving_the_brush_by_hand_stops_playing(pane: TimelinePane) -> None:
    pane.player.toggle()
    QTest.keyClick(pane.view, Qt.Key.Key_Right)
    assert not pane.player.playing


def test_a_screen_reader_hears_role_value_and_range(pane: TimelinePane, session: Session) -> None:
    start = session.full_range().start
    session.set_range(TimeRange(start=start, end=start + 2 * DAY))
    interface = QAccessible.queryAccessibleInterface(pane.view)
    assert interface.role() == QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Name) == "Time range"
    assert interface.text(QAccessible.Text.Value) == ("22 Dec 2025 – 24 Dec 2025, end not included")
    assert "Shift" in interface.text(QAccessible.Text.Description)
    value = interface.valueInterface()
    assert value.currentValue() == start / DAY
    assert value.minimumValue() == start / DAY
    assert value.maximumValue() == session.full_range().end / DAY
    assert value.minimumStepSize() == 1
    pane.set_step(Unit.WEEK)
    assert value.minimumStepSize() == 7
    value.setCurrentValue(start / DAY + 3)
    assert session.range == TimeRange(start=start + 3 * DAY, end=start + 5 * DAY)


def test_a_screen_reader_finds_both_ends_as_fields(pane: TimelinePane) -> None:
    for field, name, words in (
        (pane.fields.start, "First moment of the range", "22 Dec 2025"),
        (pane.fields.end, "End of the range, not included", "7 Feb 2026"),
    ):
        interface = QAccessible.queryAccessibleInterface(field)
        assert interface.role() == QAccessible.Role.EditableText
        assert interface.text(QAccessible.Text.Name) == name
        assert interface.text(QAccessible.Text.Value) == words


def test_the_caption_says_what_is_in_range(pane: TimelinePane, session: Session) -> None:
    start = session.full_range().start
    session.set_range(TimeRange(start=start, end=start + 2 * DAY))
    assert (pane.fields.start.text(), pane.fields.end.text()) == ("22 Dec 2025", "24 Dec 2025")
    assert pane.fields.note.text() == "end not included"
    assert pane._counts.text() == "2 events"


def test_the_caption_says_whose_hours_are_shown(pane: TimelinePane, session: Session) -> None:
    start = session.full_range().start
    session.set_range(TimeRange(start=start + 6 * 3600, end=start + 2 * DAY))
    assert pane.fields.start.text() == "22 Dec 2025, 06:00"
    assert pane.fields.note.text() == "end not included, local time"
    assert "local time" in pane.view.words()
    assert not painting.shows_hours(pane.view.scale)
    pane.view.zoom(0.01)
    assert painting.shows_hours(pane.view.scale)


def type_into(field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_typed_range_is_shown(pane: TimelinePane, session: Session) -> None:
    type_into(pane.fields.start, "2026-01-05")
    assert session.range.start == day_seconds(2026, 1, 5)
    type_into(pane.fields.end, "3 Feb 2026")
    assert session.range.end == day_seconds(2026, 2, 3)
    type_into(pane.fields.end, "jan 2026")
    assert session.range.end == day_seconds(2026, 2, 1)
    assert pane.fields.end.text() == "1 Feb 2026"
    type_into(pane.fields.start, "5 Jan 2026 14:00")
    assert session.range.start == day_seconds(2026, 1, 5) + 14 * 3600


def test_a_typed_range_that_is_none_is_answered_in_place(
    pane: TimelinePane, session: Session
) -> None:
    before = session.range
    type_into(pane.fields.start, "5/6/2026")
    assert pane.fields.note.text() == "5 Jun 2026 or 6 May 2026?"
    assert pane.fields.start.accessibleDescription() == "5 Jun 2026 or 6 May 2026?"
    type_into(pane.fields.start, "soon")
    assert pane.fields.note.text() == "No date: try 27 Dec 2025"
    assert session.range == before
    assert pane.fields.start.text() == "soon"
    session.set_range(TimeRange(start=before.start, end=before.end - DAY))
    assert pane.fields.start.text() == "soon"
    QTest.keyClick(pane.fields.start, Qt.Key.Key_Escape)
    assert pane.fields.start.text() == "22 Dec 2025"
    assert pane.fields.note.text() == "end not included"


def test_both_ends_may_be_typed_one_after_the_other(pane: TimelinePane, session: Session) -> None:
    session.set_range(TimeRange(start=day_seconds(2025, 12, 22), end=day_seconds(2025, 12, 24)))
    type_into(pane.fields.start, "1 Feb 2026")
    assert pane.fields.note.text() == "The end must be later than the start"
    assert pane.fields.end.property("wrong")
    type_into(pane.fields.end, "5 Feb 2026")
    assert session.range == TimeRange(start=day_seconds(2026, 2, 1), end=day_seconds(2026, 2, 5))
    assert not pane.fields.end.property("wrong")


def test_a_year_may_be_typed_at_either_end_of_time(pane: TimelinePane, session: Session) -> None:
    type_into(pane.fields.start, "1 Jan 1")
    type_into(pane.fields.end, "9999")
    assert session.range.start == FIRST_SECOND
    assert session.range.end == pytest.approx(LAST_SECOND, abs=1)
    view = pane.view
    assert view.scale.start <= FIRST_SECOND
    assert not view.grab().isNull()


def test_an_empty_project_has_a_resting_time_line(
    qtbot: QtBot, appearance: Appearance, open_session: Callable[..., Session]
) -> None:
    pane = TimelinePane(open_session(), appearance, None)
    qtbot.addWidget(pane)
    pane.resize(900, 168)
    pane.show()
    assert not pane.view.grab().isNull()
    assert not pane.view.isEnabled()
    assert not pane.undated.isVisible()


def test_undated_events_are_a_visible_tray(
    qtbot: QtBot, appearance: Appearance, open_session: Callable[..., Session]
) -> None:
    undated = story("undated", "Kyiv spoke.", [("Kyiv", KYIV, None)], published=None)
    pane = TimelinePane(open_session(REPAIR, undated), appearance, None)
    qtbot.addWidget(pane)
    pane.show()
    assert pane.undated.text() == "Undated: 1 event"
    with qtbot.waitSignal(pane.undated_asked):
        pane.undated.click()


def test_bars_in_range_are_bright_and_the_others_pale(
    pane: TimelinePane, session: Session, appearance: Appearance
) -> None:
    full = session.full_range()
    session.set_range(TimeRange(start=full.start, end=full.start + 2 * DAY))
    image = pane.view.grab().toImage()
    scale, ratio = pane.view.scale, image.devicePixelRatio()

    def colour(moment: float) -> str:
        x = round((scale.x(moment) + scale.x(moment + DAY)) / 2 * ratio)
        return image.pixelColor(x, round((pane.view.height() - 40) * ratio)).name()

    assert colour(full.start) == appearance.theme.fill(0).name()
    assert colour(full.end - DAY) not in (
        appearance.theme.fill(0).name(),
        appearance.theme.fill(1).name(),
    )


def test_bars_and_stretches_say_what_they_hold(
    open_session: Callable[..., Session], appearance: Appearance
) -> None:
    year = Moment(
        start=datetime(2025, 1, 1),
        end=datetime(2027, 1, 1),
        precision=Precision.YEAR,
        text="2025",
    )
    both = story(
        "both",
        "Kharkiv on Monday. Kyiv in 2025.",
        [("Kharkiv", KHARKIV, MONDAY), ("Kyiv", KYIV, year)],
    )
    session = open_session(both, FEBRUARY)
    view = TimelineView(session, appearance, None)
    view.resize(900, 140)
    view.show()
    view.show_all()
    x = view.scale.x((MONDAY.start - datetime(1970, 1, 1)).total_seconds() + 3600)
    lines = view.bar_words(QPointF(x, 60)).splitlines()
    assert lines[1:] == ["1 event", "1 event longer than this bar, or known less exactly"]
    quiet = view.bar_words(QPointF(x + 60, 60)).splitlines()
    assert quiet[1:] == ["1 event longer than this bar, or known less exactly"]
    assert view.bar_words(QPointF(-500, 60)) == ""
    plot, _layers = view._prepare()
    box = plot.lanes.box(plot.lanes.bars[0], plot.lanes_foot)
    assert view.bar_words(box.center()) == "1 Jan 2025 – 1 Jan 2027\n1 event, known to the year"
    view.deleteLater()


def test_only_the_lit_story_is_bright(pane: TimelinePane, session: Session) -> None:
    def colours() -> set[str]:
        image = pane.view.grab().toImage()
        return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in (100,)}

    def bright(number: int) -> bool:
        return pane._appearance.theme.fill(number).name() in colours()

    pane.view.grab()
    first, last = session.stories[0], session.stories[-1]
    all_bright = bright(first.number), bright(last.number)
    session.light_story(last.id)
    assert bright(last.number) == all_bright[1]
    assert not bright(first.number)
    session.select_story(last.id)
    assert (bright(first.number), bright(last.number)) == all_bright
    assert all_bright[0]


ENDS_OF_TIME = story(
    "ends",
    "Kyiv in the year 1. Kharkiv on the last day. Fiji in the last year.",
    [
        (
            "Kyiv",
            KYIV,
            Moment(start=datetime(1, 1, 1), end=datetime(2, 1, 1), precision=Precision.YEAR),
        ),
        (
            "Kharkiv",
            KHARKIV,
            Moment(start=datetime(9999, 12, 31), end=LATEST, precision=Precision.DAY),
        ),
        (
            "Fiji",
            FIJI,
            Moment(start=datetime(9999, 1, 1), end=LATEST, precision=Precision.YEAR),
        ),
    ],
)


@pytest.fixture
def ends(
    qtbot: QtBot, appearance: Appearance, open_session: Callable[..., Session]
) -> Iterator[TimelineView]:
    view = TimelineView(open_session(ENDS_OF_TIME), appearance, None)
    view.resize(1000, 140)
    view.show()
    qtbot.waitExposed(view)
    yield view
    view.close()
    view.deleteLater()


@pytest.mark.parametrize("at_end", [False, True])
def test_the_ends_of_time_can_be_zoomed_into(ends: TimelineView, at_end: bool) -> None:
    edge = LAST_SECOND if at_end else FIRST_SECOND
    ends.show_range()
    assert (ends.scale.start, ends.scale.end) == (FIRST_SECOND, LAST_SECOND)
    lengths = []
    for _turn in range(80):
        ends.zoom(0.7, edge)
        assert not ends.grab().isNull()
        assert FIRST_SECOND <= ends.scale.start < ends.scale.end <= LAST_SECOND
        lengths.append(ends.scale.end - ends.scale.start)
    assert lengths[-1] == pytest.approx(6 * 3600)
    assert painting.shows_hours(ends.scale)
    for _turn in range(80):
        ends.zoom(1.5)
        ends.grab()
    assert ends.scale.end - ends.scale.start == pytest.approx(LAST_SECOND - FIRST_SECOND)


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_End])
@pytest.mark.parametrize("unit", list(Unit))
def test_the_range_stays_within_time_at_its_end(
    ends: TimelineView, key: Qt.Key, unit: Unit
) -> None:
    ends._session.set_range(TimeRange(start=LAST_SECOND - 40 * DAY, end=LAST_SECOND - DAY))
    ends.set_step(unit)
    for _press in range(5):
        QTest.keyClick(ends, key)
        QTest.keyClick(ends, key, Qt.KeyboardModifier.ShiftModifier)
        assert ends.held().start < ends.held().end <= LAST_SECOND
    assert not ends.grab().isNull()
    assert "9999" in ends.words()


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Home])
@pytest.mark.parametrize("unit", list(Unit))
def test_the_range_stays_within_time_at_its_beginning(
    ends: TimelineView, key: Qt.Key, unit: Unit
) -> None:
    ends._session.set_range(TimeRange(start=FIRST_SECOND + DAY, end=FIRST_SECOND + 40 * DAY))
    ends.set_step(unit)
    for _press in range(5):
        QTest.keyClick(ends, key)
        QTest.keyClick(ends, key, Qt.KeyboardModifier.AltModifier)
        assert FIRST_SECOND <= ends.held().start < ends.held().end
    assert not ends.grab().isNull()


def test_the_brush_can_be_dragged_past_the_ends_of_time(ends: TimelineView) -> None:
    session = ends._session
    ends.show_range()
    drag(ends, at(ends, LAST_SECOND), QPoint(2_000, 60), QPoint(ends.width() + 500, 60))
    assert session.range.end <= LAST_SECOND
    session.set_range(TimeRange(start=FIRST_SECOND + 10 * DAY, end=LAST_SECOND / 2))
    drag(ends, at(ends, 0.0), QPoint(-500, 60))
    assert FIRST_SECOND <= session.range.start < session.range.end
    session.set_range(TimeRange(start=LAST_SECOND / 2, end=LAST_SECOND - DAY))
    drag(ends, at(ends, LAST_SECOND * 0.75), QPoint(3_000, 60))
    assert session.range.start < session.range.end <= LAST_SECOND
    assert session.range.end - session.range.start > LAST_SECOND / 4


def test_the_last_day_of_time_is_in_range_of_all_time(ends: TimelineView) -> None:
    ends._session.show_all_time()
    ends.show_range()
    assert ends._session.counts.events == 3
    assert ends._prepare()[0].histogram.before == ends._prepare()[0].histogram.after == 0


def test_hours_are_shown_with_what_is_known_to_the_day_beside_them(
    open_session: Callable[..., Session], appearance: Appearance
) -> None:
    noon = datetime(2025, 12, 22, 12)
    both = story(
        "both",
        "Kharkiv at noon. Kyiv on Monday.",
        [
            (
                "Kharkiv",
                KHARKIV,
                Moment(start=noon, end=noon.replace(hour=13), precision=Precision.HOUR),
            ),
            ("Kyiv", KYIV, MONDAY),
        ],
    )
    view = TimelineView(open_session(both), appearance, None)
    view.resize(900, 140)
    view.show()
    view._set_scale(view.scale.showing(MONDAY.start_seconds - 3600, MONDAY.end_seconds + 3600))
    plot, _layers = view._prepare()
    assert plot.histogram.stacks.sum() == 1
    [bar] = plot.lanes.bars
    assert bar.left == pytest.approx(view.scale.x(MONDAY.start_seconds))
    assert bar.right == pytest.approx(view.scale.x(MONDAY.end_seconds) - 1)
    image = view.grab().toImage()
    box = plot.lanes.box(bar, plot.lanes_foot)
    ratio = image.devicePixelRatio()
    faint = image.pixelColor(round((box.left() + 20) * ratio), round(box.center().y() * ratio))
    assert faint.lightness() > appearance.theme.fill(0).lightness()
    assert view.bar_words(box.center()).endswith("1 event, known to the day")
    view.deleteLater()
