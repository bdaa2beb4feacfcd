"""The system's own file dialogs, opened beside the window's work."""

from __future__ import annotations

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

STORIES = "Stories (*.txt *.md *.markdown *.html *.htm *.xhtml *.jsonl);;All files (*)"
PROJECTS = "Dateline projects (*.dateline);;All files (*)"
PICTURES = "Picture, PNG (*.png)"
DATA = "Web page (*.html);;GeoJSON (*.geojson);;Table, CSV (*.csv)"


def _dialog(parent: QWidget, title: str, verb: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, verb)
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    dialog.setDirectory(QStandardPaths.writableLocation(documents))
    return dialog


def ask_stories(parent: QWidget) -> QFileDialog:
    """Ask which stories to add; ``filesSelected`` tells."""
    dialog = _dialog(parent, "Add stories", "Add")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilter(STORIES)
    dialog.open()
    return dialog


def ask_folder(parent: QWidget) -> QFileDialog:
    """Ask which folder of stories to add; ``filesSelected`` tells."""
    dialog = _dialog(parent, "Add a folder of stories", "Add")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def ask_project(parent: QWidget) -> QFileDialog:
    """Ask which project to open; ``fileSelected`` tells."""
    dialog = _dialog(parent, "Open a project", "Open")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(PROJECTS)
    dialog.open()
    return dialog


def ask_copy(parent: QWidget, *, suggested: str) -> QFileDialog:
    """Ask where to save a copy of the project; ``fileSelected`` tells."""
    return _ask_target(parent, "Save as", PROJECTS, suggested, "dateline")


def ask_picture(parent: QWidget, *, suggested: str) -> QFileDialog:
    """Ask where to write a picture; ``fileSelected`` tells."""
    return _ask_target(parent, "Save snapshot", PICTURES, suggested, "png")


def ask_data(parent: QWidget, *, suggested: str) -> QFileDialog:
    """Ask where to write the data, and as what; ``fileSelected`` tells."""
    return _ask_target(parent, "Export data", DATA, suggested, "html")


def _ask_target(
    parent: QWidget, title: str, kinds: str, suggested: str, suffix: str
) -> QFileDialog:
    dialog = _dialog(parent, title, "Save")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilter(kinds)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(suggested)
    dialog.open()
    return dialog
