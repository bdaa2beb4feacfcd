"""The real window over real projects: fixtures, taken in by ``tests/gui/conftest.py``."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWebEngineCore import QWebEngineProfile
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dateline.domain.events import Analysis
from dateline.project.store import ProjectStore
from dateline.ui.importing import StoryImport
from dateline.ui.main_window import MainWindow
from dateline.ui.map.view import MapView
from dateline.ui.outlook import Outlooks
from dateline.ui.session import Session
from dateline.ui.settings import Settings
from dateline.ui.tasks import TaskRunner
from dateline.ui.theme import Appearance, Choice
from support.analysis_pools import AnsweringPool
from support.map_pages import WAIT_MS
from support.project_samples import project

OpenWindow = Callable[..., MainWindow]
OpenSession = Callable[..., Session]


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Fail the test that leaves a thread of ours behind."""
    yield
    names = [thread.name for thread in threading.enumerate()]
    left = [name for name in names if name.startswith("dateline")]
    assert not left, f"threads still running: {left}"


@pytest.fixture(scope="session")
def appearance(qapp: QApplication) -> Appearance:
    """Return the light look, over the whole test run."""
    return Appearance(qapp, Choice.LIGHT)


@pytest.fixture
def open_session(tmp_path: Path) -> Iterator[OpenSession]:
    """Return sessions over new projects; closed when the test ends."""
    opened: list[Session] = []

    def open_one(*analyses: Analysis) -> Session:
        session = Session(project(tmp_path / f"session-{len(opened)}.dateline", *analyses))
        opened.append(session)
        return session

    yield open_one
    for session in opened:
        session.shutdown()
        session.deleteLater()


@pytest.fixture
def pool() -> AnsweringPool:
    """Return what stands for the worker processes: answers at once, from the name of the file."""
    return AnsweringPool()


@pytest.fixture
def open_window(
    *,
    qtbot: QtBot,
    map_profile: QWebEngineProfile,
    appearance: Appearance,
    pool: AnsweringPool,
    home: Path,
    tmp_path: Path,
) -> Iterator[OpenWindow]:
    """Return the real window over new projects, shown; closed when the test ends."""
    if QGuiApplication.platformName() == "offscreen":
        pytest.skip("Qt's offscreen platform crashes when a web page is resized: use xvfb-run")
    opened: list[MainWindow] = []

    def open_one(
        *analyses: Analysis,
        size: tuple[int, int] = (1440, 900),
        waits: bool = True,
        store: ProjectStore | None = None,
    ) -> MainWindow:
        store = store or project(tmp_path / f"window-{len(opened)}.dateline", *analyses)
        session = Session(store, recall=Outlooks(Settings()).recall)
        runner = TaskRunner()
        window = MainWindow(
            session=session,
            map_view=MapView(map_profile, session),
            appearance=appearance,
            settings=Settings(),
        )
        window.furnish(runner=runner, importing=StoryImport(session, runner, pool, session))
        runner.setParent(session)
        session.setParent(window)
        opened.append(window)
        window.resize(*size)
        window.lay_out()
        window.show()
        qtbot.waitExposed(window)
        if waits and not window.map_view.is_ready:
            qtbot.waitSignal(window.map_view.ready, timeout=WAIT_MS).wait()
        return window

    yield open_one
    for window in opened:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents()
