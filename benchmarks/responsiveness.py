"""How late a 5 ms timer of the window is while stories are analysed: one JSON object is printed.

Run: ``python benchmarks/responsiveness.py [--stories N] [--map shown|hidden] [--jobs N]``

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
        text = "\n\n".join([f"Dispatch number {index}", f"Published 2025-{month:02}-{day:02}", *chosen])
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
    words.add_argument("--jobs", type=int, default=max(1, (os.cpu_count() or 2) - 1))
    asked = words.parse_args()
    if AS_ROOT:
        print("running as root: the web engine's sandbox is off", file=sys.stderr)
    with tempfile.TemporaryDirectory(prefix="dateline-bench-") as name:
        os.environ["DATELINE_HOME"] = str(Path(name) / "home")
        folder = Path(name) / "stories"
        folder.mkdir()
        make_stories(folder, asked.stories)
        print(json.dumps(measure(folder, asked.stories, asked.map, asked.jobs), indent=2))
    return 0


def measure(folder: Path, stories: int, map_state: str, jobs: int) -> dict[str, object]:
    """Open the window, drop the folder on it, and return the figures."""
    from multiprocessing import get_context

    from PySide6.QtCore import QEventLoop, Qt, QTimer

    from dateline import app as composition
    from dateline.project.store import ProjectStore

    application = composition.make_application(["dateline"])
    project = folder.parent / "bench.dateline"
    ProjectStore.create(project, title="Benchmark").close()
    launch = composition.launch_window(application, [project])
    if launch is None or launch.window is None:
        raise SystemExit("the window did not open")
    window = launch.window
    loop = QEventLoop()
    window.map_view.ready.connect(loop.quit)
    loop.exec()
    if map_state == "hidden":
        window.map_pane.hide()

    late: list[float] = []
    due = 0.0

    def on_tick() -> None:
        nonlocal due
        now = time.perf_counter()
        if due:
            late.append(max(0.0, now - due))
        due = now + TICK_MS / 1000

    timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(on_tick)

    def stretch(seconds: float) -> dict[str, float]:
        nonlocal due
        late.clear()
        due = 0.0
        timer.start()
        QTimer.singleShot(int(seconds * 1000), loop.quit)
        loop.exec()
        timer.stop()
        return told(late)

    figures: dict[str, object] = {"stories": stories, "jobs": jobs, "map": map_state}
    figures["idle_ms"] = stretch(IDLE_S)
    context = get_context("spawn")
    busy = [context.Process(target=spin, args=(time.time() + IDLE_S + 3,)) for _ in range(jobs)]
    for process in busy:
        process.start()
    QTimer.singleShot(2_000, loop.quit)
    loop.exec()
    figures["beside_busy_processes_ms"] = stretch(IDLE_S)
    for process in busy:
        process.join()

    late.clear()
    due = 0.0
    timer.start()
    began = time.perf_counter()
    window.importing.reported.connect(loop.quit)
    window.stories.add([folder])
    loop.exec()
    figures["seconds"] = round(time.perf_counter() - began, 1)
    timer.stop()
    figures["analysing_ms"] = told(late)
    figures["stories_added"] = len(window.session.stories)
    window.close()
    launch.close()
    return figures


if __name__ == "__main__":
    sys.exit(main())
