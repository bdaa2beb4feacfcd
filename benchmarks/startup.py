"""Start to usable map, against the least a web map costs: one JSON object is printed.

Run: ``python benchmarks/startup.py [--rounds N]`` on a display, or under xvfb-run.

Each start is a process of its own, ours and the bare one in turn, the first round of both thrown
away. ``ours_s`` is from the command to the real window with the sample project on its map (events,
areas, caption and legend painted; the basemap's tiles follow); ``bare_s`` from the command to a
bare QWebEngineView that has painted an empty Leaflet map, without tiles, from a local file.
``ours_alone_s`` is the map widget by itself, without the window. ``ratio`` is between medians.
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
    """Open the real window on the sample project."""
    from PySide6.QtCore import QTimer

    from dateline.app import launch_window, make_application

    app = make_application(["dateline"])
    launch = launch_window(app, [])
    if launch is None or launch.window is None:
        raise SystemExit("the window did not open")
    view = launch.window.map_view
    view.ready.connect(lambda: finish(app, began))
    if view.is_ready:  # a loop that is not running can't be left: wait for its first turn
        QTimer.singleShot(0, lambda: finish(app, began))
    app.exec()
    launch.close()


def child_ours_alone(began: float) -> None:
    """Open the map widget alone on a copy of the sample project."""
    import shutil

    from dateline.app import OutlineSource, make_application
    from dateline.project.store import ProjectStore
    from dateline.ui.map.scheme import make_profile
    from dateline.ui.map.view import MapView
    from dateline.ui.session import Session

    app = make_application(["dateline"])
    copy = Path(tempfile.mkdtemp()) / "sample.dateline"
    shutil.copy(ROOT / "seeds" / "sample.dateline", copy)
    session = Session(ProjectStore.open(copy))
    view = MapView(make_profile(app, outlines=OutlineSource()), session)
    view.resize(1200, 800)
    view.ready.connect(lambda: finish(app, began))
    view.show()
    app.exec()
    view.shutdown()
    session.shutdown()


def finish(app: object, began: float) -> None:
    """Print how long it took, and which of the heavy libraries were brought in."""
    heavy = sorted(name for name in HEAVY if name in sys.modules)
    print(json.dumps({"seconds": time.time() - began, "heavy": heavy}), flush=True)
    app.quit()  # type: ignore[attr-defined]


CHILDREN = {"bare": child_bare, "ours": child_ours, "ours_alone": child_ours_alone}


def start(kind: str) -> dict[str, object]:
    """Run one start in a process and a data folder of its own."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "DATELINE_HOME": home, "PYTHONPATH": str(ROOT / "desktop")}
        command = [sys.executable, __file__, "--child", kind, "--began", repr(time.time())]
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False, timeout=120
        )
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines:
        raise SystemExit(f"{kind} did not come up:\n{done.stderr[-2000:]}")
    return dict(json.loads(lines[-1]))


def main() -> None:
    """Measure, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--child", choices=CHILDREN)
    parser.add_argument("--began", type=float)
    chosen = parser.parse_args()
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    if chosen.child:
        CHILDREN[chosen.child](chosen.began)
        return
    times: dict[str, list[float]] = {kind: [] for kind in CHILDREN}
    heavy: set[str] = set()
    for turn in range(chosen.rounds + 1):
        for kind, measured in times.items():
            answer = start(kind)
            if turn:
                measured.append(float(str(answer["seconds"])))
            if kind != "bare":
                heavy |= set(answer["heavy"])  # type: ignore[call-overload]
    medians = {kind: statistics.median(measured) for kind, measured in times.items()}
    print(
        json.dumps(
            {
                "rounds": chosen.rounds,
                **{f"{kind}_s": round(median, 3) for kind, median in medians.items()},
                "ratio": round(medians["ours"] / medians["bare"], 2),
                "ratio_alone": round(medians["ours_alone"] / medians["bare"], 2),
                "heavy_imports": sorted(heavy),
            }
        )
    )


if __name__ == "__main__":
    main()
