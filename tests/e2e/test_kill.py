"""A kill at any moment loses nothing that was acknowledged."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(__file__).parents[2] / "benchmarks" / "durability.py"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_what_was_acknowledged_survives_kills() -> None:
    run = subprocess.run(
        [sys.executable, str(PROGRAM), "--kills", "12", "--seed", "20251227"],
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    report = json.loads(run.stdout)
    assert report["wrong"] == [], run.stderr
    assert report["kills"] == 12
    assert report["stories_acknowledged"] > 0
    assert run.returncode == 0
