"""The system's own file dialogs, opened beside the window's work."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from dateline.ui.elsewhere import told
from dateline.ui.pictures.order import Kind
from dateline.ui.saying import Later, say
from dateline.ui.settings import Settings

PROJECTS = Later("Dialogs", "Dateline projects (*.dateline);;All files (*)")
STREETS = Later("Dialogs", "Street maps (*.pmtiles *.mbtiles);;All files (*)")
DATA: Mapping[str, Later] = {
    "page": Later("Dialogs", "Web page"),
    "geojson": Later("Dialogs", "GeoJSON"),
    "kml": Later("Dialogs", "Google Earth, KML"),
    "geopackage": Later("Dialogs", "GeoPackage"),
    "workbook": Later("Dialogs", "Spreadsheet, XLSX"),
    "csv": Later("Dialogs", "Table, CSV"),
    "tsv": Later("Dialogs", "Table with tabs, TSV"),
    "word": Later("Dialogs", "Brief, Word"),
    "markdown": Later("Dialogs", "Brief, Markdown"),
    "ftm": Later("Dialogs", "FollowTheMoney entities"),
    "timeline_js": Later("Dialogs", "TimelineJS story"),
    "timemap": Later("Dialogs", "TimeMap events"),
    "annotations": Later("Dialogs", "Web annotations of the stories"),
}
"""What people call each of :data:`dateline.services.formats.FORMATS`."""


def _dialog(parent: QWidget, settings: Settings, kind: str, title: str, verb: str) -> QFileDialog:
    """Return a dialog that begins where files of that kind were chosen last."""

    def note(name: str) -> None:
        settings.set_folder(kind, Path(name))

    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, verb)
    dialog.setDirectory(str(settings.folder(kind)))
    dialog.fileSelected.connect(note)
    dialog.filesSelected.connect(lambda names: note(names[0]) if names else None)
    return dialog


def story_filters() -> str:
    """Return what the dialog for stories offers: all that can be read, then kind by kind."""
    from dateline.services.sources import kinds

    readable = kinds()
    every = " ".join(f"*{ending}" for _, endings in readable for ending in endings)
    each = [f"{told(label)} ({' '.join(f'*{e}' for e in endings)})" for label, endings in readable]
    return ";;".join(
        [
            say("Dialogs", "Stories ({every})").format(every=every),
            *each,
            say("Dialogs", "All files (*)"),
        ]
    )


def ask_stories(parent: QWidget, settings: Settings) -> QFileDialog:
    """Ask which stories to add; ``filesSelected`` tells."""
    dialog = _dialog(
        parent, settings, "stories", say("Dialogs", "Add stories"), say("Dialogs", "Add")
    )
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilter(story_filters())
    dialog.open()
    return dialog


def ask_folder(parent: QWidget, settings: Settings) -> QFileDialog:
    """Ask which folder of stories to add; ``filesSelected`` tells."""
    dialog = _dialog(
        parent,
        settings,
        "stories",
        say("Dialogs", "Add a folder of stories"),
        say("Dialogs", "Add"),
    )
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def ask_table(parent: QWidget, settings: Settings) -> QFileDialog:
    """Ask which table to add; ``fileSelected`` tells."""
    from dateline.services.columns import table_endings

    endings = " ".join(f"*{ending}" for ending in (*table_endings(), ".jsonl"))
    dialog = _dialog(
        parent, settings, "stories", say("Dialogs", "Add a table"), say("Dialogs", "Choose columns")
    )
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(say("Dialogs", "Tables ({endings})").format(endings=endings))
    dialog.open()
    return dialog


def ask_geonames(parent: QWidget, settings: Settings) -> QFileDialog:
    """Ask which dump of GeoNames to add to the gazetteer; ``fileSelected`` tells."""
    dialog = _dialog(
        parent, settings, "geonames", say("Dialogs", "Add a GeoNames file"), say("Dialogs", "Add")
    )
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(say("Dialogs", "GeoNames files (*.zip *.txt);;All files (*)"))
    dialog.open()
    return dialog


def ask_project(parent: QWidget, settings: Settings) -> QFileDialog:
    """Ask which project to open; ``fileSelected`` tells."""
    dialog = _dialog(
        parent, settings, "projects", say("Dialogs", "Open a project"), say("Dialogs", "Open")
    )
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(PROJECTS())
    dialog.open()
    return dialog


def ask_street(parent: QWidget, settings: Settings) -> QFileDialog:
    """Ask which street map to add; ``fileSelected`` tells."""
    dialog = _dialog(
        parent, settings, "streets", say("Dialogs", "Add a street map"), say("Dialogs", "Add")
    )
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(STREETS())
    dialog.open()
    return dialog


def ask_copy(parent: QWidget, settings: Settings, *, suggested: str) -> QFileDialog:
    """Ask where to save a copy of the project; ``fileSelected`` tells."""
    dialog = _dialog(
        parent, settings, "projects", say("Dialogs", "Save as"), say("Dialogs", "Save")
    )
    return _target(dialog, PROJECTS(), suggested, "dateline")


def ask_picture(parent: QWidget, settings: Settings, *, suggested: str, kind: Kind) -> QFileDialog:
    """Ask where to write a picture of a kind; ``fileSelected`` tells."""
    dialog = _dialog(
        parent, settings, "exports", say("Dialogs", "Export picture"), say("Dialogs", "Save")
    )
    return _target(dialog, f"{kind.words} (*{kind.ending})", suggested, kind.ending[1:])


def data_filters() -> dict[str, str]:
    """Return what the dialog for data offers, with the ending of each: first the web page."""
    from dateline.services.formats import FORMATS

    return {f"{DATA[each.name]()} (*{each.endings[0]})": each.endings[0] for each in FORMATS}


def ask_data(parent: QWidget, settings: Settings, *, suggested: str) -> QFileDialog:
    """Ask where to write the data, and as what; ``fileSelected`` tells."""
    dialog = _dialog(
        parent, settings, "exports", say("Dialogs", "Export data"), say("Dialogs", "Save")
    )
    filters = data_filters()

    def follow(chosen: str) -> None:
        """Let the name end as the kind of file that was chosen does."""
        ending = filters[chosen]
        dialog.setDefaultSuffix(ending.removeprefix("."))
        for name in dialog.selectedFiles()[:1]:
            dialog.selectFile(ended(Path(name).name, ending))

    dialog.filterSelected.connect(follow)
    return _target(dialog, ";;".join(filters), suggested, "html")


def ended(name: str, ending: str) -> str:
    """Return a file's name with this ending in place of that of another kind of data."""
    from dateline.services.formats import DATA_ENDINGS

    lower = name.lower()
    known = [each for each in DATA_ENDINGS if lower.endswith(each)]
    return name[: len(name) - len(max(known, key=len, default=""))] + ending


def _target(dialog: QFileDialog, kinds: str, suggested: str, suffix: str) -> QFileDialog:
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilter(kinds)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(suggested)
    dialog.open()
    return dialog
