"""One answer for 10,000 mentions of a name, and one undo: one JSON object is printed.

Run: ``python benchmarks/answers.py [--mentions N]``. A project of stories that name one town is
written; then the answer is given, taken back and given again, each as the window does: the deed
with its transaction on disk, and the events' columns read anew for the views. Times in seconds.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))

from dateline.domain.events import Analysis, Mention, MentionKind
from dateline.domain.places import Candidate, Place, PlaceId
from dateline.domain.project import Versions
from dateline.domain.text import Document, DocumentId, Paragraph, Published
from dateline.domain.times import Moment, MomentBasis, Precision
from dateline.project.answer_deeds import AnswerAll, SetMoment
from dateline.project.commands import AddAnalyses
from dateline.project.history import History
from dateline.project.store import ProjectStore

IN_STORY = 50
BATCH = 50
VERSIONS = Versions(app="made up", model="none", gazetteer="none")
WORDS = "Shells fell on Springfield again. "
NAMED = len("Shells fell on ")


def town(number: int, state: str, latitude: float, longitude: float) -> Place:
    """Return a Springfield."""
    return Place(
        id=PlaceId(f"geonames:{number}"),
        name="Springfield",
        feature="P.PPL",
        latitude=latitude,
        longitude=longitude,
        country="US",
        admin=(PlaceId("geonames:6252001"),),
        admin_names=(state,),
        population=100_000,
    )


ILLINOIS, MISSOURI = town(1, "Illinois", 39.8, -89.64), town(2, "Missouri", 37.2, -93.3)


def story(number: int) -> Analysis:
    """Return a story that names the town fifty times, on a day of its own."""
    start = datetime(2000, 1, 1) + timedelta(days=number)
    moment = Moment(
        start=start, end=start + timedelta(days=1), precision=Precision.DAY, text="that day"
    )
    text = WORDS * IN_STORY
    mentions = tuple(
        Mention(
            start=at * len(WORDS) + NAMED,
            end=at * len(WORDS) + NAMED + len("Springfield"),
            text="Springfield",
            paragraph=0,
            kind=MentionKind.LITERAL,
            candidates=(
                Candidate(place=ILLINOIS, score=0.5),
                Candidate(place=MISSOURI, score=0.4),
            ),
            choice=ILLINOIS.id,
            confidence=0.5,
            reason="the likeliest of 40 places of this name",
            moment=moment,
            moment_basis=MomentBasis.STORY,
        )
        for at in range(IN_STORY)
    )
    document = Document(
        id=DocumentId(f"{number}"),
        title=f"Day {number}",
        text=text,
        paragraphs=(Paragraph(index=0, start=0, end=len(text.rstrip())),),
        published=Published(value=start.date().isoformat(), basis="given"),
        source=f"{number}.txt",
    )
    return Analysis(document=document, mentions=mentions, dates=())


def took(deed: Callable[[], object], store: ProjectStore) -> float:
    """Return how long a deed takes until the views could read what it changed."""
    begun = time.perf_counter()
    deed()
    store.columns()
    return round(time.perf_counter() - begun, 3)


def main() -> None:
    """Measure and print."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--mentions", type=int, default=10_000)
    asked = words.parse_args()
    with tempfile.TemporaryDirectory(prefix="dateline-bench-") as folder:
        store = ProjectStore.create(Path(folder) / "many.dateline", title="Many")
        history = History(store)
        for first in range(0, asked.mentions // IN_STORY, BATCH):
            last = min(first + BATCH, asked.mentions // IN_STORY)
            some = tuple(story(number) for number in range(first, last))
            history.run(AddAnalyses(analyses=some, versions=VERSIONS))
        store.columns()
        wanted = store.same_words("Springfield", unanswered=True)
        answer = AnswerAll(mention_ids=wanted, place=MISSOURI)
        day = Moment(start=datetime(2020, 1, 1), end=datetime(2020, 1, 2), precision=Precision.DAY)
        told = {
            "mentions": len(wanted),
            "found_s": took(lambda: store.same_words("Springfield", unanswered=True), store),
            "answer_s": took(lambda: history.run(answer), store),
            "undo_s": took(history.undo, store),
            "redo_s": took(history.redo, store),
            "none_is_a_place_s": took(
                lambda: history.run(AnswerAll(mention_ids=wanted, place=None)), store
            ),
            "date_s": took(lambda: history.run(SetMoment(mention_ids=wanted, moment=day)), store),
        }
        store.close()
    print(json.dumps(told))


if __name__ == "__main__":
    main()
