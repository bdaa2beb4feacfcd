"""A picture before it is written: the same page as will be drawn, as large as there is room."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dateline.ui.map.view import Frame, MapView
from dateline.ui.map_style import MapScheme
from dateline.ui.pictures.sheet import Sheet
from dateline.ui.pictures.wish import Dress
from dateline.ui.saying import say

ROOM = QSize(520, 480)
"""What a preview has at least; the web engine shrinks no page to less than a quarter."""
MARGIN = 12


class Easel(QWidget):
    """Holds a map that is dressed as a picture in the middle of its room."""

    def __init__(self, map_view: MapView, parent: QWidget) -> None:
        """Show nothing before the first :meth:`show_picture`."""
        super().__init__(parent)
        self._source = map_view
        self._sheet: Sheet | None = None
        self._dress = Dress()
        self.view = MapView(map_view.profile, map_view.session, parent=self)
        self.view.setAccessibleName(say("Pictures", "Preview of the picture"))
        self.setMinimumSize(ROOM)

    def show_picture(self, *, dress: Dress, sheet: Sheet, scheme: MapScheme) -> None:
        """Show how the picture will be; where the map looks stays as the person moved it."""
        before, self._sheet, self._dress = self._sheet, sheet, dress
        if before is None:
            self.view.restore(sheet.state(self._source.state()))
            frame = Frame(dress=dress.told(), size=sheet.page, zoom_factor=self._zoom())
            self.view.frame(frame)
        if scheme != self.view.scheme or before is None:
            self.view.set_scheme(scheme)
        self._fit()
        if before is not None and before.zooms != sheet.zooms:
            at = self.view.state()
            if at:
                zoom = max(1.0, at["zoom"] + before.zooms - sheet.zooms)
                self.view.restore({**at, "zoom": zoom})

    def look_as_in_window(self) -> None:
        """Look where the window's map does."""
        if self._sheet is not None:
            self.view.restore(self._sheet.state(self._source.state()))

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)

    def _zoom(self) -> float:
        """Return how many times the page is enlarged so that all of it is seen."""
        if self._sheet is None:
            return 1.0
        width, height = self._sheet.page
        return max(0.25, min(self._room().width() / width, self._room().height() / height))

    def _fit(self) -> None:
        if self._sheet is None:
            return
        zoom = self._zoom()
        width, height = (round(side * zoom) for side in self._sheet.page)
        room = self._room().center().toPoint()
        self.view.setGeometry(room.x() - width // 2, room.y() - height // 2, width, height)
        self.view.dress(self._dress.told(), zoom)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room that there is."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Set the sheet off from the dialog by a line and a soft edge."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QColor(self.palette().color(QPalette.ColorRole.WindowText))
        for reach, opacity in ((3, 0.05), (2, 0.07), (1, 0.22)):
            shade.setAlphaF(opacity)
            painter.fillRect(self.view.geometry().adjusted(-reach, -reach, reach, reach), shade)


class Preview(QWidget):
    """The easel, and the ways to move its map."""

    def __init__(self, map_view: MapView, parent: QWidget) -> None:
        """Begin where the window's map looks."""
        super().__init__(parent)
        self.easel = Easel(map_view, self)
        self.view = self.easel.view
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.addStretch(1)
        for words, deed in (
            (say("Pictures", "Zoom &in"), self.view.zoom_in),
            (say("Pictures", "Zoo&m out"), self.view.zoom_out),
            (say("Pictures", "All e&vents"), self.view.fit_events),
            (say("Pictures", "As in &window"), self.easel.look_as_in_window),
        ):
            button = QPushButton(words, self)
            button.setAutoDefault(False)
            button.clicked.connect(deed)
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.easel, 1)
        layout.addLayout(row)

    def state(self) -> dict[str, float]:
        """Return where the picture's map looks."""
        return self.view.state()

    def shutdown(self) -> None:
        """Let go of the page."""
        self.view.shutdown()
