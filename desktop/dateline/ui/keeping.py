"""Keeping the stories of an import in the project, on a thread of its own.

Writing a story takes milliseconds, and as much again as the disk takes to say that it has it: a
slow disk would be felt under the pointer. The first are written as soon as they are there, since a
map takes its time to be fitted to them; the others together, when the window is to be told.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from dateline.domain.text import Document, DocumentId
from dateline.project.commands import AddAnalysis, Command, ReplaceAnalysis
from dateline.project.history import Gathering, History
from dateline.project.store import ProjectStore
from dateline.ui.reading import Made

if TYPE_CHECKING:
    from dateline.domain.events import Analysis


AT_ONCE = 8
"""Stories that are written as soon as they come. Were all, a 5 ms timer of the window would be late
by 24 instead of 16 ms at p99, as the thread shares the processor with what is painted."""
REST_S = 0.06
"""Nothing is written for so long after the window told of stories: it has them to paint."""
MOST_ALIKE = 200
"""Pairs of stories that are nearly the same, reported of one import."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """Two stories that are nearly the same."""

    added: DocumentId
    other: DocumentId
    share: float
    """0 to 1: about how much of them is the same."""


@dataclass(slots=True, kw_only=True)
class Kept:
    """What became of stories that were to be kept."""

    added: int = 0
    known: int = 0
    """Those that the project had, to the letter, before the import."""
    alike: list[Alike]
    error: Exception | None = None
    """Why the rest of them were not kept."""


class Keeper(QObject):
    """Keeps what one import brings, in the order in which it comes, as one deed.

    Signals:
        kept(Kept): stories are in the project, which was read ahead of telling it.
    """

    kept = Signal(object)
    _done = Signal(object)

    def __init__(
        self,
        store: ProjectStore,
        history: History,
        deed: Gathering,
        *,
        taken: frozenset[DocumentId],
        anew: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """Keep nothing yet.

        Args:
            store: the project.
            history: its deeds.
            deed: what the import is in the Edit menu.
            taken: the stories of the project before the import.
            anew: whether what comes are stories of the project, analysed anew.
            parent: owns this.
        """
        super().__init__(parent)
        self._store = store
        self._history = history
        self._deed = deed
        self._anew = anew
        self._taken = taken
        self._alike = 0
        self._dropped = threading.Event()
        self._gate = threading.Lock()
        self._told = threading.Event()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="dateline: keeping")
        self._failed = False
        self._untold = Kept(alike=[])
        self._pending = 0
        self._come = 0
        self._waiting: list[Made] = []
        self._asked = self._answered = 0
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether something that was asked for is still to be told."""
        return self._pending > 0

    def keep(self, made: Made) -> None:
        """Keep a story, once those before it are kept, if it could be analysed; on any thread."""
        with self._gate:
            if made.outcome.analysis is None or self._dropped.is_set():
                return
            self._come += 1
            if self._come <= AT_ONCE:
                self._thread.submit(self._keep, made)
            else:
                self._waiting.append(made)

    def tell(self) -> None:
        """Emit :attr:`kept` once all that came until now are kept."""
        self._pending += 1
        self._asked += 1
        with self._gate:
            for made in self._waiting:
                self._thread.submit(self._keep, made)
            self._waiting.clear()
        self._thread.submit(self._read_ahead)

    def end(self) -> None:
        """Keep nothing more; on return, nothing is written any more."""
        with self._gate:
            self._dropped.set()
        self._told.set()
        self._pending = 0
        self._thread.shutdown(cancel_futures=True)

    @Slot(object)
    def _on_done(self, kept: Kept) -> None:
        try:
            if not self._dropped.is_set():
                self._pending -= 1
                self.kept.emit(kept)
        finally:
            self._told.set()

    # On the thread

    def _keep(self, made: Made) -> None:
        with self._noting_errors(), self._store.alone():
            if not self._stops:
                self._keep_one(made, self._untold)

    def _read_ahead(self) -> None:
        with self._noting_errors():
            if not self._dropped.is_set():
                self._store.columns()
                self._store.stories()
        kept, self._untold = self._untold, Kept(alike=[])
        self._told.clear()
        self._answered += 1
        self._done.emit(kept)
        # Were the next story written at once, the window would wait for it before it can tell, and
        # share the processor with it while views and map are painted. Who is behind does not rest:
        # where telling takes long, what is told would come later and later.
        if not (self._dropped.is_set() or self._is_behind):
            self._told.wait()
        if not self._is_behind:
            self._dropped.wait(REST_S)

    @contextmanager
    def _noting_errors(self) -> Iterator[None]:
        try:
            yield
        except Exception as error:  # noqa: BLE001 - handed to the GUI thread whole
            self._failed = True
            self._untold.error = self._untold.error or error

    @property
    def _is_behind(self) -> bool:
        """Whether the window asked to be told of more by now."""
        return self._answered < self._asked

    @property
    def _stops(self) -> bool:
        return self._failed or self._dropped.is_set() or self._deed.taken_back

    def _keep_one(self, made: Made, kept: Kept) -> None:
        analysis = made.outcome.analysis
        if analysis is None:
            return
        document = analysis.document
        if self._anew:
            if self._is_outdated(analysis):
                return
            command: Command = ReplaceAnalysis(
                analysis=analysis, versions=made.versions, name="Set date"
            )
        elif self._taken and self._taken & self._store.twins(document):
            kept.known += 1
            return
        else:
            command = AddAnalysis(analysis=analysis, versions=made.versions)
            self._note_alike(document, kept)
        self._history.run_untold(command, part_of=self._deed)
        kept.added += 1

    def _note_alike(self, document: Document, kept: Kept) -> None:
        """Take note of the story that this one is likest to, if it is nearly the same."""
        if self._alike < MOST_ALIKE:
            for other, share in self._store.alike(document)[:1]:
                self._alike += 1
                kept.alike.append(Alike(added=document.id, other=other, share=share))

    def _is_outdated(self, analysis: Analysis) -> bool:
        """Whether the story was taken out, or its date taken back, since it was read."""
        document = analysis.document
        now = [story.published for story in self._store.stories() if story.id == document.id]
        return now != [document.published]
