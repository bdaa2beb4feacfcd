"""The first picture of the basemap alone, beside a bare Leaflet page: one JSON object is printed.

Run: ``python benchmarks/basemap.py [--rounds N]`` on a display, or under xvfb-run.

Like beside like: each start is a process of its own, a bare web view in a bare process and a page
with a Leaflet map of the same size and place, in turn, the first round of both thrown away. Ours
has nothing but the window's basemap in it. ``basemap_s`` is from the command until land, sea,
lakes, rivers, borders and names of the whole view are painted, ``bare_s`` until the empty map is:
both tell of it two frames later. ``stages_ms`` tells when ours had its page, its scripts, its data,
and what is to be seen drawn (medians, from the command). What the whole window takes is in
``map.py``.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))

import startup
from children import ROOT, run, tell

from dateline.export.leaflet import SCRIPT_BUNDLE

VENDOR = ROOT / "resources" / "vendor"
LIBRARIES = [VENDOR / name / f"{name}.js" for name in ("leaflet", "protomaps-leaflet")]
NAMES = "namespace, style, columns, canvas, shores, far, basemap, graticule, labels, parcel"
OURS = [ROOT / f"desktop/dateline/ui/map/web/{name}.js" for name in NAMES.split(", ")]
SCRIPTS = [*LIBRARIES, *OURS, Path(__file__).parent / "map_web" / "basemap.js"]
"""In one piece, as the window has its own."""
SIZE = (1200, 800)
"""Of both views, in the page's pixels."""


def show(began: float) -> None:
    """Show the basemap in nothing but a web view, on the way that the window's page takes."""
    from dateline.ui.map.engine import register_scheme, start_engine

    register_scheme()
    from PySide6.QtWidgets import QApplication

    app = QApplication(["basemap"])
    from dateline.ui.loading import Loading

    loading = Loading(("dateline.ui.map.opened", "dateline.ui.map.parcel"), app)
    start_engine()
    from dateline.ui.map import opened, parcel, scheme

    class Handler(scheme.SchemeHandler):
        """Serves other scripts to the page."""

        def _answer(self, path: str) -> tuple[str, bytes] | None:
            if path == f"/{SCRIPT_BUNDLE}":
                return "text/javascript", b"\n".join(map(Path.read_bytes, SCRIPTS))
            return super()._answer(path)

    scheme.SchemeHandler = Handler  # type: ignore[misc]
    shown = opened.OpenedPage(scheme.make_profile(app))
    view, page = shown.view, shown.page
    scheme.handler_of(page.profile()).begin(shown.key, lambda: parcel.parcel({}, shown=(*SIZE, 1)))

    def finish(told: str) -> None:
        since = {name: at / 1000 - began for name, at in json.loads(told).items()}
        tell(stages={name: round(seconds * 1000) for name, seconds in since.items()})
        app.quit()

    def hear(title: str) -> None:
        if title == "Painted":
            tell(basemap_s=time.time() - began)
            page.runJavaScript("JSON.stringify(window.stages)", finish)

    page.titleChanged.connect(hear)
    view.resize(*SIZE)
    shown.bind()
    shown.wait(1000)
    view.show()
    app.exec()
    loading.wait()


def main() -> None:
    """Measure, and print the figures."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--rounds", type=int, default=7)
    words.add_argument("--child", action="store_true")
    words.add_argument("--began", type=float, default=time.time())
    asked = words.parse_args()
    if asked.child:
        show(asked.began)
        return
    bare, ours = [], []
    for _ in range(asked.rounds + 1):
        bare.append(float(str(startup.start("bare")["map_s"])))
        ended = run([__file__, "--child"], dpr=1, seconds=60)
        if ended.reason:
            raise SystemExit(f"the basemap: {ended.reason}")
        ours.append(ended.told)
    beside = statistics.median(bare[1:])
    took = statistics.median(float(str(told["basemap_s"])) for told in ours[1:])
    stages = [told["stages"] for told in ours[1:]]
    report = {"rounds": asked.rounds, "bare_s": round(beside, 3), "basemap_s": round(took, 3)}
    report |= {"ratio": round(took / beside, 2)}
    names = list(stages[0])  # type: ignore[call-overload]
    medians = {name: statistics.median(one[name] for one in stages) for name in names}  # type: ignore[index]
    print(json.dumps({**report, "stages_ms": medians}))


if __name__ == "__main__":
    main()
