"""Asking how the picture of the map is to be: its title and its size."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from dateline.ui.dialogs.buttons import primary

SCREEN = "screen"
"""Names the size that the map has on the screen."""
SIZES = {"1600": QSize(1600, 900), "3200": QSize(3200, 1800), "6000": QSize(6000, 3375)}
"""The other sizes, by the names that are remembered; in pixels."""


class AskPicture(QDialog):
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
        super().__init__(parent)
        self.setWindowTitle("Save snapshot")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(title, self)
        self.field.setMaxLength(200)
        self.field.selectAll()
        self.field.setMinimumWidth(360)
        self.field.setPlaceholderText("No title")
        self.sizes = QComboBox(self)
        words = f"As on screen, {screen.width()} × {screen.height()} pixels"
        self.sizes.addItem(words, SCREEN)
        for name, pixels in SIZES.items():
            self.sizes.addItem(f"{pixels.width()} × {pixels.height()} pixels", name)
        self.sizes.setCurrentIndex(max(self.sizes.findData(size), 0))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(8)
        for label, widget in (("Title", self.field), ("Size", self.sizes)):
            named = QLabel(label, self)
            named.setBuddy(widget)
            layout.addWidget(named)
            layout.addWidget(widget)
        note = QLabel("The picture shows what the map shows, with dates and legend.", self)
        note.setObjectName("quiet")
        layout.addWidget(note)
        layout.addSpacing(8)
        layout.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        go_on = primary("Save…")
        go_on.setDefault(True)
        buttons.addButton(go_on, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def accept(self) -> None:
        """Hand over what was chosen."""
        self.given.emit(self.field.text().strip(), self.sizes.currentData())
        super().accept()
