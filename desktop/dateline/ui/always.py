"""Answers that hold for every story from now on: given in the reader, listed, taken back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from dateline.domain.changes import Changes
from dateline.domain.errors import UserError
from dateline.domain.standing import StandingAnswer
from dateline.services.standing import StandingAnswerBook
from dateline.ui.reader.text_map import shown_title
from dateline.ui.saying import say


class Always(QObject):
    """Keeps them in the person's own gazetteer, beside all projects.

    Signals:
        said(str): something to say in passing.
        failed(UserError): their file is damaged, or can't be written.
    """

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, folder: Path, window: QWidget) -> None:
        """Keep them in ``folder``, with dialogs over ``window``."""
        super().__init__(window)
        self._window = window
        self._book = StandingAnswerBook(folder)

    @Slot(object, str)
    def put(self, answer: StandingAnswer, mark: str) -> None:
        """Let an answer hold from now on, until the deed of that mark is undone."""
        try:
            self._book.put(answer, mark)
        except UserError as error:
            self.failed.emit(error)
            return
        means = (
            say("Window", "no place") if answer.place is None else shown_title(answer.place.label)
        )
        name = shown_title(answer.name)[:40]
        self.said.emit(
            say(
                "Window", "From now on “{name}” is {means}. Gazetteer > Your answers lists it."
            ).format(name=name, means=means)
        )

    @Slot(object)
    def follow(self, changes: Changes) -> None:
        """Take back what was said for every story, or say it again, with the rest of its deed."""
        for mark, stands in changes.standing:
            try:
                name = self._book.turn(mark, stands=stands)
            except UserError as error:
                self.failed.emit(error)
                return
            if name is not None and not stands:
                words = say("Window", "In later stories “{name}” is as it was before that answer.")
                self.said.emit(words.format(name=shown_title(name)[:40]))

    @Slot()
    def show(self) -> None:
        """List all of them, to be taken back."""
        from dateline.ui.dialogs.answers import AnswersDialog

        try:
            answers = self._book.all()
        except UserError as error:
            self.failed.emit(error)
            return
        dialog = AnswersDialog(self._window, answers)
        dialog.removal_asked.connect(self._remove)
        dialog.open()

    @Slot(object)
    def _remove(self, name: str) -> None:
        try:
            self._book.remove(name)
        except UserError as error:
            self.failed.emit(error)
