"""The map as a widget: follows the session, and tells it what was clicked."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPixmap, QResizeEvent
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from PySide6.QtWidgets import QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from dateline.domain.places import Extent, PlaceId
from dateline.ui.map import words
from dateline.ui.map.aim import MapAim
from dateline.ui.map.beginning import beginning
from dateline.ui.map.bounds import extent_of
from dateline.ui.map.feed import MapFeed
from dateline.ui.map.hover import MapHover
from dateline.ui.map.opened import OpenedPage
from dateline.ui.map.scheme import handler_of
from dateline.ui.map_style import MapScheme
from dateline.ui.outlook import MapState, sound_map
from dateline.ui.saying import say
from dateline.ui.session import Session

LOG = logging.getLogger(__name__)

RELOADS = 3
"""How often a page that died is loaded again within a minute before the person is asked."""
RELOAD_WINDOW_MS = 60_000

_BACKGROUNDS: dict[MapScheme, str] = {
    "light": "#DFE9F1",
    "dark": "#14181E",
    "print": "#EDEFF1",
    "light-strong": "#D3E2EF",
    "dark-strong": "#0E1E2C",
}
"""The water of each scheme, as in ``web/style.js``: shown until the first frame."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """How a map is dressed as a picture."""

    dress: Mapping[str, object]
    """Words and parts, as the page is told of them."""
    stamp: str = ""
    """Colour that two rows of pixels at the foot take once all is painted, so that whoever grabs
    the picture can tell that the page's last frame is in it. None: the picture is only looked at,
    and can be dressed anew."""
    size: tuple[int, int]
    """Width and height of the page in its own pixels; the web view grows at its leisure."""
    times: int = 1
    """How many times the page enlarges its map, beyond what the web engine does."""
    zoom_factor: float = 1.0
    """How many times the web engine enlarges the page, 0.25 to 5."""

    def told(self) -> dict[str, object]:
        """Return what the page is to know."""
        width, height = self.size
        told = {"dress": dict(self.dress), "stamp": self.stamp, "times": self.times}
        return {**told, "width": width, "height": height}


class MapView(QWidget):
    """The map.

    Signals:
        painted(): the first picture since it was loaded is there.
        ready(): the same, and the page hears and says what is new.
        failed(str): a script of the page failed, or the page died too often; in words.
        range_drawn(int): the page has painted the range of that sequence number.
        moved(): the map shows another part of the world; :meth:`extent` tells which.
        settled(int): what :meth:`ask_settled` asked for is painted.
        framed(): the map that :meth:`frame` dressed is painted whole, and stamped.
    """

    painted = Signal()
    ready = Signal()
    failed = Signal(str)
    range_drawn = Signal(int)
    moved = Signal()
    settled = Signal(int)
    framed = Signal()

    def __init__(
        self,
        profile: QWebEngineProfile,
        session: Session,
        *,
        parent: QWidget | None = None,
        opened: OpenedPage | None = None,
    ) -> None:
        """Show the map of ``session``; ``profile`` is of ``make_profile`` and outlives this.

        ``opened`` is a page of that profile that was asked for before the session was there.
        """
        super().__init__(parent)
        self.profile = profile
        self.session = session
        self._scheme: MapScheme = "light"
        self._state: MapState = session.outlook.map
        self._reading = False
        self._frame: Frame | None = None
        self._is_ready = False
        self._stands = False
        self._shut = False
        self._deaths = 0
        self._is_loading = True
        self._died_loading = False
        self._since_death = QElapsedTimer()
        if opened is None:
            opened = OpenedPage(profile)
            opened.bind()
        self._opened = opened
        opened.setParent(self)
        self._key = opened.key
        self._view = opened.view
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._view.setAcceptDrops(False)
        self.page = opened.page
        self.bridge = opened.bridge
        self.page.setBackgroundColor(QColor(_BACKGROUNDS["light"]))
        self._handler = handler_of(profile)
        self.layers = self._handler.layers
        self.aim = MapAim(self.bridge, self)
        self._feed = MapFeed(self.bridge, self._handler, session, self)
        self._hover: MapHover | None = None
        self._lay_out()
        self._listen()
        self.setFocusProxy(self._view)
        self.setAccessibleName(say("Map", "Map of events"))
        self._begun = False
        QTimer.singleShot(0, self, self.begin)

    def _lay_out(self) -> None:
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._view)
        self._error = QWidget(self)
        column = QVBoxLayout(self._error)
        self._error_words = QLabel(self._error)
        self._error_words.setWordWrap(True)
        self._error_words.setTextFormat(Qt.TextFormat.PlainText)
        self._error_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        again = QPushButton(say("Map", "Load the map again"), self._error)
        again.clicked.connect(self.reload)
        column.addStretch()
        column.addWidget(self._error_words)
        column.addWidget(again, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addStretch()
        self._stack.addWidget(self._error)

    def _listen(self) -> None:
        self.bridge.page_ready.connect(self._on_page_ready)
        self.bridge.moved.connect(self._on_moved)
        self.bridge.place_picked.connect(self._on_place_picked)
        self.bridge.event_picked.connect(self._on_event_picked)
        self.bridge.cleared.connect(self._feed.clear)
        self.bridge.settled.connect(self.settled)
        self.bridge.framed.connect(self.framed)
        self.bridge.failed.connect(self.failed)
        self.bridge.unsound.connect(self.layers.note_fault)
        self.layers.changed.connect(self._send_streets)
        self.session.drawing_changed.connect(self._send_drawing)
        self.layers.online_changed.connect(self._on_online_changed)
        self._feed.drawn.connect(self.range_drawn)
        self._feed.loaded.connect(self._on_loaded)
        self.page.painted.connect(self.painted)
        self.session.project_changed.connect(self._on_project_changed)
        self.page.loadFinished.connect(self._on_load_finished)
        self.page.renderProcessTerminated.connect(self._on_process_terminated)

    # What the window asks for

    @property
    def is_ready(self) -> bool:
        """Whether the map has painted the project."""
        return self._is_ready

    @property
    def is_settled(self) -> bool:
        """Whether the map has painted the project, or never will."""
        return self._is_ready or self._stack.currentWidget() is self._error

    @Slot()
    def begin(self) -> None:
        """Let the page have what it begins with: soon by itself, now for who has dressed the map.

        Its first picture is as large as the view is now, if that is not shown yet.
        """
        if not self._shut and not self._begun:
            self._begun = True
            if self._frame is None:  # a picture shows nothing of the pointer
                self._hover = MapHover(self.bridge, self.session, self)
            self._opened.bind()
            self._handler.begin(self._key, self._beginning)

    def fit_events(self) -> None:
        """Show every dated event."""
        self.bridge.tell("fit")

    def follow_events(self) -> None:
        """Show every dated event of now, unless somebody moved the map since they were shown."""
        self._feed.follow()

    def zoom_in(self) -> None:
        """Go one zoom nearer."""
        self.bridge.tell("zoom", {"by": 1})

    def zoom_out(self) -> None:
        """Go one zoom farther."""
        self.bridge.tell("zoom", {"by": -1})

    @Slot(int)
    def set_covered(self, top: int) -> None:
        """Keep controls and names off the uppermost pixels, which something else lies over."""
        self._feed.set_covered(top)

    def set_scheme(self, scheme: MapScheme) -> None:
        """Draw in light colours, dark ones, or greys for print."""
        self._scheme = scheme
        self.page.setBackgroundColor(QColor(_BACKGROUNDS[scheme]))
        self.bridge.tell("scheme", {"name": scheme})

    @property
    def scheme(self) -> MapScheme:
        """Return the colours in use."""
        return self._scheme

    def state(self) -> dict[str, float]:
        """Return where the map looks: latitude, longitude (degrees), zoom; else empty."""
        return dict(self._state)

    def extent(self) -> Extent | None:
        """Return the part of the world that the map shows; None while that is not known."""
        return extent_of(self._state, self.width(), self.height()) if self._state else None

    def restore(self, state: Mapping[str, object]) -> None:
        """Look where :meth:`state` said; what is not such a state is ignored."""
        kept = sound_map(state)
        if kept:
            self._state = kept
            self._send_view()

    def frame(self, frame: Frame) -> None:
        """Dress the map as a picture, for good; ``framed`` tells when it is painted."""
        self._frame = frame

    def dress(self, dress: Mapping[str, object], zoom_factor: float) -> None:
        """Dress a picture that is only looked at anew, and enlarge its page so many times."""
        if self._frame is None:
            return
        self._frame = replace(self._frame, dress=dress, zoom_factor=zoom_factor)
        if self._stands:
            self._view.setZoomFactor(zoom_factor)
            self.bridge.tell("dress", dress)

    def ask_settled(self, number: int) -> None:
        """Have ``settled`` emitted with ``number`` once tiles, names and outlines are painted."""
        self.bridge.tell("settle", {"number": number})

    def grab_picture(self) -> QPixmap:
        """Return what the map shows now, at the screen's own resolution."""
        return self._view.grab()

    def reload(self) -> None:
        """Load the page anew; everything it shows comes from here."""
        self._is_ready = self._stands = False
        self._is_loading = True
        self._stack.setCurrentWidget(self._view)
        self.page.open()

    def shutdown(self) -> None:
        """Let go of the page; must run before the application ends. Twice does no harm."""
        if self._shut:
            return
        self._shut = True
        self.bridge.mute()
        self._feed.stop()
        if self._hover is not None:
            self._hover.stop()
        self._handler.end(self._key)
        self.session.project_changed.disconnect(self._on_project_changed)
        self.page.renderProcessTerminated.disconnect(self._on_process_terminated)
        self.layers.online_changed.disconnect(self._on_online_changed)
        self.session.drawing_changed.disconnect(self._send_drawing)
        self.page.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More of the world, or less, comes into view."""
        super().resizeEvent(event)
        self.moved.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer goes elsewhere, which the page may hear of late."""
        if self._hover is not None:
            self._hover.leave()
        super().leaveEvent(event)

    # What the page says

    def _beginning(self) -> bytes:
        """Return what a page that is being loaded begins with."""
        self.bridge.keep()
        if self._frame is not None:
            return beginning(words.told(), {})  # it has to grow to its size first
        self._tell_all()
        return beginning(
            [*words.told(), *self.bridge.take()],
            self._feed.parts(),
            shown=(self._view.width(), self._view.height(), self._view.devicePixelRatioF()),
        )

    @Slot()
    def _on_page_ready(self) -> None:
        self._stands = True
        if self._frame is not None:
            # A page that is loaded begins with the zoom factor 1, whatever was set before.
            self._view.setZoomFactor(self._frame.zoom_factor)
            self.bridge.tell("frame", self._frame.told())
            self._tell_all()

    def _tell_all(self) -> None:
        self.set_scheme(self._scheme)
        self._send_streets()
        self._send_drawing()
        if self._state:
            self._send_view()
        self._feed.start(fit=not self._state)
        self.aim.tell()
        self.show_reading(self._reading)

    @Slot(bool)
    def show_reading(self, reading: bool) -> None:
        """Say while there is nothing dated whether stories are being read."""
        self._reading = reading
        self.bridge.tell("reading", {"on": reading})

    @Slot()
    def _on_project_changed(self) -> None:
        self._state = self.session.outlook.map
        if self._state:
            self._send_view()

    @Slot()
    def _send_drawing(self) -> None:
        drawing = self.session.drawing
        told = {
            "colourBy": drawing.colour_by,
            "heat": drawing.heat,
            "trails": drawing.trails,
            "names": "local" if drawing.local_names else "english",
        }
        self.bridge.tell("drawing", told)

    @Slot()
    def _on_online_changed(self) -> None:
        # What a page may ask for is settled when it is loaded.
        self.reload()

    @Slot()
    def _send_streets(self) -> None:
        self.bridge.tell("streets", {"streets": self.layers.told()})

    def _send_view(self) -> None:
        at = self._state
        told = {"lat": at["latitude"], "lon": at["longitude"], "zoom": at["zoom"]}
        self.bridge.tell("view", told)

    @Slot(float, float, float)
    def _on_moved(self, latitude: float, longitude: float, zoom: float) -> None:
        self._state = {"latitude": latitude, "longitude": longitude, "zoom": zoom}
        self.moved.emit()

    @Slot(str, int, int)
    def _on_place_picked(self, place_id: str, version: int, event: int) -> None:
        self._feed.pick(PlaceId(place_id), version, event)

    @Slot(int, int)
    def _on_event_picked(self, version: int, event: int) -> None:
        self._feed.pick_event(version, event)

    @Slot()
    def _on_loaded(self) -> None:
        if not self._is_ready:
            self._is_ready = True
            self.ready.emit()

    @Slot(bool)
    def _on_load_finished(self, succeeded: bool) -> None:
        if self._died_loading:  # the end of a load that died: another is under way
            self._died_loading = False
            return
        self._is_loading = False
        # A refused attempt to go elsewhere ends like this too, but finds the page standing.
        if not succeeded and not self._stands and not self._shut:
            self._give_up(
                say(
                    "Map",
                    "The map could not be loaded: its files are damaged. Install Dateline again.",
                )
            )

    @Slot(QWebEnginePage.RenderProcessTerminationStatus, int)
    def _on_process_terminated(
        self, status: QWebEnginePage.RenderProcessTerminationStatus, code: int
    ) -> None:
        LOG.error("the map's process ended: %s, code %d", status, code)
        if not self._since_death.isValid() or self._since_death.elapsed() > RELOAD_WINDOW_MS:
            self._deaths = 0
            self._since_death.start()
        self._deaths += 1
        self._died_loading = self._is_loading
        if self._deaths <= RELOADS:
            self.reload()
        else:
            self._give_up(
                say(
                    "Map",
                    "The map stopped working and starting it again did not help. Your project is "
                    "safe. Close other programs to free memory, then load it again.",
                )
            )

    def _give_up(self, words: str) -> None:
        self._error_words.setText(words)
        self._stack.setCurrentWidget(self._error)
        self.failed.emit(words)
