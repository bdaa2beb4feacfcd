"""How far each view is behind the brush while a hand drags it, in frames of the display.

Run: ``python benchmarks/lag.py [--events N] [--dpr 1|2]`` on a display, or under xvfb-run. One JSON
object is printed, with a part for the sample project and one for a made-up project of N events.

The real window is shown; its brush, half of all time long, is dragged there and back by mouse
events, one each frame, whether the views keep up or not. ``behind_brush_frames`` says for each view
how many frames after the brush's own picture of a range came its picture of it, or of a later one;
``behind_hand_frames`` the same from the change itself, which the brush, too, takes time to paint. A
picture of Qt's widgets is there when the events that paint it are done, one of the map's when its
page begins the frame after. ``mixed`` counts, in a second drag, pictures of the map whose parts
(marks, counts, caption) are not all of one range; ``pictures`` are those that were looked at.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))

from children import ROOT, run
from made_project import write_project

WINDOW = str(Path(__file__).parent / "lag_window.py")
SAMPLE = ROOT / "seeds" / "sample.dateline"


def measured(project: Path, dpr: int) -> dict[str, object]:
    """Return what a window over a project tells."""
    ended = run([WINDOW, str(project)], dpr=dpr, seconds=300)
    if ended.reason:
        raise SystemExit(f"the window over {project.name}: {ended.reason}")
    return ended.told


def main() -> None:
    """Measure and print."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--events", type=int, default=100_000)
    words.add_argument("--dpr", type=int, choices=(1, 2), default=1)
    asked = words.parse_args()
    with tempfile.TemporaryDirectory(prefix="dateline-bench-") as folder:
        sample, many = Path(folder) / "sample.dateline", Path(folder) / "many.dateline"
        shutil.copyfile(SAMPLE, sample)
        write_project(many, events=asked.events)
        report = {"sample": measured(sample, asked.dpr), "many": measured(many, asked.dpr)}
    print(json.dumps({"events": asked.events, "dpr": asked.dpr, **report}, indent=2))


if __name__ == "__main__":
    main()
