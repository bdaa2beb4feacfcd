"""A picture before it is written: the same page as will be drawn, as large as there is room."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Slot
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
NEAR = 4
"""Pixels by which a map is moved by a resize alone."""


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
        self._asked: dict[str, float] = {}
        self._follows, self._has_arrived = True, False
        map_view.moved.connect(self._on_source_moved)
        self.view.moved.connect(self._on_moved)

    def show_picture(self, *, dress: Dress, sheet: Sheet, scheme: MapScheme) -> None:
        """Show how the picture will be; where the map looks stays as the person moved it."""
        before, self._sheet, self._dress = self._sheet, sheet, dress
        if before is None:
            self.look_as_in_window()
            frame = Frame(dress=dress.told(), size=sheet.page, zoom_factor=self._zoom())
            self.view.frame(frame)
        if scheme != self.view.scheme or before is None:
            self.view.set_scheme(scheme)
        self._fit()
        if before is not None and before.zooms != sheet.zooms:
            at = self.view.state()
            if at:
                zoom = max(1.0, at["zoom"] + before.zooms - sheet.zooms)
                self._look({**at, "zoom": zoom})

    def look_as_in_window(self) -> None:
        """Look where the window's map does, and follow it until the person moves this one."""
        if self._sheet is not None:
            self._follows = True
            self._look(self._sheet.state(self._source.state()))

    def _look(self, state: dict[str, float]) -> None:
        self._asked, self._has_arrived = state, False
        self.view.restore(state)

    @Slot()
    def _on_source_moved(self) -> None:
        """What the window's map was asked for may be on its way yet."""
        if self._follows:
            self.look_as_in_window()

    @Slot()
    def _on_moved(self) -> None:
        at = self.view.state()
        if not at:
            return
        same = is_near(at, self._asked)
        if self._has_arrived and not same:
            self._follows = False
        self._has_arrived = self._has_arrived or same

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


def is_near(one: dict[str, float], other: dict[str, float]) -> bool:
    """Whether two maps look at the same, but for what a resize moves."""
    if not other or one["zoom"] != other["zoom"]:
        return False
    near = NEAR * 360 / (256 * 2 ** one["zoom"])
    return all(abs(one[key] - other[key]) < near for key in ("latitude", "longitude"))


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
