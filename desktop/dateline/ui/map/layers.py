"""What is laid over the basemap: street maps, online tiles. One set for every page of a profile."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dateline.domain.errors import MapFileError
from dateline.ui.map.online import WORLD, Provider
from dateline.ui.saying import say

if TYPE_CHECKING:
    from dateline.ui.map.street import StreetMap

LOG = logging.getLogger(__name__)

STREET = "/street/"
"""Tiles are answered at ``/street/NUMBER/zoom/column/row``."""
_TILE = re.compile(r"/street/(\d{1,9})/(\d{1,2})/(\d{1,9})/(\d{1,9})", re.ASCII)
_ONLINE = 0
"""The number of the online tiles among the maps."""
_NOTHING = ("application/octet-stream", b"")


class Layers(QObject):
    """The street maps that are open, by number; those shown are told to the pages.

    Signals:
        changed(): other maps are shown.
        online_changed(): tiles come from another provider, or no longer.
        faulted(str): a part of a map could not be read; said once for each map.
        taken_off(MapFileError): a map is no longer shown, for reading it takes too long.
    """

    changed = Signal()
    online_changed = Signal()
    faulted = Signal(str)
    taken_off = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Hold none."""
        super().__init__(parent)
        self._maps: dict[int, StreetMap] = {}
        self._shown: dict[int, None] = {}
        self._faulty: set[int] = set()
        self._last = 0
        self.online: Provider | None = None
        """Who may be asked for tiles; no one unless the person said so."""

    @property
    def maps(self) -> dict[int, StreetMap]:
        """Return the maps, by number, the first added first."""
        return dict(self._maps)

    def is_shown(self, number: int) -> bool:
        """Whether that map is laid over the basemap."""
        return number in self._shown

    def add(self, path: Path, *, shown: bool = True) -> int:
        """Open a street map; return its number, or that which the file has already.

        One that was taken off is opened anew: there may be another file in its place.

        Raises:
            MapFileError: it can't be read, or is no map.
        """
        for number, opened in self.maps.items():
            if opened.path == path and opened.is_too_slow:
                self.remove(number)
            elif opened.path == path:
                self.show(number, shown)
                return number
        # Reading map files takes numpy and SQLite, which the map's page need not wait for.
        from dateline.ui.map.street import StreetMap

        opened = StreetMap(path)
        self._last += 1
        self._maps[self._last] = opened
        self.show(self._last, shown)
        return self._last

    def show(self, number: int, shown: bool) -> None:
        """Lay a map over the basemap, above those there before, or take it off.

        One that is too slow stays off.
        """
        if number not in self._maps or shown == self.is_shown(number):
            return
        if shown and self._maps[number].is_too_slow:
            return
        if shown:
            self._shown[number] = None
        else:
            del self._shown[number]
        self.changed.emit()

    def remove(self, number: int) -> None:
        """Take a map off and close its file."""
        self.show(number, False)
        opened = self._maps.pop(number, None)
        if opened is not None:
            opened.close()

    def set_online(self, provider: Provider | None) -> None:
        """Let pages ask this provider for tiles, or no one.

        Raises:
            ValueError: there is something wrong with it, which :meth:`Provider.problem` tells.
        """
        if provider is not None and provider.problem():
            raise ValueError(provider.problem())
        if provider != self.online:
            self.online = provider
            self._faulty.discard(_ONLINE)
            self.online_changed.emit()

    def told(self) -> list[dict[str, object]]:
        """Return what a page needs to know of the maps that are shown, the lowest first."""
        return self._told_online() + [
            {
                "number": number,
                "kind": street.kind,
                "minZoom": street.min_zoom,
                "maxZoom": street.max_zoom,
                "bounds": street.bounds,
                "attribution": street.attribution or street.name,
            }
            for number, street in ((n, self._maps[n]) for n in self._shown)
        ]

    def _told_online(self) -> list[dict[str, object]]:
        if self.online is None:
            return []
        return [
            {
                "number": _ONLINE,
                "kind": "raster",
                "url": self.online.template,
                "minZoom": 0,
                "maxZoom": self.online.max_zoom,
                "bounds": WORLD,
                "attribution": self.online.attribution,
            }
        ]

    def answer(self, path: str) -> tuple[str, bytes] | None:
        """Return media type and bytes of a tile's path; None where there is no such map.

        A map that proves too slow is taken off, and nothing more is read of it.
        """
        asked = _TILE.fullmatch(path)
        street = self._maps.get(int(asked[1])) if asked else None
        if asked is None or street is None:
            return None
        return _NOTHING if street.is_too_slow else self._tile(*map(int, asked.groups()))

    def _tile(self, number: int, zoom: int, column: int, row: int) -> tuple[str, bytes]:
        street, fault = self._maps[number], ""
        try:
            found = street.tile(zoom, column, row)
        except MapFileError as error:
            found, fault = _NOTHING, str(error)
        if street.is_too_slow:
            self._take_off(number)
        elif fault:
            self._note(number, fault)
        return found

    def _take_off(self, number: int) -> None:
        self._faulty.add(number)  # pages may yet find that its last tiles can't be drawn
        self.show(number, False)
        street = self._maps[number]
        words = say(
            "Map",
            "Reading {path} takes so long that the window would have to wait: the file is damaged,"
            " or too slow. Nothing else has changed. Get the file anew, then add it again.",
        ).format(path=street.path)
        LOG.warning("%s", words)
        self.taken_off.emit(MapFileError(words, path=str(street.path)))

    def note_fault(self, number: int) -> None:
        """Hear from a page that a tile of a map can't be drawn."""
        if number == _ONLINE and self.online is not None:
            host = self.online.host
            self._note(
                number,
                say(
                    "Map", "Tiles from {host} do not come. Check the network and the address."
                ).format(host=host),
            )
        if number in self._maps:
            name = self._maps[number].name
            self._note(
                number,
                say(
                    "Map", "{name}: parts of this street map can't be drawn (damaged tiles)."
                ).format(name=name),
            )

    def _note(self, number: int, words: str) -> None:
        if number not in self._faulty:
            self._faulty.add(number)
            LOG.warning("%s", words)
            self.faulted.emit(words)
