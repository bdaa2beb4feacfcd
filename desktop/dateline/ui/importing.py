"""Bringing stories in: analysed in worker processes, kept as they become ready."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from dateline.domain.errors import ColumnsError, SourceError, UserError
from dateline.domain.project import Held, PendingImport
from dateline.domain.text import DocumentId, Published
from dateline.project.commands import DateStory
from dateline.project.history import Gathering
from dateline.services.columns import UnclearTable
from dateline.ui.keeping import Alike, Keeper, Kept
from dateline.ui.reading import AnalysisJob, Made, Wanted, dated_again, wanted_again
from dateline.ui.saying import say, say_number
from dateline.ui.session import Session
from dateline.ui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from dateline.services.analyse import AnalysisPool, Outcome
    from dateline.services.sources import HasFile, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What became of one import."""

    added: int
    failures: tuple[SourceError, ...]
    cancelled: bool
    known: int = 0
    """Stories that the project had, to the letter, before the import."""
    alike: tuple[Alike, ...] = ()
    """Stories added that are nearly the same as others."""
    unclear: int = 0
    """Tables that a person was asked about; they come in another import."""

    @property
    def words(self) -> str:
        """Return ``12 stories added, 1 could not be read``."""
        if self.unclear and not self.added and not self.known:
            parts = [
                say_number(
                    "Window", "%Ln tables to say more of", "%Ln table to say more of", self.unclear
                )
            ]
        elif self.known and not self.added:
            parts = [
                say_number(
                    "Window",
                    "%Ln stories were already there",
                    "%Ln story was already there",
                    self.known,
                )
            ]
        else:
            parts = [say_number("Window", "%Ln stories added", "%Ln story added", self.added)]
            parts += [said for said in (self._known_words(), self._alike_words()) if said]
        if self.failures:
            failed = len(self.failures)
            parts.append(
                say_number("Window", "%Ln could not be read", "%Ln could not be read", failed)
            )
        if self.cancelled:
            parts.append(say("Window", "the rest was cancelled"))
        return ", ".join(parts)

    def _known_words(self) -> str:
        if not self.known:
            return ""
        return say_number("Window", "%Ln already there", "%Ln already there", self.known)

    def _alike_words(self) -> str:
        many = len(self.alike)
        if not many:
            return ""
        return say_number(
            "Window", "%Ln nearly the same as others", "%Ln nearly the same as others", many
        )


