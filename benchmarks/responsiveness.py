"""How late a 5 ms timer of the window is while stories are analysed: one JSON object is printed.

Run: ``python benchmarks/responsiveness.py [--stories N] [--map shown|hidden]``

The real window is opened on an empty project, N stories (made by shuffling the paragraphs of the
sample dispatches) are dropped on it, and until the last one is on the map a precise 5 ms timer in
the window's process notes how late it fires. Beside it stands the same timer over an idle window,
and over bare Qt with the same number of busy processes that share no memory with it: what this
machine does to any program.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "desktop"))
AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
if AS_ROOT:
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
TICK_MS = 5
IDLE_S = 4.0


def make_stories(folder: Path, number: int) -> None:
    """Write stories of 10 to 16 paragraphs, the same ones on every run."""
    dispatches = [path.read_text("utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
    paragraphs = [part for text in dispatches for part in text.split("\n\n") if len(part) > 80]
    chance = random.Random(20260203)
    for index in range(number):
        chosen = chance.sample(paragraphs, k=min(len(paragraphs), chance.randint(10, 16)))
        month, day = chance.randint(1, 12), chance.randint(1, 28)
        head = [f"Dispatch number {index}", f"Published 2025-{month:02}-{day:02}"]
        text = "\n\n".join([*head, *chosen])
        (folder / f"{index:04}.txt").write_text(text, encoding="utf-8")


def told(late: list[float]) -> dict[str, float]:
    """Return the figures of one stretch, in milliseconds."""
    values = np.array(late) * 1000
    return {
        "ticks": len(late),
        "median": round(float(np.median(values)), 2),
        "p99": round(float(np.percentile(values, 99)), 2),
        "worst": round(float(values.max()), 2),
    }


def spin(until: float) -> None:
    """Keep a core busy at low priority, as a worker does."""
    os.nice(10)
    while time.time() < until:
        sum(range(10_000))


def main() -> int:
    """Measure and print."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--stories", type=int, default=200)
    words.add_argument("--map", choices=("shown", "hidden"), default="shown")
    asked = words.parse_args()
    if AS_ROOT:
        print("running as root: the web engine's sandbox is off", file=sys.stderr)
    with tempfile.TemporaryDirectory(prefix="dateline-bench-") as name:
        os.environ["DATELINE_HOME"] = str(Path(name) / "home")
        folder = Path(name) / "stories"
        folder.mkdir()
        make_stories(folder, asked.stories)
        print(json.dumps(measure(folder, asked.stories, asked.map), indent=2))
    return 0


class Lateness:
    """A precise timer that notes how late it fires."""

    def __init__(self) -> None:
        """Rest."""
        from PySide6.QtCore import QEventLoop, Qt, QTimer

        self.loop = QEventLoop()
        self._late: list[float] = []
        self._due = 0.0
        self._timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self._end = QTimer(singleShot=True)
        self._end.timeout.connect(self.loop.quit)

    def _on_tick(self) -> None:
        now = time.perf_counter()
        if self._due:
            self._late.append(max(0.0, now - self._due))
        self._due = now + TICK_MS / 1000

    def watch(self, seconds: float | None = None) -> dict[str, float]:
        """Note for so long, or until the loop is left, and return the figures."""
        self._late.clear()
        self._due = 0.0
        self._timer.start()
        if seconds is not None:
            self._end.start(int(seconds * 1000))
        self.loop.exec()
        self._timer.stop()
        return told(self._late)


def beside_busy_processes(lateness: Lateness, jobs: int) -> dict[str, float]:
    """Return the figures of a window that only shares the processor."""
    from multiprocessing import get_context

    until = time.time() + IDLE_S + 4
    busy = [get_context("spawn").Process(target=spin, args=(until,)) for _ in range(jobs)]
    for process in busy:
        process.start()
    lateness.watch(2)
    figures = lateness.watch(IDLE_S)
    for process in busy:
        process.join()
    return figures


def measure(folder: Path, stories: int, map_state: str) -> dict[str, object]:
    """Open the window, drop the folder on it, and return the figures."""
    from dateline import app as composition
    from dateline.project.store import ProjectStore

    application = composition.make_application(["dateline"])
    project = folder.parent / "bench.dateline"
    ProjectStore.create(project, title="Benchmark").close()
    launch = composition.launch_window(application, [project])
    if launch is None or launch.window is None:
        raise SystemExit("the window did not open")
    window = launch.window
    jobs = max(1, (os.cpu_count() or 2) - 1)
    lateness = Lateness()
    lateness.watch(6)  # the map is painted and the language model loaded
    if map_state == "hidden":
        window.map_pane.hide()
    figures: dict[str, object] = {"stories": stories, "jobs": jobs, "map": map_state}
    figures["idle_ms"] = lateness.watch(IDLE_S)
    figures["beside_busy_processes_ms"] = beside_busy_processes(lateness, jobs)
    window.importing.reported.connect(lateness.loop.quit)
    began = time.perf_counter()
    window.stories.add([folder])
    figures["analysing_ms"] = lateness.watch()
    figures["seconds"] = round(time.perf_counter() - began, 1)
    figures["stories_added"] = len(window.session.stories)
    window.close()
    launch.close()
    return figures


if __name__ == "__main__":
    sys.exit(main())
