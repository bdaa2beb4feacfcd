"""Asking how the picture of the map is to be: its title and its size."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from dateline.ui.dialogs.frames import AskingDialog

SCREEN = "screen"
"""Names the size that the map has on the screen."""
SIZES = {"1600": QSize(1600, 900), "3200": QSize(3200, 1800), "6000": QSize(6000, 3375)}
"""The other sizes, by the names that are remembered; in pixels."""


class AskPicture(AskingDialog):
    """A title and a size.

    Signals:
        given(str, str): the person wants a picture with this title, perhaps none, of the size of
            that name.
    """

    given = Signal(str, str)

    def __init__(self, parent: QWidget, *, title: str, size: str, screen: QSize) -> None:
        """Begin with a title and with the size that was chosen before, if there is such a one.

        Args:
            parent: the window.
            title: as the project is called.
            size: :data:`SCREEN` or a key of :data:`SIZES`; any other is taken for the first.
            screen: pixels of the map on the screen.
        """
        super().__init__(parent, title="Save snapshot", question="Title", text=title, verb="Save…")
        self.field.setAccessibleName("Title")
        self.field.setMaxLength(200)
        self.field.setPlaceholderText("No title")
        self.understood.setText("The picture shows what the map shows, with dates and legend.")
        self.sizes = QComboBox(self)
        words = f"As on screen, {screen.width()} × {screen.height()} pixels"
        self.sizes.addItem(words, SCREEN)
        for name, pixels in SIZES.items():
            self.sizes.addItem(f"{pixels.width()} × {pixels.height()} pixels", name)
        self.sizes.setCurrentIndex(max(self.sizes.findData(size), 0))
        label = QLabel("Size", self)
        label.setBuddy(self.sizes)
        below = self.body.indexOf(self.field) + 1
        for widget in (self.sizes, label):
            self.body.insertWidget(below, widget)

    def accept(self) -> None:
        """Hand over what was chosen."""
        self.given.emit(self.field.text().strip(), self.sizes.currentData())
        super().accept()
