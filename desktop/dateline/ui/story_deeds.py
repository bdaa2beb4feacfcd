"""What is done with stories: added from files, dated, removed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from dateline.domain.errors import UserError
from dateline.domain.project import PendingImport
from dateline.domain.text import DocumentId
from dateline.project.commands import RemoveStory, Several
from dateline.ui.importing import ImportReport, StoryImport
from dateline.ui.mime import dropped_address, dropped_paths
from dateline.ui.opening import Opening
from dateline.ui.project_files import SUFFIX
from dateline.ui.reader.text_map import shown_title
from dateline.ui.reading import is_of_dates
from dateline.ui.saying import Later, say, say_number
from dateline.ui.session import Session
from dateline.ui.settings import Settings

READ_ONLY = Later(
    "Window", "This project can't be changed here. Save a copy (File > Save as), and work in that."
)


class StoryDeeds(QObject):
    """Asks where it must, does the deed, and says what came of it.

    Signals:
        said(str): something to say in passing.
        failed(UserError): a deed could not be done.
        pending_changed(PendingImport | None): there is an import to go on with, or no more.
        address_pasted(str): an address on the net was pasted, and nothing else.
    """

    said = Signal(str)
    failed = Signal(object)
    pending_changed = Signal(object)
    address_pasted = Signal(str)

    def __init__(
        self,
        session: Session,
        importing: StoryImport,
        opening: Opening,
        settings: Settings,
        window: QWidget,
    ) -> None:
        """Work on the session's project, with dialogs over ``window``."""
        super().__init__(window)
        self._session = session
        self._importing = importing
        self._opening = opening
        self._settings = settings
        self._window = window
        self._pending: PendingImport | None = None
        self._was_busy = False
        session.leaving.connect(self._on_leaving)
        importing.reported.connect(self._on_reported)
        opening.saved.connect(self._on_saved)

    def add(self, paths: Iterable[Path]) -> None:
        """Open the first project among the files; read the others as stories."""
        files = tuple(paths)
        projects = [path for path in files if path.suffix.lower() == SUFFIX]
        stories = [path for path in files if path not in projects]
        if projects:
            self._opening.open(projects[0])
        if not stories:
            return
        if self._session.read_only:
            self.failed.emit(UserError(READ_ONLY()))
        else:
            self._importing.add(stories)

    @Slot()
    def ask_files(self) -> None:
        """Ask which files to read."""
        from dateline.ui.dialogs.files import ask_stories

        ask_stories(self._window, self._settings).filesSelected.connect(self._on_files_chosen)

    @Slot()
    def ask_folder(self) -> None:
        """Ask which folder to read."""
        from dateline.ui.dialogs.files import ask_folder

        ask_folder(self._window, self._settings).filesSelected.connect(self._on_files_chosen)

    @Slot(list)
    def _on_files_chosen(self, names: list[str]) -> None:
        self.add([Path(name) for name in names])

    @Slot()
    def paste(self) -> None:
        """Read the files, or the text, that are on the clipboard."""
        from dateline.services.sources import pasted

        held = QGuiApplication.clipboard().mimeData()
        if self._session.read_only:
            self.failed.emit(UserError(READ_ONLY()))
        elif paths := dropped_paths(held):
            self.add(paths)
        elif address := dropped_address(held):
            self.address_pasted.emit(address)
        else:
            taken = [story.id for story in self._session.stories]
            try:
                self._importing.add_source(pasted(held.text(), taken=taken))
            except UserError as error:
                self.failed.emit(error)

    def look_for_pending(self) -> None:
        """Say whether an import of the open project was cut short."""
        self._pending = None if self._session.read_only else self._session.store.pending()
        self._importing.hold(self._pending)
        if self._pending is not None and is_of_dates(self._pending):
            self.go_on()  # the person gave them, and was asked enough
        self.pending_changed.emit(self._pending)

    @Slot()
    def go_on(self) -> None:
        """Go on with the import that was cut short."""
        pending, self._pending = self._pending, None
        self.pending_changed.emit(None)
        if pending is not None:
            self._importing.go_on(pending)

    @Slot()
    def _on_leaving(self) -> None:
        # What was cut short before is a stranger's wish, maybe: it goes on only where asked for.
        self._was_busy = self._importing.busy and self._pending is None

    @Slot()
    def _on_saved(self) -> None:
        """Go on in the copy with what was being read for the project that was copied."""
        if self._was_busy:
            self.go_on()

    @Slot()
    def leave(self) -> None:
        """Let the import be that was cut short."""
        self._pending = None
        self.pending_changed.emit(None)
        self._importing.let_be()

    @Slot()
    def remove(self) -> None:
        """Take the story that is picked out of the project; undo brings it back."""
        document_id = self._session.selection.document_id
        if document_id is None or self._session.read_only:
            return
        try:
            self._session.run(RemoveStory(document_id=document_id))
        except UserError as error:
            self.failed.emit(error)
        else:
            self.said.emit(say("Window", "Story removed. Undo brings it back."))

    @Slot()
    def ask_date(self) -> None:
        """Ask when the story that is picked came out."""
        from dateline.ui.dialogs.ask_date import AskDate

        wanted = self._session.selection.document_id
        story = next((each for each in self._session.stories if each.id == wanted), None)
        if story is None or self._session.read_only:
            return
        dialog = AskDate(
            self._window,
            title=say("Window", "Story's date"),
            question=say("Window", "When did “{title}” come out?").format(
                title=shown_title(story.title)[:120]
            ),
            verb=say("Window", "Set date"),
            suggested=_day(story.published.value[:10]) if story.published else None,
        )
        dialog.given.connect(partial(self.set_date, story.id))
        dialog.open()

    def set_date(self, document_id: DocumentId, when: date) -> None:
        """Give a story its date; its words are then read against it anew."""
        self._importing.set_date(document_id, when)

    @Slot(object)
    def _on_reported(self, report: ImportReport) -> None:
        self.said.emit(report.words[0].upper() + report.words[1:])
        if report.failures or report.alike:
            from dateline.ui.dialogs.import_report import ImportReportDialog

            titles = {story.id: story.title for story in self._session.stories}
            dialog = ImportReportDialog(self._window, report, titles)
            dialog.removal_asked.connect(self._remove_all)
            dialog.show()

    @Slot(object)
    def _remove_all(self, document_ids: tuple[DocumentId, ...]) -> None:
        there = {story.id for story in self._session.stories}
        commands = tuple(RemoveStory(document_id=each) for each in document_ids if each in there)
        many = len(commands)
        name = f"Remove {many:,} {'story' if many == 1 else 'stories'}"
        try:
            self._session.run(Several(name=name, commands=commands))
        except UserError as error:
            self.failed.emit(error)
        else:
            self.said.emit(
                say_number(
                    "Window",
                    "Removed %Ln stories. Undo brings them back.",
                    "Removed %Ln story. Undo brings it back.",
                    len(commands),
                )
            )


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
