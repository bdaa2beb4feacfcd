"""What a person says once and for all holds in real worker processes, between two stories."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from dateline.domain.events import Analysis
from dateline.domain.progress import Silent
from dateline.domain.standing import StandingAnswer
from dateline.services.analyse import AnalysisPool
from dateline.services.sources import pasted
from dateline.services.standing import StandingAnswerBook
from support.project_samples import FIJI

DESKTOP = Path(__file__).parents[2] / "desktop"
TEXT = "Shells fell on Kharkiv on Monday. Kyiv was quiet, officials said."


def read(pool: AnalysisPool) -> Analysis:
    source = pasted(TEXT, taken=[])
    (outcome,) = pool.run([source], ordered=True, progress=Silent())
    assert outcome.analysis is not None
    return outcome.analysis


def places(*words: object, home: Path) -> list[str]:
    """Return the names of the places that the command line finds, by the story and in order."""
    run = subprocess.run(
        [sys.executable, "-m", "dateline", "analyse", *map(str, words)],
        capture_output=True,
        check=True,
        timeout=240,
        env={**os.environ, "PYTHONPATH": str(DESKTOP), "DATELINE_HOME": str(home)},
    )
    told = [json.loads(line) for line in run.stdout.decode().splitlines()]
    mentions = [mention for line in told for mention in line["mentions"]]
    return [mention["place"]["name"] for mention in mentions if mention["place"]]


def test_the_command_line_obeys_where_it_is_asked_to(tmp_path: Path) -> None:
    book = StandingAnswerBook(tmp_path / "home" / "gazetteer")
    book.put(StandingAnswer(name="Kharkiv", place=FIJI))
    book.put(StandingAnswer(name="Kyiv", place=None))
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.csv").write_text("title,text,date\nOne,Kharkiv lost power.,2026-01-14\n")
    (tmp_path / "c.csv").write_text("place,date\nKharkiv,2026-01-14\nKyiv,2026-01-15\n")
    files = [tmp_path / name for name in ("a.txt", "b.csv", "c.csv")]
    home = tmp_path / "home"
    assert places(*files, "--own", home=home) == ["Fiji", "Fiji", "Fiji"]
    assert places(*files, home=home) == ["Kharkiv", "Kyiv", "Kharkiv", "Kharkiv", "Kyiv"]


def test_a_worker_obeys_what_was_said_after_it_started(tmp_path: Path) -> None:
    own = tmp_path / "gazetteer"
    with AnalysisPool(jobs=1, own=own) as pool:
        assert [one.place.name for one in read(pool).mentions if one.place] == ["Kharkiv", "Kyiv"]
        book = StandingAnswerBook(own)
        book.put(StandingAnswer(name="Kharkiv", place=FIJI))
        book.put(StandingAnswer(name="Kyiv", place=None))
        (mention,) = read(pool).mentions
        assert (mention.text, mention.place) == ("Kharkiv", FIJI)
        book.remove("Kharkiv")
        book.remove("Kyiv")
        assert [one.place.name for one in read(pool).mentions if one.place] == ["Kharkiv", "Kyiv"]
