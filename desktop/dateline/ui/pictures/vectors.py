"""A picture as vectors: SVG that the page itself draws, and PDF, which the web engine prints of it.

The page's scripts paint onto a pen instead of a canvas (``map/web/vector.js``), so that a mark, a
name or a border is the same in the file as on the screen; words stay words.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QMarginsF, QSizeF, Slot
from PySide6.QtGui import QPageLayout, QPageSize

from dateline.domain.errors import ExportError
from dateline.export.target import write_aside
from dateline.ui.map.view import Frame, MapView
from dateline.ui.pictures.atlas import leaves_of
from dateline.ui.pictures.order import Kind, Order
from dateline.ui.pictures.sheet import INCH_MM, PictureSize
from dateline.ui.pictures.sitting import Sitting
from dateline.ui.saying import Later, say

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
ONLINE = Later(
    "Pictures",
    "Tiles from the network are pictures that can't be taken into SVG or PDF. Switch them off "
    "(Map > Online tiles), or save a PNG.",
)


class VectorPicture(Sitting):
    """One SVG or PDF on its way to its file."""

    def __init__(self, map_view: MapView, target: Path, order: Order) -> None:
        """Begin to draw the project of ``map_view``.

        Raises:
            ExportError: there are online tiles, which can't be taken along; or an atlas would have
                no page, or too many.
        """
        if map_view.layers.online is not None:
            raise ExportError(ONLINE(), target=str(target))
        kind, session = order.kind, map_view.session
        self._leaves = leaves_of(session, kind) if kind.is_atlas else ()
        self._pieces: list[str] = []
        super().__init__(map_view, target, order)
        page = order.sheet.page
        self._view.resize(*page)
        self._view.frame(Frame(dress=order.dress.told(), size=page))
        self._view.ready.connect(self._on_ready)
        self._view.bridge.piece_said.connect(self._pieces.append)
        self._view.bridge.step_done.connect(self._on_step)
        self._view.bridge.sheet_drawn.connect(self._on_drawn)
        self._begin()

    @Slot()
    def _on_ready(self) -> None:
        size = self._order.sheet.size
        width, height = lengths(size)
        told = {"page": list(self._order.sheet.page), "width": width, "height": height}
        prints = self._order.kind is not Kind.SVG
        title = self._order.dress.title or "Map"
        self._view.bridge.tell("sheet", {**told, **self._atlas(), "prints": prints, "title": title})

    def _atlas(self) -> dict[str, object]:
        """Return what the page is to know of the pages of an atlas."""
        if not self._leaves:
            return {}
        dress = self._order.dress.told()
        leaves = [leaf.told() for leaf in self._leaves]
        return {"leaves": leaves, "dress": dress}

    @Slot(int)
    def _on_step(self, done: int) -> None:
        self._patience.start()
        self.stepped.emit(done, len(self._leaves))

    @Slot()
    def _on_drawn(self) -> None:
        if self._order.kind is not Kind.SVG:
            self._view.page.printToPdf(self._on_printed, layout_of(self._order.sheet.size))
        else:
            self._write(f"{_HEAD}{''.join(self._pieces)}\n".encode())

    def _on_printed(self, document: QByteArray) -> None:
        self._write(bytes(document.data()))

    def _write(self, data: bytes) -> None:
        if not data:
            self._end(
                ExportError(say("Pictures", "The picture could not be printed."), target=self._name)
            )
            return
        try:
            write_aside(Path(self._name), [data])
        except ExportError as error:
            self._end(error)
        else:
            self._end(None)


def lengths(size: PictureSize) -> tuple[str, str]:
    """Return width and height as SVG tells them: in millimetres where it has a size on paper."""
    if not size.dots:
        return str(size.width), str(size.height)
    sides = (round(side / size.dots * INCH_MM, 1) for side in (size.width, size.height))
    width, height = (f"{side:g}mm" for side in sides)
    return width, height


def layout_of(size: PictureSize) -> QPageLayout:
    """Return the page that a picture fills to its edges."""
    page = QPageSize(
        QSizeF(*size.points()), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch
    )
    return QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF())
