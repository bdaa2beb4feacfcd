"""The strip along the bottom: playing, step, the range in words, undated events, the brush."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dateline.domain.events import EventId
from dateline.ui.icons import icon
from dateline.ui.models.words import counted
from dateline.ui.saying import Later, say
from dateline.ui.selection import TimeRange
from dateline.ui.session import Session
from dateline.ui.theme import CAPTION_PX, Appearance, sized
from dateline.ui.timeline.calendar import Unit
from dateline.ui.timeline.event_menu import event_menu
from dateline.ui.timeline.options import Options
from dateline.ui.timeline.player import Player
from dateline.ui.timeline.range_fields import EDGE, RangeFields
from dateline.ui.timeline.view import TimelineView

SIDE = 264
BEFORE, AFTER = 12, 8

STEPS = {
    Unit.HOUR: Later("Timeline", "1 hour"),
    Unit.DAY: Later("Timeline", "1 day"),
    Unit.WEEK: Later("Timeline", "1 week"),
    Unit.MONTH: Later("Timeline", "1 month"),
    Unit.YEAR: Later("Timeline", "1 year"),
}


class TimelinePane(QFrame):
    """Everything about time.

    Signals:
        undated_asked(): the person wants to see the events that have no date.
    """

    undated_asked = Signal()

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget) -> None:
        """Show the time of the session's project."""
        super().__init__(parent)
        self.setObjectName("timeline")
        self._session = session
        self._appearance = appearance
        self.view = TimelineView(session, appearance, self)
        self.player = Player(session, self)
        self._play = QToolButton(self)
        self._steps = QComboBox(self)
        self._more = QToolButton(self)
        self.options = Options(self)
        self.fields = RangeFields(self)
        self._nothing = QLabel(say("Timeline", "Nothing dated yet"), self)
        self._counts = QLabel(self)
        self.undated = QPushButton(self)
        self._build()
        self.player.playing_changed.connect(self._on_playing_changed)
        self.view.moved_by_hand.connect(self.player.stop)
        self.fields.typed.connect(self.show_typed)
        self.options.changed.connect(self._on_options_changed)
        self.undated.clicked.connect(self.undated_asked)
        self.view.events_asked.connect(self._on_events_asked)
        self._steps.currentIndexChanged.connect(self._on_step_chosen)
        session.range_changed.connect(self.show_range)
        session.changed.connect(self.show_range)
        session.filter_changed.connect(self.show_range)
        session.project_changed.connect(self.show_range)
        appearance.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.show_range()

    def _build(self) -> None:
        for unit in Unit:
            self._steps.addItem(STEPS[unit](), unit)
        self._steps.setCurrentIndex(list(Unit).index(Unit.DAY))
        self._steps.setAccessibleName(say("Timeline", "Step"))
        self._steps.setToolTip(
            say("Timeline", "How far an arrow key, or a tick of playing, moves the range")
        )
        self._play.setFixedSize(30, 30)
        self._play.clicked.connect(self.player.toggle)
        self._more.setText("⋯")
        self._more.setFixedSize(30, 30)
        self._more.setAccessibleName(say("Timeline", "How to play"))
        self._more.setToolTip(say("Timeline", "Speed, repeat, colours of the bars"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._counts.setObjectName("caption")
        self._counts.setWordWrap(True)
        self._counts.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        # Of one size, so that no frame of a drag lays the pane out anew: room for two lines.
        line = QFontMetrics(sized(self.font(), CAPTION_PX)).lineSpacing()
        self._counts.setFixedSize(SIDE - BEFORE - AFTER + EDGE, 2 * line + 2 + EDGE)
        self.undated.setObjectName("link")
        controls = QHBoxLayout()
        controls.setContentsMargins(EDGE, 0, 0, 0)
        controls.setSpacing(8)
        controls.addWidget(self._play)
        controls.addWidget(self._steps, 1)
        controls.addWidget(self._more)
        side = QVBoxLayout()
        side.setSpacing(2)
        side.addLayout(controls)
        side.addSpacing(6)
        self._nothing.setIndent(EDGE)
        self._counts.setIndent(EDGE)
        for widget in (self._nothing, self.fields, self._counts):
            side.addWidget(widget)
        side.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(EDGE, 0, 0, 0)
        foot.addWidget(self.undated)
        foot.addStretch(1)
        side.addLayout(foot)
        holder = QWidget(self)
        holder.setLayout(side)
        holder.setFixedWidth(SIDE)
        side.setContentsMargins(BEFORE - EDGE, 12, AFTER, 8)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(holder)
        layout.addWidget(self.view, 1)

    @property
    def step(self) -> Unit:
        """Return the step chosen."""
        return Unit(self._steps.currentData())

    def restore_step(self, name: str) -> None:
        """Choose the step of this name, if there is one."""
        if name in set(Unit):
            self.set_step(Unit(name))

    def set_step(self, step: Unit) -> None:
        """Choose the step."""
        self._steps.setCurrentIndex(list(Unit).index(step))

    @Slot(bool)
    def show_reading(self, reading: bool) -> None:
        """Say while there is nothing dated whether stories are being read."""
        self._nothing.setText(
            say("Timeline", "Stories are being read…")
            if reading
            else say("Timeline", "Nothing dated yet")
        )

    @Slot()
    def show_range(self) -> None:
        """Say the range and what it holds."""
        counts, held = self._session.counts, self._session.range
        dated = self._session.columns.dated > 0
        self._nothing.setVisible(not dated)
        self.fields.setVisible(dated)
        self.fields.show_range(held, self._session.full_range())
        self._counts.setVisible(dated)
        told = ", ".join(
            (
                counted(counts.mentions, "mention"),
                counted(counts.events, "event"),
                counted(counts.stories, "story"),
            )
        )
        if self._session.extent is not None:
            told = say("Timeline", "{counts} in view").format(counts=told)
        self._counts.setText(told)
        self.undated.setText(
            say("Timeline", "Undated: {events}").format(events=counted(counts.undated, "event"))
        )
        self.undated.setVisible(counts.undated > 0)
        for widget in (self.view, self._play, self._steps, self._more):
            widget.setEnabled(dated)

    def offer_options(self, menu: QMenu) -> None:
        """Put how to play and how to colour into a menu, and offer it beside the step too."""
        self.options.fill(menu)
        self._more.setMenu(menu)

    @Slot(object)
    def show_typed(self, held: TimeRange) -> None:
        """Show a range that was typed, and all of it."""
        self.view.set_by_hand(held)
        if held.end - held.start > self.view.scale.end - self.view.scale.start:
            self.view.show_range()

    @Slot(object, QPoint)
    def _on_events_asked(self, events: NDArray[np.intp], at: QPoint) -> None:
        """Open the one event, or offer a choice."""
        if len(events) == 1:
            number = int(self._session.columns.event_ids[events[0]])
            self._session.select_event(EventId(number))
        else:
            menu = event_menu(self._session, events, self.window())
            # Upward: the time line stands at the foot of the window, and often of the screen.
            menu.popup(at - QPoint(0, menu.sizeHint().height()))

    @Slot()
    def _on_options_changed(self) -> None:
        options = self.options
        self.player.set_manner(
            speed=options.speed, cumulative=options.cumulative, loops=options.loops
        )
        self.view.stack_by(options.stacking)

    @Slot()
    def _on_step_chosen(self) -> None:
        self.view.set_step(self.step)
        self.player.set_step(self.step)

    @Slot(bool)
    def _on_playing_changed(self, playing: bool) -> None:
        self.view.tell_edges(playing)
        colour = self._appearance.theme.text
        self._play.setIcon(icon("pause" if playing else "play", colour))
        self._play.setAccessibleName(
            say("Timeline", "Pause") if playing else say("Timeline", "Play")
        )
        self._play.setToolTip(
            say("Timeline", "Pause (Ctrl+Space)")
            if playing
            else say("Timeline", "Play (Ctrl+Space)")
        )

    @Slot()
    def _on_look_changed(self) -> None:
        self._on_playing_changed(self.player.playing)
