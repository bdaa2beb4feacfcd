"""The main window: puts the panes together and gives each deed of the menus to whoever does it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QStatusBar

from dateline.domain.changes import Changes
from dateline.domain.errors import UserError
from dateline.ui import frame
from dateline.ui.ahead import Ahead
from dateline.ui.banner import PendingBanner, ReadOnlyBanner, Top
from dateline.ui.elsewhere import told
from dateline.ui.looks import Looks
from dateline.ui.map.view import MapView
from dateline.ui.map_pane import MapPane, MapRoom
from dateline.ui.measures import HEADER_HEIGHT
from dateline.ui.mime import dropped_address, dropped_paths
from dateline.ui.panes import Pane, Panes
from dateline.ui.saying import say
from dateline.ui.session import Session
from dateline.ui.settings import Settings, gazetteer_folder
from dateline.ui.tabbing import neighbour
from dateline.ui.theme import Appearance

if TYPE_CHECKING:
    from dateline.ui.importing import StoryImport
    from dateline.ui.tasks import TaskRunner


class MainWindow(QMainWindow):
    """Holds the panes and the deeds; what is open is the session's.

    Signals:
        closed(): the window is shut down, all its work awaited; emitted once.
    """

    closed = Signal()

    def __init__(
        self,
        *,
        session: Session,
        map_view: MapView,
        appearance: Appearance,
        settings: Settings,
    ) -> None:
        """Show the map of a session, with room for all else; :meth:`furnish` adds it."""
        super().__init__()
        self.session = session
        self.map_view = map_view
        self._appearance = appearance
        self._settings = settings
        self._shut = False
        self._furnished = False
        self.setAcceptDrops(True)
        self.setMinimumSize(800, 520)
        self.map_pane = MapPane(session, map_view, self)
        self.map_room = MapRoom(self.map_pane, self)
        self.panes = Panes(self.map_room, self)
        self.setCentralWidget(self.panes)
        self.banner = ReadOnlyBanner(self)
        self.pending = PendingBanner(self)
        self.banner.show_project(session.store.info())
        self.setMenuWidget(Top(frame.room("header", HEADER_HEIGHT), self.banner))
        self.setStatusBar(QStatusBar())
        self._restore_frame()
        self.looks = Looks(map_view, appearance, settings, self)
        self.ahead = Ahead(session, self, is_painted=lambda: map_view.is_settled)

    def lay_out(self) -> None:
        """Give the map its size and its page: to be called before the window is shown."""
        # Asked for a picture, a window that is not shown lays itself out.
        self.grab(QRect(0, 0, 1, 1))
        self.map_view.begin()
        self.map_pane.stand_alone()

    def furnish(self, *, runner: TaskRunner, importing: StoryImport) -> None:
        """Add everything but the map: kept apart, so that the map needs not wait for it."""
        from dateline.services.finding import PlaceFinder
        from dateline.ui.actions import Actions
        from dateline.ui.bringing_in import BringingIn
        from dateline.ui.choices import restore_choices
        from dateline.ui.drop import DropShade
        from dateline.ui.exporting import Exports
        from dateline.ui.filters.filtering import Filtering
        from dateline.ui.filters.suggestions import Suggestions
        from dateline.ui.header import Header
        from dateline.ui.opening import Opening
        from dateline.ui.places.pane import ListPane
        from dateline.ui.reader.pane import ReaderPane
        from dateline.ui.remembering import Remembering
        from dateline.ui.review import Review
        from dateline.ui.status import StatusBar
        from dateline.ui.story_deeds import StoryDeeds
        from dateline.ui.timeline.pane import TimelinePane
        from dateline.ui.timeline.travel import Travel

        session, appearance = self.session, self._appearance
        self.runner, self.importing = runner, importing
        importing.is_watched = self.map_view.isVisible
        self.deeds = Actions(self)
        self.header = Header(appearance, self)
        self.finder = PlaceFinder(gazetteer_folder())
        self.doubts = Review(session, self)
        self.lists = ListPane(session, self.doubts, self.finder, appearance, self)
        self.reader = ReaderPane(session, self.doubts, self.finder, appearance, self)
        self.timeline = TimelinePane(session, appearance, self)
        self.filtering = Filtering(
            session,
            appearance,
            lists=self.lists,
            button=self.header.filter,
            deeds=self.deeds,
            window=self,
        )
        self.suggestions = Suggestions(
            self.header.search, session, lambda: self.lists.found, self.filtering, appearance
        )
        self.panes.furnish(lists=self.filtering.side, reader=self.reader, timeline=self.timeline)
        self.status = StatusBar(runner, self)
        self.opening = Opening(session, self._settings, self)
        self.exports = Exports(session, self.map_view, runner, self._settings, self)
        self.stories = StoryDeeds(session, importing, self.opening, self._settings, self)
        self.bringing = BringingIn(
            session, importing, runner, self._settings, self, actions=self.deeds
        )
        self._add_map_deeds()
        self.travel = Travel(session, self.timeline, self)
        self._shade = DropShade(appearance, self.map_pane)
        self.setMenuWidget(Top(self.header, self.banner, self.pending))
        self.setStatusBar(self.status)
        self._connect_deeds()
        self._listen()
        restore_choices(self, self._settings)
        self._furnished = True
        self.telling.show_project()
        self.desk.noting.take_up()
        self.remembering = Remembering(session, self.map_view, self.reader, self._settings)
        self.remembering.rested.connect(self._remember)

    # Put together

    def _add_map_deeds(self) -> None:
        from dateline.ui.drawing_deeds import DrawingDeeds
        from dateline.ui.in_view import InView
        from dateline.ui.online_deeds import OnlineDeeds
        from dateline.ui.street_deeds import StreetDeeds

        layers, deeds, settings = self.map_view.layers, self.deeds, self._settings
        self.streets = StreetDeeds(layers, deeds.street, settings, self)
        self.in_view = InView(self.session, self.map_view, self)
        self.online = OnlineDeeds(layers, deeds["online"], self.status, settings, self)
        DrawingDeeds(self.session, deeds, settings)
        self.filtering.bar.covered.connect(self.map_view.set_covered)
        self.map_room.lay_over(self.filtering.bar)
        self.filtering.show()

    def _connect_deeds(self) -> None:
        from dateline.ui.at_home import AtHome
        from dateline.ui.desk import Desk
        from dateline.ui.doers import doers
        from dateline.ui.telling import Telling

        self.desk = Desk(self, self._settings)
        self.at_home = AtHome(self, self._settings, self._appearance)
        self.telling = Telling(self, self._settings)
        actions, header = self.deeds, self.header
        actions.fill(header.menus)
        header.offer(
            filtering=actions["filter"],
            review=actions["review"],
            add=actions["add"],
            snapshot=actions["snapshot"],
        )
        actions.connect_all(doers(self))
        actions.recent_chosen.connect(self.opening.open_recent)
        actions.recent_cleared.connect(self._settings.clear_recent)
        actions.appearance_chosen.connect(self.looks.choose)
        actions.contrast_chosen.connect(self.looks.choose_contrast)
        actions.map_style_chosen.connect(self.looks.choose_map_style)
        actions.step_chosen.connect(self.timeline.restore_step)

    def _listen(self) -> None:
        session = self.session
        self.header.search_changed.connect(self.lists.search)
        self.header.search_changed.connect(self.suggestions.suggest)
        self.header.search.left.connect(self._on_search_left)
        self.banner.copy_asked.connect(self.opening.ask_copy)
        self.pending.going_on_asked.connect(self.stories.go_on)
        self.pending.leaving_asked.connect(self.stories.leave)
        ledger = self.status.ledger
        ledger.in_view.clicked.connect(self.deeds["in_view"].trigger)
        ledger.others.clicked.connect(self.deeds["metonyms"].trigger)
        ledger.filtered.clicked.connect(session.clear_filter)
        ledger.range_asked.connect(self.travel.show_all)
        ledger.undated_asked.connect(self.travel.show_undated)
        self.header.renaming_asked.connect(self.opening.ask_name)
        self.map_pane.add_asked.connect(self.stories.ask_files)
        self.map_pane.all_time_asked.connect(self.travel.show_all)
        self.map_pane.all_asked.connect(session.clear_filter)
        self.map_pane.undated_asked.connect(self.travel.show_undated)
        self.lists.all_asked.connect(self._list_all)
        self.lists.story_opened.connect(self.panes.front_reader)
        self.lists.review_asked.connect(self.review)
        self.lists.stories.removal_asked.connect(self.stories.remove)
        self.reader.date_given.connect(self.stories.set_date)
        self.reader.story_date_asked.connect(self.stories.ask_date)
        self.timeline.undated_asked.connect(self.travel.show_undated)
        self.opening.saved.connect(self.status.notice)
        self.exports.written.connect(self.status.notice)
        self.stories.said.connect(self.status.notice)
        self.filtering.said.connect(self.status.notice)
        self.streets.said.connect(self.status.notice)
        self.bringing.said.connect(self.status.notice)
        self.bringing.failed.connect(self.show_error)
        self.reader.offer_online(self.bringing.opinions)
        self.stories.address_pasted.connect(self.bringing.web.offer)
        for view in (self.map_pane, self.map_view, self.timeline, self.lists):
            self.importing.busy_changed.connect(view.show_reading)
        self.importing.first_added.connect(self._on_first_added)
        self.importing.reported.connect(self.map_view.follow_events)
        self.session.changed.connect(self._on_changed)
        self.map_view.failed.connect(self.map_pane.show_failure)
        self.map_view.ready.connect(self.map_pane.clear_failure)
        self.opening.failed.connect(self.show_error)
        for source, title in (
            (self.reader, say("Window", "The story was not changed")),
            (self.desk, say("Window", "Nothing was changed")),
            (self.lists, say("Window", "The stories were not searched")),
            (self.exports, say("Window", "The file was not written")),
            (self.filtering, say("Window", "The filter was not changed")),
            (self.importing, say("Window", "Not every story was read")),
            (self.stories, say("Window", "The stories were not changed")),
            (self.streets, say("Window", "The street map was not added")),
        ):
            source.failed.connect(partial(self.show_error, title=title))
        taken_off = say("Window", "The street map was taken off")
        self.streets.taken_off.connect(partial(self.show_error, title=taken_off))

    # Deeds

    @Slot()
    def undo(self) -> None:
        """Take back the last deed."""
        self._step(self.session.undo, say("Window", "Nothing was undone"))

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        self._step(self.session.redo, say("Window", "Nothing was done again"))

    def _step(self, deed: Callable[[], Changes], title: str) -> None:
        try:
            deed()
        except UserError as error:
            self.show_error(error, title)

    @Slot()
    def copy_words(self) -> None:
        """Copy what is selected, wherever the focus is."""
        focus = QApplication.focusWidget()
        copy = getattr(focus, "copy", None)
        (copy if callable(copy) else self.reader.view.copy)()

    @Slot()
    def search(self) -> None:
        """Go to the search field."""
        self.deeds["filter"].setChecked(False)
        self.panes.front_lists()
        self.header.search.setFocus()
        self.header.search.selectAll()

    @Slot()
    def _on_search_left(self) -> None:
        if self.lists.stories.stories.rowCount():
            self.lists.stories.setFocus()
        else:
            self.lists.places.setFocus()

    @Slot()
    def _list_all(self) -> None:
        if self.header.search.text():
            self.header.search.clear()
        else:
            self.session.clear_filter()

    @Slot()
    def review(self) -> None:
        """Open the next place in doubt."""
        self._review(self.doubts.next)

    @Slot()
    def review_back(self) -> None:
        """Open the place in doubt before."""
        self._review(self.doubts.previous)

    def _review(self, step: Callable[[], None]) -> None:
        self.panes.set_shown(Pane.READER, True)
        self.panes.front_reader()
        step()
        self.reader.take_focus()

    @Slot(object, str)
    def show_error(self, error: Exception, title: str) -> None:
        """Say what failed and what the person can do; what is no error of theirs is a bug."""
        if not isinstance(error, UserError):
            raise error
        from dateline.ui.dialogs.message import show_problem

        show_problem(self, title, told(str(error)))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.documents and not self.importing.busy:
            self.map_view.follow_events()

    @Slot()
    def _on_first_added(self) -> None:
        self.map_view.fit_events()
        self.timeline.view.show_all()
        self.telling.open_first_story()

    # Files dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files and folders."""
        if self._furnished and (
            dropped_paths(event.mimeData()) or dropped_address(event.mimeData())
        ):
            event.acceptProposedAction()
            self._shade.cover()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """They are welcome everywhere."""
        if dropped_paths(event.mimeData()) or dropped_address(event.mimeData()):
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They are carried on."""
        self._shade.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Read them."""
        self._shade.hide()
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.stories.add(paths)
        elif address := dropped_address(event.mimeData()):
            event.acceptProposedAction()
            self.bringing.web.offer(address)

    # Remembered, and the end

    def _restore_frame(self) -> None:
        frame.restore(self, self._settings.state("geometry"))
        self.panes.restore(self._settings.state("panes"))
        for pane in Pane:
            self.panes.set_shown(pane, self._settings.flag(pane.value, default=True))
        self.session.set_shows_all_kinds(self._settings.flag("metonyms", default=False))
        self.panes.fit(self.width())

    @Slot()
    def _remember(self) -> None:
        from dateline.ui.choices import keep_choices

        self.remembering.note()
        keep_choices(self, self._settings)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go through the window as one reads it."""
        if not self._furnished:
            return super().focusNextPrevChild(forward)
        left, *others = self.panes.in_order()
        rows = self.header, self.filtering.bar, self.status
        head = self.header, self.banner, self.pending
        order = (*head, left, self.filtering.bar, *others, self.status)
        found = neighbour(self, order, rows, forward=forward)
        if found is not None:
            reasons = Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.TabFocusReason
            found.setFocus(reasons[forward])
        return found is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the panes for the new width."""
        super().resizeEvent(event)
        self.panes.fit(self.width())
        if self._furnished and self._shade.isVisible():
            self._shade.cover()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how things stood, stop all work and wait for it, let go of the map."""
        if not self._furnished:
            event.ignore()
            return
        if not self._shut:
            self._shut = True
            self.reader.date_card.settle()
            self.desk.noting.settle()
            self._remember()
            self.remembering.stop()
            self.ahead.stop()
            self.timeline.player.stop()
            self.looks.stop()
            self.runner.shutdown()
            self.streets.shutdown()
            self.importing.shutdown()
            self.map_view.shutdown()
            self.lists.shutdown()
            self.filtering.shutdown()
            self.reader.shutdown()
            self.finder.close()
            self.opening.close()
            self.closed.emit()
        super().closeEvent(event)
