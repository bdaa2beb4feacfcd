"""Which project is open: new, opened, renamed, copied; the file's name follows on the window."""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from dateline.domain.errors import UserError
from dateline.project.commands import RenameProject
from dateline.project.store import ProjectStore
from dateline.ui.dialogs.ask_text import AskText
from dateline.ui.dialogs.files import ask_copy, ask_project
from dateline.ui.project_files import SUFFIX, discard_if_empty, new_untitled
from dateline.ui.reader.text_map import shown
from dateline.ui.saying import say
from dateline.ui.session import Session
from dateline.ui.settings import Settings, data_folder


class Opening(QObject):
    """Changes what the session has open. There is nothing to save first: all is written already.

    Signals:
        saved(str): a copy was written; in words.
        failed(UserError, str): it could not be, and what that was; what was open stays open.
    """

    saved = Signal(str)
    failed = Signal(object, str)

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        """Take note of the project that is open."""
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._window = window
        session.project_changed.connect(self._note)
        self._note()

    @Slot()
    def _note(self) -> None:
        info = self._session.store.info()
        self._settings.set_last_project(Path(info.path))
        if info.named:
            self._settings.add_recent(Path(info.path))

    @Slot()
    def new(self) -> None:
        """Begin an untitled project."""
        try:
            self._switch(new_untitled(data_folder()))
        except (UserError, OSError) as error:
            problem = error if isinstance(error, UserError) else UserError(str(error))
            self.failed.emit(problem, say("Window", "No new project was made"))

    @Slot(object)
    def open(self, path: Path) -> None:
        """Open a project file."""
        if _same(path, Path(self._session.store.info().path)):
            return
        try:
            self._switch(ProjectStore.open(path))
        except UserError as error:
            self.failed.emit(
                error, say("Window", "“{name}” was not opened").format(name=shown(path.name)[:60])
            )

    @Slot(object)
    def open_recent(self, path: Path) -> None:
        """Open a recent project; one that is gone is taken off the list."""
        if path.is_file():
            self.open(path)
            return
        self._settings.remove_recent(path)
        self.failed.emit(
            UserError(
                say(
                    "Window",
                    "{path} is not there any more, so it was taken off the list of recent "
                    "projects. If it was moved, open it from where it is now.",
                ).format(path=path)
            ),
            say("Window", "“{name}” was not opened").format(name=shown(path.name)[:60]),
        )

    def _switch(self, store: ProjectStore) -> None:
        leftover = discard_if_empty(self._session.store)
        self._session.open(store)
        _remove(leftover)

    @Slot()
    def ask(self) -> None:
        """Ask which project to open."""
        dialog = ask_project(self._window, self._settings)
        dialog.fileSelected.connect(self._on_file_chosen)

    @Slot(str)
    def _on_file_chosen(self, name: str) -> None:
        self.open(Path(name))

    @Slot()
    def ask_copy(self) -> None:
        """Ask where to save a copy, and go on working in it."""
        info = self._session.store.info()
        name = f"{file_name(info.title)}{SUFFIX}"
        dialog = ask_copy(self._window, self._settings, suggested=name)
        dialog.fileSelected.connect(self._on_copy_chosen)

    @Slot(str)
    def _on_copy_chosen(self, name: str) -> None:
        path = Path(name)
        self.save_as(path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX))

    def save_as(self, path: Path) -> None:
        """Copy the project to ``path`` and go on there; an untitled one moves there."""
        info = self._session.store.info()
        try:
            self._session.save_as(path)
        except UserError as error:
            self.failed.emit(error, say("Window", "The copy was not saved"))
            return
        if not info.named and not info.read_only:
            _remove(Path(info.path))
        self.saved.emit(say("Window", "Saved as {name}").format(name=path.name))

    @Slot()
    def ask_name(self) -> None:
        """Ask for the project's name."""
        if self._session.read_only:
            return
        dialog = AskText(
            self._window,
            title=say("Window", "Rename project"),
            label=say("Window", "Name of the project"),
            text=self._session.store.info().title,
            verb=say("Window", "Rename"),
        )
        dialog.given.connect(self.rename)
        dialog.open()

    @Slot(str)
    def rename(self, title: str) -> None:
        """Give the project another name; its file stays where it is."""
        try:
            self._session.run(RenameProject(title=title))
        except UserError as error:
            self.failed.emit(error, say("Window", "The project was not renamed"))

    def close(self) -> None:
        """Close the project file; an untitled one that holds nothing leaves none behind."""
        leftover = discard_if_empty(self._session.store)
        self._session.shutdown()
        _remove(leftover)


def _same(first: Path, second: Path) -> bool:
    with contextlib.suppress(OSError):
        return first.samefile(second)
    return False


def _remove(path: Path | None) -> None:
    if path is not None:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def file_name(title: str) -> str:
    """Return the title as a file name: without what file systems refuse."""
    kept = "".join(" " if c in '\\/:*?"<>|' or not c.isprintable() else c for c in title)
    return " ".join(kept.split())[:80].strip(" .") or say("Window", "Project")
