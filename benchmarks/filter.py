"""How long the window takes to show a filter: one JSON object is printed.

Run: ``python benchmarks/filter.py [--events N]``

The real window opens a project of N made-up events by 40 publishers. Filters are put on and taken
off, each one ten times over, once what the window works out while it rests is there. Timed in
milliseconds from the person's deed:

- ``told_ms``: until lists, counts, chips and time line know, and the map is told;
- ``picture_ms``: until all of them have painted the same, the map too, whichever is last;
- ``ahead_ms``: the longest step of what is worked out ahead, which the hand may have to wait for;
- ``facets_ms``: counting anew what each value of each criterion would show, first for all time,
  nothing of it counted yet, then for other ranges.
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))

import numpy as np
from made_project import write_project
from map_window import LONG_MS, Driver, opened

from dateline.domain.filters import NO_FILTER, Band, Filter, NamedPlace
from dateline.domain.places import Extent

PUBLISHERS = 40
TIMES = 10
WORKER_MS = 3_000
"""By then a worker process has loaded its language model, as it does once the window is open."""


def write(project: Path, events: int) -> None:
    """Write a project whose stories come from several publishers."""
    write_project(project, events=events)
    with closing(sqlite3.connect(project)) as connection:
        connection.execute(
            f"UPDATE document SET publisher = 'Paper ' || (number * 7 % {PUBLISHERS})"
        )
        connection.commit()


def filters(driver: Driver) -> dict[str, Filter]:
    """Return what is asked for, by name."""
    columns = driver.session.columns
    most = int(np.bincount(columns.places).argmax())
    place = columns.place_table[most]
    country = place.admin[0] if place.admin else place.id
    return {
        "publisher": Filter(publishers=frozenset({"Paper 7"})),
        "country": Filter(places=frozenset({NamedPlace(id=country, name="")})),
        "confidence": Filter(bands=frozenset({Band.SURE, Band.GOOD})),
        "map": Filter(extent=Extent(south=40, west=10, north=60, east=50)),
        "words": Filter(words=("power",)),
        "all": Filter(
            publishers=frozenset({"Paper 7", "Paper 14"}),
            places=frozenset({NamedPlace(id=country, name="")}),
            bands=frozenset({Band.SURE}),
        ),
    }


class Painted:
    """Knows whether the window has painted itself, all that needs it at once."""

    def __init__(self) -> None:
        """Watch the time line, which every filter changes."""
        from dateline.ui.timeline.stage import Stage

        self.done = False
        paint = Stage.paint

        def painted(*told: Any) -> None:
            paint(*told)
            self.done = True

        Stage.paint = painted  # type: ignore[method-assign]


def changed(driver: Driver, painted: Painted, wanted: Filter) -> tuple[float, float]:
    """Put a filter on; return seconds until it is told, and until everything is painted."""
    drawn: list[int] = []
    keep = drawn.append
    driver.view.range_drawn.connect(keep)
    driver.settle()
    painted.done = False
    begun = time.perf_counter()
    driver.session.set_filter(wanted)
    told = time.perf_counter() - begun
    # Nothing else is under way, so that the next frame of the map is that of the filter.
    while not (drawn and painted.done):
        if time.perf_counter() - begun > LONG_MS / 1000:
            raise SystemExit("the filter was not painted")
        driver.wait(1)
    driver.view.range_drawn.disconnect(keep)
    return told, time.perf_counter() - begun


def spread(seconds: list[float]) -> dict[str, float]:
    """Return median and most, in milliseconds."""
    values = np.array(seconds) * 1000
    return {"median": round(float(np.median(values)), 1), "most": round(float(values.max()), 1)}


def measure(driver: Driver) -> dict[str, object]:
    """Put each filter on and take it off again; return the figures by filter."""
    figures: dict[str, object] = {"ahead_ms": rest(driver)}
    driver.prepare()
    painted = Painted()
    driver.pause(WORKER_MS)
    for name, wanted in filters(driver).items():
        on, off = [], []
        for _ in range(TIMES):
            on.append(changed(driver, painted, wanted))
            counts = driver.session.counts
            off.append(changed(driver, painted, NO_FILTER))
        figures[name] = {
            "events": counts.events,
            "told_ms": spread([told for told, _ in on]),
            "picture_ms": spread([picture for _, picture in on]),
            "off_ms": spread([picture for _, picture in off]),
        }
    figures["facets_ms"] = facets(driver)
    return figures


def rest(driver: Driver) -> float:
    """Let the window work out what filters will ask for; return its longest step in ms."""
    steps, longest = driver.session.sifting.preparing(), 0.0
    while True:
        begun = time.perf_counter()
        if next(steps, True):
            return round(longest * 1000, 1)
        longest = max(longest, time.perf_counter() - begun)


def facets(driver: Driver) -> dict[str, float]:
    """Return how long the counts of all values take as the brush moves, in milliseconds."""
    from dateline.ui.models.facets import FacetCounter
    from dateline.ui.selection import TimeRange

    full = driver.session.full_range()
    counter = FacetCounter(driver.session)
    taken = []
    for step in range(TIMES):
        length = (full.end - full.start) / (step + 1)
        driver.session.set_range(TimeRange(start=full.start, end=full.start + length))
        begun = time.perf_counter()
        counter.facets()
        taken.append(time.perf_counter() - begun)
    return {"all_time": round(taken[0] * 1000, 1), **spread(taken[1:])}


def main() -> None:
    """Measure and print."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--events", type=int, default=1_000_000)
    words.add_argument("--project", type=Path, help="one written by an earlier run, or to write")
    asked = words.parse_args()
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    from dateline.app import make_application

    with tempfile.TemporaryDirectory(prefix="dateline-bench-") as folder:
        os.environ.setdefault("DATELINE_HOME", str(Path(folder) / "home"))
        project = asked.project or Path(folder) / "many.dateline"
        if not project.exists():
            write(project, asked.events)
        app = make_application(["dateline"])
        driver = opened(app, project, time.time())
        report = {"events": len(driver.session.columns.kinds), **measure(driver)}
        driver.window.close()
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    main()
