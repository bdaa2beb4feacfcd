"""How each project was left, kept from one start to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from dateline.ui.outlook import Outlook, Outlooks

if TYPE_CHECKING:
    from dateline.ui.map.view import MapView
    from dateline.ui.reader.pane import ReaderPane
    from dateline.ui.session import Session
    from dateline.ui.settings import Settings

REST_MS = 1_000
"""So long after the last change of range or selection they are kept, for a start after a crash."""
PAINTED_MS = 100
"""A filter is kept as soon as all views have painted it, which would wait for the disk otherwise:
it may have taken a person a while to put together.
"""


class Remembering(QObject):
    """Takes note of how the open project is looked at, whenever it is left.

    Signals:
        rested(): nothing has moved for a while; a good time to keep how things stand.
    """

    rested = Signal()

    def __init__(
        self, session: Session, map_view: MapView, reader: ReaderPane, settings: Settings
    ) -> None:
        """Bring the reader to where it was left, and listen from now on."""
        super().__init__(session)
        self._session = session
        self._map = map_view
        self._reader = reader
        self._settings = settings
        self._outlooks = Outlooks(settings)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.rested)
        session.leaving.connect(self.note)
        session.range_changed.connect(self._rest.start)
        self._turn = QTimer(self, singleShot=True, interval=PAINTED_MS)
        self._turn.timeout.connect(self.note)
        session.filter_changed.connect(self._on_filter_changed)
        session.selection_changed.connect(self._rest.start)
        session.project_changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        outlook = self._session.outlook
        shown = self._reader.shown
        if shown is not None and shown.id == outlook.document_id:
            self._reader.view.go_to(outlook.top)

    def outlook(self) -> Outlook:
        """Return how the open project is looked at."""
        session, picked = self._session, self._session.selection
        return Outlook(
            range=None if session.shows_everything else session.range,
            map=self._map.state(),
            document_id=picked.document_id,
            mention_id=picked.mention_id,
            top=self._reader.view.top(),
            filter=session.filter,
        )

    @Slot()
    def note(self) -> None:
        """Keep how the open project is looked at."""
        outlook = self._session.outlook = self.outlook()
        self._outlooks.keep(self._session.store.path, outlook)
        self._settings.sync()  # Qt would write it some time later, which a crash may forestall

    @Slot()
    def _on_filter_changed(self) -> None:
        self._rest.start()
        if self._session.filter != self._session.outlook.filter:
            self._turn.start()

    def stop(self) -> None:
        """Take note no more."""
        self._rest.stop()
        self._turn.stop()
