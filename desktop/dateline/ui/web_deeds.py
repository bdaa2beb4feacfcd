"""Adding a page or a feed by its address: only when asked, only if the person allowed it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from dateline.domain.errors import UserError
from dateline.services.fetched import Fetched
from dateline.ui.dialogs.ask_address import AskAddress
from dateline.ui.fetching import Fetch, OwnNetworkError
from dateline.ui.importing import StoryImport
from dateline.ui.saying import Later
from dateline.ui.session import Session
from dateline.ui.settings import Settings
from dateline.ui.tasks import TaskRunner

READ_ONLY = Later(
    "Window", "This project can't be changed here. Save a copy (File > Save as), and work in that."
)


class WebDeeds(QObject):
    """Asks for an address, has it fetched, and hands what came to the import.

    Signals:
        said(str): something to say in passing.
        failed(UserError): it was not fetched.
    """

    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        importing: StoryImport,
        runner: TaskRunner,
        settings: Settings,
        window: QWidget,
    ) -> None:
        """Ask nothing."""
        super().__init__(window)
        self._session = session
        self._importing = importing
        self._runner = runner
        self._settings = settings
        self._window = window

    @property
    def allowed(self) -> bool:
        """Whether the person lets Dateline ask the addresses that they enter."""
        return self._settings.web_addresses

    @Slot()
    def ask(self) -> None:
        """Ask for an address."""
        self.offer("")

    def offer(self, address: str, *, problem: str = "") -> None:
        """Ask whether an address shall be fetched: one that was dropped or pasted, say.

        Args:
            address: to begin with.
            problem: why it was not fetched before: it is of the person's own network.
        """
        if self._session.read_only:
            self.failed.emit(UserError(READ_ONLY()))
            return
        dialog = AskAddress(self._window, address=address, allowed=self.allowed, own=problem)
        dialog.allowed_changed.connect(self._settings.set_web_addresses)
        dialog.given.connect(self.fetch)
        dialog.open()

    @Slot(str, bool)
    def fetch(self, address: str, own_network: bool = False) -> None:
        """Ask the address once; nothing, where that is not allowed."""
        if not self.allowed:
            return
        fetch = Fetch(address, self._runner, own_network=own_network)
        fetch.produced.connect(self._on_produced)
        fetch.failed.connect(partial(self._on_failed, address))
        self._runner.run(fetch)

    @Slot(object)
    def _on_produced(self, found: tuple[Fetched, ...]) -> None:
        self._importing.add_found(found)

    def _on_failed(self, address: str, error: Exception) -> None:
        if isinstance(error, OwnNetworkError):
            self.offer(address, problem=str(error))
        else:
            self.failed.emit(error)
