"""The bar over the map's upper edge: the filter in force as chips, and the way to more of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from dateline.ui.filters.chips import Chips
from dateline.ui.icons import icon
from dateline.ui.measures import FILTER_HEIGHT
from dateline.ui.models.filter_words import Part
from dateline.ui.saying import say
from dateline.ui.theme import Appearance

TIME = "time"
ROOMY = 900
"""Pixels of the bar from which the words of its last button cost no chip."""


class FilterBar(QFrame):
    """Chips, ``Clear``, and the filters that are kept; there only while a filter is asked for.

    Signals:
        covered(int): so many pixels of what is below it are covered; none while it is hidden.
    """

    covered = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """Show that everything is shown."""
        super().__init__(parent)
        self.setObjectName("filters")
        self.setFixedHeight(FILTER_HEIGHT)
        self._appearance = appearance
        self.chips = Chips(appearance, self)
        self.clear = QPushButton(say("Filters", "Clear all"), self)
        self.kept = QPushButton(self)
        self._nothing = QLabel(say("Filters", "No filter"), self)
        self._build()
        self.hide()
        appearance.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def _build(self) -> None:
        self.kept.setObjectName("small")
        self.kept.setAccessibleName(say("Filters", "Kept filters"))
        self.kept.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow comes last
        self.clear.setObjectName("link")
        self._nothing.setObjectName("caption")
        self.clear.setToolTip(say("Filters", "Take every filter away, the time too"))
        self.kept.setToolTip(
            say("Filters", "Keep this filter under a name, or take up one that is kept")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._nothing)
        row.addWidget(self.chips, 1)
        row.addWidget(self.clear)
        row.addWidget(self.kept)

    def offer(self, kept: QMenu) -> None:
        """Put the menu of kept filters on its button."""
        self.kept.setMenu(kept)

    def show_parts(self, parts: tuple[Part, ...], *, choosing: bool) -> None:
        """Show what is asked for; ``choosing`` is whether the pane is open that asks for more.

        Where nothing is, there is nothing to show. The time alone is not shown here: the brush, its
        fields and the caption say it, and the map would jump as the brush is first touched.
        """
        self.chips.show_parts(parts)
        self._nothing.setVisible(not parts)
        self.clear.setVisible(len(parts) > 1)
        shown = choosing or any(part.criterion != TIME for part in parts)
        if shown == self.isHidden():
            self.setVisible(shown)
            self.covered.emit(self.height() if shown else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys go to the chips: Escape takes the last of them away."""
        self.chips.keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the chips more room where there is little."""
        super().resizeEvent(event)
        if self._roomy != (self.width() >= ROOMY):
            self._on_look_changed()

    @Slot()
    def _on_look_changed(self) -> None:
        self._roomy = self.width() >= ROOMY
        self.kept.setText(say("Filters", "Kept filters") if self._roomy else "")
        self.kept.setIcon(icon("down" if self._roomy else "keep", self._appearance.theme.secondary))
