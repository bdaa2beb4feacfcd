"""The analysing process itself: what it does before the first story comes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from multiprocessing import Pipe
from typing import cast

from dateline.domain.events import Analysis
from dateline.domain.text import Document
from dateline.extract.analyser import Analyser
from dateline.services import worker


class Noting:
    """Stands for the analyser; notes which documents it is given."""

    def __init__(self) -> None:
        self.given: list[list[str]] = []

    def analyse_many(self, documents: Iterable[Document]) -> Iterator[Analysis]:
        read = list(documents)
        self.given.append([document.id for document in read])
        for document in read:
            yield Analysis(document=document, mentions=(), dates=())


def test_what_is_slow_the_first_time_is_done_while_nobody_waits() -> None:
    noting = Noting()
    ours, theirs = Pipe()
    worker._warm_up(theirs, cast("Analyser", noting))
    assert noting.given == [["warm.txt"], ["warm.txt", "warm.html"]]
    assert not ours.poll()


def test_a_story_that_waits_goes_first() -> None:
    noting = Noting()
    ours, theirs = Pipe()
    ours.send([])
    worker._warm_up(theirs, cast("Analyser", noting))
    assert noting.given == []
    assert theirs.recv() == []
