"""The way from nothing to a window: one path, in the order that brings the map up soonest."""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from dateline.domain.errors import UserError
from dateline.ui.language import speak
from dateline.ui.loading import PANE_MODULES, Loading
from dateline.ui.map.opened import OpenedPage
from dateline.ui.saying import say
from dateline.ui.settings import Settings, data_folder, gazetteer_folder
from dateline.ui.theme import Appearance

if TYPE_CHECKING:
    from dateline.ui.dialogs.crash import CrashDialog
    from dateline.ui.instance import Claim
    from dateline.ui.main_window import MainWindow
    from dateline.ui.map.view import MapView
    from dateline.ui.session import Session
    from dateline.ui.tasks import TaskRunner

SUFFIX = ".dateline"
MAP_FIRST_MS = 1_000
"""The panes wait for the map so long at most."""
WARM_AFTER_MS = 100
"""The language model is loaded, in a process of its own and at low priority, once the map and all
panes are there, so that the first story finds it ready."""


def turn() -> None:
    """Let the event loop go round once: without it the page gets none of its files."""
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


class Faults(QObject):
    """Takes reports of bugs from any thread and shows them on the GUI thread.

    Signals:
        reported(str): a bug was met; the report holds no text of a story.
    """

    reported = Signal(str)

    def __init__(self, parent: QObject) -> None:
        """Wait for the first."""
        super().__init__(parent)
        self._dialog: CrashDialog | None = None
        self.reported.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def report(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        """Tell of a bug, on standard error and in the window."""
        from dateline.ui.dialogs.crash import crash_report

        report = crash_report(kind, trace)
        sys.stderr.write(report)
        self.reported.emit(report)

    @Slot(str)
    def _show(self, report: str) -> None:
        from dateline.ui.dialogs.crash import CrashDialog

        if self._dialog is not None:
            self._dialog.add(report)
            return
        self._dialog = CrashDialog(QApplication.activeWindow(), report)
        self._dialog.destroyed.connect(self._on_closed)
        self._dialog.open()

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None


class Launch(QObject):
    """Holds what lives as long as the window.

    Signals:
        map_ready(): the map has painted the project.
    """

    map_ready = Signal()

    def __init__(self, app: QApplication, opened: OpenedPage) -> None:
        """Dress the application; ``opened`` is the map's page, on its way."""
        super().__init__(app)
        self._app = app
        self._opened = opened
        self.faults = Faults(self)
        self.settings = Settings()
        speak(app, self.settings.language)
        self.appearance = Appearance(app, self.settings.appearance, self.settings.contrast)
        self.window: MainWindow | None = None
        self._runner: TaskRunner | None = None

    def open(self, files: tuple[Path, ...]) -> bool:
        """Open the project, the map and the window; False where no project can be opened at all."""
        projects = [path.absolute() for path in files if path.suffix.lower() == SUFFIX]
        stories = [path.absolute() for path in files if path.suffix.lower() != SUFFIX]
        is_first = not files and not self.settings.started_before
        turn()
        started = self._open_project(projects[0] if projects else None, stories=bool(stories))
        if started is None:
            self._opened.view.deleteLater()
            self._opened.deleteLater()
            return False
        session, problem = started
        turn()
        window = self._show(session)
        self._wait_for_map(window.map_view)
        Loading(PANE_MODULES, self).wait()
        self._furnish(window)
        if problem is not None:
            window.show_error(problem, say("Window", "The project was not opened"))
        window.stories.add(stories)
        if is_first:
            window.at_home.welcome()
        return True

    def _open_project(
        self, asked: Path | None, *, stories: bool
    ) -> tuple[Session, UserError | None] | None:
        from dateline.ui.outlook import Outlooks
        from dateline.ui.project_files import open_first
        from dateline.ui.session import Session

        try:
            store, problem = open_first(
                data_folder(),
                asked=asked,
                last=self.settings.last_project,
                first_run=not self.settings.started_before,
                stories=stories,
            )
        except (UserError, OSError) as error:
            sys.stderr.write(f"dateline: {error}\n")
            return None
        return Session(store, self, recall=Outlooks(self.settings).recall), problem

    def _show(self, session: Session) -> MainWindow:
        from dateline.ui.icons import app_icon
        from dateline.ui.main_window import MainWindow
        from dateline.ui.map.view import MapView

        map_view = MapView(self._opened.page.profile(), session, opened=self._opened)
        map_view.painted.connect(self.map_ready)
        window = MainWindow(
            session=session,
            map_view=map_view,
            appearance=self.appearance,
            settings=self.settings,
        )
        window.lay_out()
        self._app.setWindowIcon(app_icon())
        # A window takes some frames to be there, and keeps the page from its files meanwhile.
        self._opened.wait(MAP_FIRST_MS)
        window.show()
        self.window = window
        return window

    def _wait_for_map(self, map_view: MapView) -> None:
        """Let the map be painted first: building the panes would keep it waiting."""
        loop = QEventLoop()
        map_view.painted.connect(loop.quit)
        QTimer.singleShot(MAP_FIRST_MS, loop.quit)
        if not map_view.is_ready:
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _furnish(self, window: MainWindow) -> None:
        from dateline.services.analyse import AnalysisPool
        from dateline.ui.importing import StoryImport
        from dateline.ui.tasks import TaskRunner
        from dateline.ui.tidying import Tidying

        self._pool = AnalysisPool(own=gazetteer_folder(), jobs=self.settings.jobs)
        runner = TaskRunner(self)
        importing = StoryImport(window.session, runner, self._pool, self)
        window.furnish(runner=runner, importing=importing)
        self._runner = runner
        Tidying(window.session, window.map_view, window)
        window.closed.connect(self._on_closed)
        if window.map_view.is_ready:
            self._warm_soon()
        else:
            window.map_view.ready.connect(self._warm_soon)

    def listen(self, claim: Claim) -> None:
        """Let later starts hand their files to the window."""
        from dateline.ui.doorway import Doorway

        if self.window is not None:
            Doorway(claim, self.window)

    @Slot()
    def quit(self) -> None:
        """Close the window, as File > Quit does."""
        if self.window is not None:
            self.window.close()

    @Slot()
    def _warm_soon(self) -> None:
        QTimer.singleShot(WARM_AFTER_MS, self, self._warm)

    @Slot()
    def _warm(self) -> None:
        if self._runner is None:  # a slow machine: the panes are still being built
            QTimer.singleShot(WARM_AFTER_MS, self, self._warm)
        elif self.window is not None and self.window.isVisible() and not self._runner.tasks:
            self._pool.warm()

    @Slot()
    def _on_closed(self) -> None:
        self._pool.close()

    def close(self) -> None:
        """End what the window left: nothing, if it was closed."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None
        # The page must be gone before the application and its profile are.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
