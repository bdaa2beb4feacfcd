"""Filters worked by hand: the pane of facets, the chips, the filters that are kept."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from dateline.domain.annotations import Subject
from dateline.domain.filters import NO_FILTER, EventKind, Filter, NamedPlace
from dateline.domain.places import Extent
from dateline.project.annotation_deeds import SetTag
from dateline.ui.dialogs.ask_text import AskText
from dateline.ui.filters.facet_list import Kind
from dateline.ui.main_window import MainWindow
from dateline.ui.measures import FILTER_HEIGHT
from dateline.ui.models.facets import FacetCounter
from dateline.ui.panes import Pane
from dateline.ui.selection import TimeRange
from support.filtered import EVERYTHING_UKRAINE, FIRST, SECOND, listed
from support.map_pages import WAIT_MS, ask
from support.project_samples import FIJI, KYIV, UKRAINE
from support.windows import OpenWindow

DAY = 86_400.0


def told(window: MainWindow, criterion: str) -> dict[str, int]:
    facets = FacetCounter(window.session).facets()
    return {
        value.words: value.events
        for facet in facets
        if facet.criterion == criterion
        for value in facet.values
    }


def chips(window: MainWindow) -> list[str]:
    return [part.told for part in window.filtering.bar.chips.parts]


def row_of(window: MainWindow, words: str) -> int:
    model = window.filtering.pane.list.facets
    return next(
        row
        for row in range(model.rowCount())
        if model.line(row).kind is Kind.VALUE and model.index(row).data() == words
    )


def counted(window: MainWindow, words: str) -> int:
    value = window.filtering.pane.list.facets.line(row_of(window, words)).value
    assert value is not None
    return value.events


def test_facets_say_how_many_events_each_value_would_show(open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    session = window.session
    session.run(SetTag(subject=Subject(place_id=KYIV.id), tag="capital"))
    assert told(window, "publishers") == {"AP": 2, "Reuters": 2}
    assert told(window, "places") == {"Ukraine": 2, "Fiji": 1}
    assert told(window, "tags") == {"capital": 1}
    assert told(window, "reviews") == {"checked": 0, "not checked": 2, "to check": 1}
    # Each count is what choosing the value shows, and the brush is obeyed.
    full = session.full_range()
    for held in (full, TimeRange(start=full.start, end=full.start + DAY)):
        session.set_range(held)
        for facet in FacetCounter(session).facets():
            for value in facet.values:
                session.set_filter(NO_FILTER.toggled(facet.criterion, value.value))
                assert session.counts.events == value.events, (facet.heading, value.words)
            session.set_filter(NO_FILTER)


def test_other_values_of_a_criterion_are_counted_as_if_it_asked_for_nothing(
    open_window: OpenWindow,
) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    window.session.set_filter(Filter(publishers=frozenset({"AP"})))
    assert told(window, "publishers") == {"AP": 2, "Reuters": 2}
    assert told(window, "places") == {"Ukraine": 1, "Fiji": 1}
    kyiv = NamedPlace(id=KYIV.id, name="Kyiv")
    window.session.set_filter(Filter(places=frozenset({kyiv})))
    assert told(window, "places") == {"Kyiv": 1, "Ukraine": 2, "Fiji": 1}


def test_a_country_without_events_is_listed_only_while_it_is_chosen(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    session, facets = window.session, window.filtering.pane.list
    window.deeds["filter"].trigger()
    full = session.full_range()
    session.set_filter(EVERYTHING_UKRAINE)
    facets.setCurrentIndex(facets.facets.index(row_of(window, "Ukraine")))
    session.set_range(TimeRange(start=full.start + DAY, end=full.end))
    session.set_filter(Filter(publishers=frozenset({"AP"}), places=EVERYTHING_UKRAINE.places))
    assert told(window, "places") == {"Ukraine": 0, "Fiji": 1}
    row = row_of(window, "Ukraine")
    qtbot.wait_until(lambda: counted(window, "Ukraine") == 0, timeout=WAIT_MS)
    assert facets.currentIndex().row() == row
    QTest.keyClick(facets, Qt.Key.Key_Space)
    assert session.filter.places == frozenset()
    assert told(window, "places") == {"Fiji": 1}
    assert facets.currentIndex().row() == row == row_of(window, "Fiji")


def test_a_click_and_a_key_choose_what_is_shown(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    session, pane = window.session, window.filtering.pane
    assert not pane.isVisible()
    window.deeds["filter"].trigger()
    assert pane.isVisible()
    assert not window.lists.isVisible()
    facets = pane.list
    QApplication.sendEvent(facets, QFocusEvent(QEvent.Type.FocusIn))
    assert facets.facets.line(facets.currentIndex().row()).kind is Kind.VALUE
    box = facets.visualRect(facets.facets.index(row_of(window, "Ukraine")))
    QTest.mouseClick(
        facets.viewport(), Qt.MouseButton.LeftButton, pos=box.topLeft() + QPoint(20, 8)
    )
    assert session.filter == EVERYTHING_UKRAINE
    assert chips(window) == ["Place: Ukraine"]
    facets.setCurrentIndex(facets.facets.index(row_of(window, "AP")))
    QTest.keyClick(facets, Qt.Key.Key_Space)
    assert session.filter.publishers == {"AP"}
    assert chips(window) == ["Publisher: AP", "Place: Ukraine"]
    assert facets.currentIndex().row() == row_of(window, "AP")
    said = facets.facets.index(row_of(window, "AP")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Publisher AP, 1 event, chosen"
    # The counts follow the brush.
    full = session.full_range()
    session.set_range(TimeRange(start=full.start + DAY, end=full.end))

    def followed() -> bool:
        line = facets.facets.line(row_of(window, "AP"))
        return line.value is not None and line.value.events == 0

    qtbot.wait_until(followed, timeout=WAIT_MS)
    for left in (2, 1, 0):
        QTest.keyClick(facets, Qt.Key.Key_Escape)
        assert len(chips(window)) == left
    QTest.keyClick(facets, Qt.Key.Key_Escape)
    assert not pane.isVisible()
    assert window.lists.isVisible()


def test_each_chip_is_removed_by_hand_and_by_key(open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    window.panes.set_shown(Pane.READER, False)  # leaves the bar room for all of them
    session, bar = window.session, window.filtering.bar
    full = session.full_range()
    session.set_filter(
        Filter(publishers=frozenset({"AP", "Reuters"}), kinds=frozenset({EventKind.HAPPENS}))
    )
    session.set_range(TimeRange(start=full.start, end=full.start + DAY))
    window.deeds["in_view"].setChecked(True)
    session.set_extent(session.extent or window.map_view.extent() or FIJI.extent)
    assert chips(window) == [
        "Publisher: AP",
        "Publisher: Reuters",
        "Kind: happens there",
        "Time: 22 Dec 2025 – 23 Dec 2025",
        "Map: only what is in view",
    ]
    first = bar.chips.chips[0]
    assert first.accessibleName() == "Remove filter Publisher: AP"
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert session.filter.publishers == {"Reuters"}
    bar.chips.chips[0].setFocus()
    QTest.keyClick(bar.chips.chips[0], Qt.Key.Key_Right)
    assert window.focusWidget() is bar.chips.chips[1]
    QTest.keyClick(bar.chips.chips[1], Qt.Key.Key_Delete)
    assert not session.filter.kinds
    assert window.focusWidget() is bar.chips.chips[1]
    QTest.keyClick(bar.chips.chips[1], Qt.Key.Key_Escape)
    assert session.extent is None
    assert not window.deeds["in_view"].isChecked()
    QTest.keyClick(bar.chips.chips[1], Qt.Key.Key_Escape)
    assert session.shows_everything
    QTest.keyClick(bar.chips.chips[0], Qt.Key.Key_Escape)
    assert session.filter == NO_FILTER
    assert window.focusWidget() is window.header.filter
    assert not window.deeds["clear_filter"].isEnabled()


def test_the_bar_is_there_only_while_a_filter_is_asked_for(open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    session, bar, button = window.session, window.filtering.bar, window.header.filter
    full = session.full_range()
    assert not bar.isVisible()
    session.set_range(TimeRange(start=full.start, end=full.start + DAY))
    assert not bar.isVisible()
    session.set_filter(EVERYTHING_UKRAINE)
    assert bar.isVisible()
    assert "Time: 22 Dec 2025 – 23 Dec 2025" in chips(window)
    session.clear_filter()
    assert not bar.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.filtering.pane.isVisible()
    assert bar.isVisible()
    assert button.isChecked()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    assert not button.isChecked()


def test_the_map_stays_as_large_as_it_is_and_keeps_its_controls_off_the_bar(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(FIRST, SECOND)
    view, bar = window.map_view, window.filtering.bar
    box = "document.querySelector('.%s').getBoundingClientRect().top"
    tops = f"[{box % 'leaflet-control-zoom'}, {box % 'dateline-caption'}]"
    before = ask(qtbot, view, "innerHeight"), ask(qtbot, view, tops)

    def stands_at(shift: int) -> None:
        assert ask(qtbot, view, "innerHeight") == before[0]
        assert ask(qtbot, view, tops) == [top + shift for top in before[1]]
        assert ask(qtbot, view, "Dateline.app.furniture.boxes.length") == boxes + (shift > 0)

    boxes = ask(qtbot, view, "Dateline.app.furniture.boxes.length")
    assert ask(qtbot, view, "(addEventListener('resize', () => (resized += 1)), resized = 0)") == 0
    for wanted, high in ((EVERYTHING_UKRAINE, FILTER_HEIGHT), (NO_FILTER, 0)):
        with qtbot.wait_signal(view.range_drawn, timeout=WAIT_MS):
            window.session.set_filter(wanted)
        assert bar.height() * bar.isVisible() == high
        assert bar.mapTo(window, QPoint(0, 0)) == window.map_pane.mapTo(window, QPoint(0, 0))
        stands_at(high)
    # Without a filter, the pane brings the bar with it.
    for high in (FILTER_HEIGHT, 0):
        with qtbot.wait_signal(view.range_drawn, timeout=WAIT_MS):
            window.deeds["filter"].trigger()
        stands_at(high)
    assert ask(qtbot, view, "resized") == 0


def test_everything_is_cleared_at_once(open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    session = window.session
    full = session.full_range()
    session.set_filter(EVERYTHING_UKRAINE)
    session.set_range(TimeRange(start=full.start, end=full.start + DAY))
    window.deeds["clear_filter"].trigger()
    assert session.filter == NO_FILTER
    assert session.shows_everything
    assert chips(window) == []


@pytest.mark.parametrize("width", [800, 1440])
def test_chips_without_room_are_counted_and_reached(open_window: OpenWindow, width: int) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    window.resize(width, 700)
    words = tuple(f"word number {number}" for number in range(12))
    window.session.set_filter(Filter(words=words))
    bar = window.filtering.bar
    shown = [chip for chip in bar.chips.chips if chip.isVisible()]
    assert 0 < len(shown) < 12
    assert all(chip.geometry().right() < bar.chips.width() for chip in shown)
    assert bar.chips.more.text() == f"and {12 - len(shown)} more"
    QTest.mouseClick(bar.chips.more, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[-1].trigger()
    menu.close()
    assert window.session.filter.words == words[:-1]


def test_a_filter_is_kept_taken_up_and_removed_with_undo(open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    session, filtering = window.session, window.filtering
    full = session.full_range()
    first_day = TimeRange(start=full.start, end=full.start + DAY)
    session.set_filter(EVERYTHING_UKRAINE)
    session.set_range(first_day)
    window.deeds["keep_filter"].trigger()
    dialog = window.findChild(AskText)
    assert dialog is not None
    assert dialog.field.text() == "Place: Ukraine · Time: 22 Dec 2025 – 23 Dec 2025"
    dialog.field.setText("At home")
    dialog.accept()
    assert [view.name for view in filtering.kept_filters] == ["At home"]
    assert session.history.undo_name == "Keep filter “At home”"

    window.deeds["clear_filter"].trigger()
    assert listed(window)[1] == {"Kyiv", "Kharkiv", "Fiji"}
    filtering.kept.aboutToShow.emit()
    named = {action.text(): action for action in filtering.kept.actions()}
    named["At home"].trigger()
    assert session.filter == EVERYTHING_UKRAINE
    assert session.range == first_day
    assert listed(window)[1] == {"Kyiv"}

    filtering.kept.aboutToShow.emit()
    remove = next(menu for menu in filtering.kept.findChildren(QMenu) if menu.actions())
    remove.actions()[0].trigger()
    assert filtering.kept_filters == ()
    window.undo()
    assert [view.name for view in filtering.kept_filters] == ["At home"]
    window.undo()
    assert filtering.kept_filters == ()


def test_what_is_picked_can_be_asked_for(open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    session = window.session
    session.select_place(FIJI.id)
    window.deeds["only_place"].trigger()
    assert chips(window) == ["Place: Fiji"]
    assert session.counts.events == 1
    window.deeds["clear_filter"].trigger()
    session.select_story(FIRST.document.id)
    assert not window.deeds["only_place"].isEnabled()
    window.deeds["only_story"].trigger()
    assert chips(window) == ["Story: first"]
    assert listed(window)[0] == {"first"}


def test_a_tag_set_while_it_is_asked_for_counts_at_once(open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    session = window.session
    session.run(SetTag(subject=Subject(place_id=KYIV.id), tag="capital"))
    session.set_filter(Filter(tags=frozenset({"capital"})))
    assert session.counts.events == 1
    session.run(SetTag(subject=Subject(document_id=SECOND.document.id), tag="capital"))
    assert session.counts.events == 2
    assert np.count_nonzero(session.index.passes) == 2
    session.undo()
    assert session.counts.events == 1


def test_a_place_is_counted_with_all_that_lies_in_it(open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    assert NamedPlace(id=UKRAINE, name="Ukraine") in {
        value.value
        for facet in FacetCounter(window.session).facets()
        for value in facet.values
        if facet.criterion == "places"
    }


def test_a_town_that_is_chosen_stands_under_no_heading_of_countries(
    open_window: OpenWindow,
) -> None:
    window = open_window(FIRST, SECOND, waits=False)

    def headings() -> set[str]:
        return {
            facet.heading
            for facet in FacetCounter(window.session).facets()
            if facet.criterion == "places"
        }

    assert headings() == {"Country"}
    window.session.set_filter(EVERYTHING_UKRAINE)
    assert headings() == {"Country"}
    kyiv = NamedPlace(id=KYIV.id, name="Kyiv")
    window.session.set_filter(Filter(places=frozenset({kyiv})))
    assert headings() == {"Country or place"}
    assert told(window, "places")["Kyiv"] == 1


def test_a_part_of_the_map_stays_asked_for(open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    window.filtering.ask_for_extent(Extent(south=49.0, west=29.5, north=51.5, east=31.5))
    assert chips(window) == ["Map: 49.0° to 51.5° N, 29.5° to 31.5° E"]
    assert listed(window) == ({"first", "second"}, {"Kyiv"})
    window.deeds["clear_filter"].trigger()
    assert listed(window)[1] == {"Kyiv", "Kharkiv", "Fiji"}
