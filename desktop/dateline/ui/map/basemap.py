"""The basemap's tiles, as many in one answer as the page asks for in one turn."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dateline import resources
from dateline.ui.map.parcel import parcel

if TYPE_CHECKING:
    from dateline.export.tiles import TileArchive

FAR_ZOOM = 3
"""Tiles up to this zoom come in one answer, made beforehand, before it is known where to look."""
FAR = "/basemap/far"
BASEMAP = "/basemap/"
"""Tiles are answered at ``/basemap/zoom/column/row,zoom/column/row`` and so on."""
_MOST = 400
_TILE = re.compile(r"(\d{1,2})/(\d{1,6})/(\d{1,6})", re.ASCII)


class Basemap:
    """The shipped tiles; the file is opened when the first is asked for."""

    def __init__(self) -> None:
        """Open nothing yet."""
        self._archive: TileArchive | None = None

    def answer(self, path: str) -> bytes | None:
        """Return the tiles that a path names, plain, by name; None where it is no such path.

        A tile where there is nothing is left out.

        Raises:
            OSError: the file can't be read.
            ValueError: it is damaged.
        """
        names = path.removeprefix(BASEMAP).split(",", _MOST)
        asked = [_TILE.fullmatch(name) for name in names]
        if len(names) > _MOST or not all(asked):
            return None
        found = {tile[0]: self._tile(*map(int, tile.groups())) for tile in asked if tile}
        return parcel({name: data for name, data in found.items() if data is not None})

    def _tile(self, zoom: int, column: int, row: int) -> bytes | None:
        if self._archive is None:
            # Imported when it is needed: the page need not wait for numpy.
            from dateline.export.tiles import TileArchive

            self._archive = TileArchive(resources.path("resources", "basemap", "world.pmtiles"))
        if zoom > self._archive.max_zoom or max(column, row) >= 1 << zoom:
            return None
        return self._archive.plain_tile(zoom, column, row)
