"""Start to usable map, against the least a web map costs: one JSON object is printed.

Run: ``python benchmarks/startup.py [--rounds N]`` on a display, or under xvfb-run.

Each start is a process of its own, ours and the bare one in turn, the first round of both thrown
away. ``ours_s`` is from the command to the real window with the sample project on its map (events,
areas, caption and legend painted; the basemap's tiles follow); ``bare_s`` from the command to a
bare QWebEngineView that has painted an empty Leaflet map, without tiles, from a local file.
``ratio`` is between these medians; ``window_s`` is until every pane around the map is there too.
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

ROOT = Path(__file__).parents[1]
VENDOR = ROOT / "resources" / "vendor" / "leaflet"
BARE_PAGE = """<!DOCTYPE html><meta charset="utf-8"><link rel="stylesheet" href="{css}">
<style>html,body,#map{{height:100%;margin:0}}</style><div id="map"></div>
<script src="{js}"></script>
<script>L.map("map").setView([48, 20], 4);
const painted = () => {{ document.title = "painted"; }};
requestAnimationFrame(() => requestAnimationFrame(painted));</script>"""
HEAVY = ("spacy", "folium", "trafilatura", "thinc")


def child_bare(began: float) -> None:
    """Show an empty Leaflet map in nothing but a web view."""
    from PySide6.QtCore import QUrl
    from PySide6.QtWebEngineWidgets import QWebEngineView
    from PySide6.QtWidgets import QApplication

    app = QApplication(["bare"])
    page = Path(tempfile.mkdtemp()) / "bare.html"
    css, js = (VENDOR / name for name in ("leaflet.css", "leaflet.js"))
    page.write_text(BARE_PAGE.format(css=css.as_uri(), js=js.as_uri()), encoding="utf-8")
    view = QWebEngineView()
    view.resize(1200, 800)
    view.titleChanged.connect(lambda title: title == "painted" and finish(app, began))
    view.load(QUrl.fromLocalFile(str(page)))
    view.show()
    app.exec()


def child_ours(began: float) -> None:
    """Open the real window on the sample project, as the command does, and leave."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from dateline import app

    launch_window, prepare_launch = app.launch_window, app.prepare_launch

    def prepared(application: QApplication) -> object:
        launch = prepare_launch(application)
        launch.map_ready.connect(lambda: tell(began))
        return launch

    def launched(application: QApplication, _files: object) -> object:
        launch = launch_window(application, ())
        tell(began, "window_s")
        QTimer.singleShot(0, application.quit)
        return launch

    app.prepare_launch = prepared  # type: ignore[assignment]
    app.launch_window = launched  # type: ignore[assignment]
    if app.run() != 0:
        raise SystemExit("the window did not open")


def tell(began: float, what: str = "map_s") -> None:
    """Print how long it took, and which of the heavy libraries were brought in."""
    heavy = sorted(name for name in HEAVY if name in sys.modules)
    print(json.dumps({what: time.time() - began, "heavy": heavy}), flush=True)


def finish(app: object, began: float) -> None:
    """Tell, and end."""
    tell(began)
    app.quit()  # type: ignore[attr-defined]


CHILDREN = {"bare": child_bare, "ours": child_ours}


def start(kind: str, *, dpr: int = 1) -> dict[str, float | list[str]]:
    """Run one start in a process and a data folder of its own.

    ``dpr``: pixels of the screen for each of the window's.
    """
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "DATELINE_HOME": home, "PYTHONPATH": str(ROOT / "desktop")}
        environment["QT_SCALE_FACTOR"] = str(dpr)
        # As installed, where Python's byte code is kept: the first round writes it.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        command = [sys.executable, __file__, "--child", kind, "--began", repr(time.time())]
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False, timeout=120
        )
    told: dict[str, float | list[str]] = {}
    for line in done.stdout.splitlines():
        if line.startswith("{"):
            told |= json.loads(line)
    if "map_s" not in told:
        raise SystemExit(f"{kind} did not come up:\n{done.stderr[-2000:]}")
    return told


def main() -> None:
    """Measure, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--child", choices=CHILDREN)
    parser.add_argument("--began", type=float)
    chosen = parser.parse_args()
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    if chosen.child:
        CHILDREN[chosen.child](chosen.began)
        return
    rounds = [{kind: start(kind) for kind in CHILDREN} for _ in range(chosen.rounds + 1)][1:]

    def median(kind: str, what: str) -> float:
        return statistics.median(float(str(told[kind][what])) for told in rounds)

    bare, ours = median("bare", "map_s"), median("ours", "map_s")
    heavy = {str(name) for told in rounds for name in told["ours"]["heavy"]}  # type: ignore[union-attr]
    print(
        json.dumps(
            {
                "rounds": chosen.rounds,
                "bare_s": round(bare, 3),
                "ours_s": round(ours, 3),
                "ratio": round(ours / bare, 2),
                "window_s": round(median("ours", "window_s"), 3),
                "heavy_imports": sorted(heavy),
            }
        )
    )


if __name__ == "__main__":
    main()
