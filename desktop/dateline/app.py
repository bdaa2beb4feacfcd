"""The composition root: makes the parts and introduces them, starts the window, ends it."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication

    from dateline.domain.progress import Progress
    from dateline.gazetteer.outlines import Outlines
    from dateline.services.pictures import PictureWish
    from dateline.services.windowless import Language, Wording
    from dateline.ui.launch import Launch

REFUSED_STATUS = 3
"""Exit status where no window can be opened: no display, or a web engine that would refuse."""
SWITCH_S = 0.001
"""How long a thread may keep the interpreter when the window wants it; 5 ms is much of a frame."""
ROOT_MESSAGE = (
    "The map is drawn by a web engine whose sandbox does not work as root. Start Dateline as an "
    "ordinary user. In a container that has none, set QTWEBENGINE_DISABLE_SANDBOX=1, and open "
    "only files you trust."
)


NO_DISPLAY_MESSAGE = (
    "There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start "
    "Dateline from a desktop; “dateline analyse” and “dateline export” need no display."
)


def has_display() -> bool:
    """Whether there is something to open a window on, as far as the environment tells."""
    if not sys.platform.startswith("linux"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def refusal() -> str | None:
    """Return why the web engine can't be started by this user; None if it can."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return None
    flags = os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "").split()
    allowed = os.environ.get("QTWEBENGINE_DISABLE_SANDBOX", "") == "1" or "--no-sandbox" in flags
    return None if allowed else ROOT_MESSAGE


