"""How long a dump of GeoNames takes to add, and how fast it is asked afterwards.

Rows are made up, the same for the same seed: ``added_places.py --rows 1000000``. Prints seconds of
wall-clock time, the most memory that the process held, and microseconds a question.
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "desktop")]

from dateline.domain.progress import Silent  # noqa: E402
from dateline.gazetteer.combined import open_gazetteers  # noqa: E402
from dateline.services.adding import add_geonames  # noqa: E402
from support.geonames import made_up  # noqa: E402


def write_dump(path: Path, rows: int, seed: int) -> None:
    """Write a ZIP archive with one table of made-up places."""
    with (
        ZipFile(path, "w", ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("made.txt", "w", force_zip64=True) as table,
    ):
        for start in range(0, rows, 10_000):
            lines = (
                made_up(number, seed=seed) for number in range(start, min(start + 10_000, rows))
            )
            table.write(("\n".join(lines) + "\n").encode())


def each(ask: Callable[[str], object], names: Iterable[str]) -> float:
    """Return the median milliseconds of a question."""
    times = []
    for name in names:
        begun = time.perf_counter()
        ask(name)
        times.append((time.perf_counter() - begun) * 1000)
    return sorted(times)[len(times) // 2]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=7)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        dump, own = Path(folder, "made.zip"), Path(folder, "own")
        write_dump(dump, chosen.rows, chosen.seed)
        begun = time.perf_counter()
        report = add_geonames(dump, own, progress=Silent())
        seconds = time.perf_counter() - begun
        held = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
        size = sum(path.stat().st_size for path in own.iterdir()) / 1e6
        print(
            f"{report.places:,} places, {report.names:,} names added in {seconds:.1f} s; "
            f"at most {held} MB held; a file of {size:.0f} MB"
        )
        names = [made_up(number, seed=chosen.seed).split("\t")[1] for number in range(0, 2000, 4)]
        with open_gazetteers(own) as gazetteer:
            gazetteer.known("x")
            print(
                f"known {each(gazetteer.known, names) * 1000:.0f} µs, "
                f"candidates {each(gazetteer.candidates, names):.2f} ms, "
                f"search of 3 letters {each(lambda n: gazetteer.search(n[:3]), names):.1f} ms, "
                f"misspelled {each(lambda n: gazetteer.search(n[:-2] + 'qx'), names):.1f} ms, "
                f"nearest {each(lambda _: gazetteer.nearest(50.0, 30.0), names):.2f} ms"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
