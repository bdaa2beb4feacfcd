"""Chips: each a part of the filter in force, taken away by a click or a key."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from dateline.ui.icons import icon
from dateline.ui.models.filter_words import Part, short
from dateline.ui.models.words import tip
from dateline.ui.saying import say, say_number
from dateline.ui.theme import Appearance

GAP = 6
REMOVING = (
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
)


class Chip(QPushButton):
    """One part of the filter."""

    def __init__(self, part: Part, parent: QWidget) -> None:
        """Show a part."""
        super().__init__(parent)
        self.setObjectName("chip")
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross comes last
        self.setIconSize(QSize(12, 12))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_part(part)

    def show_part(self, part: Part) -> None:
        """Show other words for the same part, as while the brush is dragged."""
        self.part = part
        words = f"{part.heading}: {short(part.words)} ".replace("&", "&&")
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(say("Filters", "Remove filter {told}").format(told=part.told))
            self.setToolTip(tip(say("Filters", "{told}\nClick to remove").format(told=part.told)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave all keys but Tab to the row of chips."""
        event.ignore()


class Chips(QWidget):
    """As many chips as there is room for, and how many more there are.

    Signals:
        removal_asked(Part): a part of the filter is to go.
        left(): the last chip that had the focus is gone.
    """

    removal_asked = Signal(object)
    left = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._appearance = appearance
        self.chips: list[Chip] = []
        self.more = QPushButton(self)
        self.more.setObjectName("link")
        self.more.clicked.connect(self._on_more)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(say("Filters", "Filters in force"))
        appearance.changed.connect(self._on_look_changed)

    @property
    def parts(self) -> tuple[Part, ...]:
        """Return the parts shown, those for which there is no room too."""
        return tuple(chip.part for chip in self.chips)

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Show these; a chip whose words alone differ stays, and keeps the focus."""
        if [_key(part) for part in parts] == [_key(part) for part in self.parts]:
            for chip, part in zip(self.chips, parts, strict=True):
                chip.show_part(part)
        else:
            self._make(parts)
        self._fit()

    def _make(self, parts: tuple[Part, ...]) -> None:
        focused = self._focused()
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [Chip(part, self) for part in parts]
        for number, chip in enumerate(self.chips):
            chip.clicked.connect(self._on_clicked)
            self._row.insertWidget(number, chip)
        self._on_look_changed()
        if focused is not None and self.chips:
            self._fit()
            self._focus(min(focused, len(self.chips) - 1))
        elif focused is not None:
            self.left.emit()

    def _fit(self) -> None:
        """Show the chips that there is room for, from the left."""
        widths = [chip.sizeHint().width() + GAP for chip in self.chips]
        room = self.width()
        if sum(widths) > room:
            self.more.setText(say_number("Filters", "and %Ln more", "and %Ln more", len(widths)))
            room -= self.more.sizeHint().width() + GAP
        shown = 0
        for width in widths:
            room -= width
            if room < 0:
                break
            shown += 1
        for number, chip in enumerate(self.chips):
            chip.setVisible(number < shown)
        hidden = len(widths) - shown
        self.more.setText(
            say_number("Filters", "and %Ln more", "and %Ln more", hidden)
            if shown
            else say_number("Filters", "%Ln filters", "%Ln filter", hidden)
        )
        self.more.setToolTip(say("Filters", "Show the other filters"))
        self.more.setVisible(hidden > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return the height of a chip: in no width at all there is still a sum."""
        return QSize(40, self.more.sizeHint().height())

    def _focused(self) -> int | None:
        """Return which chip the keys go to, in the active window or not."""
        held = self.window().focusWidget()
        return next((n for n, chip in enumerate(self.chips) if chip is held), None)

    def _focus(self, number: int) -> None:
        shown = [chip for chip in self.chips if chip.isVisibleTo(self)]
        if shown:
            shown[max(0, min(number, len(shown) - 1))].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from chip to chip, Delete takes one away, Escape the last."""
        focused = self._focused()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() == Qt.Key.Key_Escape and self.chips:
            self.removal_asked.emit(self.chips[-1].part)
        elif focused is not None and event.key() in steps:
            self._focus(focused + steps[Qt.Key(event.key())])
        elif focused is not None and event.key() in REMOVING:
            self.removal_asked.emit(self.chips[focused].part)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.removal_asked.emit(chip.part)

    @Slot()
    def _on_more(self) -> None:
        menu = QMenu(self.window())
        for chip in self.chips:
            if not chip.isVisibleTo(self):
                menu.addAction(
                    say("Filters", "Remove {filter}").format(filter=chip.text().strip()), chip.click
                )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    @Slot()
    def _on_look_changed(self) -> None:
        for chip in self.chips:
            chip.setIcon(icon("close", self._appearance.theme.secondary))


def _key(part: Part) -> tuple[str, object]:
    return part.criterion, part.value
