"""The filter's deeds: shown as chips, put together in its pane, kept under a name."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from dateline.domain.annotations import KeptView, ViewKind
from dateline.domain.changes import Changes
from dateline.domain.errors import UserError
from dateline.domain.filters import NO_FILTER, Filter, NamedPlace, from_words, to_words
from dateline.domain.places import Extent
from dateline.ui.actions import Actions
from dateline.ui.dialogs.ask_text import AskText
from dateline.ui.filters.bar import FilterBar
from dateline.ui.filters.pane import FilterPane
from dateline.ui.models.filter_words import Part, in_words, parts_of
from dateline.ui.saying import say
from dateline.ui.selection import Selection
from dateline.ui.session import Session
from dateline.ui.theme import Appearance

VIEW = "view"
LONGEST = 60


class Sides(QStackedWidget):
    """The lists, or in their place what a filter may ask for."""

    def __init__(self, lists: QWidget, facets: QWidget) -> None:
        """Show the lists."""
        super().__init__()
        self.addWidget(lists)
        self.addWidget(facets)

    def show_facets(self, shown: bool) -> None:
        """Show what a filter may ask for, or the lists."""
        self.setCurrentIndex(int(shown))


class Filtering(QObject):
    """Follows the session's filter and changes it for the person.

    Signals:
        failed(UserError): a filter was not put on, or not kept.
        said(str): something was done; in words.
    """

    failed = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        *,
        lists: QWidget,
        button: QWidget,
        deeds: Actions,
        window: QWidget,
    ) -> None:
        """Show the filter in force; ``lists`` give way to its pane, which ``button`` opens."""
        super().__init__(window)
        self._session = session
        self._window = window
        self._deeds = deeds
        self.bar = FilterBar(appearance, window)
        self.pane = FilterPane(session, appearance, window)
        self.side = Sides(lists, self.pane)
        self.kept = deeds.kept
        self.bar.offer(self.kept)
        self._button = button
        self._listen()
        self.show()

    def _listen(self) -> None:
        session, bar, pane = self._session, self.bar, self.pane
        bar.chips.removal_asked.connect(self.remove)
        bar.clear.clicked.connect(self.clear)
        bar.chips.left.connect(self._on_chips_left)
        pane.closing_asked.connect(self._close_pane)
        pane.list.last_asked_off.connect(self._remove_last)
        pane.failed.connect(self.failed)
        self.kept.aboutToShow.connect(self._fill)
        self.kept.triggered.connect(self._on_kept)
        session.range_changed.connect(self.show)
        session.filter_changing.connect(self.show)
        session.project_changed.connect(self.show)
        session.changed.connect(self._on_changed)
        session.selection_changed.connect(self._on_selection_changed)
        self._on_selection_changed(session.selection)

    # Shown

    @property
    def parts(self) -> tuple[Part, ...]:
        """Return each part of what is asked for, the brush and the map's view too."""
        session = self._session
        wanted = session.whole_filter
        titles = {story.id: story.title for story in session.stories} if wanted.stories else {}
        parts = parts_of(replace(wanted, extent=session.filter.extent), titles)
        if session.extent is not None:
            view = Part(
                criterion=VIEW,
                value=None,
                heading=say("Filters", "Map"),
                words=say("Filters", "only what is in view"),
            )
            parts = (*parts, view)
        return parts

    @Slot()
    def show(self) -> None:
        """Show the filter in force as chips."""
        parts = self.parts
        self.bar.show_parts(parts, choosing=self._deeds["filter"].isChecked())
        self._deeds["clear_filter"].setEnabled(bool(parts))
        self._deeds["keep_filter"].setEnabled(bool(parts) and not self._session.read_only)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.events or changes.documents:
            self.show()

    # Changed

    def set_filter(self, wanted: Filter) -> None:
        """Put a filter on, and say so where it can't be."""
        try:
            self._session.set_filter(wanted)
        except UserError as error:
            self.failed.emit(error)

    def ask_for(self, criterion: str, value: object) -> None:
        """Ask for a value of a criterion, besides what is asked for already."""
        wanted = self._session.filter
        if value not in getattr(wanted, criterion):
            self.set_filter(wanted.toggled(criterion, value))

    @Slot()
    def ask_for_story(self) -> None:
        """Ask for the story that is picked."""
        picked = self._session.selection.document_id
        if picked is not None:
            self.ask_for("stories", picked)

    @Slot()
    def ask_for_place(self) -> None:
        """Ask for the place that is picked, and everything inside it."""
        picked = self._session.selection.place_id
        if picked is not None:
            place = self._session.store.place(picked)
            self.ask_for("places", NamedPlace(id=place.id, name=place.name))

    def ask_for_extent(self, extent: Extent | None) -> None:
        """Ask for a part of the map, which stays while the map goes on."""
        if extent is not None:
            self._deeds["in_view"].setChecked(False)
            self._session.set_extent(None)
            self.set_filter(replace(self._session.filter, extent=extent))

    @Slot(object)
    def _on_selection_changed(self, picked: Selection) -> None:
        self._deeds["only_story"].setEnabled(picked.document_id is not None)
        self._deeds["only_place"].setEnabled(picked.place_id is not None)

    @Slot(object)
    def remove(self, part: Part) -> None:
        """Take one part of the filter away."""
        if part.criterion == VIEW:
            self._deeds["in_view"].setChecked(False)
            self._session.set_extent(None)
        elif part.criterion == "time":
            self._session.show_all_time()
        else:
            self.set_filter(self._session.filter.without(part.criterion, part.value))

    @Slot()
    def _remove_last(self) -> None:
        if self.parts:
            self.remove(self.parts[-1])
        else:
            self._close_pane()

    @Slot()
    def clear(self) -> None:
        """Show everything: no filter, all time, whatever the map shows."""
        self._deeds["in_view"].setChecked(False)
        self._session.set_extent(None)
        self.set_filter(NO_FILTER)
        self._session.show_all_time()

    @Slot(bool)
    def show_pane(self, shown: bool) -> None:
        """Show what a filter may ask for in place of the lists, or the lists again."""
        self.side.show_facets(shown)
        self.show()
        if shown:
            self.pane.setFocus()

    @Slot()
    def _on_chips_left(self) -> None:
        self._button.setFocus()

    @Slot()
    def _close_pane(self) -> None:
        self._deeds["filter"].setChecked(False)
        self._button.setFocus()

    # Kept

    @property
    def kept_filters(self) -> tuple[KeptView, ...]:
        """Return the filters that the project keeps, oldest first."""
        views = self._session.store.views()
        return tuple(view for view in views if view.kind is ViewKind.FILTER)

    @Slot()
    def ask_keep(self) -> None:
        """Ask under which name to keep the filter in force."""
        wanted = self._session.whole_filter
        titles = {story.id: story.title for story in self._session.stories}
        dialog = AskText(
            self._window,
            title=say("Filters", "Keep filter"),
            label=say("Filters", "Name of the filter"),
            text=in_words(wanted, titles)[:LONGEST],
            verb=say("Filters", "Keep"),
        )
        dialog.given.connect(self.keep)
        dialog.open()

    @Slot(str)
    def keep(self, name: str) -> None:
        """Keep the filter in force under a name; with undo, as every deed."""
        from dateline.project.annotation_deeds import KeepView

        state = to_words(self._session.whole_filter)
        try:
            self._session.run(KeepView(kind=ViewKind.FILTER, title=name, state=state))
        except UserError as error:
            self.failed.emit(error)
        else:
            self.said.emit(say("Filters", "Filter kept as “{name}”").format(name=name))

    def take_up(self, view: KeptView) -> None:
        """Put a kept filter on, in place of the one in force."""
        wanted = from_words(view.state)
        if wanted is None:
            self.said.emit(
                say("Filters", "The filter “{name}” can't be read").format(name=view.name)
            )
            return
        self._deeds["in_view"].setChecked(False)
        self._session.set_extent(None)
        if wanted.time is None:
            self._session.show_all_time()
        self.set_filter(wanted)

    def forget(self, view: KeptView) -> None:
        """Keep a filter no longer; with undo."""
        from dateline.project.annotation_deeds import RemoveView

        try:
            self._session.run(
                RemoveView(
                    id=view.id,
                    name=f"Remove filter “{view.name[:40]}”",
                )
            )
        except UserError as error:
            self.failed.emit(error)

    @Slot()
    def _fill(self) -> None:
        """List what is kept, to take up or to remove."""
        self.kept.clear()
        self.kept.addAction(self._deeds["keep_filter"])
        views = self.kept_filters
        self.kept.addSeparator()
        for view in views:
            self.kept.addAction(view.name.replace("&", "&&")).setData(("take up", view))
        if not views:
            self.kept.addAction(say("Filters", "No filter is kept yet")).setEnabled(False)
            return
        remove = self.kept.addMenu(say("Filters", "&Remove"))
        remove.setEnabled(not self._session.read_only)
        for view in views:
            remove.addAction(view.name.replace("&", "&&")).setData(("forget", view))

    @Slot(QAction)
    def _on_kept(self, action: QAction) -> None:
        told = action.data()
        if isinstance(told, tuple):
            deed, view = told
            (self.take_up if deed == "take up" else self.forget)(view)

    def shutdown(self) -> None:
        """Count nothing more: the project is about to be closed."""
        self.pane.shutdown()
