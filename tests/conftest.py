"""What every test stands on: a display, a data folder of its own, a sandbox where one can be."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QLocale

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
if AS_ROOT:
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
if sys.platform.startswith("linux") and not (
    os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_HOME = tempfile.TemporaryDirectory(prefix="dateline-tests-")
os.environ["DATELINE_HOME"] = _HOME.name
# The numbers of the window are written in English, whatever the machine speaks.
QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
settings.register_profile("shared machine", deadline=None)
settings.load_profile("shared machine")


def pytest_report_header() -> list[str]:
    """Say what differs from an ordinary start."""
    lines = [f"display: {os.environ.get('QT_QPA_PLATFORM') or os.environ.get('DISPLAY')}"]
    if AS_ROOT:
        lines.append("running as root: the web engine's sandbox is off for these tests")
    return lines


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a data folder for this test alone."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("DATELINE_HOME", str(folder))
    return folder
