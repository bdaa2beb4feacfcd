"""Tags as chips, and the note beside them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dateline.domain.annotations import Annotation
from dateline.ui.reader.text_map import shown, shown_title
from dateline.ui.saying import say

MOST_CHIPS = 6
_LONGEST = 24
_MOST_NOTE = 600


class Noted(QWidget):
    """What is noted about one thing: its tags in a row, its note below. Hidden where nothing is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._row = QHBoxLayout()
        self._row.setSpacing(4)
        self.note = QLabel(self)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(4)
        layout.addLayout(self._row)
        layout.addWidget(self.note)
        self.hide()

    def show_noted(self, noted: Annotation, about: str = "") -> None:
        """Show this; ``about`` says of what, where that is not plain."""
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for tag in noted.tags[:MOST_CHIPS]:
            self._row.addWidget(self._chip(tag))
        if len(noted.tags) > MOST_CHIPS:
            self._row.addWidget(QLabel(f"+{len(noted.tags) - MOST_CHIPS}", self))
        if about and noted.tags:
            said = QLabel(
                say("Reader", "on {thing}").format(thing=shown_title(about)[:_LONGEST]), self
            )
            said.setObjectName("quiet")
            self._row.addWidget(said)
        self._row.addStretch(1)
        words = shown(noted.note[:_MOST_NOTE]) + ("…" if len(noted.note) > _MOST_NOTE else "")
        name = shown_title(about)[:_LONGEST]
        lead = f"{name[:1].upper()}{name[1:]}: " if about and words else ""
        self.note.setText(lead + words)
        self.note.setVisible(bool(words))
        self.setAccessibleName(
            say("Reader", "Noted: {words}").format(
                words=f"{lead}{words} {', '.join(noted.tags)}".strip()
            )
        )
        self.setVisible(bool(noted.tags or noted.note))

    def chips(self) -> list[str]:
        """Return the tags shown."""
        return [chip.toolTip() for chip in self.findChildren(QLabel, "chip") if not chip.isHidden()]

    def _chip(self, tag: str) -> QLabel:
        words = shown_title(tag)
        chip = QLabel(words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…", self)
        chip.setObjectName("chip")
        chip.setTextFormat(Qt.TextFormat.PlainText)
        chip.setToolTip(words)
        return chip
