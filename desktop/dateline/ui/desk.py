"""The analyst's desk: what is done with what was found, beyond reading it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dateline.ui.placing import Placing

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
