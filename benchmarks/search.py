"""Searching the text of many stories as one types: one JSON object is printed.

Run: ``python benchmarks/search.py [--stories N]``. A project of N made-up news stories is written;
then words are typed letter by letter, and the time from each letter to the stories found is taken.
``listed_ms`` is the same for the window's list of stories, from the first letter on: titles and
sources are searched there too. ``index_mb`` is what the index adds to the project's file.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))

import numpy as np

from dateline.domain.events import Analysis
from dateline.domain.project import Versions
from dateline.domain.text import Document, DocumentId, Paragraph
from dateline.project.commands import AddAnalyses
from dateline.project.store import ProjectStore

ROOT = Path(__file__).resolve().parents[1]
TYPED = ("village", "power station", "river bridge", "an", "the old", '"the river"')
LENGTH = 350
"""Words of a story."""
VOCABULARY = 60_000
SYLLABLES = [first + second for first in "bdfghklmrst"[:10] for second in "aeio"]
BATCH = 200


def main() -> None:
    """Measure and print."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--stories", type=int, default=100_000)
    words.add_argument("--project", type=Path, help="one that was filled before, or to fill")
    asked = words.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="dateline-bench-") as folder:
        path = asked.project or Path(folder) / "many.dateline"
        if path.exists():
            store = ProjectStore.open(path)
        else:
            store = ProjectStore.create(path, title="Many")
            fill(store, asked.stories)
        taken = [took for typed in TYPED for took in letters(store, typed)]
        pages = "SELECT sum(pgsize) FROM dbstat WHERE name GLOB 'story_words*'"
        try:
            index = store.database.number(pages) / 1e6
        except Exception as error:  # noqa: BLE001 - dbstat is not in every SQLite
            index = str(error)
        listed, took = in_window(store)
        print(
            json.dumps(
                {
                    "stories": store.info().stories,
                    "letters": len(taken),
                    "first_results_ms": {
                        "median": round(statistics.median(taken), 2),
                        "p95": round(sorted(taken)[int(len(taken) * 0.95)], 2),
                        "most": round(max(taken), 2),
                    },
                    "listed_ms": {
                        "median": round(statistics.median(listed), 2),
                        "p95": round(sorted(listed)[int(len(listed) * 0.95)], 2),
                        "most": round(max(listed), 2),
                        "first_letter_ever": round(took, 2),
                    },
                    "index_mb": index,
                }
            )
        )
        store.close()


def in_window(store: ProjectStore) -> tuple[list[float], float]:
    """Return how long the list of stories takes for each letter, and for the very first; in ms."""
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

    from dateline.ui.models.stories import StoryListModel
    from dateline.ui.session import Session

    app = QApplication.instance() or QApplication([])
    parent = QObject(app)
    model = StoryListModel(Session(store), parent)
    taken = []
    for typed in ("x", *(words[:end] for words in TYPED for end in range(1, len(words) + 1))):
        began = time.perf_counter()
        model.search(typed)
        taken.append((time.perf_counter() - began) * 1000)
    return taken[1:], taken[0]


def fill(store: ProjectStore, count: int) -> None:
    """Put so many stories into a project."""
    versions = Versions(app="0", model="none", gazetteer="none")
    stories = made_stories(count)
    number = 0
    while batch := [text for _, text in zip(range(BATCH), stories, strict=False)]:
        analyses = tuple(analysis(number + each, text) for each, text in enumerate(batch))
        number += len(batch)
        with store.database.writing("Fill"):
            AddAnalyses(analyses=analyses, versions=versions).apply(store)


def made_stories(count: int) -> Iterator[str]:
    """Yield texts of as many words as a language has, as unevenly common (Zipf's law)."""
    listed = (ROOT / "gazetteer" / "ordinary_words.txt").read_text("utf-8").split()
    chance = np.random.default_rng(7)
    drawn = chance.integers(0, len(SYLLABLES), (VOCABULARY, 4))
    made = ("".join(SYLLABLES[number] for number in row) for row in drawn)
    words = ["the", "of", "and", "in", "to", "a", "an", "said", *listed, *made]
    common = 1 / np.arange(1, len(words) + 1)
    for _ in range(count):
        drawn = chance.choice(len(words), LENGTH, p=common / common.sum())
        yield " ".join(words[number] for number in drawn)


def analysis(number: int, text: str) -> Analysis:
    """Return a story without places."""
    document = Document(
        id=DocumentId(f"s{number}"),
        title=text[:40],
        text=text,
        paragraphs=(Paragraph(index=0, start=0, end=len(text)),),
        published=None,
        source=f"s{number}.txt",
    )
    return Analysis(document=document, mentions=(), dates=())


def letters(store: ProjectStore, typed: str) -> list[float]:
    """Return how long each letter takes, in milliseconds, from the third on."""
    taken = []
    for end in range(3, len(typed) + 1):
        began = time.perf_counter()
        store.find_stories(typed[:end], most=100_000)
        taken.append((time.perf_counter() - began) * 1000)
    return taken


if __name__ == "__main__":
    main()
