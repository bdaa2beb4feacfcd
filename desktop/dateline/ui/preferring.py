"""Preferences: which choices there are, and who keeps each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from dateline.services.analyse import MOST_JOBS, usual_jobs
from dateline.ui.language import OWN_NAMES, Language
from dateline.ui.saying import Later, say
from dateline.ui.settings import Settings, data_folder

if TYPE_CHECKING:
    from dateline.ui.main_window import MainWindow

LANGUAGE = Later("Window", "From the next start on.")
DONE = Later("Window", "If the window is not in front then. It says how many, no more.")
JOBS = Later("Window", "From the next import on; half a gigabyte each.")
ADDRESSES = Later("Window", "One request to the server that you name, for each address.")
LOCAL = Later("Window", "As their own country writes them, where that is known; else in English.")
TILES = Later("Window", "Off at each start. The server sees where on the map you look.")
GEOCODER = Later("Window", "Off at each start. Sends a name when you ask about it.")


class Preferring(QObject):
    """Shows the sheet. What is in the menus too is switched there: one way for each deed."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        """Show nothing yet."""
        super().__init__(window)
        self._window = window
        self._settings = settings

    @Slot()
    def show(self) -> None:
        """Show every choice as it stands."""
        from dateline.ui.dialogs.preferences import PreferencesDialog

        window, settings, deeds = self._window, self._settings, self._window.deeds
        deeds.show_choice(deeds.steps, window.timeline.step)
        dialog = PreferencesDialog(window)
        dialog.add_column()
        dialog.add_head(say("Window", "Look"))
        dialog.add_choice(say("Window", "Appearance"), deeds.appearance)
        dialog.add_choice(say("Window", "Contrast"), deeds.contrast)
        dialog.add_choice(say("Window", "Map style"), deeds.map_style)
        dialog.add_choice(say("Window", "Colours stand for"), deeds.colours)
        dialog.add_options(
            say("Window", "Language"),
            ((Language.SYSTEM, say("Window", "System", "a language")), *OWN_NAMES.items()),
            chosen=settings.language,
            choose=lambda kept: settings.set_language(Language(kept)),
            told=LANGUAGE(),
        )
        dialog.add_head(say("Window", "Lists and time line"))
        dialog.add_choice(say("Window", "Sort stories by"), deeds.order)
        dialog.add_choice(say("Window", "Step of the time line"), deeds.steps)
        dialog.add_line(say("Window", "Governments and peoples on the map"), deeds["metonyms"])
        local = say("Window", "Local names of towns on the map")
        dialog.add_line(local, deeds["local_names"], LOCAL())
        dialog.add_column()
        dialog.add_head(say("Window", "Network"))
        dialog.add_switch(
            say("Window", "Let Dateline ask the web addresses that I enter"),
            on=settings.web_addresses,
            switched=settings.set_web_addresses,
            told=ADDRESSES(),
        )
        dialog.add_line(say("Window", "Online tiles…"), deeds["online"], TILES())
        dialog.add_line(say("Window", "Online geocoder…"), deeds["geocoder"], GEOCODER())
        dialog.add_head(say("Window", "Work"))
        dialog.add_switch(
            say("Window", "Tell me when long work has ended"),
            on=settings.tells_of_ends,
            switched=settings.set_tells_of_ends,
            told=DONE(),
        )
        jobs = dialog.add_number(
            say("Window", "Stories read at once"),
            value=settings.jobs,
            most=MOST_JOBS,
            none=say("Window", "As this machine allows: {number}").format(number=usual_jobs()),
            told=JOBS(),
        )
        jobs.activated.connect(self._on_jobs)
        dialog.add_folder(say("Window", "Data folder"), data_folder())
        dialog.open()

    @Slot(int)
    def _on_jobs(self, jobs: int) -> None:
        self._settings.set_jobs(jobs)
        self._window.importing.set_jobs(jobs)
