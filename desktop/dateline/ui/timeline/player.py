"""Playing the time line: the range moves by itself, a step at a time."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from dateline.ui.selection import TimeRange
from dateline.ui.session import Session
from dateline.ui.timeline.brush import Grip, edge_stepped, stepped
from dateline.ui.timeline.calendar import STEPS, Step, Unit, floor, shift


class Speed(StrEnum):
    """How fast playing goes."""

    SLOW = "slow"
    NORMAL = "normal"
    FAST = "fast"
    FASTEST = "fastest"


TICK_MS = {Speed.SLOW: 1200, Speed.NORMAL: 600, Speed.FAST: 200, Speed.FASTEST: 66}
"""Milliseconds from one step to the next."""


class Player(QObject):
    """Moves the range to the end of the project's time; then rests, or begins again.

    Signals:
        playing_changed(bool): it began, or came to rest.
    """

    playing_changed = Signal(bool)

    def __init__(self, session: Session, parent: QObject) -> None:
        """Rest."""
        super().__init__(parent)
        self._session = session
        self._step = Unit.DAY
        self._cumulative = False
        self._loops = False
        self._timer = QTimer(self, interval=TICK_MS[Speed.NORMAL])
        self._timer.timeout.connect(self._on_tick)
        session.project_changed.connect(self.stop)

    @property
    def playing(self) -> bool:
        """Whether the range moves by itself."""
        return self._timer.isActive()

    def set_step(self, step: Unit) -> None:
        """Move by this at a time."""
        self._step = step

    def set_manner(self, *, speed: Speed, cumulative: bool, loops: bool) -> None:
        """Play so fast; with the start staying where it is if cumulative; over and over."""
        self._timer.setInterval(TICK_MS[speed])
        self._cumulative = cumulative
        self._loops = loops

    @Slot()
    def toggle(self) -> None:
        """Play, or rest."""
        if self.playing:
            self.stop()
        else:
            self.play()

    def play(self) -> None:
        """Move on from where the range is; from the start with one step's time if it holds all."""
        if self._session.range.end >= self._session.full_range().end:
            self._begin()
        self._timer.start()
        self.playing_changed.emit(True)

    def _begin(self) -> None:
        """Go back to where playing begins, with one step's time if all was shown."""
        held = self._session.range
        start, length = held.start, held.end - held.start
        if self._session.shows_everything or not self._cumulative:
            start = floor(self._session.full_range().start, _grid(self._step))
        if self._session.shows_everything or self._cumulative:
            self._session.set_range(TimeRange(start=start, end=shift(start, self._step, 1)))
        else:
            self._session.set_range(TimeRange(start=start, end=start + length))

    @Slot()
    def stop(self) -> None:
        """Rest where the range is."""
        if self._timer.isActive():
            self._timer.stop()
            self.playing_changed.emit(False)

    @Slot()
    def _on_tick(self) -> None:
        held = self._session.range
        if held.end < self._session.full_range().end:
            self._session.set_range(self._next(held))
        elif self._loops:
            self._begin()
        else:
            self.stop()

    def _next(self, held: TimeRange) -> TimeRange:
        if self._cumulative:
            return edge_stepped(held, Grip.END, self._step, 1)
        return stepped(held, self._step, 1)


def _grid(unit: Unit) -> Step:
    return next(step for step in STEPS if step.unit is unit)
