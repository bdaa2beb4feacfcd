"""The words of every story, for the search: read a little at a time, once they are asked for."""

from __future__ import annotations

import re
import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from dateline.domain.changes import Changes
from dateline.domain.errors import UserError
from dateline.domain.text import DocumentId
from dateline.ui.models.folding import folded
from dateline.ui.session import Session

AT_ONCE = 4
"""Stories read from the project in one go."""
SLICE_S = 0.006
"""How long reading may keep the window from anything else; a frame is 16 ms."""
TELL_S = 0.3
_WORD = re.compile(r"\w+")
_BEFORE = "\n"


def word_list(text: str) -> str:
    """Return each word of a text once, folded, with a line end before it."""
    return _BEFORE + folded(_BEFORE.join(set(_WORD.findall(text))))


class StoryWords(QObject):
    """Knows which words stand in the text of which story, and follows the project.

    Signals:
        grown(): more stories are known than before, or all of them.
        failed(UserError): the stories could not be read any further.
    """

    grown = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        """Read nothing before :meth:`begin`."""
        super().__init__(parent)
        self._session = session
        self._wanted = False
        self._words: dict[DocumentId, str] = {}
        self._stale: set[DocumentId] = set()
        self._read = -1
        self._told = 0.0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._read_on)
        session.changed.connect(self._on_changed)
        session.project_changed.connect(self._on_project_changed)

    def begin(self) -> None:
        """Read the words of all stories, and from now on those of new ones as they come."""
        if not self._wanted:
            self._wanted = True
            self._start()

    def stop(self) -> None:
        """Read no further: the project is about to be closed."""
        self._timer.stop()

    @property
    def complete(self) -> bool:
        """Whether the words of every story are known."""
        return self._wanted and not self._timer.isActive()

    def holds(self, document_id: DocumentId, wanted: tuple[str, ...]) -> bool:
        """Whether a story has words that begin as each of these does; see :func:`asked_for`."""
        words = self._words.get(document_id)
        return bool(wanted) and words is not None and all(each in words for each in wanted)

    def _start(self) -> None:
        self._told = time.monotonic()
        self._timer.start()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.documents or not self._wanted:
            return
        for document_id in changes.documents:
            self._words.pop(document_id, None)
        self._stale |= changes.documents
        self._start()

    @Slot()
    def _on_project_changed(self) -> None:
        self._timer.stop()
        self._words, self._stale, self._read, self._wanted = {}, set(), -1, False

    @Slot()
    def _read_on(self) -> None:
        began = time.monotonic()
        try:
            while not (ended := not self._read_some()):
                if time.monotonic() - began > SLICE_S:
                    break
        except UserError as error:
            self._timer.stop()
            self.failed.emit(error)
            return
        if ended:
            self._timer.stop()
        if ended or time.monotonic() - self._told > TELL_S:
            self._told = time.monotonic()
            self.grown.emit()

    def _read_some(self) -> bool:
        """Read what changed, then what is new; False where nothing is left."""
        store = self._session.store
        if self._stale:
            document_id = self._stale.pop()
            number = self._session.story_numbers.get(document_id)
            if number is not None and number <= self._read:
                self._words[document_id] = word_list(store.document(document_id).text)
            return True
        texts = store.texts(after=self._read, most=AT_ONCE)
        for number, document_id, text in texts:
            self._words[document_id] = word_list(text)
            self._read = number
        return bool(texts)


def asked_for(search: str) -> tuple[str, ...]:
    """Return what :meth:`StoryWords.holds` looks for: the beginning of each word of a search."""
    return tuple(_BEFORE + folded(word) for word in _WORD.findall(search))
