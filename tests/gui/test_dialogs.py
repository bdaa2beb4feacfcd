from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dateline import __version__, resources
from dateline.domain.errors import SourceError
from dateline.domain.text import DocumentId
from dateline.ui.actions import Actions
from dateline.ui.dialogs.about import AboutDialog
from dateline.ui.dialogs.ask_text import AskText
from dateline.ui.dialogs.import_report import MOST, ImportReportDialog, report_lines
from dateline.ui.dialogs.licences import LicencesDialog
from dateline.ui.dialogs.message import show_problem
from dateline.ui.dialogs.shortcuts import ShortcutsDialog
from dateline.ui.importing import ImportReport
from dateline.ui.keeping import Alike
from dateline.ui.theme import Appearance
from support.map_pages import WAIT_MS


@pytest.fixture
def parent(qtbot: QtBot, appearance: Appearance) -> Iterator[QWidget]:
    widget = QWidget()
    widget.show()
    yield widget
    widget.close()
    widget.deleteLater()


def words(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_about_names_versions_licences_and_sources(parent: QWidget) -> None:
    dialog = AboutDialog(parent)
    dialog.open()
    told = words(dialog)
    for needed in (__version__, "MIT", "GeoNames, CC BY 4.0", "Natural Earth", "spaCy", "LGPL"):
        assert needed in told
    dialog.close()


def licences_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name, elsewhere = "third-party.html", resources.path

    def path(*parts: str) -> Path:
        return folder / name if parts[-1] == name else elsewhere(*parts)

    monkeypatch.setattr(resources, "path", path)


def test_licences_are_read_in_full_and_only_their_own_links_lead_anywhere(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = "<br>".join(f"line {number}" for number in range(400))
    page = f'<a href="#p7">Qt</a>{lines}<h2><a name="p7"></a>Qt</h2>'
    (tmp_path / "third-party.html").write_text(page, encoding="utf-8")
    about = AboutDialog(parent)
    about.open()
    licences_in(tmp_path, monkeypatch)
    [button] = [b for b in about.findChildren(QPushButton) if b.text() == "Licences…"]
    button.click()
    dialog = about.findChild(LicencesDialog)
    assert dialog is not None
    assert "line 399" in dialog.text.toPlainText()
    dialog.text.setSource(QUrl("https://elsewhere.test/"))
    assert dialog.text.verticalScrollBar().value() == 0
    dialog.text.setSource(QUrl("#p7"))
    assert dialog.text.verticalScrollBar().value() > 0
    about.close()


def test_licences_that_are_missing_are_told(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    about = AboutDialog(parent)
    about.open()
    licences_in(tmp_path, monkeypatch)
    about.show_licences()
    assert str(tmp_path / "third-party.html") in words(about)
    about.close()


def test_a_problem_is_plain_text_over_its_window(parent: QWidget) -> None:
    dialog = show_problem(parent, "The copy was not saved", "<b>x</b> is not a project.")
    assert dialog.parent() is parent
    assert dialog.words.text() == "<b>x</b> is not a project."
    assert dialog.words.textFormat() == Qt.TextFormat.PlainText
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_name_is_given_only_if_there_is_one(qtbot: QtBot, parent: QWidget) -> None:
    dialog = AskText(parent, title="Rename", label="Name", text="Before", verb="Rename")
    dialog.open()
    dialog.field.setText("   ")
    assert not dialog.accept_button.isEnabled()
    dialog.field.setText("  After ")
    with qtbot.waitSignal(dialog.given) as told:
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert told.args == ["After"]


def test_failures_are_listed_and_can_be_copied(parent: QWidget) -> None:
    failures = tuple(SourceError(f"file-{n}.txt: not text\nat all") for n in range(MOST + 5))
    report = ImportReport(added=1, failures=failures, cancelled=False)
    lines = report_lines(report, {}).splitlines()
    assert lines[0] == "file-0.txt: not text at all"
    assert lines[-1] == "… and 5 more"
    dialog = ImportReportDialog(parent, report, {})
    dialog.show()
    assert dialog.windowTitle() == f"{MOST + 5} stories could not be read"
    dialog._on_copy()
    assert QApplication.clipboard().text().startswith("file-0.txt")
    QTest.keyClick(dialog.lines, Qt.Key.Key_Down)
    assert dialog.isVisible()
    QTest.keyClick(dialog.lines, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_no_part_of_a_report_lies_over_another(qtbot: QtBot, parent: QWidget) -> None:
    pair = Alike(added=DocumentId("b"), other=DocumentId("a"), share=0.9)
    report = ImportReport(added=2, failures=(), cancelled=False, known=1, alike=(pair,))
    titles = dict.fromkeys((DocumentId("a"), DocumentId("b")), "Missiles struck the port " * 3)
    dialog = ImportReportDialog(parent, report, titles)
    dialog.show()
    qtbot.wait_until(dialog.isVisible, timeout=WAIT_MS)
    head = dialog.findChildren(QLabel)[0]
    assert head.height() > 1.5 * head.fontMetrics().height()  # two lines of it
    assert head.geometry().bottom() < dialog.lines.geometry().top()
    assert dialog.lines.geometry().bottom() < dialog.remove.geometry().top()
    assert not dialog.lines.verticalScrollBar().isVisible()


def test_a_short_report_leaves_no_large_empty_box(parent: QWidget) -> None:
    failures = (SourceError("file.txt: not text"),)
    dialog = ImportReportDialog(
        parent, ImportReport(added=1, failures=failures, cancelled=False), {}
    )
    dialog.show()
    assert dialog.windowTitle() == "1 story could not be read"
    assert dialog.lines.height() < 6 * dialog.lines.fontMetrics().lineSpacing()
    dialog.close()


def test_an_import_is_told_in_a_line() -> None:
    assert ImportReport(added=1, failures=(), cancelled=False).words == "1 story added"
    again = ImportReport(added=0, failures=(), cancelled=False, known=1)
    assert again.words == "1 story was already there"
    failed = ImportReport(added=2, failures=(SourceError("x"),), cancelled=True)
    assert failed.words == "2 stories added, 1 could not be read, the rest was cancelled"


def test_every_deed_with_a_key_is_on_the_sheet_and_no_key_has_two_deeds(parent: QWidget) -> None:
    actions = Actions(parent)
    sheet = actions.sheet()
    keys = [key for _, deeds in sheet for _, told in deeds for key in told.split(", ")]
    assert len(keys) == len(set(keys))
    assert len(keys) > 20
    actions.show_history("Add “one”", None)
    assert actions.sheet() == sheet
    assert ("Undo", "Ctrl+Z") in dict(sheet)["Edit"]
    assert ("Next step", "Ctrl+], Ctrl+PgDown") in dict(sheet)["Time line"]
    in_force = [keys.toString() for each in parent.actions() for keys in each.shortcuts()]
    assert len(in_force) == len(set(in_force))
    assert set(keys) <= set(in_force)
    dialog = ShortcutsDialog(parent, sheet)
    told = words(dialog)
    assert "Export picture…" in told
    assert "Page Up, Page Down" in told
    dialog.deleteLater()
