"""The project's history: restore points are made, deeds listed, any state gone back to."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from dateline.domain.annotations import RestorePoint
from dateline.domain.errors import UserError
from dateline.domain.project import DoneDeed
from dateline.ui.saying import say
from dateline.ui.session import Session


class Histories(QObject):
    """Asks, and does it.

    Signals:
        said(str): something to say in passing.
        failed(UserError): it could not be done.
    """

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session, window: QWidget) -> None:
        """Work on the session's project, with dialogs over ``window``."""
        super().__init__(window)
        self._session = session
        self._window = window

    @Slot()
    def show(self) -> None:
        """List what was done."""
        from dateline.ui.dialogs.history import HistoryDialog

        try:
            deeds = self._session.history.deeds()
            points = self._session.store.restore_points()
        except UserError as error:
            self.failed.emit(error)
            return
        dialog = HistoryDialog(self._window, deeds, points)
        dialog.opened.connect(self._go)
        dialog.open()

    @Slot()
    def ask_point(self) -> None:
        """Ask for the name of a restore point."""
        from dateline.ui.dialogs.ask_text import AskText

        if self._session.read_only:
            return
        dialog = AskText(
            self._window,
            title=say("Window", "Make restore point"),
            label=say("Window", "What is the project's state of now to be called?"),
            text="",
            verb=say("Window", "Make restore point"),
        )
        dialog.given.connect(self._mark)
        dialog.open()

    @Slot(str)
    def _mark(self, name: str) -> None:
        try:
            self._session.history.mark(name, datetime.now(UTC).astimezone())
        except UserError as error:
            self.failed.emit(error)
        else:
            self.said.emit(say("Window", "Restore point made. File > History goes back to it."))

    @Slot(object)
    def _go(self, wanted: DoneDeed | RestorePoint) -> None:
        if self._session.read_only:
            return
        try:
            if isinstance(wanted, RestorePoint):
                self._session.go_back(wanted.id)
            else:
                self._session.go_to(wanted.id)
        except UserError as error:
            self.failed.emit(error)
