"""The map and the time line over a project of any size, beside what else could draw it.

Run: ``python benchmarks/map.py [--events N] [--dpr 1|2] [--peers none|all]`` on a display, or under
xvfb-run. One JSON object is printed.

The real window opens a made-up project of N events (``made_project.py``). ``open_s`` is from the
command to its first picture (median of three). A year-long brush is dragged over the 20 years and
back by mouse events, then its end over all of them: ``scrub_ms`` is each frame's work on the page's
main thread, ``latency_ms`` from the move in Qt to the frame after the picture, beside the same
over 1,000 events (``floor``). ``pan_ms`` is the work of frames that pan by 12 pixels each with all
events in range, ``open_cluster_ms`` from a click on the biggest badge to the frame after its list;
``memory_mb`` the proportional memory of all processes, the language model's included. ``scrubs``
tells both drags apart; ``clusters_ms`` is the part of a frame that gathers them. ``same_window`` is
the work of frames whose range glides on, holding as many events in a project of a tenth the size
as in the whole one. ``basemap`` is the same window over 1,000 events, from a cold start to
everything painted, beside a bare Leaflet page without tiles, and panned.

Peers do the same over the same events, each in a process of its own, for a minute and 4 GB at most.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))

import startup
from children import Ended, run
from made_project import write_project

FLOOR_EVENTS = 1_000
OPENINGS = 3
STARTS = 8
"""Of the window and of the bare page, in turn, for the basemap."""
HELD = 50
"""A range that glides holds a fiftieth of all events."""
WINDOW = str(Path(__file__).parent / "map_window.py")


def spread(values: object) -> dict[str, float | None]:
    """Return median and 95th percentile, in the values' own unit."""
    taken = sorted(float(one) for one in values) if isinstance(values, list) else []
    if not taken:
        return {"median": None, "p95": None}
    p95 = taken[min(len(taken) - 1, int(len(taken) * 0.95))]
    return {"median": round(statistics.median(taken), 1), "p95": round(p95, 1)}


def joined(told: dict[str, object], what: str) -> list[float]:
    """Return what both drags told."""
    return [one for name in ("year", "edge") for one in told.get(f"{name}_{what}") or []]  # type: ignore[attr-defined]


def window(project: Path, dpr: int, *arguments: str) -> Ended:
    """Run the window over a project."""
    ended = run([WINDOW, str(project), *arguments], dpr=dpr, seconds=600)
    if ended.reason:
        raise SystemExit(f"the window over {project.name}: {ended.reason}")
    return ended


def figures(
    told: dict[str, object], openings: list[float], floor: list[float]
) -> dict[str, object]:
    """Return the figures of one window or peer."""
    cluster = told.get("open_cluster_ms")
    return {
        "open_s": round(statistics.median(openings), 2),
        "scrub_ms": spread(joined(told, "frames")),
        "pan_ms": spread(told["pan_frames"]),
        "latency_ms": spread(joined(told, "latency")) | {"floor": spread(floor)["median"]},
        "open_cluster_ms": round(cluster, 1) if isinstance(cluster, float) else None,
        "memory_mb": told["memory_mb"],
    }


def basemap(told: dict[str, object], project: Path, dpr: int) -> dict[str, object]:
    """Return the figures of the basemap, ``told`` being those of the window over few events."""
    pan = spread(told["pan_frames"])
    settled, bare = [], []
    for _ in range(STARTS):
        told = window(project, dpr, "--only-open").told
        # The window hears of its first picture later than the page paints it.
        settled.append(max(float(str(told[name])) for name in ("open_s", "settled_s")))
        bare.append(float(str(startup.start("bare", dpr=dpr)["map_s"])))
    # The first of both reads its files for the first time.
    ours, beside = statistics.median(settled[1:]), statistics.median(bare[1:])
    return {
        "painted_s": round(ours, 2),
        "bare_leaflet_s": round(beside, 2),
        "ratio": round(ours / beside, 2),
        "pan_ms": pan,
    }


def same_window(told: dict[str, object], folder: Path, events: int, dpr: int) -> dict[str, object]:
    """Return the work of frames that hold as many events, by the size of the project."""
    tenth = folder / "tenth.dateline"
    write_project(tenth, events=events // 10)
    other = window(tenth, dpr, "--held", str(events // HELD)).told
    return {
        "held": events // HELD,
        str(events // 10): spread(other["glide_frames"]),
        str(events): spread(told["glide_frames"]),
    }


def main() -> None:
    """Measure and print."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--events", type=int, default=100_000)
    words.add_argument("--dpr", type=int, choices=(1, 2), default=1)
    words.add_argument("--peers", choices=("none", "all"), default="all")
    asked = words.parse_args()
    with tempfile.TemporaryDirectory(prefix="dateline-bench-") as folder:
        few, many = Path(folder) / "few.dateline", Path(folder) / "many.dateline"
        write_project(few, events=FLOOR_EVENTS)
        write_project(many, events=asked.events)
        floor = window(few, asked.dpr).told
        held = ("--held", str(asked.events // HELD))
        told = window(many, asked.dpr, *held).told
        again = [window(many, asked.dpr, "--only-open").told for _ in range(OPENINGS - 1)]
        openings = [float(str(one["open_s"])) for one in (told, *again)]
        report: dict[str, object] = {"events": asked.events, "dpr": asked.dpr}
        report |= figures(told, openings, joined(floor, "latency"))
        report["clusters_ms"] = spread(joined(told, "clusters"))
        report["same_window"] = same_window(told, Path(folder), asked.events, asked.dpr)
        report["scrubs"] = {name: spread(told[f"{name}_frames"]) for name in ("year", "edge")}
        report["basemap"] = basemap(floor, few, asked.dpr)
        report["peers"] = {}
        if asked.peers == "all":
            from map_peers import peers

            report["peers"] = peers(few, many, dpr=asked.dpr, figures=figures)
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    main()
