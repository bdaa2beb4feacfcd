"""Going somewhere in time: to a date, to all of it, to what has no date."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from dateline.ui.models.date_words import to_datetime, to_seconds
from dateline.ui.selection import TimeRange
from dateline.ui.session import Session
from dateline.ui.timeline.calendar import DAY
from dateline.ui.timeline.pane import TimelinePane

FIRST_LENGTH = 30 * DAY
"""How long the range becomes when it held all time before."""


class Travel(QObject):
    """The deeds of the Time line menu that ask first."""

    def __init__(self, session: Session, timeline: TimelinePane, window: QWidget) -> None:
        """Move the session's range, with dialogs over ``window``."""
        super().__init__(window)
        self._session = session
        self._timeline = timeline
        self._window = window

    @Slot()
    def show_all(self) -> None:
        """Show all of the project's time."""
        self._session.show_all_time()
        self._timeline.view.show_all()

    @Slot()
    def ask_date(self) -> None:
        """Ask which day to go to."""
        from dateline.ui.dialogs.ask_date import AskDate

        dialog = AskDate(
            self._window,
            title="Go to date",
            question="Which day, month or year should the range begin with?",
            verb="Go to date",
            suggested=to_datetime(self._session.range.start).date(),
        )
        dialog.given.connect(self.go_to)
        dialog.open()

    @Slot(object)
    def go_to(self, day: date) -> None:
        """Have the range begin with a day, as long as it was; of all time, 30 days."""
        held = self._session.range
        length = FIRST_LENGTH if self._session.shows_everything else held.end - held.start
        start = to_seconds(datetime(day.year, day.month, day.day))
        self._timeline.view.set_by_hand(TimeRange(start=start, end=start + length))

    @Slot()
    def show_undated(self) -> None:
        """Open the tray of events without a date."""
        from dateline.ui.places.undated import undated_menu

        button = self._timeline.undated
        undated_menu(self._session, self._window).popup(button.mapToGlobal(button.rect().topLeft()))
