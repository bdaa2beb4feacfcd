"""Kills a program that adds stories to a project, at any moment, many times; counts what is lost.

The child adds stories, many as one deed, and says on standard output which ones are on disk. After
each kill the project must open for writing, hold every story that was acknowledged exactly as it
was added, pass SQLite's own check, agree with itself, and undo and redo its last deed whole. Prints
one JSON object.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))

from dateline.domain.events import Analysis, Mention, MentionKind
from dateline.domain.places import Candidate, Place, PlaceId
from dateline.domain.project import Versions
from dateline.domain.text import Document, DocumentId, Paragraph
from dateline.domain.times import Moment, MomentBasis, Precision
from dateline.project.commands import AddAnalysis, NotAPlace
from dateline.project.history import Gathering, History
from dateline.project.store import ProjectStore

VERSIONS = Versions(app="0", model="none", gazetteer="none")
PLACES = tuple(
    Place(id=PlaceId(f"geonames:{n}"), name=f"P{n}", feature="P.PPL", latitude=n, longitude=n)
    for n in range(1, 81)
)
ROUNDS = 10
"""Kills that one project goes through before a new one is begun."""
CHANGED = 5
"""One in so many stories has a place taken away, and put back, once it is added."""
LONGEST = 0.6
"""Seconds that a child lives at most, from when it begins to open the project."""


def story(number: int) -> Analysis:
    """Return the story of this number, the same each time, with 1 to 40 mentions."""
    dice = random.Random(number)
    text = "".join(chr(dice.randrange(0x410, 0x44F)) for _ in range(dice.randrange(400, 9000)))
    mentions = []
    for start in range(0, 10 * dice.randrange(1, 41), 10):
        first, *_ = chosen = dice.sample(PLACES, 3)
        day = datetime(2025, 1, 1) + timedelta(days=dice.randrange(60))
        moment = Moment(start=day, end=day + timedelta(days=1), precision=Precision.DAY)
        mentions.append(
            Mention(
                start=start,
                end=start + 5,
                text=text[start : start + 5],
                paragraph=0,
                kind=MentionKind.LITERAL,
                candidates=tuple(Candidate(place=place, score=0.3) for place in chosen),
                choice=first.id,
                confidence=dice.random(),
                moment=moment,
                moment_basis=MomentBasis.STORY,
            )
        )
    document = Document(
        id=DocumentId(f"story-{number}"),
        title=f"Story {number}",
        text=text,
        paragraphs=(Paragraph(index=0, start=0, end=len(text)),),
        published=None,
        source=f"{number}.txt",
    )
    return Analysis(document=document, mentions=tuple(mentions), dates=())


def child(path: Path) -> None:
    """Add stories without end, and say which are on disk; now and then close and open again."""
    print("ready", flush=True)
    while True:
        store = (
            ProjectStore.open(path)
            if path.exists()
            else ProjectStore.create(path, title="Durability")
        )
        history = History(store)
        first = max((line.number for line in store.stories()), default=-1) + 1
        deed = Gathering(name=lambda steps: f"Add {steps} stories")
        for number in range(first, first + 15):
            history.run(AddAnalysis(analysis=story(number), versions=VERSIONS), part_of=deed)
            print(number, flush=True)
            if number % CHANGED == 0:
                mention = store.mentions(DocumentId(f"story-{number}"))[0]
                history.run(NotAPlace(mention_id=mention.id))
                history.undo()
        store.close()


def kill_once(path: Path, dice: random.Random) -> list[int]:
    """Run a child, kill it, and return the stories that it said are on disk."""
    command = [sys.executable, __file__, "--child", str(path)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    time.sleep(dice.random() * LONGEST)  # any moment: this is what is tried out
    process.kill()
    said, _ = process.communicate()
    return [int(line) for line in said.split("\n")[:-1]]


def check(path: Path, acknowledged: set[int]) -> list[str]:
    """Return what is wrong with a project after a kill; nothing, if all is well."""
    if not path.exists():
        return ["the project is gone"] if acknowledged else []
    wrong = []
    with closing(ProjectStore.open(path)) as store:
        if store.info().read_only:
            wrong.append("it opens for reading only")
        there = {line.number for line in store.stories()}
        if acknowledged - there:
            wrong.append(f"stories are lost: {sorted(acknowledged - there)}")
        wrong += [
            f"story {number} is not as it was added"
            for number in sorted(there)[-30:]
            if not _as_added(store, number)
        ]
        wrong += _disagreements(store)
        if there:
            wrong += _undone(store, there)
    return wrong


def _undone(store: ProjectStore, there: set[int]) -> list[str]:
    """Undo the last deed and do it again: it must take back as many stories as it says."""
    history = History(store)
    name = history.undo_name or ""
    back = history.undo()
    wrong = []
    words = name.split()
    if words[0] == "Add" and words[-1] == "stories" and words[1] != str(len(back.documents)):
        wrong.append(f"“{name}” took back {len(back.documents)}")
    if not back or not history.redo() or {line.number for line in store.stories()} != there:
        wrong.append("its last deed can't be undone and done again")
    return wrong


def _as_added(store: ProjectStore, number: int) -> bool:
    kept, added = store.analysis(DocumentId(f"story-{number}")), story(number)
    changed = (
        number % CHANGED == 0
    )  # its first place may have been taken away, and not yet put back
    first = 1 if changed else 0
    return kept.document == added.document and kept.mentions[first:] == added.mentions[first:]


def _disagreements(store: ProjectStore) -> list[str]:
    wrong = []
    if store.database.rows("PRAGMA integrity_check") != [("ok",)]:
        wrong.append("SQLite's own check fails")
    if store.database.rows("PRAGMA foreign_key_check"):
        wrong.append("rows name others that are not there")
    (mentions,) = store.database.rows("SELECT count(*) FROM mention WHERE event IS NOT NULL")
    if int(store.columns().mentions.sum()) != mentions[0]:
        wrong.append("events do not agree with mentions")
    return wrong


def main() -> int:
    """Do what the command line says, and return 1 if anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.child:
        child(asked.child)
    dice = random.Random(asked.seed)
    wrong: list[str] = []
    total, empty, began = 0, 0, time.monotonic()
    for number in range(asked.kills):
        if number % ROUNDS == 0:
            folder = tempfile.TemporaryDirectory()
            acknowledged: set[int] = set()
        path = Path(folder.name) / "a.dateline"
        said = kill_once(path, dice)
        acknowledged |= set(said)
        total += len(said)
        empty += not said
        wrong += [f"kill {number}: {words}" for words in check(path, acknowledged)]
        if number % ROUNDS == ROUNDS - 1 or number == asked.kills - 1:
            folder.cleanup()
    report = {
        "kills": asked.kills,
        "kills_before_the_first_story": empty,
        "stories_acknowledged": total,
        "wrong": wrong,
        "seconds": round(time.monotonic() - began, 1),
    }
    print(json.dumps(report))
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
