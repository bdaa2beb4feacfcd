"""Asked by the system to end, the window closes as by File > Quit."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dateline.project.store import ProjectStore
from dateline.ui.instance import meeting_place
from support.map_pages import WAIT_MS

DESKTOP = Path(__file__).parents[2] / "desktop"
CALL = [sys.executable, "-m", "dateline"]
PATIENCE_S = 60

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals are sent to POSIX processes")


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(DESKTOP), "QTWEBENGINE_DISABLE_SANDBOX": "1"}


def wait_until_open(qtbot: QtBot, window: subprocess.Popen[str], place: Path) -> None:
    """Wait until the window has the lock, and then until it answers a second start."""
    qtbot.wait_until(lambda: place.exists() or window.poll() is not None, timeout=WAIT_MS)
    second = subprocess.run(
        CALL, env=environment(), timeout=PATIENCE_S, check=False, capture_output=True
    )
    assert second.returncode == 0, second.stderr.decode()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.usefixtures("home")
def test_a_signal_closes_the_window(number: signal.Signals, qtbot: QtBot, tmp_path: Path) -> None:
    project = tmp_path / "winter.dateline"
    ProjectStore.create(project, title="Winter").close()
    window = subprocess.Popen(
        [*CALL, str(project)],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        wait_until_open(qtbot, window, meeting_place())
        os.killpg(window.pid, number)  # as a terminal does, to all of the group
        _, said = window.communicate(timeout=PATIENCE_S)
    finally:
        if window.poll() is None:
            os.killpg(window.pid, signal.SIGKILL)
            window.communicate()
    assert window.returncode == 0
    assert "Traceback" not in said
    assert [path.name for path in tmp_path.glob("winter*")] == ["winter.dateline"]
