"""Playing the time line: the range moves by itself, a step at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from dateline.ui.selection import TimeRange
from dateline.ui.session import Session
from dateline.ui.timeline.brush import stepped
from dateline.ui.timeline.calendar import STEPS, Step, Unit, floor, shift

TICK_MS = 600


class Player(QObject):
    """Moves the range to the end of the project's time, then rests.

    Signals:
        playing_changed(bool): it began, or came to rest.
    """

    playing_changed = Signal(bool)

    def __init__(self, session: Session, parent: QObject) -> None:
        """Rest."""
        super().__init__(parent)
        self._session = session
        self._step = Unit.DAY
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        session.project_changed.connect(self.stop)

    @property
    def playing(self) -> bool:
        """Whether the range moves by itself."""
        return self._timer.isActive()

    def set_step(self, step: Unit) -> None:
        """Move by this at a time."""
        self._step = step

    @Slot()
    def toggle(self) -> None:
        """Play, or rest."""
        if self.playing:
            self.stop()
        else:
            self.play()

    def play(self) -> None:
        """Move on from where the range is; from the start with one step's time if it holds all."""
        full, held = self._session.full_range(), self._session.range
        if self._session.shows_everything or held.end >= full.end:
            length = held.end - held.start
            start = floor(full.start, _grid(self._step))
            whole = self._session.shows_everything
            end = shift(start, self._step, 1) if whole else start + length
            self._session.set_range(TimeRange(start=start, end=end))
        self._timer.start()
        self.playing_changed.emit(True)

    @Slot()
    def stop(self) -> None:
        """Rest where the range is."""
        if self._timer.isActive():
            self._timer.stop()
            self.playing_changed.emit(False)

    @Slot()
    def _on_tick(self) -> None:
        if self._session.range.end >= self._session.full_range().end:
            self.stop()
        else:
            self._session.set_range(stepped(self._session.range, self._step, 1))


def _grid(unit: Unit) -> Step:
    return next(step for step in STEPS if step.unit is unit)
