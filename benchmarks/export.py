"""How long a big project takes to export, and how much memory: GeoJSON, CSV, and a web page.

Run: ``python benchmarks/export.py [--events N] [--page-events N] [--project FILE]``. The project is
made up (``made_project.py``), or one that is there already. Memory is the peak of the process that
exports, and of the largest of those that help it; read and written files are in the system's cache.
The page is then opened in a web engine, on a display, and in Chromium where that is installed, and
its brush is dragged through all time and back, a step a frame (``page_window.py``,
``page_browser.py``).
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "desktop"))

from page_browser import browser, dragged  # noqa: E402

LIMITS = {".geojson": (10.0, 300), ".csv": (10.0, 300), ".html": (2.0, 300)}
"""Seconds and MB that are wanted."""
FRAME_MS = 16
"""Of a frame's work that is wanted at most."""


def export(project: Path, target: Path) -> None:
    """Export in this process, and print what it took; the start of Python is not counted."""
    from dateline.services.exporting import export_file

    start = time.perf_counter()
    export_file(project, target)
    seconds = time.perf_counter() - start
    times = os.times()
    busy = times.user + times.system + times.children_user + times.children_system
    own, helping = (
        resource.getrusage(who).ru_maxrss / 1024
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    most, memory = LIMITS[target.suffix]
    print(
        f"{target.suffix:9} {seconds:6.2f} s (wanted: under {most:g}), {busy:.2f} s of processors, "
        f"{target.stat().st_size / 1e6:8.1f} MB, peak {own:.0f} MB of memory, helpers "
        f"{helping:.0f} MB each at most (wanted: under {memory})"
    )


def measure(project: Path, folder: Path, endings: tuple[str, ...]) -> None:
    """Export as each kind of file in a fresh process."""
    for ending in endings:
        target = folder / f"out{ending}"
        call = [sys.executable, __file__, "--export", str(project), str(target)]
        subprocess.run(call, check=True, env={**os.environ, "PYTHONPATH": str(ROOT / "desktop")})
        if ending == ".html":
            drag(target)
        else:
            tell_floor(target)
        target.unlink()


def tell_floor(target: Path) -> None:
    """Print what the disk takes for the same bytes: nothing that writes them is sooner done."""
    start = time.perf_counter()
    with target.open("rb") as made, target.with_suffix(".copy").open("wb") as copy:
        shutil.copyfileobj(made, copy, 1 << 20)
        copy.flush()
        os.fsync(copy.fileno())
    seconds = time.perf_counter() - start
    target.with_suffix(".copy").unlink()
    print(f"          {seconds:6.2f} s to copy that file to the same disk, in this same minute")


def drag(page: Path) -> None:
    """Drag the brush of a page, in a browser where one is installed, and print what frames took."""
    call = [sys.executable, str(ROOT / "benchmarks" / "page_window.py"), str(page)]
    said = subprocess.run(call, check=True, stdout=subprocess.PIPE, text=True).stdout
    tell_drags("the web engine inside Qt", [json.loads(line) for line in said.splitlines()])
    program = browser()
    if program is None:
        print("no Chromium is installed: not tried in a browser")
    else:
        tell_drags(Path(program).name, dragged(program, page))


def tell_drags(where: str, drags: list[dict[str, Any]]) -> None:
    """Print what the frames of drags took."""
    for told in drags:
        work = sorted(told["work"])
        late = work[int(len(work) * 0.95)]
        print(
            f"dragging its {told['part']:4} in {where}: a frame's work "
            f"{statistics.median(work):.1f} ms, at the 95th percentile {late:.1f} ms (wanted: at "
            f"most {FRAME_MS}); {told['missed']} of {len(work)} frames missed"
        )


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--events", type=int, default=1_000_000)
    words.add_argument("--page-events", type=int, default=10_000)
    words.add_argument("--project", type=Path, help="in place of a made-up one")
    words.add_argument("--export", type=Path, nargs=2, help=argparse.SUPPRESS)
    asked = words.parse_args()
    if asked.export:
        export(*asked.export)
        return
    with TemporaryDirectory() as name:
        # not above: processes that help import this module, and they make up no projects
        from made_project import write_project

        folder = Path(name)
        big, small = asked.project or folder / "big.dateline", folder / "small.dateline"
        if not asked.project:
            write_project(big, events=asked.events)
        print(f"{asked.project or f'{asked.events:,} events'}, {os.cpu_count()} cores")
        measure(big, folder, (".geojson", ".csv"))
        write_project(small, events=asked.page_events)
        print(f"{asked.page_events:,} events")
        measure(small, folder, (".html",))


if __name__ == "__main__":
    main()
