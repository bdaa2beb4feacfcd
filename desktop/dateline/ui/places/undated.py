"""The tray of events without a date: a menu to open them from."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from dateline.domain.events import EventId
from dateline.ui.reader.text_map import shown, shown_title
from dateline.ui.session import Session

MOST = 30


def undated_menu(session: Session, parent: QWidget) -> QMenu:
    """Return a menu of the undated events, most mentioned first; picking one opens it."""
    menu = QMenu(parent)
    columns = session.columns
    undated = np.arange(columns.dated, len(columns.event_ids))
    undated = undated[session.index.passes[undated]]
    undated = undated[np.argsort(-columns.mentions[undated].astype(np.int64), kind="stable")]
    titles = {story.id: story.title for story in session.stories}
    for index in undated[:MOST]:
        place = columns.place_table[int(columns.places[index])]
        story = titles.get(columns.story_ids[int(columns.stories[index])], "")
        words = f"{shown(place.name)} · {shown_title(story)[:60]}".replace("&", "&&")
        action = menu.addAction(words)
        action.setData(int(columns.event_ids[index]))
    if len(undated) > MOST:
        more = menu.addAction(f"and {len(undated) - MOST:,} more")
        more.setEnabled(False)

    def open_event(action: QAction) -> None:
        session.select_event(EventId(int(action.data())))

    menu.triggered.connect(open_event)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
