"""Street maps of the person's own: added, shown or not, removed, and remembered."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from dateline.domain.errors import MapFileError
from dateline.ui.dialogs.files import ask_street
from dateline.ui.map.layers import Layers
from dateline.ui.reader.text_map import shown
from dateline.ui.saying import say
from dateline.ui.settings import Settings

_KEY = "street_maps"
_ON, _OFF = "on ", "off "


class StreetDeeds(QObject):
    """Keeps the street maps of the settings and those of the map the same, and the menu with them.

    Signals:
        said(str): something to say in passing.
        failed(MapFileError): a file can't be shown as a map.
        taken_off(MapFileError): a map is shown no more, for reading it takes too long.
    """

    said = Signal(str)
    failed = Signal(object)
    taken_off = Signal(object)

    def __init__(self, layers: Layers, menu: QMenu, settings: Settings, window: QWidget) -> None:
        """Lay the maps of the last time over the basemap."""
        super().__init__(window)
        self._layers = layers
        self._menu = menu
        self._settings = settings
        self._window = window
        self._lost: dict[Path, bool] = {}
        """Maps whose files can't be read now, and whether they were shown."""
        self._restore()
        self._fill()
        layers.faulted.connect(self.said)
        layers.taken_off.connect(self._on_taken_off)

    def _restore(self) -> None:
        for kept in self._settings.names(_KEY):
            state, path = kept.startswith(_ON), Path(kept.removeprefix(_ON).removeprefix(_OFF))
            try:
                self._layers.add(path, shown=state)
            except MapFileError:
                self._lost[path] = state  # the menu says so

    @Slot()
    def ask(self) -> None:
        """Ask for a street map's file."""
        dialog = ask_street(self._window, self._settings)
        dialog.fileSelected.connect(self.add)

    @Slot(str)
    def add(self, name: str) -> None:
        """Lay the map of a file over the basemap."""
        path = Path(name).absolute()
        try:
            number = self._layers.add(path)
        except MapFileError as error:
            self.failed.emit(error)
            return
        self._lost.pop(path, None)
        self._keep()
        self.said.emit(
            say("Window", "{name} is on the map").format(name=shown(self._layers.maps[number].name))
        )

    def _show(self, number: int, is_shown: bool) -> None:
        self._layers.show(number, is_shown)
        self._keep()

    def _remove(self, number: int) -> None:
        self._layers.remove(number)
        self._keep()

    def _forget(self, path: Path) -> None:
        del self._lost[path]
        self._keep()

    @Slot(object)
    def _on_taken_off(self, why: MapFileError) -> None:
        self._keep()
        self.said.emit(say("Window", "The street map was taken off"))
        self.taken_off.emit(why)

    def _keep(self) -> None:
        layers = self._layers
        kept = [(layers.is_shown(n), street.path) for n, street in layers.maps.items()]
        kept += [(state, path) for path, state in self._lost.items()]
        words = [f"{_ON if state else _OFF}{path}" for state, path in kept]
        self._settings.set_names(_KEY, words)
        self._fill()

    def _fill(self) -> None:
        menu, maps = self._menu, self._layers.maps
        menu.clear()
        menu.setEnabled(bool(maps or self._lost))
        for number, street in maps.items():
            action = menu.addAction(_words(street.name))
            action.setStatusTip(str(street.path))
            if street.is_too_slow:
                action.setText(say("Window", "{name} (too slow)").format(name=action.text()))
                action.setEnabled(False)
                continue
            action.setCheckable(True)
            action.setChecked(self._layers.is_shown(number))
            action.toggled.connect(partial(self._show, number))
        for path in self._lost:
            menu.addAction(
                say("Window", "{name} (not found)").format(name=_words(path.stem))
            ).setEnabled(False)
        menu.addSeparator()
        for number, street in maps.items():
            action = menu.addAction(say("Window", "Remove {name}").format(name=_words(street.name)))
            action.triggered.connect(partial(self._remove, number))
        for path in self._lost:
            action = menu.addAction(say("Window", "Remove {name}").format(name=_words(path.stem)))
            action.triggered.connect(partial(self._forget, path))

    def shutdown(self) -> None:
        """Close the files."""
        for number in self._layers.maps:
            self._layers.remove(number)


def _words(name: str) -> str:
    return shown(name).replace("&", "&&")