class StoryImport(QObject):
    """Adds stories to the open project, one import after another.

    Signals:
        busy_changed(bool): stories begin to be brought in, or no more are.
        first_added(): stories came into a project that had none.
        reported(ImportReport): an import is over.
        failed(Exception): it could not go on; what was added stays.
        unclear(UnclearTable): nobody said what the columns of a table are for; the rest goes on.
    """

    busy_changed = Signal(bool)
    first_added = Signal()
    reported = Signal(object)
    failed = Signal(object)
    unclear = Signal(object)

    def __init__(
        self, session: Session, runner: TaskRunner, pool: AnalysisPool, parent: QObject
    ) -> None:
        """Have nothing to bring in yet."""
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._pool = pool
        self._waiting: deque[Wanted] = deque()
        self.layouts: dict[str, dict[str, str]] = {}
        """What the columns of tables are for, as the person said."""
        self.is_watched: Callable[[], bool] = bool
        """Whether the map can be seen, where stories are to appear at once."""
        self._task: Task | None = None
        self._wanted = Wanted()
        self._asked: dict[str, Wanted] = {}
        self._left: PendingImport | None = None
        self._noted: tuple[tuple[Path, ...], tuple[Held, ...]] = ((), ())
        self._alike: list[Alike] = []
        self._keeper: Keeper | None = None
        self._anew = False
        self._added = self._known = self._unclear = 0
        self._failures: list[SourceError] = []
        self._over = False
        self._deed = Gathering(name=_deed_name)
        session.changed.connect(self._on_changed)
        session.project_changed.connect(self._on_project_changed)

    @property
    def busy(self) -> bool:
        """Whether stories are being brought in."""
        return self._task is not None

    def set_jobs(self, jobs: int) -> None:
        """Have so many stories read at once, from the next import on; 0: as the machine allows."""
        self._pool.set_jobs(jobs)

    def add(self, paths: Iterable[Path]) -> None:
        """Read files and folders and add their stories."""
        wanted = tuple(paths)
        if wanted:
            self._want(Wanted(paths=wanted))

    def hold(self, pending: PendingImport | None) -> None:
        """Keep what was cut short for another start, too, until it is gone on with or let be."""
        self._left = pending
        if pending is not None:
            self._noted = tuple(map(Path, pending.paths)), pending.held

    def let_be(self) -> None:
        """Forget what was cut short."""
        self._left = None
        self._note_pending()

    def go_on(self, pending: PendingImport) -> None:
        """Go on with an import that was cut short."""
        self._left = None
        for story in dated_again(pending):
            if story in self._session.story_numbers:
                self._read_anew(story, Gathering(name=_date_name))
        try:
            wanted = tuple(wanted_again(pending, [story.id for story in self._session.stories]))
        except UserError as error:
            self.failed.emit(error)
            return
        for each in wanted:
            self._want(each)

    def add_found(self, found: Iterable[HasFile]) -> None:
        """Read files that were found before: tables, now that :attr:`layouts` tells of them."""
        files = tuple(found)
        asked = [self._asked.pop(each.file.id, None) for each in files]
        origins = [path for wanted in asked if wanted is not None for path in wanted.noted()]
        self._want(Wanted(found=files, origins=tuple(dict.fromkeys(origins))))

    def leave(self, tables: Iterable[UnclearTable]) -> None:
        """Let tables be that nobody will say more of; a crash does not bring them back."""
        for table in tables:
            self._asked.pop(table.file.id, None)
        self._note_pending()

    def add_source(self, source: Source) -> None:
        """Add a story that was not a file: pasted, say."""
        self._want(Wanted(sources=(source,)))

    def set_date(self, document_id: DocumentId, when: date) -> None:
        """Keep a story's date, then analyse it anew, since its words are read against it.

        Both are one deed. After a crash between them the date stands, and the rest is gone on with.
        """
        deed = Gathering(name=_date_name)
        given = Published(value=when.isoformat(), basis="given")
        try:
            self._session.history.run_untold(
                DateStory(document_id=document_id, published=given), part_of=deed
            )
            self._read_anew(document_id, deed)
            self._session.tell_untold()
        except UserError as error:
            self.failed.emit(error)

    def _read_anew(self, document_id: DocumentId, deed: Gathering) -> None:
        from dateline.services.sources import Source

        document = self._session.store.document(document_id)
        label = document.source or document.title
        source = Source(id=document.id, label=label, document=document)
        self._want(Wanted(sources=(source,), anew=True, part_of=deed))

    def _want(self, wanted: Wanted) -> None:
        self._waiting.append(wanted)
        self._begin()
        self._note_pending()

    def _note_pending(self) -> None:
        """Let the project know what is to be read, so that it can go on after a crash.

        Tables that a person is being asked about are still to be read.
        """
        now = (self._wanted,) if self._task is not None else ()
        wanted = (*self._asked.values(), *now, *self._waiting)
        paths = [Path(path) for path in self._left.paths] if self._left else []
        paths += [path for each in wanted for path in each.noted()]
        held = [*self._left.held] if self._left else []
        held += [each for one in wanted for each in one.held()]
        noted = tuple(dict.fromkeys(paths)), tuple(dict.fromkeys(held))
        if noted == self._noted or self._session.read_only:
            return
        self._noted = noted
        try:
            self._session.store.set_pending(*noted)
        except UserError as error:
            self.failed.emit(error)

    @Slot()
    def cancel(self) -> None:
        """Stop, and forget what waits; what was added stays."""
        self._waiting.clear()
        if self._task is not None:
            self._task.cancel()

    def shutdown(self) -> None:
        """Keep nothing of what is on its way: the project is closed, or about to be."""
        self._drop()
        self.cancel()

    @Slot()
    def _on_project_changed(self) -> None:
        """What was on its way was meant for another project, which knows what it was."""
        self.shutdown()
        self._asked.clear()
        self._wanted = Wanted()
        self._left = None
        self._noted = ((), ())
        if self._over:
            self._report()

    @Slot()
    def _on_changed(self) -> None:
        """Whoever takes back an import that is under way does not want the rest of it."""
        if self._deed.taken_back and self._task is not None:
            self._drop()
            self._added = 0
            self._task.cancel()
            if self._over:
                self._report()

    def _begin(self) -> None:
        if self._task is not None or not self._waiting:
            return
        wanted = self._wanted = self._waiting.popleft()
        self._anew = wanted.anew
        self._added, self._known, self._unclear = 0, 0, 0
        self._failures, self._alike = [], []
        self._deed = wanted.part_of or Gathering(name=_deed_name)
        taken = frozenset(story.id for story in self._session.stories)
        keeper = self._keeper = Keeper(
            self._session.store,
            self._session.history,
            self._deed,
            taken=taken,
            anew=wanted.anew,
            parent=self,
        )
        keeper.kept.connect(self._on_kept)
        job = AnalysisJob(
            self._pool,
            paths=wanted.paths,
            taken=taken,
            skipped=wanted.skipped,
            sources=wanted.sources,
            found=wanted.found,
            layouts=dict(self.layouts),
            # What replaces something waits until the window is told: it may be looking at it.
            each=None if wanted.anew else keeper.keep,
        )
        task = self._runner.prepare(
            job,
            title=say("Window", "Analysing") if wanted.anew else say("Window", "Adding stories"),
        )
        task.is_watched = self.is_watched
        task.produced.connect(self._on_produced)
        task.failed.connect(self.failed)
        task.finished.connect(self._on_finished)
        self._task = task
        self.busy_changed.emit(True)
        self._runner.run(task)

    @Slot(object)
    def _on_produced(self, things: tuple[Made, ...]) -> None:
        if self._keeper is None:
            return
        for made in things:
            self._note_problem(made.outcome)
            if self._anew:
                self._keeper.keep(made)
        self._keeper.tell()

    def _note_problem(self, outcome: Outcome) -> None:
        problem, file = outcome.error, outcome.source.file
        if isinstance(problem, ColumnsError) and file is not None:
            self._unclear += 1
            self._asked[file.id] = self._wanted
            self.unclear.emit(UnclearTable(file, problem))
        elif problem is not None:
            self._failures.append(problem)

    @Slot(object)
    def _on_kept(self, kept: Kept) -> None:
        self._added += kept.added
        self._known += kept.known
        self._alike += kept.alike
        empty = not self._session.stories
        try:
            self._session.tell_untold()
            if empty and self._session.stories:
                self.first_added.emit()
        finally:
            if kept.error is not None:
                self._drop()
                self.cancel()
            self._report_if_over()
        if isinstance(kept.error, UserError):
            self.failed.emit(kept.error)
        elif kept.error is not None:
            raise kept.error

    def _drop(self) -> None:
        """Keep nothing of what came and is not kept yet."""
        if self._keeper is not None:
            self._keeper.end()
            self._keeper.deleteLater()
            self._keeper = None

    @Slot()
    def _on_finished(self) -> None:
        self._over = True
        self._report_if_over()

    def _report_if_over(self) -> None:
        if self._over and not (self._keeper is not None and self._keeper.busy):
            self._report()

    def _report(self) -> None:
        self._over = False
        self._drop()
        task, self._task = self._task, None
        cancelled = task is not None and task.cancelled
        report = ImportReport(
            added=0 if self._anew else self._added,
            failures=tuple(self._failures),
            cancelled=cancelled,
            known=0 if self._anew else self._known,
            alike=() if cancelled else tuple(self._alike),
            unclear=self._unclear,
        )
        self._note_pending()
        if not self._waiting:
            self.busy_changed.emit(False)
        if not self._anew or report.failures:
            self.reported.emit(report)
        self._begin()


def _date_name(_steps: int) -> str:
    return "Set date"


def _deed_name(stories: int) -> str:
    return f"Add {stories:,} stories"
