"""Files of GeoNames added to the person's own gazetteer, listed, and removed again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from dateline.domain.errors import UserError
from dateline.services.adding import (
    AddedPart,
    AddedReport,
    add_geonames,
    added_parts,
    remove_part,
)
from dateline.ui.dialogs.frames import TellingDialog
from dateline.ui.models.words import counted
from dateline.ui.reader.text_map import shown
from dateline.ui.saying import say, say_number
from dateline.ui.settings import Settings, gazetteer_folder
from dateline.ui.tasks import JobProgress, Produce, TaskRunner


class GazetteerDeeds(QObject):
    """Adds files beside the window's work; stories that are read later find their places.

    Signals:
        said(str): something to say in passing.
        failed(UserError): a file is no dump of GeoNames, or could not be added or removed.
    """

    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self, menu: QMenu, runner: TaskRunner, settings: Settings, window: QWidget
    ) -> None:
        """List what was added before in ``menu``, each time it is opened."""
        super().__init__(window)
        self._menu = menu
        self._runner = runner
        self._settings = settings
        self._window = window
        self._own = gazetteer_folder()
        menu.aboutToShow.connect(self._fill)
        self._fill()

    @Slot()
    def ask_file(self) -> None:
        """Ask which dump to add."""
        from dateline.ui.dialogs.files import ask_geonames

        ask_geonames(self._window, self._settings).fileSelected.connect(self.add)

    @Slot(str)
    def add(self, name: str) -> None:
        """Add a dump, in a process of its own."""
        job = _Add(Path(name), self._own)
        task = self._runner.prepare(
            job, title=say("Window", "Adding {name}").format(name=shown(Path(name).name))
        )
        task.produced.connect(self._on_added)
        task.failed.connect(self.failed)
        self._runner.run(task)

    @Slot(object)
    def _on_added(self, reports: tuple[AddedReport, ...]) -> None:
        self._fill()
        for report in reports:
            self.said.emit(in_words(report))
            if report.bad or report.unplaced:
                _report_dialog(self._window, report).show()

    def _remove(self, part: AddedPart) -> None:
        try:
            remove_part(part)
        except UserError as error:
            self.failed.emit(error)
        else:
            self.said.emit(
                say("Window", "{title} removed. Stories keep their places.").format(
                    title=shown(part.title)
                )
            )
        self._fill()

    @Slot()
    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        parts = added_parts(self._own)
        menu.setEnabled(bool(parts))
        for part in parts:
            name = shown(part.title).replace("&", "&&")
            holds = counted(part.places, "place") if part.places else counted(part.names, "name")
            known = say("Window", "damaged") if part.damaged else holds
            self._entry(f"{name}: {known}", None)
        menu.addSeparator()
        for part in parts:
            name = shown(part.title).replace("&", "&&")
            self._entry(
                say("Window", "Remove {name}").format(name=name), partial(self._remove, part)
            )

    def _entry(self, words: str, deed: Callable[[], None] | None) -> None:
        action = self._menu.addAction(words)
        action.setEnabled(deed is not None)
        if deed is not None:
            action.triggered.connect(deed)


def in_words(report: AddedReport) -> str:
    """Return ``UA.zip: 1,204 places, 3,310 names added, 2 rows left out``."""
    parts = [counted(report.names, "name")]
    if report.places:
        parts.insert(0, counted(report.places, "place"))
    added, title = ", ".join(parts), shown(report.title)
    if not report.bad:
        return say("Window", "{title}: {things} added").format(title=title, things=added)
    words = say_number(
        "Window",
        "{title}: {things} added, %Ln rows left out",
        "{title}: {things} added, %Ln row left out",
        report.bad,
    )
    return words.format(title=title, things=added)


def _report_dialog(parent: QWidget, report: AddedReport) -> TellingDialog:
    lines = [shown(problem) for problem in report.problems]
    if report.bad > len(lines):
        lines.append(
            say_number(
                "Window", "… and %Ln more rows", "… and %Ln more row", report.bad - len(lines)
            )
        )
    if report.unplaced:
        lines.append(
            say_number(
                "Window",
                "%Ln names of places that the gazetteer does not have. "
                "Add the file of the places first, then this one again.",
                "%Ln name of a place that the gazetteer does not have. "
                "Add the file of the places first, then this one again.",
                report.unplaced,
            )
        )
    return TellingDialog(
        parent,
        title=say("Window", "Not every row was added"),
        head=in_words(report),
        lines="\n".join(lines),
        lines_name=say("Window", "Rows that were left out, and why"),
        copy=say("Window", "Copy list"),
        close=say("Window", "Close"),
    )


class _Add:
    """Waits for the process that adds a dump."""

    def __init__(self, path: Path, own: Path) -> None:
        self._path = path
        self._own = own

    def __call__(self, progress: JobProgress, produce: Produce) -> None:
        produce(add_geonames(self._path, self._own, progress=progress))
