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
from dateline.ui.saying import Later, say

Keys = tuple[tuple[Later, str | Later], ...]
Sheet = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
TIMELINE_KEYS: Keys = (
    (Later("Dialogs", "Move the range"), "← →"),
    (Later("Dialogs", "Move its end"), "Shift + ← →"),
    (Later("Dialogs", "Move its start"), "Alt + ← →"),
    (Later("Dialogs", "Move by its own length"), "Page Up, Page Down"),
    (Later("Dialogs", "Go to the first or last event"), "Home, End"),
    (Later("Dialogs", "Zoom"), "+ −"),
)
READER_KEYS: Keys = (
    (Later("Dialogs", "Next or previous place"), "Tab, Shift + Tab"),
    (Later("Dialogs", "Accept the place"), "Return"),
    (Later("Dialogs", "Choose another of the name"), Later("Dialogs", "1 to 5")),
    (Later("Dialogs", "Search for another place"), "F, /"),
    (Later("Dialogs", "Point at it on the map"), "M"),
    (Later("Dialogs", "Not a place"), "Delete"),
    (Later("Dialogs", "It happened here, or not"), "S"),
    (Later("Dialogs", "Answer for this one, all of the name, or always"), "A"),
    (Later("Dialogs", "Set its date, or add the date selected"), "D"),
    (Later("Dialogs", "Add the place selected"), "P"),
    (Later("Dialogs", "Back to Dateline's answer"), "B"),
    (Later("Dialogs", "Note and tags"), "N"),
)
FILTER_KEYS: Keys = (
    (Later("Dialogs", "Choose a value, or take it back"), Later("QShortcut", "Space")),
    (Later("Dialogs", "From chip to chip"), "← →"),
    (Later("Dialogs", "Take a chip away"), "Delete"),
    (Later("Dialogs", "Take the last one away"), "Escape"),
)
COLUMNS = 3


def outside_menus() -> Sheet:
    """Return the keys of panes, pane by pane: what each does, and the key."""
    return (
        (say("Dialogs", "On the time line"), _said(TIMELINE_KEYS)),
        (say("Dialogs", "In the story"), _said(READER_KEYS)),
        (say("Dialogs", "On the filter"), _said(FILTER_KEYS)),
    )


class ShortcutsDialog(QDialog):
    """The sheet."""

    def __init__(self, parent: QWidget, sheet: Sheet) -> None:
        """Show the deeds of the menus, and the keys of time line and reader."""
        super().__init__(parent)
        self.setWindowTitle(say("Dialogs", "Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        groups = (*((title, deeds) for title, deeds in sheet if deeds), *outside_menus())
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
        buttons.addButton(primary(say("Dialogs", "Close")), QDialogButtonBox.ButtonRole.RejectRole)
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
        grid.setVerticalSpacing(3)
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


def _said(group: Keys) -> tuple[tuple[str, str], ...]:
    """Return deeds and their keys in the language of the window."""
    return tuple((words(), keys if isinstance(keys, str) else keys()) for words, keys in group)
