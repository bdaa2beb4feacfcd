"""What the pointer holds on the time line: an edge or the body of the brush, or time itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Signal, Slot

from dateline.ui.selection import TimeRange
from dateline.ui.timeline.brush import Drag, Grip, centred, grip_at
from dateline.ui.timeline.pacer import FRAME_MS, Pacer
from dateline.ui.timeline.painting import TOP, bar_step

if TYPE_CHECKING:
    from dateline.ui.session import Session
    from dateline.ui.timeline.view import TimelineView

STILL = 3.0
"""A press that moves by no more pixels than this is a click."""
BEYOND = 8.0
"""A drag so many pixels past the border scrolls: faster the farther, and the longer it is held."""
SLOWEST, FASTEST = 4.0, 100.0
"""Pixels a frame."""
DOUBLED_AFTER = 40
"""Frames."""
CAP_FOOT = TOP + 6
"""Above this height, in pixels, a slim brush is all body."""
Shape = Qt.CursorShape
CURSORS = {
    Grip.START: Shape.SizeHorCursor,
    Grip.END: Shape.SizeHorCursor,
    Grip.BODY: Shape.OpenHandCursor,
    Grip.OUTSIDE: Shape.ArrowCursor,
}


class Hand(QObject):
    """Takes hold, drags, scrolls at the border, and lets go; a press that stays still is a click.

    Signals:
        clicked(QPointF): a bar within the brush was clicked.
        all_asked(): the count of events out of view was clicked.
    """

    clicked = Signal(QPointF)
    all_asked = Signal()

    def __init__(self, view: TimelineView, session: Session) -> None:
        """Hold nothing."""
        super().__init__(view)
        self._view = view
        self._session = session
        self._drag: Drag | None = None
        self._pulled: float | None = None
        self._pressed = self._at = QPointF()
        self._click = False
        self._frames = 0
        self._pacer = Pacer(self)
        self._pacer.due.connect(session.set_range)
        self._scroll = QTimer(self, interval=FRAME_MS)
        self._scroll.timeout.connect(self._on_scroll)

    @property
    def drags(self) -> bool:
        """Whether the brush is held."""
        return self._drag is not None

    def grip(self, point: QPointF) -> Grip:
        """Return what of the brush the pointer would take."""
        held = self._session.range
        return grip_at(point.x(), self._view.scale, held, on_cap=point.y() < CAP_FOOT)

    def press(self, point: QPointF, *, draws: bool) -> None:
        """Take hold of an edge or the body; outside of the brush, bring it here.

        With ``draws``, or where the brush covers all in view, a drag draws a new range.
        """
        self._pressed = self._at = point
        self._click = False
        if point.y() >= self._view.plot.base:
            self.pull(point)
            return
        grip, held = self.grip(point), self._session.range
        if not draws and grip in (Grip.BODY, Grip.OUTSIDE) and self._view.note_at(point):
            self.all_asked.emit()
            return
        if draws or (grip is Grip.BODY and self._view.is_covered):
            self._click = grip is Grip.BODY and not draws
            grip = Grip.OUTSIDE
        elif grip is Grip.BODY:
            self._click = True
        elif grip is Grip.OUTSIDE:
            held, grip = self._brought(point), Grip.BODY
        self._take(grip, held, self._view.scale.seconds(point.x()))

    def _brought(self, point: QPointF) -> TimeRange:
        """Bring the brush to a point."""
        view = self._view
        moment = view.scale.seconds(point.x())
        held = centred(self._session.range, moment, bar_step(view.scale))
        view.moved_by_hand.emit()
        self._session.set_range(held)
        return held

    def _take(self, grip: Grip, held: TimeRange, moment: float) -> None:
        scale = self._view.scale
        edges = {Grip.START: held.start, Grip.END: held.end}
        edge = edges.get(grip, moment)
        origin = moment if scale.start <= edge <= scale.end else edge
        self._drag = Drag(grip=grip, origin=origin, before=held, snap=bar_step(scale))
        closed = grip is Grip.BODY
        self._view.setCursor(Shape.ClosedHandCursor if closed else Shape.SizeHorCursor)

    def pull(self, point: QPointF) -> None:
        """Take hold of time itself, to pull another stretch into view."""
        self._pulled = self._view.scale.seconds(point.x())
        self._view.setCursor(Shape.ClosedHandCursor)

    def move(self, point: QPointF) -> None:
        """Drag what is held, one range a frame; else show what could be held."""
        self._at = point
        if self._pulled is not None:
            scale = self._view.scale
            self._view.show_scale(scale.moved(self._pulled - scale.seconds(point.x())))
        elif self._drag is not None:
            self._drag_to(point)
        else:
            self.show_cursor(point)

    def _drag_to(self, point: QPointF) -> None:
        if self._click and abs(point.x() - self._pressed.x()) <= STILL:
            return
        self._click = False
        self._push()
        if self._overshoot() and not self._scroll.isActive():
            self._frames = 0
            self._scroll.start()

    def _push(self) -> None:
        if self._drag is not None:
            self._view.moved_by_hand.emit()
            scale = self._view.scale
            self._pacer.push(self._drag.to(scale.seconds(scale.inside(self._at.x()))))

    def _overshoot(self) -> float:
        """Return how far the pointer is past the border, negative to the left; 0 near it."""
        scale = self._view.scale
        by = self._at.x() - scale.inside(self._at.x())
        return by if abs(by) > BEYOND else 0.0

    @Slot()
    def _on_scroll(self) -> None:
        by = self._overshoot()
        if self._drag is None or not by:
            self._scroll.stop()
            return
        self._frames += 1
        speed = (SLOWEST + abs(by) - BEYOND) * (1 + self._frames / DOUBLED_AFTER)
        speed = min(FASTEST, speed)
        self._view.roll(speed if by > 0 else -speed)
        self._push()

    def release(self, point: QPointF) -> None:
        """Let go."""
        clicked, self._click = self._click, False
        self._let_go()
        self._pacer.flush()
        self.show_cursor(point)
        if clicked:
            self.clicked.emit(point)

    def give_up(self) -> bool:
        """Take back a drag under way; return whether there was one."""
        if self._drag is None:
            return False
        before = self._drag.before
        self._let_go()
        self._pacer.flush()
        self._session.set_range(before)
        self.show_cursor(self._at)
        return True

    def _let_go(self) -> None:
        self._drag = self._pulled = None
        self._scroll.stop()
        self._view.update()

    def show_cursor(self, point: QPointF) -> None:
        """Show what a press here would do."""
        view, grip = self._view, self.grip(point)
        brushed = grip in (Grip.BODY, Grip.OUTSIDE)
        if point.y() >= view.plot.base:
            view.setCursor(Shape.OpenHandCursor)
        elif brushed and (view.note_at(point) or (grip is Grip.BODY and view.has_bar_at(point))):
            view.setCursor(Shape.PointingHandCursor)
        else:
            drawn = grip is Grip.BODY and view.is_covered
            view.setCursor(Shape.CrossCursor if drawn else CURSORS[grip])
