"""Five words of welcome, each beside the pane it speaks of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from dateline.ui.panes import Pane
from dateline.ui.saying import say
from dateline.ui.theme import Appearance
from dateline.ui.tour.callout import Callout, Ring

if TYPE_CHECKING:
    from dateline.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One stop: what is said, of which widget, and what brings it into view."""

    title: str
    words: str
    target: Callable[[], QWidget]
    show: Callable[[], object] = bool


def steps(window: MainWindow) -> tuple[Step, ...]:
    """Return the stops in a furnished window."""
    panes, lists = window.panes, window.lists

    def front_reader() -> None:
        panes.set_shown(Pane.READER, True)
        panes.front_reader()

    return (
        Step(
            title=say("Tour", "Your stories"),
            words=say(
                "Tour",
                "Drop files or folders anywhere on the window: they are read on this machine "
                "only. Pick a story to read it.",
            ),
            target=lambda: lists.stories,
            show=panes.front_lists,
        ),
        Step(
            title=say("Tour", "The map"),
            words=say(
                "Tour",
                "Every mark is a place where something happened; its number counts mentions. "
                "Click one to read the words that say so.",
            ),
            target=lambda: window.map_view,
        ),
        Step(
            title=say("Tour", "The time line"),
            words=say(
                "Tour",
                "Drag the range or its edges, or press play. Map and lists show only what falls "
                "into it.",
            ),
            target=lambda: window.timeline,
            show=lambda: panes.set_shown(Pane.TIMELINE, True),
        ),
        Step(
            title=say("Tour", "The story"),
            words=say(
                "Tour",
                "Places are underlined, dates shaded. Click one to see why it was put where it "
                "is, and to put it elsewhere.",
            ),
            target=lambda: window.reader,
            show=front_reader,
        ),
        Step(
            title=say("Tour", "What is in doubt"),
            words=say(
                "Tour",
                "Dateline says where it is not sure. F8 goes through those places and dates, "
                "most doubtful first. Everything can be undone.",
            ),
            target=lambda: lists.foot if lists.foot.isVisible() else lists,
            show=panes.front_lists,
        ),
    )


class Tour(QObject):
    """Goes from stop to stop, as the person asks.

    Signals:
        ended(): it is over, by whatever way.
    """

    ended = Signal()

    def __init__(self, window: MainWindow, appearance: Appearance) -> None:
        """Begin."""
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._steps = steps(window)
        self.number = 0
        self._ring: Ring | None = None
        self._focus = QApplication.focusWidget()
        self.callout = Callout(appearance, window.map_pane)
        self.callout.next_asked.connect(self.go_on)
        self.callout.back_asked.connect(self.go_back)
        self.callout.end_asked.connect(self.end)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._place)
        window.map_pane.installEventFilter(self)
        self._show()

    @property
    def target(self) -> QWidget:
        """Return what is spoken of now."""
        return self._steps[self.number].target()

    @Slot()
    def go_on(self) -> None:
        """Go to the next stop; past the last, end."""
        if self.number + 1 < len(self._steps):
            self.number += 1
            self._show()
        else:
            self.end()

    @Slot()
    def go_back(self) -> None:
        """Go to the stop before, if there is one."""
        if self.number:
            self.number -= 1
            self._show()

    @Slot()
    def end(self) -> None:
        """Leave the window as it was."""
        self._soon.stop()
        self._window.map_pane.removeEventFilter(self)
        self._unring()
        self.callout.hide()
        self.callout.deleteLater()
        if self._focus is not None and isValid(self._focus) and self._focus.isVisible():
            self._focus.setFocus()
        self.ended.emit()
        self.deleteLater()

    def _unring(self) -> None:
        if self._ring is not None:
            self._ring.hide()
            self._ring.deleteLater()
            self._ring = None

    def _show(self) -> None:
        step = self._steps[self.number]
        step.show()
        self.callout.tell(step.title, step.words, number=self.number + 1, of=len(self._steps))
        self._place()
        self._soon.start()  # again once a pane that was hidden has its place

    @Slot()
    def _place(self) -> None:
        target, area = self.target, self._window.map_pane
        self._unring()
        if target is not self._window.map_view:
            self._ring = Ring(self._appearance, target)
        corner = area.mapFromGlobal(target.mapToGlobal(QPoint(0, 0)))
        self.callout.point_at(QRect(corner, target.size()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep beside the pane when the window is given another size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._soon.start()
        return super().eventFilter(watched, event)
