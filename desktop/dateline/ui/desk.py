"""The analyst's desk: what is done with what was found, beyond reading it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dateline.ui.always import Always
from dateline.ui.bookmarks import Bookmarks
from dateline.ui.histories import Histories
from dateline.ui.noting import Noting
from dateline.ui.placing import Placing
from dateline.ui.settings import gazetteer_folder

if TYPE_CHECKING:
    from dateline.ui.main_window import MainWindow


class Desk(QObject):
    """Puts the deeds of checking and keeping together over a furnished window.

    Signals:
        failed(UserError): one of them could not be done.
    """

    failed = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        """Make them."""
        super().__init__(window)
        self.placing = Placing(window.reader, window.doubts, window.map_view, window.finder, window)
        self.always = Always(gazetteer_folder(), window)
        window.reader.always_said.connect(self.always.put)
        self.bookmarks = Bookmarks(window)
        self.histories = Histories(window.session, window)
        self.noting = Noting(window.session, window.reader, window)
        for deeds in (self.placing, self.always, self.bookmarks, self.histories, self.noting):
            deeds.failed.connect(self.failed)
        for said in (self.always.said, self.histories.said):
            said.connect(window.status.notice)
