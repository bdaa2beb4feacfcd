"""The command palette reaches every deed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from dateline.domain.annotations import ViewKind
from dateline.domain.filters import to_words
from dateline.project.annotation_deeds import KeepView
from dateline.ui.main_window import MainWindow
from dateline.ui.menus import MENUS, Deed
from dateline.ui.palette.dialog import Palette
from support.filtered import EVERYTHING_UKRAINE, FIRST, SECOND
from support.project_samples import KYIV
from support.windows import OpenWindow


def opened(window: MainWindow) -> Palette:
    window.deeds["palette"].trigger()
    palette = window.findChild(Palette)
    assert palette is not None
    return palette


def leaves(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from leaves(inner)
        elif not action.isSeparator():
            yield action


def test_every_action_of_every_menu_is_reached_by_its_name(open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    palette = opened(window)
    ids = {entry.id for entry in palette.entries}
    for _title, menu in MENUS:
        assert {deed.id for deed in menu if isinstance(deed, Deed)} <= ids
    for top in window.header.menus.actions():
        menu = top.menu()
        assert isinstance(menu, QMenu)
        for action in leaves(menu):
            words = action.text().replace("&", "").rstrip("…")
            palette.field.setText(words)
            assert words in [entry.words for entry in palette.entries[:3]], words
    palette.reject()


def test_a_deed_is_done_by_a_few_letters(open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    palette = opened(window)
    QTest.keyClicks(palette.field, "gov peop")
    assert palette.entries[0].id == "metonyms"
    assert palette.entries[0].keys == "Ctrl+M"
    assert palette.field.accessibleDescription().startswith("Governments and peoples on the map")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.session.shows_all_kinds
    assert not palette.isVisible()


def test_what_was_done_last_comes_first(open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    for typed in ("heat", "trails"):
        palette = opened(window)
        palette.field.setText(typed)
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        palette.deleteLater()
        palette.setParent(None)
    palette = opened(window)
    assert [entry.id for entry in palette.entries[:2]] == ["trails", "heat"]
    assert palette.entries[0].is_on
    palette.reject()


def test_places_stories_and_kept_filters_are_found_by_name(open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    kept = KeepView(kind=ViewKind.FILTER, title="At home", state=to_words(EVERYTHING_UKRAINE))
    window.session.run(kept)
    palette = opened(window)
    palette.field.setText("Київ")
    place = next(entry for entry in palette.entries if entry.words == "Kyiv")
    assert place.path.startswith("Place › capital")
    palette.field.setText("secon")
    story = next(entry for entry in palette.entries if entry.path == "Story")
    palette.field.setText("at hom")
    assert (palette.entries[0].words, palette.entries[0].path) == (
        "At home",
        "Filter › Kept filters",
    )
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.session.filter == EVERYTHING_UKRAINE
    place.run()
    assert window.session.selection.place_id == KYIV.id
    story.run()
    assert window.session.selection.document_id == SECOND.document.id


def test_a_place_of_that_name_comes_before_deeds_that_only_resemble_it(
    open_window: OpenWindow,
) -> None:
    palette = opened(open_window(FIRST, SECOND, waits=False))
    palette.field.setText("khark")
    assert palette.entries[0].words == "Kharkiv"


def test_what_can_not_be_done_now_is_told_and_not_done(open_window: OpenWindow) -> None:
    window = open_window(FIRST, SECOND, waits=False)
    palette = opened(window)
    palette.field.setText("clear all filters")
    assert not palette.entries[0].can_be_done
    assert palette.field.accessibleDescription().endswith("not available now")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
