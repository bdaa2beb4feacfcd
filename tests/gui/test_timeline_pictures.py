"""What the bars show and say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QMenu

from dateline.domain.times import Moment, Precision
from dateline.ui.selection import TimeRange
from dateline.ui.session import Session
from dateline.ui.theme import Appearance, Contrast
from dateline.ui.timeline import painting
from dateline.ui.timeline.calendar import DAY
from dateline.ui.timeline.intervals import Stacking
from dateline.ui.timeline.pane import TimelinePane
from dateline.ui.timeline.view import TimelineView
from support.project_samples import KHARKIV, KYIV, MONDAY, story
from support.timelines import FEBRUARY


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
    plot = view.plot
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
    view.show_scale(view.scale.showing(MONDAY.start_seconds - 3600, MONDAY.end_seconds + 3600))
    plot = view.plot
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


def test_bars_out_of_range_are_stronger_where_more_contrast_is_asked_for(
    pane: TimelinePane, session: Session, appearance: Appearance
) -> None:
    view, full = pane.view, session.full_range()
    session.set_range(TimeRange(start=full.start, end=full.start + DAY))
    bar = view.plot.bar_box(view.plot.bin_at(full.end - DAY)).center()

    def saturation() -> float:
        image = view.grab().toImage()
        ratio = image.devicePixelRatio()
        return image.pixelColor(round(bar.x() * ratio), round(bar.y() * ratio)).hsvSaturationF()

    usual = saturation()
    appearance.choose_contrast(Contrast.HIGH)
    try:
        assert saturation() > 1.5 * usual > 0
    finally:
        appearance.choose_contrast(Contrast.SYSTEM)


def test_a_line_says_what_the_height_of_a_bar_stands_for(pane: TimelinePane) -> None:
    assert [painting.count_line(highest) for highest in (1, 4, 5, 19, 230, 7_000)] == [
        1,
        2,
        5,
        10,
        200,
        5_000,
    ]
    assert painting.bar_unit(pane.view.scale) == "Events a day"
    pane.view.zoom(300)
    assert painting.bar_unit(pane.view.scale).startswith("Events in ")


@pytest.mark.parametrize("width", [320, 500, 700, 1100])
def test_notes_never_touch_and_never_leave_the_plot(
    pane: TimelinePane, session: Session, width: int
) -> None:
    view, full = pane.view, session.full_range()
    pane.options.choose(stacking=Stacking.KIND)
    view.resize(width, 140)
    for length in (DAY / 2, 5 * DAY, 20 * DAY):
        view.show_scale(view.scale.showing(full.start + 9 * DAY, full.start + 9 * DAY + length))
        boxes = sorted(view._stage.layers(view.scale).notes, key=lambda box: box.left())
        assert all(one.right() < other.left() for one, other in pairwise(boxes))
        for box in boxes:
            assert view.scale.left <= box.left() < box.right() <= view.scale.left + view.scale.width


def test_bars_stand_on_the_axis_or_on_a_line_of_their_own(
    pane: TimelinePane, session: Session
) -> None:
    plot = pane.view.plot
    assert not plot.lanes.bars
    assert plot.foot == plot.base
