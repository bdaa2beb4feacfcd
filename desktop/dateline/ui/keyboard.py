"""The same keys in every layout: what a key bears where its own layout types Cyrillic letters.

Qt finds the Latin letter of a key by itself only while a Latin layout is among those of the
session; on a keyboard that has none, Ctrl+Z arrives as Ctrl+Я, and would do nothing. Shortcuts of
both names would not do: where both layouts are there, Qt calls each of them ambiguous.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,"
_LAYOUTS = ("йцукенгшщзхїфівапролджєячсмитьб", "йцукенгшщзхъфывапролджэячсмитьб")
"""Ukrainian and Russian, key by key."""
_TO_LATIN = {ord(c): latin for row in _LAYOUTS for c, latin in zip(row, _LATIN, strict=True)}
_FULL_STOP = {ord("."): "/"}
"""In both layouts the full stop is typed by the key of the slash."""


def on_latin_keys(typed: str) -> str:
    """Return what the key that typed this bears in a Latin layout, letters small."""
    return typed.lower().translate(_TO_LATIN | _FULL_STOP)


class CyrillicKeys(QObject):
    """Does the deed of a window whose shortcut was pressed on a keyboard without Latin letters."""

    def __init__(self, window: QWidget) -> None:
        """Listen to what the window's parts and its shortcuts leave unanswered."""
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer a key with Ctrl that Qt knows by a Cyrillic letter only."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            latin = _TO_LATIN.get(ord(chr(min(event.key(), 0x10FFFF)).lower()[0]))
            if latin is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                keys = QKeySequence(event.modifiers().value | ord(latin.upper()))
                for action in self._window.actions():
                    if action.isEnabled() and keys in action.shortcuts():
                        action.trigger()
                        return True
        return super().eventFilter(watched, event)
