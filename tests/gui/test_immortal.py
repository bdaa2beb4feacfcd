from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_SOURCE_ROOT = Path(__file__).parents[2] / "desktop"
_CALLS = """
import sys
from PySide6.QtCore import QObject, Signal
class Emitter(QObject):
    told = Signal()
emitter = Emitter()
before = sys.getrefcount(None), sys.getrefcount(True)
for _ in range({times}):
    emitter.told.emit()
    emitter.setObjectName("x")
print(before[0] - sys.getrefcount(None), before[1] - sys.getrefcount(True))
"""


def _run(script: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": str(_SOURCE_ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_any_number_of_calls_may_be_made() -> None:
    done = _run("import dateline.ui\n" + _CALLS.format(times=50_000))
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="immortal from Python 3.12 on")
def test_the_workaround_is_still_needed() -> None:
    none, true = map(int, _run(_CALLS.format(times=100)).stdout.split())
    assert none >= 100 or true >= 100, "PySide6 is mended: remove dateline.ui.immortal"
