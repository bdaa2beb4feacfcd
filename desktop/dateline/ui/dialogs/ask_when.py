"""Asking when something was, as exactly as the person knows."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QPushButton, QWidget

from dateline.domain.times import Moment
from dateline.ui.dialogs.frames import AskingDialog
from dateline.ui.models.typed_moment import exactly, read_moment
from dateline.ui.saying import Later, say
from dateline.ui.selection import TimeRange
from dateline.ui.timeline.typed import LONGEST_RANGE, typed_problem

EXAMPLES = Later("Dialogs", "27 Dec 2025, 14:00 · Dec 2025 · 3 to 5 Jan 2026 · about 1990")


class AskWhen(AskingDialog):
    """One field that says at once how it was understood, and how exact that is.

    Signals:
        given(Moment | None, bool): when it was, None at no known time; whether it holds for the
            others too that :meth:`offer_others` named.
    """

    given = Signal(object, bool)

    def __init__(
        self,
        parent: QWidget,
        *,
        title: str,
        question: str,
        text: str,
        around: TimeRange,
        verb: str = "",
    ) -> None:
        """Ask, beginning with ``text``; a day without a year is looked for in ``around``."""
        super().__init__(
            parent,
            title=title,
            question=question,
            text=text,
            verb=verb or say("Dialogs", "Set date"),
        )
        self._around = around
        self.others: QCheckBox | None = None
        self.undated: QPushButton | None = None
        self.field.setMaxLength(LONGEST_RANGE)
        self.field.setMinimumWidth(400)
        self.field.setPlaceholderText(EXAMPLES())
        self.field.textChanged.connect(self._on_text_changed)
        self._on_text_changed()

    def offer_others(self, words: str, *, checked: bool) -> None:
        """Offer that the date holds for others too."""
        self.others = QCheckBox(words.replace("&", "&&"), self)
        self.others.setAccessibleName(words)
        self.others.setChecked(checked)
        self.body.insertWidget(self.body.count() - 1, self.others)

    def offer_undated(self) -> None:
        """Offer that it was at no known time."""
        self.undated = QPushButton(say("Dialogs", "No date"), self)
        self.undated.setToolTip(say("Dialogs", "Nothing says when it was"))
        self.undated.setAutoDefault(False)
        self.undated.clicked.connect(self._on_undated)
        for box in self.findChildren(QDialogButtonBox):
            box.addButton(self.undated, QDialogButtonBox.ButtonRole.ResetRole)

    def _read(self) -> Moment | None:
        return read_moment(self.field.text(), self._around)

    def _for_others(self) -> bool:
        return self.others is not None and self.others.isChecked()

    @Slot()
    def _on_text_changed(self) -> None:
        read, typed = self._read(), self.field.text()
        self.accept_button.setEnabled(read is not None)
        if read is not None:
            self.understood.setText(exactly(read))
        else:
            self.understood.setText(typed_problem(typed) if typed.strip() else EXAMPLES())

    @Slot()
    def _on_undated(self) -> None:
        self.given.emit(None, self._for_others())
        super().accept()

    def accept(self) -> None:
        """Hand over the moment."""
        read = self._read()
        if read is not None:
            self.given.emit(read, self._for_others())
            super().accept()
