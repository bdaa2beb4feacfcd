"""Noting something about a story, a place or an event."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dateline.domain.annotations import LONGEST_NOTE, LONGEST_TAG, Annotation, Subject
from dateline.ui.dialogs.buttons import primary
from dateline.ui.reader.text_map import shown_title
from dateline.ui.saying import Later, say

MOST_KNOWN = 8
REST_MS = 400
"""So long after the last key what was written is kept, for a start after a crash."""
HINT = Later("Dialogs", "Tags are parted by commas. Ctrl+Return saves.")


class AskNote(QDialog):
    """A note and tags for one of several things; changes to each are kept until all are saved.

    Signals:
        given(tuple): the things whose note or tags are to be others, as ``Annotation``.
        written(tuple): the same, while it is being written: soon after each key.
    """

    given = Signal(object)
    written = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        *,
        subjects: Sequence[tuple[str, Subject]],
        about: Callable[[Subject], Annotation],
        known: Sequence[str],
    ) -> None:
        """Offer ``subjects``, named in words; ``known`` are tags that the project has."""
        super().__init__(parent)
        self.setWindowTitle(say("Dialogs", "Note and tags"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._before = [about(subject) for _, subject in subjects]
        self._after = list(self._before)
        self._shown = 0
        self.subject = QComboBox(self)
        self.subject.setAccessibleName(say("Dialogs", "What the note is about"))
        self.subject.addItems([words for words, _ in subjects])
        self.note = QPlainTextEdit(self)
        self.note.setAccessibleName(say("Dialogs", "Note"))
        self.note.setPlaceholderText(say("Dialogs", "What you want to remember"))
        self.note.setTabChangesFocus(True)
        self.note.installEventFilter(self)
        self.tags = QLineEdit(self)
        self.tags.setAccessibleName(say("Dialogs", "Tags, parted by commas"))
        self.tags.setPlaceholderText(say("Dialogs", "to check, eyewitness"))
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._on_rest)
        self._lay_out(known)
        self._show(0)
        self.note.textChanged.connect(self._rest.start)
        self.tags.textChanged.connect(self._rest.start)
        self.subject.currentIndexChanged.connect(self._on_subject_changed)
        self.note.setFocus()

    def _lay_out(self, known: Sequence[str]) -> None:
        offered = QHBoxLayout()
        offered.setSpacing(4)
        for tag in known[:MOST_KNOWN]:
            button = QPushButton(shown_title(tag)[:24].replace("&", "&&"), self)
            button.setObjectName("segment")
            button.setAutoDefault(False)
            button.setAccessibleName(say("Dialogs", "Tag {tag}").format(tag=shown_title(tag)))
            button.clicked.connect(partial(self._toggle, tag))
            offered.addWidget(button)
        offered.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.accept_button = primary(say("Dialogs", "Save"))
        self.accept_button.setDefault(True)
        buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        hint = QLabel(HINT(), self)
        hint.setObjectName("quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(8)
        for widget in (self.subject, self.note, self.tags):
            layout.addWidget(widget)
        layout.addLayout(offered)
        layout.addWidget(hint)
        layout.addWidget(buttons)
        self.resize(480, 320)

    @Slot(int)
    def _on_subject_changed(self, index: int) -> None:
        self._take_note()
        self._show(index)

    def _show(self, index: int) -> None:
        self._shown = index
        noted = self._after[index]
        self.note.setPlainText(noted.note)
        self.tags.setText(", ".join(noted.tags))

    def _take_note(self) -> None:
        """Keep what was typed about the thing in view."""
        noted = self._after[self._shown]
        self._after[self._shown] = Annotation(
            subject=noted.subject, note=self._note_typed(), tags=self._tags_typed()
        )

    def _note_typed(self) -> str:
        return self.note.toPlainText().strip()[:LONGEST_NOTE]

    def _tags_typed(self) -> tuple[str, ...]:
        typed = (" ".join(part.split()).lstrip("#") for part in self.tags.text().split(","))
        parts = (part[:LONGEST_TAG].strip() for part in typed)
        return tuple(sorted({part for part in parts if part}))

    def _toggle(self, tag: str) -> None:
        tags = set(self._tags_typed()) ^ {tag}
        self.tags.setText(", ".join(sorted(tags)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save with Ctrl+Return in the note."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accept()
                return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        """Hand over what is to be otherwise."""
        if changed := self._changed():
            self.given.emit(changed)
        super().accept()

    def _changed(self) -> tuple[Annotation, ...]:
        self._take_note()
        both = zip(self._before, self._after, strict=True)
        return tuple(after for before, after in both if after != before)

    @Slot()
    def _on_rest(self) -> None:
        self.written.emit(self._changed())

    def done(self, result: int) -> None:
        """Write no more."""
        self._rest.stop()
        super().done(result)
