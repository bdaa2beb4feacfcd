"""Light or dark, more contrast or less, the map's colours: chosen in the menus, and remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from dateline.ui.map.view import MapView
from dateline.ui.map_style import MapStyle
from dateline.ui.settings import Settings
from dateline.ui.theme import Appearance, Choice, Contrast


class Looks(QObject):
    """Dresses window and map as the person chose."""

    def __init__(
        self, map_view: MapView, appearance: Appearance, settings: Settings, parent: QObject
    ) -> None:
        """Dress the map, and again whenever the look of the window changes."""
        super().__init__(parent)
        self._map = map_view
        self._appearance = appearance
        self._settings = settings
        appearance.changed.connect(self._dress_map)
        self._dress_map()

    @Slot()
    def _dress_map(self) -> None:
        theme, style = self._appearance.theme, self._settings.map_style
        self._map.set_scheme(style.scheme(dark=theme.dark, strong=theme.strong))

    @Slot(object)
    def choose(self, choice: Choice) -> None:
        """Follow the system, or be light or dark."""
        self._settings.set_appearance(choice)
        self._appearance.choose(choice)

    @Slot(object)
    def choose_contrast(self, contrast: Contrast) -> None:
        """Follow the system, or have as much contrast as this."""
        self._settings.set_contrast(contrast)
        self._appearance.choose_contrast(contrast)

    @Slot(object)
    def choose_map_style(self, style: MapStyle) -> None:
        """Have the map in the colours of the window, or in others."""
        self._settings.set_map_style(style)
        self._dress_map()

    def stop(self) -> None:
        """Follow no more: the map is about to go."""
        self._appearance.changed.disconnect(self._dress_map)
