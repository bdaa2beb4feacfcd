"""The playing time line as a film, WebM or GIF: each frame painted and encoded by the page."""

from __future__ import annotations

import base64
import binascii
from pathlib import Path

from PySide6.QtCore import QSize, Slot

from dateline.domain.errors import ExportError
from dateline.export.target import write_aside
from dateline.ui.map.view import Frame, MapView
from dateline.ui.pictures.order import Kind, Order
from dateline.ui.pictures.sheet import PictureSize
from dateline.ui.pictures.sitting import Sitting
from dateline.ui.pictures.vectors import ONLINE
from dateline.ui.saying import Later

RATES = {Kind.WEBM: 25, Kind.GIF: 8}
"""Frames a second."""
WIDEST = {Kind.WEBM: 1920, Kind.GIF: 1000}
"""Pixels on the long side at most: encoders of more take minutes, and few programs play it."""
STILL_S = 1.5
"""How long a film stands still at its end."""
_DAMAGED = Later("Pictures", "The film could not be encoded.")


class FilmPicture(Sitting):
    """One film on its way to its file."""

    def __init__(self, map_view: MapView, target: Path, order: Order) -> None:
        """Begin to draw the time line of ``map_view``, over the range of its session.

        Raises:
            ExportError: there are online tiles, which can't be taken along.
        """
        if map_view.layers.online is not None:
            raise ExportError(ONLINE(), target=str(target))
        super().__init__(map_view, target, order)
        self._pieces: list[str] = []
        self._size = film_size(order)
        ratio = map_view.devicePixelRatioF()
        page = order.sheet.page
        zoom = self._size.width() / page[0]
        self._view.resize(self._size / ratio)
        dress = order.dress.told()
        self._view.frame(Frame(dress=dress, size=page, zoom_factor=zoom / ratio))
        self._view.ready.connect(self._on_ready)
        self._view.bridge.piece_said.connect(self._pieces.append)
        self._view.bridge.step_done.connect(self._on_step)
        self._view.bridge.sheet_drawn.connect(self._on_drawn)
        self._begin()

    @property
    def _frames(self) -> int:
        return self._order.film.seconds * RATES[self._order.kind]

    @Slot()
    def _on_ready(self) -> None:
        kind, shown = self._order.kind, self._view.session.range
        told: dict[str, object] = {
            "form": kind.value,
            "page": list(self._order.sheet.page),
            "width": self._size.width(),
            "height": self._size.height(),
            "rate": RATES[kind],
            "start": shown.start,
            "end": shown.end,
            "span": self._order.film.span.seconds,
            "frames": self._frames,
            "still": min(round(STILL_S * RATES[kind]), self._frames // 4),
        }
        self._view.bridge.tell("film", told)

    @Slot(int)
    def _on_step(self, done: int) -> None:
        self._patience.start()
        self.stepped.emit(done, self._frames)

    @Slot()
    def _on_drawn(self) -> None:
        try:
            data = b"".join(base64.b64decode(piece, validate=True) for piece in self._pieces)
            write_aside(Path(self._name), [data])
        except binascii.Error:
            self._end(ExportError(_DAMAGED(), target=self._name))
        except ExportError as error:
            self._end(error)
        else:
            self._end(None)


def film_size(order: Order) -> QSize:
    """Return the pixels of a frame: as wished, not too many, and even, as encoders want them."""
    wished: PictureSize = order.sheet.size
    most = WIDEST[order.kind]
    share = min(1.0, most / max(wished.width, wished.height))
    width, height = (max(2, round(side * share / 2) * 2) for side in (wished.width, wished.height))
    return QSize(width, height)
