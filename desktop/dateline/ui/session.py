"""The open project, and what of it is shown and picked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from dateline.domain.changes import Changes
from dateline.domain.colours import OTHER
from dateline.domain.errors import UserError
from dateline.domain.events import EventId, MentionId
from dateline.domain.filters import NO_FILTER, Filter
from dateline.domain.places import Extent, PlaceId
from dateline.domain.project import Story
from dateline.domain.text import DocumentId
from dateline.project.columns import EventColumns
from dateline.project.store import ProjectStore
from dateline.ui.drawing import ColourBy, Drawing
from dateline.ui.hovering import Hovering
from dateline.ui.models.content import Content
from dateline.ui.models.in_range import RangeCounts, RangeIndex
from dateline.ui.models.ledger import Ledger
from dateline.ui.models.shown import Shown
from dateline.ui.models.sifting import Sifting
from dateline.ui.outlook import NO_OUTLOOK, Outlook
from dateline.ui.selection import Selection, TimeRange

if TYPE_CHECKING:
    from dateline.project.commands import Command
    from dateline.project.history import History
    from dateline.ui.models.notebook import Notebook

Recall = Callable[[Path], Outlook]
"""Answers a project's file with how it was left."""


class Session(QObject):
    """One open project. Views read from it, ask it for deeds, and listen to its signals.

    What the pointer rests on is kept by :attr:`hovering`.

    Signals:
        changed(Changes): the project's content is not as it was; re-read what concerns you.
        range_changed(TimeRange): the brush moved. Emitted once for a move, for all views.
        filter_changing(): the next signal is ``filter_changed``, and nothing is counted yet: for
            what the first picture must have around it.
        filter_changed(): another filter is in force, other kinds of mention are shown, or another
            part of the map counts.
        selection_changed(Selection): something else is picked.
        drawing_changed(Drawing): events are drawn in another way.
        leaving(): another project is about to be shown; :attr:`outlook` is still to be set.
        project_changed(): another project file is open; re-read everything.
    """

    changed = Signal(object)
    range_changed = Signal(object)
    filter_changing = Signal()
    filter_changed = Signal()
    selection_changed = Signal(object)
    drawing_changed = Signal(object)
    leaving = Signal()
    project_changed = Signal()

    def __init__(
        self, store: ProjectStore, parent: QObject | None = None, recall: Recall | None = None
    ) -> None:
        """Show the project of ``store`` as it was left, or all of its time and nothing picked.

        ``recall`` answers a project's file with how it was left.
        """
        super().__init__(parent)
        self._drawing = Drawing()
        self._all_kinds = False
        self._extent: Extent | None = None
        self._recall = recall or (lambda _project: NO_OUTLOOK)
        self._adopt(store, self._recall(Path(store.info().path)))
        self.hovering = Hovering(self)

    def _adopt(self, store: ProjectStore, outlook: Outlook) -> None:
        self._store = store
        self._content = Content(store)
        self._filter = NO_FILTER
        self._shown: Shown | None = None
        self._counts: RangeCounts | None = None
        self._range = self.full_range()
        self._whole = True
        self._selection = Selection()
        self.outlook = outlook
        if outlook.range is not None and self._holds(outlook.range):
            self._range, self._whole = outlook.range, False
        self._selection = self._selected(outlook)
        if outlook.filter:
            with suppress(UserError):  # what can't be looked up hides nothing
                self.sifting.sieve.look_up(outlook.filter)
                self._filter = outlook.filter

    def _holds(self, wanted: TimeRange) -> bool:
        """Whether a stretch of time has anything of the project's own time in it."""
        full = self.full_range()
        return wanted.start < full.end and full.start < wanted.end

    def _selected(self, outlook: Outlook) -> Selection:
        """Return what of an outlook's selection is still there."""
        if outlook.document_id is None or outlook.document_id not in self.story_numbers:
            return Selection()
        if outlook.mention_id is not None:
            kept = {kept.id for kept in self._store.mentions(outlook.document_id)}
            if outlook.mention_id in kept:
                return self._with_mention(outlook.mention_id)
        return Selection(document_id=outlook.document_id)

    # What is open

    @property
    def store(self) -> ProjectStore:
        """Return the project file, for reading; deeds go through :meth:`run`."""
        return self._store

    @property
    def history(self) -> History:
        """Return what was done, for the names in the Edit menu."""
        return self._content.history

    @property
    def columns(self) -> EventColumns:
        """Return the events as columns, as of the last change."""
        return self._content.columns

    @property
    def stories(self) -> tuple[Story, ...]:
        """Return the list of stories, as of the last change."""
        return self._content.stories

    @property
    def story_numbers(self) -> Mapping[DocumentId, int]:
        """Return each story's number."""
        return self._content.numbers

    @property
    def story_colours(self) -> tuple[int, ...]:
        """Return each story's colour by number, the same in every view and export."""
        return self._content.colours

    def colour_of(self, number: int) -> int:
        """Return the colour of the story of that number; one without events has none of its own."""
        colours = self.story_colours
        return colours[number] if 0 <= number < len(colours) else OTHER

    @property
    def read_only(self) -> bool:
        """Whether the project can't be written, so that deeds are not offered."""
        return self._store.info().read_only

    def open(self, store: ProjectStore) -> None:
        """Show another project, as it was left, and close the one before."""
        self.leaving.emit()
        self._change(store, self._recall(Path(store.info().path)))

    def _change(self, store: ProjectStore, outlook: Outlook) -> None:
        before = self._store
        self._adopt(store, outlook)
        self.project_changed.emit()
        before.close()

    def save_as(self, path: Path) -> None:
        """Copy the project to ``path`` and go on working in the copy.

        Raises:
            ProjectError: it can't be written there; the project stays as and where it is.
        """
        copy = self._store.save_as(path)
        self.leaving.emit()
        self._change(copy, self.outlook)

    def shutdown(self) -> None:
        """Close the project file; nothing is unsaved, and nothing is told any more."""
        self.blockSignals(True)
        self._store.close()

    # Deeds

    def run(self, command: Command) -> Changes:
        """Do, keep for undo, and tell everyone.

        Raises:
            ProjectError: the file can't be written; nothing was changed.
        """
        return self._tell(self.history.run(command))

    def tell_untold(self) -> Changes:
        """Tell everyone what :meth:`History.run_untold` did; any deed tells of it, too."""
        return self._tell(Changes())

    def undo(self) -> Changes:
        """Take back the last deed; where the window was not told of that one, tell of it instead.

        An import may have gone on since the person saw what there is to take back.
        """
        with self._store.alone():
            changes = Changes() if self.history.ahead else self.history.undo()
        return self._tell(changes)

    def redo(self) -> Changes:
        """Do again what was taken back last."""
        return self._tell(self.history.redo())

    def go_back(self, point: int) -> Changes:
        """Bring the project to the state of a restore point."""
        return self._tell(self.history.go_back(point))

    def go_to(self, deed: int) -> Changes:
        """Bring the project to the state right after a deed, done or taken back."""
        return self._tell(self.history.go_to(deed))

    def _tell(self, changes: Changes) -> Changes:
        before = self._range
        with self._store.alone():  # what is read holds all that is told, and no more
            changes = self.history.take_untold() | changes
            self._read_again(changes)
        if changes:
            self.changed.emit(changes)
        if self._range != before:
            self.range_changed.emit(self._range)
        if changes.annotations and self._filter.tags:
            self.filter_changed.emit()
        self._renew_selection()
        return changes

    def _read_again(self, changes: Changes) -> None:
        """Forget what is not as it was."""
        self._content.forget(changes)
        if changes.events or changes.documents or (changes.annotations and self._filter.tags):
            self._shown = self._counts = None
        if changes.events and self._whole:
            self._range = self.full_range()

    def _renew_selection(self) -> None:
        """Follow the words picked to another place, and let go of what is no longer there.

        Undo decides anew, as a person does, and takes stories away.
        """
        picked = self._selection
        if picked.document_id is not None and picked.document_id not in self.story_numbers:
            self.select(Selection())
        elif picked.document_id is not None and picked.mention_id is not None:
            kept = {kept.id for kept in self._store.mentions(picked.document_id)}
            if picked.mention_id in kept:
                self.select_mention(picked.mention_id)
            else:
                self.select_story(picked.document_id)

    # What is shown

    @property
    def range(self) -> TimeRange:
        """Return the stretch of time that the views show."""
        return self._range

    def full_range(self) -> TimeRange:
        """Return the stretch that holds every dated event; one day of 1970 where there is none."""
        start, end = self._content.columns.moments.span()
        return TimeRange(start=start, end=end)

    @property
    def shows_everything(self) -> bool:
        """Whether all of the project's time is shown, whatever is added to it."""
        return self._whole

    def show_all_time(self) -> None:
        """Show all of the project's time, in every view."""
        self.set_range(self.full_range())

    @property
    def shows_all_kinds(self) -> bool:
        """Whether demonyms and metonyms count as events, rather than places named as such only."""
        return self._all_kinds

    def set_shows_all_kinds(self, shows: bool) -> None:
        """Let demonyms and metonyms count as events, or not, in every view."""
        if shows != self._all_kinds:
            self._all_kinds = shows
            self._filter_anew()

    @property
    def extent(self) -> Extent | None:
        """Return the part of the map outside of which events don't count; None: all of it."""
        return self._extent

    def set_extent(self, extent: Extent | None) -> None:
        """Count only the events at places in this part of the map, in every view; None: all."""
        if extent != self._extent:
            self._extent = extent
            self._filter_anew()

    @property
    def filter(self) -> Filter:
        """Return the filter in force, without the brush and the map's view."""
        return self._filter

    def set_filter(self, wanted: Filter) -> None:
        """Show only what passes, in every view; a time that it asks for moves the brush.

        Raises:
            ProjectError: the project can't be read for it; everything stays as it is.
        """
        content = replace(wanted, time=None)
        if content != self._filter:
            self.sifting.sieve.look_up(content)
            self._filter = content
            self._filter_anew()
        if wanted.time is not None:
            start, end = wanted.time
            self.set_range(TimeRange(start=start, end=end))

    @Slot()
    def clear_filter(self) -> None:
        """Show all that the filter leaves out; brush and map's view stay."""
        self.set_filter(NO_FILTER)

    @property
    def whole_filter(self) -> Filter:
        """Return all that is asked for: the filter, brush, and map's view where only that counts.

        A brush on all of the project's time asks for nothing.
        """
        time = None if self._whole else (self._range.start, self._range.end)
        return replace(self._filter, time=time, extent=self._extent or self._filter.extent)

    def _filter_anew(self) -> None:
        self._shown = self._counts = None
        self.filter_changing.emit()
        self.filter_changed.emit()

    @property
    def notebook(self) -> Notebook:
        """Return what a person noted about the project."""
        return self._content.notebook

    @property
    def sifting(self) -> Sifting:
        """Return what sifts the events of the project, as of the last change."""
        return self._content.sifting

    @property
    def shown(self) -> Shown:
        """Return what of the project is shown, whatever the time."""
        if self._shown is None:
            self._shown = self.sifting.shown(
                self._filter, others=self._all_kinds, view=self._extent
            )
        return self._shown

    @property
    def index(self) -> RangeIndex:
        """Return what counts the events that are shown, for any stretch of time."""
        return self.shown.index

    @property
    def counts(self) -> RangeCounts:
        """Return what the range holds; counted once for all views."""
        if self._counts is None:
            self._counts = self.index.count(self._range.start, self._range.end)
        return self._counts

    def ledger(self) -> Ledger:
        """Return where every event of the project is: shown, or why it is not."""
        return self.shown.bookkeeper.ledger(self.counts)

    def set_range(self, time_range: TimeRange) -> None:
        """Show this stretch of time, in every view."""
        full = self.full_range()
        self._whole = time_range.start <= full.start and time_range.end >= full.end
        if time_range != self._range:
            self._range = time_range
            self._counts = None
            self.range_changed.emit(time_range)

    def take_up(self, outlook: Outlook) -> None:
        """Show range, filter and selection of an outlook; raises as :meth:`set_filter` does."""
        if outlook.range is not None and self._holds(outlook.range):
            self.set_range(outlook.range)
        else:
            self.show_all_time()
        self.set_filter(outlook.filter)
        self.select(self._selected(outlook))

    # How it is drawn

    @property
    def drawing(self) -> Drawing:
        """Return how events are drawn."""
        return self._drawing

    @property
    def colour_by(self) -> ColourBy:
        """Return what the colours of the events stand for."""
        return self._drawing.colour_by

    def set_drawing(self, drawing: Drawing) -> None:
        """Draw events like this, in every view that can."""
        if drawing != self._drawing:
            self._drawing = drawing
            self.drawing_changed.emit(drawing)

    # What is picked

    @property
    def selection(self) -> Selection:
        """Return what is picked."""
        return self._selection

    def select(self, selection: Selection) -> None:
        """Pick this, in every view."""
        if selection != self._selection:
            self._selection = selection
            self.selection_changed.emit(selection)

    def select_story(self, document_id: DocumentId) -> None:
        """Open a story in the reader."""
        self.select(Selection(document_id=document_id))

    def light_story(self, document_id: DocumentId) -> None:
        """Pick a story as a whole: opened in the reader, its events lit, all others quiet."""
        self.select(Selection(document_id=document_id, whole_story=True))

    @property
    def lit_story(self) -> int | None:
        """Return the number of the story picked as a whole, if one is."""
        picked = self._selection
        if not picked.whole_story or picked.document_id is None:
            return None
        return self.story_numbers.get(picked.document_id)

    def select_mention(self, mention_id: MentionId) -> None:
        """Pick the words of one mention, with its event and place."""
        self.select(self._with_mention(mention_id))

    def _with_mention(self, mention_id: MentionId) -> Selection:
        kept = self._store.mention(mention_id)
        return Selection(
            document_id=kept.document_id,
            place_id=kept.mention.choice,
            event_id=kept.event_id,
            mention_id=mention_id,
        )

    def select_event(self, event_id: EventId) -> None:
        """Pick an event, and open the first paragraph that says so."""
        self.select_mention(self._store.event(event_id).mention_ids[0])

    def select_place(self, place_id: PlaceId) -> None:
        """Pick a place; the reader opens its first mention in range."""
        first = self._store.first_mention(
            place_id,
            start=self._range.start,
            end=self._range.end,
            prefer=self._selection.document_id,
        )
        if first is None:
            self.select(Selection(document_id=self._selection.document_id, place_id=place_id))
        else:
            self.select_mention(first)
