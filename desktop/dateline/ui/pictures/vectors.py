"""A picture as vectors: SVG that the page itself draws, and PDF, which the web engine prints of it.

The page's scripts paint onto a pen instead of a canvas (``map/web/vector.js``), so that a mark, a
name or a border is the same in the file as on the screen; words stay words.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QMarginsF, QSizeF, QTimer, Slot
from PySide6.QtGui import QPageLayout, QPageSize

from dateline.domain.errors import ExportError
from dateline.export.printed import Told, finish
from dateline.export.target import write_aside
from dateline.ui.map.view import Frame, MapView
from dateline.ui.pictures.atlas import leaves_of
from dateline.ui.pictures.order import Kind, Order
from dateline.ui.pictures.sheet import INCH_MM, PictureSize
from dateline.ui.pictures.sitting import Sitting
from dateline.ui.saying import Later, say

_LOOK_MS = 20
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
        self._finishing: Future[bytes] = Future()
        super().__init__(map_view, target, order)
        self._look = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._look.timeout.connect(self._on_look)
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
        title = self._told().title
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
        data = bytes(document.data())
        if not data:
            self._end(
                ExportError(say("Pictures", "The picture could not be printed."), target=self._name)
            )
        elif not self._is_over:
            worker = ThreadPoolExecutor(1, thread_name_prefix="pdf")  # the window goes on meanwhile
            self._finishing = worker.submit(finish, data, self._told())
            worker.shutdown(wait=False)
            self._look.start()

    def _told(self) -> Told:
        """Return what the document says of itself."""
        dress = self._order.dress
        language = QLocale().name().partition("_")[0]
        return Told(
            title=dress.title or say("Pictures", "Map"),
            author=dress.credit,
            subject=dress.subtitle,
            language="en" if language == "C" else language,
        )

    @Slot()
    def _on_look(self) -> None:
        if not self._finishing.done():
            self._look.start()
        elif not self._is_over:
            self._write(self._finishing.result())

    def _write(self, data: bytes) -> None:
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
