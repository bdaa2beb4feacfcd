"""How fast the window brings stories in, beside ``dateline analyse`` over the same files.

    python benchmarks/import_pace.py [--stories N]

Prints a JSON object. ``ratio`` is the pace of the import in the real window, map shown, divided by
that of the command with as many workers; both from the first story that is finished to the last, so
that neither pays for loading the model. ``peak_mb`` is the most memory that was held: by the
window's process, and by its largest child. With ``--short`` each story is one paragraph, so that
ten thousand are through in minutes.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "desktop"), str(Path(__file__).parent)]
AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
if AS_ROOT:
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"

if TYPE_CHECKING:
    from dateline.ui.main_window import MainWindow


def pace(times: list[float]) -> float:
    """Return stories a second, from the first that is finished to the last."""
    return (len(times) - 1) / (times[-1] - times[0])


def by_command(folder: Path) -> list[float]:
    """Return when each line came from ``dateline analyse``."""
    command = [sys.executable, "-m", "dateline", "analyse", str(folder)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "desktop")}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    ) as running:
        if running.stdout is None:
            raise SystemExit("the command writes nothing")
        return [time.perf_counter() for _ in running.stdout]


def by_window(window: MainWindow, folder: Path) -> list[float]:
    """Return when each story was kept in the project."""
    from on_the_map import let_go, work_for

    kept: list[float] = []
    over: list[object] = []
    importing = window.importing
    keep = importing._keep  # noqa: SLF001 - watched from outside

    def keeping(made: object) -> None:
        keep(made)  # type: ignore[arg-type]
        kept.append(time.perf_counter())

    importing._keep = keeping  # type: ignore[method-assign]  # noqa: SLF001
    importing.reported.connect(over.append)
    let_go(window, folder)
    while not over:
        work_for(0.1)
    return kept


def peak_mb(who: int) -> int:
    """Return the most memory that a process, or any child of it, held."""
    return resource.getrusage(who).ru_maxrss // 1024


def main() -> None:
    """Measure, print."""
    words = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    words.add_argument("--stories", type=int, default=400)
    words.add_argument("--short", action="store_true", help="a paragraph a story")
    words.add_argument("--alone", action="store_true", help="the window only")
    asked = words.parse_args()
    if AS_ROOT:
        print("running as root: the web engine's sandbox is off", file=sys.stderr)
    with tempfile.TemporaryDirectory(prefix="dateline-bench-") as name:
        os.environ["DATELINE_HOME"] = str(Path(name) / "home")
        from on_the_map import opened
        from responsiveness import make_stories

        folder = Path(name) / "stories"
        folder.mkdir()
        make_stories(folder, asked.stories)
        if asked.short:
            for path in folder.iterdir():
                head = path.read_text(encoding="utf-8").split("\n\n")[:3]
                path.write_text("\n\n".join(head), encoding="utf-8")
        command = [] if asked.alone else by_command(folder)
        launch = opened(Path(name))
        if launch.window is None:
            raise SystemExit("the window did not open")
        window = by_window(launch.window, folder)
        stories = len(launch.window.session.stories)
        launch.window.close()
        launch.close()
        figures: dict[str, object] = {"stories": stories, "window_per_s": round(pace(window), 2)}
        if command:
            figures["command_per_s"] = round(pace(command), 2)
            figures["ratio"] = round(pace(window) / pace(command), 3)
        figures["peak_mb"] = {
            "window": peak_mb(resource.RUSAGE_SELF),
            "child": peak_mb(resource.RUSAGE_CHILDREN),
        }
        print(json.dumps(figures, indent=2))


if __name__ == "__main__":
    main()
