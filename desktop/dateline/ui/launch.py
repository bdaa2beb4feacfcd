"""The way from nothing to a window: one path, in the order that brings the map up soonest."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from dateline.domain.errors import UserError
from dateline.ui.project_files import SUFFIX, open_first
from dateline.ui.session import Session
from dateline.ui.settings import Settings, data_folder
from dateline.ui.theme import Appearance

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dateline.ui.dialogs.crash import CrashDialog
    from dateline.ui.main_window import MainWindow

SWITCH_S = 0.001
"""How long a thread may keep the interpreter when the window wants it; 5 ms is much of a frame."""
WARM_AFTER_MS = 1_500
"""The language model is loaded once the window has come to rest."""


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
    """Holds what lives as long as the window."""

    def __init__(self, app: QApplication, *, outlines: Callable[[str], bytes | None]) -> None:
        """Dress the application; ``outlines`` answers a place id with its outline as GeoJSON."""
        super().__init__(app)
        self._app = app
        self._outlines = outlines
        sys.setswitchinterval(SWITCH_S)
        self.faults = Faults(self)
        self.settings = Settings()
        self.appearance = Appearance(app, self.settings.appearance)
        self.window: MainWindow | None = None

    def open(self, files: tuple[Path, ...]) -> bool:
        """Open the project, the map and the window; False where no project can be opened at all."""
        projects = [path for path in files if path.suffix.lower() == SUFFIX]
        stories = [path for path in files if path not in projects]
        try:
            store, problem = open_first(
                data_folder(),
                asked=projects[0].absolute() if projects else None,
                last=self.settings.last_project,
                first_run=not self.settings.started_before,
            )
        except (UserError, OSError) as error:
            sys.stderr.write(f"dateline: {error}\n")
            return False
        self._build(Session(store, self))
        if self.window is not None:
            if problem is not None:
                self.window.show_error(problem)
            self.window.stories.add([path.absolute() for path in stories])
        return True

    def _build(self, session: Session) -> None:
        # The page loads in a process of its own while the rest of the window is imported and built.
        from dateline.ui.map.scheme import make_profile
        from dateline.ui.map.view import MapView

        profile = make_profile(self._app, outlines=self._outlines)
        map_view = MapView(profile, session)
        from dateline.services.analyse import AnalysisPool
        from dateline.ui.icons import app_icon
        from dateline.ui.importing import StoryImport
        from dateline.ui.main_window import MainWindow
        from dateline.ui.tasks import TaskRunner
        from dateline.ui.timeline.accessible import install
        from dateline.ui.timeline.view import TimelineView

        install(TimelineView)
        self._app.setWindowIcon(app_icon())
        self._pool = AnalysisPool()
        self._runner = TaskRunner(self)
        importing = StoryImport(session, self._runner, self._pool, self)
        self.window = MainWindow(
            session=session,
            map_view=map_view,
            appearance=self.appearance,
            settings=self.settings,
            runner=self._runner,
            importing=importing,
        )
        self.window.closed.connect(self._on_closed)
        self.window.show()
        map_view.ready.connect(self._on_map_ready)

    @Slot()
    def _on_map_ready(self) -> None:
        QTimer.singleShot(WARM_AFTER_MS, self, self._warm)

    @Slot()
    def _warm(self) -> None:
        if self.window is not None and not self._runner.tasks:
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
