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
from dateline.ui.map.view import Frame, MapView
from dateline.ui.map_style import MapScheme
from dateline.ui.models.filter_words import whole_words

LONGEST = 6000
"""Pixels on the long side at most."""
LEAST = QSize(640, 400)
"""The map's own pixels that a picture shows at least, so that title and legend have room."""
PATIENCE_MS = 120_000
FINEST = 5.0
"""The largest zoom that the web engine bears; beyond it the page enlarges itself."""
_LOOK_MS = 15
_STAMP = "#13579b"
_STAMP_PX = 2
"""Height of the stamp in the page's pixels, as in ``web/page.css``; it is cut off."""
_COMPRESSION = 70
"""Qt's PNG quality: files a sixth larger than the smallest, written in half the time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureSize:
    """Width and height of a picture in its own pixels."""

    width: int = 1600
    height: int = 900

    def __post_init__(self) -> None:
        """Refuse what can't be drawn.

        Raises:
            ValueError: a side is below 1 or above :data:`LONGEST`.
        """
        if min(self.width, self.height) < 1 or max(self.width, self.height) > LONGEST:
            raise ValueError(f"no picture of {self.width} × {self.height} pixels")

    def scale(self, shown: QSize) -> float:
        """Return how many of its pixels go into each of the map's own, all of ``shown`` in it."""
        shown = shown.expandedTo(LEAST)
        return min(self.width / shown.width(), self.height / shown.height())


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
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._on_impatient)
        self._look = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._look.timeout.connect(self._on_look)
        self._view = MapView(map_view.profile, map_view.session)
        self._view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self._view.set_scheme(scheme or map_view.scheme)
        self._view.restore(map_view.state())
        self._dress(map_view)
        self._view.framed.connect(self._look.start)
        self._view.failed.connect(self._on_failed)
        map_view.destroyed.connect(self._view.deleteLater)
        self._view.show()
        self._patience.start()

    def _dress(self, map_view: MapView) -> None:
        """Give the view the picture's size; it shows what the screen does, and around it more."""
        scale = self._size.scale(map_view.size())
        times = math.ceil(scale / FINEST)
        zoom = scale / times
        ratio = map_view.devicePixelRatioF()
        foot = QSize(0, math.ceil(_STAMP_PX * zoom))
        pixels = QSize(self._size.width, self._size.height) + foot
        # An empty page of that size takes a second to load: it grows when it stands.
        self._grown = pixels / ratio
        self._view.resize(LEAST)
        self._view.bridge.page_ready.connect(self._on_page_ready)
        size = (round(pixels.width() / zoom), round(pixels.height() / zoom))
        self._view.frame(
            Frame(title=self._title, stamp=_STAMP, size=size, times=times, zoom_factor=zoom / ratio)
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
            self._write(image.copy(0, 0, self._size.width, self._size.height))
        else:
            self._look.start()

    def _write(self, image: QImage) -> None:
        image = image.convertToFormat(QImage.Format.Format_RGB888)
        image.setDevicePixelRatio(1)
        image.setText("Title", self._title)
        image.setText("Software", "Dateline")
        if self._view.session.whole_filter:
            image.setText("Filter", whole_words(self._view.session))
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
    """
    return Snapshot(map_view, target, title=title, size=size, scheme=scheme)


def write_picture(image: QImage, target: Path) -> None:
    """Write a PNG aside and give it its name when it is whole.

    Raises:
        ExportError: it can't be written there.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if image.isNull() or not image.save(buffer, "PNG", _COMPRESSION):  # type: ignore[call-overload]
        raise ExportError("The picture could not be encoded.", target=str(target))
    write_aside(target, [bytes(buffer.data().data())])
