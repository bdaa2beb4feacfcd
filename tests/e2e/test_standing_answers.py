"""What a person says once and for all holds in real worker processes, between two stories."""

from __future__ import annotations

from pathlib import Path

from dateline.domain.events import Analysis
from dateline.domain.progress import Silent
from dateline.domain.standing import StandingAnswer
from dateline.services.analyse import AnalysisPool
from dateline.services.sources import pasted
from dateline.services.standing import StandingAnswerBook
from support.project_samples import FIJI

TEXT = "Shells fell on Kharkiv on Monday. Kyiv was quiet, officials said."


def read(pool: AnalysisPool) -> Analysis:
    source = pasted(TEXT, taken=[])
    (outcome,) = pool.run([source], ordered=True, progress=Silent())
    assert outcome.analysis is not None
    return outcome.analysis


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
