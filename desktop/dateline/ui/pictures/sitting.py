"""What every drawing of a picture needs: a map that nobody sees, patience, and an end."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from dateline.domain.errors import ExportError
from dateline.ui.map.view import MapView
from dateline.ui.pictures.order import Order
from dateline.ui.saying import Later, say

PATIENCE_MS = 120_000
_LATE = Later(
    "Pictures", "The map was not drawn within two minutes. Try again, or a smaller picture."
)


class Sitting(QObject):
    """One picture on its way. Cancelled or failed, what stood at its target before is as it was.

    Signals:
        saved(str): the picture is in its file, at this path.
        failed(ExportError): it could not be drawn or written.
        stepped(int, int): so many of its pages or frames are drawn, of so many.
        over(): the last signal, whatever the outcome.
    """

    stepped = Signal(int, int)
    over = Signal()
    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, map_view: MapView, target: Path | None, order: Order) -> None:
        """Make a map beside ``map_view`` of the same project; who inherits lays it out."""
        super().__init__(map_view)
        self._is_over = False
        self._target = target
        self._order = order
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._on_impatient)
        self._view = MapView(map_view.profile, map_view.session)
        self._view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self._view.set_scheme(order.scheme)
        self._view.restore(order.state)
        self._view.failed.connect(self._on_failed)
        map_view.destroyed.connect(self._view.deleteLater)

    def _begin(self) -> None:
        self._view.show()
        self._patience.start()

    @property
    def _name(self) -> str:
        return str(self._target or "")

    @Slot(str)
    def _on_failed(self, words: str) -> None:
        said = say("Pictures", "The map could not be drawn: {words}").format(words=words)
        self._end(ExportError(said, target=self._name))

    @Slot()
    def _on_impatient(self) -> None:
        self._end(ExportError(_LATE(), target=self._name))

    @Slot()
    def cancel(self) -> None:
        """Draw no further, and leave nothing behind."""
        self._target = None
        self._end(None)

    def _end(self, error: ExportError | None) -> None:
        if self._is_over:
            return
        self._is_over = True
        self._patience.stop()
        self._view.shutdown()
        self._view.deleteLater()
        if error is not None:
            self.failed.emit(error)
        elif self._target is not None:
            self.saved.emit(str(self._target))
        self.over.emit()
        self.deleteLater()
