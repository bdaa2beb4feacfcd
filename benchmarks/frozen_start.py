"""How long the frozen app takes to a usable window, against the unfrozen one: JSON is printed.

Run: ``python benchmarks/frozen_start.py [--app dist/dateline/dateline] [--rounds N]`` on a display
of its own (``xvfb-run``), after ``make package``.

Both are started as a person starts them, in turn, each in a new data folder, and watched from
outside: *usable* is the first moment at which the screen shows what it shows when all is at rest,
but for a hundredth of its points. The first round of both is thrown away.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PySide6.QtGui import QGuiApplication, QImage

ROOT = Path(__file__).parents[1]
REST_S = 3.0
"""The screen is at rest when it did not change for so long."""
PATIENCE_S = 90.0
ALIKE = 0.99
MOST = 1.3
"""The ratio that is allowed."""


def screen() -> np.ndarray:
    """Return what is on the screen, a number for each point."""
    shot = QGuiApplication.primaryScreen().grabWindow(0).toImage()
    shot = shot.convertToFormat(QImage.Format.Format_RGB32)
    points = np.frombuffer(shot.constBits(), dtype=np.uint32)
    return points.reshape(shot.height(), shot.width()).copy()


def start(command: list[str]) -> float:
    """Start the app, return the seconds to its usable window, and end it."""
    shots: list[tuple[float, np.ndarray]] = []
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "DATELINE_HOME": home, "PYTHONPATH": str(ROOT / "desktop")}
        # As installed, where Python's byte code is kept: the first round writes it.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        began = time.monotonic()
        app = subprocess.Popen(
            command,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        blank = screen()
        changed = began
        while True:
            now = time.monotonic()
            shot = screen()
            if not shots or (shot != shots[-1][1]).any():
                shots.append((time.monotonic() - began, shot))
                changed = now
            if len(shots) > 1 and now - changed > REST_S:
                break
            if now - began > PATIENCE_S or app.poll() is not None:
                raise SystemExit(f"{command[0]} did not come up")
            time.sleep(0.01)
        app.terminate()
        app.wait(30)
    last = shots[-1][1]
    if np.mean(last == blank) > ALIKE:
        raise SystemExit(f"{command[0]} showed nothing")
    return next(at for at, shot in shots if np.mean(shot == last) >= ALIKE)


def main() -> None:
    """Measure, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--app", type=Path, default=ROOT / "dist" / "dateline" / "dateline")
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    if not chosen.app.is_file():
        raise SystemExit(f"{chosen.app} is not there. Run: make package")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    watcher = QGuiApplication(["watcher"])
    commands = {
        "unfrozen": [sys.executable, "-m", "dateline"],
        "frozen": [str(chosen.app)],
    }
    rounds = [
        {kind: start(command) for kind, command in commands.items()}
        for _ in range(chosen.rounds + 1)
    ][1:]
    watcher.quit()
    unfrozen, frozen = (statistics.median(taken[kind] for taken in rounds) for kind in commands)
    print(
        json.dumps(
            {
                "rounds": chosen.rounds,
                "unfrozen_s": round(unfrozen, 3),
                "frozen_s": round(frozen, 3),
                "ratio": round(frozen / unfrozen, 2),
                "most": MOST,
            }
        )
    )


if __name__ == "__main__":
    main()
