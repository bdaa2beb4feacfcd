"""The histogram with its brush: painted, dragged, zoomed, worked from the keyboard."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from dateline.domain.changes import Changes
from dateline.ui.models import date_words
from dateline.ui.models.words import counted, tip
from dateline.ui.selection import TimeRange
from dateline.ui.session import Session
from dateline.ui.theme import CAPTION_PX, Appearance, sized
from dateline.ui.timeline import accessible, painting
from dateline.ui.timeline.brush import Drag, Grip, centred, grip_at, within_time
from dateline.ui.timeline.calendar import DAY, Unit, boundaries
from dateline.ui.timeline.contents import Contents
from dateline.ui.timeline.histogram import Histogram, covering
from dateline.ui.timeline.intervals import KIND_WORDS, Stacking
from dateline.ui.timeline.keys import deed_of
from dateline.ui.timeline.lanes import lay_out, precision_words
from dateline.ui.timeline.pacer import Pacer
from dateline.ui.timeline.range_fields import ENDS, LOCAL
from dateline.ui.timeline.scale import Scale, comfortable

MARGIN = 16
CURSORS = {
    Grip.START: Qt.CursorShape.SizeHorCursor,
    Grip.END: Qt.CursorShape.SizeHorCursor,
    Grip.BODY: Qt.CursorShape.OpenHandCursor,
    Grip.OUTSIDE: Qt.CursorShape.ArrowCursor,
}


class TimelineView(QWidget):
    """A slider over time. All it shows of the range comes from the session, never from the pointer.

    Signals:
        moved_by_hand(): the person moved the brush, so that playing should stop.
    """

    moved_by_hand = Signal()

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget) -> None:
        """Show the time of the session's project."""
        super().__init__(parent)
        self.setObjectName("brush")
        self._session = session
        self._appearance = appearance
        self._drag: Drag | None = None
        self._step = Unit.DAY
        self._lit: int | None = None
        self._contents = Contents(session, len(appearance.theme.data))
        self._pacer = Pacer(self)
        self._pacer.due.connect(session.set_range)
        self._scale = Scale(start=0, end=1, left=MARGIN, width=1)
        self._plot: painting.Plot | None = None
        self._layers: tuple[QPixmap, QPixmap] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 72)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Time range")
        self.setAccessibleDescription(
            "Arrows move the range. With Shift they move its end, with Alt its start. "
            "Page Up and Page Down move it by its own length, Home and End to either end."
        )
        accessible.register(self)
        session.range_changed.connect(self._on_range_changed)
        session.changed.connect(self._on_changed)
        session.filter_changed.connect(self._on_filter_changed)
        session.selection_changed.connect(self._on_selection_changed)
        session.project_changed.connect(self._on_project_changed)
        appearance.changed.connect(self._on_look_changed)
        self._on_project_changed()

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
        return self._contents.stacking

    def stack_by(self, stacking: Stacking) -> None:
        """Have the colours of the bars stand for stories, or for kinds of mention."""
        self._contents.stack_by(stacking)
        self._forget()

    def held(self) -> TimeRange:
        """Return the range shown."""
        return self._session.range

    def bounds(self) -> TimeRange:
        """Return the range that holds every dated event."""
        return self._session.full_range()

    def words(self) -> str:
        """Return the range in words, as a screen reader says it."""
        if not self._session.columns.dated:
            return "Nothing dated yet"
        held = self.held()
        ends = LOCAL if held.start % DAY or held.end % DAY else ENDS
        return f"{date_words.span(held.start, held.end)}, {ends}"

    @Slot()
    def show_all(self) -> None:
        """Bring all events into view but a few far from the rest."""
        start, end = comfortable(self._session.columns)
        self._set_scale(self._scale.showing(start, end))

    def show_range(self) -> None:
        """Bring the range into view, with some time around it."""
        held = self.held()
        margin = (held.end - held.start) * 0.25
        self._set_scale(self._scale.showing(held.start - margin, held.end + margin))

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Show so many times as long a stretch, the moment ``around`` staying where it is."""
        middle = (self._scale.start + self._scale.end) / 2
        self._set_scale(self._scale.zoomed(factor, middle if around is None else around))

    def _set_scale(self, scale: Scale) -> None:
        self._scale = scale
        self._forget()

    def _forget(self) -> None:
        self._plot = None
        self._layers = None
        self.update()

    # What is asked for

    def move_to(self, start: float) -> None:
        """Move the range to begin at that second, its length kept."""
        held = self.held()
        self.set_by_hand(TimeRange(start=start, end=start + held.end - held.start))

    def set_by_hand(self, time_range: TimeRange) -> None:
        """Show a range that the person asked for, and bring it into view."""
        self.moved_by_hand.emit()
        self._session.set_range(within_time(time_range.start, time_range.end))
        self.reveal()

    def reveal(self) -> None:
        """Scroll so that the range is in view, if it fits."""
        held, scale = self.held(), self._scale
        if held.end - held.start >= scale.end - scale.start:
            return
        if held.end > scale.end:
            self._set_scale(scale.moved(held.end - scale.end))
        elif held.start < scale.start:
            self._set_scale(scale.moved(held.start - scale.start))

    # Told by the session

    @Slot()
    def _on_project_changed(self) -> None:
        self.show_all()
        self.reveal()

    @Slot(object)
    def _on_range_changed(self, time_range: TimeRange) -> None:
        self.update()
        accessible.tell(self, time_range.start)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.events:
            if self._session.shows_everything:
                self.show_all()
            else:
                self._forget()

    @Slot()
    def _on_filter_changed(self) -> None:
        self._forget()

    @Slot()
    def _on_selection_changed(self) -> None:
        if self._session.lit_story != self._lit:
            self._lit = self._session.lit_story
            self._forget()

    @Slot()
    def _on_look_changed(self) -> None:
        self._forget()

    # Drawn

    def _prepare(self) -> tuple[painting.Plot, tuple[QPixmap, QPixmap]]:
        if self._plot is None or self._layers is None:
            edges = boundaries(self._scale.start, self._scale.end, painting.bar_step(self._scale))
            self._plot = self._planned(self._contents.histogram(edges))
            lit, bright, only = self._session.lit_story, self._plot, None
            if lit is not None:
                told = self._contents.histogram(edges, story=lit)
                bright = replace(
                    bright, histogram=replace(told, stretches=bright.histogram.stretches)
                )
                only = frozenset(told.stretches.ids.tolist())
            self._layers = (self._layer(self._plot, faded=True), self._layer(bright, only=only))
        return self._plot, self._layers

    def _planned(self, histogram: Histogram) -> painting.Plot:
        room = float(self.height() - painting.TOP - painting.BELOW - painting.BAND)
        if histogram.highest:
            room *= painting.LANES_SHARE
        return painting.Plot(
            scale=self._scale,
            height=self.height(),
            histogram=histogram,
            highest=histogram.highest,
            lanes=lay_out(histogram.stretches, self._scale, room=room, alone=not histogram.highest),
        )

    def _layer(
        self, plot: painting.Plot, *, faded: bool = False, only: frozenset[int] | None = None
    ) -> QPixmap:
        ratio = self.devicePixelRatioF()
        layer = QPixmap(self.size() * ratio)
        layer.setDevicePixelRatio(ratio)
        layer.fill(Qt.GlobalColor.transparent)
        painter = QPainter(layer)
        theme = self._appearance.theme
        font = sized(self.font(), CAPTION_PX)
        painter.setFont(font)
        painter.setClipRect(QRectF(self._scale.left, 0, self._scale.width, self.height()))
        painting.draw_bars(painter, plot, theme, faded=faded, only=only)
        painter.setClipping(False)
        if faded:
            painting.draw_axis(painter, plot, theme, font)
            legend = KIND_WORDS if self.stacking is Stacking.KIND else ()
            painting.draw_notes(painter, plot, theme, font, legend=legend)
        painter.end()
        return layer

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pale bars everywhere and the bright ones in range."""
        plot, (pale, bright) = self._prepare()
        theme, held = self._appearance.theme, self.held()
        painter = QPainter(self)
        if not self._session.columns.dated:
            painting.draw_nothing(painter, plot, theme, self.font())
            painter.end()
            return
        painting.draw_brush_ground(painter, plot, held, theme)
        painter.drawPixmap(0, 0, pale)
        painter.setClipRect(painting.brush_field(plot, held).toRect())
        painter.drawPixmap(0, 0, bright)
        painter.setClipping(False)
        painting.draw_edges(painter, plot, held, theme, focus=self.hasFocus())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the stretch of time and fit it to the new width."""
        width = max(1.0, self.width() - 2.0 * MARGIN)
        self._scale = Scale(start=self._scale.start, end=self._scale.end, left=MARGIN, width=width)
        self._forget()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in another font or at another pixel ratio."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange):
            self._forget()
        super().changeEvent(event)

    # Told

    def bar_words(self, point: QPointF) -> str:
        """Return what stands at a point: how many events, from when to when, how exactly dated."""
        plot, _layers = self._prepare()
        histogram, stretches = plot.histogram, plot.histogram.stretches
        bar = plot.lanes.at(point, plot.lanes_foot)
        if bar is not None:
            span = date_words.span(stretches.starts[bar.index], stretches.ends[bar.index])
            many = counted(int(stretches.counts[bar.index]), "event")
            return f"{span}\n{many}, {precision_words(stretches, bar.index)}"
        at = int(histogram.edges.searchsorted(self._scale.seconds(point.x()), side="right")) - 1
        if not 0 <= at < len(histogram.edges) - 1:
            return ""
        brief, long = (
            int(histogram.stacks[:, at].sum()),
            int(covering(histogram.edges, stretches)[at]),
        )
        lines = [date_words.span(histogram.edges[at], histogram.edges[at + 1])] * bool(brief + long)
        if brief:
            lines.append(counted(brief, "event"))
        if long:
            lines.append(f"{counted(long, 'event')} longer than this bar, or known less exactly")
        return "\n".join(lines)

    def event(self, event: QEvent) -> bool:
        """Say what a bar or a stretch holds when the pointer rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.bar_words(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip(words) if words else "", self)
            return True
        return super().event(event)

    # Worked

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of an edge or the body; outside of the brush, bring it here."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        x = event.position().x()
        held, snap = self.held(), painting.bar_step(self._scale)
        moment = self._scale.seconds(x)
        grip = grip_at(x, self._scale, held)
        covers = held.start <= self._scale.start and held.end >= self._scale.end
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or (grip is Grip.BODY and covers):
            grip = Grip.OUTSIDE
        elif grip is Grip.OUTSIDE:
            held = centred(held, moment, snap)
            self.moved_by_hand.emit()
            self._session.set_range(held)
            grip = Grip.BODY
        self._drag = Drag(grip=grip, origin=moment, before=held, snap=snap)
        self.setCursor(
            Qt.CursorShape.ClosedHandCursor if grip is Grip.BODY else CURSORS[Grip.START]
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held, one range a frame; else show what could be held."""
        x = event.position().x()
        if self._drag is None:
            self.setCursor(CURSORS[grip_at(x, self._scale, self.held())])
            return
        self.moved_by_hand.emit()
        self._pacer.push(self._drag.to(self._scale.seconds(self._scale.inside(x))))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._drag = None
        self._pacer.flush()
        self.setCursor(CURSORS[grip_at(event.position().x(), self._scale, self.held())])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole time."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.moved_by_hand.emit()
            self._session.show_all_time()
            self.show_all()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer; sideways, move along."""
        delta = event.angleDelta()
        if abs(delta.x()) > abs(delta.y()) or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            turned = delta.x() or delta.y()
            self._set_scale(self._scale.moved(-turned / 2 * self._scale.seconds_per_pixel))
        elif delta.y():
            self.zoom(0.8 ** (delta.y() / 120), self._scale.seconds(event.position().x()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the range, an edge of it, or the view."""
        deed = deed_of(event)
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed(self)

    def focusInEvent(self, event: object) -> None:
        """Show that keys go here."""
        self.update()
        super().focusInEvent(event)  # type: ignore[arg-type]

    def focusOutEvent(self, event: object) -> None:
        """Show that keys go elsewhere."""
        self.update()
        super().focusOutEvent(event)  # type: ignore[arg-type]