def run(files: Sequence[Path] = ()) -> int:
    """Open the window on the files, on the last project or, at first, on the sample.

    Where this user's window is open already, it takes the files and comes to the front instead.

    Args:
        files: a project to open, or stories to add.

    Returns:
        The exit status: 0 when the window was closed or another took the files, 1 when no project
        could be opened, 3 when there is no display, or the web engine would refuse to start for
        this user.
    """
    reason = refusal() or (None if has_display() else NO_DISPLAY_MESSAGE)
    if reason is not None:
        print(f"dateline: {reason}", file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return REFUSED_STATUS
    # What is brought in at the start stays: looking for garbage in it only takes time.
    gc.disable()
    from dateline.ui.instance import claim_window

    claim = claim_window(files)
    if claim is None:
        gc.enable()
        return 0
    app = make_application(sys.argv[:1])
    from dateline.ui.stopping import StopSignals

    stops = StopSignals(app)
    launch = launch_window(app, files)
    gc.freeze()
    gc.enable()
    if launch is not None:
        launch.listen(claim)
        stops.asked.connect(launch.quit)
        stops.listen()
        status = app.exec()
        launch.close()
    stops.release()
    claim.release()
    return 1 if launch is None else int(status)


def make_application(arguments: Sequence[str]) -> QApplication:
    """Return the application, named, with our scheme known to the web engine.

    The web engine is imported before, so it sees to it that its pictures reach every window.
    """
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    from dateline.ui.map.engine import register_scheme

    register_scheme()
    app = QApplication(list(arguments) or ["dateline"])
    _name_application()
    QGuiApplication.setDesktopFileName("org.dateline.Dateline")
    return app


def _name_application() -> None:
    """Say whose settings and data these are."""
    from PySide6.QtCore import QCoreApplication

    QCoreApplication.setApplicationName("Dateline")
    QCoreApplication.setOrganizationName("Dateline")
    QCoreApplication.setOrganizationDomain("dateline.org")


def own_folder() -> Path:
    """Return where what the person adds to the gazetteer lives, for who opens no window.

    Raises:
        UserError: the data folder can't be made.
    """
    from dateline.domain.errors import UserError
    from dateline.ui.settings import gazetteer_folder

    _name_application()
    try:
        return gazetteer_folder()
    except OSError as error:
        raise UserError(f"Your data folder can't be made: {error}.") from error


def launch_window(app: QApplication, files: Sequence[Path] = ()) -> Launch | None:
    """Open a project and show its window; None, with a message, where not even a new one works."""
    launch = prepare_launch(app)
    return launch if launch.open(tuple(files)) else None


def prepare_launch(app: QApplication) -> Launch:
    """Return what opens the window: the map's page is on its way, and bugs are reported."""
    from dateline.ui.loading import MAP_MODULES, Loading
    from dateline.ui.map.engine import start_engine

    sys.setswitchinterval(SWITCH_S)
    loading = Loading(MAP_MODULES, app)
    start_engine()
    from dateline.ui.map.opened import OpenedPage
    from dateline.ui.map.scheme import make_profile

    opened = OpenedPage(make_profile(app, outlines=OutlineSource()))
    loading.wait()
    from dateline.ui.launch import Launch

    launch = Launch(app, opened)
    catch_faults(launch)
    return launch


class Unseen:
    """Draws and speaks where no window is shown, as :class:`services.windowless.Windowless`."""

    def __init__(self) -> None:
        """Start nothing yet."""
        self._drawing: QApplication | None = None
        self._speaking: QCoreApplication | None = None
        self._language: Language = "en"

    def wording(self, language: Language, *, draws: bool) -> Wording:
        """Return how exports speak from now on; Qt is started for other languages than English.

        Raises:
            UserError: this user can't draw.
        """
        from PySide6.QtCore import QCoreApplication

        from dateline.ui.language import Language as Spoken
        from dateline.ui.language import speak
        from dateline.ui.spoken import spoken

        self._language = language
        app = self._painter() if draws else QCoreApplication(sys.argv[:1])
        speak(app, Spoken(language))
        self._speaking = app
        return spoken()

    def draw(self, project: Path, target: Path, wish: PictureWish, progress: Progress) -> None:
        """Write a picture of a project, as ``File > Export picture`` does.

        Raises:
            UserError: the project can't be read, the picture not be written, or this user not draw.
        """
        app = self._painter()
        from dateline.ui.language import Language as Spoken
        from dateline.ui.picture import draw_picture

        draw_picture(
            app,
            project,
            target,
            wish,
            outlines=OutlineSource(),
            language=Spoken(self._language),
            progress=progress,
        )

    def _painter(self) -> QApplication:
        from dateline.domain.errors import UserError

        if self._drawing is None:
            reason = refusal()
            if reason is not None:
                raise UserError(reason)
            if not has_display():
                os.environ["QT_QPA_PLATFORM"] = "offscreen"
            _say_faults_only()
            self._drawing = make_application(sys.argv[:1])
        return self._drawing


def _say_faults_only() -> None:
    """Keep what Qt and Chromium remark about a machine's graphics off standard error."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    def say(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
            sys.stderr.write(f"{message}\n")

    qInstallMessageHandler(say)
    flags = os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "")
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = f"{flags} --log-level=3".strip()  # fatal ones


class OutlineSource:
    """Answers the map with the outline of a place; opened on the first question."""

    def __init__(self) -> None:
        """Open nothing yet."""
        self._outlines: Outlines | None = None

    def __call__(self, place_id: str) -> bytes | None:
        """Return the outline as the gazetteer's numbers; None where there is none."""
        from dateline.domain.errors import GazetteerError
        from dateline.domain.places import PlaceId
        from dateline.gazetteer.outlines import Outlines

        self._outlines = self._outlines or Outlines()
        try:
            return self._outlines.numbers(PlaceId(place_id))
        except GazetteerError:
            return None


def catch_faults(launch: Launch) -> None:
    """Have every exception that nobody caught told by the window."""

    def on_main(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            launch.faults.report(kind, trace)

    def on_thread(caught: threading.ExceptHookArgs) -> None:
        launch.faults.report(caught.exc_type, caught.exc_traceback)

    sys.excepthook = on_main
    threading.excepthook = on_thread
