"""At home on the desktop: preferences, keys, and what Dateline says of itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from dateline.ui.notifying import Notifier
from dateline.ui.preferring import Preferring
from dateline.ui.settings import Settings
from dateline.ui.theme import Appearance

if TYPE_CHECKING:
    from dateline.ui.main_window import MainWindow
    from dateline.ui.tour.tour import Tour


class AtHome(QObject):
    """Puts together, over a furnished window, what has to do with no story."""

    def __init__(self, window: MainWindow, settings: Settings, appearance: Appearance) -> None:
        """Make its parts."""
        super().__init__(window)
        self._window = window
        self.tour: Tour | None = None
        self._settings = settings
        self._appearance = appearance
        self.preferring = Preferring(window, settings)
        self.notifier = Notifier(window, settings)

    def welcome(self) -> None:
        """Take the tour once the map is there, unless it was taken before."""
        if self._settings.tour_taken:
            return
        if self._window.map_view.is_ready:
            self.take_tour()
        else:
            self._window.map_view.ready.connect(
                self.take_tour, Qt.ConnectionType.SingleShotConnection
            )

    @Slot()
    def take_tour(self) -> None:
        """Say what each part of the window is for; again from the start if it is under way."""
        from dateline.ui.tour.tour import Tour

        if self.tour is not None:
            self.tour.end()
        self._settings.set_tour_taken()
        self.tour = Tour(self._window, self._appearance)
        self.tour.ended.connect(self._on_tour_ended)

    @Slot()
    def _on_tour_ended(self) -> None:
        self.tour = None

    @Slot()
    def show_palette(self) -> None:
        """Show every deed in one list, to find by a few letters."""
        from dateline.ui.palette.dialog import Palette
        from dateline.ui.palette.entries import deeds, named

        window = self._window
        known = deeds(window.header.menus)
        Palette(window, known, partial(named, window), self._settings, self._appearance).open()

    @Slot()
    def show_guide(self) -> None:
        """Open the user guide, or bring it to the front."""
        from dateline.ui.guide import GuideWindow

        guide = self._window.findChild(GuideWindow)
        if guide is None:
            guide = GuideWindow(self._window)
            self._window.closed.connect(guide.close)
        guide.show()
        guide.raise_()
        guide.activateWindow()

    @Slot()
    def show_shortcuts(self) -> None:
        """Show every key."""
        from dateline.ui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._window, self._window.deeds.sheet()).open()

    @Slot()
    def show_about(self) -> None:
        """Show versions, licences and attributions."""
        from dateline.ui.dialogs.about import AboutDialog

        AboutDialog(self._window).open()
