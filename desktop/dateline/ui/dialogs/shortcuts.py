"""Every deed that has a key, on one sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from dateline.ui.dialogs.buttons import primary

Sheet = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
TIMELINE_KEYS = (
    ("Move the range", "← →"),
    ("Move its end", "Shift + ← →"),
    ("Move its start", "Alt + ← →"),
    ("Move by its own length", "Page Up, Page Down"),
    ("Go to the first or last event", "Home, End"),
    ("Zoom", "+ −"),
)
READER_KEYS = (
    ("Next or previous place", "Tab, Shift + Tab"),
    ("Accept the place", "Return"),
    ("Choose another of the name", "1 to 5"),
    ("Search for another place", "/"),
    ("Point at it on the map", "M"),
    ("Not a place", "Delete"),
    ("It happened here, or not", "S"),
    ("Answer for this one, all of the name, or always", "A"),
    ("Set its date, or add the date selected", "D"),
    ("Add the place selected", "P"),
    ("Back to Dateline's answer", "B"),
    ("Note and tags", "N"),
)
FILTER_KEYS = (
    ("Choose a value, or take it back", "Space"),
    ("From chip to chip", "← →"),
    ("Take a chip away", "Delete"),
    ("Take the last one away", "Escape"),
)
COLUMNS = 3


class ShortcutsDialog(QDialog):
    """The sheet."""

    def __init__(self, parent: QWidget, sheet: Sheet) -> None:
        """Show the deeds of the menus, and the keys of time line and reader."""
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        groups = (
            *((title, deeds) for title, deeds in sheet if deeds),
            ("On the time line", TIMELINE_KEYS),
            ("In the story", READER_KEYS),
            ("On the filter", FILTER_KEYS),
        )
        columns = QHBoxLayout()
        columns.setSpacing(40)
        boxes = [QVBoxLayout() for _ in range(COLUMNS)]
        sizes = [0] * COLUMNS
        for title, deeds in sorted(groups, key=lambda group: -len(group[1])):
            shortest = sizes.index(min(sizes))
            boxes[shortest].addWidget(self._group(title, deeds))
            sizes[shortest] += len(deeds) + 2
        for box in boxes:
            box.addStretch(1)
            columns.addLayout(box)
        buttons = QDialogButtonBox(self)
        buttons.addButton(primary("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.addLayout(columns)
        layout.addWidget(buttons)

    def _group(self, title: str, deeds: tuple[tuple[str, str], ...]) -> QWidget:
        holder = QWidget(self)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 16)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        head = QLabel(title.upper(), holder)
        head.setObjectName("section")
        grid.addWidget(head, 0, 0, 1, 2)
        for row, (words, keys) in enumerate(deeds, start=1):
            key = QLabel(keys, holder)
            key.setObjectName("quiet")
            key.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(QLabel(words, holder), row, 0)
            grid.addWidget(key, row, 1)
        grid.setColumnStretch(0, 1)
        return holder
