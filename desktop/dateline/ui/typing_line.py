"""A line to type in that is one with the window's undo."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class TypingLine(QLineEdit):
    """Takes back what was typed in it; with nothing of that left, undo is the window's deed.

    Qt's own lines keep the keys of undo and redo for themselves, whether they have any use for them
    or not.
    """

    def event(self, event: QEvent) -> bool:
        """Leave the keys of undo and redo to the window where they would do nothing here."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undone = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redone = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undone or redone:
                event.ignore()
                return True
        return super().event(event)
