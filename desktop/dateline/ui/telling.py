"""What header, status bar and menus say of the project, kept in step with the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from dateline.domain.changes import Changes
from dateline.domain.project import PendingImport
from dateline.ui.reader.text_map import shown_title
from dateline.ui.selection import Selection

if TYPE_CHECKING:
    from dateline.ui.main_window import MainWindow
    from dateline.ui.settings import Settings


class Telling(QObject):
    """Says over a furnished window what its project is called, holds, shows and lets be done."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        """Say nothing before :meth:`show_project`; listen from now on."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        session = window.session
        session.changed.connect(self._on_changed)
        session.project_changed.connect(self.show_project)
        session.selection_changed.connect(self._on_selection_changed)
        session.filter_changed.connect(self._on_filter_changed)
        session.range_changed.connect(self._show_ledger)
        window.stories.pending_changed.connect(self._show_pending)
        window.bringing.opinions.switched.connect(self._show_geocoder)
        window.panes.shown_changed.connect(self._on_pane_shown)
        window.deeds.order_chosen.connect(self._on_order_chosen)
        window.deeds.recent.aboutToShow.connect(self._show_recent)

    @Slot()
    def show_project(self) -> None:
        """Say all of a project that is shown for the first time."""
        window = self._window
        info = window.session.store.info()
        self._show_title(info.title)
        window.banner.show_project(info)
        window.status.show_project(info)
        self._show_ledger()
        window.stories.look_for_pending()
        for key in ("rename", "add", "add_folder", "add_table", "add_address", "paste"):
            window.deeds[key].setEnabled(not info.read_only)
        window.header.add.setEnabled(not info.read_only)
        self._show_history()
        self._show_doubt()
        self.open_first_story()
        self._on_selection_changed(window.session.selection)

    def _show_title(self, title: str) -> None:
        words = f"{shown_title(title)} — Dateline".replace("[*]", "[ * ]")
        self._window.setWindowTitle(words)
        self._window.header.show_project(title)

    def open_first_story(self) -> None:
        """Open the story that is listed first, where none is open."""
        from dateline.ui.models.stories import StoryRole

        session, lists = self._window.session, self._window.lists
        if session.selection.document_id is None and session.stories:
            listed = lists.stories.stories.index(0).data(StoryRole.STORY)
            session.select_story((listed or session.stories[0]).id)

    @Slot(object)
    def _show_pending(self, pending: PendingImport | None) -> None:
        self._window.pending.show_pending(pending)
        self._window.deeds["go_on"].setEnabled(pending is not None)

    @Slot()
    def _show_geocoder(self) -> None:
        self._window.status.show_geocoder(self._window.bringing.opinions.title)

    @Slot()
    def _show_ledger(self) -> None:
        session = self._window.session
        self._window.status.ledger.show_ledger(
            session.ledger(),
            stories=len(session.stories),
            in_view=session.extent is not None,
            all_kinds=session.shows_all_kinds,
        )

    def _show_history(self) -> None:
        session = self._window.session
        history, writable = session.history, not session.read_only
        self._window.deeds.show_history(
            history.undo_name if writable else None, history.redo_name if writable else None
        )

    def _show_doubt(self) -> None:
        number = len(self._window.doubts.doubtful)
        self._window.header.show_review(number)
        self._window.status.show_review(number)
        for key in ("review", "review_back"):
            self._window.deeds[key].setEnabled(number > 0)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        info = self._window.session.store.info()
        if changes.project:
            self._show_title(info.title)
        self._window.status.show_project(info)
        self._show_ledger()
        self._show_history()
        self._show_doubt()

    @Slot(object)
    def _on_selection_changed(self, selection: Selection) -> None:
        window = self._window
        writable = selection.document_id is not None and not window.session.read_only
        window.deeds["story_date"].setEnabled(writable)
        window.deeds["remove_story"].setEnabled(writable)
        if selection.mention_id is not None:
            window.panes.front_reader()

    @Slot()
    def _on_filter_changed(self) -> None:
        self._window.deeds["metonyms"].setChecked(self._window.session.shows_all_kinds)
        self._show_ledger()

    @Slot(str)
    def _on_order_chosen(self, name: str) -> None:
        deeds = self._window.deeds
        self._window.lists.sort_by(name)
        deeds.show_choice(deeds.order, name)

    @Slot(str, bool)
    def _on_pane_shown(self, pane: str, is_shown: bool) -> None:
        self._window.deeds[pane].setChecked(is_shown)

    @Slot()
    def _show_recent(self) -> None:
        self._window.deeds.show_recent(self._settings.recent)
