"""What the map is told of the session, and when: few messages under way, the latest wins."""

from __future__ import annotations

import base64
from itertools import count

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from dateline.domain.changes import Changes
from dateline.domain.events import EventId
from dateline.domain.places import PlaceId
from dateline.project.sifting import Sifted
from dateline.ui.map.beginning import areas_most_told, beginning
from dateline.ui.map.bridge import MapBridge
from dateline.ui.map.files import OCTETS
from dateline.ui.map.payload import events_payload, sieve_of, tables_payload
from dateline.ui.map.scheme import SchemeHandler
from dateline.ui.models.filter_words import filter_words
from dateline.ui.reader.text_map import shown_title
from dateline.ui.selection import Selection
from dateline.ui.session import Session

_keys = count(1)
MOST_TOLD = 20_000
"""Bytes of a version that travel within the message. A page that has to fetch them waits until the
window has painted its own: seen, 60 to 100 ms for the first stories of an import."""
MOST_UNDER_WAY = 2
"""Ranges that the page has not painted yet. It paints the last that it was told, once a frame; were
it told of the next only when one is painted, it would be a frame behind the hand for that alone."""


class MapFeed(QObject):
    """Follows a session and keeps one page up to date with it.

    Signals:
        drawn(int): the page has painted the state of that sequence number.
        loaded(): the page has painted a version of the events.
    """

    drawn = Signal(int)
    loaded = Signal()
    _turned = Signal()

    def __init__(
        self, bridge: MapBridge, handler: SchemeHandler, session: Session, parent: QObject
    ) -> None:
        """Listen from now on; nothing is sent before :meth:`start`."""
        super().__init__(parent)
        self._bridge = bridge
        self._handler = handler
        self._session = session
        self._key = f"{next(_keys)}/"
        self._name = self._key
        self._started = False
        self._sequence = 0
        self._drawn = 0
        self._range_waits = False
        self._loading = False
        self._load_waits = False
        self._fit = True
        self._follow = False
        self._told: Sifted | None = None
        self._outlined: set[str] = set()
        self._quiet = False
        self._flight_waits = False
        # What changes in one turn of the event loop reaches the page in one piece, as one frame.
        # A signal comes before the widgets are painted, a timer after: the page draws meanwhile.
        self._load_is_due = False
        self._turned.connect(self._on_turned, Qt.ConnectionType.QueuedConnection)
        self._covered = 0
        self._cover_turn = QTimer(self, singleShot=True, interval=0)
        self._cover_turn.timeout.connect(self._on_range_changed)
        session.changed.connect(self._on_changed)
        session.range_changed.connect(self._on_range_changed)
        session.filter_changed.connect(self._on_range_changed)
        session.selection_changed.connect(self._on_selection_changed)
        session.project_changed.connect(self._on_project_changed)
        bridge.drawn.connect(self._on_drawn)
        bridge.failed.connect(self._on_failed)

    def start(self, *, fit: bool) -> None:
        """Tell a page that has just been set up everything; ``fit`` shows all events."""
        self._started = True
        self._drawn = self._sequence
        self._loading = self._range_waits = self._load_waits = False
        self._fit = fit
        self._outlined.clear()
        self._send_load(packed=False)
        self._send_selection(fly=False)

    def parts(self) -> dict[str, bytes]:
        """Return what the page needs for the version on its way, by path.

        Outlines are among it that it has not been given since :meth:`start`: were each asked for by
        itself when the page comes to draw it, each would wait for the window and be a frame more.
        """
        told = areas_most_told(self._session.columns)
        areas = [area for area in told if area not in self._outlined]
        self._outlined.update(areas)
        return {**self._handler.published(self._name), **self._handler.outlines(areas)}

    def stop(self) -> None:
        """Follow no more, and take back what the page could fetch."""
        self._started = False
        self._load_is_due = False
        self._cover_turn.stop()
        self._session.changed.disconnect(self._on_changed)
        self._session.range_changed.disconnect(self._on_range_changed)
        self._session.filter_changed.disconnect(self._on_range_changed)
        self._session.selection_changed.disconnect(self._on_selection_changed)
        self._session.project_changed.disconnect(self._on_project_changed)
        self._handler.withdraw(self._key)

    def pick(self, place_id: PlaceId, version: int, event: int) -> None:
        """Pick what was clicked on the map, without the map flying to it.

        ``event`` is an index into the columns of that version, -1 where a place has several.
        """
        event_id = self._event_of(version, event)
        self._quiet = True
        try:
            if event_id is not None:
                self._session.select_event(event_id)
            elif any(place.id == place_id for place in self._session.columns.place_table):
                self._session.select_place(place_id)
        finally:
            self._quiet = False

    def pick_event(self, version: int, event: int) -> None:
        """Pick a line of a marker's list."""
        event_id = self._event_of(version, event)
        self._quiet = True
        try:
            if event_id is not None:
                self._session.select_event(event_id)
        finally:
            self._quiet = False

    def _event_of(self, version: int, event: int) -> EventId | None:
        """Return the event the page means; None where it has not heard of the newest version."""
        columns = self._session.columns
        if version != columns.version or not 0 <= event < columns.dated:
            return None
        return EventId(int(columns.event_ids[event]))

    def set_covered(self, top: int) -> None:
        """Have the page leave its uppermost pixels to what lies over them.

        A filter brings that about, or takes it away: it is told in the same message then, since a
        picture costs as much as the filter itself.
        """
        if top != self._covered:
            self._covered = top
            self._cover_turn.start()

    def follow(self) -> None:
        """Show every event of now, once the page has them, if nobody moved the map since."""
        self._follow = self._loading or self._load_is_due
        if not self._follow:
            self._bridge.tell("follow")

    def clear(self) -> None:
        """Let all events be lit again, where one story was picked as a whole."""
        picked = self._session.selection
        if self._session.lit_story is not None and picked.document_id is not None:
            self._session.select_story(picked.document_id)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not (changes.events or changes.documents):
            return
        if self._loading:
            self._load_waits = True
        elif not self._load_is_due:
            self._load_is_due = True
            self._turned.emit()

    @Slot()
    def _on_turned(self) -> None:
        if self._load_is_due:
            self._send_load()

    @Slot()
    def _on_project_changed(self) -> None:
        self._fit = not self._session.outlook.map
        self._send_load()
        self._send_selection(fly=False)

    @Slot()
    def _on_range_changed(self) -> None:
        if self._load_is_due:
            return  # the load carries the range with it: old events never show in a new range
        if self._loading or self._sequence - self._drawn >= MOST_UNDER_WAY:
            self._range_waits = True
        else:
            self._send_range()

    @Slot(object)
    def _on_selection_changed(self, _selection: Selection) -> None:
        self._send_selection(fly=not self._quiet)

    def _send_selection(self, *, fly: bool) -> None:
        if not self._started:
            return
        # The page may not know the place before the events that are on their way are there.
        self._flight_waits = fly and (self._loading or self._load_is_due)
        place_id = self._session.selection.place_id
        lit = self._session.lit_story
        told = {"place": place_id or "", "fly": fly and not self._flight_waits}
        self._bridge.tell("select", {**told, "story": -1 if lit is None else lit})

    def _next(self) -> dict[str, object]:
        self._sequence += 1
        self._range_waits = False
        self._cover_turn.stop()
        shown = self._session.range
        told = {"start": shown.start, "end": shown.end, "seq": self._sequence}
        around = {"inView": self._in_view(), "covered": self._covered}
        return {**told, **self._filter(), **around}

    def _filter(self) -> dict[str, object]:
        """Return what counts: the kinds, and where the filter is new to the page, what it leaves.

        What the map does not show itself is left to it: it need not be told what is in view.
        """
        session = self._session
        others = int(session.shows_all_kinds)
        told: dict[str, object] = {"shown": [1, others, others]}
        if self._told is not session.shown.content:
            self._told = session.shown.content
            told["sieve"] = sieve_of(self._told) if session.filter else None
        if session.filter:
            told["filter"] = filter_words(session)
        return told

    def _in_view(self) -> dict[str, int] | None:
        """Return what the caption is to say where only what the map shows counts."""
        if self._session.extent is None:
            return None
        counts = self._session.counts
        told = {"mentions": counts.mentions, "events": counts.events}
        return {**told, "stories": counts.stories}

    def _send_range(self) -> None:
        if self._started:
            self._bridge.tell("range", self._next())

    @Slot()
    def _send_load(self, *, packed: bool = True) -> None:
        """Tell of a version; not ``packed`` where the page is to have :meth:`parts` anyway."""
        self._load_is_due = False
        if not self._started:
            return
        columns = self._session.columns
        titles = {story.id: shown_title(story.title) for story in self._session.stories}
        colours = self._session.story_colours
        name = self._name = f"{self._key}{self._sequence + 1}/"
        events = self._handler.publish(name + "events", OCTETS, events_payload(columns))
        tables = self._handler.publish(
            name + "tables", "application/json", tables_payload(columns, titles, colours)
        )
        self._loading = True
        self._load_waits = False
        self._told = None
        told = {"version": columns.version, "events": events, "tables": tables}
        told |= self._wrapped(name) if packed else {}
        fitted = {"fit": self._fit, "follow": self._follow}
        self._bridge.tell("load", {**told, **fitted, **self._next()})
        self._follow = False
        # An empty project has nothing to show at once; the first story that comes is what to fit.
        self._fit = self._fit and columns.dated == 0

    def _wrapped(self, name: str) -> dict[str, object]:
        """Return how the page comes by what is published under a name: in one piece."""
        wrapped = beginning((), self.parts())
        if len(wrapped) <= MOST_TOLD:
            return {"packed": base64.b64encode(wrapped).decode("ascii")}
        return {"parts": self._handler.publish(name + "parts", OCTETS, wrapped)}

    @Slot(int)
    def _on_drawn(self, sequence: int) -> None:
        if not self._drawn < sequence <= self._sequence:
            return
        self._drawn = sequence
        # While a version is on its way nothing is told after it.
        if self._loading and sequence == self._sequence:
            self._loading = False
            self._handler.withdraw(self._key)
            self.loaded.emit()
        self.drawn.emit(sequence)
        if self._loading:
            return
        if self._load_waits:
            self._send_load()
            return
        if self._range_waits:
            self._send_range()
        if self._flight_waits and not self._load_is_due:
            self._send_selection(fly=True)

    @Slot(str)
    def _on_failed(self, _message: str) -> None:
        self._drawn = self._sequence
        self._loading = False
