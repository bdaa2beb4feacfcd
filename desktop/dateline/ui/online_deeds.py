"""Going online for tiles, and off again: each start of the program is offline."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from dateline.ui.dialogs.ask_online import AskOnline
from dateline.ui.map.layers import Layers
from dateline.ui.map.online import OPEN_STREET_MAP, Provider
from dateline.ui.settings import Settings
from dateline.ui.status import StatusBar

_KEY = "tile_provider"


class OnlineDeeds(QObject):
    """Keeps the menu, the status bar and the map the same about being online."""

    def __init__(
        self,
        layers: Layers,
        action: QAction,
        status: StatusBar,
        settings: Settings,
        window: QWidget,
    ) -> None:
        """Be offline."""
        super().__init__(window)
        self._layers = layers
        self._action = action
        self._status = status
        self._settings = settings
        self._window = window
        action.toggled.connect(self._on_toggled)
        status.online.clicked.connect(self.go_offline)

    @Slot(bool)
    def _on_toggled(self, wanted: bool) -> None:
        if wanted == (self._layers.online is not None):
            return
        if wanted:
            dialog = AskOnline(self._window, other=self._remembered())
            dialog.given.connect(self.go_online)
            dialog.finished.connect(self._show)
            dialog.open()
        else:
            self.go_offline()

    def _remembered(self) -> Provider | None:
        kept = self._settings.names(_KEY)
        return Provider(template=kept[0], attribution=kept[1]) if len(kept) == 2 else None

    @Slot(object)
    def go_online(self, provider: Provider) -> None:
        """Show the tiles of a provider."""
        if provider != OPEN_STREET_MAP:
            self._settings.set_names(_KEY, (provider.template, provider.attribution))
        self._layers.set_online(provider)
        self._show()

    @Slot()
    def go_offline(self) -> None:
        """Let nothing leave the machine."""
        self._layers.set_online(None)
        self._show()

    @Slot()
    def _show(self) -> None:
        provider = self._layers.online
        self._action.setChecked(provider is not None)
        self._status.show_online(provider.host if provider else "")
