"""How the time line plays and what its colours stand for: chosen in a menu, and remembered."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from dateline.ui.saying import Later, say
from dateline.ui.timeline.intervals import Stacking
from dateline.ui.timeline.player import Speed

Choice = TypeVar("Choice", bound=StrEnum)
SPEEDS = {
    Speed.SLOW: Later("Timeline", "Play slowly"),
    Speed.NORMAL: Later("Timeline", "Play at normal speed"),
    Speed.FAST: Later("Timeline", "Play fast"),
    Speed.FASTEST: Later("Timeline", "Play as fast as it goes"),
}
STACKINGS = {
    Stacking.STORY: Later("Timeline", "Colour bars by story"),
    Stacking.KIND: Later("Timeline", "Colour bars by kind"),
}


class Options(QObject):
    """What is chosen.

    Signals:
        changed(): something else was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Begin with what most people want."""
        super().__init__(parent)
        self._speeds = self._group(SPEEDS, Speed.NORMAL)
        self._stackings = self._group(STACKINGS, Stacking.STORY)
        self._cumulative = self._switch(say("Timeline", "Keep the start, let the range grow"))
        self._loops = self._switch(say("Timeline", "Repeat"))

    def _group(self, words: dict[Choice, Later], usual: Choice) -> QActionGroup:
        group = QActionGroup(self)
        for choice, text in words.items():
            action = QAction(text(), group)
            action.setCheckable(True)
            action.setData(choice.value)
            action.setChecked(choice is usual)
        group.triggered.connect(self._on_chosen)
        return group

    def _switch(self, text: str) -> QAction:
        action = QAction(text, self)
        action.setCheckable(True)
        action.triggered.connect(self._on_chosen)
        return action

    def fill(self, menu: QMenu) -> None:
        """Put the choices into a menu."""
        menu.addActions(self._speeds.actions())
        menu.addSeparator()
        menu.addActions([self._cumulative, self._loops])
        menu.addSeparator()
        menu.addActions(self._stackings.actions())

    @property
    def speed(self) -> Speed:
        """Return how fast to play."""
        return Speed(self._speeds.checkedAction().data())

    @property
    def stacking(self) -> Stacking:
        """Return what the colours of the bars stand for."""
        return Stacking(self._stackings.checkedAction().data())

    @property
    def cumulative(self) -> bool:
        """Whether the start stays where it is while playing."""
        return self._cumulative.isChecked()

    @property
    def loops(self) -> bool:
        """Whether playing begins again at the end."""
        return self._loops.isChecked()

    def choose(
        self,
        *,
        speed: Speed | None = None,
        stacking: Stacking | None = None,
        cumulative: bool | None = None,
        loops: bool | None = None,
    ) -> None:
        """Choose; what is None stays as it is."""
        for group, choice in ((self._speeds, speed), (self._stackings, stacking)):
            for action in group.actions():
                if choice is not None and action.data() == choice.value:
                    action.setChecked(True)
        for switch, on in ((self._cumulative, cumulative), (self._loops, loops)):
            if on is not None:
                switch.setChecked(on)
        self.changed.emit()

    def words(self) -> str:
        """Return the choices, to be kept."""
        switches = ["cumulative"] * self.cumulative + ["loops"] * self.loops
        return " ".join([self.speed.value, self.stacking.value, *switches])

    def restore(self, words: str) -> None:
        """Take up what :meth:`words` said; what is no such choice is ignored."""
        kept = set(words.split())
        self.choose(
            speed=next((speed for speed in Speed if speed in kept), None),
            stacking=next((stacking for stacking in Stacking if stacking in kept), None),
            cumulative="cumulative" in kept,
            loops="loops" in kept,
        )

    @Slot()
    def _on_chosen(self) -> None:
        self.changed.emit()
