"""The story and what is pointed at: its words say so, and are lit for what is elsewhere."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QObject, Slot

from dateline.domain.events import MentionId
from dateline.ui.hovering import Events, Where
from dateline.ui.reader.view import ReaderView
from dateline.ui.session import Session


class ReaderHover(QObject):
    """Stands between a reader's view and the session, both ways."""

    def __init__(self, session: Session, view: ReaderView, parent: QObject) -> None:
        """Listen from now on."""
        super().__init__(parent)
        self._session = session
        self._view = view
        view.mention_pointed.connect(self._on_pointed)
        session.hovering.changed.connect(self.follow)

    @Slot(object)
    def _on_pointed(self, mention_id: MentionId | None) -> None:
        hovering = self._session.hovering
        if mention_id is None:
            hovering.leave(Where.READER)
        else:
            hovering.enter(Where.READER, partial(self._event_of, mention_id))

    def _event_of(self, mention_id: MentionId) -> Events:
        """Return the event that a mention of the story tells of, if it does."""
        told = self._view.story.places if self._view.story else ()
        event = next((span.kept.event_id for span in told if span.kept.id == mention_id), None)
        return np.flatnonzero(self._session.columns.event_ids == event)

    @Slot()
    def follow(self) -> None:
        """Light what the story says of the events that are pointed at, wherever that is."""
        events = self._session.hovering.hovered.events
        told = self._view.story.places if self._view.story and len(events) else ()
        kept = (span.kept for span in told)
        of_event = {one.id: one.event_id for one in kept if one.event_id is not None}
        lit = np.isin(list(of_event.values()), self._session.columns.event_ids[events])
        self._view.set_hovered(frozenset(np.array(list(of_event))[lit].tolist()))
