"""Every control that can be worked says what it is to a screen reader."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from dateline.domain.annotations import Annotation, Subject
from dateline.domain.errors import SourceError
from dateline.domain.project import DoneDeed
from dateline.domain.standing import StandingAnswer
from dateline.ui.dialogs.about import AboutDialog
from dateline.ui.dialogs.answers import AnswersDialog
from dateline.ui.dialogs.ask_date import AskDate
from dateline.ui.dialogs.ask_note import AskNote
from dateline.ui.dialogs.ask_text import AskText
from dateline.ui.dialogs.ask_time import AskTime
from dateline.ui.dialogs.ask_when import AskWhen
from dateline.ui.dialogs.choose_place import ChoosePlace
from dateline.ui.dialogs.crash import CrashDialog
from dateline.ui.dialogs.history import HistoryDialog
from dateline.ui.dialogs.import_report import ImportReportDialog
from dateline.ui.dialogs.listing import ListingDialog
from dateline.ui.importing import ImportReport
from dateline.ui.main_window import MainWindow
from dateline.ui.selection import TimeRange
from support.project_samples import KYIV, REPAIR, SHELLING
from support.windows import OpenWindow

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
INNER = (QComboBox, QMenu, QTabBar, QLineEdit, QWebEngineView)
"""Their parts are Qt's own, told through the whole."""


def nameless(root: QWidget) -> list[str]:
    """Return the controls below ``root`` that a screen reader has no name for."""
    found = []
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, CONTROLS) or not widget.isVisibleTo(root):
            continue
        if _inside(widget, root):
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


def test_every_control_of_the_dialogs_has_a_name(open_window: OpenWindow) -> None:
    window = open_window(SHELLING, waits=False)
    failed = ImportReport(added=0, failures=(SourceError("x.txt: empty"),), cancelled=False)
    dialogs = (
        AboutDialog(window),
        AnswersDialog(window, (StandingAnswer(name="Phoenix", place=None),)),
        AskNote(
            window,
            subjects=[("The place Kyiv", Subject(place_id=KYIV.id))],
            about=lambda subject: Annotation(subject=subject),
            known=["night"],
        ),
        HistoryDialog(window, (DoneDeed(id=1, name="Choose Kyiv", undone=False),), ()),
        ListingDialog(window, title="Bookmarks", told="None yet.", lines=[("One", 1)]),
        AskDate(window, title="Date", question="When?", verb="Set"),
        AskWhen(window, title="Date", question="When?", text="", around=TimeRange(start=0, end=1)),
        AskTime(window, project=window.session.full_range(), suggested="27 Dec 2025"),
        AskText(window, title="Name", label="Which?", text="", verb="Set"),
        ChoosePlace(window, words="Kyiv", find=lambda _words: ()),
        CrashDialog(window, "report"),
        ImportReportDialog(window, failed, {}),
    )
    for dialog in dialogs:
        assert nameless(dialog) == []
        dialog.deleteLater()


def test_every_deed_is_in_a_menu_and_can_be_opened_by_letter(open_window: OpenWindow) -> None:
    window: MainWindow = open_window(SHELLING, waits=False)
    for top in window.header.menus.actions():
        assert "&" in top.text()
        menu = top.menu()
        letters = [_letter(each.text()) for each in menu.actions() if not each.isSeparator()]
        assert all(letters)
        assert len(letters) == len(set(letters)), (top.text(), letters)
    keys = {key for _, deeds in window.deeds.sheet() for _, key in deeds}
    assert {"F8", "Shift+F8", "Ctrl+M", "Ctrl+Z", "Ctrl+F", "Ctrl+G"} <= keys


def _letter(text: str) -> str:
    return text.replace("&&", "").partition("&")[2][:1].casefold()
