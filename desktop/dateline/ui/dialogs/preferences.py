"""What can be chosen once and for all, on one sheet; each choice is in force as it is made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dateline.ui.dialogs.buttons import primary
from dateline.ui.saying import figure, say

LABEL_WIDTH = 150
FIELD_WIDTH = 220


class PreferencesDialog(QDialog):
    """Rows of choices under heads. A row that stands for a line of a menu follows that line."""

    def __init__(self, parent: QWidget) -> None:
        """Show no row yet."""
        super().__init__(parent)
        self.setWindowTitle(say("Dialogs", "Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(40)
        self._grid = QGridLayout()
        buttons = QDialogButtonBox(self)
        close = primary(say("Dialogs", "Close"))
        close.setDefault(True)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(self._columns)
        layout.addWidget(buttons)

    def add_column(self) -> None:
        """Go on beside the rows that are there."""
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self._grid.setColumnMinimumWidth(1, FIELD_WIDTH)
        column = QVBoxLayout()
        column.addLayout(self._grid)
        column.addStretch(1)
        self._columns.addLayout(column)

    def add_head(self, words: str) -> None:
        """Begin a group of rows."""
        head = QLabel(words.upper(), self)
        head.setObjectName("section")
        row = self._grid.rowCount()
        self._grid.setRowMinimumHeight(row, 32)
        self._grid.addWidget(head, row, 0, 1, 2, Qt.AlignmentFlag.AlignBottom)

    def add_choice(self, words: str, menu: QMenu) -> QComboBox:
        """Offer what a menu of choices offers."""
        box = QComboBox(self)
        actions = menu.actions()
        for number, action in enumerate(actions):
            box.addItem(action.text().replace("&", ""))
            if action.isChecked():
                box.setCurrentIndex(number)
        box.activated.connect(lambda number: actions[number].trigger())
        self._add(words, box)
        return box

    def add_options(
        self,
        words: str,
        options: Sequence[tuple[str, str]],
        *,
        chosen: str,
        choose: Callable[[str], object],
        told: str,
    ) -> QComboBox:
        """Offer what is in no menu: of each option what is kept of it, and what it is called."""
        box = QComboBox(self)
        for kept, shown in options:
            box.addItem(shown, kept)
        box.setCurrentIndex(box.findData(chosen))
        box.activated.connect(lambda number: choose(str(box.itemData(number))))
        self._add(words, box)
        self._tell(told, box)
        return box

    def add_line(self, words: str, action: QAction, told: str = "") -> QCheckBox:
        """Offer to switch a line of a menu on and off, which may ask first."""
        box = self._check(words, action.isChecked(), told)
        box.toggled.connect(action.setChecked)
        action.toggled.connect(box.setChecked)
        return box

    def add_switch(
        self, words: str, *, on: bool, switched: Callable[[bool], object], told: str = ""
    ) -> QCheckBox:
        """Offer a switch, with a word on what it does."""
        box = self._check(words, on, told)
        box.toggled.connect(switched)
        return box

    def add_number(self, words: str, *, value: int, most: int, none: str, told: str) -> QComboBox:
        """Offer a number up to ``most``; the first line, for 0, reads ``none``."""
        box = QComboBox(self)
        box.addItems([none, *map(figure, range(1, most + 1))])
        box.setCurrentIndex(min(value, most))
        self._add(words, box)
        self._tell(told, box)
        return box

    def add_folder(self, words: str, folder: Path) -> QLineEdit:
        """Say where a folder is, and offer to open it."""
        field = QLineEdit(str(folder), self)
        field.setReadOnly(True)
        field.setCursorPosition(0)
        opening = QPushButton(say("Dialogs", "Open"), self)
        opening.setAutoDefault(False)
        opening.setAccessibleName(say("Dialogs", "Open: {thing}").format(thing=words))
        opening.clicked.connect(lambda: self.open_folder(folder))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(field, 1)
        row.addWidget(opening)
        self._add(words, field, row)
        return field

    @Slot()
    def open_folder(self, folder: Path) -> None:
        """Show a folder in the system's own program for that."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _add(self, words: str, field: QWidget, shown: QHBoxLayout | None = None) -> None:
        field.setAccessibleName(words)
        label = QLabel(words, self)
        label.setBuddy(field)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0)
        if shown is None:
            self._grid.addWidget(field, row, 1)
        else:
            self._grid.addLayout(shown, row, 1)

    def _check(self, words: str, on: bool, told: str) -> QCheckBox:
        box = QCheckBox(words, self)
        box.setChecked(on)
        row = self._grid.rowCount()
        self._grid.setRowMinimumHeight(row, 26)
        self._grid.addWidget(box, row, 0, 1, 2)
        self._tell(told, box)
        return box

    def _tell(self, told: str, field: QWidget) -> None:
        if not told:
            return
        field.setAccessibleDescription(told)
        label = QLabel(told, self)
        label.setObjectName("caption")
        label.setWordWrap(True)
        is_check = isinstance(field, QCheckBox)
        label.setIndent(22 if is_check else 0)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0 if is_check else 1, 1, 2 if is_check else 1)
