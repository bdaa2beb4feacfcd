"""A menu of events to open one from: of a bar, of a stretch of time, of the undated ones."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from dateline.domain.events import EventId
from dateline.domain.times import Moment, Precision
from dateline.project.columns import EventColumns
from dateline.ui.models.date_words import moment_words, to_datetime
from dateline.ui.reader.text_map import shown_title
from dateline.ui.saying import say_number
from dateline.ui.session import Session

MOST = 30
TITLE = 60
PRECISIONS = tuple(Precision)


def event_menu(session: Session, events: NDArray[np.intp], parent: QWidget) -> QMenu:
    """Return a menu of these events, by index into the columns, as ordered; picking one opens it.

    ``parent`` is the window: beside the map's own window a pane is native too, and Qt 6.12 warns
    of a menu whose window is not a top one.
    """
    menu = QMenu(parent)
    columns = session.columns
    titles = {story.id: story.title for story in session.stories}
    for index in events[:MOST].tolist():
        story = titles.get(columns.story_ids[int(columns.stories[index])], "")
        words = " · ".join([*_line(columns, index), shown_title(story)[:TITLE]])
        action = menu.addAction(words.replace("&", "&&"))
        action.setData(int(columns.event_ids[index]))
    if len(events) > MOST:
        more = menu.addAction(
            say_number("Timeline", "and %Ln more", "and %Ln more", len(events) - MOST)
        )
        more.setEnabled(False)
    menu.triggered.connect(_opens(session))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _line(columns: EventColumns, index: int) -> list[str]:
    place = shown_title(columns.place_table[int(columns.places[index])].name)
    if index >= columns.dated:
        return [place]
    start, end = columns.interval(index)
    when = Moment(
        start=to_datetime(start),
        end=to_datetime(end),
        precision=PRECISIONS[int(columns.precisions[index])],
    )
    return [moment_words(when), place]


def _opens(session: Session) -> Callable[[QAction], None]:
    def open_event(action: QAction) -> None:
        session.select_event(EventId(int(action.data())))

    return open_event
