"""The reader's keys: a letter each for what can be done with the story or the picked words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from dateline.ui.keyboard import on_latin_keys

if TYPE_CHECKING:
    from dateline.ui.reader.view import ReaderView

CHOICE_KEYS = ("1", "2", "3", "4", "5")


class Keys:
    """Tells a reader's listeners what was typed."""

    def __init__(self, view: ReaderView) -> None:
        """Know what stands for what."""
        self._view = view
        self._by_letter = {
            "s": view.scene_asked,
            "a": view.scope_asked,
            "b": view.taking_back_asked,
            "p": view.place_asked,
            "d": view.date_asked,
            "m": view.map_asked,
            "n": view.note_asked,
        }
        self._by_answer = {
            "f": view.search_asked,
            "/": view.search_asked,
        }

    def press(self, event: QKeyEvent) -> bool:
        """Tell of a key, and whether it stood for anything."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        letter = on_latin_keys(event.text())
        if letter in self._by_letter:
            self._by_letter[letter].emit()
            return True
        return self._view.picked is not None and self._answer(event, letter)

    def _answer(self, event: QKeyEvent, letter: str) -> bool:
        """Whether a key answers for the picked place; then it is told."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._view.accepted.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._view.refused.emit()
        elif event.text() in CHOICE_KEYS:
            self._view.number_typed.emit(int(event.text()))
        elif letter in self._by_answer:
            self._by_answer[letter].emit()
        else:
            return False
        return True
