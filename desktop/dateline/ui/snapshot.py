"""A picture of the map, finer than the screen: title, dates, legend, scale and sources inside it.

A second map view, never shown, is given the picture's size and dressed as a picture; when all of it
is painted it is grabbed, written aside and renamed. Nothing blocks meanwhile.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from dateline.domain.errors import ExportError
from dateline.export.target import write_aside
from dateline.ui.map.view import MapScheme, MapView

LONGEST = 6000
"""Pixels on the long side at most."""
PATIENCE_MS = 120_000
_LOOK_MS = 30
_STAMP = "#13579b"
_STAMP_PX = 2
"""Height of the stamp in the page's pixels, as in ``web/page.css``; it is cut off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureSize:
    """Width and height in the map's own pixels, and how many of the picture's go into each."""

    width: int = 1600
    height: int = 900
    scale: float = 1.0
    """1 to 5, as the web engine's zoom bears."""

    def pixels(self) -> QSize:
        """Return the size of the picture; both sides at most :data:`LONGEST`.

        Raises:
            ValueError: it would be larger, or there is no such scale.
        """
        size = QSize(round(self.width * self.scale), round(self.height * self.scale))
        if not 1 <= self.scale <= 5 or max(size.width(), size.height()) > LONGEST:
            raise ValueError(f"no picture of {size.width()} × {size.height()} pixels")
        return size


class Snapshot(QObject):
    """One picture on its way to a file.

    Signals:
        saved(str): the picture is there, at this path.
        failed(ExportError): it could not be written; what stood there before is as it was.
    """

    saved = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        map_view: MapView,
        target: Path,
        *,
        title: str,
        size: PictureSize | None = None,
        scheme: MapScheme | None = None,
    ) -> None:
        """Begin to draw what ``map_view`` shows, in its colours unless others are asked for."""
        super().__init__(map_view)
        self._target = target
        self._title = title
        self._size = size or PictureSize()
        self._pixels = self._size.pixels()
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._on_impatient)
        self._look = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._look.timeout.connect(self._on_look)
        self._view = MapView(map_view.profile, map_view.session)
        self._view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self._view.set_scheme(scheme or map_view.scheme)
        self._view.restore(map_view.state())
        ratio = map_view.devicePixelRatioF()
        foot = QSize(0, math.ceil(_STAMP_PX * self._size.scale))
        self._view.resize((self._pixels + foot) / ratio)
        self._factor = self._size.scale / ratio
        self._view.set_zoom_factor(self._factor)
        self._view.ready.connect(self._on_ready)
        self._view.failed.connect(self._on_failed)
        map_view.destroyed.connect(self._view.deleteLater)
        self._view.show()
        self._patience.start()

    @Slot()
    def _on_ready(self) -> None:
        self._view.set_zoom_factor(self._factor)
        size = (self._size.width, self._size.height + _STAMP_PX)
        self._view.frame(self._title, stamp=_STAMP, size=size)
        self._look.start()

    @Slot()
    def _on_look(self) -> None:
        # The page's last frame reaches the widget at some later time: the stamp tells that it has.
        image = self._view.grab_picture().toImage()
        foot = image.pixelColor(image.width() // 2, image.height() - 1)
        if foot.name() == _STAMP:
            self._write(image.copy(0, 0, self._pixels.width(), self._pixels.height()))
        else:
            self._look.start()

    def _write(self, image: QImage) -> None:
        image.setDevicePixelRatio(1)
        image.setText("Title", self._title)
        image.setText("Software", "Dateline")
        try:
            write_picture(image, self._target)
        except ExportError as error:
            self._end(error)
        else:
            self._end(None)

    @Slot(str)
    def _on_failed(self, words: str) -> None:
        self._end(ExportError(f"The map could not be drawn: {words}", target=str(self._target)))

    @Slot()
    def _on_impatient(self) -> None:
        words = "The map was not drawn within two minutes. Try again, or a smaller picture."
        self._end(ExportError(words, target=str(self._target)))

    def _end(self, error: ExportError | None) -> None:
        self._patience.stop()
        self._look.stop()
        self._view.shutdown()
        self._view.deleteLater()
        if error is None:
            self.saved.emit(str(self._target))
        else:
            self.failed.emit(error)
        self.deleteLater()


def save(
    map_view: MapView,
    target: Path,
    *,
    title: str,
    size: PictureSize | None = None,
    scheme: MapScheme | None = None,
) -> Snapshot:
    """Save what the map shows as a PNG; returns at once, the result's signals tell the end.

    Args:
        map_view: the map to picture; its project, range, selection, place and zoom are taken over.
        target: the file to write.
        title: stands in the picture above the dates, as plain text.
        size: 1600 × 900 if not given.
        scheme: the map's own colours if not given.

    Raises:
        ValueError: the size is larger than can be drawn.
    """
    return Snapshot(map_view, target, title=title, size=size, scheme=scheme)


def write_picture(image: QImage, target: Path) -> None:
    """Write a PNG aside and give it its name when it is whole.

    Raises:
        ExportError: it can't be written there.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if image.isNull() or not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise ExportError("The picture could not be encoded.", target=str(target))
    write_aside(target, [bytes(buffer.data().data())])
