from __future__ import annotations

from collections import Counter
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from dateline.domain.errors import UserError
from dateline.domain.places import Place
from dateline.domain.text import DocumentId
from dateline.project.commands import AddAnalysis
from dateline.project.store import ProjectStore
from dateline.ui.dialogs.import_report import ImportReportDialog
from dateline.ui.dialogs.message import MessageDialog
from dateline.ui.drop import DropShade
from dateline.ui.main_window import MainWindow
from dateline.ui.panes import Pane
from dateline.ui.snapshot import save
from dateline.ui.theme import Appearance, Choice
from dateline.ui.timeline.intervals import Stacking
from dateline.ui.timeline.player import Speed
from support.analysis_pools import AnsweringPool
from support.map_pages import WAIT_MS, ask, caption, position, surface, wait_settled
from support.project_samples import FIJI, KHARKIV, KYIV, MONDAY, REPAIR, SHELLING, VERSIONS, story
from support.windows import OpenWindow


def drop(window: MainWindow, *paths: Path) -> None:
    """Drop files on the window, as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    over = window.map_view.mapTo(window, window.map_view.rect().center())
    copy = Qt.DropAction.CopyAction
    nothing, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    target = window.windowHandle()
    for kind in (QDragEnterEvent, QDragMoveEvent):
        event = kind(QPointF(over), copy, data, button, nothing)
        QApplication.sendEvent(target, event)
        assert event.isAccepted()
    assert window.findChild(DropShade).isVisible()
    QApplication.sendEvent(target, QDropEvent(QPointF(over), copy, data, button, nothing))
    assert not window.findChild(DropShade).isVisible()


def write(folder: Path, *names: str) -> list[Path]:
    paths = [folder / name for name in names]
    for path in paths:
        path.write_text("Kharkiv stood dark on Monday.", encoding="utf-8")
    return paths


def test_clicking_words_flies_the_map_to_the_marker(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(SHELLING)
    window.session.select_story(SHELLING.document.id)
    view = window.reader.view
    span = next(s for s in view.story.places if s.kept.mention.text == "Kyiv")
    window.map_view.restore({"latitude": 0.0, "longitude": -60.0, "zoom": 4.0})
    qtbot.wait_until(lambda: window.map_view.state()["longitude"] == -60.0, timeout=WAIT_MS)
    box = next(view.boxes(span))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert window.session.selection.mention_id == span.kept.id
    assert window.session.selection.place_id == KYIV.id
    qtbot.wait_until(
        lambda: abs(window.map_view.state()["longitude"] - KYIV.longitude) < 0.5, timeout=WAIT_MS
    )


def test_clicking_a_marker_lights_the_words(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(SHELLING, REPAIR)
    window.reader.view.verticalScrollBar().setValue(0)
    caption(qtbot, window.map_view)
    spot = position(window.map_view, KYIV.latitude, KYIV.longitude)
    with qtbot.waitSignal(window.session.selection_changed, timeout=WAIT_MS):
        QTest.mouseClick(surface(window.map_view), Qt.MouseButton.LeftButton, pos=spot)
    picked = window.reader.view.picked
    assert picked is not None
    assert picked.kept.mention.text == "Kyiv"
    assert window.lists.stories.currentIndex().data() == "shelling"
    assert window.lists.places.currentIndex().data() == "Kyiv"


def test_stories_dropped_are_added_and_those_that_fail_are_named(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    assert window.map_pane.notice.isVisible()
    paths = write(tmp_path, "one.txt", "bad.txt", "two.txt")
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS):
        drop(window, *paths)
    assert [s.id for s in window.session.stories] == ["one.txt", "two.txt"]
    assert not window.map_pane.notice.isVisible()
    report = window.findChild(ImportReportDialog)
    assert report is not None
    assert "bad.txt: this is not text." in report.lines.toPlainText()
    assert window.status.notice_text == "2 stories added, 1 could not be read"
    report.close()


def test_an_import_can_be_cancelled_and_keeps_what_was_read(
    qtbot: QtBot, open_window: OpenWindow, pool: AnsweringPool, tmp_path: Path
) -> None:
    window = open_window()
    pool.gate.clear()
    drop(window, *write(tmp_path, "one.txt", "two.txt", "three.txt"))
    qtbot.wait_until(lambda: len(window.session.stories) == 1, timeout=WAIT_MS)
    assert window.status.working
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS) as told:
        window.status.cancel.click()
    assert told.args[0].cancelled
    assert len(window.session.stories) == 1
    qtbot.wait_until(lambda: not window.status.working, timeout=WAIT_MS)


def test_a_project_dropped_is_opened(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window(SHELLING)
    other = ProjectStore.create(tmp_path / "other.dateline", title="Other")
    other.close()
    with qtbot.waitSignal(window.session.project_changed, timeout=WAIT_MS):
        drop(window, tmp_path / "other.dateline")
    assert window.windowTitle() == "Other — Dateline"
    assert window.map_pane.notice.isVisible()


def test_a_file_that_is_no_project_is_refused_in_words(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(SHELLING)
    false = tmp_path / "false.dateline"
    false.write_bytes(b"not a database at all")
    with qtbot.waitSignal(window.opening.failed, timeout=WAIT_MS) as told:
        window.opening.open(false)
    assert isinstance(told.args[0], UserError)
    assert "false.dateline" in str(told.args[0])
    assert window.findChild(MessageDialog).windowTitle() == "“false.dateline” was not opened"
    assert len(window.session.stories) == 1


def test_the_map_follows_what_is_decided_and_taken_back(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    doubted = story("one", "Kyiv on Monday.", [("Kyiv", KYIV, MONDAY)], confidence=0.4)
    window = open_window(doubted)

    def shows(place: Place) -> None:
        assert window.session.selection.place_id == place.id
        ringed = "Dateline.app.selected"
        qtbot.wait_until(lambda: ask(qtbot, window.map_view, ringed) == place.id, timeout=WAIT_MS)
        seen = f"Dateline.app.map.getBounds().contains([{place.latitude}, {place.longitude}])"
        qtbot.wait_until(lambda: ask(qtbot, window.map_view, seen), timeout=WAIT_MS)

    window.review()
    shows(KYIV)
    QTest.keyClick(window.reader.view, Qt.Key.Key_1)
    shows(KHARKIV)
    window.undo()
    shows(KYIV)
    window.redo()
    shows(KHARKIV)


def test_undo_and_redo_are_named_and_work(open_window: OpenWindow) -> None:
    window = open_window(SHELLING, REPAIR)
    window.session.select_story(REPAIR.document.id)
    window.deeds["remove_story"].trigger()
    assert len(window.session.stories) == 1
    assert window.deeds["undo"].text() == "&Undo Remove story"
    window.deeds["undo"].trigger()
    assert len(window.session.stories) == 2
    assert window.deeds["redo"].isEnabled()
    window.deeds["redo"].trigger()
    assert len(window.session.stories) == 1


def test_undoing_an_addition_lets_go_of_the_story_in_the_reader(open_window: OpenWindow) -> None:
    window = open_window(SHELLING, REPAIR)
    window.session.select_story(REPAIR.document.id)
    window.deeds["undo"].trigger()
    assert window.session.selection.document_id is None
    assert window.reader.shown is None


def test_panes_are_hidden_and_restored(open_window: OpenWindow) -> None:
    window = open_window(SHELLING)
    for pane, widget in (
        (Pane.LISTS, window.lists),
        (Pane.READER, window.reader),
        (Pane.TIMELINE, window.timeline),
    ):
        assert widget.isVisible()
        window.deeds[pane.value].trigger()
        assert not widget.isVisible()
        window.deeds[pane.value].trigger()
        assert widget.isVisible()


def test_stories_are_brought_in_faster_while_the_map_is_seen(open_window: OpenWindow) -> None:
    window = open_window(SHELLING)
    assert window.importing.is_watched()
    window.map_pane.hide()
    assert not window.importing.is_watched()


def test_a_small_window_has_lists_and_reader_share_tabs(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(SHELLING, size=(1280, 800))
    assert window.panes.narrow
    assert window.lists.isVisible()
    assert not window.reader.isVisible()
    mention = window.session.store.mentions(SHELLING.document.id)[0]
    window.session.select_mention(mention.id)
    assert window.reader.isVisible()
    assert not window.lists.isVisible()
    view = window.reader.view
    qtbot.wait_until(lambda: view.viewport().rect().contains(view.card.geometry()))
    window.resize(1440, 900)
    assert window.lists.isVisible()
    assert window.reader.isVisible()


def test_how_the_time_line_plays_is_remembered(open_window: OpenWindow) -> None:
    window = open_window(SHELLING)
    window.timeline.options.choose(speed=Speed.FAST, stacking=Stacking.KIND, loops=True)
    window.close()
    again = open_window(SHELLING)
    chosen = [action.text() for action in again.deeds.playing.actions() if action.isChecked()]
    assert chosen == ["Play fast", "Repeat", "Colour bars by kind"]
    assert again.timeline.view.stacking is Stacking.KIND


def test_sizes_and_panes_are_remembered(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window(SHELLING)
    window.deeds["timeline"].trigger()
    window.deeds["metonyms"].trigger()
    window.close()
    again = open_window(REPAIR)
    assert not again.timeline.isVisible()
    assert again.session.shows_all_kinds


def test_hostile_titles_are_shown_as_text(qtbot: QtBot, open_window: OpenWindow) -> None:
    hostile = "<script>document.title='hit'</script><img src=x onerror=alert(1)> & <b>bold</b>"
    window = open_window(
        story("hostile", f"Kyiv {hostile}", [("Kyiv", KYIV, None)], title=hostile),
        SHELLING,
    )
    window.session.select_story(window.session.stories[0].id)
    assert window.reader.view.document().firstBlock().text() == hostile
    tip = window.lists.stories.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<script" not in tip
    assert "&lt;script&gt;" in tip
    assert ask(qtbot, window.map_view, "document.title") != "hit"
    window.opening.rename(hostile)
    assert hostile in window.windowTitle()


def test_searching_filters_stories_and_places(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(SHELLING, REPAIR)
    window.deeds["find"].trigger()
    QTest.keyClicks(window.header.search, "KYIV")
    lists = window.lists
    qtbot.wait_until(lambda: lists.places.places.rowCount() == 1, timeout=WAIT_MS)
    qtbot.wait_until(lambda: lists.stories.stories.rowCount() == 1, timeout=WAIT_MS)
    assert lists.stories.stories.index(0).data() == "shelling", "its text names Kyiv"
    QTest.keyClick(window.header.search, Qt.Key.Key_Escape)
    assert window.lists.stories.stories.rowCount() == 2


def test_saving_as_goes_on_in_the_copy(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window(SHELLING)
    copy = tmp_path / "copy.dateline"
    window.opening.save_as(copy)
    assert Path(window.session.store.info().path) == copy
    assert len(window.session.stories) == 1
    assert window.status.notice_text == "Saved as copy.dateline"


def test_an_untitled_project_moves_when_it_is_named(
    open_window: OpenWindow, home: Path, tmp_path: Path
) -> None:
    window = open_window()
    window.opening.new()
    untitled = Path(window.session.store.info().path)
    assert home in untitled.parents
    window.opening.save_as(tmp_path / "Named.dateline")
    assert not untitled.exists()
    assert window.session.store.info().title == "Named"
    assert window.windowTitle() == "Named — Dateline"


def test_an_untitled_project_without_stories_leaves_no_file(
    open_window: OpenWindow, home: Path
) -> None:
    window = open_window()
    window.opening.new()
    window.close()
    assert not list((home / "untitled").iterdir())


def test_giving_a_story_its_date_analyses_it_anew(qtbot: QtBot, open_window: OpenWindow) -> None:
    undated = story("undated", "Kyiv spoke.", [("Kyiv", KYIV, None)], published=None)
    window = open_window(undated)
    window.session.select_story(undated.document.id)
    assert window.timeline.undated.isVisible()
    window.deeds["story_date"].trigger()
    from dateline.ui.dialogs.ask_date import AskDate

    dialog = window.findChild(AskDate)
    dialog.field.setText("27 Dec 2025")
    with qtbot.waitSignal(window.session.changed, timeout=WAIT_MS):
        dialog.accept_button.click()
    story_after = window.session.stories[0]
    assert story_after.published.value == "2025-12-27"
    assert window.deeds["undo"].text() == "&Undo Set date"


def test_the_window_opens_and_closes_ten_times(qtbot: QtBot, open_window: OpenWindow) -> None:
    import threading

    for _ in range(10):
        window = open_window(SHELLING, waits=False)
        window.close()
        assert not window.isVisible()
    assert not [t for t in threading.enumerate() if t.name.startswith("dateline")]


def test_the_map_is_on_the_screen_beside_the_panes(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(SHELLING)
    screen = window.screen()
    corner = window.map_view.mapToGlobal(QPoint(0, 0))

    def colours() -> set[str]:
        # What the screen shows, not what Qt would draw: a map that is not composed is black here.
        seen = screen.grabWindow(0, corner.x(), corner.y(), 400, 300).toImage()
        return {seen.pixelColor(x, y).name() for x in range(0, 400, 40) for y in range(0, 300, 30)}

    qtbot.wait_until(lambda: len(colours() - {"#000000", "#ffffff"}) > 1, timeout=WAIT_MS)


def test_the_order_of_the_stories_is_chosen_and_kept(open_window: OpenWindow) -> None:
    titles = ("Part 10", "Part 9", "Part 100")
    days = ("2025-12-27", "2025-12-28", "2025-12-26")
    parts = [
        story(title, "Kyiv spoke.", [("Kyiv", KYIV, None)], published=day)
        for title, day in zip(titles, days, strict=True)
    ]

    def listed(window: MainWindow) -> list[str]:
        model = window.lists.stories.stories
        return [model.index(row).data() for row in range(model.rowCount())]

    window = open_window(*parts, waits=False)
    assert listed(window) == ["Part 100", "Part 10", "Part 9"]
    assert window.reader.shown.title == "Part 100"
    by_title = next(each for each in window.deeds.order.actions() if each.data() == "title")
    by_title.trigger()
    assert listed(window) == ["Part 9", "Part 10", "Part 100"]
    assert window.lists._order.text() == "by title"
    window.close()
    again = open_window(*parts, waits=False)
    assert listed(again) == ["Part 9", "Part 10", "Part 100"]
    assert by_title.isChecked()


def test_the_style_of_the_map_is_chosen_kept_and_taken_into_pictures(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(SHELLING)
    actions = {each.text(): each for each in window.deeds.map_style.actions()}
    assert list(actions) == ["Follow appearance", "Light", "Dark", "Print"]
    assert actions["Follow appearance"].isChecked()
    assert window.map_view.scheme == "light"
    actions["Print"].trigger()
    shown = "Dateline.style.current.name"
    qtbot.wait_until(lambda: ask(qtbot, window.map_view, shown) == "print", timeout=WAIT_MS)
    saving = save(window.map_view, tmp_path / "map.png", title="Grey")
    with qtbot.waitSignal(saving.saved, timeout=WAIT_MS):
        pass
    picture = QImage(str(tmp_path / "map.png"))
    spots = product(range(0, picture.width(), 40), range(0, picture.height(), 40))
    seen = Counter(picture.pixelColor(*spot).name() for spot in spots)
    scheme = ask(qtbot, window.map_view, "Dateline.style.current")
    assert seen.most_common(1)[0][0] in (scheme["land"].lower(), scheme["water"].lower())
    again = open_window(SHELLING, waits=False)
    assert again.map_view.scheme == "print"
    assert again.deeds.map_style.actions()[3].isChecked()
    again.deeds.map_style.actions()[0].trigger()
    assert again.map_view.scheme == "light"


def test_a_closed_window_follows_the_look_no_more(
    open_window: OpenWindow, appearance: Appearance
) -> None:
    closed, other = open_window(SHELLING), open_window(SHELLING)
    closed.session.select_mention(closed.session.store.mentions(DocumentId("shelling"))[0].id)
    closed.close()
    QCoreApplication.sendPostedEvents(closed.map_view.page, QEvent.Type.DeferredDelete.value)
    assert not isValid(closed.map_view.page)
    try:
        appearance.choose(Choice.DARK)
        assert (closed.map_view.scheme, other.map_view.scheme) == ("light", "dark")
    finally:
        appearance.choose(Choice.LIGHT)


@pytest.mark.parametrize("title", ["Winter", "Llanfairpwllgwyngyll" * 9])
def test_every_menu_is_there_on_a_small_screen_whatever_the_project_is_called(
    open_window: OpenWindow, title: str
) -> None:
    window = open_window(SHELLING)
    window.resize(1280, 800)
    window.header.show_project(title)
    window.header.show_review(9_999)
    window.header.layout().activate()
    menus = window.header.menus
    last = menus.actionGeometry(menus.actions()[-1])
    assert menus.rect().contains(last)
    assert not window.header.search.geometry().intersects(menus.geometry())
    assert window.header.search.width() >= window.header.search.minimumWidth()


def test_the_map_follows_what_comes_in_until_somebody_moves_it(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(SHELLING)
    view, session = window.map_view, window.session

    def shows_fiji() -> bool:
        return bool(
            ask(
                qtbot,
                view,
                f"Dateline.app.map.getBounds().contains([{FIJI.latitude}, {FIJI.longitude}])",
            )
        )

    far = story("far", "Fiji was calm on Monday.", [("Fiji", FIJI, MONDAY)])
    wait_settled(qtbot, view)
    assert not shows_fiji()
    session.run(AddAnalysis(analysis=far, versions=VERSIONS))
    qtbot.wait_until(shows_fiji, timeout=WAIT_MS)
    session.undo()
    qtbot.wait_until(lambda: not shows_fiji(), timeout=WAIT_MS)
    view.restore({"latitude": 49.0, "longitude": 35.0, "zoom": 7.0})
    wait_settled(qtbot, view)
    before = view.state()
    session.redo()
    wait_settled(qtbot, view)
    assert view.state() == before


@pytest.mark.parametrize("title", ["Winter", "Everything that was said of the winter in the east"])
@pytest.mark.parametrize(
    ("width", "wide", "words"),
    [
        (800, 112, "Search"),
        (1280, 220, "Search stories and places"),
        (1440, 220, "Search stories and places"),
    ],
)
def test_the_search_field_has_room_for_what_it_says(
    open_window: OpenWindow, width: int, wide: int, words: str, title: str
) -> None:
    window = open_window(SHELLING, REPAIR, size=(width, 768), waits=False)
    window.header.show_project(title)
    window.grab()  # lays out
    search = window.header.search
    assert window.header.review.isVisible()
    assert search.width() >= wide
    assert search.placeholderText() == words


def test_a_low_window_lists_four_stories_beside_the_review(open_window: OpenWindow) -> None:
    stories = [
        story(f"story {number}", "Kyiv.", [("Kyiv", KYIV, MONDAY)], confidence=0.5)
        for number in range(12)
    ]
    window = open_window(*stories, size=(1280, 768), waits=False)
    lists = window.lists
    assert lists.foot.isVisible()
    rows = lists.stories.viewport().height() / lists.stories.sizeHintForRow(0)
    assert rows >= 4
    assert lists.places.viewport().height() >= 4 * lists.places.sizeHintForRow(0)
    assert not lists._review_head.isVisible()
    window.resize(1440, 900)
    assert lists._review_head.isVisible()
