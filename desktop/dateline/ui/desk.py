"""The analyst's desk: what is done with what was found, beyond reading it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dateline.ui.always import Always
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
        self.placing.failed.connect(self.failed)
        self.always = Always(gazetteer_folder(), window)
        self.always.failed.connect(self.failed)
        self.always.said.connect(window.status.notice)
        window.reader.always_said.connect(self.always.put)
