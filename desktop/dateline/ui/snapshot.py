"""A picture of the map, finer than the screen: title, dates, legend, scale and sources inside it.

A second map view, never shown, is given the picture's size and dressed as a picture; when all of it
is painted it is grabbed, written aside and renamed. Nothing blocks meanwhile.
"""

from __future__ import annotations

import math
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from dateline.domain.errors import ExportError
from dateline.export.target import write_aside
from dateline.ui.map.view import Frame, MapView
from dateline.ui.map_style import MapScheme
from dateline.ui.models.filter_words import whole_words
from dateline.ui.pictures.order import Kind, Order
from dateline.ui.pictures.sheet import INCH_MM, LEAST, PictureSize, Sheet
from dateline.ui.pictures.sitting import Sitting
from dateline.ui.pictures.wish import Dress
from dateline.ui.saying import say

FINEST = 5.0
"""The largest zoom that the web engine bears; beyond it the page enlarges itself."""
_LOOK_MS = 15
_STAMP = "#13579b"
_STAMP_PX = 2
"""Height of the stamp in the page's pixels, as in ``web/page.css``; it is cut off."""
_COMPRESSION = 70
"""Qt's PNG quality: files a sixth larger than the smallest, written in half the time."""


class Snapshot(Sitting):
    """One picture of pixels on its way, to a file or to whoever wants it.

    Signals:
        drawn(QImage): the picture is there.
    """

    drawn = Signal(QImage)

    def __init__(self, map_view: MapView, target: Path | None, order: Order) -> None:
        """Begin to draw the project of ``map_view``; a file is written where there is a target."""
        super().__init__(map_view, target, order)
        self._size = order.sheet.size
        self._look = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._look.timeout.connect(self._on_look)
        self._lay_out(order.sheet, map_view.devicePixelRatioF())
        self._view.framed.connect(self._look.start)
        self._begin()

    def _lay_out(self, sheet: Sheet, ratio: float) -> None:
        """Give the view the picture's size."""
        times = math.ceil(sheet.scale / FINEST)
        zoom = sheet.scale / times
        pixels = sheet.size.pixels + QSize(0, math.ceil(_STAMP_PX * zoom))
        # An empty page of that size takes a second to load: it grows when it stands.
        self._grown = pixels / ratio
        self._view.resize(LEAST)
        self._view.bridge.page_ready.connect(self._on_page_ready)
        size = (round(pixels.width() / zoom), round(pixels.height() / zoom))
        told = self._order.dress.told()
        self._view.frame(
            Frame(dress=told, stamp=_STAMP, size=size, times=times, zoom_factor=zoom / ratio)
        )

    @Slot()
    def _on_page_ready(self) -> None:
        self._view.resize(self._grown)

    @Slot()
    def _on_look(self) -> None:
        # The page's last frame reaches the widget at some later time: the stamp tells that it has.
        image = self._view.grab_picture().toImage()
        foot = image.pixelColor(image.width() // 2, image.height() - 1)
        if foot.name() == _STAMP:
            self._finish(image.copy(0, 0, self._size.width, self._size.height))
        else:
            self._look.start()

    def _finish(self, image: QImage) -> None:
        image = image.convertToFormat(QImage.Format.Format_RGB888)
        image.setDevicePixelRatio(1)
        if self._size.dots:
            image.setDotsPerMeterX(round(self._size.dots * 1000 / INCH_MM))
            image.setDotsPerMeterY(round(self._size.dots * 1000 / INCH_MM))
        image.setText("Title", self._order.dress.title)
        image.setText("Software", "Dateline")
        if self._view.session.whole_filter:
            image.setText("Filter", whole_words(self._view.session))
        try:
            if self._target is not None:
                write_picture(image, self._target)
        except ExportError as error:
            self._end(error)
        else:
            self.drawn.emit(image)
            self._end(None)

    def _end(self, error: ExportError | None) -> None:
        self._look.stop()
        super()._end(error)


def save(
    map_view: MapView,
    target: Path | None,
    *,
    title: str = "",
    dress: Dress | None = None,
    size: PictureSize | None = None,
    scheme: MapScheme | None = None,
    state: dict[str, float] | None = None,
) -> Snapshot:
    """Save what the map shows as a PNG; returns at once, the result's signals tell the end.

    Args:
        map_view: the map to picture; its project, range and what is lit are taken over.
        target: the file to write; None where the picture is wanted itself.
        title: stands in the picture above the dates, as plain text.
        dress: all words and parts, instead of a title only.
        size: 1600 × 900 if not given.
        scheme: the map's own colours if not given.
        state: where the picture's map looks; if not given, all that ``map_view`` shows is in it.
    """
    sheet = (size or PictureSize()).sheet(map_view.size())
    order = Order(
        kind=Kind.PNG,
        dress=dress or Dress(title=title),
        sheet=sheet,
        scheme=scheme or map_view.scheme,
        state=sheet.state(map_view.state()) if state is None else state,
    )
    return Snapshot(map_view, target, order)


def write_picture(image: QImage, target: Path) -> None:
    """Write a PNG aside and give it its name when it is whole.

    Raises:
        ExportError: it can't be written there.
    """
    write_aside(target, [png(image, target)])


def png(image: QImage, target: Path | None = None) -> bytes:
    """Return a picture as PNG; ``target`` is for messages.

    Raises:
        ExportError: it can't be encoded.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if image.isNull() or not image.save(buffer, "PNG", _COMPRESSION):  # type: ignore[call-overload]
        words = say("Window", "The picture could not be encoded.")
        raise ExportError(words, target=str(target or ""))
    return bytes(buffer.data().data())
