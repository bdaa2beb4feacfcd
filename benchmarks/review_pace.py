"""How long a key of the review takes until the next question is painted.

Run: ``python benchmarks/review_pace.py [--events N]`` on a display, or under xvfb-run. One JSON
object is printed. A project of N made-up events gets 300 mentions in doubt more. The real window
goes through the first 300 of all in doubt by keyboard: Return, a figure, Delete in turn. A key's
time ends when the reader has painted the next mention with its card. ``minutes_for_300`` is what
the keys alone take; the rest of ten minutes is for thinking.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from children import run
from made_project import write_project

from dateline.domain.events import Analysis
from dateline.project.commands import AddAnalyses
from dateline.project.history import History
from dateline.project.store import ProjectStore
from support.project_samples import FIJI, KHARKIV, KYIV, VERSIONS, day, story

WINDOW = str(Path(__file__).parent / "review_pace_window.py")
STORIES, IN_EACH = 30, 10
PLACES = (KHARKIV, KYIV, FIJI)


def doubtful(number: int) -> Analysis:
    """Return a story of ten mentions in doubt, each an event of its own."""
    said, lines = [], []
    for line in range(IN_EACH):
        place, words = PLACES[(number + line) % 3], f"day {number}-{line}"
        lines.append(f"Something happened in {place.name} on {words}. " + "It was cold. " * 20)
        said.append((place.name, place, day(1990 + number, line + 1, 3, words)))
    return story(f"doubt {number}", "\n\n".join(lines), said, confidence=0.2 + number / 100)


def main() -> None:
    """Measure and print."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--events", type=int, default=10_000)
    asked = words.parse_args()
    with tempfile.TemporaryDirectory(prefix="dateline-bench-") as folder:
        project = Path(folder) / "doubt.dateline"
        write_project(project, events=asked.events)
        store = ProjectStore.open(project)
        stories = tuple(doubtful(number) for number in range(STORIES))
        History(store).run(AddAnalyses(analyses=stories, versions=VERSIONS))
        store.close()
        ended = run([WINDOW, str(project)], dpr=1, seconds=300)
    if ended.reason:
        raise SystemExit(f"the window: {ended.reason}")
    print(json.dumps({"events": asked.events, **ended.told}))


if __name__ == "__main__":
    main()
