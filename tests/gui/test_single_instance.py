"""Started a second time, Dateline hands its files to the window that is open."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from dateline.ui import doorway as doorway_module
from dateline.ui.doorway import Doorway
from dateline.ui.instance import MOST_BYTES, Claim, claim_window, message_of
from dateline.ui.main_window import MainWindow
from support.map_pages import WAIT_MS
from support.project_samples import REPAIR, SHELLING, project
from support.windows import OpenWindow

DESKTOP = Path(__file__).parents[2] / "desktop"


@pytest.fixture
def claim(home: Path) -> Iterator[Claim]:
    made = claim_window([])
    assert made is not None
    yield made
    made.release()


def start(*files: Path | str, program: str = "-m dateline", folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, *program.split(" ", 1), *map(str, files)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(DESKTOP), "QTWEBENGINE_DISABLE_SANDBOX": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(qtbot: QtBot, process: subprocess.Popen[str]) -> str:
    qtbot.wait_until(lambda: process.poll() is not None, timeout=WAIT_MS)
    said, error = process.communicate()
    assert process.returncode == 0, error
    return said


def call(qtbot: QtBot, window: MainWindow, claim: Claim, message: bytes) -> QLocalSocket:
    """Connect, say something, and wait until the window hangs up."""
    socket = QLocalSocket(window)
    socket.connectToServer(claim.name)
    assert socket.waitForConnected(WAIT_MS)
    socket.write(message)
    disconnected = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.wait_until(lambda: socket.state() == disconnected, timeout=WAIT_MS)
    return socket


def test_stories_of_a_second_start_are_added_to_the_open_project(
    qtbot: QtBot, open_window: OpenWindow, claim: Claim, tmp_path: Path
) -> None:
    window = open_window(SHELLING)
    Doorway(claim, window)
    window.showMinimized()
    (tmp_path / "relative.txt").write_text("Kharkiv stood dark on Monday.", "utf-8")
    process = start("relative.txt", folder=tmp_path)
    with qtbot.waitSignal(window.importing.reported, timeout=WAIT_MS):
        assert ended(qtbot, process) == ""
    assert [story.id for story in window.session.stories] == ["shelling", "relative.txt"]
    assert not window.windowState() & Qt.WindowState.WindowMinimized


def test_another_project_is_opened_in_the_open_window(
    qtbot: QtBot, open_window: OpenWindow, claim: Claim, tmp_path: Path
) -> None:
    window = open_window(SHELLING)
    Doorway(claim, window)
    project(tmp_path / "other.dateline", REPAIR, title="Other").close()
    process = start(tmp_path / "other.dateline", folder=tmp_path)
    with qtbot.waitSignal(window.session.project_changed, timeout=WAIT_MS):
        ended(qtbot, process)
    assert window.windowTitle() == "Other — Dateline"
    assert not window.session.read_only


def test_a_second_start_loads_no_window(
    qtbot: QtBot, open_window: OpenWindow, claim: Claim, tmp_path: Path
) -> None:
    window = open_window(SHELLING)
    Doorway(claim, window)
    program = (
        "-c import sys; from dateline.__main__ import main; status = main([]); "
        "heavy = ('PySide6.QtGui', 'PySide6.QtWidgets', 'numpy', 'dateline.ui.main_window'); "
        "print([name for name in heavy if name in sys.modules]); sys.exit(status)"
    )
    assert ended(qtbot, start(program=program, folder=tmp_path)) == "[]\n"
    assert len(window.session.stories) == 1


def test_a_second_start_waits_for_a_window_that_is_not_up_yet(
    qtbot: QtBot, open_window: OpenWindow, claim: Claim, tmp_path: Path
) -> None:
    process = start(folder=tmp_path)
    window = open_window(SHELLING)
    Doorway(claim, window)
    ended(qtbot, process)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_what_a_crash_left_is_no_window(
    qtbot: QtBot, open_window: OpenWindow, home: Path, tmp_path: Path
) -> None:
    program = (
        "-c from PySide6.QtCore import QCoreApplication\n"
        "from PySide6.QtNetwork import QLocalServer\n"
        "from dateline.ui.instance import claim_window\n"
        "app = QCoreApplication([]); claim = claim_window([]); server = QLocalServer()\n"
        "print(server.listen(claim.name), flush=True)\n"
        "app.exec()"
    )
    crashed = start(program=program, folder=tmp_path)
    assert crashed.stdout
    assert crashed.stdout.readline() == "True\n"
    crashed.send_signal(signal.SIGKILL)
    crashed.communicate()
    claim = claim_window([])
    assert claim is not None
    assert Path(claim.name).is_socket()
    window = open_window(SHELLING)
    Doorway(claim, window)
    ended(qtbot, start(folder=tmp_path))
    claim.release()


def test_only_its_user_can_reach_the_window(open_window: OpenWindow, claim: Claim) -> None:
    window = open_window(SHELLING)
    Doorway(claim, window)
    if sys.platform != "win32":
        assert Path(claim.name).stat().st_mode & 0o077 == 0
    window.close()
    assert not Path(claim.name).exists()


@pytest.mark.parametrize("message", [b"GET / HTTP/1.1\r\n\r\n", b'{"files":["a"]}\n', b"\n"])
def test_nonsense_is_hung_up_on(
    qtbot: QtBot, open_window: OpenWindow, claim: Claim, message: bytes
) -> None:
    window = open_window(SHELLING)
    Doorway(claim, window)
    assert call(qtbot, window, claim, message).readAll().data() == b""
    assert call(qtbot, window, claim, message_of([])).readAll().data() == b"taken\n"
    assert len(window.session.stories) == 1


def test_talking_without_end_is_hung_up_on(
    qtbot: QtBot, open_window: OpenWindow, claim: Claim
) -> None:
    window = open_window(SHELLING)
    Doorway(claim, window)
    assert call(qtbot, window, claim, b" " * (MOST_BYTES + 100_000)).readAll().data() == b""


def test_saying_nothing_is_hung_up_on(
    qtbot: QtBot, open_window: OpenWindow, claim: Claim, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doorway_module, "CALL_MS", 100)
    window = open_window(SHELLING)
    Doorway(claim, window)
    began = time.monotonic()
    assert call(qtbot, window, claim, b'{"files"').readAll().data() == b""
    # A coarse timer may be 5 % early, says Qt (Qt::CoarseTimer).
    assert time.monotonic() - began >= 0.095
