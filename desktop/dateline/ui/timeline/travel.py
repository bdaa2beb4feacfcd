"""Going somewhere in time: to a date, to all of it, to what has no date."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from dateline.ui.models.date_words import day, to_datetime
from dateline.ui.selection import TimeRange
from dateline.ui.session import Session
from dateline.ui.timeline.calendar import DAY
from dateline.ui.timeline.pane import TimelinePane
from dateline.ui.timeline.typed import Typed

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
        self._timeline.view.show_everything()

    @Slot()
    def ask_date(self) -> None:
        """Ask where to go."""
        from dateline.ui.dialogs.ask_time import AskTime

        session = self._session
        suggested = day(to_datetime(session.range.start))
        dialog = AskTime(self._window, project=session.full_range(), suggested=suggested)
        dialog.given.connect(self.go_to)
        dialog.open()

    @Slot(object)
    def go_to(self, typed: Typed) -> None:
        """Show a range; or have it begin with a moment, as long as it was; of all time, 30 days."""
        held = self._session.range
        length = FIRST_LENGTH if self._session.shows_everything else held.end - held.start
        end = typed.end if typed.is_range else typed.start + length
        self._timeline.show_typed(TimeRange(start=typed.start, end=end))

    @Slot()
    def show_undated(self) -> None:
        """Open the tray of events without a date."""
        from dateline.ui.places.undated import undated_menu

        button = self._timeline.undated
        undated_menu(self._session, self._window).popup(button.mapToGlobal(button.rect().topLeft()))
