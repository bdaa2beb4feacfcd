"""Every control that can be worked says what it is to a screen reader."""

from __future__ import annotations

import importlib
import pkgutil

from PySide6.QtGui import QAccessible
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from dateline import ui
from dateline.ui.dialogs.frames import AskingDialog, TellingDialog
from dateline.ui.dialogs.listing import ListingDialog
from dateline.ui.main_window import MainWindow
from support.dialogs import DEEDS, letter_of, made
from support.project_samples import REPAIR, SHELLING
from support.windows import OpenWindow

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
INNER = (QAbstractSpinBox, QComboBox, QMenu, QTabBar, QLineEdit, QWebEngineView)
"""Their parts are Qt's own, told through the whole."""


def nameless(root: QWidget) -> list[str]:
    """Return the controls below ``root`` that a screen reader has no name for."""
    found = []
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, CONTROLS) or not widget.isVisibleTo(root):
            continue
        own = isinstance(widget, QHeaderView) or widget.objectName().startswith("qt_")
        if own or _inside(widget, root):
            continue
        told = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        if not (told or widget.accessibleName()).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()} in {widget.parent()}")
    return found


def _inside(widget: QWidget, root: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, INNER):
            return True
        parent = parent.parentWidget()
    return False


def test_every_control_of_the_window_has_a_name(open_window: OpenWindow) -> None:
    window = open_window(SHELLING, REPAIR, waits=False)
    window.session.select_mention(window.session.store.mentions(SHELLING.document.id)[0].id)
    assert nameless(window) == []
    window.session.select_story(REPAIR.document.id)
    assert window.reader.date_card.isVisible()
    assert nameless(window) == []


def every_dialog() -> set[type[QDialog]]:
    """Return the dialogs that Dateline has, found in its modules; not the frames they share."""
    for found in pkgutil.walk_packages(ui.__path__, f"{ui.__name__}."):
        importlib.import_module(found.name)
    frames = {AskingDialog, TellingDialog, ListingDialog}
    waiting, known = list(QDialog.__subclasses__()), set()
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind.__module__.startswith(ui.__name__):
            known.add(kind)
    return known - frames


def test_every_control_of_every_dialog_has_a_name(open_window: OpenWindow) -> None:
    window = open_window(SHELLING, waits=False)
    window.filtering.ask_for_story()  # so that exporting asks what of
    window.session.select_mention(window.session.store.mentions(SHELLING.document.id)[0].id)
    dialogs = list(made(window))
    for deed in DEEDS:
        before = set(window.findChildren(QDialog))
        window.deeds[deed].trigger()
        opened = [each for each in window.findChildren(QDialog) if each not in before]
        assert opened, f"{deed} opens no dialog"
        dialogs += opened
    for dialog in dialogs:
        assert nameless(dialog) == []
        assert dialog.windowTitle()
    assert {type(dialog) for dialog in dialogs} >= every_dialog()
    for dialog in dialogs:
        dialog.close()


def test_every_deed_is_in_a_menu_and_can_be_opened_byletter_of(open_window: OpenWindow) -> None:
    window: MainWindow = open_window(SHELLING, waits=False)
    for top in window.header.menus.actions():
        assert "&" in top.text()
        menu = top.menu()
        letters = [letter_of(each.text()) for each in menu.actions() if not each.isSeparator()]
        assert all(letters)
        assert len(letters) == len(set(letters)), (top.text(), letters)
    keys = {key for _, deeds in window.deeds.sheet() for _, key in deeds}
    assert {"F8", "Shift+F8", "Ctrl+M", "Ctrl+Z", "Ctrl+F", "Ctrl+G"} <= keys
