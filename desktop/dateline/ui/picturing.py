"""Pictures of the map: asked for here, drawn and written without stopping anything."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from dateline.domain.errors import ExportError
from dateline.ui.dialogs.ask_picture import AskPicture
from dateline.ui.dialogs.files import ask_picture
from dateline.ui.map.view import MapView
from dateline.ui.opening import file_name
from dateline.ui.pictures.drawing import draw
from dateline.ui.pictures.escort import Escort
from dateline.ui.pictures.order import Kind, Order
from dateline.ui.pictures.sheet import named_size
from dateline.ui.pictures.wish import PictureWish
from dateline.ui.saying import say
from dateline.ui.session import Session
from dateline.ui.settings import Settings
from dateline.ui.snapshot import Snapshot
from dateline.ui.tasks import TaskRunner

_WISH = "picture"


class Pictures(QObject):
    """Draws what the map shows.

    Signals:
        written(str): a picture is there; in words.
        failed(Exception): it could not be drawn or written.
    """

    written = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        map_view: MapView,
        runner: TaskRunner,
        settings: Settings,
        window: QWidget,
    ) -> None:
        """Have no picture to draw yet."""
        super().__init__(window)
        self._session = session
        self._map = map_view
        self._runner = runner
        self._settings = settings
        self._window = window
        self._order: Order | None = None

    @property
    def _title(self) -> str:
        return self._session.store.info().title

    def wish(self) -> PictureWish:
        """Return what was wished for the last time."""
        return PictureWish.from_words(self._settings.text(_WISH))

    @Slot(object)
    def keep(self, wish: PictureWish) -> None:
        """Remember what was wished for."""
        self._settings.set_text(_WISH, wish.to_words())

    @Slot()
    def ask(self) -> None:
        """Ask how the picture of the map is to be, then where to write it."""
        dialog = AskPicture(self._window, self._map, title=self._title, wish=self.wish())
        dialog.kept.connect(self.keep)
        dialog.given.connect(self._on_given)
        dialog.copied.connect(self.copy)
        dialog.open()

    @Slot(object)
    def _on_given(self, order: Order) -> None:
        self._order = order
        suggested = f"{file_name(order.dress.title or self._title)}{order.kind.ending}"
        dialog = ask_picture(self._window, self._settings, suggested=suggested, kind=order.kind)
        dialog.fileSelected.connect(self._on_chosen)

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        if self._order is not None:
            self.save(Path(name), self._order)

    @Slot()
    def copy_at_once(self) -> None:
        """Put what the map shows on the clipboard, as it was wished for the last time."""
        wish = self.wish()
        pixels = self._map.size() * self._map.devicePixelRatioF()
        sheet = named_size(wish.size, pixels, wish.own).sheet(self._map.size())
        self.copy(
            Order(
                kind=Kind.PNG,
                dress=wish.dress(self._title),
                sheet=sheet,
                scheme=wish.style.scheme(self._map.scheme),
                state=sheet.state(self._map.state()),
            )
        )

    @Slot(object)
    def copy(self, order: Order) -> None:
        """Put a picture on the clipboard."""
        drawing = Snapshot(self._map, None, order)
        drawing.drawn.connect(self._on_drawn)
        drawing.failed.connect(self.failed)

    def save(self, target: Path, order: Order) -> None:
        """Write a picture."""
        try:
            drawing = draw(self._map, target, order)
        except ExportError as error:
            self.failed.emit(error)
            return
        words = say("Window", "Drawing {name}").format(name=target.name)
        Escort(drawing, self._runner, words)
        drawing.saved.connect(self._on_saved)
        drawing.failed.connect(self.failed)

    @Slot(QImage)
    def _on_drawn(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        words = say("Window", "Picture copied, {width} × {height} pixels")
        self.written.emit(words.format(width=image.width(), height=image.height()))

    @Slot(str)
    def _on_saved(self, target: str) -> None:
        name = Path(target).name
        self.written.emit(say("Window", "Picture saved as {name}").format(name=name))
