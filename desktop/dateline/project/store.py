"""The project file: opened, read, copied, closed. Deeds are in :mod:`dateline.project.commands`."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Generator, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

from dateline.domain.errors import ProjectError
from dateline.domain.events import Analysis, Event, EventId, Mention, MentionId
from dateline.domain.places import Place, PlaceId
from dateline.domain.project import Held, KeptMention, PendingImport, ProjectInfo, Story, Versions
from dateline.domain.text import Document, DocumentId
from dateline.domain.times import Moment, TimeExpression
from dateline.project import closing, opinions, reading, writing
from dateline.project.column_reading import ColumnReader
from dateline.project.columns import EventColumns, Whole
from dateline.project.copying import copy_project, make_project
from dateline.project.database import Database
from dateline.project.faults import told
from dateline.project.lock import WriterLock
from dateline.project.opening import open_database

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from dateline.domain.annotations import Annotation, KeptView, RestorePoint, Subject
    from dateline.project.narrowing import Narrowed
    from dateline.project.walking import Told, WalkedBatch

_REVISION = "SELECT revision FROM project"


class ProjectStore:
    """A project file that is open. Every change is on disk when it returns.

    Threads take turns in it; what reads for long opens the file for itself, with
    ``read_only=True``. Every method raises :class:`~dateline.domain.errors.ProjectError` where the
    file can't be read or is damaged.
    """

    def __init__(self, database: Database, lock: WriterLock | None) -> None:
        """Take over an open database; made by :meth:`create` and :meth:`open`."""
        self.database = database
        self._lock = lock
        self._columns = ColumnReader(database)
        self._stories: tuple[int, tuple[Story, ...]] | None = None
        """The list as it was at a revision of the file."""
        self._open = True

    @classmethod
    def create(cls, path: Path, *, title: str, named: bool = True) -> ProjectStore:
        """Make an empty project and open it.

        Raises:
            ProjectError: something is there already, or it can't be written there.
        """
        make_project(path, title=title, named=named)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> ProjectStore:
        """Open a project; for reading only where asked for, or where it can't be written.

        It can't where the file or folder is write-protected, or where another window has it open.
        ``info().read_only`` says so.

        Raises:
            ProjectError: it is absent, damaged, hostile, of a newer Dateline or not a project.
        """
        database, lock = open_database(path, read_only=read_only)
        return cls(database, lock)

    def close(self) -> None:
        """Tidy up and close, so that the project is one file. Closing twice does nothing."""
        with self.alone():
            if not self._open:
                return
            self._open = False
            if not self.database.read_only:
                with contextlib.suppress(sqlite3.Error, ProjectError, ValueError):
                    self._columns.keep_copy()
            closing.close_database(self.database)
            if self._lock:
                self._lock.release()

    def alone(self) -> AbstractContextManager[object]:
        """Let no other thread read or write the project inside; each call is alone anyway."""
        return self.database.lock

    @contextmanager
    def alone_if_free(self) -> Iterator[bool]:
        """Do as :meth:`alone`, but where another thread is at it, do not wait, and tell False."""
        is_free = self.database.lock.acquire(blocking=False)
        try:
            yield is_free
        finally:
            if is_free:
                self.database.lock.release()

    def save_as(self, path: Path) -> ProjectStore:
        """Copy the project to ``path`` and return the copy, open; this one stays open as it is.

        What stood at ``path`` is replaced. An untitled project is named after the file.

        Raises:
            ProjectError: it can't be written there, or is this very file or one that is open;
                nothing was changed.
        """
        copy_project(self.database, path)
        return ProjectStore.open(path)

    @property
    def path(self) -> Path:
        """Return the project's file; nothing is read for it."""
        return self.database.path

    def info(self) -> ProjectInfo:
        """Return what is known of the project without reading its stories."""
        with self.database.reading("its title"):
            return reading.read_info(self.database)

    def stories(self) -> tuple[Story, ...]:
        """Return the list of stories, in order of arrival."""
        with self.database.reading("the list of stories"):
            if self.database.connection.in_transaction:
                return reading.read_stories(self.database)
            revision = self.database.number(_REVISION)
            if self._stories is None or self._stories[0] != revision:
                before = self._stories[1] if self._stories else ()
                self._stories = revision, reading.read_stories(self.database, before)
            return self._stories[1]

    def document(self, document_id: DocumentId) -> Document:
        """Return one story."""
        with self.database.reading("a story"):
            return reading.read_document(self.database, document_id)

    def texts(self, *, after: int, most: int) -> tuple[tuple[int, DocumentId, str], ...]:
        """Return number, id and text of the stories after a number, in order, so many at most."""
        with self.database.reading("the stories"):
            return reading.read_texts(self.database, after, most)

    def twins(self, document: Document) -> frozenset[DocumentId]:
        """Return the stories of the project with the very title and text of this one."""
        with self.database.reading("a story"):
            return reading.read_twins(self.database, document)

    def alike(self, document: Document) -> tuple[tuple[DocumentId, float], ...]:
        """Return the stories that are nearly the same, likest first, and how much is alike."""
        from dateline.project import finding

        with self.database.reading("the signs of stories"):
            return finding.read_alike(self.database, document.text)

    def find_stories(self, typed: str, most: int = 500) -> NDArray[np.int64]:
        """Return numbers of the stories with the words that a person types, in order of arrival.

        All words must be there; those in quotes stand together; the last one may go on. An index
        that is damaged is made anew, where the project can be written.
        """
        from dateline.project import finding

        try:
            with self.database.reading("the index of words"):
                return finding.find_stories(self.database, typed, most)
        except ProjectError:
            if self.database.read_only:
                raise
        with self.database.writing("Make the index of words anew"):
            finding.index_anew(self.database.connection)
            return finding.find_stories(self.database, typed, most)

    def mentions(self, document_id: DocumentId) -> tuple[KeptMention, ...]:
        """Return the mentions of one story, in text order."""
        with self.database.reading("a story's places"):
            return reading.read_mentions(self.database, document_id)

    def annotation(self, subject: Subject) -> Annotation:
        """Return what is noted about a story, a place or an event."""
        from dateline.project import noting

        with self.database.reading("a note"):
            return noting.read_annotation(self.database, subject)

    def annotations(self) -> tuple[Annotation, ...]:
        """Return all that is noted; the precision of an event's moment is not kept with it."""
        from dateline.project import noting

        with self.database.reading("the notes"):
            return noting.read_annotations(self.database)

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Return every tag, in alphabetical order, with how many things have it."""
        from dateline.project import noting

        with self.database.reading("the tags"):
            return noting.read_tags(self.database)

    def views(self) -> tuple[KeptView, ...]:
        """Return the bookmarks and filters that are kept, oldest first."""
        from dateline.project import noting

        with self.database.reading("the bookmarks"):
            return noting.read_views(self.database)

    def restore_points(self) -> tuple[RestorePoint, ...]:
        """Return the states that can be gone back to, latest first."""
        from dateline.project import noting

        with self.database.reading("the restore points"):
            return noting.read_restore_points(self.database)

    def pending(self) -> PendingImport | None:
        """Return what an import that is not over was to read; None where there is none."""
        with self.database.reading("the files to be read"):
            return reading.read_pending(self.database)

    def set_pending(self, paths: Iterable[Path], held: Iterable[Held] = ()) -> None:
        """Keep what an import is to read, until it is over: then nothing."""
        with self.database.writing("Note what is to be read"):
            writing.set_pending(self.database, [str(path) for path in paths], held)

    def opinion(self, service: str, asked: str) -> str | None:
        """Return what a geocoder on the net answered, as it was kept; None: it was not asked."""
        with self.database.reading("what a geocoder answered"):
            return opinions.read_opinion(self.database, service, asked)

    def keep_opinion(self, service: str, asked: str, answered: str) -> None:
        """Keep what a geocoder on the net answered; that is no deed to be undone."""
        with self.database.writing("Keep what a geocoder answered"):
            opinions.write_opinion(self.database, service, asked, answered)

    def same_words(
        self, words: str, document_id: DocumentId | None = None, *, unanswered: bool = False
    ) -> tuple[MentionId, ...]:
        """Return the mentions with these very words, of one story or of all the project.

        With ``unanswered`` those that a person has answered are left out.
        """
        with self.database.reading("the places of that name"):
            return reading.read_same_words(self.database, words, document_id, unanswered=unanswered)

    def dates(self, document_id: DocumentId) -> tuple[TimeExpression, ...]:
        """Return the words of one story that say when, in text order."""
        with self.database.reading("a story's dates"):
            return reading.read_dates(self.database, document_id)

    def analysis(self, document_id: DocumentId) -> Analysis:
        """Return everything that one story was found to say, a person's answers in force."""
        with self.database.reading("a story"):
            return reading.read_analysis(self.database, document_id)

    def mention(self, mention_id: MentionId) -> KeptMention:
        """Return one mention."""
        with self.database.reading("a mention"):
            return reading.read_mention(self.database, mention_id)

    def found(self, mention_id: MentionId) -> Mention:
        """Return one mention as the machine had it, whatever a person said since."""
        with self.database.reading("a mention"):
            return reading.read_found(self.database, mention_id)

    def event(self, event_id: EventId) -> Event:
        """Return one event."""
        with self.database.reading("an event"):
            return reading.read_event(self.database, event_id)

    def dated_by_machine(self, event_ids: Iterable[int]) -> frozenset[EventId]:
        """Return those of these events that a mention says at a moment which no person set."""
        with self.database.reading("the dates"):
            return reading.read_dated_by_machine(self.database, event_ids)

    def first_words(self, event_ids: Iterable[int]) -> dict[EventId, MentionId]:
        """Return the mention of each of these events that was kept first."""
        with self.database.reading("the events"):
            return reading.read_first_words(self.database, event_ids)

    def answered(self, mention_ids: Iterable[int]) -> dict[MentionId, bool]:
        """Return whether a person said anything of each of these mentions; without those gone."""
        with self.database.reading("the answers"):
            return reading.read_answered(self.database, mention_ids)

    def place(self, place_id: PlaceId) -> Place:
        """Return one place that a story of the project may mean."""
        with self.database.reading("a place"):
            return self.database.places.by_id(place_id)

    def first_mention(
        self, place_id: PlaceId, *, start: float, end: float, prefer: DocumentId | None
    ) -> MentionId | None:
        """Return the first mention of a place in [start, end), in seconds since 1970.

        The story preferred comes first, then the others in order of arrival; a mention without a
        moment is returned only where none in range has one, None where there is no mention at all.
        """
        with self.database.reading("a place"):
            return reading.read_first_mention(self.database, place_id, start, end, prefer)

    def columns(self) -> EventColumns:
        """Return every event as columns. Cheap after a small deed: only what it touched is read."""
        with self.database.reading("the events"):
            return self._columns.read()

    def shares(self, columns: EventColumns) -> Whole:
        """Return, for each pair of an event and a story, how many mentions of the story say so."""
        steps = self.reading_shares(columns)
        while True:
            try:
                next(steps)
            except StopIteration as done:
                return cast("Whole", done.value)

    def reading_shares(self, columns: EventColumns) -> Generator[None, None, Whole]:
        """Return the same as :meth:`shares`, in steps of a few milliseconds."""
        from dateline.project.story_pairs import reading_shares

        steps = reading_shares(self.database, columns)
        while True:
            with self.database.reading("the stories' shares in events"):
                try:
                    next(steps)
                except StopIteration as done:
                    return cast("Whole", done.value)
            yield  # others may write now, so nothing is held

    def revision(self) -> int:
        """Return a number that grows with every write to the file."""
        with self.database.reading("its revision"):
            return self.database.number(_REVISION)

    def walk(self, narrowed: Narrowed | None = None) -> Iterator[WalkedBatch]:
        """Return every event with all that says so, in the order of :meth:`columns`; in batches.

        Those of ``narrowed`` only, where given.
        """
        from dateline.project.walking import walk_events

        with self.database.reading("the events"):
            columns = narrowed.columns if narrowed else self._columns.read()
            told_by = narrowed.told_by if narrowed else None
            yield from walk_events(self.database, columns, told_by)

    def placed(
        self, columns: EventColumns, part: slice
    ) -> tuple[list[int], list[Place], list[Moment | None]]:
        """Return numbers, places and moments of a run of events."""
        from dateline.project.walking import placed

        with self.database.reading("the events"):
            return placed(columns, part)

    def story_numbers(self) -> range:
        """Return the numbers that stories have; some may have none."""
        with self.database.reading("the list of stories"):
            return range(self.database.given("next_document"))

    def walk_stories(
        self, parts: Iterable[range], narrowed: Narrowed | None = None
    ) -> Iterator[Told]:
        """Return what stories say of events, or of those of ``narrowed``, by numbers of stories.

        The next part is asked for when all of the one before was taken.
        """
        from dateline.project.walking import walk_stories

        with self.database.reading("the stories"):
            yield from walk_stories(self.database, parts, narrowed)

    @contextmanager
    def still(self) -> Iterator[None]:
        """Let all reads inside see one state of a project that another window may write to.

        For stores that are open for reading only; any other sees nothing but its own writes.
        """
        with told(self.database.path, "could not be read"), self.database.still():
            yield

    def versions(self) -> Versions | None:
        """Return what made the newest story's analysis; None for an empty project."""
        with self.database.reading("its versions"):
            return reading.read_versions(self.database)
