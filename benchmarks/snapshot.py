"""How long a picture of the sample project takes: one JSON object is printed.

Run: ``python benchmarks/snapshot.py [--rounds N]`` on a display, or under xvfb-run.

The map of the sample project is shown at 1000 × 700; from the wish to the file on disk, each
picture is drawn N times, and the median is told in seconds, with the size of the file in bytes: PNG
in several sizes, SVG and PDF of 1600 × 900, an atlas by day on A4, and films of four seconds.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dateline.ui.map.view import MapView
    from dateline.ui.pictures.order import Order

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "desktop"))
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
SIZES = ((1600, 900), (3200, 1800), (6000, 3375), (6000, 4000))


def orders(view: MapView) -> dict[str, Order]:
    """Return the pictures to be drawn, by name."""
    from dateline.ui.pictures.order import Film, Kind, Order
    from dateline.ui.pictures.sheet import PRESETS, PictureSize
    from dateline.ui.pictures.wish import Dress

    def order(kind: Kind, size: PictureSize) -> Order:
        sheet = size.sheet(view.size())
        state = sheet.state(view.state())
        dress = Dress(title="Sample")
        film = Film(seconds=4)
        return Order(kind=kind, dress=dress, sheet=sheet, scheme="light", state=state, film=film)

    sizes = [PictureSize(width=width, height=height) for width, height in SIZES]
    found = {f"PNG {size.width}x{size.height}": order(Kind.PNG, size) for size in sizes}
    for kind in (Kind.SVG, Kind.PDF, Kind.WEBM, Kind.GIF):
        found[f"{kind.value.upper()} 1600x900"] = order(kind, sizes[0])
    found["atlas by day, A4"] = order(Kind.DAYS, PRESETS["a4"].size)
    return found


def measure(folder: Path, rounds: int) -> dict[str, object]:
    """Open the sample project, take the pictures, and return the figures."""
    from dateline import app as composition

    app = composition.make_application(["dateline"])
    from PySide6.QtCore import QEventLoop, QTimer

    from dateline.project.store import ProjectStore
    from dateline.ui.map.scheme import make_profile
    from dateline.ui.map.view import MapView
    from dateline.ui.pictures.drawing import draw
    from dateline.ui.session import Session

    project = folder / "sample.dateline"
    shutil.copy(ROOT / "seeds" / "sample.dateline", project)
    session = Session(ProjectStore.open(project))
    view = MapView(make_profile(app, outlines=composition.OutlineSource()), session)
    view.resize(1000, 700)
    loop = QEventLoop()
    view.ready.connect(loop.quit)
    view.show()
    loop.exec()
    QTimer.singleShot(1000, loop.quit)
    loop.exec()
    figures: dict[str, object] = {}
    for name, order in orders(view).items():
        target = folder / f"map{order.kind.ending}"
        taken = []
        for _ in range(rounds):
            began = time.perf_counter()
            drawing = draw(view, target, order)
            drawing.failed.connect(print)
            drawing.over.connect(loop.quit)
            loop.exec()
            taken.append(time.perf_counter() - began)
        seconds = round(statistics.median(taken), 2)
        figures[name] = {"seconds": seconds, "bytes": target.stat().st_size}
    view.shutdown()
    session.shutdown()
    QTimer.singleShot(200, loop.quit)
    loop.exec()
    return figures


def main() -> int:
    """Measure and print."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--rounds", type=int, default=3)
    asked = words.parse_args()
    with tempfile.TemporaryDirectory(prefix="dateline-bench-") as name:
        os.environ["DATELINE_HOME"] = name
        print(json.dumps(measure(Path(name), asked.rounds), indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
