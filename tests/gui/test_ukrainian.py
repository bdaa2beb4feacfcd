"""The window in Ukrainian: no English word of ours is left, and nothing is cut off."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from dateline import resources
from dateline.domain.filters import Filter, ReviewState
from dateline.project.store import ProjectStore
from dateline.services.opinions import offered
from dateline.ui.main_window import MainWindow
from dateline.ui.panes import Pane
from dateline.ui.reader.keyed import KeyedButton
from support.dialogs import DEEDS, letter_of, made
from support.map_pages import ask
from support.project_samples import REPAIR, SHELLING
from support.ukrainian import speaking_ukrainian
from support.windows import OpenWindow

LATIN = re.compile(r"[A-Za-z][A-Za-z'’.-]*[A-Za-z]")
_ALLOWED = (
    # names of things and makers
    "Dateline GeoNames OpenStreetMap PMTiles MBTiles Python Qt PySide MIT BSD LGPL CC BY GSHHG "
    "Natural Earth spaCy Explosion Leaflet folium Clause Census Bureau US airportsdata for "
    "Nominatim Photon Pelias BAN France ArcGIS Komoot English System en core web md Paris Texas "
    # kinds of files, formats, units
    "PNG SVG PDF Letter dpi CSV GeoJSON KML HTML RSS Atom DOCX ODT RTF EPUB EML MBOX ZIP TSV XLSX "
    "JSON Word Markdown Office GIF WebM allCountries alternateNamesV "
    # keys
    "Ctrl Shift Alt Tab Return Enter Escape Delete Del Home End Page Up Down Esc PgUp PgDown Ins "
    "Backspace Space"
)
STORY = re.compile(
    "|".join(
        re.escape(words)
        for analysis in (SHELLING, REPAIR)
        for words in (analysis.document.title, analysis.document.source or "")
        if words
    )
)


def texts_of(widget: QWidget) -> Iterator[str]:
    """Yield what a widget shows, and what it says to a screen reader; not what was typed."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield widget.windowTitle()
    if isinstance(widget, QAbstractButton | QLabel):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    if isinstance(widget, QListWidget):
        yield from (widget.item(at).text() for at in range(widget.count()))


def of_menu(menu: QMenu) -> Iterator[str]:
    menu.aboutToShow.emit()
    for action in menu.actions():
        yield from (action.text(), action.toolTip(), action.statusTip())
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from of_menu(inner)


def english(words: str, names: frozenset[str]) -> list[str]:
    """Return the Latin words that are neither names, nor of stories, nor of files."""
    words = re.sub(r"<[^>]*>|&(?=\w)", "", words)
    words = re.sub(
        r"https?://\S*|\S*\.(?:zip|txt|dateline|com|org|csv|local)\b|\S*/\S*|\*\.\w+", "", words
    )
    words = re.sub(r"\{\w\}|\w+…", "", words)
    words = STORY.sub("", words)
    known = {*_ALLOWED.split(), *names}
    return [each for each in LATIN.findall(words) if each not in known]


@pytest.fixture
def ukrainian(qapp: QApplication) -> Iterator[None]:
    with speaking_ukrainian(qapp):
        yield


def names_in(window: MainWindow) -> frozenset[str]:
    """Return the Latin words of the project: names of places, and what stories and samples say."""
    store = window.session.store
    told = [
        store.info().title,
        store.info().path,
        *(place.label for place in window.session.columns.place_table),
    ]
    for kept in store.mentions(SHELLING.document.id):
        mention = kept.mention
        told += [mention.text, mention.reason, mention.moment.text if mention.moment else ""]
    return frozenset(LATIN.findall(" ".join(told)))


def furnished(window: MainWindow) -> MainWindow:
    session = window.session
    for pane in Pane:
        window.panes.set_shown(pane, True)
    session.set_filter(Filter(reviews=frozenset({ReviewState.UNCHECKED}), words=("Київ",)))
    session.set_filter(Filter(reviews=frozenset({ReviewState.UNCHECKED})))
    session.select_mention(session.store.mentions(SHELLING.document.id)[0].id)
    window.deeds["filter"].setChecked(True)
    return window


def test_no_english_word_of_ours_is_left(
    qtbot: QtBot, ukrainian: None, open_window: OpenWindow
) -> None:
    window = furnished(open_window(SHELLING, REPAIR))
    names = names_in(window)
    said = [words for widget in window.findChildren(QWidget) for words in texts_of(widget)]
    for action in window.header.menus.actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        said += [action.text(), *of_menu(menu)]
    page = ask(qtbot, window.map_view, "document.body.innerText")
    labels = ask(
        qtbot,
        window.map_view,
        "[...document.querySelectorAll('[aria-label],[title]')]"
        ".map((each) => `${each.ariaLabel || ''} ${each.title}`).join(' ')",
    )
    said += [str(page), str(labels)]
    left = {words: found for words in said if (found := english(words, names))}
    assert not left


def test_no_english_word_is_left_in_dialogs(ukrainian: None, open_window: OpenWindow) -> None:
    window = open_window(SHELLING, waits=False)
    window.filtering.ask_for_story()
    window.session.select_mention(window.session.store.mentions(SHELLING.document.id)[0].id)
    geocoders = " ".join(service.title for service in offered())
    names = names_in(window) | frozenset(
        # what the makers of test dialogs hand over
        LATIN.findall(
            f"{geocoders} Date When Name Which Set Kyiv report Not opened It is no project yours "
            "when where events x.txt empty Phoenix example.org"
        )
    )
    dialogs = list(made(window))
    for deed in DEEDS:
        before = set(window.findChildren(QDialog))
        window.deeds[deed].trigger()
        dialogs += [each for each in window.findChildren(QDialog) if each not in before]
    left = {}
    for dialog in dialogs:
        for widget in (dialog, *dialog.findChildren(QWidget)):
            for words in texts_of(widget):
                if found := english(words, names):
                    left[type(dialog).__name__, words] = found
        dialog.close()
    assert not left


