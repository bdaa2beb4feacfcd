"""The frames that dialogs share: one that asks for a line, one that tells many."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
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

from dateline.ui.dialogs.buttons import primary
from dateline.ui.theme import TITLE_PX, sized

FEWEST_LINES, MOST_LINES = 3, 16
"""How tall the list of a telling dialog is, in lines, before it scrolls."""
WIDTH = 320
AROUND = 32
"""Pixels above and below the lines of a list, its edge too."""
WIDE, IN_A_LINE = 600, 64
"""Pixels of a telling dialog, and about how many letters of its list stand in a line."""


class AskingDialog(QDialog):
    """A question with one field, a word on how it is understood, and a button that answers."""

    def __init__(self, parent: QWidget, *, title: str, question: str, text: str, verb: str) -> None:
        """Ask, beginning with ``text``; the button says ``verb``."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(text, self)
        self.field.setMinimumWidth(WIDTH)
        self.field.setAccessibleName(title)
        label = QLabel(question, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setBuddy(self.field)
        self.understood = QLabel(self)
        self.understood.setObjectName("quiet")
        self.accept_button = primary(verb)
        self.accept_button.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 20, 20, 16)
        self.body.setSpacing(8)
        for widget in (label, self.field, self.understood, buttons):
            self.body.addWidget(widget)

    def showEvent(self, event: QShowEvent) -> None:
        """Select what the field begins with, so that typing takes its place.

        Not sooner: giving the field a longest length takes the selection away.
        """
        super().showEvent(event)
        self.field.selectAll()


class TellingDialog(QDialog):
    """A title, many lines to read or copy, and a button that closes. All of it plain text."""

    def __init__(
        self,
        parent: QWidget | None,
        *,
        title: str,
        head: str,
        words: str = "",
        lines: str,
        lines_name: str,
        copy: str,
        close: str,
    ) -> None:
        """Tell; ``lines_name`` is what a screen reader calls the lines."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.lines = QPlainTextEdit(lines, self)
        self.lines.setReadOnly(True)
        self.lines.setAccessibleName(lines_name)
        self._fit_lines()
        copy_button = QPushButton(copy, self)
        copy_button.clicked.connect(self._on_copy)
        buttons = QDialogButtonBox(self)
        self.close_button = primary(close)
        self.close_button.setDefault(True)
        buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.close)
        self.lines.installEventFilter(self)
        row = self.row = QHBoxLayout()
        row.addWidget(copy_button)
        row.addStretch(1)
        row.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(said(head, self, bold=True))
        if words:
            layout.addWidget(said(words, self))
        layout.addWidget(self.lines, 1)
        layout.addLayout(row)
        # The smallest height does not know how many lines the words above take.
        self.resize(WIDE, layout.minimumHeightForWidth(WIDE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with Return, which the lines would swallow, read-only as they are."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # type: ignore[attr-defined]
            self.close_button.click()
            return True
        return super().eventFilter(watched, event)

    def _fit_lines(self) -> None:
        """Be as tall as the lines need, within reason: no large empty box."""
        self.lines.ensurePolished()
        line = QFontMetrics(self.lines.font()).lineSpacing()
        count = sum(1 + len(each) // IN_A_LINE for each in self.lines.toPlainText().splitlines())
        wanted = min(max(count, FEWEST_LINES), MOST_LINES)
        self.lines.setMinimumHeight(wanted * line + AROUND)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.lines.toPlainText())


def said(words: str, parent: QWidget, *, bold: bool = False, wide: int = 0) -> QLabel:
    """Return plain words that wrap, at a width in pixels where one is given."""
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if bold:
        label.setFont(sized(parent.font(), TITLE_PX, bold=True))
    if wide:
        label.setFixedWidth(wide)
    return label
