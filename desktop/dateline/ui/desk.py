"""The analyst's desk: what is done with what was found, beyond reading it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from dateline.ui.always import Always
from dateline.ui.bookmarks import Bookmarks
from dateline.ui.histories import Histories
from dateline.ui.noting import Noting
from dateline.ui.placing import Placing
from dateline.ui.settings import Settings, gazetteer_folder

if TYPE_CHECKING:
    from dateline.ui.main_window import MainWindow


class Desk(QObject):
    """Puts the deeds of checking and keeping together over a furnished window.

    Signals:
        failed(UserError): one of them could not be done.
    """

    failed = Signal(object)

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        """Make them."""
        super().__init__(window)
        self.placing = Placing(window.reader, window.doubts, window.map_view, window.finder, window)
        self.always = Always(gazetteer_folder(), window)
        window.reader.always_said.connect(self.always.put)
        window.session.changed.connect(self.always.follow)
        self.bookmarks = Bookmarks(window)
        self.histories = Histories(window.session, window)
        self.noting = Noting(window.session, window.reader, settings, window)
        for deeds in (self.placing, self.always, self.bookmarks, self.histories, self.noting):
            deeds.failed.connect(self.failed)
        for said in (self.always.said, self.histories.said, self.noting.said):
            said.connect(window.status.notice)
        self._session, self._actions = window.session, window.deeds
        window.session.selection_changed.connect(self._offer)
        window.session.project_changed.connect(self._offer)
        self._offer()

    @Slot()
    def _offer(self) -> None:
        """Offer only what can be done: in a project that can be written, on what is picked."""
        writable, picked = not self._session.read_only, self._session.selection
        for key in ("bookmark", "restore_point"):
            self._actions[key].setEnabled(writable)
        for key in ("add_place", "set_date", "note"):
            self._actions[key].setEnabled(writable and picked.document_id is not None)
        self._actions["place_on_map"].setEnabled(writable and picked.mention_id is not None)
