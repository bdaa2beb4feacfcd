from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

DESKTOP = Path(__file__).parents[2] / "desktop"
PROGRAM = """
import builtins
plain = builtins.__import__
import dateline.ui.main_window
from PySide6.QtWidgets import QApplication
assert builtins.__import__ is plain, builtins.__import__
"""


def test_modules_are_imported_as_python_does_it() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "PYTHONPATH": str(DESKTOP)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ran.returncode == 0, ran.stderr
