"""The histogram with its brush: painted, zoomed, worked from the keyboard; the hand drags it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from dateline.domain.changes import Changes
from dateline.ui.models import date_words
from dateline.ui.models.words import counted, tip
from dateline.ui.saying import say
from dateline.ui.selection import TimeRange
from dateline.ui.session import Session
from dateline.ui.theme import Appearance
from dateline.ui.timeline import accessible
from dateline.ui.timeline.brush import Grip, within_time
from dateline.ui.timeline.calendar import DAY, Unit
from dateline.ui.timeline.hand import Hand
from dateline.ui.timeline.histogram import longest_brief
from dateline.ui.timeline.intervals import Stacking
from dateline.ui.timeline.keys import deed_of
from dateline.ui.timeline.painting import Plot
from dateline.ui.timeline.picked import holding, index_of
from dateline.ui.timeline.pointer import Pointer
from dateline.ui.timeline.range_fields import ENDS, LOCAL
from dateline.ui.timeline.scale import Scale, comfortable
from dateline.ui.timeline.stage import Stage
from dateline.ui.timeline.told import bar_words, lane_at, spot_at

PINCH = Qt.NativeGestureType.ZoomNativeGesture
LEFT, RIGHT = 44, 20
"""Pixels beside the plot: for the number of events on the left, for the handles on both sides."""


class TimelineView(QWidget):
    """A slider over time. All it shows of the range comes from the session, never from the pointer.

    Signals:
        moved_by_hand(): the person moved the brush, so that playing should stop.
        events_asked(object, QPoint): one of these events, by index, is to be opened from there.
    """

    moved_by_hand = Signal()
    events_asked = Signal(object, QPoint)

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget) -> None:
        """Show the time of the session's project."""
        super().__init__(parent)
        self.setObjectName("brush")
        self._session = session
        self._appearance = appearance
        self._step = Unit.DAY
        self._lit: int | None = None
        self._picked: int | None = None
        self._by_key = self._tells = False
        self._hovered = Grip.OUTSIDE
        self._stage = Stage(self, session, appearance)
        self._scale = Scale(start=0, end=1, left=LEFT, width=1)
        self.hand = Hand(self, session)
        self.pointer = Pointer(self, session.hovering)
        self.hand.clicked.connect(self._on_clicked)
        self.hand.all_asked.connect(self.show_bounds)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 72)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(say("Timeline", "Time range"))
        self.setAccessibleDescription(
            say(
                "Timeline",
                "Arrows move the range. With Shift they move its end, with Alt its start. "
                "Page Up and Page Down move it by its own length, Home and End to either end. "
                "Return lists its events, Escape shows the whole time.",
            )
        )
        accessible.register(self)
        self._drawing = QTimer(self, singleShot=True, interval=0)
        self._drawing.timeout.connect(self._draw_ahead)
        self._listen()
        self._on_project_changed()

    def _listen(self) -> None:
        session = self._session
        session.range_changed.connect(self._on_range_changed)
        session.changed.connect(self._on_changed)
        session.filter_changed.connect(self._forget)
        session.selection_changed.connect(self._on_selection_changed)
        session.project_changed.connect(self._on_project_changed)
        session.hovering.changed.connect(self._on_hovered)
        self._appearance.changed.connect(self._forget)

    # What is shown

    @property
    def scale(self) -> Scale:
        """Return which stretch of time is in view, and where."""
        return self._scale

    @property
    def step(self) -> Unit:
        """Return what an arrow key moves the range by."""
        return self._step

    def set_step(self, step: Unit) -> None:
        """Have arrow keys move the range by this."""
        self._step = step

    @property
    def stacking(self) -> Stacking:
        """Return what the colours of the bars stand for."""
        return self._stage.contents.stacking

    def stack_by(self, stacking: Stacking) -> None:
        """Have the colours of the bars stand for stories, or for kinds of mention."""
        self._stage.contents.stack_by(stacking)
        self._forget()

    def held(self) -> TimeRange:
        """Return the range shown."""
        return self._session.range

    def bounds(self) -> TimeRange:
        """Return the range that holds every dated event."""
        return self._session.full_range()

    @property
    def is_covered(self) -> bool:
        """Whether all that is in view is in range."""
        held, scale = self.held(), self._scale
        return held.start <= scale.start and held.end >= scale.end

    def words(self) -> str:
        """Return the range in words, and what it holds, as a screen reader says it."""
        if not self._session.columns.dated:
            return say("Timeline", "Nothing dated yet")
        held = self.held()
        ends = LOCAL() if held.start % DAY or held.end % DAY else ENDS()
        many = counted(self._session.counts.events, "event")
        return f"{date_words.span(held.start, held.end)}, {ends}, {many}"

    @Slot()
    def show_all(self) -> None:
        """Bring all events into view but a few far from the rest."""
        self.show_scale(self._whole())

    def _whole(self) -> Scale:
        return self._scale.showing(*comfortable(self._session.columns))

    @Slot()
    def show_bounds(self) -> None:
        """Bring all events into view, however far some are from the rest."""
        self._show_around(self.bounds(), 0.03)

    def show_range(self) -> None:
        """Bring the range into view, with some time around it."""
        self._show_around(self.held(), 0.25)

    def _show_around(self, shown: TimeRange, share: float) -> None:
        margin = (shown.end - shown.start) * share
        self.show_scale(self._scale.showing(shown.start - margin, shown.end + margin))

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Show so many times as long a stretch; the moment ``around`` stays where it is.

        Without one, the middle of the range does if it is in view, else that of the view.
        """
        held, scale = self.held(), self._scale
        middle = (held.start + held.end) / 2
        if not scale.start < middle < scale.end:
            middle = (scale.start + scale.end) / 2
        self.show_scale(scale.zoomed(factor, middle if around is None else around))

    def roll(self, pixels: float) -> None:
        """Show later time, or earlier, but not far beyond the events."""
        scale, bounds = self._scale, self.bounds()
        rest = (scale.end - scale.start) / 2
        by = pixels * scale.seconds_per_pixel
        least = min(0.0, bounds.start - rest - scale.start)
        most = max(0.0, bounds.end + rest - scale.end)
        self.show_scale(scale.moved(min(max(by, least), most)))

    def show_scale(self, scale: Scale) -> None:
        """Show this stretch of time."""
        if scale != self._scale:
            self._scale = scale
            self._forget()

    @Slot()
    def _forget(self) -> None:
        self._stage.forget()
        self.update()

    # What is asked for

    def move_to(self, start: float) -> None:
        """Move the range to begin at that second, its length kept."""
        held = self.held()
        self.set_by_hand(TimeRange(start=start, end=start + held.end - held.start))

    def set_by_hand(self, time_range: TimeRange) -> None:
        """Show a range that the person asked for, bring it into view, and have it said."""
        self.moved_by_hand.emit()
        self._session.set_range(within_time(time_range.start, time_range.end))
        self.reveal(self.held())
        accessible.announce(self, self.words())

    def show_everything(self) -> None:
        """Show all of the project's time; a drag under way is taken back instead."""
        if not self.hand.give_up():
            self.moved_by_hand.emit()
            self._session.show_all_time()
            self.show_all()
            accessible.announce(self, self.words())

    def reveal(self, shown: TimeRange) -> None:
        """Scroll so that a stretch is in view, if it fits."""
        scale = self._scale
        if shown.end - shown.start >= scale.end - scale.start:
            return
        if shown.end > scale.end:
            self.show_scale(scale.moved(shown.end - scale.end))
        elif shown.start < scale.start:
            self.show_scale(scale.moved(shown.start - scale.start))

    def tell_edges(self, tells: bool) -> None:
        """Write the edges' moments beside them, while the range moves by itself."""
        self._tells = tells
        self.update()

    def ask_events(self) -> None:
        """Offer the events in range, in order of time."""
        held = self.held()
        x = self._scale.inside(self._scale.x(held.start))
        found = self._session.index.events(held.start, held.end)
        self._offer(found, QPointF(x, self.plot.base))

    def _offer(self, events: NDArray[np.intp], point: QPointF) -> None:
        if len(events):
            self.events_asked.emit(events, self.mapToGlobal(point.toPoint()))

    # Told by the session

    @Slot()
    def _on_project_changed(self) -> None:
        self._find_picked()
        self.show_all()
        self._forget()
        self.reveal(self.held())

    @Slot(object)
    def _on_range_changed(self, time_range: TimeRange) -> None:
        self.update()
        accessible.tell(self, time_range.start)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.events:
            self._find_picked()
            self._stage.forget()
            if self._session.shows_everything:
                self._scale = self._whole()
            self._drawing.start()

    @Slot()
    def _draw_ahead(self) -> None:
        """Draw what came in a turn of the event loop that is not the lists', so each is short."""
        if self._session.columns.dated:
            self._stage.layers(self._scale).draw()
        self.update()

    @Slot()
    def _on_selection_changed(self) -> None:
        if self._session.lit_story != self._lit:
            self._lit = self._session.lit_story
            self._forget()
        before = self._picked
        self._find_picked()
        if self._picked is not None and self._picked != before:
            self._follow(self._moment(self._picked))
        self.update()

    @Slot()
    def _on_hovered(self) -> None:
        self.update()

    def _find_picked(self) -> None:
        session = self._session
        found = index_of(session.columns, session.selection.event_id)
        shown = found is not None and bool(session.shown.content.events[found])
        self._picked = found if shown else None

    def _moment(self, event: int) -> TimeRange:
        start, end = self._session.columns.interval(event)
        return TimeRange(start=start, end=end)

    def _follow(self, event: TimeRange) -> None:
        """Bring the event that was picked elsewhere into range and into view."""
        wanted = holding(self.held(), event)
        if wanted != self.held():
            self.moved_by_hand.emit()
            self._session.set_range(wanted)
            self.reveal(wanted)
        if event.end <= self._scale.start or event.start >= self._scale.end:
            self.reveal(event)

    # Drawn

    @property
    def plot(self) -> Plot:
        """Return what there is to draw."""
        return self._stage.plot(self._scale)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars, the event that is picked, and the brush."""
        stage, scale, held = self._stage, self._scale, self.held()
        painter = QPainter(self)
        try:
            if not self._session.columns.dated:
                stage.paint_nothing(painter, scale)
                return
            stage.paint(painter, scale, held)
            stage.paint_brush(painter, scale, held, focus=self._keyed, told=self.tells_edges)
            stage.paint_hovered(painter, scale)
            if self._picked is not None:
                stage.paint_picked(painter, scale, self._picked, self._moment(self._picked))
        finally:
            painter.end()

    @property
    def _keyed(self) -> bool:
        return self.hasFocus() and self._by_key

    @property
    def tells_edges(self) -> bool:
        """Whether the edges' moments stand beside them."""
        over_edge = self._hovered in (Grip.START, Grip.END)
        return self.hand.drags or self._keyed or self._tells or over_edge

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the stretch of time and fit it to the new width."""
        self._scale = replace(self._scale, width=max(1.0, self.width() - LEFT - RIGHT))
        self._forget()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in another font or at another pixel ratio."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange):
            self._forget()
        super().changeEvent(event)

    # Pointed at

    def bar_words(self, point: QPointF) -> str:
        """Return what stands at a point: how many events, from when to when, how exactly dated."""
        return bar_words(self.plot, point)

    def has_bar_at(self, point: QPointF) -> bool:
        """Whether a bar stands at a point."""
        return lane_at(self.plot, point) is not None or spot_at(self.plot, point) is not None

    def note_at(self, point: QPointF) -> bool:
        """Whether a count of events out of view stands at a point."""
        return any(box.contains(point) for box in self._stage.layers(self._scale).notes)

    def events_at(self, point: QPointF) -> NDArray[np.intp]:
        """Return the events of the part of a bar at a point, by index, in order of time."""
        plot = self.plot
        bar, spot = lane_at(plot, point), spot_at(plot, point)
        if bar is not None:
            return self._stage.contents.events_of(int(plot.histogram.stretches.ids[bar.index]))
        if spot is not None:
            return self._stage.contents.events_in(spot, longest_brief(plot.histogram.edges))
        return np.empty(0, dtype=np.intp)

    @Slot(QPointF)
    def _on_clicked(self, point: QPointF) -> None:
        self._offer(self.events_at(point), point)

    def event(self, event: QEvent) -> bool:
        """Say what a bar holds when the pointer rests on it; zoom as two fingers do."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self._tip(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip(words) if words else "", self)
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == PINCH:
            self.zoom(1 / max(0.1, 1 + event.value()), self._scale.seconds(event.position().x()))
            return True
        return super().event(event)

    def _tip(self, point: QPointF) -> str:
        if self.note_at(point):
            return say("Timeline", "Show all of it")
        if point.y() >= self.plot.base:
            return say("Timeline", "Drag to see other time, turn the wheel to zoom")
        return self.bar_words(point)

    # Worked

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of what is there; with the middle button, of time itself."""
        self._set_by_key(False)
        if event.button() == Qt.MouseButton.LeftButton:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.hand.press(event.position(), draws=bool(shift))
            self.update()
        elif event.button() == Qt.MouseButton.MiddleButton:
            self.hand.pull(event.position())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held; else show what could be held."""
        point = event.position()
        self.hand.move(point)
        if self.hand.drags:
            self.pointer.leave()
        else:
            self.pointer.move(point)
        self._hover(self.hand.grip(point) if point.y() < self.plot.base else Grip.OUTSIDE)

    def _hover(self, grip: Grip) -> None:
        if grip is not self._hovered:
            self._hovered = grip
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        self._hover(Grip.OUTSIDE)
        self.pointer.leave()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.hand.release(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole time."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.hand.give_up()
            self.show_everything()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer; sideways, move along."""
        delta = event.angleDelta()
        if abs(delta.x()) > abs(delta.y()) or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            turned = delta.x() or delta.y()
            self.show_scale(self._scale.moved(-turned / 2 * self._scale.seconds_per_pixel))
        elif delta.y():
            self.zoom(0.8 ** (delta.y() / 120), self._scale.seconds(event.position().x()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the range, an edge of it, or the view."""
        deed = deed_of(event)
        if deed is None:
            super().keyPressEvent(event)
        else:
            self._set_by_key(True)
            deed(self)

    def _set_by_key(self, by_key: bool) -> None:
        if by_key != self._by_key:
            self._by_key = by_key
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys go here, unless it was the pointer that came."""
        self._by_key = event.reason() != Qt.FocusReason.MouseFocusReason
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys go elsewhere."""
        self.update()
        super().focusOutEvent(event)