def cut_off(root: QWidget) -> list[str]:
    """Return the buttons and one-line labels that have less room than their words need."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QPushButton | QCheckBox | QLabel):
            continue
        if isinstance(widget, KeyedButton) or (isinstance(widget, QLabel) and widget.wordWrap()):
            continue  # these shorten, or wrap, what is long
        if widget.text() and "<" not in widget.text() and widget.width() < _need(widget):
            found.append(f"{type(widget).__name__} {widget.text()!r}: {widget.width()}")
    return found


def _need(widget: QPushButton | QCheckBox | QLabel) -> int:
    if isinstance(widget, QPushButton | QCheckBox):
        return widget.sizeHint().width()
    metrics = QFontMetrics(widget.font())
    lines = widget.text().replace("&", "").split("\n")
    return max(metrics.horizontalAdvance(line) for line in lines)


@pytest.fixture
def sample(tmp_path: Path) -> ProjectStore:
    copied = tmp_path / "Sample.dateline"
    shutil.copyfile(resources.path("seeds", "sample.dateline"), copied)
    return ProjectStore.open(copied)


@pytest.mark.parametrize("size", [(1280, 800), (1440, 900)])
def test_nothing_is_cut_off(
    *,
    qtbot: QtBot,
    ukrainian: None,
    open_window: OpenWindow,
    sample: ProjectStore,
    size: tuple[int, int],
) -> None:
    def fits() -> None:
        assert cut_off(window) == []

    window = open_window(size=size, waits=False, store=sample)
    session = window.session
    assert window.size().toTuple() == size
    for document in session.stories:
        for kept in session.store.mentions(document.id):
            session.select_mention(kept.id)
            qtbot.wait_until(fits)
    window.deeds["review"].trigger()
    qtbot.wait_until(fits)
    window.deeds["tour"].trigger()
    while window.at_home.tour is not None:
        callout = window.at_home.tour.callout
        qtbot.wait_until(fits)
        callout.next.click()
    window.filtering.ask_for_story()
    dialogs = []
    for deed in DEEDS:
        before = set(window.findChildren(QDialog))
        window.deeds[deed].trigger()
        dialogs += [each for each in window.findChildren(QDialog) if each not in before]
    for dialog in dialogs:
        assert cut_off(dialog) == [], type(dialog).__name__
        assert dialog.width() <= 1280, type(dialog).__name__
        assert dialog.height() <= 800, type(dialog).__name__
        dialog.close()


def test_deeds_of_a_menu_are_reached_by_letters_of_their_own(
    ukrainian: None, open_window: OpenWindow
) -> None:
    window = open_window(SHELLING, waits=False)
    tops = [letter_of(top.text()) for top in window.header.menus.actions()]
    assert len(tops) == len(set(tops)), tops
    for top in window.header.menus.actions():
        menu = top.menu()
        assert isinstance(menu, QMenu)
        letters = [letter_of(each.text()) for each in menu.actions() if not each.isSeparator()]
        assert all(letters), top.text()
        assert len(letters) == len(set(letters)), (top.text(), letters)


def pressed(letter: str, held: Qt.KeyboardModifier) -> QKeyEvent:
    """Return a key as it arrives from a keyboard that has a Cyrillic layout only."""
    return QKeyEvent(QKeyEvent.Type.KeyPress, ord(letter), held, letter.lower())


@pytest.mark.parametrize(
    "layout", ["ЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБ", "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБ"]
)
def test_every_shortcut_works_where_a_keyboard_has_only_a_cyrillic_layout(
    open_window: OpenWindow, layout: str
) -> None:
    window = open_window(SHELLING, waits=False)
    typed = dict(zip("QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,", layout, strict=True))
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    done: list[str] = []
    wanted: list[str] = []
    for action in window.actions():
        action.blockSignals(True)
        action.setEnabled(True)
        action.setCheckable(False)
        action.blockSignals(False)
        action.triggered.disconnect()
        action.triggered.connect(partial(done.append, action.objectName()))
    for action in window.actions():
        held, _, key = action.shortcut().toString().rpartition("+")
        if key in typed and held in ("Ctrl", "Ctrl+Shift"):
            wanted.append(action.objectName())
            modifiers = control | shift if "Shift" in held else control
            QApplication.sendEvent(window.reader.view, pressed(typed[key], modifiers))
    assert len(wanted) > 25
    assert done == wanted


def test_keys_of_the_reader_work_in_a_russian_layout(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(SHELLING, waits=False)
    window.session.select_mention(window.session.store.mentions(SHELLING.document.id)[0].id)
    view = window.reader.view
    for typed, asked in (
        ("ы", view.scene_asked),
        ("а", view.search_asked),
        (".", view.search_asked),
    ):
        with qtbot.waitSignal(asked):
            press = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, typed)
            QApplication.sendEvent(view, press)
    for dialog in window.findChildren(QDialog):
        dialog.close()


def test_keys_of_the_reader_work_in_a_ukrainian_layout(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(SHELLING, waits=False)
    window.session.select_mention(window.session.store.mentions(SHELLING.document.id)[0].id)
    view = window.reader.view
    for typed, asked in (("в", view.date_asked), ("В", view.date_asked), ("т", view.note_asked)):
        with qtbot.waitSignal(asked):
            press = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, typed)
            QApplication.sendEvent(view, press)
    for dialog in window.findChildren(QDialog):
        dialog.close()
