"""How long a picture of the sample project takes: one JSON object is printed.

Run: ``python benchmarks/snapshot.py [--rounds N]`` on a display, or under xvfb-run.

The map of the sample project is shown at 1000 × 700; from the wish to the file on disk, each size
is drawn N times, and the median is told in seconds, with the size of the file in bytes.
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

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "desktop"))
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
SIZES = ((1600, 900), (3200, 1800), (6000, 3375))


def measure(folder: Path, rounds: int) -> dict[str, object]:
    """Open the sample project, take the pictures, and return the figures."""
    from dateline import app as composition

    app = composition.make_application(["dateline"])
    from PySide6.QtCore import QEventLoop, QTimer

    from dateline.project.store import ProjectStore
    from dateline.ui.map.scheme import make_profile
    from dateline.ui.map.view import MapView
    from dateline.ui.pictures.sheet import PictureSize
    from dateline.ui.session import Session
    from dateline.ui.snapshot import save

    project, target = folder / "sample.dateline", folder / "map.png"
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
    for width, height in SIZES:
        taken = []
        for _ in range(rounds):
            began = time.perf_counter()
            saving = save(
                view, target, title="Sample", size=PictureSize(width=width, height=height)
            )
            saving.saved.connect(loop.quit)
            saving.failed.connect(loop.quit)
            loop.exec()
            taken.append(time.perf_counter() - began)
        seconds = round(statistics.median(taken), 2)
        figures[f"{width}x{height}"] = {"seconds": seconds, "bytes": target.stat().st_size}
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
