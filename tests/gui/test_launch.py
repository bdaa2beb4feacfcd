from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dateline import app, resources
from dateline.domain.errors import ProjectError
from dateline.project.store import ProjectStore
from dateline.ui.dialogs.crash import CrashDialog, crash_report
from dateline.ui.launch import Faults, Launch
from dateline.ui.loading import Loading
from dateline.ui.project_files import open_first, open_sample
from support.map_pages import WAIT_MS
from support.project_samples import SHELLING, project

DESKTOP = Path(__file__).parents[2] / "desktop"


@pytest.fixture
def faults(qapp: QApplication) -> Iterator[Faults]:
    made = Faults(qapp)
    yield made
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, CrashDialog):
            widget.close()
            widget.deleteLater()
    made.deleteLater()
    QApplication.sendPostedEvents()


def fail_over(words: str) -> None:
    raise ValueError(f"can't parse {words}")


def test_the_model_waits_for_the_panes_where_the_machine_is_slow(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    launch = Launch.__new__(Launch)
    QObject.__init__(launch, qapp)
    launch.window, launch._runner = None, None
    asked = []
    monkeypatch.setattr(QTimer, "singleShot", lambda *call: asked.append(call))
    launch._warm()
    assert [call[2] for call in asked] == [launch._warm]
    launch.deleteLater()


def test_a_report_tells_where_but_never_what_a_story_says() -> None:
    try:
        fail_over("SECRET WORDS OF A STORY")
    except ValueError as error:
        report = crash_report(type(error), error.__traceback__)
    assert "ValueError" in report
    assert "in fail_over" in report
    assert "SECRET" not in report


def test_a_bug_on_any_thread_is_shown_and_can_be_copied(
    qtbot: QtBot, faults: Faults, capfd: pytest.CaptureFixture[str]
) -> None:
    def work() -> None:
        try:
            fail_over("SECRET")
        except ValueError as error:
            faults.report(type(error), error.__traceback__)

    thread = threading.Thread(target=work, name="a worker")
    thread.start()
    thread.join()
    qtbot.wait_until(lambda: faults._dialog is not None, timeout=WAIT_MS)
    dialog = faults._dialog
    dialog._on_copy()
    copied = QApplication.clipboard().text()
    assert "fail_over" in copied
    assert "SECRET" not in copied + capfd.readouterr().err
    work()
    qtbot.wait_until(lambda: dialog.lines.toPlainText().count("fail_over") == 2, timeout=WAIT_MS)


def test_a_file_asked_for_is_opened(home: Path, tmp_path: Path) -> None:
    project(tmp_path / "mine.dateline", SHELLING).close()
    store, problem = open_first(home, asked=tmp_path / "mine.dateline", last=None, first_run=True)
    assert problem is None
    assert store.info().stories == 1
    store.close()


def test_stories_asked_for_are_not_mixed_with_another_project(home: Path, tmp_path: Path) -> None:
    project(tmp_path / "last.dateline", SHELLING).close()
    for last, first_run in ((tmp_path / "last.dateline", False), (None, True)):
        store, problem = open_first(home, asked=None, last=last, first_run=first_run, stories=True)
        assert problem is None
        assert (store.info().named, store.info().stories) == (False, 0)
        store.close()


def test_a_damaged_last_project_is_told_and_a_new_one_begun(home: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.dateline"
    damaged.write_bytes(b"SQLite format 3\x00" + b"\xff" * 4096)
    store, problem = open_first(home, asked=None, last=damaged, first_run=False)
    assert isinstance(problem, ProjectError)
    assert "damaged.dateline" in str(problem)
    assert not store.info().named
    assert store.info().stories == 0
    store.close()
    assert damaged.read_bytes().startswith(b"SQLite")


def test_the_first_run_opens_a_copy_of_the_sample(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = tmp_path / "shipped" / "seeds"
    shipped.mkdir(parents=True)
    project(shipped / "sample.dateline", SHELLING, title="Sample").close()
    monkeypatch.setattr(resources, "root", lambda: shipped.parent)
    store, problem = open_first(home, asked=None, last=None, first_run=True)
    assert problem is None
    assert store.info().title == "Sample"
    assert Path(store.info().path).parent == home
    store.close()


def test_without_a_sample_the_first_run_begins_an_empty_project(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "root", lambda: tmp_path)
    assert open_sample(home) is None
    store, problem = open_first(home, asked=None, last=None, first_run=True)
    assert problem is None
    assert store.info().stories == 0
    store.close()


def test_root_without_a_sandbox_is_refused_in_our_own_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    monkeypatch.delenv("QTWEBENGINE_CHROMIUM_FLAGS", raising=False)
    assert app.run() == app.REFUSED_STATUS
    said = capsys.readouterr().err
    assert said.startswith("dateline: ")
    assert "ordinary user" in said


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays have no name elsewhere")
def test_where_there_is_no_display_that_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert app.run() == app.REFUSED_STATUS
    assert "no display" in capsys.readouterr().err


def test_an_ordinary_user_is_not_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    assert app.refusal() is None


def test_the_command_line_is_told_apart_without_loading_the_window() -> None:
    program = (
        "import sys; from dateline.__main__ import main\n"
        "try: main(['analyse', '--help'])\n"
        "except SystemExit: pass\n"
        "assert 'PySide6' not in sys.modules, 'the command line loads Qt'"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(DESKTOP)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr


def test_the_window_starts_shows_the_map_and_ends_cleanly(tmp_path: Path) -> None:
    project(tmp_path / "start.dateline", SHELLING).close()
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from dateline import app\n"
        "application = app.make_application(['dateline'])\n"
        "launch = app.launch_window(application, [Path(sys.argv[1])])\n"
        "view = launch.window.map_view\n"
        "view.ready.connect(launch.window.close)\n"
        "from PySide6.QtCore import QTimer\n"
        "if view.is_ready: QTimer.singleShot(0, launch.window.close)\n"
        "status = application.exec()\n"
        "launch.close()\n"
        "heavy = {'spacy', 'folium', 'trafilatura', 'lxml'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
        "print('ended', status)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "start.dateline")],
        env={**os.environ, "PYTHONPATH": str(DESKTOP), "DATELINE_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip() == "ended 0"
    store = ProjectStore.open(tmp_path / "start.dateline")
    assert store.info().stories == 1
    store.close()


def test_the_first_picture_of_the_map_has_the_size_of_its_pane(tmp_path: Path) -> None:
    project(tmp_path / "start.dateline", SHELLING).close()
    program = (
        "import json, sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtWebEngineCore import QWebEngineScript\n"
        "from dateline import app\n"
        "from dateline.ui.map import scheme\n"
        "script = QWebEngineScript()\n"
        "script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)\n"
        "script.setWorldId(QWebEngineScript.ScriptWorldId.MainWorld)\n"
        "script.setSourceCode('window.seen = []; const look = () => {'\n"
        "    'if (document.title !== \"Painted\") seen.push([innerWidth, innerHeight]);'\n"
        "    'requestAnimationFrame(look); }; requestAnimationFrame(look);')\n"
        "make = scheme.make_profile\n"
        "def made(application, outlines=None):\n"
        "    profile = make(application, outlines)\n"
        "    profile.scripts().insert(script)\n"
        "    return profile\n"
        "scheme.make_profile = made\n"
        "application = app.make_application(['dateline'])\n"
        "launch = app.prepare_launch(application)\n"
        "sizes = []\n"
        "def painted():\n"
        "    view = launch.window.map_view\n"
        "    sizes.append([view.width(), view.height()])\n"
        "launch.map_ready.connect(painted)\n"
        "launch.open((Path(sys.argv[1]),))\n"
        "pane = launch.window.map_pane\n"
        "def told(seen):\n"
        "    screen = application.primaryScreen().grabWindow(0).toImage()\n"
        "    spot = screen.pixelColor(pane.mapToGlobal(pane.rect().center())).name()\n"
        "    print(json.dumps({'seen': json.loads(seen), 'is': sizes[0], 'spot': spot}))\n"
        "    launch.window.close()\n"
        "view = launch.window.map_view\n"
        "view.settled.connect(lambda _: view.page.runJavaScript('JSON.stringify(seen)', told))\n"
        "view.ask_settled(1)\n"
        "application.exec()\n"
        "launch.close()\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "start.dateline")],
        env={**os.environ, "PYTHONPATH": str(DESKTOP), "DATELINE_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout.splitlines()[-1])
    assert told["seen"]
    assert all(size == told["is"] for size in told["seen"]), told
    assert told["spot"] != "#000000"  # where the page did not come into its window, that is black


def test_the_model_is_loaded_as_soon_as_the_window_stands(tmp_path: Path) -> None:
    project(tmp_path / "start.dateline", SHELLING).close()
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtCore import QTimer\n"
        "from dateline import app\n"
        "application = app.make_application(['dateline'])\n"
        "launch = app.launch_window(application, [Path(sys.argv[1])])\n"
        "pool = launch._pool\n"
        "look = QTimer(interval=20)\n"
        "look.timeout.connect(lambda: pool._workers and launch.window.close())\n"
        "look.start()\n"
        "print('warm' if application.exec() == 0 else 'cold')\n"
        "launch.close()\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "start.dateline")],
        env={**os.environ, "PYTHONPATH": str(DESKTOP), "DATELINE_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip() == "warm"


def test_waiting_ends_though_the_news_came_before_the_thread_was_over(qapp: QApplication) -> None:
    owner = QObject()
    loading = Loading((), owner)
    loading._thread.join()
    QCoreApplication.sendPostedEvents()
    loading._thread = threading.Thread(target=time.sleep, args=(0.05,), name="slow to end")
    loading._thread.start()
    loading.wait()
    assert not loading._thread.is_alive()
