"""How soon a story is on the map: the first, and each once it is analysed. Prints a JSON object.

    python benchmarks/on_the_map.py [--stories N] [--after S]

``first_s``: a window is opened on an empty project by the command's own way; ``--after`` seconds
after that start one story is let go over it, and the clock runs until the frame of the map that
shows it. ``model_ready_s`` is how long after the start the worker said that its model is loaded.

``on_map_ms``: N stories are let go over the same window; for each, from its analysis arriving in
the window's process (read from the worker's pipe) to the frame of the map that shows it.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "desktop"), str(Path(__file__).parent)]
AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
if AS_ROOT:
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"

if TYPE_CHECKING:
    from dateline.ui.launch import Launch
    from dateline.ui.main_window import MainWindow

AT_MOST_S = 120
STORY = "The mayor of Lviv said on Tuesday that a fire had damaged the station in {place}."


class Watch:
    """Notes when analyses arrive, and when the frames come that show them."""

    def __init__(self, window: MainWindow) -> None:
        """Begin to watch a window that is open."""
        from dateline.services import analyse

        self.ready: dict[str, float] = {}
        self.shown: dict[str, float] = {}
        self._window = window
        self._feed = window.map_view._feed  # noqa: SLF001 - watched from outside
        self._sent: list[str] = []
        finish, send = analyse._Run.finish, self._feed._send_load  # noqa: SLF001

        def finishing(run: Any, index: int, source: Any, result: Any) -> None:
            self.ready.setdefault(str(source.id), time.perf_counter())
            finish(run, index, source, result)

        def sending(**how: bool) -> None:
            self._sent = [str(story.id) for story in window.session.stories]
            send(**how)

        analyse._Run.finish = finishing  # type: ignore[method-assign]  # noqa: SLF001
        self._feed._send_load = sending  # type: ignore[method-assign]  # noqa: SLF001
        self._feed.loaded.connect(self._on_loaded)

    def _on_loaded(self) -> None:
        now = time.perf_counter()
        for story in self._sent:
            self.shown.setdefault(story, now)

    def until_shown(self, count: int) -> None:
        """Let the window work until so many stories are on its map."""
        end = time.perf_counter() + AT_MOST_S
        while len(self.shown) < count:
            if time.perf_counter() > end:
                raise SystemExit(f"only {len(self.shown)} of {count} stories came to the map")
            work_for(0.02)


def work_for(seconds: float) -> None:
    """Let the event loop run for so long."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def let_go(window: MainWindow, path: Path) -> None:
    """Drop a file or folder on the middle of a window, as a hand would."""
    from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
    from PySide6.QtWidgets import QApplication

    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, bare = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    middle = QPointF(window.width() / 2, window.height() / 2)
    target = window.windowHandle()
    for kind in (QDragEnterEvent, QDragMoveEvent, QDropEvent):
        event = kind(middle, copy, files, left, bare)
        QApplication.sendEvent(target, event)
        if not event.isAccepted():
            raise SystemExit("the window takes no files")


def opened(folder: Path) -> Launch:
    """Open the window on an empty project."""
    from dateline import app
    from dateline.project.store import ProjectStore

    application = app.make_application(["dateline"])
    project = folder / "bench.dateline"
    ProjectStore.create(project, title="Benchmark").close()
    launch = app.launch_window(application, [project])
    if launch is None:
        raise SystemExit("the window did not open")
    return launch


def when_ready(launch: Launch, until: float) -> float | None:
    """Let the window work until a moment; return when its worker was first ready, if it was."""
    seen = None
    while time.perf_counter() < until:
        work_for(0.02)
        workers = launch._pool._workers  # noqa: SLF001
        if seen is None and workers and workers[0].pipe.poll():
            seen = time.perf_counter()
    return seen


def in_ms(watch: Watch) -> dict[str, float]:
    """Return what the waits from analysed to shown were, in milliseconds."""
    import numpy as np

    waits = [(at - watch.ready[story]) * 1000 for story, at in watch.shown.items()]
    median, p95 = np.percentile(waits, [50, 95])
    return {"median": round(median), "p95": round(p95), "worst": round(max(waits))}


def measure(home: Path, stories: int, after: float) -> dict[str, object]:
    """Open, drop, and return the figures."""
    from responsiveness import make_stories

    began = time.perf_counter()
    launch = opened(home)
    window = launch.window
    if window is None:
        raise SystemExit("the window did not open")
    stood = time.perf_counter()
    watch = Watch(window)
    ready = when_ready(launch, began + after)
    first = home / "first.txt"
    first.write_text(STORY.format(place="Vinnytsia"), encoding="utf-8")
    let_go(window, first)
    dropped = time.perf_counter()
    watch.until_shown(1)
    figures: dict[str, object] = {
        "window_s": round(stood - began, 2),
        "dropped_after_s": round(dropped - began, 2),
        "model_ready_s": None if ready is None else round(ready - began, 2),
        "first_s": round(time.perf_counter() - dropped, 2),
        "of_that_analysed_s": round(next(iter(watch.ready.values())) - dropped, 2),
    }
    folder = home / "stories"
    folder.mkdir()
    make_stories(folder, stories)
    watch.ready.clear()
    watch.shown = dict.fromkeys(watch.shown, 0.0)
    begun = time.perf_counter()
    let_go(window, folder)
    watch.until_shown(stories + 1)
    watch.shown = {story: at for story, at in watch.shown.items() if at}
    figures |= {
        "stories": len(watch.shown),
        "seconds": round(time.perf_counter() - begun, 1),
        "on_map_ms": in_ms(watch),
    }
    window.close()
    launch.close()
    return figures


def main() -> None:
    """Measure, print."""
    words = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    words.add_argument("--stories", type=int, default=200)
    words.add_argument("--after", type=float, default=3.0)
    asked = words.parse_args()
    if AS_ROOT:
        print("running as root: the web engine's sandbox is off", file=sys.stderr)
    with tempfile.TemporaryDirectory(prefix="dateline-bench-") as name:
        os.environ["DATELINE_HOME"] = str(Path(name) / "home")
        print(json.dumps(measure(Path(name), asked.stories, asked.after), indent=2))


if __name__ == "__main__":
    main()
