"""Choosing how events are drawn, and remembering it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from dateline.ui.actions import Actions
from dateline.ui.drawing import ColourBy, Drawing
from dateline.ui.session import Session
from dateline.ui.settings import Settings

_COLOURS = "colour_by"


class DrawingDeeds(QObject):
    """Keeps menu, session and settings the same about how events are drawn."""

    def __init__(self, session: Session, actions: Actions, settings: Settings) -> None:
        """Draw as the last time."""
        super().__init__(actions)
        self._session = session
        self._actions = actions
        self._settings = settings
        kept = settings.text(_COLOURS)
        session.set_drawing(
            Drawing(
                colour_by=ColourBy(kept) if kept in set(ColourBy) else ColourBy.STORY,
                heat=settings.flag("heat", default=False),
                trails=settings.flag("trails", default=False),
                local_names=settings.flag("local_names", default=False),
            )
        )
        self._show()
        actions.colours.triggered.connect(self._on_colours)
        actions["heat"].toggled.connect(self._on_heat)
        actions["trails"].toggled.connect(self._on_trails)
        actions["local_names"].toggled.connect(self._on_local_names)
        session.drawing_changed.connect(self._show)

    @Slot(QAction)
    def _on_colours(self, action: QAction) -> None:
        colour_by = ColourBy(str(action.data()))
        self._settings.set_text(_COLOURS, colour_by)
        self._session.set_drawing(replace(self._session.drawing, colour_by=colour_by))

    @Slot(bool)
    def _on_heat(self, wanted: bool) -> None:
        self._settings.set_flag("heat", wanted)
        self._session.set_drawing(replace(self._session.drawing, heat=wanted))

    @Slot(bool)
    def _on_trails(self, wanted: bool) -> None:
        self._settings.set_flag("trails", wanted)
        self._session.set_drawing(replace(self._session.drawing, trails=wanted))

    @Slot(bool)
    def _on_local_names(self, wanted: bool) -> None:
        self._settings.set_flag("local_names", wanted)
        self._session.set_drawing(replace(self._session.drawing, local_names=wanted))

    @Slot()
    def _show(self) -> None:
        drawing = self._session.drawing
        self._actions.show_choice(self._actions.colours, drawing.colour_by)
        self._actions["heat"].setChecked(drawing.heat)
        self._actions["trails"].setChecked(drawing.trails)
        self._actions["local_names"].setChecked(drawing.local_names)
