"""Measures the gazetteer: ``python benchmarks/gazetteer.py [--build] [--twice]`` prints JSON.

Exact names are a seeded draw from all names that places are shown by. ``--build`` also builds the
file anew and says how long it took; ``--twice`` builds it twice and compares the bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "desktop"))

from dateline import resources  # noqa: E402
from dateline.gazetteer.database import open_gazetteer  # noqa: E402

_TYPED = ("K", "Kyi", "Lond", "san", "Rzeszw", "Luhnsk", "Abu Dabi", "Paris, Tex", "Харк", "qzx")


def timed(call: Callable[[str], object], names: Iterable[str]) -> dict[str, float]:
    """Return the median and the 99th percentile of a call, in microseconds."""
    taken = []
    for name in names:
        begun = time.perf_counter_ns()
        call(name)
        taken.append((time.perf_counter_ns() - begun) / 1000)
    ranked = statistics.quantiles(taken, n=100)
    return {"median": round(statistics.median(taken), 1), "p99": round(ranked[98], 1)}


def build(output: Path) -> float:
    """Build the file anew in a process of its own; return the seconds it took."""
    begun = time.perf_counter()
    command = [sys.executable, str(ROOT / "gazetteer" / "build.py"), "--force"]
    subprocess.run([*command, "--output", str(output)], check=True, stdout=sys.stderr)
    return round(time.perf_counter() - begun, 1)


def measure() -> dict[str, object]:
    """Return the figures of reading the file that ships."""
    path = resources.path("gazetteer", "gazetteer.sqlite")
    connection = sqlite3.connect(path)
    names = [name for (name,) in connection.execute("SELECT name FROM place ORDER BY num")]
    counts = {
        table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in ("place", "name")
    }
    connection.close()
    drawn = random.Random(1).sample(names, 5000)
    before = psutil.Process().memory_info().rss
    begun = time.perf_counter()
    gazetteer = open_gazetteer(path)
    opened = time.perf_counter() - begun
    begun = time.perf_counter()
    gazetteer.known("")
    gazetteer.known("Kyiv")
    loaded = time.perf_counter() - begun
    figures: dict[str, object] = {
        **counts,
        "file_mb": round(path.stat().st_size / 1e6, 1),
        "open_ms": round(opened * 1e3, 1),
        "load_known_ms": round(loaded * 1e3, 1),
        "candidates_us": timed(gazetteer.candidates, drawn),
        "candidates_again_us": timed(gazetteer.candidates, drawn[-2000:]),
        "known_us": timed(gazetteer.known, drawn),
        "unknown_us": timed(gazetteer.known, [f"{name} Qx" for name in drawn]),
    }
    gazetteer.search("Luhnsk")
    figures["search_ms"] = {
        text: round(timed(gazetteer.search, [text] * 20)["median"] / 1000, 2) for text in _TYPED
    }
    points = [(random.Random(n).uniform(-60, 70), n * 0.36 - 180) for n in range(1000)]
    figures["nearest_us"] = timed(
        lambda n: gazetteer.nearest(*points[int(n)]), map(str, range(1000))
    )
    figures["resident_mb"] = round((psutil.Process().memory_info().rss - before) / 1e6, 1)
    gazetteer.close()
    return figures


def main() -> int:
    """Measure what is asked for and print it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--build", action="store_true", help="build the file anew, too")
    parser.add_argument("--twice", action="store_true", help="build it twice and compare the bytes")
    chosen = parser.parse_args()
    figures: dict[str, object] = {}
    if chosen.build or chosen.twice:
        with tempfile.TemporaryDirectory() as folder:
            made = [Path(folder) / "first.sqlite", Path(folder) / "second.sqlite"]
            figures["build_s"] = [build(path) for path in made[: 1 + chosen.twice]]
            digests = {
                hashlib.sha256(path.read_bytes()).hexdigest() for path in made if path.exists()
            }
            if chosen.twice:
                figures["same_bytes"] = len(digests) == 1
    print(json.dumps({**figures, **measure()}, indent=2, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
